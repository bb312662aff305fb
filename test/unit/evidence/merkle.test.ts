import { expect, test } from "vitest";
import { toHex, utf8 } from "../../../src/shared/bytes.ts";
import { inclusionPath, merkleRoot, rootFromPath } from "../../../src/evidence/merkle.ts";
import { prefixedSha256 } from "../../../src/evidence/record.ts";

const leaf = (text: string) => prefixedSha256(0x00, utf8(text));

test("the root of a tree is that of the test vectors of Certificate Transparency", async () => {
  // From certificate-transparency's merkletree tests: the leaves of its first two trees.
  const empty = await prefixedSha256(0x00);
  expect(toHex(await merkleRoot([empty]))).toBe("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
  const two = [empty, await prefixedSha256(0x00, new Uint8Array([0]))];
  expect(toHex(await merkleRoot(two))).toBe("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
});

test("every leaf of every tree up to 33 leaves is proved by its path, and by no other place or leaf", async () => {
  for (let size = 1; size <= 33; size++) {
    const leaves = await Promise.all(Array.from({ length: size }, (_, i) => leaf(`leaf ${i}`)));
    const root = toHex(await merkleRoot(leaves));
    for (const [index, hash] of leaves.entries()) {
      const path = await inclusionPath(leaves, index);
      const lead = async (at: number, from: Uint8Array, via = path) => {
        const reached = await rootFromPath(from, at, size, via);
        return reached ? toHex(reached) : "none";
      };
      expect(await lead(index, hash)).toBe(root);
      expect(await lead(index, await leaf("other"))).not.toBe(root);
      expect(await lead(index, hash, [...path, hash])).toBe("none");
      expect(size > 1 && (await lead((index + 1) % size, hash)) === root).toBe(false);
    }
  }
});
