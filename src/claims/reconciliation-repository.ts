import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Db, Statement } from "../db/client.ts";
import { quarantine, reconciliations } from "./table.ts";

/** Notes an invoice without a claim; known already, its status is brought up to date. */
export function upsertQuarantine(db: Db, row: typeof quarantine.$inferInsert): Statement {
  const { status } = row;
  return db
    .insert(quarantine)
    .values(row)
    .onConflictDoUpdate({ target: [quarantine.siteId, quarantine.invoiceId], set: { status } });
}

/** Notes who has seen to an invoice without a claim; one that was seen to keeps its first name and time. */
export function resolveQuarantine(db: Db, siteId: string, invoiceId: string, actor: string, now: number): Statement {
  const open = and(eq(quarantine.siteId, siteId), eq(quarantine.invoiceId, invoiceId), isNull(quarantine.resolvedAt));
  return db.update(quarantine).set({ resolvedAt: now, resolvedBy: actor }).where(open);
}

/** An invoice that stopped the site once, whether or not it has been settled since. */
export async function findQuarantined(db: Db, siteId: string, invoiceId: string) {
  const key = and(eq(quarantine.siteId, siteId), eq(quarantine.invoiceId, invoiceId));
  return (await db.select().from(quarantine).where(key).limit(1))[0];
}

/** What keeps a site from sending, oldest first. */
export async function listQuarantine(db: Db, siteId: string) {
  const open = and(eq(quarantine.siteId, siteId), isNull(quarantine.resolvedAt));
  return await db.select().from(quarantine).where(open).orderBy(asc(quarantine.foundAt)).limit(100);
}

/** Keeps a comparison with an account; of two at the same time the first stays. */
export function insertReconciliation(db: Db, row: typeof reconciliations.$inferInsert): Statement {
  return db.insert(reconciliations).values(row).onConflictDoNothing();
}

/** The newest comparison with an account; undefined before the first. */
export async function findLastReconciliation(db: Db, account: string) {
  return (
    await db
      .select()
      .from(reconciliations)
      .where(eq(reconciliations.account, account))
      .orderBy(desc(reconciliations.at))
      .limit(1)
  )[0];
}
