import { and, asc, eq, lte, sql } from "drizzle-orm";
import type { Db, Statement } from "../db/client.ts";
import { stripeInbox } from "./table.ts";

export type InboxRow = typeof stripeInbox.$inferSelect;

/** Notes an event; the second delivery of one changes nothing. */
export function insertEvent(db: Db, row: typeof stripeInbox.$inferInsert): Statement {
  return db.insert(stripeInbox).values(row).onConflictDoNothing();
}

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

export function updateEvent(db: Db, eventId: string, change: Partial<InboxRow>): Statement {
  return db.update(stripeInbox).set(change).where(eq(stripeInbox.eventId, eventId));
}
