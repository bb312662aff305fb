import { and, desc, eq, gte, lt, sql } from "drizzle-orm";
import type { Db, Statement } from "../db/client.ts";
import { evidencePayloads } from "../evidence/table.ts";
import type { Comment } from "./comment.ts";
import { comments, idempotencyKeys, judgements, reactions, reports } from "./table.ts";

/** What an Idempotency-Key was used for, and the answer it got; undefined when it is free. */
export async function findIdempotencyKey(db: Db, siteId: string, key: string) {
  const row = and(eq(idempotencyKeys.siteId, siteId), eq(idempotencyKeys.key, key));
  return (await db.select().from(idempotencyKeys).where(row).limit(1))[0];
}

/** Keys that begin with a text of ASCII, at most `limit` of them. */
export async function findKeysBeginning(db: Db, siteId: string, start: string, limit: number): Promise<string[]> {
  const { key } = idempotencyKeys;
  const range = and(eq(idempotencyKeys.siteId, siteId), gte(key, start), lt(key, `${start}\u007f`));
  return (await db.select({ key }).from(idempotencyKeys).where(range).limit(limit)).map((row) => row.key);
}

/** Takes a key; one that is taken fails the batch. */
export function insertIdempotencyKey(db: Db, row: typeof idempotencyKeys.$inferInsert) {
  return db.insert(idempotencyKeys).values(row);
}

/** Forgets keys and nonces from before that time, in epoch milliseconds. */
export function deleteIdempotencyKeys(db: Db, before: number): Statement {
  return db.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, before));
}

/** Sets or takes back a like and moves the counter by what really changed, so that doing it twice at once counts once. */
export function changeLike(db: Db, commentId: string, reader: string, liked: boolean, now: number): Statement[] {
  const change = liked
    ? db.insert(reactions).values({ commentId, reader, createdAt: now }).onConflictDoNothing()
    : db.delete(reactions).where(and(eq(reactions.commentId, commentId), eq(reactions.reader, reader)));
  const counted = db
    .update(comments)
    .set({ likes: liked ? sql`${comments.likes} + changes()` : sql`${comments.likes} - changes()` })
    .where(eq(comments.id, commentId))
    .returning({ likes: comments.likes });
  return [change, counted];
}

/** Keeps what a reader told of a comment, and counts it there. */
export function insertReport(db: Db, report: typeof reports.$inferInsert): Statement[] {
  const counted = db
    .update(comments)
    .set({ reports: sql`${comments.reports} + 1` })
    .where(eq(comments.id, report.commentId));
  return [db.insert(reports).values(report), counted];
}

/** What readers told of a comment: the last 50, newest first. */
export async function listReports(db: Db, commentId: string) {
  return await db.select().from(reports).where(eq(reports.commentId, commentId)).orderBy(desc(reports.id)).limit(50);
}

/**
 * What repeats a comment's words: judgements quote them, and the first answer to an Idempotency-Key or a token holds them for a
 * day. The token stays used. Key and token are named by what was sealed of the comment: a site's other keys are not read.
 */
export function deleteQuotations(db: Db, { siteId, id }: Pick<Comment, "siteId" | "id">): Statement[] {
  const isNamed = (prefix: "nonce:" | "key:", path: string) =>
    and(
      eq(idempotencyKeys.siteId, siteId),
      sql`${idempotencyKeys.key} IN (SELECT ${prefix} || (${evidencePayloads.payload} ->> ${path}) FROM ${evidencePayloads}
        WHERE ${evidencePayloads.siteId} = ${siteId} AND ${evidencePayloads.subject} = ${id})`,
      // An old key may have been used once more.
      sql`${idempotencyKeys.response} ->> '$.comment.id' = ${id}`,
    );
  return [
    db.update(idempotencyKeys).set({ requestSha256: null, response: null }).where(isNamed("nonce:", "$.terms.nonce")),
    db.delete(judgements).where(eq(judgements.commentId, id)),
    db.delete(idempotencyKeys).where(isNamed("key:", "$.idempotency_key")),
  ];
}

/** Who liked a comment, by keyed hashes. */
export function deleteLikes(db: Db, commentId: string): Statement {
  return db.delete(reactions).where(eq(reactions.commentId, commentId));
}

/** What readers did or told about a comment. */
export function deleteReadersTraces(db: Db, commentId: string): Statement[] {
  return [deleteLikes(db, commentId), db.delete(reports).where(eq(reports.commentId, commentId))];
}

/** Takes an address from the notices that its holder gave; what was said of others stays. Reads the site's notices. */
export function forgetReporter(db: Db, siteId: string, email: string): Statement {
  const theirs = and(eq(reports.siteId, siteId), sql`lower(${reports.email}) = ${email.toLowerCase()}`);
  return db.update(reports).set({ email: null }).where(theirs);
}
