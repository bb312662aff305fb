import { and, eq, inArray, sql } from "drizzle-orm";
import type { Db, Statement } from "../db/client.ts";
import { isOneOf } from "../db/rows.ts";
import { claimComments } from "./table.ts";

export type ClaimComment = typeof claimComments.$inferSelect;

/** Puts a comment under a claim; one that another claim bars fails the batch. */
export function insertClaimComment(db: Db, row: typeof claimComments.$inferInsert): Statement {
  return db.insert(claimComments).values(row);
}

/** A claim that keeps one of these comments from another. */
export async function findBarring(
  db: Db,
  commentIds: readonly string[],
): Promise<Pick<ClaimComment, "claimId" | "commentId"> | undefined> {
  const { claimId, commentId } = claimComments;
  const [row] = await db
    .select({ claimId, commentId })
    .from(claimComments)
    .where(and(isOneOf(commentId, commentIds), sql`bars = 1`))
    .limit(1);
  return row;
}

/** Frees the comments of a claim that came to nothing, so that another claim may take them up. */
export function unbarComments(db: Db, claimId: string): Statement {
  return db.update(claimComments).set({ bars: false }).where(eq(claimComments.claimId, claimId));
}

/** The query for the comments of a page of claims; at most 100 claims, as many as D1 binds. */
export function selectClaimComments(db: Db, claimIds: readonly string[]) {
  return db
    .select()
    .from(claimComments)
    .where(inArray(claimComments.claimId, [...claimIds]));
}

/** The comments of a page of claims. */
export async function findClaimComments(db: Db, claimIds: readonly string[]): Promise<ClaimComment[]> {
  return await selectClaimComments(db, claimIds);
}

/** The ids of the comments of one claim. */
export async function findCommentIds(db: Db, claimId: string): Promise<string[]> {
  return (await findClaimComments(db, [claimId])).map(({ commentId }) => commentId);
}
