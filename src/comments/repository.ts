import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lt, sql, type SQL } from "drizzle-orm";
import { unionAll, type SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Db, Statement } from "../db/client.ts";
import { evidence, evidencePayloads } from "../evidence/table.ts";
import type { Judgement } from "../rules/judgement.ts";
import {
  QUEUE_STATUSES,
  type Comment,
  type CommentStatus,
  type NewCommentRow,
  type QueueStatus,
  type RevisionKind,
} from "./comment.ts";
import { commentRevisions, comments, idempotencyKeys, judgements, reactions, reports, threads } from "./table.ts";
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

export function selectThreadHead(db: Db, id: string) {
  return db.select(threadHead).from(threads).where(eq(threads.id, id)).limit(1);
}

export function selectThread(db: Db, id: string) {
  return db.select().from(threads).where(eq(threads.id, id)).limit(1);
}

export async function findThread(db: Db, id: string): Promise<Thread | undefined> {
  return (await selectThread(db, id))[0];
}

export async function findThreadHeads(db: Db, ids: string[]): Promise<ThreadHead[]> {
  return await db.select(threadHead).from(threads).where(inArray(threads.id, ids));
}

type NewThread = { id: string; siteId: string; url: string; title: string | null; createdAt: number };

/** Makes the thread unless it is there; a known title is not overwritten by what a commenter sends. */
export function ensureThread(db: Db, thread: NewThread): Statement {
  return db.insert(threads).values(thread).onConflictDoNothing();
}

/** Makes the thread with its first published comment, or counts one more: one row either way. A title that nobody gave is taken. */
export function ensureThreadAndCount(db: Db, thread: NewThread): Statement {
  return db
    .insert(threads)
    .values({ ...thread, count: 1 })
    .onConflictDoUpdate({
      target: threads.id,
      set: { count: sql`${threads.count} + 1`, title: sql`coalesce(${threads.title}, excluded.title)` },
    });
}

export function updateThread(
  db: Db,
  id: string,
  change: Partial<Pick<Thread, "title" | "closed" | "article" | "articleSha256" | "articleSource" | "articleReadAt">>,
): Statement {
  return db.update(threads).set(change).where(eq(threads.id, id));
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

export function insertComment(db: Db, comment: NewCommentRow): Statement {
  return db.insert(comments).values(comment);
}

export function selectComment(db: Db, siteId: string, id: string) {
  return db
    .select()
    .from(comments)
    .where(and(eq(comments.id, id), eq(comments.siteId, siteId)))
    .limit(1);
}

export async function findComment(db: Db, siteId: string, id: string): Promise<Comment | undefined> {
  return (await selectComment(db, siteId, id))[0];
}

export async function findComments(db: Db, siteId: string, ids: string[]): Promise<Comment[]> {
  return await db
    .select()
    .from(comments)
    .where(and(inArray(comments.id, ids), eq(comments.siteId, siteId)));
}

/** Where a comment hangs. */
export type Place = Pick<Comment, "id" | "rootId" | "threadId">;

/** The places of those comments that are here, however many are asked for. */
export async function findPlaces(db: Db, siteId: string, ids: readonly string[]): Promise<Map<string, Place>> {
  const asked = sql`${comments.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  const rows = await db
    .select({ id: comments.id, rootId: comments.rootId, threadId: comments.threadId })
    .from(comments)
    .where(and(eq(comments.siteId, siteId), asked));
  return new Map(rows.map((row) => [row.id, row]));
}

/** Moves the counters of threads and roots by comments that were stored together; a hidden root with shown replies is listed. */
export function countImported(db: Db, rows: readonly Pick<Comment, "threadId" | "rootId" | "status">[]): Statement[] {
  const published = rows.filter(({ status }) => status === "published");
  const sums = (ids: string[]) =>
    JSON.stringify(Object.fromEntries([...Map.groupBy(ids, (id) => id)].map(([id, { length }]) => [id, length])));
  const inThreads = sums(published.map((row) => row.threadId));
  const belowRoots = sums(published.flatMap(({ rootId }) => rootId ?? []));
  const of = (all: string, id: SQLiteColumn) => sql`(${all} ->> ('$."' || ${id} || '"'))`;
  return [
    db
      .update(threads)
      .set({ count: sql`${threads.count} + ${of(inThreads, threads.id)}` })
      .where(sql`${threads.id} IN (SELECT key FROM json_each(${inThreads}))`),
    db
      .update(comments)
      .set({ replyCount: sql`${comments.replyCount} + ${of(belowRoots, comments.id)}`, listed: sql`1` })
      .where(sql`${comments.id} IN (SELECT key FROM json_each(${belowRoots}))`),
  ];
}

/** Whether readers see a comment of that status: hidden, it stays as a gap while it has published replies. */
export function listedAs(status: CommentStatus): SQL<number> {
  return status === "published" ? sql<number>`1` : sql<number>`(reply_count > 0)`;
}

export type CommentChange = Partial<Omit<NewCommentRow, "listed">> & { listed?: SQL<number> };

export function updateComment(db: Db, id: string, change: CommentChange): Statement {
  return db.update(comments).set(change).where(eq(comments.id, id));
}

/** One line of a comment's history. `evidenceSeq` may be the SQL of the record that is sealed in the same batch. */
export function insertRevision(
  db: Db,
  row: { commentId: string; revision: number; kind: RevisionKind; status: CommentStatus; actor: string; at: number },
  evidenceSeq: SQL<number> | null,
): Statement {
  return db.insert(commentRevisions).values({ ...row, evidenceSeq });
}

export async function listRevisions(db: Db, commentId: string) {
  return await db
    .select()
    .from(commentRevisions)
    .where(eq(commentRevisions.commentId, commentId))
    .orderBy(asc(commentRevisions.revision))
    .limit(500);
}

/** Whether a person has decided on a comment: judging it again then changes nothing. */
export async function isDecided(db: Db, commentId: string): Promise<boolean> {
  const decided = and(eq(commentRevisions.commentId, commentId), eq(commentRevisions.kind, "decided"));
  return (await db.select({ at: commentRevisions.at }).from(commentRevisions).where(decided).limit(1)).length > 0;
}

export function insertJudgement(
  db: Db,
  commentId: string,
  revision: number,
  judgement: Judgement,
  judgedAt: number,
): Statement {
  return db.insert(judgements).values({ commentId, revision, judgement, judgedAt });
}

/** The newest judgement of each comment. */
export async function findJudgements(db: Db, commentIds: string[]): Promise<Map<string, Judgement>> {
  const rows = await db
    .select({ commentId: judgements.commentId, judgement: judgements.judgement })
    .from(judgements)
    .where(inArray(judgements.commentId, commentIds))
    .orderBy(asc(judgements.revision));
  return new Map(rows.map((row) => [row.commentId, row.judgement]));
}

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
  return and(eq(comments.rootId, root), sql`root_id IS NOT NULL AND status = 'published'`);
}

/** The newest published top-level comments of a thread, newest first: what a new one may refer to. */
export function selectRecent(db: Db, thread: string, limit: number) {
  return db
    .select({ id: comments.id, revision: comments.revision, author: comments.authorName, body: comments.body })
    .from(comments)
    .where(and(eq(comments.threadId, thread), isNull(comments.rootId), sql`listed = 1`))
    .orderBy(desc(comments.id))
    .limit(limit);
}

/** Fingerprints of what was lately found to be spam at the site, for near-duplicates. */
export function selectSpamFingerprints(db: Db, siteId: string, limit: number) {
  return db
    .select({ fingerprint: comments.fingerprint })
    .from(comments)
    .where(and(inQueue(siteId, "spam"), isNotNull(comments.fingerprint)))
    .orderBy(desc(comments.id))
    .limit(limit);
}

/** The condition that the index of reported comments answers, whatever their status. */
export function isReported(siteId: string): SQL | undefined {
  return and(eq(comments.siteId, siteId), sql`reports > 0`);
}

/** The condition that the queue's partial index answers; the literal list is the index's own. */
export function inQueue(siteId: string, status: QueueStatus): SQL | undefined {
  return and(eq(comments.siteId, siteId), sql`status IN ('held', 'rejected', 'spam')`, eq(comments.status, status));
}

export async function findIdempotencyKey(db: Db, siteId: string, key: string) {
  const row = and(eq(idempotencyKeys.siteId, siteId), eq(idempotencyKeys.key, key));
  return (await db.select().from(idempotencyKeys).where(row).limit(1))[0];
}

export function insertIdempotencyKey(db: Db, row: typeof idempotencyKeys.$inferInsert): Statement {
  return db.insert(idempotencyKeys).values(row);
}

export function deleteIdempotencyKey(db: Db, siteId: string, key: string): Statement {
  return db.delete(idempotencyKeys).where(and(eq(idempotencyKeys.siteId, siteId), eq(idempotencyKeys.key, key)));
}

/** Forgets keys and nonces from before that time, in epoch milliseconds. */
export function deleteIdempotencyKeys(db: Db, before: number): Statement {
  return db.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, before));
}

/** Comments whose article has been read since they were judged without it. */
export async function findHeldInThread(db: Db, siteId: string, thread: string, limit: number): Promise<Comment[]> {
  const held = and(inQueue(siteId, "held"), eq(comments.threadId, thread), isNull(comments.claimId));
  return await db.select().from(comments).where(held).orderBy(desc(comments.id)).limit(limit);
}

/** Sets or takes back a like and moves the counter by what really changed, so that doing it twice at once counts once. */
export function changeLike(db: Db, commentId: string, reader: string, liked: boolean, now: number): Statement[] {
  const change = liked
    ? db.insert(reactions).values({ commentId, reader, createdAt: now }).onConflictDoNothing()
    : db.delete(reactions).where(and(eq(reactions.commentId, commentId), eq(reactions.reader, reader)));
  const counted = db
    .update(comments)
    .set({ likes: liked ? sql`${comments.likes} + changes()` : sql`${comments.likes} - changes()` })
    .where(eq(comments.id, commentId))
    .returning({ likes: comments.likes });
  return [change, counted];
}

export function insertReport(db: Db, report: typeof reports.$inferInsert): Statement[] {
  const counted = db
    .update(comments)
    .set({ reports: sql`${comments.reports} + 1` })
    .where(eq(comments.id, report.commentId));
  return [db.insert(reports).values(report), counted];
}

export async function listReports(db: Db, commentId: string) {
  return await db.select().from(reports).where(eq(reports.commentId, commentId)).orderBy(desc(reports.id)).limit(50);
}

/** What repeats a comment's words: judgements quote them, and the first answer to an Idempotency-Key holds them for a day. */
export function deleteQuotations(db: Db, { siteId, id }: Pick<Comment, "siteId" | "id">): Statement[] {
  const isOfComment = sql`json_extract(${idempotencyKeys.response}, '$.comment.id') = ${id}`;
  return [
    db.delete(judgements).where(eq(judgements.commentId, id)),
    db.delete(idempotencyKeys).where(and(eq(idempotencyKeys.siteId, siteId), isOfComment)),
  ];
}

/** What readers did or told about a comment. */
export function deleteReadersTraces(db: Db, commentId: string): Statement[] {
  return [
    db.delete(reactions).where(eq(reactions.commentId, commentId)),
    db.delete(reports).where(eq(reports.commentId, commentId)),
  ];
}

/** Takes an address from the notices that its holder gave; what was said of others stays. Reads the site's notices. */
export function forgetReporter(db: Db, siteId: string, email: string): Statement {
  const theirs = and(eq(reports.siteId, siteId), sql`lower(${reports.email}) = ${email.toLowerCase()}`);
  return db.update(reports).set({ email: null }).where(theirs);
}

/** All comments of an address at a site. Reads the site's whole table: erasure is rare, an index would cost each post a row. */
export async function findByEmail(db: Db, siteId: string, email: string): Promise<Comment[]> {
  const theirs = and(eq(comments.siteId, siteId), sql`lower(${comments.authorEmail}) = ${email.toLowerCase()}`);
  return await db.select().from(comments).where(theirs).orderBy(asc(comments.id));
}

/** How many of a site's newest records are looked through for published comments: a flood of spam makes a feed short, not dear. */
const FEED_WINDOW = 300;

/** The newest published comments of a site with their page. */
export async function findNewestOfSite(db: Db, siteId: string, limit: number) {
  const newest = db
    .select({ subject: evidence.subject, kind: evidence.kind, seq: evidence.seq })
    .from(evidence)
    .where(eq(evidence.siteId, siteId))
    .orderBy(desc(evidence.seq))
    .limit(FEED_WINDOW)
    .as("newest");
  return await db
    .select({ ...getColumns(), url: threads.url, title: threads.title })
    .from(newest)
    .innerJoin(comments, eq(comments.id, newest.subject))
    .innerJoin(threads, eq(threads.id, comments.threadId))
    .where(and(eq(newest.kind, "comment"), eq(comments.status, "published")))
    .orderBy(desc(newest.seq))
    .limit(limit);
}

/** The newest published top-level comments of a thread with their page. */
export async function findNewestOfThread(db: Db, thread: string, limit: number) {
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

/** A comment that was held back, with the network address that its evidence keeps. */
export type Posting = Pick<Comment, "id" | "body" | "authorUrl" | "authorEmail"> & { ip: string | null };

/** The newest comments of each status of the queue, `limit` of each, with who posted them as far as evidence tells. */
export async function findRecentPostings(db: Db, siteId: string, limit: number): Promise<Posting[]> {
  const { id, body, authorUrl, authorEmail } = comments;
  const ip = sql<string | null>`json_extract(${evidencePayloads.payload}, '$.network.ip')`;
  const ofComment = and(eq(evidencePayloads.siteId, siteId), eq(evidencePayloads.subject, id));
  const pages = QUEUE_STATUSES.map(
    async (status) =>
      await db
        .select({ id, body, authorUrl, authorEmail, ip })
        .from(comments)
        .innerJoin(evidencePayloads, ofComment)
        .where(inQueue(siteId, status))
        .orderBy(desc(id))
        .limit(limit),
  );
  return (await Promise.all(pages)).flat().filter((posting) => posting.ip !== null);
}
