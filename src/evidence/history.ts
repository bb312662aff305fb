import { and, desc, eq, sql, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { evidence } from "./table.ts";

/** A history whose rows name their subject, who acted, and the record that was sealed with them. */
type History = Record<"subject" | "evidenceSeq" | "at" | "actor", SQLiteColumn>;

/**
 * How a page of a site's history is read beside its records, newest first, from before a record: the one of that time and
 * number. All that went on is found by the site's records, what one person did by what that one did.
 * @param asked.kinds which records, in the words of an index of `evidence`
 * @param asked.rows which rows of the history, in the words of an index that begins with who acted
 * @param asked.by only what that one did
 */
export function pageOfHistory(
  history: History,
  asked: { siteId: string; before: { at: number; seq: number }; kinds: SQL; rows: SQL; by: string | undefined },
): { ofRecord: SQL | undefined; page: SQL | undefined; newest: SQL[] } {
  const { siteId, before, kinds, rows, by } = asked;
  // The plus keeps the planner from beginning with all records of the site where one person is asked for.
  const isSubject =
    by === undefined ? eq(history.subject, evidence.subject) : sql`+${history.subject} = ${evidence.subject}`;
  // Time and number stand in both rows.
  const [at, seq] = by === undefined ? [evidence.at, evidence.seq] : [history.at, history.evidenceSeq];
  return {
    ofRecord: and(isSubject, eq(history.evidenceSeq, evidence.seq)),
    page: and(
      eq(evidence.siteId, siteId),
      by === undefined ? kinds : eq(history.actor, by),
      rows,
      sql`(${at}, ${seq}) < (${before.at}, ${before.seq})`,
    ),
    newest: [desc(at), desc(seq)],
  };
}
