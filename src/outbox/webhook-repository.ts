import { and, asc, desc, eq, isNotNull, lt, sql, type SQL } from "drizzle-orm";
import type { Db, Statement } from "../db/client.ts";
import type { OutboxRow } from "./outbox.ts";
import { outbox, webhooks } from "./table.ts";
import { MAX_WEBHOOKS, subjectOf, webhookBody, type Announcement } from "./webhook.ts";

export type Webhook = typeof webhooks.$inferSelect;

/**
 * Notes what is to be told, once for each webhook that wants it: for the batch of what has happened. A site without
 * webhooks pays no row for it.
 */
export function announce(db: Db, announcement: Announcement): Statement {
  const { siteId, at, event } = announcement;
  const { subjectId, generation } = subjectOf(announcement);
  const body = webhookBody(announcement);
  // In the order of the table's columns.
  return db.insert(outbox).select(
    sql`SELECT 'webhook', ${subjectId}, ${generation}, webhooks.id, webhooks.site_id, ${JSON.stringify(body)},
        webhooks.id || '/' || ${body["id"]}, 'pending', ${at}, 0, NULL, NULL, NULL, NULL, ${at}, NULL
      FROM webhooks WHERE webhooks.site_id = ${siteId} AND EXISTS (SELECT 1 FROM json_each(webhooks.events) WHERE value = ${event})`,
  );
}

/** Whether a site may have another webhook, and none of this address. */
export function hasRoomFor({ siteId, url }: Pick<Webhook, "siteId" | "url">): SQL {
  const isKnown = sql`EXISTS (SELECT 1 FROM webhooks WHERE site_id = ${siteId} AND url = ${url})`;
  return sql`(SELECT count(*) FROM webhooks WHERE site_id = ${siteId}) < ${MAX_WEBHOOKS} AND NOT ${isKnown}`;
}

/** The condition that a site still has the webhook, at the moment of its statement. */
export function isRegistered(siteId: string, id: string): SQL {
  return sql`EXISTS (SELECT 1 FROM webhooks WHERE site_id = ${siteId} AND id = ${id})`;
}

/** Gives the row back, or nothing where there is its address already, or as many as a site may have. */
export function insertWebhook(db: Db, { siteId, id, url, events, createdAt, createdBy }: Omit<Webhook, "rotation">) {
  return db
    .insert(webhooks)
    .select(
      sql`SELECT ${siteId}, ${id}, ${url}, ${JSON.stringify(events)}, ${createdAt}, ${createdBy}, 0 WHERE ${hasRoomFor({ siteId, url })}`,
    )
    .returning();
}

/** Takes a webhook from a site; `dropUndelivered` ends what it has not been told. */
export function deleteWebhook(db: Db, siteId: string, id: string): Statement {
  return db.delete(webhooks).where(and(eq(webhooks.siteId, siteId), eq(webhooks.id, id)));
}

/** Gives the row back as it then stands; nothing where there is none. */
export function rotateSecret(db: Db, siteId: string, id: string) {
  return db
    .update(webhooks)
    .set({ rotation: sql`${webhooks.rotation} + 1` })
    .where(and(eq(webhooks.siteId, siteId), eq(webhooks.id, id)))
    .returning();
}

/** A site's webhooks, oldest first: `MAX_WEBHOOKS` at most. */
export async function listWebhooks(db: Db, siteId: string): Promise<Webhook[]> {
  return await db.select().from(webhooks).where(eq(webhooks.siteId, siteId)).orderBy(asc(webhooks.id));
}

/** A webhook of a site; undefined when it was deleted. */
export async function findWebhook(db: Db, siteId: string, id: string): Promise<Webhook | undefined> {
  const key = and(eq(webhooks.siteId, siteId), eq(webhooks.id, id));
  return (await db.select().from(webhooks).where(key).limit(1))[0];
}

/** What a webhook was tried in vain to be told, newest first. */
export async function listUndelivered(db: Db, siteId: string, id: string, limit: number): Promise<OutboxRow[]> {
  return await listOpen(db, siteId, id, limit, isNotNull(outbox.lastError));
}

/** What a webhook has not been told yet, or never was, newest first. */
export async function listOpen(
  db: Db,
  siteId: string,
  id: string,
  limit: number,
  condition?: SQL,
): Promise<OutboxRow[]> {
  return await db
    .select()
    .from(outbox)
    .where(and(isUndelivered(siteId, id), condition))
    .orderBy(desc(outbox.createdAt))
    .limit(limit);
}

/** Takes back what a webhook has not been told yet: it is no longer wanted. */
export function dropUndelivered(db: Db, siteId: string, id: string): Statement {
  return db
    .update(outbox)
    .set({ state: "dropped" })
    .where(and(isUndelivered(siteId, id), sql`state <> 'failed'`));
}

/** Gives up what a webhook has not been told since a time. */
export function failUndelivered(db: Db, siteId: string, id: string, since: number, reason: string): Statement {
  return db
    .update(outbox)
    .set({ state: "failed", lastError: reason })
    .where(and(isUndelivered(siteId, id), eq(outbox.state, "pending"), lt(outbox.createdAt, since)));
}

/** Puts off all that a webhook is still to be told, so that one that is down is asked once, not once for each. */
export function putOffUndelivered(db: Db, siteId: string, id: string, dueAt: number): Statement {
  return db
    .update(outbox)
    .set({ dueAt })
    .where(and(isUndelivered(siteId, id), eq(outbox.state, "pending"), lt(outbox.dueAt, dueAt)));
}

/** The literals repeat the partial index's own condition: bound parameters would hide it from the planner. */
function isUndelivered(siteId: string, id: string): SQL | undefined {
  const isOpen = sql`topic = 'webhook' AND state IN ('pending', 'sending', 'failed')`;
  return and(isOpen, eq(outbox.siteId, siteId), eq(outbox.step, id));
}
