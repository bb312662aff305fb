import { and, asc, desc, eq, getTableColumns, gt, gte, inArray, lt, lte, sql, type SQL } from "drizzle-orm";
import type { Db, Statement } from "../db/client.ts";
import { insertRows, isOneOf, ROW_NUMBER } from "../db/rows.ts";
import { randomToken } from "../shared/bytes.ts";
import type { ChainEntry } from "./chain.ts";
import { canonicalJson, commit, type EvidenceRecord, type RecordHead } from "./record.ts";
import { anchors, chain, evidence, evidenceChecks, evidencePayloads, evidenceRetention } from "./table.ts";

/** The number that the site's next record will get: for a row that is written before its record, in the same batch. */
export function nextSeq(siteId: string): SQL<number> {
  return sql<number>`(SELECT coalesce(max(seq), 0) + 1 FROM evidence WHERE site_id = ${siteId})`;
}

/** The number of the site's newest record: for a row that is written right after its record, in the same batch. */
export function lastSeq(siteId: string): SQL<number> {
  return sql<number>`(SELECT max(seq) FROM evidence WHERE site_id = ${siteId})`;
}

/**
 * Prepares a sealed record: two rows, for the batch of whatever it proves. Its number is given by the database when the
 * batch runs, so posting never waits for a lock.
 * @param payload plain JSON data; personal text belongs here and nowhere else in a record
 */
export async function sealRecord(
  db: Db,
  record: RecordHead & { payload: unknown },
): Promise<{ statements: [Statement, Statement]; commitment: string }> {
  const { payload, ...head } = record;
  const text = canonicalJson(payload);
  const salt = randomToken();
  const commitment = await commit(salt, head, text);
  const { siteId, subject } = head;
  return {
    commitment,
    statements: [
      db.insert(evidence).values({ ...head, seq: nextSeq(siteId), commitment }),
      db.insert(evidencePayloads).values({ siteId, subject, seq: lastSeq(siteId), salt, payload: text }),
    ],
  };
}

/**
 * Prepares many sealed records of one site at once: two statements, however many they are.
 * @returns the statements, and what gives row `ROW_NUMBER` of a statement that comes before them its record's number
 */
export async function sealRecords(
  db: Db,
  siteId: string,
  records: readonly (Omit<RecordHead, "siteId"> & { payload: unknown })[],
): Promise<{ statements: [Statement, Statement]; seqBefore: SQL<number> }> {
  const sealed = await Promise.all(
    records.map(async ({ payload, ...head }) => {
      const [text, salt] = [canonicalJson(payload), randomToken()];
      const commitment = await commit(salt, { siteId, ...head }, text);
      return { siteId, seq: 0, ...head, commitment, salt, payload: text };
    }),
  );
  const seqBefore = sql<number>`${nextSeq(siteId)} + ${ROW_NUMBER}`;
  const seqAfter = sql<number>`${lastSeq(siteId)} - ${sealed.length - 1} + ${ROW_NUMBER}`;
  return {
    seqBefore,
    statements: [
      insertRows(db, evidence, sealed, { computed: { seq: seqBefore } }),
      insertRows(db, evidencePayloads, sealed, { computed: { seq: seqAfter } }),
    ],
  };
}

/**
 * Erases the payloads of one subject, or of many, for good: their records and the chain stay, and stay verifiable.
 * @param only which of their payloads; all of them unless told
 */
export function erasePayloads(db: Db, siteId: string, subjects: string | readonly string[], only?: SQL): Statement {
  const theirs = isOneOf(evidencePayloads.subject, [subjects].flat());
  return db
    .update(evidencePayloads)
    .set({ salt: null, payload: null })
    .where(and(eq(evidencePayloads.siteId, siteId), theirs, only));
}

/** Which payloads belong to records sealed before a time, in epoch milliseconds. */
export function wasSealedBefore(at: number): SQL {
  return sql`EXISTS (SELECT 1 FROM ${evidence} WHERE ${evidence.siteId} = ${evidencePayloads.siteId}
    AND ${evidence.seq} = ${evidencePayloads.seq} AND ${evidence.at} < ${at})`;
}

/** The number of the newest record of a site that has been kept long enough, as the last night saw it; 0 before the first. */
export async function findRetention(db: Db, siteId: string): Promise<number> {
  const ofSite = eq(evidenceRetention.siteId, siteId);
  return (await db.select().from(evidenceRetention).where(ofSite))[0]?.seq ?? 0;
}

/** Notes up to which record what was kept long enough is erased. */
export function saveRetention(db: Db, siteId: string, seq: number): Statement {
  return db
    .insert(evidenceRetention)
    .values({ siteId, seq })
    .onConflictDoUpdate({ target: evidenceRetention.siteId, set: { seq } });
}

/** What a record tells, as stored; salt and payload are null once it was erased. */
export type Payload = { subject: string; seq: number; salt: string | null; payload: string | null };

/** Salts and payloads of all records about these subjects, in order of their numbers. */
export async function findPayloads(db: Db, siteId: string, subjects: readonly string[]): Promise<Payload[]> {
  const rows = await db
    .select()
    .from(evidencePayloads)
    .where(and(eq(evidencePayloads.siteId, siteId), isOneOf(evidencePayloads.subject, subjects)));
  return rows.toSorted((a, b) => a.seq - b.seq);
}

/** A record with its payload as stored; null once erased. */
export type SealedRecord = EvidenceRecord & Pick<Payload, "salt" | "payload">;

/** All records about these subjects with their payloads, in order of their numbers. */
export async function findSealedRecords(db: Db, siteId: string, subjects: readonly string[]): Promise<SealedRecord[]> {
  const isOfThem = and(eq(evidencePayloads.siteId, siteId), inArray(evidencePayloads.subject, [...subjects]));
  return await db
    .select({ ...getTableColumns(evidence), salt: evidencePayloads.salt, payload: evidencePayloads.payload })
    .from(evidencePayloads)
    .innerJoin(evidence, and(eq(evidence.siteId, evidencePayloads.siteId), eq(evidence.seq, evidencePayloads.seq)))
    .where(isOfThem)
    .orderBy(asc(evidencePayloads.seq));
}

/** The stored payloads of the records numbered `first` to `last`, as far as the two still name the same subject. */
export async function findPayloadRange(db: Db, siteId: string, first: number, last: number): Promise<Payload[]> {
  const { subject, seq, salt, payload } = evidencePayloads;
  const ofRecord = and(
    eq(evidencePayloads.siteId, evidence.siteId),
    eq(subject, evidence.subject),
    eq(seq, evidence.seq),
  );
  const range = and(eq(evidence.siteId, siteId), gte(evidence.seq, first), lte(evidence.seq, last));
  return await db
    .select({ subject, seq, salt, payload })
    .from(evidence)
    .innerJoin(evidencePayloads, ofRecord)
    .where(range);
}

/** The records numbered `first` to `last`, in order. */
export async function findRecords(db: Db, siteId: string, first: number, last: number): Promise<EvidenceRecord[]> {
  const range = and(eq(evidence.siteId, siteId), gte(evidence.seq, first), lte(evidence.seq, last));
  return await db.select().from(evidence).where(range).orderBy(asc(evidence.seq));
}

/** The records numbered above `seq`, in order. */
export async function findRecordsAfter(db: Db, siteId: string, seq: number, limit: number): Promise<EvidenceRecord[]> {
  const after = and(eq(evidence.siteId, siteId), gt(evidence.seq, seq));
  return await db.select().from(evidence).where(after).orderBy(asc(evidence.seq)).limit(limit);
}

/** The newest entry of a site's chain; undefined before the first seal. */
export async function findChainHead(db: Db, siteId: string): Promise<ChainEntry | undefined> {
  return (await db.select().from(chain).where(eq(chain.siteId, siteId)).orderBy(desc(chain.n)).limit(1))[0];
}

/** Entries from number `n` on, in order. */
export async function findEntriesFrom(db: Db, siteId: string, n: number, limit: number): Promise<ChainEntry[]> {
  const from = and(eq(chain.siteId, siteId), gte(chain.n, n));
  return await db.select().from(chain).where(from).orderBy(asc(chain.n)).limit(limit);
}

/** The number of the entry that seals a record; undefined while it is not sealed. */
export async function findEntryOf(db: Db, siteId: string, seq: number): Promise<number | undefined> {
  // Entries and records grow together, so the newest entry that begins at or below `seq` is the one.
  const below = and(eq(chain.siteId, siteId), lte(chain.firstSeq, seq));
  const [entry] = await db.select().from(chain).where(below).orderBy(desc(chain.n)).limit(1);
  return entry !== undefined && entry.lastSeq >= seq ? entry.n : undefined;
}

/** The next entry of a chain: of two with one number the second fails, which is what keeps the chain one. */
export function insertEntry(db: Db, entry: ChainEntry): Statement {
  return db.insert(chain).values(entry);
}

/** That an entry was told to a place outside. */
export type Anchor = typeof anchors.$inferSelect;

/** Notes that an entry was told to a place. */
export function insertAnchor(db: Db, anchor: Anchor): Statement {
  return db.insert(anchors).values(anchor).onConflictDoNothing();
}

/** Where entry `n` was told. */
export async function findAnchorsOf(db: Db, siteId: string, n: number): Promise<Anchor[]> {
  return await db
    .select()
    .from(anchors)
    .where(and(eq(anchors.siteId, siteId), eq(anchors.n, n)));
}

/** Anchors of the entries from `first` on, below `end`; as many as a check of a year's nights needs. */
export async function findAnchorsBetween(db: Db, siteId: string, first: number, end: number): Promise<Anchor[]> {
  const range = and(eq(anchors.siteId, siteId), gte(anchors.n, first), lt(anchors.n, end));
  return await db.select().from(anchors).where(range).orderBy(asc(anchors.n)).limit(10_000);
}

/** A site's anchors, newest first; `before` is the number and place of the last one of the page before. */
export async function listAnchors(
  db: Db,
  siteId: string,
  limit: number,
  before?: { n: number; place: string },
): Promise<Anchor[]> {
  const page = and(
    eq(anchors.siteId, siteId),
    before ? sql`(${anchors.n}, ${anchors.place}) < (${before.n}, ${before.place})` : undefined,
  );
  return await db.select().from(anchors).where(page).orderBy(desc(anchors.n), desc(anchors.place)).limit(limit);
}

export type EvidenceCheck = typeof evidenceChecks.$inferSelect;

/** Notes what a nightly check came to; of two of the same moment the first stays. */
export function insertCheck(db: Db, check: EvidenceCheck): Statement {
  return db.insert(evidenceChecks).values(check).onConflictDoNothing();
}

/** The newest nightly check of a site's evidence; undefined before the first. */
export async function findLastCheck(db: Db, siteId: string): Promise<EvidenceCheck | undefined> {
  const ofSite = eq(evidenceChecks.siteId, siteId);
  return (await db.select().from(evidenceChecks).where(ofSite).orderBy(desc(evidenceChecks.at)).limit(1))[0];
}
