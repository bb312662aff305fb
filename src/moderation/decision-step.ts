import { changeComments, changed, staleRefusal, type PlannedChange } from "../comments/change-comment.ts";
import type { Comment, CommentStatus } from "../comments/comment.ts";
import { findComments } from "../comments/repository.ts";
import type { Deps } from "../db/deps.ts";
import { announce } from "../outbox/webhook-repository.ts";
import { AppError, found } from "../shared/errors.ts";
import type { Site } from "../sites/repository.ts";

// What deciding on comments and taking that back have in common.

/** A comment at the revision that somebody looked at. */
export type Seen = { commentId: string; revision: number };

/** @throws AppError `not_found`, `stale_revision` */
export function asSeen(asRead: Comment | undefined, { commentId, revision }: Seen): Comment {
  const comment = found(asRead, "comment");
  if (comment.status === "removed" || comment.status === "erased")
    throw new AppError("not_found", "This comment was removed.");
  if (comment.revision === revision) return comment;
  throw new AppError("stale_revision", `This comment is at revision ${comment.revision}, not ${revision}.`, {
    comment_id: commentId,
    current: { revision: comment.revision, status: comment.status },
  });
}

type Decided = Pick<Comment, "status" | "objectedAt" | "reports">;
/** What a comment was before somebody decided on it: sealed with the decision, for whoever takes that back. */
export type Before = { revision: number; status: CommentStatus; objected_at: number | null; reports: number };

/** A person's step: its line of history, what is sealed of it, and the webhooks' word of it. */
export function planStep(
  { db }: Pick<Deps, "db">,
  actor: string,
  comment: Comment,
  set: Decided,
  evidence: Record<string, unknown>,
  now: number,
): PlannedChange {
  const { id, siteId, revision, status, objectedAt, reports } = comment;
  const before: Before = { revision, status, objected_at: objectedAt, reports };
  const told = { id, status: set.status, revision: revision + 1 };
  const also = [announce(db, { event: "comment.decided", siteId, at: now, comment: told })];
  return { comment, change: { kind: "decided", actor, set, evidence: { ...evidence, before }, also } };
}

export type DecisionResult =
  { comment_id: string; status: string } | { comment_id: string; error: { code: string; detail: string } };

export const idsOf = (seen: readonly Seen[]) => seen.map(({ commentId }) => commentId);

/** Changes each comment that a change can be planned for. @param plan throws an AppError where it cannot */
export async function changeEach<Wanted extends Seen>(
  deps: Deps,
  site: Site,
  wanted: readonly Wanted[],
  now: number,
  plan: (one: Wanted, comment: Comment | undefined) => PlannedChange,
): Promise<{ results: DecisionResult[]; decided: Comment[]; carriedOut: Wanted[] }> {
  const comments = await findComments(deps.db, site.id, idsOf(wanted));
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const plans: (PlannedChange & { one: Wanted })[] = [];
  const refused = new Map<Wanted, AppError>();
  for (const one of wanted) {
    try {
      plans.push({ one, ...plan(one, byId.get(one.commentId)) });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      refused.set(one, error);
    }
  }
  const late = await changeComments(deps, plans, now);
  for (const { one, comment } of late) refused.set(one, staleRefusal(comment));
  const done = plans.filter((planned) => !late.has(planned));
  const decided = new Map(done.map((planned) => [planned.one, changed(planned)]));
  const results = wanted.map((one): DecisionResult => {
    const { commentId: comment_id } = one;
    const refusal = refused.get(one);
    return refusal
      ? { comment_id, error: { code: refusal.code, detail: refusal.message } }
      : { comment_id, status: decided.get(one)?.status ?? "" };
  });
  return { results, decided: [...decided.values()], carriedOut: [...decided.keys()] };
}
