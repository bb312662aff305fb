import { isUniqueViolation, runBatch, type Db } from "../db/client.ts";
import { toHex } from "../shared/bytes.ts";
import { entryHash, GENESIS, MAX_RECORDS, type ChainEntry } from "./chain.ts";
import { merkleRoot } from "./merkle.ts";
import { leafHash } from "./record.ts";
import { findChainHead, findRecordsAfter, insertEntry } from "./repository.ts";

/**
 * Seals all records of a site that are not sealed yet. Safe to run twice at once: of two who write the same entry one
 * fails on its number and goes on from the winner's.
 * @param now epoch milliseconds
 * @returns the newest entry; undefined for a site without records
 */
export async function sealSite(db: Db, siteId: string, now: number): Promise<ChainEntry | undefined> {
  for (;;) {
    const head = await findChainHead(db, siteId);
    const records = await findRecordsAfter(db, siteId, head?.lastSeq ?? 0, MAX_RECORDS);
    const [first, last] = [records[0], records.at(-1)];
    if (first === undefined || last === undefined) return head;
    const root = toHex(await merkleRoot(await Promise.all(records.map(leafHash))));
    const next = { siteId, n: (head?.n ?? 0) + 1, firstSeq: first.seq, lastSeq: last.seq, root, at: now };
    const entry = { ...next, prev: head?.hash ?? GENESIS };
    try {
      await runBatch(db, [insertEntry(db, { ...entry, hash: await entryHash(entry) })]);
    } catch (error) {
      if (!isUniqueViolation(error, "chain.n")) throw error;
    }
  }
}
