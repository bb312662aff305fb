import { and, asc, eq, sql, type SQL } from "drizzle-orm";
import type { Db, Statement } from "../db/client.ts";
import type { LetterKind } from "./letter.ts";
import { letters, objections } from "./table.ts";

export type ObjectionRow = typeof objections.$inferSelect;

/** Keeps what was said against a claim, and names the record that is sealed in the same batch. */
export function insertObjection(
  db: Db,
  objection: Omit<typeof objections.$inferInsert, "evidenceSeq">,
  evidenceSeq: SQL<number>,
): Statement {
  return db.insert(objections).values({ ...objection, evidenceSeq });
}

/** Notes the decision on the objection that is still open. */
export function decideObjection(db: Db, claimId: string, outcome: "upheld" | "refused", now: number): Statement {
  return db
    .update(objections)
    .set({ outcome, decidedAt: now })
    .where(and(eq(objections.claimId, claimId), sql`outcome IS NULL`));
}

/** What was said against a claim, oldest first. */
export async function listObjections(db: Db, claimId: string): Promise<ObjectionRow[]> {
  return await db.select().from(objections).where(eq(objections.claimId, claimId)).orderBy(asc(objections.version));
}

export type LetterRow = typeof letters.$inferSelect;

/** Keeps a letter as it was written, and names the record that is sealed in the same batch. */
export function insertLetter(db: Db, letter: Omit<LetterRow, "evidenceSeq">, evidenceSeq: SQL<number>): Statement {
  return db.insert(letters).values({ ...letter, evidenceSeq });
}

/** A claim's letter of a kind: a reminder by its dunning level, any other by the claim's version when it was written. */
export async function findLetter(
  db: Db,
  claimId: string,
  kind: LetterKind,
  round: number,
): Promise<LetterRow | undefined> {
  const key = and(eq(letters.claimId, claimId), eq(letters.kind, kind), eq(letters.round, round));
  return (await db.select().from(letters).where(key).limit(1))[0];
}

/** A claim's letters, oldest first. */
export async function listLetters(db: Db, claimId: string): Promise<LetterRow[]> {
  return await db.select().from(letters).where(eq(letters.claimId, claimId)).orderBy(asc(letters.writtenAt));
}
