import { and, asc, between, desc, eq, inArray, isNull, ne, sql, type SQL } from "drizzle-orm";
import type { Db, Statement } from "../db/client.ts";
import { isOneOf } from "../db/rows.ts";
import { pageOfHistory } from "../evidence/history.ts";
import { evidence, evidencePayloads } from "../evidence/table.ts";
import type { Judgement } from "../rules/judgement.ts";
import { firstIdAt } from "../shared/ids.ts";
import {
  QUEUE_STATUSES,
  type Comment,
  type CommentStatus,
  type NewCommentRow,
  type QueueStatus,
  type RevisionKind,
} from "./comment.ts";
import { commentRevisions, comments, judgements } from "./table.ts";

/** Stores a new comment; an id that is taken fails the batch. */
export function insertComment(db: Db, comment: NewCommentRow): Statement {
  return db.insert(comments).values(comment);
}

/** The query for a comment of a site, to be read in one batch with others. */
export function selectComment(db: Db, siteId: string, id: string) {
  return db
    .select()
    .from(comments)
    .where(and(eq(comments.id, id), eq(comments.siteId, siteId)))
    .limit(1);
}

/** A comment of a site, whatever its status; undefined for one of another site, too. */
export async function findComment(db: Db, siteId: string, id: string): Promise<Comment | undefined> {
  return (await selectComment(db, siteId, id))[0];
}

/** The query for those of these comments that are the site's, however many are asked for. */
export function selectComments(db: Db, siteId: string, ids: readonly string[]) {
  return db
    .select()
    .from(comments)
    .where(and(isOneOf(comments.id, ids), eq(comments.siteId, siteId)));
}

/** Those of these comments that are the site's, however many are asked for. */
export async function findComments(db: Db, siteId: string, ids: readonly string[]): Promise<Comment[]> {
  return await selectComments(db, siteId, ids);
}

/** Where a comment hangs. */
export type Place = Pick<Comment, "id" | "rootId" | "threadId">;

/** The places of those comments that are here, however many are asked for. */
export async function findPlaces(db: Db, siteId: string, ids: readonly string[]): Promise<Map<string, Place>> {
  const rows = await db
    .select({ id: comments.id, rootId: comments.rootId, threadId: comments.threadId })
    .from(comments)
    .where(and(isOneOf(comments.id, ids), eq(comments.siteId, siteId)));
  return new Map(rows.map((row) => [row.id, row]));
}

/** Whether readers see a comment of that status: hidden, it stays as a gap while it has published replies. */
export function listedAs(status: CommentStatus): SQL<number> {
  return status === "published" ? sql<number>`1` : sql<number>`(reply_count > 0)`;
}

export type CommentChange = Partial<Omit<NewCommentRow, "listed">> & { listed?: SQL<number> };

/** Changes a comment's row; history, counters and evidence are the caller's to write in the same batch. */
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

/** A comment's history, oldest first. */
export async function listRevisions(db: Db, commentId: string) {
  return await db
    .select()
    .from(commentRevisions)
    .where(eq(commentRevisions.commentId, commentId))
    .orderBy(asc(commentRevisions.revision))
    .limit(500);
}

/**
 * What people decided on a site's comments, newest first, from before a record: the one of that time and number.
 * @param by only what that one did
 */
export async function listDecisions(
  db: Db,
  siteId: string,
  before: { at: number; seq: number },
  limit: number,
  by?: string,
) {
  const { commentId, revision, status, actor } = commentRevisions;
  const { seq, at } = evidence;
  // The literals repeat the partial indexes' own conditions.
  const { ofRecord, page, newest } = pageOfHistory(
    { subject: commentId, actor, at: commentRevisions.at, evidenceSeq: commentRevisions.evidenceSeq },
    {
      siteId,
      before,
      by,
      kinds: sql`${evidence.kind} = 'decided'`,
      rows: sql`${commentRevisions.kind} = 'decided'`,
    },
  );
  return await db
    .select({ seq, at, commentId, revision, status, actor })
    .from(evidence)
    .innerJoin(commentRevisions, ofRecord)
    .where(page)
    .orderBy(...newest)
    .limit(limit);
}

/** On which of a site's comments a person has decided, and not taken that back: judging them again then changes nothing. */
export async function findDecided(db: Db, siteId: string, commentIds: readonly string[]): Promise<Set<string>> {
  const { commentId: id, kind, evidenceSeq } = commentRevisions;
  const { subject, seq, payload } = evidencePayloads;
  const sealed = and(eq(evidencePayloads.siteId, siteId), eq(subject, id), eq(seq, evidenceSeq));
  const rows = await db
    .select({ id })
    .from(commentRevisions)
    .leftJoin(evidencePayloads, sealed)
    .where(and(isOneOf(id, commentIds), eq(kind, "decided")))
    .groupBy(id)
    // Each that takes one back stands against one decision.
    .having(sql`sum(CASE ${payload} ->> '$.decision' WHEN 'undo' THEN -1 ELSE 1 END) > 0`);
  return new Set(rows.map((row) => row.id));
}

/** Whether a person has decided on a comment, and not taken that back. */
export async function isDecided(db: Db, { siteId, id }: Pick<Comment, "siteId" | "id">): Promise<boolean> {
  return (await findDecided(db, siteId, [id])).has(id);
}

/** Keeps the judge's whole answer on a revision, its evidence and version with it. */
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

/** Fingerprints of what was lately found to be spam at the site, for near-duplicates. */
export function selectSpamFingerprints(db: Db, siteId: string, limit: number) {
  return db
    .select({ fingerprint: comments.fingerprint })
    .from(comments)
    .where(inQueue(siteId, "spam"))
    .orderBy(desc(comments.id))
    .limit(limit);
}

/** The condition that the index of reported comments answers, whatever their status. */
export function isReported(siteId: string): SQL | undefined {
  return and(eq(comments.siteId, siteId), sql`reports > 0`);
}

/** The condition that the index of objections answers: comments that are not shown and whose authors ask for a person. */
export function isObjected(siteId: string): SQL | undefined {
  return and(eq(comments.siteId, siteId), ne(comments.status, "published"), sql`objected_at IS NOT NULL`);
}

/**
 * The condition that the queue's partial index answers; the literal list is the index's own, and comes last: else the planner
 * walks the index by the list, through all that is hidden at the site, and sorts what it finds.
 */
export function inQueue(siteId: string | SQL, status: QueueStatus): SQL | undefined {
  return and(eq(comments.siteId, siteId), eq(comments.status, status), sql`status IN ('held', 'rejected', 'spam')`);
}

/** The condition that the indexes of listed comments and of replies answer: they are read as far as the thread goes. */
export function isPublishedIn(thread: string): SQL | undefined {
  const roots = sql`SELECT id FROM comments WHERE thread_id = ${thread} AND root_id IS NULL AND listed = 1`;
  const replies = sql`SELECT id FROM comments WHERE root_id IN (${roots}) AND status = 'published'`;
  return and(eq(comments.status, "published"), sql`${comments.id} IN (${roots} UNION ALL ${replies})`);
}

/** Comments whose article has been read since they were judged without it. */
export async function findHeldInThread(db: Db, siteId: string, thread: string, limit: number): Promise<Comment[]> {
  const held = and(inQueue(siteId, "held"), eq(comments.threadId, thread), isNull(comments.claimId));
  return await db.select().from(comments).where(held).orderBy(desc(comments.id)).limit(limit);
}

/** What the same author has in the queue under the same terms, from one time (epoch milliseconds) to another. */
export async function findRepeats(
  db: Db,
  siteId: string,
  like: Pick<Comment, "authorName" | "authorEmail" | "authorUrl" | "termsLocale" | "termsVersion">,
  { from, to }: { from: number; to: number },
  limit: number,
): Promise<Comment[]> {
  const theirs = and(
    eq(comments.authorName, like.authorName),
    sql`${comments.authorEmail} IS ${like.authorEmail}`,
    sql`${comments.authorUrl} IS ${like.authorUrl}`,
    sql`${comments.termsLocale} IS ${like.termsLocale}`,
    sql`${comments.termsVersion} IS ${like.termsVersion}`,
  );
  const pages = QUEUE_STATUSES.map(
    async (status) =>
      await db
        .select()
        .from(comments)
        .where(and(inQueue(siteId, status), between(comments.id, firstIdAt(from), firstIdAt(to + 1)), theirs))
        .orderBy(asc(comments.id))
        .limit(limit),
  );
  return (await Promise.all(pages)).flat().toSorted((a, b) => a.id.localeCompare(b.id));
}

/**
 * All comments of an address at a site, also those that name it in what was sealed of them alone: removed by their author, or
 * edited. Reads the site's whole tables: erasure is rare, an index would cost each post a row.
 */
export async function findByEmail(db: Db, siteId: string, email: string): Promise<Comment[]> {
  const address = email.toLowerCase();
  const isSealed = sql`EXISTS (SELECT 1 FROM ${evidencePayloads} WHERE ${evidencePayloads.siteId} = ${siteId}
    AND ${evidencePayloads.subject} = ${comments.id}
    AND lower(${evidencePayloads.payload} ->> '$.comment.author.email') = ${address})`;
  const theirs = sql`(lower(${comments.authorEmail}) = ${address} OR ${isSealed})`;
  const ofSite = eq(comments.siteId, siteId);
  return await db.select().from(comments).where(and(ofSite, theirs)).orderBy(asc(comments.id));
}

/** A comment that was held back, with the network address that its evidence keeps. */
export type SentComment = Pick<Comment, "id" | "body" | "authorUrl" | "authorEmail"> & { ip: string | null };

/**
 * The newest comments of each status of the queue, `limit` of each, with who posted them as far as evidence tells. Joined by
 * CROSS JOIN, which keeps the order of the tables: else the planner begins with all payloads of the site.
 */
export async function findRecentlySent(db: Db, siteId: string, limit: number): Promise<SentComment[]> {
  const { id, body, authorUrl, authorEmail } = comments;
  const ip = sql<string | null>`json_extract(${evidencePayloads.payload}, '$.network.ip')`;
  const ofComment = and(eq(evidencePayloads.siteId, siteId), eq(evidencePayloads.subject, id));
  const pages = QUEUE_STATUSES.map(
    async (status) =>
      await db
        .select({ id, body, authorUrl, authorEmail, ip })
        .from(comments)
        .crossJoin(evidencePayloads)
        .where(and(ofComment, inQueue(siteId, status)))
        .orderBy(desc(id))
        .limit(limit),
  );
  return (await Promise.all(pages)).flat().filter((comment) => comment.ip !== null);
}
