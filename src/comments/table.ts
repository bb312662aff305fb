import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, type AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import type { PreparedArticle } from "../rules/article.ts";
import type { Judgement, RuleName } from "../rules/judgement.ts";
import { sites } from "../sites/table.ts";
import type { CommentStatus, RevisionKind } from "./comment.ts";

/** The comments under one page. The id is derived from site and canonical URL, so that finding a thread needs no second index. */
export const threads = sqliteTable(
  "threads",
  {
    id: text().primaryKey(),
    siteId: text()
      .notNull()
      .references(() => sites.id),
    url: text().notNull(),
    title: text(),
    /** Published comments, kept in each batch that publishes or hides one, and never counted. */
    count: integer().notNull().default(0),
    closed: integer({ mode: "boolean" }).notNull().default(false),
    /** The article, tokenised once for the judge. Null: not read yet, or the page has none. */
    article: text({ mode: "json" }).$type<PreparedArticle>(),
    articleSha256: text(),
    articleSource: text({ enum: ["origin", "owner"] }),
    articleReadAt: integer(),
    createdAt: integer().notNull(),
    /** When the last comment came, to the hour: the owner's list goes by it. 0: none has. */
    activeAt: integer().notNull().default(0),
  },
  (table) => [index("threads_active").on(table.siteId, table.activeAt, table.id)],
);

export const comments = sqliteTable(
  "comments",
  {
    id: text().primaryKey(),
    siteId: text()
      .notNull()
      .references(() => sites.id),
    threadId: text()
      .notNull()
      .references(() => threads.id),
    parentId: text().references((): AnySQLiteColumn => comments.id),
    /** The top-level comment that a reply hangs under, however deep; null for a top-level comment itself. */
    rootId: text().references((): AnySQLiteColumn => comments.id),
    authorName: text().notNull(),
    authorEmail: text(),
    authorUrl: text(),
    isOwner: integer({ mode: "boolean" }).notNull().default(false),
    locale: text({ enum: ["de", "en"] }).notNull(),
    body: text().notNull(),
    /** Rendered once, at write: what readers get. */
    html: text().notNull(),
    status: text().$type<CommentStatus>().notNull(),
    /** The number of its last history row in comment_revisions. */
    revision: integer().notNull(),
    /** Published replies below a top-level comment. */
    replyCount: integer().notNull().default(0),
    likes: integer().notNull().default(0),
    /** Readers' reports since a person last decided on it. */
    reports: integer().notNull().default(0),
    /** Rules that flagged it, for the queue's filter. */
    flagged: text({ mode: "json" }).$type<RuleName[]>().notNull(),
    /** Near-duplicates of one text have near fingerprints. */
    fingerprint: text(),
    termsLocale: text({ enum: ["de", "en"] }),
    termsVersion: integer(),
    /** The live claim that it belongs to. */
    claimId: text(),
    /** When its author was asked to confirm the e-mail address, and did: until then it waits. */
    emailAskedAt: integer(),
    emailConfirmedAt: integer(),
    /** When its author asked for a person; null again once a person has decided. */
    objectedAt: integer(),
    createdAt: integer().notNull(),
    editedAt: integer(),
    /** 1 while readers see it: published, or hidden with published replies below it, as a gap. */
    listed: integer().notNull(),
  },
  (table) => [
    index("comments_list")
      .on(table.threadId, table.id)
      .where(sql`root_id IS NULL AND listed = 1`),
    index("comments_top")
      .on(table.threadId, table.likes, table.id)
      .where(sql`root_id IS NULL AND listed = 1`),
    index("comments_replies")
      .on(table.rootId, table.status, table.id)
      .where(sql`root_id IS NOT NULL`),
    // With the one above for SQLite itself, which looks for replies to each comment that it deletes.
    index("comments_answers")
      .on(table.parentId)
      .where(sql`parent_id IS NOT NULL`),
    index("comments_queue")
      .on(table.siteId, table.status, table.id)
      .where(sql`status IN ('held', 'rejected', 'spam')`),
    index("comments_reported")
      .on(table.siteId, table.id)
      .where(sql`reports > 0`),
    index("comments_objected")
      .on(table.siteId, table.id)
      .where(sql`objected_at IS NOT NULL`),
    index("comments_claim")
      .on(table.claimId)
      .where(sql`claim_id IS NOT NULL`),
  ],
);

/**
 * A comment's history, append-only, and its lock: every batch that changes a comment begins with its row here, so of two
 * who act at once the loser's whole batch fails on the key. Free text lies in the evidence payload of `evidenceSeq`.
 */
export const commentRevisions = sqliteTable(
  "comment_revisions",
  {
    commentId: text().notNull(),
    revision: integer().notNull(),
    kind: text().$type<RevisionKind>().notNull(),
    status: text().$type<CommentStatus>().notNull(),
    /** `author`, `system`, or the id of a member or the operator. */
    actor: text().notNull(),
    /** The sealed record of what was said or decided; null where nothing new was. */
    evidenceSeq: integer(),
    at: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.commentId, table.revision] }),
    // For the audit log: what one person decided, in order of time. A posted comment pays nothing for it.
    index("comment_revisions_decided")
      .on(table.actor, table.at, table.evidenceSeq)
      .where(sql`kind = 'decided'`),
  ],
);

/** What the judge said of one revision. It quotes the comment, so it is deleted when the comment is erased. */
export const judgements = sqliteTable(
  "judgements",
  {
    commentId: text().notNull(),
    revision: integer().notNull(),
    judgement: text({ mode: "json" }).$type<Judgement>().notNull(),
    judgedAt: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.commentId, table.revision] })],
);

/** One like: the reader is a keyed hash of comment and network address, so that the address itself is never stored. */
export const reactions = sqliteTable(
  "reactions",
  { commentId: text().notNull(), reader: text().notNull(), createdAt: integer().notNull() },
  (table) => [primaryKey({ columns: [table.commentId, table.reader] })],
);

/** A reader's notice that a comment is unlawful or breaks the rules (DSA Art. 16). */
export const reports = sqliteTable(
  "reports",
  {
    commentId: text().notNull(),
    id: text().notNull(),
    siteId: text().notNull(),
    reason: text().notNull(),
    email: text(),
    createdAt: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.commentId, table.id] })],
);

/**
 * An author's wish to be mailed when the comment is answered. The address is the comment's own; nothing goes out before it was
 * confirmed. The row goes with the comment's end, and at `expiresAt` of itself.
 */
export const subscriptions = sqliteTable(
  "subscriptions",
  {
    commentId: text()
      .primaryKey()
      .references(() => comments.id),
    askedAt: integer().notNull(),
    confirmedAt: integer(),
    expiresAt: integer().notNull(),
  },
  (table) => [index("subscriptions_expire").on(table.expiresAt)],
);

/**
 * What makes a repeated POST harmless, kept 24 h: a caller's Idempotency-Key with the first answer, or a terms token's
 * nonce, which is used up by the batch that stores a comment.
 */
export const idempotencyKeys = sqliteTable(
  "idempotency_keys",
  {
    siteId: text().notNull(),
    key: text().notNull(),
    requestSha256: text(),
    response: text({ mode: "json" }).$type<Record<string, unknown>>(),
    createdAt: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.key] })],
);
