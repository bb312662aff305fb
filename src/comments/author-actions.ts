import { isUniqueViolation } from "../db/client.ts";
import type { Deps } from "../db/deps.ts";
import { AppError, found } from "../shared/errors.ts";
import { MINUTE } from "../shared/clock.ts";
import { findPolicy, type Site } from "../sites/repository.ts";
import { acceptTerms, nonceKey, refuseUsedToken, useUpToken, type Acceptance } from "./accept-terms.ts";
import { commentEvidence, draftColumns, type Draft } from "./build-comment.ts";
import { changeComment, WITHOUT_WORDS, type Change } from "./change-comment.ts";
import { authorOf, type Comment } from "./comment.ts";
import { askToConfirm, forgetConfirmation, needsConfirmation, refuseOtherAddress } from "./confirm-email.ts";
import { isEditToken } from "./edit-token.ts";
import { gatherContext, judgeInContext } from "./judge-in-context.ts";
import { needsPerson } from "./needs-person.ts";
import { presentComment, presentVerdicts } from "./present.ts";
import { findComment, insertJudgement } from "./repository.ts";
import { deleteLikes, deleteQuotations } from "./trace-repository.ts";
import { endSubscription } from "./subscription-repository.ts";
import type { SubmissionAnswer } from "./submit-comment.ts";

/**
 * The comment that an edit token belongs to.
 * @throws AppError `not_found`, `unauthorized`
 */
export async function getOwnComment(
  deps: Deps,
  site: Site,
  commentId: string,
  token: string | undefined,
): Promise<Comment> {
  if (token === undefined || !(await isEditToken(deps.secret, commentId, token))) {
    throw new AppError("unauthorized", "This needs the comment's edit token.");
  }
  const comment = found(await findComment(deps.db, site.id, commentId), "comment");
  if (comment.status === "removed" || comment.status === "erased")
    throw new AppError("not_found", "This comment was removed.");
  return comment;
}

/** Until when its author may edit a comment, in epoch milliseconds. */
export function editableUntil(comment: Comment, windowMinutes: number): number {
  return comment.createdAt + windowMinutes * MINUTE;
}

/**
 * Replaces a comment's text within the edit window. The new text is judged like a new comment; where a person has
 * decided to hide the old text, the new one waits for a person again, and where the site asks for an address to be confirmed
 * it waits for that.
 * @throws AppError `edit_window_over`, `claim_open`, `stale_revision`, `validation_failed` for another address than was asked
 * to confirm, and those of `acceptTerms`
 */
export async function editComment(
  deps: Deps,
  site: Site,
  comment: Comment,
  edit: Omit<Draft, "author"> & { author?: Draft["author"]; acceptance: Acceptance },
): Promise<Omit<SubmissionAnswer, "edit_token" | "next_token">> {
  refuseInClaim(comment);
  const now = deps.clock();
  const policy = await findPolicy(deps.db, site.id);
  if (now > editableUntil(comment, policy.edit_window_minutes)) {
    throw new AppError("edit_window_over", `A comment can be edited for ${policy.edit_window_minutes} minutes.`);
  }
  const accepted = await acceptTerms(deps, site, edit.acceptance, edit.locale);
  const draft: Draft = { ...edit, author: edit.author ?? authorOf(comment) };
  refuseOtherAddress(comment, draft.author);
  const context = await gatherContext(deps.db, site.id, {
    commentId: comment.id,
    origin: "",
    threadId: comment.threadId,
    parentId: comment.parentId,
    idempotencyKey: nonceKey(accepted.proof.nonce),
  });
  if (context.usedKey) throw await refuseUsedToken(deps, accepted);
  const judgement = judgeInContext(draft, context);
  const mustConfirm = !comment.isOwner && comment.emailConfirmedAt === null;
  const awaitsEmail = mustConfirm && needsConfirmation(policy, draft, judgement);
  const isKeptBack = awaitsEmail || (comment.status !== "published" && (await needsPerson(deps.db, comment)));
  const columns = draftColumns(draft, judgement, accepted, comment.isOwner, isKeptBack);
  const { status } = columns;
  const revision = comment.revision + 1;
  const emailAskedAt = comment.emailAskedAt ?? (awaitsEmail ? now : null);
  const edited = { ...columns, emailAskedAt, editedAt: now };
  const evidence = commentEvidence(
    { ...comment, status, revision },
    context.thread?.url ?? "",
    context,
    draft,
    judgement,
    accepted,
    now,
  );
  const isSameAddress = columns.authorEmail === comment.authorEmail;
  const first = [useUpToken(deps.db, accepted.proof, now)];
  const also = [
    insertJudgement(deps.db, comment.id, revision, judgement, now),
    // The wish to be told of replies was that of whoever has the address.
    ...(isSameAddress ? [] : [...endSubscription(deps.db, comment), ...forgetConfirmation(deps.db, comment.id)]),
    ...(awaitsEmail ? await askToConfirm(deps, site, { ...comment, ...edited }, false) : []),
  ];
  try {
    const stored = await changeComment(
      deps,
      comment,
      { kind: "edited", actor: "author", set: edited, evidence, first, also },
      now,
    );
    return {
      comment: presentComment(stored),
      status,
      verdicts: presentVerdicts(judgement, draft.locale),
      ...(awaitsEmail && { awaits: "email_confirmation" as const }),
    };
  } catch (error) {
    throw isUniqueViolation(error, "idempotency_keys") ? await refuseUsedToken(deps, accepted) : error;
  }
}

/** Takes a comment back: its text is deleted at once; what was sealed of it is kept as long as evidence is kept. */
export async function removeComment(deps: Deps, comment: Comment): Promise<void> {
  refuseInClaim(comment);
  const set: Change["set"] = { ...WITHOUT_WORDS, status: "removed" };
  const { db } = deps;
  const { id } = comment;
  // Readers' notices stay: whoever gave one may still be owed an answer.
  const also = [...deleteQuotations(db, comment), ...forgetConfirmation(db, id), deleteLikes(db, id)];
  await changeComment(deps, comment, { kind: "removed", actor: "author", set, also }, deps.clock());
}

/**
 * The author asks for a person to look at a comment that was held or hidden.
 * @throws AppError `conflict` for a published comment, `objection_exists` while one is open
 */
export async function objectToModeration(deps: Deps, comment: Comment, text: string): Promise<Comment> {
  if (comment.status === "published")
    throw new AppError("conflict", "This comment is published: there is nothing to object to.");
  if (comment.objectedAt !== null) throw new AppError("objection_exists", "A person has been asked already.");
  const now = deps.clock();
  return await changeComment(
    deps,
    comment,
    { kind: "objected", actor: "author", set: { objectedAt: now }, evidence: { text } },
    now,
  );
}

function refuseInClaim(comment: Comment): void {
  if (comment.claimId !== null) throw new AppError("claim_open", "This comment is part of an open claim.");
}
