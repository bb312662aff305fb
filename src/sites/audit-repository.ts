import { and, desc, eq, sql, type SQL } from "drizzle-orm";
import type { Db, Statement } from "../db/client.ts";
import type { Actor } from "./access.ts";
import { isSiteOpen } from "./deletion-repository.ts";
import { auditLog, sites } from "./table.ts";

export type AuditRow = typeof auditLog.$inferSelect;
type NewAudit = Omit<AuditRow, "subject"> & { subject: string | SQL };

/** Adds a line where a condition holds when the statement runs: a change that changes nothing leaves none. */
export function insertAudit(db: Db, row: NewAudit, condition: SQL): Statement {
  const { siteId, at, id, actor, action, subject, details } = row;
  return db
    .insert(auditLog)
    .select(
      sql`SELECT ${siteId}, ${at}, ${id}, ${actor}, ${action}, ${subject}, ${JSON.stringify(details)} WHERE ${condition}`,
    );
}

/** The condition that the log tells of no such act of somebody since a time, in epoch milliseconds. */
export function isNotNoted(siteId: string, { id }: Pick<Actor, "id">, action: AuditRow["action"], since: number): SQL {
  return sql`NOT EXISTS (SELECT 1 FROM ${auditLog} WHERE ${auditLog.siteId} = ${siteId} AND ${auditLog.at} >= ${since}
    AND ${auditLog.actor} = ${id} AND ${auditLog.action} = ${action})`;
}

/** The same line at each site that has that creditor. */
export function insertAuditOfCreditor(db: Db, creditorId: string, row: Omit<AuditRow, "siteId" | "subject">) {
  const { at, id, actor, action, details } = row;
  return db
    .insert(auditLog)
    .select(
      sql`SELECT ${sites.id}, ${at}, ${id}, ${actor}, ${action}, ${creditorId}, ${JSON.stringify(details)} FROM ${sites} WHERE ${sites.creditorId} = ${creditorId} AND ${isSiteOpen(sites.id)}`,
    );
}

/**
 * Newest first, from before a line: the one of that time and id.
 * @param by only what that one did
 */
export async function listAudit(
  db: Db,
  siteId: string,
  before: { at: number; id: string },
  limit: number,
  by?: string,
): Promise<AuditRow[]> {
  // The plus keeps the planner from beginning with all lines of the site where one person is asked for.
  const isMeant =
    by === undefined ? eq(auditLog.siteId, siteId) : and(eq(auditLog.actor, by), sql`+${auditLog.siteId} = ${siteId}`);
  const page = and(isMeant, sql`(${auditLog.at}, ${auditLog.id}) < (${before.at}, ${before.id})`);
  return await db.select().from(auditLog).where(page).orderBy(desc(auditLog.at), desc(auditLog.id)).limit(limit);
}
