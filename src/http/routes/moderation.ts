import { findCommentsUnderHold } from "../../claims/retention-repository.ts";
import { eraseComments } from "../../comments/erase-comments.ts";
import { findComment } from "../../comments/repository.ts";
import { threadId } from "../../comments/thread.ts";
import { updateThread } from "../../comments/update-thread.ts";
import { backtest } from "../../moderation/backtest.ts";
import { decide, decideMany } from "../../moderation/decide.ts";
import { getHistory } from "../../moderation/history.ts";
import { listQueue, presentQueue } from "../../moderation/queue.ts";
import { listThreads } from "../../moderation/threads.ts";
import { compact } from "../../shared/compact.ts";
import { found } from "../../shared/errors.ts";
import { findSiteLayer } from "../../sites/repository.ts";
import { forgetModel } from "../../sites/settings.ts";
import { forgetPagesOf } from "../../web/page-stamp.ts";
import { mount, type App } from "../operation.ts";
import * as operations from "../operations.ts";

/** What moderators do: the queue, decisions, and what a page is about. */
export function mountModeration(app: App): void {
  mount(app, operations.listQueue, async ({ site, deps, query }) => await listQueue(deps.db, site.id, query));

  mount(app, operations.decideComment, async ({ actor, site, deps, body, param }) => {
    const { decision, revision, reason } = body;
    const decided = await decide(deps, site, actor.id, {
      commentId: param("comment"),
      decision,
      revision,
      ...(reason !== undefined && { reason }),
    });
    await forgetPagesOf(decided);
    return { comment: (await presentQueue(deps.db, [decided]))[0] };
  });

  mount(app, operations.decideComments, async ({ actor, site, deps, body }) => {
    const decisions = body.decisions.map(({ comment_id, reason, ...rest }) => ({
      commentId: comment_id,
      ...rest,
      ...(reason !== undefined && { reason }),
    }));
    const { results, decided } = await decideMany(deps, site, actor.id, decisions);
    await forgetPagesOf(...decided);
    return { results };
  });

  mount(app, operations.getHistory, async ({ site, deps, param }) => {
    const comment = found(await findComment(deps.db, site.id, param("comment")), "comment");
    return { comment: (await presentQueue(deps.db, [comment]))[0], ...(await getHistory(deps.db, comment)) };
  });

  mount(app, operations.listThreads, async ({ site, deps, query }) => await listThreads(deps.db, site.id, query));

  mount(app, operations.updateThread, async ({ actor, site, deps, body }) => {
    const thread = await updateThread(deps, site, actor, body);
    await forgetPagesOf({ siteId: site.id, threadId: await threadId(site.id, thread.url) });
    return { thread };
  });

  mount(app, operations.eraseComments, async ({ actor, site, deps, body }) => {
    const { erased, kept } = await eraseComments(deps, site, actor.id, body, (ids) =>
      findCommentsUnderHold(deps.db, ids),
    );
    await forgetPagesOf(...erased);
    return {
      erased: erased.map(({ id }) => id),
      kept: kept.map(({ id, claimId }) => ({ comment_id: id, claim_id: claimId })),
    };
  });

  mount(app, operations.backtest, async ({ site, deps, body }) => {
    const { policy, forget, limit } = body;
    return await backtest(deps, site, {
      limit,
      ...(policy && { policy: compact(policy) }),
      ...(forget !== undefined && { forget }),
    });
  });

  mount(app, operations.getSiteModel, async ({ site, deps }) => findSiteLayer(deps.db, site.id));

  mount(app, operations.resetSiteModel, async ({ actor, site, deps }) => {
    await forgetModel(deps, site, actor);
    return {};
  });
}
