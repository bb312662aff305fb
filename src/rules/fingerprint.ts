import { fnv1a } from "./hash.ts";
import { readText, type Text } from "./tokens.ts";

const FEWEST_WORDS = 8;
/** Of 64 bits, how many may differ between copies with a few words exchanged; unrelated texts differ in about 32. */
const MOST_DIFFERENT_BITS = 9;

/**
 * A fingerprint that stays nearly the same when a few words are exchanged (simhash over words and pairs of words).
 * @param body a comment's text
 * @returns 16 hexadecimal digits, or "" for texts under 8 words: short honest comments are alike by chance
 * @see Charikar 2002, "Similarity estimation techniques from rounding algorithms"
 */
export function fingerprint(body: string): string {
  return fingerprintOf(readText(body));
}

/** The same of a text that has been read already. */
export function fingerprintOf(text: Text): string {
  const words = text.tokens.filter((token) => token.kind !== "sign").map((token) => token.word);
  if (words.length < FEWEST_WORDS) return "";
  const votes = new Int32Array(64);
  const vote = (feature: string): void => {
    const [high, low] = [fnv1a(feature), fnv1a(feature, 0x5bd1e995)];
    for (let bit = 0; bit < 32; bit += 1) {
      votes[bit] = (votes[bit] ?? 0) + (((high >>> bit) & 1) === 1 ? 1 : -1);
      votes[32 + bit] = (votes[32 + bit] ?? 0) + (((low >>> bit) & 1) === 1 ? 1 : -1);
    }
  };
  words.forEach((word, index) => {
    vote(word);
    if (index > 0) vote(`${words[index - 1] ?? ""} ${word}`);
  });
  return half(votes, 0) + half(votes, 32);
}

function half(votes: Int32Array, from: number): string {
  let bits = 0;
  for (let bit = 0; bit < 32; bit += 1) if ((votes[from + bit] ?? 0) > 0) bits |= 1 << bit;
  return (bits >>> 0).toString(16).padStart(8, "0");
}

/** Whether two fingerprints belong to texts that say almost the same words. */
export function areNearDuplicates(a: string, b: string): boolean {
  if (a.length !== 16 || b.length !== 16) return false;
  return differentBits(a, b, 0) + differentBits(a, b, 8) <= MOST_DIFFERENT_BITS;
}

function differentBits(a: string, b: string, from: number): number {
  let bits = Number.parseInt(a.slice(from, from + 8), 16) ^ Number.parseInt(b.slice(from, from + 8), 16);
  let count = 0;
  while (bits !== 0) {
    bits &= bits - 1;
    count += 1;
  }
  return count;
}
