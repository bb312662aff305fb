import { raw } from "hono/html";
import {
  editableUntil,
  editComment,
  getOwnComment,
  objectToModeration,
  removeComment,
} from "../../comments/author-actions.ts";
import { isUnconfirmed, LIMITS, type Comment } from "../../comments/comment.ts";
import { editToken } from "../../comments/edit-token.ts";
import { presentVerdicts, type VerdictMessage } from "../../comments/present.ts";
import { findJudgements } from "../../comments/repository.ts";
import { findSubscription } from "../../comments/subscription-repository.ts";
import {
  isAnswerable,
  replyNotificationsOf,
  switchReplyNotifications,
  type ReplyNotifications,
} from "../../comments/subscriptions.ts";
import { findThread } from "../../comments/thread-repository.ts";
import { chooseLocale } from "../../pages/language.ts";
import { PROBLEM_TEXTS } from "../../pages/problem-texts.ts";
import { defineTexts } from "../../pages/texts.ts";
import { AppError, ERROR_STATUS } from "../../shared/errors.ts";
import { getTermsInForce, presentTerms, type TermsJson } from "../../sites/present-terms.ts";
import { findPolicy } from "../../sites/repository.ts";
import { parse } from "../../web/parse.ts";
import { commentEdit, objection } from "../../web/schemas.ts";
import { forgetPagesOf } from "../../web/page-stamp.ts";
import type { App, AppContext } from "../operation.ts";
import { BackLink, Consent, Outcome, Problem, readTyped, ReplyNotice, showPage, type Typed } from "./plain-parts.tsx";
import { admit, networkOf, nudgeConfirmations } from "./posting.ts";

const TEXTS = defineTexts(
  {
    title: "Ihr Kommentar",
    edit: "Bearbeiten",
    // The terms name the button by its label: an edit is submitted under them as the comment was.
    send: "Absenden",
    being_examined: "Dieser Kommentar wird gerade geprüft und lässt sich nicht ändern.",
    object: "Stimmt das nicht?",
    object_label: "Was sollte der Mensch wissen, der entscheidet?",
    object_send: "Einen Menschen fragen",
    objected: "Ein Mensch wird entscheiden. Mehr müssen Sie nicht tun.",
    replies: "Antworten per E-Mail",
    replies_on: "E-Mail bei Antworten",
    replies_off: "Keine E-Mails bei Antworten",
    remove: "Löschen",
    remove_ask: "Der Text wird sofort gelöscht und lässt sich nicht zurückholen.",
    remove_send: "Kommentar löschen",
    removed: "Ihr Kommentar ist gelöscht.",
    gone: "Unter dieser Adresse gibt es keinen Kommentar, oder nicht mehr.",
  },
  {
    title: "Your comment",
    edit: "Edit",
    send: "Submit",
    being_examined: "This comment is being examined and cannot be changed.",
    object: "Is that wrong?",
    object_label: "What should the person know who decides?",
    object_send: "Ask for a person",
    objected: "A person will decide. Nothing more is needed from you.",
    replies: "Replies by e-mail",
    replies_on: "E-mail me replies",
    replies_off: "No e-mails about replies",
    remove: "Delete",
    remove_ask: "The text is deleted at once and cannot be brought back.",
    remove_send: "Delete comment",
    removed: "Your comment is deleted.",
    gone: "There is no comment at this address, or not any more.",
  },
);

/** Where the author of a comment sees, edits and deletes it without script: the address is the key. */
export async function ownCommentPath(secret: string, siteId: string, commentId: string): Promise<string> {
  return `/api/v1/sites/${siteId}/comments/${commentId}/own/${await editToken(secret, commentId)}`;
}

/** The page behind that address. */
export function mountOwnComment(app: App): void {
  const path = "/api/v1/sites/:site/comments/:comment/own/:token";

  app.get(path, async (c) => {
    const comment = await findOwn(c);
    return comment ? await showOwn(c, comment) : showGone(c);
  });

  app.post(path, async (c) => {
    const comment = await findOwn(c);
    if (!comment) return showGone(c);
    const typed = await readTyped(c);
    try {
      await act(c, comment, typed);
    } catch (error) {
      // Somebody else may have changed it in the meantime: then that is to be seen.
      if (error instanceof AppError) return await showOwn(c, (await findOwn(c)) ?? comment, typed, error);
      throw error;
    }
    await forgetPagesOf(comment);
    if (typed["action"] !== "remove") return c.redirect(c.req.path, 303);
    const { url } = (await findThread(c.var.services.at(c.var.site.id).db, comment.threadId)) ?? {};
    const { locale } = comment;
    const removed = (
      <>
        <p>{TEXTS[locale].removed}</p>
        <BackLink url={url} locale={locale} />
      </>
    );
    return showPage(c, 200, locale, TEXTS[locale].title, removed);
  });
}

async function findOwn(c: AppContext): Promise<Comment | undefined> {
  const { services, site } = c.var;
  const { comment = "", token = "" } = c.req.param();
  return await getOwnComment(services.at(site.id), site, comment, token).catch((error: unknown) => {
    if (error instanceof AppError) return undefined;
    throw error;
  });
}

async function act(c: AppContext, comment: Comment, typed: Typed): Promise<void> {
  const { services, site } = c.var;
  const deps = services.at(site.id);
  await admit(c, "POST_LIMIT");
  switch (typed["action"] ?? "") {
    case "edit": {
      const { body, version, accepted, token } = typed;
      const terms = { version: Number(version), accepted: accepted === "true", token };
      const edit = parse(commentEdit, { body, terms }, "");
      const network = networkOf(c);
      const { locale } = comment;
      const answer = await editComment(deps, site, comment, {
        body: edit.body,
        locale,
        network,
        acceptance: edit.terms,
      });
      if (answer.awaits === "email_confirmation") await nudgeConfirmations(c);
      return;
    }
    case "object":
      await objectToModeration(deps, comment, parse(objection, { text: typed["text"] }, "").text);
      return;
    case "replies_on":
    case "replies_off": {
      const state = await switchReplyNotifications(deps, site, comment, typed["action"] === "replies_on");
      if (state === "unconfirmed") await nudgeConfirmations(c);
      return;
    }
    case "remove":
      await removeComment(deps, comment);
      return;
    default:
      throw new AppError("malformed_body", "The form does not say what to do.");
  }
}

async function showOwn(c: AppContext, comment: Comment, typed: Typed = {}, problem?: AppError) {
  const { services, site } = c.var;
  const deps = services.at(site.id);
  const { locale } = comment;
  const [judgements, policy, thread, subscription] = await Promise.all([
    findJudgements(deps.db, [comment.id]),
    findPolicy(deps.db, site.id),
    findThread(deps.db, comment.threadId),
    findSubscription(deps.db, comment.id, deps.clock()),
  ]);
  const judgement = judgements.get(comment.id);
  const verdicts = judgement ? presentVerdicts(judgement, locale) : [];
  const isEditable = comment.claimId === null && deps.clock() <= editableUntil(comment, policy.edit_window_minutes);
  const terms = isEditable
    ? ((problem?.extra["terms"] as TermsJson | undefined) ??
      (await presentTerms(deps, await getTermsInForce(deps, site, locale))))
    : undefined;
  const isOffered = deps.mailsAnyone && comment.authorEmail !== null && isAnswerable(comment);
  const replies = isOffered || subscription ? replyNotificationsOf(subscription) : undefined;
  const page = <Own {...{ comment, verdicts, terms, typed, replies, problem }} url={thread?.url} />;
  return await showPage(c, problem ? ERROR_STATUS[problem.code] : 200, locale, TEXTS[locale].title, page);
}

function showGone(c: AppContext) {
  const locale = chooseLocale(c, "de");
  return showPage(c, 404, locale, TEXTS[locale].title, <p>{TEXTS[locale].gone}</p>);
}

type OwnProps = {
  comment: Comment;
  verdicts: VerdictMessage[];
  /** The terms to agree to with an edit; none where it cannot be edited any more. */
  terms: TermsJson | undefined;
  typed: Typed;
  /** Whether its author is mailed of replies; undefined where that is not offered. */
  replies: ReplyNotifications | undefined;
  url: string | undefined;
  problem: AppError | undefined;
};

function Own({ comment, verdicts, terms, typed, replies, url, problem }: OwnProps) {
  const { id, status, locale, claimId, objectedAt } = comment;
  const texts = TEXTS[locale];
  return (
    <div class="stack">
      {problem && terms && <Problem problem={problem} locale={locale} />}
      {problem && !terms && claimId === null && (
        <p role="alert" class="notice">
          {PROBLEM_TEXTS[locale][problem.code]}
        </p>
      )}
      <Outcome status={status} awaitsEmail={isUnconfirmed(comment)} verdicts={verdicts} locale={locale} />
      {terms ? (
        <form method="post" class="stack">
          <input type="hidden" name="action" value="edit" />
          <label>
            {texts.edit}
            <textarea name="body" rows={8} required maxlength={LIMITS.body}>
              {typed["body"] ?? comment.body}
            </textarea>
          </label>
          <Consent terms={terms} locale={locale} />
          <p>
            <button type="submit" class="primary">
              {texts.send}
            </button>
          </p>
        </form>
      ) : (
        <div class="body panel">{raw(comment.html)}</div>
      )}
      {status !== "published" && objectedAt !== null && <p>{texts.objected}</p>}
      {status !== "published" && objectedAt === null && (
        <form method="post" class="stack">
          <h2>{texts.object}</h2>
          <input type="hidden" name="action" value="object" />
          <label>
            {texts.object_label}
            <textarea name="text" rows={3} required maxlength={LIMITS.reason}>
              {typed["text"]}
            </textarea>
          </label>
          <p>
            <button type="submit">{texts.object_send}</button>
          </p>
        </form>
      )}
      {replies && (
        <form method="post" class="stack">
          <h2>{texts.replies}</h2>
          <ReplyNotice state={replies} locale={locale} />
          <p>
            <button type="submit" name="action" value={replies === "off" ? "replies_on" : "replies_off"}>
              {replies === "off" ? texts.replies_on : texts.replies_off}
            </button>
          </p>
        </form>
      )}
      {claimId === null ? (
        <details>
          <summary>{texts.remove}</summary>
          <form method="post">
            <input type="hidden" name="action" value="remove" />
            <p>{texts.remove_ask}</p>
            <p>
              <button type="submit" class="danger">
                {texts.remove_send}
              </button>
            </p>
          </form>
        </details>
      ) : (
        <p>{texts.being_examined}</p>
      )}
      <p>
        <BackLink url={url && `${url}#comment-${id}`} locale={locale} />
      </p>
    </div>
  );
}
