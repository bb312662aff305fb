import { fnv1a } from "./hash.ts";

/**
 * A set of words that forgets their spelling: it knows each of its own, and takes about one stranger in 700 for
 * one of them. Read where it stands, so that nothing is unpacked when a Worker wakes up.
 * @see Bloom 1970, "Space/time trade-offs in hash coding with allowable errors"
 */
export interface Sieve {
  has(word: string): boolean;
}

/** Signs from "0" to "o" carry six bits each; "\\" needs an escape and costs one sign more. */
const FIRST_SIGN = 48;
const BITS_A_SIGN = 6;
const BITS_A_WORD = 14;
const HASHES = 7;
const SECOND_SEED = 0x5bd1e995;

/** A sieve as text, for a generated file. */
export function packSieve(words: Iterable<string>): string {
  const all = [...words];
  const signs = new Uint8Array(Math.max(1, Math.ceil((all.length * BITS_A_WORD) / BITS_A_SIGN)));
  for (const word of all) {
    for (const bit of bitsOf(word, signs.length * BITS_A_SIGN)) {
      const at = Math.floor(bit / BITS_A_SIGN);
      signs[at] = (signs[at] ?? 0) | (1 << (bit % BITS_A_SIGN));
    }
  }
  return String.fromCharCode(...Array.from(signs, (six) => six + FIRST_SIGN));
}

/** A sieve that `packSieve` wrote, asked where it stands. */
export function openSieve(packed: string): Sieve {
  return {
    has: (word) =>
      bitsOf(word, packed.length * BITS_A_SIGN).every(
        (bit) => (((packed.charCodeAt(Math.floor(bit / BITS_A_SIGN)) - FIRST_SIGN) >> (bit % BITS_A_SIGN)) & 1) === 1,
      ),
  };
}

function bitsOf(word: string, size: number): number[] {
  const [first, second] = [fnv1a(word), fnv1a(word, SECOND_SEED) | 1];
  return Array.from({ length: HASHES }, (_, round) => ((first + Math.imul(round, second)) >>> 0) % size);
}
