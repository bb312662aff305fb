import {
  editableUntil,
  editComment,
  getOwnComment,
  objectToModeration,
  removeComment,
} from "../../comments/author-actions.ts";
import { isUnconfirmed, type Comment } from "../../comments/comment.ts";
import { presentComment, presentVerdicts } from "../../comments/present.ts";
import { findJudgements } from "../../comments/repository.ts";
import { findSubscription } from "../../comments/subscription-repository.ts";
import { replyNotificationsOf, switchReplyNotifications } from "../../comments/subscriptions.ts";
import type { Deps } from "../../db/deps.ts";
import { findStatement } from "../../moderation/history.ts";
import { isoTime } from "../../shared/clock.ts";
import { findPolicy, type Site } from "../../sites/repository.ts";
import { bearerToken } from "../authorize.ts";
import { forgetPagesOf } from "../../web/page-stamp.ts";
import { mount, type App, type AppContext } from "../operation.ts";
import * as operations from "../operations.ts";
import { admit, networkOf, nudgeConfirmations } from "./posting.ts";

/** What the author of a comment does with its edit token. */
export function mountAuthor(app: App): void {
  const own = (c: AppContext, deps: Deps, site: Site, id: string): Promise<Comment> =>
    getOwnComment(deps, site, id, bearerToken(c));

  mount(app, operations.getComment, async ({ c, site, deps, param }) => {
    const comment = await own(c, deps, site, param("comment"));
    const [judgements, policy, subscription] = await Promise.all([
      findJudgements(deps.db, [comment.id]),
      findPolicy(deps.db, site.id),
      findSubscription(deps.db, comment.id, deps.clock()),
    ]);
    const judgement = judgements.get(comment.id);
    return {
      comment: presentComment(comment),
      body: comment.body,
      status: comment.status,
      revision: comment.revision,
      verdicts: judgement ? presentVerdicts(judgement, comment.locale) : [],
      ...(comment.status === "held" && isUnconfirmed(comment) && { awaits: "email_confirmation" as const }),
      reply_notifications: replyNotificationsOf(subscription),
      statement_of_reasons: comment.status === "published" ? null : await findStatement(deps.db, comment, judgement),
      objected_at: comment.objectedAt === null ? null : isoTime(comment.objectedAt),
      editable_until: isoTime(editableUntil(comment, policy.edit_window_minutes)),
    };
  });

  mount(app, operations.editComment, async ({ c, site, deps, body, param }) => {
    const comment = await own(c, deps, site, param("comment"));
    await admit(c, "POST_LIMIT");
    const { author, terms } = body;
    const answer = await editComment(deps, site, comment, {
      ...(author && { author }),
      body: body.body,
      locale: body.locale ?? comment.locale,
      network: networkOf(c),
      acceptance: terms,
    });
    await forgetPagesOf(comment);
    if (answer.awaits === "email_confirmation") await nudgeConfirmations(c);
    return answer;
  });

  mount(app, operations.switchReplyNotifications, async ({ c, site, deps, body, param }) => {
    const comment = await own(c, deps, site, param("comment"));
    await admit(c, "POST_LIMIT");
    const reply_notifications = await switchReplyNotifications(deps, site, comment, body.enabled);
    if (reply_notifications === "unconfirmed") await nudgeConfirmations(c);
    return { reply_notifications };
  });

  mount(app, operations.deleteComment, async ({ c, site, deps, param }) => {
    const comment = await own(c, deps, site, param("comment"));
    await removeComment(deps, comment);
    await forgetPagesOf(comment);
    return {};
  });

  mount(app, operations.objectToModeration, async ({ c, site, deps, body, param }) => {
    const comment = await own(c, deps, site, param("comment"));
    await admit(c, "POST_LIMIT");
    const { status, objectedAt } = await objectToModeration(deps, comment, body.text);
    return { status, objected_at: isoTime(objectedAt ?? deps.clock()) };
  });
}
