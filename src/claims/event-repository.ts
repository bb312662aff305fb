import { and, asc, eq, min, sql, type SQL } from "drizzle-orm";
import type { Db, Statement } from "../db/client.ts";
import { pageOfHistory } from "../evidence/history.ts";
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
  // The literals repeat the partial indexes' own conditions.
  const { ofRecord, page, newest } = pageOfHistory(
    { subject: claimId, actor, at: claimEvents.at, evidenceSeq: claimEvents.evidenceSeq },
    {
      siteId,
      before,
      by,
      kinds: sql`${evidence.kind} >= 'claim.' AND ${evidence.kind} < 'claim/'`,
      rows: sql`${actor} NOT IN ('system', 'debtor')`,
    },
  );
  return await db
    .select({ seq, at, claimId, version, action, fromStatus, toStatus, actor })
    .from(evidence)
    .innerJoin(claimEvents, ofRecord)
    .where(page)
    .orderBy(...newest)
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
