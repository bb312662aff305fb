import { isUniqueViolation, runBatch, type Statement } from "../db/client.ts";
import type { Deps } from "../db/deps.ts";
import { nextSeq, sealRecord } from "../evidence/repository.ts";
import { AppError } from "../shared/errors.ts";
import type { Comment, CommentStatus, RevisionKind } from "./comment.ts";
import { announceReply, dropAsking, endSubscription } from "./subscription-repository.ts";
import { insertRevision, listedAs, updateComment, type CommentChange } from "./repository.ts";
import { countPublished } from "./thread-repository.ts";

/** A row whose words are gone: what its author wrote, and what was found in it. */
export const WITHOUT_WORDS = {
  body: "",
  html: "",
  authorName: "",
  authorEmail: null,
  authorUrl: null,
  fingerprint: null,
  flagged: [],
  objectedAt: null,
  reports: 0,
} satisfies CommentChange;

/** Such a comment does not come back: its author's wish to be told of replies ends with it. */
const ENDED: ReadonlySet<CommentStatus> = new Set(["removed", "erased"]);

export type Change = {
  kind: RevisionKind;
  actor: string;
  /** New values of the row, its status among them when it changes. */
  set: Omit<CommentChange, "listed">;
  /** What is sealed of this change: free text belongs here and nowhere else. */
  evidence?: Record<string, unknown>;
  /** Further rows of the same batch. */
  also?: Statement[];
  /** Rows that come before all others, for keys that must lose the race as a whole. */
  first?: Statement[];
};

/**
 * The statements that change a comment: its line of history first (which is the lock), what is sealed, the row itself
 * and what follows from its status: counters, and who is told of it.
 */
export async function changeStatements(
  deps: Pick<Deps, "db">,
  comment: Comment,
  change: Change,
  now: number,
): Promise<Statement[]> {
  const { db } = deps;
  const { id: commentId, siteId } = comment;
  const revision = comment.revision + 1;
  const status: CommentStatus = change.set.status ?? comment.status;
  const record =
    change.evidence &&
    (await sealRecord(db, { siteId, kind: change.kind, subject: commentId, at: now, payload: change.evidence }));
  const isNowPublished = Number(status === "published") - Number(comment.status === "published");
  return [
    ...(change.first ?? []),
    insertRevision(
      db,
      { commentId, revision, kind: change.kind, status, actor: change.actor, at: now },
      record ? nextSeq(siteId) : null,
    ),
    ...(record?.statements ?? []),
    updateComment(db, commentId, {
      ...change.set,
      ...(isNowPublished !== 0 && { listed: listedAs(status) }),
      revision,
    }),
    ...(isNowPublished === 0 ? [] : countPublished(db, comment, isNowPublished as 1 | -1)),
    ...(isNowPublished === 1 && comment.parentId !== null ? [announceReply(db, comment, now)] : []),
    ...(ENDED.has(status) ? endSubscription(db, comment) : []),
    ...(status === "spam" ? dropAsking(db, comment) : []),
    ...(change.also ?? []),
  ];
}

/**
 * Runs a change as one batch.
 * @throws AppError `stale_revision` when somebody else changed the comment first: nothing of this change is stored
 */
export async function changeComment(deps: Deps, comment: Comment, change: Change, now: number): Promise<Comment> {
  try {
    await runBatch(deps.db, await changeStatements(deps, comment, change, now));
  } catch (error) {
    if (isStale(error)) throw staleRefusal(comment);
    throw error;
  }
  return changed({ comment, change });
}

export type PlannedChange = { comment: Comment; change: Change };

/** A comment as it is once its change is stored. */
export function changed({ comment, change }: PlannedChange): Comment {
  return { ...comment, ...(change.set as Partial<Comment>), revision: comment.revision + 1 };
}

/** A batch of more would hold up those who post meanwhile. */
const MOST_AT_ONCE = 25;

/**
 * Runs changes of many comments, each wholly or not at all: in one batch, or in halves where somebody else changed one of
 * them first, until that one is alone.
 * @returns those that came too late: nothing of them is stored
 */
export async function changeComments<Planned extends PlannedChange>(
  deps: Pick<Deps, "db">,
  planned: readonly Planned[],
  now: number,
): Promise<Set<Planned>> {
  if (planned.length <= MOST_AT_ONCE) {
    try {
      const each = planned.map(({ comment, change }) => changeStatements(deps, comment, change, now));
      await runBatch(deps.db, (await Promise.all(each)).flat());
      return new Set();
    } catch (error) {
      if (!isStale(error)) throw error;
      if (planned.length === 1) return new Set(planned);
    }
  }
  const half = Math.ceil(planned.length / 2);
  const late = await changeComments(deps, planned.slice(0, half), now);
  return new Set([...late, ...(await changeComments(deps, planned.slice(half), now))]);
}

/** Whether a batch failed because the comment had moved on. */
export function isStale(error: unknown): boolean {
  return isUniqueViolation(error, "comment_revisions.revision");
}

/** For whoever changes a comment as it was: 409, to read it again and decide anew. */
export function staleRefusal({ id, revision }: Pick<Comment, "id" | "revision">): AppError {
  return new AppError("stale_revision", `Comment ${id} was changed by somebody else since revision ${revision}.`, {
    comment_id: id,
  });
}
