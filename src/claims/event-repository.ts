import { and, asc, desc, eq, min, sql, type SQL } from "drizzle-orm";
import type { Db, Statement } from "../db/client.ts";
import { evidence } from "../evidence/table.ts";
import { claimEvents } from "./table.ts";

export type ClaimEvent = typeof claimEvents.$inferSelect;

/** One step of a claim's history, which names the record that is sealed in the same batch. */
export function insertEvent(db: Db, event: Omit<ClaimEvent, "evidenceSeq">, evidenceSeq: SQL<number>): Statement {
  return db.insert(claimEvents).values({ ...event, evidenceSeq });
}

/** A claim's history, oldest first. */
export async function listEvents(db: Db, claimId: string): Promise<ClaimEvent[]> {
  return await db
    .select()
    .from(claimEvents)
    .where(eq(claimEvents.claimId, claimId))
    .orderBy(asc(claimEvents.version))
    .limit(1_000);
}

/**
 * What people did with a site's claims, newest first, from before a record: the one of that time and number. What went on by
 * itself, and what a debtor did, is left out.
 * @param by only what that one did
 */
export async function listPeoplesActions(
  db: Db,
  siteId: string,
  before: { at: number; seq: number },
  limit: number,
  by?: string,
) {
  const { claimId, version, action, fromStatus, toStatus, actor } = claimEvents;
  const { seq, at } = evidence;
  // The plus keeps the planner from beginning with all records of the site where one person is asked for.
  const isSubject = by === undefined ? eq(claimId, evidence.subject) : sql`+${claimId} = ${evidence.subject}`;
  const ofRecord = and(isSubject, eq(claimEvents.evidenceSeq, seq));
  // Time and number stand in both rows: all actions are found by the site's records, those of one by what that one did.
  const order = by === undefined ? [at, seq] : [claimEvents.at, claimEvents.evidenceSeq];
  const page = and(
    eq(evidence.siteId, siteId),
    // The literals repeat the partial indexes' own conditions.
    by === undefined ? sql`${evidence.kind} >= 'claim.' AND ${evidence.kind} < 'claim/'` : eq(actor, by),
    sql`${actor} NOT IN ('system', 'debtor')`,
    sql`(${order[0]}, ${order[1]}) < (${before.at}, ${before.seq})`,
  );
  return await db
    .select({ seq, at, claimId, version, action, fromStatus, toStatus, actor })
    .from(evidence)
    .innerJoin(claimEvents, ofRecord)
    .where(page)
    .orderBy(...order.map((column) => desc(column)))
    .limit(limit);
}

/** When a claim was first to be invoiced; null while it never was. */
export async function findApprovedAt(db: Db, claimId: string): Promise<number | null> {
  const invoiced = and(eq(claimEvents.claimId, claimId), eq(claimEvents.toStatus, "invoicing"));
  const [row] = await db
    .select({ at: min(claimEvents.at) })
    .from(claimEvents)
    .where(invoiced);
  return row?.at ?? null;
}
