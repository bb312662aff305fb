import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { sites } from "../sites/table.ts";
import type { WebhookEvent } from "./webhook.ts";

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
    index("outbox_undelivered")
      .on(table.siteId, table.step, table.createdAt)
      .where(sql`topic = 'webhook' AND state IN ('pending', 'sending', 'failed')`),
  ],
);

/** An address of the owner's own programs. Its secret is derived (evidence/signing.ts), so it is not stored. */
export const webhooks = sqliteTable(
  "webhooks",
  {
    siteId: text()
      .notNull()
      .references(() => sites.id),
    id: text().notNull(),
    url: text().notNull(),
    events: text({ mode: "json" }).$type<WebhookEvent[]>().notNull(),
    createdAt: integer().notNull(),
    createdBy: text().notNull(),
    /** How often its secret was changed. */
    rotation: integer().notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.id] })],
);

/** `failed`: refused, a person must look; `dropped`: no longer wanted, and never sent again. */
export type OutboxState = "pending" | "sending" | "done" | "failed" | "dropped";
