import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/**
 * Everything with an effect outside: decided in the batch that it belongs to, carried out by a job that may run twice.
 * Request and key are frozen by the insert; a trigger refuses to change them.
 */
export const outbox = sqliteTable(
  "outbox",
  {
    /** What kind of thing the subject is: `claim`, `customer`, `letter`. */
    topic: text().notNull(),
    subjectId: text().notNull(),
    generation: integer().notNull(),
    step: text().notNull(),
    siteId: text().notNull(),
    /** JSON, sent as it stands. */
    request: text({ mode: "json" }).$type<Record<string, unknown>>().notNull(),
    key: text().notNull(),
    state: text().$type<OutboxState>().notNull().default("pending"),
    /** When it may be taken: the next try while pending, the end of the lease while sending. */
    dueAt: integer().notNull(),
    attempts: integer().notNull().default(0),
    firstSentAt: integer(),
    lastSentAt: integer(),
    /** What it made, by the receiver's id. */
    objectId: text(),
    lastError: text(),
    createdAt: integer().notNull(),
    doneAt: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.topic, table.subjectId, table.generation, table.step] }),
    uniqueIndex("outbox_key").on(table.key),
    index("outbox_due")
      .on(table.topic, table.dueAt)
      .where(sql`state IN ('pending', 'sending')`),
  ],
);

/** `failed`: refused, a person must look; `dropped`: no longer wanted, and never sent again. */
export type OutboxState = "pending" | "sending" | "done" | "failed" | "dropped";
