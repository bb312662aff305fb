import canonicalize from "canonicalize";
import { hmac, sha256, toHex, utf8 } from "../shared/bytes.ts";

/** What a record states beside its payload. `at` in epoch milliseconds. */
export type RecordHead = { siteId: string; kind: string; subject: string; at: number };

/** A sealed record, as it stands in the table. */
export type EvidenceRecord = RecordHead & { seq: number; commitment: string };

const LEAF = 0x00;

/**
 * Canonical JSON: one text for one value, whatever the order of keys.
 * @throws Error for what JSON cannot hold: NaN, infinities, lone surrogates, undefined
 * @see https://www.rfc-editor.org/rfc/rfc8785
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("There is no JSON for this value.");
  return text;
}

/**
 * The commitment to a record: HMAC-SHA-256 under its random salt, over the canonical JSON of head and payload. It covers
 * the head too, so that a changed time or subject is found in that very record, not only in the batch that it was sealed in.
 * @param payload canonical JSON
 * @returns 64 hex digits
 */
export async function commit(salt: string, head: RecordHead, payload: string): Promise<string> {
  const { siteId, kind, subject, at } = head;
  return toHex(await hmac(salt, `${canonicalJson({ site: siteId, kind, subject, at })}\n${payload}`));
}

/** A record's leaf in the Merkle tree: SHA-256(0x00 ‖ canonical JSON), RFC 6962 §2.1. */
export async function leafHash(record: EvidenceRecord): Promise<Uint8Array> {
  const { siteId, seq, kind, subject, at, commitment } = record;
  return await prefixedSha256(LEAF, utf8(canonicalJson({ site: siteId, seq, kind, subject, at, commitment })));
}

/** SHA-256 over a prefix byte and the parts: the prefix keeps leaves, nodes and entries from standing in for one another. */
export async function prefixedSha256(prefix: number, ...parts: Uint8Array[]): Promise<Uint8Array> {
  const bytes = new Uint8Array(1 + parts.reduce((sum, part) => sum + part.length, 0));
  bytes[0] = prefix;
  let offset = 1;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return await sha256(bytes);
}
