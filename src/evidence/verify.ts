import { fromHex, toHex } from "../shared/bytes.ts";
import type { BundleRecord, EvidenceBundle } from "./format.ts";
import { entryHash, GENESIS, type ChainEntry } from "./chain.ts";
import { rootFromPath } from "./merkle.ts";
import { canonicalJson, commit, leafHash } from "./record.ts";

/** What is wrong, and where: `record 12` (by its number) or `entry 3` of the chain. */
export type Problem = { where: string; message: string };

/** What checking a bundle came to. */
export type Verification = {
  ok: boolean;
  problems: Problem[];
  records: number;
  /** Numbers of the records whose payload was erased: they prove that something was there, not what. */
  erased: number[];
  /** Numbers of the records that were sealed after the anchored entry: its hash does not tell whether they are the true ones. */
  later: number[];
  /** The newest entry: compare its hash with one that was anchored outside. */
  head: { n: number; hash: string } | null;
};

/**
 * Checks a bundle without any outside help: each payload against its commitment, each record against its entry's root,
 * each entry against its hash and the one before.
 * @param anchor a head's hash that was told outside, to find a chain that was rewritten as a whole
 * @throws nothing: a malformed bundle is a problem too
 */
export async function verifyBundle(bundle: EvidenceBundle, anchor?: string): Promise<Verification> {
  const problems: Problem[] = [];
  if (bundle.records.length === 0) problems.push({ where: "bundle", message: "holds no record: nothing to verify" });
  const entries = new Map(bundle.chain.map((entry) => [entry.n, entry]));
  for (const [i, entry] of bundle.chain.entries())
    problems.push(...(await checkEntry(bundle.site, entry, bundle.chain[i - 1])));
  for (const record of bundle.records) problems.push(...(await checkRecord(bundle, record, entries)));
  const last = bundle.chain.at(-1);
  const anchoredSeq = anchor === undefined ? Infinity : findAnchoredSeq(bundle.chain, anchor);
  if (anchoredSeq === undefined) {
    problems.push({
      where: "chain",
      message: `the anchored hash ${anchor} is in no entry from ${bundle.chain[0]?.n ?? 1} on`,
    });
  }
  return {
    ok: problems.length === 0,
    problems,
    records: bundle.records.length,
    erased: bundle.records.filter(({ salt, payload }) => salt === null && payload === null).map(({ seq }) => seq),
    later: bundle.records.filter(({ seq }) => seq > (anchoredSeq ?? Infinity)).map(({ seq }) => seq),
    head: last ? { n: last.n, hash: last.hash } : null,
  };
}

/** The newest record that an entry of this hash seals; undefined where the chain has none. */
function findAnchoredSeq([first, ...others]: readonly ChainEntry[], hash: string): number | undefined {
  if (first?.prev === hash) return first.firstSeq - 1;
  return [first, ...others].find((entry) => entry?.hash === hash)?.lastSeq;
}

/** What is wrong with an entry in itself, and behind the one before it. */
export async function checkEntry(site: string, entry: ChainEntry, before: ChainEntry | undefined): Promise<Problem[]> {
  const faults: string[] = [];
  if (entry.siteId !== site) faults.push(`belongs to another site, ${entry.siteId}`);
  if ((await safely(() => entryHash(entry))) !== entry.hash) faults.push("its hash does not match its content");
  if (before && entry.n !== before.n + 1) faults.push(`follows entry ${before.n}: one is missing or out of order`);
  if (before && entry.prev !== before.hash) faults.push(`does not name the hash of entry ${before.n}`);
  if (before && entry.firstSeq !== before.lastSeq + 1) faults.push(`leaves a gap after record ${before.lastSeq}`);
  if (entry.n === 1 && (entry.prev !== GENESIS || entry.firstSeq !== 1)) faults.push("is no beginning of a chain");
  if (entry.lastSeq < entry.firstSeq) faults.push("seals no record");
  return faults.map((message) => ({ where: `entry ${entry.n}`, message }));
}

async function checkRecord(
  bundle: EvidenceBundle,
  record: BundleRecord,
  entries: ReadonlyMap<number, ChainEntry>,
): Promise<Problem[]> {
  const faults: string[] = [];
  const { salt, payload } = record;
  if (record.siteId !== bundle.site) faults.push(`belongs to another site, ${record.siteId}`);
  const erased = salt === null && payload === null;
  if (!erased) {
    const commitment = await safely(async () => await commit(String(salt), record, canonicalJson(payload)));
    if (commitment !== record.commitment) faults.push("its content does not match its commitment");
  }
  const entry = entries.get(record.proof.entry);
  if (!entry) faults.push(`entry ${record.proof.entry}, which seals it, is missing`);
  else if ((await safely(() => rootOf(record, entry))) !== entry.root) {
    faults.push(`entry ${entry.n} does not contain it as it stands`);
  }
  return faults.map((message) => ({ where: `record ${record.seq}`, message }));
}

async function rootOf(record: BundleRecord, entry: ChainEntry): Promise<string> {
  const path = record.proof.path.map(fromHex);
  const [index, size] = [record.seq - entry.firstSeq, entry.lastSeq - entry.firstSeq + 1];
  const root = await rootFromPath(await leafHash(record), index, size, path);
  return root ? toHex(root) : "";
}

/** A value that cannot be hashed at all, such as a lone surrogate, matches nothing. */
export async function safely(compute: () => Promise<string>): Promise<string> {
  try {
    return await compute();
  } catch {
    return "";
  }
}
