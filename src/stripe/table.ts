import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * Stripe's events as they came in, once each. An event is a doorbell: only what to read again is kept of it, never its
 * content, which may be older than what is known already.
 */
export const stripeInbox = sqliteTable(
  "stripe_inbox",
  {
    eventId: text().primaryKey(),
    type: text().notNull(),
    /** What to read: `in_…`, or `pi_…` or `cus_…` whose invoices are to be looked up; null when it concerns no invoice. */
    objectId: text(),
    account: text(),
    livemode: integer({ mode: "boolean" }).notNull(),
    /** `parked`: for longer than a day its invoice belongs to no claim that is known, or it cannot be read for a month. */
    state: text({ enum: ["pending", "done", "parked"] }).notNull(),
    attempts: integer().notNull().default(0),
    dueAt: integer().notNull(),
    lastError: text(),
    createdAt: integer().notNull(),
    receivedAt: integer().notNull(),
  },
  (table) => [
    index("stripe_inbox_due")
      .on(table.dueAt)
      .where(sql`state = 'pending'`),
  ],
);

/** Each look through Stripe's own list of events for those whose webhook was lost, and where the next one goes on. */
export const stripeBackfills = sqliteTable(
  "stripe_backfills",
  {
    /** The account looked at; `own` for the key's own. */
    account: text().notNull(),
    at: integer().notNull(),
    /** The events looked for were made from here on, in epoch milliseconds … */
    since: integer().notNull(),
    /** … up to here. */
    until: integer().notNull(),
    /** The event at which this slice ended; null when it came to the end. */
    cursor: text(),
    events: integer().notNull(),
    missed: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.account, table.at] })],
);
