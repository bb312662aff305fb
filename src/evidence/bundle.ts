import type { Db } from "../db/client.ts";
import { toHex } from "../shared/bytes.ts";
import { isoTime } from "../shared/clock.ts";
import type { ChainEntry } from "./chain.ts";
import type { BundleRecord, EvidenceBundle } from "./format.ts";
import { inclusionPath } from "./merkle.ts";
import { leafHash } from "./record.ts";
import { findEntriesFrom, findEntryOf, findPayloads, findRecords, type Payload } from "./repository.ts";
import { sealSite } from "./seal.ts";

const MAX_ENTRIES = 10_000;

/**
 * Seals what is not sealed yet, then gathers the records about these subjects with their proofs.
 * @param subjects ids of comments and claims, at most 90 (D1 binds 100 values to a statement)
 * @param now epoch milliseconds
 */
export async function buildBundle(
  db: Db,
  siteId: string,
  subjects: readonly string[],
  now: number,
): Promise<EvidenceBundle> {
  await sealSite(db, siteId, now);
  const payloads = await findPayloads(db, siteId, subjects);
  const firstEntry = payloads[0] && (await findEntryOf(db, siteId, payloads[0].seq));
  const entries = firstEntry === undefined ? [] : await findEntriesFrom(db, siteId, firstEntry, MAX_ENTRIES);
  const records: BundleRecord[] = [];
  for (const entry of entries) {
    const mine = payloads.filter(({ seq }) => entry.firstSeq <= seq && seq <= entry.lastSeq);
    if (mine.length > 0) records.push(...(await proveRecords(db, entry, mine)));
  }
  return { format: "hausrecht-evidence-1", site: siteId, built_at: isoTime(now), records, chain: entries };
}

async function proveRecords(db: Db, entry: ChainEntry, payloads: Payload[]): Promise<BundleRecord[]> {
  const sealed = await findRecords(db, entry.siteId, entry.firstSeq, entry.lastSeq);
  const leaves = await Promise.all(sealed.map(leafHash));
  const proved: BundleRecord[] = [];
  for (const { seq, salt, payload } of payloads) {
    const index = sealed.findIndex((record) => record.seq === seq);
    const record = sealed[index];
    if (record === undefined) continue;
    const path = (await inclusionPath(leaves, index)).map(toHex);
    proved.push({ ...record, salt, payload: parsePayload(payload), proof: { entry: entry.n, path } });
  }
  return proved;
}

/** Stored JSON as a value. Text that is none was tampered with: it is handed on as it is, for `verify` to name. */
function parsePayload(text: string | null): unknown {
  try {
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return text;
  }
}
