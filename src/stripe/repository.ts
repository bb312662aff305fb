import { and, asc, desc, eq, inArray, lte, sql } from "drizzle-orm";
import type { Db, Statement } from "../db/client.ts";
import { stripeBackfills, stripeInbox } from "./table.ts";

export type InboxRow = typeof stripeInbox.$inferSelect;

export type InboxInsert = typeof stripeInbox.$inferInsert;

/** Notes an event; the second delivery of one changes nothing. */
export function insertEvent(db: Db, row: InboxInsert): Statement {
  return db.insert(stripeInbox).values(row).onConflictDoNothing();
}

/** Which of these events have come in; at most a page of 100, as many as D1 binds. */
export async function findKnownEvents(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const listed = inArray(stripeInbox.eventId, [...ids]);
  const rows = await db.select({ id: stripeInbox.eventId }).from(stripeInbox).where(listed);
  return new Set(rows.map(({ id }) => id));
}

export type Backfill = typeof stripeBackfills.$inferSelect;

/** Notes a look through an account's events; of two at the same time the first stays. */
export function insertBackfill(db: Db, row: Backfill): Statement {
  return db.insert(stripeBackfills).values(row).onConflictDoNothing();
}

/** The newest look through an account's events; undefined before the first. */
export async function findLastBackfill(db: Db, account: string): Promise<Backfill | undefined> {
  const ofAccount = eq(stripeBackfills.account, account);
  return (await db.select().from(stripeBackfills).where(ofAccount).orderBy(desc(stripeBackfills.at)).limit(1))[0];
}

/** Events whose time has come, the longest due first. */
export async function findDueEvents(db: Db, now: number, limit: number): Promise<InboxRow[]> {
  return await db
    .select()
    .from(stripeInbox)
    .where(and(sql`state = 'pending'`, lte(stripeInbox.dueAt, now)))
    .orderBy(asc(stripeInbox.dueAt))
    .limit(limit);
}

/** The event as it waits; undefined when it was seen to, or never came. */
export async function findPendingEvent(db: Db, eventId: string): Promise<InboxRow | undefined> {
  const isIt = and(eq(stripeInbox.eventId, eventId), eq(stripeInbox.state, "pending"));
  return (await db.select().from(stripeInbox).where(isIt).limit(1))[0];
}

/** Changes where an event stands. */
export function updateEvent(db: Db, eventId: string, change: Partial<InboxRow>): Statement {
  return db.update(stripeInbox).set(change).where(eq(stripeInbox.eventId, eventId));
}
