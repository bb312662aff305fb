import type { D1Database, D1DatabaseSession } from "@cloudflare/workers-types";
import { drizzle, type DrizzleD1Database } from "drizzle-orm/d1";
import type { BatchItem } from "drizzle-orm/batch";

export type Db = DrizzleD1Database;

/** A statement that is prepared but not run: repositories give them, a use case runs them as one batch. */
export type Statement = BatchItem<"sqlite">;

/** Opens a D1 database, or one of its sessions. */
export function createDb(d1: D1Database | D1DatabaseSession): Db {
  return drizzle(d1 as D1Database, { casing: "snake_case" });
}

/**
 * Runs statements as one transaction: all of them, or none. D1 has no interactive transactions.
 * @returns the results, in order; empty for no statements
 */
export async function runBatch(db: Db, statements: readonly Statement[]): Promise<unknown[]> {
  const [first, ...rest] = statements;
  return first === undefined ? [] : await db.batch([first, ...rest]);
}

/** Whether a batch failed because a row with that key was there already, e.g. `comment_revisions.revision`. */
export function isUniqueViolation(error: unknown, column: string): boolean {
  return findRefusal(error, /UNIQUE constraint failed: (.*)/)?.[1]?.includes(column) ?? false;
}

/** Where an error, or what caused it, says so: the database's own words lie below those of the query builder. */
export function findRefusal(error: unknown, words: RegExp): RegExpExecArray | undefined {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const match = words.exec(at.message);
    if (match) return match;
  }
  return undefined;
}
