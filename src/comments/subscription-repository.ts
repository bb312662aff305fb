import { and, eq, gt, isNotNull, isNull, lte, sql } from "drizzle-orm";
import type { Db, Statement } from "../db/client.ts";
import { dropAll } from "../outbox/repository.ts";
import { outbox } from "../outbox/table.ts";
import { DAY } from "../shared/clock.ts";
import { isUnconfirmed, type Comment } from "./comment.ts";
import { CONFIRMATION_TOPIC, REPLY_TOPIC } from "./mailbox.ts";
import { subscriptions } from "./table.ts";

export type Subscription = typeof subscriptions.$inferSelect;

/** A wish is forgotten a year after it was confirmed, or after the last mail that it brought. */
export const SUBSCRIPTION_LIFETIME = 365 * DAY;
/** One that nobody confirms. */
export const UNCONFIRMED_LIFETIME = 7 * DAY;

/** The query for what the author of a comment wishes to be told, to be read in one batch with others. */
export function selectSubscription(db: Db, commentId: string, now: number) {
  const isAlive = and(eq(subscriptions.commentId, commentId), gt(subscriptions.expiresAt, now));
  return db.select().from(subscriptions).where(isAlive).limit(1);
}

/** What the author of a comment wishes to be told; undefined where nothing, or not any more. */
export async function findSubscription(db: Db, commentId: string, now: number): Promise<Subscription | undefined> {
  return (await selectSubscription(db, commentId, now))[0];
}

/** Keeps a wish. One that waits for its confirmation gets the new times, one that was confirmed stays. */
export function saveSubscription(db: Db, row: Subscription): Statement {
  const { askedAt, confirmedAt, expiresAt } = row;
  return db
    .insert(subscriptions)
    .values(row)
    .onConflictDoUpdate({
      target: subscriptions.commentId,
      set: { askedAt, confirmedAt, expiresAt },
      setWhere: isNull(subscriptions.confirmedAt),
    });
}

/** Notes that the address of a wish was confirmed; a second time changes nothing. */
export function confirmSubscription(db: Db, commentId: string, confirmedAt: number, expiresAt: number): Statement {
  const isWaiting = and(eq(subscriptions.commentId, commentId), isNull(subscriptions.confirmedAt));
  return db.update(subscriptions).set({ confirmedAt, expiresAt }).where(isWaiting);
}

/** Lets a confirmed wish live on. */
export function renewSubscription(db: Db, commentId: string, expiresAt: number): Statement {
  return db.update(subscriptions).set({ expiresAt }).where(eq(subscriptions.commentId, commentId));
}

/** Ends a wish, with the mail that asks to confirm it. */
export function endSubscription(db: Db, comment: Comment): Statement[] {
  return [db.delete(subscriptions).where(eq(subscriptions.commentId, comment.id)), ...dropAsking(db, comment)];
}

/** Keeps back the mail that asks to confirm a wish, unless the comment itself waits for that click. */
export function dropAsking(db: Db, comment: Comment): Statement[] {
  return isUnconfirmed(comment) ? [] : [dropAll(db, CONFIRMATION_TOPIC, comment.id)];
}

/** Forgets wishes whose time is over, of all sites in a database. */
export function deleteExpiredSubscriptions(db: Db, now: number): Statement {
  return db.delete(subscriptions).where(lte(subscriptions.expiresAt, now));
}

/**
 * Notes that a comment became published which answers another, where that one's author wishes to be told: for the batch that
 * publishes it. A reply is told once, however often it is published; one that was hidden before its mail went out may be
 * told yet. Where nobody wishes it, this reads a row and writes none.
 */
export function announceReply(db: Db, reply: Pick<Comment, "id" | "siteId" | "threadId" | "parentId">, at: number) {
  const { id, siteId, threadId, parentId } = reply;
  // What the mail says is read when it is sent: only then is it known whether all of it still stands.
  const request = JSON.stringify({ comment_id: parentId, thread_id: threadId });
  // In the order of the table's columns.
  return db
    .insert(outbox)
    .select(
      sql`SELECT ${REPLY_TOPIC}, ${id}, 0, 'mail', ${siteId}, ${request}, ${`${REPLY_TOPIC}:${id}`}, 'pending', ${at}, 0,
        NULL, NULL, NULL, NULL, ${at}, NULL
      FROM ${subscriptions} WHERE ${and(eq(subscriptions.commentId, parentId ?? ""), isNotNull(subscriptions.confirmedAt))}`,
    )
    .onConflictDoUpdate({
      target: [outbox.topic, outbox.subjectId, outbox.generation, outbox.step],
      set: { state: "pending", dueAt: at, attempts: 0 },
      setWhere: eq(outbox.state, "dropped"),
    });
}
