import { and, desc, eq, inArray, sql, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Db, Statement } from "../db/client.ts";
import { isOneOf } from "../db/rows.ts";
import { HOUR } from "../shared/clock.ts";
import type { Comment } from "./comment.ts";
import { inQueue } from "./repository.ts";
import { comments, threads } from "./table.ts";
import type { Thread } from "./thread.ts";

/** A thread without its article, which readers do not need. */
export type ThreadHead = Pick<Thread, "id" | "siteId" | "url" | "title" | "count" | "closed">;

const threadHead = {
  id: threads.id,
  siteId: threads.siteId,
  url: threads.url,
  title: threads.title,
  count: threads.count,
  closed: threads.closed,
};

/** The query for a thread without its article, to be read in one batch with others. */
export function selectThreadHead(db: Db, id: string) {
  return db.select(threadHead).from(threads).where(eq(threads.id, id)).limit(1);
}

/** The query for a thread, to be read in one batch with others. */
export function selectThread(db: Db, id: string) {
  return db.select().from(threads).where(eq(threads.id, id)).limit(1);
}

/** The query for many threads, to be read in one batch with others. */
export function selectThreads(db: Db, ids: readonly string[]) {
  return db.select().from(threads).where(isOneOf(threads.id, ids));
}

/** A thread by its id (`threadId`); undefined before its first comment, unless the owner has set something of it. */
export async function findThread(db: Db, id: string): Promise<Thread | undefined> {
  return (await selectThread(db, id))[0];
}

/** The threads of a page of comments; at most 100, as many as D1 binds. */
export async function findThreadHeads(db: Db, ids: string[]): Promise<ThreadHead[]> {
  return await db.select(threadHead).from(threads).where(inArray(threads.id, ids));
}

/** What the list of threads shows of a thread. */
const listedThread = { ...threadHead, activeAt: threads.activeAt };

/** One thread as the list shows it; none before its first comment, unless the owner has set something of it. */
export async function findListedThread(db: Db, id: string) {
  return await db.select(listedThread).from(threads).where(eq(threads.id, id));
}

/** A page of a site's threads, the ones whose last comment is newest first, from before one: that of that time and id. */
export async function listThreadHeads(
  db: Db,
  siteId: string,
  before: { activeAt: number; id: string } | undefined,
  limit: number,
) {
  const ofSite = eq(threads.siteId, siteId);
  const page = before && sql`(${threads.activeAt}, ${threads.id}) < (${before.activeAt}, ${before.id})`;
  return await db
    .select(listedThread)
    .from(threads)
    .where(and(ofSite, page))
    .orderBy(desc(threads.activeAt), desc(threads.id))
    .limit(limit);
}

/** How many comments wait for a person in each thread; of a site's the newest `limit` are counted. */
export async function countHeldByThread(db: Db, siteId: string, limit: number): Promise<Map<string, number>> {
  const held = db
    .select({ threadId: comments.threadId })
    .from(comments)
    .where(inQueue(siteId, "held"))
    .orderBy(desc(comments.id))
    .limit(limit)
    .as("held");
  const count = sql<number>`count(*)`;
  const rows = await db.select({ threadId: held.threadId, count }).from(held).groupBy(held.threadId);
  return new Map(rows.map((row) => [row.threadId, row.count]));
}

/** `activeAt` where its place in the list of threads changes: what is not told stays. */
type NewThread = Pick<Thread, "id" | "siteId" | "url" | "title" | "createdAt"> & Partial<Pick<Thread, "activeAt">>;

/** A thread's place in the list is written once an hour at most: each time costs an entry of an index. */
export function activeSince(thread: Pick<Thread, "activeAt"> | undefined, now: number): { activeAt?: number } {
  return thread && now - thread.activeAt < HOUR ? {} : { activeAt: now };
}

/** Makes the thread unless it is there; a known title is not overwritten by what a commenter sends. */
export function ensureThread(db: Db, thread: NewThread): Statement {
  const insert = db.insert(threads).values(thread);
  const { activeAt } = thread;
  return activeAt === undefined
    ? insert.onConflictDoNothing()
    : insert.onConflictDoUpdate({ target: threads.id, set: { activeAt } });
}

/** Makes the thread with its first published comment, or counts one more: one row either way. A title that nobody gave is taken. */
export function ensureThreadAndCount(db: Db, thread: NewThread): Statement {
  const { activeAt } = thread;
  return db
    .insert(threads)
    .values({ ...thread, count: 1 })
    .onConflictDoUpdate({
      target: threads.id,
      set: {
        count: sql`${threads.count} + 1`,
        title: sql`coalesce(${threads.title}, excluded.title)`,
        ...(activeAt !== undefined && { activeAt }),
      },
    });
}

/** Changes what is known of a page; its count moves with the comments (`countPublished`). */
export function updateThread(
  db: Db,
  id: string,
  change: Partial<Pick<Thread, "title" | "closed" | "article" | "articleSha256" | "articleSource" | "articleReadAt">>,
): Statement {
  return db.update(threads).set(change).where(eq(threads.id, id));
}

/** The condition that the thread takes comments, or takes none, when a statement runs. */
export function isThreadClosed(id: string, closed: boolean): SQL {
  return sql`EXISTS (SELECT 1 FROM ${threads} WHERE ${threads.id} = ${id} AND ${threads.closed} = ${Number(closed)})`;
}

/** Moves the thread's count of published comments, and its root's of replies, when one is published (+1) or hidden (-1). */
export function countPublished(db: Db, comment: Pick<Comment, "threadId" | "rootId">, by: 1 | -1): Statement[] {
  const inThread = db
    .update(threads)
    .set({ count: sql`${threads.count} + ${by}` })
    .where(eq(threads.id, comment.threadId));
  return [inThread, ...countReply(db, comment, by)];
}

/**
 * Moves the root's count of published replies, and lists a hidden root as a gap while there are any. The first reply
 * below one begins the gap in a statement of its own: else every reply would write the root's index entries anew.
 */
export function countReply(db: Db, { rootId }: Pick<Comment, "rootId">, by: 1 | -1): Statement[] {
  if (rootId === null) return [];
  const root = eq(comments.id, rootId);
  const replyCount = sql`${comments.replyCount} + ${by}`;
  if (by === -1) {
    const listed = sql`(status = 'published' OR reply_count > 1)`;
    return [db.update(comments).set({ replyCount, listed }).where(root)];
  }
  return [
    db.update(comments).set({ replyCount }).where(root),
    db
      .update(comments)
      .set({ listed: 1 })
      .where(and(root, eq(comments.listed, 0))),
  ];
}

/** Moves the counters of threads and roots by comments that were stored together; a hidden root with shown replies is listed. */
export function countImported(
  db: Db,
  rows: readonly Pick<Comment, "threadId" | "rootId" | "status" | "createdAt">[],
): Statement[] {
  const published = rows.filter(({ status }) => status === "published");
  const sums = (ids: string[]) =>
    JSON.stringify(Object.fromEntries([...Map.groupBy(ids, (id) => id)].map(([id, { length }]) => [id, length])));
  const inThreads = sums(published.map((row) => row.threadId));
  const belowRoots = sums(published.flatMap(({ rootId }) => rootId ?? []));
  const byThread = Map.groupBy(rows, ({ threadId }) => threadId);
  const newest = JSON.stringify(
    Object.fromEntries([...byThread].map(([id, all]) => [id, Math.max(...all.map(({ createdAt }) => createdAt))])),
  );
  const of = (all: string, id: SQLiteColumn) => sql`(${all} ->> ('$."' || ${id} || '"'))`;
  return [
    db
      .update(threads)
      .set({
        count: sql`${threads.count} + coalesce(${of(inThreads, threads.id)}, 0)`,
        activeAt: sql`max(${threads.activeAt}, ${of(newest, threads.id)})`,
      })
      .where(sql`${threads.id} IN (SELECT key FROM json_each(${newest}))`),
    db
      .update(comments)
      .set({ replyCount: sql`${comments.replyCount} + ${of(belowRoots, comments.id)}`, listed: sql`1` })
      .where(sql`${comments.id} IN (SELECT key FROM json_each(${belowRoots}))`),
  ];
}
