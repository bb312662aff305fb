import { and, asc, desc, eq, gt, isNull, lt, sql, type SQL } from "drizzle-orm";
import { unionAll } from "drizzle-orm/sqlite-core";
import type { Db, Statement } from "../db/client.ts";
import { lastSeq } from "../evidence/repository.ts";
import { evidence } from "../evidence/table.ts";
import type { Comment } from "./comment.ts";
import { comments, threads } from "./table.ts";
import type { ThreadHead } from "./thread-repository.ts";

export type Sort = "oldest" | "newest" | "top";
export type Position = { id: string; likes: number };

/** A page of a thread's top-level comments: one row more than asked for tells whether there is another page. */
export function selectRoots(db: Db, thread: string, sort: Sort, after: Position | undefined, limit: number) {
  const order = {
    oldest: [asc(comments.id)],
    newest: [desc(comments.id)],
    top: [desc(comments.likes), desc(comments.id)],
  }[sort];
  // The literals repeat the partial index's own condition: a bound parameter would hide it from the planner.
  const listed = and(
    eq(comments.threadId, thread),
    isNull(comments.rootId),
    sql`listed = 1`,
    after && isAfter(sort, after),
  );
  return db
    .select()
    .from(comments)
    .where(listed)
    .orderBy(...order)
    .limit(limit + 1);
}

function isAfter(sort: Sort, { id, likes }: Position): SQL | undefined {
  if (sort === "oldest") return gt(comments.id, id);
  if (sort === "newest") return lt(comments.id, id);
  return sql`(${comments.likes}, ${comments.id}) < (${likes}, ${id})`;
}

/** A comment of a thread as far as readers see it: published, or a gap that replies hang under. */
export function selectShown(db: Db, thread: string, id: string) {
  const isShown = sql`(${comments.status} = 'published' OR (${comments.rootId} IS NULL AND ${comments.listed} = 1))`;
  return db
    .select()
    .from(comments)
    .where(and(eq(comments.id, id), eq(comments.threadId, thread), isShown))
    .limit(1);
}

/** Published replies below a root, oldest first. */
export function selectReplies(db: Db, root: string, limit: number, after?: string) {
  return db
    .select()
    .from(comments)
    .where(and(isReplyTo(root), after === undefined ? undefined : gt(comments.id, after)))
    .orderBy(asc(comments.id))
    .limit(limit);
}

/** D1 takes no longer compound SELECT. */
const MAX_UNION = 5;

/** The oldest replies below each of some roots, in statements that read just these rows: an IN list costs three more a root. */
export function selectRepliesBelow(db: Db, shares: { root: string; limit: number }[]): Statement[] {
  const below = ({ root, limit }: { root: string; limit: number }) => {
    const replies = selectReplies(db, root, limit).as("replies");
    return db.select().from(replies);
  };
  const statements: Statement[] = [];
  for (let at = 0; at < shares.length; at += MAX_UNION) {
    const [first, second, ...rest] = shares.slice(at, at + MAX_UNION).map(below);
    if (first) statements.push(second ? unionAll(first, second, ...rest) : first);
  }
  return statements;
}

function isReplyTo(root: string): SQL | undefined {
  return and(eq(comments.rootId, root), sql`status = 'published'`);
}

/** The newest published top-level comments of a thread, newest first: what a new one may refer to. */
export function selectRecent(db: Db, thread: string, limit: number) {
  return db
    .select({
      id: comments.id,
      revision: comments.revision,
      author: comments.authorName,
      body: comments.body,
      fingerprint: comments.fingerprint,
    })
    .from(comments)
    .where(and(eq(comments.threadId, thread), isNull(comments.rootId), sql`listed = 1`))
    .orderBy(desc(comments.id))
    .limit(limit);
}

/** A comment as a feed shows it. */
export type Newest = Pick<Comment, "id" | "authorName" | "html" | "createdAt" | "editedAt"> &
  Pick<ThreadHead, "url" | "title">;

/** How many of a site's newest records are looked through for published comments: a flood of spam makes a feed short, not dear. */
const FEED_WINDOW = 300;

/** The newest published comments of a site with their page. */
export async function findNewestOfSite(db: Db, siteId: string, limit: number): Promise<Newest[]> {
  const newest = and(
    eq(evidence.siteId, siteId),
    // Numbers have no gaps.
    gt(evidence.seq, sql`${lastSeq(siteId)} - ${FEED_WINDOW}`),
    eq(evidence.kind, "comment"),
  );
  return await db
    .select({ ...getColumns(), url: threads.url, title: threads.title })
    .from(evidence)
    .innerJoin(comments, eq(comments.id, evidence.subject))
    .innerJoin(threads, eq(threads.id, comments.threadId))
    .where(and(newest, eq(comments.status, "published")))
    .orderBy(desc(evidence.seq))
    .limit(limit);
}

/** The newest published top-level comments of a thread with their page. */
export async function findNewestOfThread(db: Db, thread: string, limit: number): Promise<Newest[]> {
  const listed = and(eq(comments.threadId, thread), isNull(comments.rootId), sql`listed = 1`);
  return await db
    .select({ ...getColumns(), url: threads.url, title: threads.title })
    .from(comments)
    .innerJoin(threads, eq(threads.id, comments.threadId))
    .where(and(listed, eq(comments.status, "published")))
    .orderBy(desc(comments.id))
    .limit(limit);
}

function getColumns() {
  const { id, authorName, html, createdAt, editedAt } = comments;
  return { id, authorName, html, createdAt, editedAt };
}
