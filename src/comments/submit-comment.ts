import { isUniqueViolation, runBatch, type Statement } from "../db/client.ts";
import type { Deps } from "../db/deps.ts";
import { nextSeq, sealRecord } from "../evidence/repository.ts";
import { announce } from "../outbox/webhook-repository.ts";
import { sha256Hex } from "../shared/bytes.ts";
import { AppError } from "../shared/errors.ts";
import type { Site } from "../sites/repository.ts";
import { getTermsInForce, presentTerms } from "../sites/present-terms.ts";
import type { Terms } from "../sites/terms.ts";
import {
  acceptTerms,
  findRepeated,
  refuseUsedToken,
  requireAcceptance,
  useUpToken,
  type Acceptance,
} from "./accept-terms.ts";
import { commentEvidence, createComment, type Draft } from "./build-comment.ts";
import { canonicalUrl } from "./canonical-url.ts";
import { checkPlace, urlRefusal } from "./check-place.ts";
import { flaggedRules, type Comment, type JudgedStatus } from "./comment.ts";
import { needsConfirmation } from "./confirm-email.ts";
import { editToken } from "./edit-token.ts";
import { gatherContext, judgeInContext, type Context } from "./judge-in-context.ts";
import { presentComment, presentVerdicts, type PublicComment, type VerdictMessage } from "./present.ts";
import { insertComment, insertJudgement, insertRevision } from "./repository.ts";
import { announceReply } from "./subscription-repository.ts";
import { askAuthor, type ReplyNotifications } from "./subscriptions.ts";
import { activeSince, countReply, ensureThread, ensureThreadAndCount } from "./thread-repository.ts";
import { findIdempotencyKey, insertIdempotencyKey } from "./trace-repository.ts";
import { threadId } from "./thread.ts";

export type Submission = Draft & {
  url: string;
  title?: string;
  parentId?: string;
  /** Whether its author wishes to be mailed when it is answered. */
  replyNotifications?: boolean;
  /** Absent only when the site's owner writes. */
  acceptance?: Acceptance;
  /** The member who writes as the site's owner. */
  ownerId?: string;
  idempotency?: { key: string; requestSha256: string };
  /** Lets the request pass or throws `rate_limited`; replays do not count, so it is asked after them. */
  admit: () => Promise<void>;
};

export type SubmissionAnswer = {
  comment: PublicComment;
  status: JudgedStatus;
  verdicts: VerdictMessage[];
  /** What it waits for beside a person; absent: nothing. */
  awaits?: "email_confirmation";
  /** What became of the wish to be mailed of replies; absent: there was none. */
  reply_notifications?: ReplyNotifications;
  edit_token: string;
  next_token: string | null;
};

/**
 * Judges a comment and stores it with its judgement, counters and sealed evidence in one batch.
 * @returns what the author is told; the first answer again for a repeated Idempotency-Key, and for the same comment under the
 *   token that came with `token_used`
 * @throws AppError `idempotency_key_reused`, `url_not_of_site`, `thread_closed`, `parent_not_found`, and those of `acceptTerms`
 */
export async function submitComment(deps: Deps, site: Site, submission: Submission): Promise<SubmissionAnswer> {
  const url = canonicalUrl(submission.url);
  if (url === undefined) throw urlRefusal();
  const thread = { id: await threadId(site.id, url), siteId: site.id, url };
  const context = await gatherContext(deps.db, site.id, {
    origin: new URL(submission.url).origin,
    threadId: thread.id,
    parentId: submission.parentId ?? null,
    idempotencyKey: idempotencyKey(submission) ?? "",
  });
  // The key is looked at before the token: a repeated request carries a token that its first run has used up.
  if (context.usedKey) return await replay(deps, site, submission, context.usedKey);
  await submission.admit();
  checkPlace(context, submission, thread.id);
  const accepted =
    submission.ownerId === undefined
      ? await acceptTerms(deps, site, requireAcceptance(submission.acceptance), submission.locale)
      : undefined;
  const requestSha256 = submission.idempotency?.requestSha256 ?? (accepted ? await sha256Of(submission) : null);
  const first = accepted && (await findRepeated(deps, accepted));
  if (first?.requestSha256 === requestSha256)
    return await withTokens(deps, site, submission, first.response as StoredAnswer, accepted?.terms);

  const now = deps.clock();
  const judgement = judgeInContext(submission, context);
  const awaitsEmail = accepted !== undefined && needsConfirmation(context.policy, submission, judgement);
  const place = { siteId: site.id, threadId: thread.id, parent: context.parent, awaitsEmail };
  const comment = createComment(deps.newId(), place, submission, judgement, accepted, now);
  // Machines name strangers' addresses: none is mailed for what is refused at once, or has the field that people do not see.
  const isHeard = comment.status !== "rejected" && !submission.trap;
  const wish = await askAuthor(deps, site, comment, submission.replyNotifications === true && isHeard);
  const answer = {
    comment: presentComment(comment),
    status: comment.status as SubmissionAnswer["status"],
    verdicts: presentVerdicts(judgement, submission.locale),
    ...(awaitsEmail && { awaits: "email_confirmation" as const }),
    ...(submission.replyNotifications && { reply_notifications: wish.replyNotifications }),
  };
  const payload = {
    ...commentEvidence(comment, url, context, submission, judgement, accepted, now),
    idempotency_key: submission.idempotency?.key ?? null,
  };
  const record = await sealRecord(deps.db, { siteId: site.id, kind: "comment", subject: comment.id, at: now, payload });
  const { siteId, status } = comment;
  const seen = { ...thread, createdAt: now, ...activeSince(context.thread, now) };
  const key = idempotencyKey(submission);
  const request = { requestSha256, response: answer };
  const statements: Statement[] = [
    ...(key ? [insertIdempotencyKey(deps.db, { siteId, key, ...request, createdAt: now })] : []),
    ...(accepted ? [useUpToken(deps.db, accepted.proof, now, key ? undefined : request)] : []),
    insertRevision(
      deps.db,
      { commentId: comment.id, revision: 1, kind: "submitted", status, actor: submission.ownerId ?? "author", at: now },
      nextSeq(siteId),
    ),
    ...record.statements,
    ...(status === "published"
      ? [
          ensureThreadAndCount(deps.db, { ...seen, title: titleFor(submission, context) }),
          ...countReply(deps.db, comment, 1),
          ...(comment.parentId === null ? [] : [announceReply(deps.db, comment, now)]),
        ]
      : // Readers see the title: none comes from a comment that they do not see.
        [ensureThread(deps.db, { ...seen, title: null })]),
    insertComment(deps.db, comment),
    insertJudgement(deps.db, comment.id, 1, judgement, now),
    ...wish.statements,
    ...(status === "rejected" ? [] : [announce(deps.db, createdEvent(comment))]),
  ];
  try {
    await runBatch(deps.db, statements);
  } catch (error) {
    if (!isUniqueViolation(error, "idempotency_keys")) throw error;
    // Another request with the same key or token was stored first: its answer is ours, or the token is gone.
    const won = key && (await findIdempotencyKey(deps.db, siteId, key));
    if (won) return await replay(deps, site, submission, won);
    if (!accepted) throw error;
    throw await refuseUsedToken(deps, accepted);
  }
  return await withTokens(deps, site, submission, answer, accepted?.terms);
}

/**
 * The title that its first commenter gives a page. Readers see it, in feeds beside other pages' comments: what would be held
 * as a comment is not taken. A title need not say much, though.
 */
function titleFor({ title, author, locale, ownerId }: Submission, context: Context): string | null {
  if (title === undefined || ownerId !== undefined || context.thread?.title) return title ?? null;
  const alone = { ...context, thread: undefined, parent: undefined, recent: [], threadFingerprints: [] };
  const flagged = flaggedRules(judgeInContext({ author, body: title, locale }, alone));
  return flagged.every((rule) => rule === "substance") ? title : null;
}

function createdEvent({ id, siteId, status, revision, createdAt: at }: Comment) {
  return { event: "comment.created", siteId, at, comment: { id, status, revision } } as const;
}

function idempotencyKey({ idempotency }: Submission): string | undefined {
  return idempotency && `key:${idempotency.key}`;
}

/** What a request without an Idempotency-Key says, where and as whom. */
async function sha256Of({ url, parentId, author, body }: Submission): Promise<string> {
  return await sha256Hex(JSON.stringify([url, parentId, author, body]));
}

type StoredAnswer = Omit<SubmissionAnswer, "edit_token" | "next_token">;

/** The first answer to an Idempotency-Key again, unless the key now comes with another request. */
async function replay(
  deps: Deps,
  site: Site,
  submission: Submission,
  row: { requestSha256: string | null; response: Record<string, unknown> | null },
): Promise<SubmissionAnswer> {
  if (row.requestSha256 !== submission.idempotency?.requestSha256) {
    throw new AppError("idempotency_key_reused", "This Idempotency-Key was used for another request.");
  }
  return await withTokens(deps, site, submission, row.response as StoredAnswer);
}

/**
 * The tokens are derived or made anew, never stored: the author's key to the comment, and the next proof of shown terms.
 * @param shown the terms that were just accepted, and are still before the author's eyes; a replay reads those in force
 */
async function withTokens(
  deps: Deps,
  site: Site,
  submission: Submission,
  answer: StoredAnswer,
  shown?: Terms,
): Promise<SubmissionAnswer> {
  const edit_token = await editToken(deps.secret, answer.comment.id);
  if (submission.ownerId !== undefined) return { ...answer, edit_token, next_token: null };
  const next = await presentTerms(deps, shown ?? (await getTermsInForce(deps, site, submission.locale)));
  return { ...answer, edit_token, next_token: next.token };
}
