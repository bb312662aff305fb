import { and, desc, eq, lt, sql, type SQL } from "drizzle-orm";
import type { Db } from "../db/client.ts";
import { isUnconfirmed, type Comment, type CommentStatus } from "../comments/comment.ts";
import { addressOn } from "../comments/canonical-url.ts";
import { presentComment, type PublicComment } from "../comments/present.ts";
import { findJudgements, inQueue, isObjected, isPublishedIn, isReported } from "../comments/repository.ts";
import { findThreadHeads } from "../comments/thread-repository.ts";
import { threadOfPage } from "../comments/thread.ts";
import { comments } from "../comments/table.ts";
import { evidence } from "../evidence/table.ts";
import { RULES, type Judgement, type RuleName, type Verdict } from "../rules/judgement.ts";
import { isoTime } from "../shared/clock.ts";
import { cutFitting, readIdCursor } from "../shared/cursor.ts";
import { hasWords } from "../shared/has-words.ts";
import { listOrigins } from "../sites/repository.ts";

export type QueueFilter = {
  /** `held` unless another is asked for; with `needs` whatever became of it. */
  status?: Extract<CommentStatus, "held" | "rejected" | "spam" | "published">;
  rule?: RuleName;
  /** Words that must stand in the text or the author's name. */
  q?: string;
  /** Only comments whose author asked for a person, or that readers reported since the last decision. */
  needs?: "objection" | "report";
  /** Only the comments of that page. */
  url?: string;
  cursor?: string;
  limit: number;
};

/** A comment as moderators see it. */
export type QueueItem = PublicComment & {
  status: CommentStatus;
  revision: number;
  body: string;
  author_email: string | null;
  /** When the author followed the link that was mailed there; null while nobody has. */
  email_confirmed_at: string | null;
  /** Only a person publishes it before its author has confirmed the e-mail address. */
  awaits?: "email_confirmation";
  locale: string;
  /** `address` is where the page is, which `url` need not be. */
  thread: { url: string; address: string; title: string | null };
  judgement: JudgementJson | null;
  claim_id: string | null;
  objected_at: string | null;
  reports: number;
};

/** A judgement as the API gives it: its verdicts as a list, in the order of the posted rules. */
export type JudgementJson = Omit<Judgement, "rules"> & { verdicts: ({ rule: RuleName } & Verdict)[] };

/** A stored judgement as moderators, the debtor's page and the API are shown it. */
export function presentJudgement({ rules, ...rest }: Judgement): JudgementJson {
  return { ...rest, verdicts: RULES.map((rule) => Object.assign({ rule }, rules[rule])) };
}

/** How many rows a search looks through for one page, so that a rare word cannot read the whole table. */
const SEARCH_WINDOW = 500;

/** A page of the moderation queue, newest first. */
export async function listQueue(
  db: Db,
  siteId: string,
  filter: QueueFilter,
): Promise<{ comments: QueueItem[]; next_cursor: string | null }> {
  const after = readIdCursor("queue", filter.cursor);
  const thread = filter.url === undefined ? undefined : (await threadOfPage(siteId, filter.url)).id;
  const { rule, q, needs, status, limit } = filter;
  const isSearch = [rule, q, thread, needs && status].some((condition) => condition !== undefined);
  const window = isSearch ? SEARCH_WINDOW : limit + 1;
  const scanned = await scan(db, siteId, { ...filter, thread }, after, window);
  const cut = {
    window,
    limit,
    fits: (comment: Comment) => (thread ?? comment.threadId) === comment.threadId && fits(comment, filter),
  };
  const { page, next } = cutFitting("queue", scanned, cut, ({ id }) => [id]);
  return { comments: await presentQueue(db, page), next_cursor: next };
}

/** What asks for a person is found by indexes of its own, whatever its status; the rest by status. */
async function scan(
  db: Db,
  siteId: string,
  { status = "held", needs, thread }: QueueFilter & { thread: string | undefined },
  after: string | undefined,
  limit: number,
): Promise<Comment[]> {
  const read = async (found: SQL | undefined) => {
    const here = and(found, after === undefined ? undefined : lt(comments.id, after));
    return await db.select().from(comments).where(here).orderBy(desc(comments.id)).limit(limit);
  };
  if (needs !== undefined) return await read(needs === "report" ? isReported(siteId) : isObjected(siteId));
  if (status !== "published") return await read(inQueue(siteId, status));
  return thread === undefined ? await scanPublished(db, siteId, after, limit) : await read(isPublishedIn(thread));
}

/** Published comments have no index by site, which every post would pay for: the site's sealed records name them in order. */
async function scanPublished(db: Db, siteId: string, after: string | undefined, limit: number): Promise<Comment[]> {
  // Imported comments have old ids and new records: only the order of the records can be gone on in.
  const isLater = after === undefined ? undefined : lt(evidence.seq, firstRecordOf(siteId, after));
  return await findByRecord(db, siteId, limit, and(eq(comments.status, "published"), isLater));
}

/** A site's comments in the order of their sealed records, newest first. */
async function findByRecord(db: Db, siteId: string, limit: number, condition?: SQL): Promise<Comment[]> {
  const rows = await db
    .select({ comment: comments })
    .from(evidence)
    .innerJoin(comments, eq(comments.id, evidence.subject))
    .where(and(eq(evidence.siteId, siteId), eq(evidence.kind, "comment"), condition))
    .orderBy(desc(evidence.seq))
    .limit(limit);
  return rows.map((row) => row.comment);
}

function firstRecordOf(siteId: string, commentId: string): SQL {
  return sql`(SELECT min(seq) FROM evidence_payloads WHERE site_id = ${siteId} AND subject = ${commentId})`;
}

/** What strangers wrote at a site and still stands there, newest first: of its last `limit` comments, whatever became of them. */
export async function findNewestOf(db: Db, siteId: string, limit: number): Promise<Comment[]> {
  const newest = await findByRecord(db, siteId, limit);
  return newest.filter(({ body, isOwner }) => body !== "" && !isOwner);
}

function fits(comment: Comment, { status, rule, q }: QueueFilter): boolean {
  if (status !== undefined && comment.status !== status) return false;
  if (rule !== undefined && !comment.flagged.includes(rule)) return false;
  if (q === undefined) return true;
  const { authorName, authorEmail, authorUrl, body } = comment;
  return hasWords([authorName, authorEmail, authorUrl, body].join("\n"), q);
}

/** Comments of a site with what a moderator needs beside them, read in three further queries however many they are. */
export async function presentQueue(db: Db, page: Comment[]): Promise<QueueItem[]> {
  const [first] = page;
  if (first === undefined) return [];
  const [judgements, heads, origins] = await Promise.all([
    findJudgements(
      db,
      page.map((comment) => comment.id),
    ),
    findThreadHeads(db, [...new Set(page.map((comment) => comment.threadId))]),
    listOrigins(db, first.siteId),
  ]);
  const threads = new Map(heads.map((head) => [head.id, head]));
  return page.map((comment) => {
    const judgement = judgements.get(comment.id);
    const thread = threads.get(comment.threadId);
    const url = thread?.url ?? "";
    return {
      ...presentComment(comment),
      status: comment.status,
      revision: comment.revision,
      body: comment.body,
      author_email: comment.authorEmail,
      email_confirmed_at: comment.emailConfirmedAt === null ? null : isoTime(comment.emailConfirmedAt),
      ...(comment.status === "held" && isUnconfirmed(comment) && { awaits: "email_confirmation" as const }),
      locale: comment.locale,
      thread: { url, address: (thread && addressOn(origins, url)) ?? url, title: thread?.title ?? null },
      judgement: judgement ? presentJudgement(judgement) : null,
      claim_id: comment.claimId,
      objected_at: comment.objectedAt === null ? null : isoTime(comment.objectedAt),
      reports: comment.reports,
    };
  });
}
