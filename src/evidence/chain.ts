import { toHex, utf8 } from "../shared/bytes.ts";
import { canonicalJson, prefixedSha256 } from "./record.ts";

/** An entry of a site's chain. `at` in epoch milliseconds, hashes as 64 hex digits. */
export type ChainEntry = {
  siteId: string;
  n: number;
  firstSeq: number;
  lastSeq: number;
  root: string;
  prev: string;
  at: number;
  hash: string;
};

const ENTRY = 0x02;

/** No entry seals more records: what is hashed in well under a second, and a proof of at most ten hashes. */
export const MAX_RECORDS = 1_000;

/** What the first entry names as the one before it. */
export const GENESIS = "0".repeat(64);

/** Entry hash = SHA-256(0x02 ‖ JCS(entry without its hash)), as hex. */
export async function entryHash(entry: Omit<ChainEntry, "hash">): Promise<string> {
  const { siteId, n, firstSeq, lastSeq, root, prev, at } = entry;
  const text = canonicalJson({ site: siteId, n, first_seq: firstSeq, last_seq: lastSeq, root, prev, at });
  return toHex(await prefixedSha256(ENTRY, utf8(text)));
}
