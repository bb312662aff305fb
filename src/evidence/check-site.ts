import type { Db } from "../db/client.ts";
import { toHex } from "../shared/bytes.ts";
import { checkEntry, safely, type Problem } from "./verify.ts";
import { merkleRoot } from "./merkle.ts";
import { commit, leafHash, type EvidenceRecord } from "./record.ts";
import { MAX_RECORDS, type ChainEntry } from "./chain.ts";
import {
  findAnchorsBetween,
  findChainHead,
  findEntriesFrom,
  findPayloadRange,
  findRecords,
  type Payload,
} from "./repository.ts";

/** What a slice of a check came to; every count is there, also when it is 0. */
export type SiteCheck = {
  ok: boolean;
  problems: Problem[];
  entries: number;
  records: number;
  /** Numbers of the records whose payload was erased, in ranges: `[3, 3], [7, 12]`. */
  erased: [number, number][];
  anchors: number;
  /** The entry to go on from; null when the chain was checked to its end. */
  next: number | null;
};

/**
 * Checks what the database holds of a site's evidence: each entry against its hash and the one before, each entry's root
 * against its records, each record's commitment against its stored payload, and each anchor against its entry. What was
 * posted since the last seal is not looked at.
 *
 * Rows read: 1 an entry, 2 a record and 1 an anchor; an entry seals at most `MAX_RECORDS`.
 * @param from the first entry to look at, from 1
 * @param limit how many entries at most
 */
export async function checkSite(db: Db, siteId: string, from: number, limit: number): Promise<SiteCheck> {
  const before = from > 1 ? (await findEntriesFrom(db, siteId, from - 1, 1))[0] : undefined;
  const entries = await findEntriesFrom(db, siteId, from, limit);
  const check: SiteCheck = { ok: true, problems: [], entries: 0, records: 0, erased: [], anchors: 0, next: null };
  const last = entries.at(-1);
  const head = await findChainHead(db, siteId);
  for (const [i, entry] of entries.entries()) await checkSealed(db, siteId, entry, entries[i - 1] ?? before, check);
  if (from === 1 && entries[0] && entries[0].n !== 1) {
    check.problems.push({ where: "entry 1", message: "is missing" });
  }
  if (last && head && last.n < head.n) check.next = last.n + 1;
  await checkAnchors(db, siteId, from, check.next, entries, check);
  check.ok = check.problems.length === 0;
  return check;
}

async function checkSealed(
  db: Db,
  siteId: string,
  entry: ChainEntry,
  before: ChainEntry | undefined,
  check: SiteCheck,
): Promise<void> {
  check.entries++;
  check.problems.push(...(await checkEntry(siteId, entry, before)));
  const [records, payloads] = await Promise.all([
    findRecords(db, siteId, entry.firstSeq, entry.lastSeq),
    findPayloadRange(db, siteId, entry.firstSeq, entry.lastSeq),
  ]);
  check.records += records.length;
  const root = await safely(async () => toHex(await merkleRoot(await Promise.all(records.map(leafHash)))));
  if (root !== entry.root) {
    check.problems.push({ where: `entry ${entry.n}`, message: "its records are not those that it sealed" });
  }
  const recordOf = new Map(records.map((record) => [record.seq, record]));
  const payloadOf = new Map(payloads.map((payload) => [payload.seq, payload]));
  // An entry that says that it seals more than any was tampered with, and is not followed.
  for (let seq = entry.firstSeq; seq <= entry.lastSeq && seq - entry.firstSeq < MAX_RECORDS; seq++) {
    const record = recordOf.get(seq);
    const fault = record ? await findFault(record, payloadOf.get(seq), check) : "is missing";
    if (fault !== undefined) check.problems.push({ where: `record ${seq}`, message: fault });
  }
}

async function findFault(
  record: EvidenceRecord,
  stored: Payload | undefined,
  check: SiteCheck,
): Promise<string | undefined> {
  if (!stored) return "its payload is missing";
  const { salt, payload } = stored;
  if (salt === null && payload === null) {
    const range = check.erased.at(-1);
    if (range && range[1] === record.seq - 1) range[1] = record.seq;
    else check.erased.push([record.seq, record.seq]);
    return undefined;
  }
  const isKept = (await safely(() => commit(salt ?? "", record, payload ?? ""))) === record.commitment;
  return isKept ? undefined : "its content does not match its commitment";
}

async function checkAnchors(
  db: Db,
  siteId: string,
  from: number,
  next: number | null,
  entries: readonly ChainEntry[],
  check: SiteCheck,
): Promise<void> {
  const hashes = new Map(entries.map(({ n, hash }) => [n, hash]));
  const anchors = await findAnchorsBetween(db, siteId, from, next ?? Number.MAX_SAFE_INTEGER);
  check.anchors = anchors.length;
  for (const { n, hash, place } of anchors) {
    if (hashes.get(n) !== hash) {
      check.problems.push({ where: `entry ${n}`, message: `is not what was told to ${place}: ${hash}` });
    }
  }
}
