import { prefixedSha256 } from "./record.ts";

const NODE = 0x01;

/**
 * The Merkle tree hash of a list of leaf hashes, RFC 6962 §2.1.
 * @throws RangeError for no leaves: an empty batch is never sealed
 */
export async function merkleRoot(leaves: readonly Uint8Array[]): Promise<Uint8Array> {
  const [only] = leaves;
  if (only === undefined) throw new RangeError("A Merkle tree needs a leaf.");
  if (leaves.length === 1) return only;
  const split = largestPowerOfTwoBelow(leaves.length);
  return await node(await merkleRoot(leaves.slice(0, split)), await merkleRoot(leaves.slice(split)));
}

/** The sibling hashes that lead from leaf `index` to the root, nearest first: the audit path of RFC 6962 §2.1.1. */
export async function inclusionPath(leaves: readonly Uint8Array[], index: number): Promise<Uint8Array[]> {
  if (leaves.length <= 1) return [];
  const split = largestPowerOfTwoBelow(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return index < split
    ? [...(await inclusionPath(left, index)), await merkleRoot(right)]
    : [...(await inclusionPath(right, index - split)), await merkleRoot(left)];
}

/**
 * The root that a leaf and its path lead to; undefined when the path has the wrong length for that place.
 * @see https://www.rfc-editor.org/rfc/rfc9162#section-2.1.3.2
 */
export async function rootFromPath(
  leaf: Uint8Array,
  index: number,
  size: number,
  path: readonly Uint8Array[],
): Promise<Uint8Array | undefined> {
  if (index < 0 || index >= size) return undefined;
  let [at, last, hash] = [index, size - 1, leaf];
  for (const sibling of path) {
    if (last === 0) return undefined;
    if (at % 2 === 1 || at === last) {
      hash = await node(sibling, hash);
      // A leaf at the right edge has no sibling on some levels: climb to the next level where it has one.
      while (at % 2 === 0 && at !== 0) [at, last] = [at >> 1, last >> 1];
    } else {
      hash = await node(hash, sibling);
    }
    [at, last] = [at >> 1, last >> 1];
  }
  return last === 0 ? hash : undefined;
}

function node(left: Uint8Array, right: Uint8Array): Promise<Uint8Array> {
  return prefixedSha256(NODE, left, right);
}

function largestPowerOfTwoBelow(n: number): number {
  return 2 ** Math.floor(Math.log2(n - 1));
}
