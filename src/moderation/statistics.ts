import { and, eq, gte, inArray, lt, sql } from "drizzle-orm";
import type { CommentStatus } from "../comments/comment.ts";
import { commentRevisions } from "../comments/table.ts";
import type { Db } from "../db/client.ts";
import { evidence } from "../evidence/table.ts";
import { firstSeqAt } from "../evidence/window.ts";

/** Records of a window that one report looks at; a report that met it says that it is not complete. */
const RECORD_LIMIT = 20_000;

export type CommentStatistics = {
  /** Sent in the window, by what became of them at once. Imported ones are not counted. */
  posted: number;
  held: number;
  rejected: number;
  /**
   * Decisions of persons in the window, on comments of any age; a comment that was decided on twice counts twice. One that was
   * taken back counts, and so does taking it back, unless the comment is held again.
   */
  decided: { published: number; rejected: number; spam: number };
  complete: boolean;
};

/**
 * What happened to a site's comments in a window, counted from the sealed records, which are numbered by site.
 *
 * Rows read: about 40 to find the window's borders, each record of the window once (at most `RECORD_LIMIT`), and a history
 * row for each that tells of a comment sent or decided on (those of the same comment before it as well).
 * @param from epoch milliseconds, inclusive
 * @param to epoch milliseconds, exclusive
 */
export async function reportComments(db: Db, siteId: string, from: number, to: number): Promise<CommentStatistics> {
  const [first, last] = await Promise.all([firstSeqAt(db, siteId, from), firstSeqAt(db, siteId, to)]);
  const told = and(
    eq(evidence.siteId, siteId),
    gte(evidence.seq, first),
    lt(evidence.seq, Math.min(last, first + RECORD_LIMIT)),
    inArray(evidence.kind, ["comment", "decided"]),
  );
  const rows = await db
    .select({ kind: commentRevisions.kind, status: commentRevisions.status, count: sql<number>`count(*)` })
    .from(evidence)
    .innerJoin(
      commentRevisions,
      and(eq(commentRevisions.commentId, evidence.subject), eq(commentRevisions.evidenceSeq, evidence.seq)),
    )
    .where(told)
    .groupBy(commentRevisions.kind, commentRevisions.status);
  const count = (kind: string, status?: CommentStatus) =>
    rows
      .filter((row) => row.kind === kind && (status === undefined || row.status === status))
      .reduce((sum, row) => sum + row.count, 0);
  return {
    posted: count("submitted"),
    held: count("submitted", "held"),
    rejected: count("submitted", "rejected"),
    decided: {
      published: count("decided", "published"),
      rejected: count("decided", "rejected"),
      spam: count("decided", "spam"),
    },
    complete: last - first <= RECORD_LIMIT,
  };
}
