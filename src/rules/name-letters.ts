import { fnv1a } from "./hash.ts";

/** How words are spelled as against names: a small weight, of either sign, for each hashed piece of a word. */
export interface LetterModel {
  /** What one step of a weight is worth. */
  readonly scale: number;
  readonly bias: number;
  /** One sign for each bucket, `MIDDLE_SIGN` for nothing: read where it stands. */
  readonly weights: string;
}

export const LETTER_BUCKETS = 1 << 14;
/** Signs from "3" to "K": none of them needs an escape in a string. */
export const MIDDLE_SIGN = 63;
export const LETTER_STEPS = 12;
const PIECES = [2, 3, 4, 5];
const LONGEST = 30;

/**
 * Whether the letters of a word are those of German and English words rather than of anybody's name: "Nebelkrähe"
 * as against "Ingeborg" or "Nomvula", also where no list has the word.
 * @param word folded
 * @returns logits: above 0 few names lie
 */
export function spellsWord({ scale, bias, weights }: LetterModel, word: string): number {
  const pieces = piecesOf(word);
  const sum = pieces.reduce((total, piece) => total + weights.charCodeAt(piece) - MIDDLE_SIGN, 0);
  return bias + (scale * sum) / Math.sqrt(pieces.length);
}

/** The buckets of a word's beginnings, middles and ends of two to five letters, each once. */
export function piecesOf(word: string): number[] {
  const whole = `^${word.slice(0, LONGEST)}$`;
  const pieces = PIECES.flatMap((size) =>
    Array.from(
      { length: Math.max(0, whole.length - size + 1) },
      (_, at) => fnv1a(whole, undefined, at, at + size) % LETTER_BUCKETS,
    ),
  );
  return [...new Set(pieces)];
}
