import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Problem } from "./verify.ts";

/**
 * Sealed records, numbered without gaps per site. What happened is told by the payload; a record keeps its salted
 * commitment, so that a payload can be erased while the record still proves that there was one.
 */
export const evidence = sqliteTable(
  "evidence",
  {
    siteId: text().notNull(),
    seq: integer().notNull(),
    kind: text().notNull(),
    /** The id of what the record is about: a comment, a claim. */
    subject: text().notNull(),
    at: integer().notNull(),
    /** HMAC-SHA-256 in hex, see record.ts. */
    commitment: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.siteId, table.seq] }),
    // For the audit log: what people decided, in order of time. A posted comment pays nothing for them.
    index("evidence_decisions")
      .on(table.siteId, table.at, table.seq)
      .where(sql`kind = 'decided'`),
    index("evidence_claims")
      .on(table.siteId, table.at, table.seq)
      .where(sql`kind >= 'claim.' AND kind < 'claim/'`),
  ],
);

/** Salt and payload of a record; both become null when it is erased, which is the only change that is allowed. */
export const evidencePayloads = sqliteTable(
  "evidence_payloads",
  {
    siteId: text().notNull(),
    // Before seq: all records about one subject are found by the key, without a second index.
    subject: text().notNull(),
    seq: integer().notNull(),
    salt: text(),
    /** Canonical JSON (RFC 8785). */
    payload: text(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.subject, table.seq] })],
);

/** Up to which record a night has erased what was kept long enough: the next one goes on after it. */
export const evidenceRetention = sqliteTable("evidence_retention", {
  siteId: text().primaryKey(),
  seq: integer().notNull(),
});

/** One entry seals the records `firstSeq` to `lastSeq` by their Merkle root, and the entry before it by its hash. */
export const chain = sqliteTable(
  "chain",
  {
    siteId: text().notNull(),
    n: integer().notNull(),
    firstSeq: integer().notNull(),
    lastSeq: integer().notNull(),
    root: text().notNull(),
    prev: text().notNull(),
    at: integer().notNull(),
    hash: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.n] })],
);

/** Where a chain's head was told to someone outside the database, so that the operator cannot rewrite it unseen. */
export const anchors = sqliteTable(
  "anchors",
  {
    siteId: text().notNull(),
    n: integer().notNull(),
    hash: text().notNull(),
    /** For example `mail:owner@blog.example`. */
    place: text().notNull(),
    at: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.n, table.place] })],
);

/** What each nightly check of the evidence came to, and where the next one goes on. */
export const evidenceChecks = sqliteTable(
  "evidence_checks",
  {
    siteId: text().notNull(),
    at: integer().notNull(),
    entries: integer().notNull(),
    records: integer().notNull(),
    problems: text({ mode: "json" }).$type<Problem[]>().notNull(),
    /** The entry that the next night goes on from; null begins anew. */
    next: integer(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.at] })],
);
