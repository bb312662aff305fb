import { fnv1a } from "./hash.ts";
import { memoize } from "./memo.ts";
import { bareSignal, signalFrom, type Signal } from "./signals.ts";
import { spansAt, type Text } from "./tokens.ts";

/** A second opinion on the choice of words: hashed words, pairs of words and pieces of words, each with a small weight. */
export interface NgramModel {
  /** What one step of a weight is worth. */
  readonly scale: number;
  readonly bias: number;
  /**
   * One sign for each bucket, `MIDDLE` for nothing: read where it stands, and squeezed to what it says. Of a power of two;
   * where it has fewer than `BUCKETS`, the lower bits of a bucket choose.
   */
  readonly weights: string;
}

/** The words of a text as they are counted: three lists side by side, an entry for each time a feature stands there. */
export interface Words {
  readonly token: Int32Array;
  readonly bucket: Int32Array;
  /** Its share of how often it stands there, taken by the logarithm; all features together have the length 1. */
  readonly value: Float64Array;
}

export const BUCKETS = 1 << 17;
/** Signs from "." to "P": none of them needs an escape in a string. */
export const MIDDLE = 63;
export const STEPS = 17;
/** The opinion never says more than this, in logits: it can tip a scale, not fill it. */
const CAP = 5;
const READ_WORDS = 2_000;
const PIECES = [4, 5];
/** Keeps the piece "halt" apart from the word. */
const PIECE_SEED = 0x5bd1e995;
const CLASS_PAIR_SEED = 0x1b873593;
const LONGEST = 30;
const SHOWN = 4;
const MOST_KNOWN = 4_000;

const counted = new WeakMap<Text, Words>();
/** How often each bucket was met; all zero between two texts. */
let times: Uint16Array | undefined;

/** Counts the features of a text: its words, each with the one before, and every four and five letters of a word. */
export function wordsOf(text: Text): Words {
  const known = counted.get(text);
  if (known) return known;
  const tokens = text.tokens.slice(0, READ_WORDS);
  const byToken = tokens.map(({ word }) => bucketsOfWord(word));
  const size = byToken.reduce((sum, { length }) => sum + length + 1, 0);
  const [token, bucket] = [new Int32Array(size), new Int32Array(size)];
  let at = 0;
  byToken.forEach((buckets, index) => {
    token.fill(index, at, at + buckets.length + 1);
    bucket[at] = pairOf(byToken[index - 1]?.[0] ?? 0, buckets[0] ?? 0);
    bucket.set(buckets, at + 1);
    at += buckets.length + 1;
  });
  const words = { token, bucket, value: valuesOf(bucket) };
  counted.set(text, words);
  return words;
}

/**
 * The same words with what kinds of words stand there: each kind, and each with its neighbour and the word after that.
 * @param classes by token the number of its kind
 */
export function withClasses(text: Text, words: Words, classes: ReadonlyMap<number, number>): Words {
  if (classes.size === 0) return words;
  const tokens = text.tokens.slice(0, READ_WORDS);
  const hashOf = (at: number): number => classes.get(at) ?? fnv1a(tokens[at]?.word ?? "");
  const plain = words.token.length;
  // Each kind stands for itself, with two words before it and with two after.
  const token = new Int32Array(plain + 5 * classes.size);
  const bucket = new Int32Array(token.length);
  token.set(words.token);
  bucket.set(words.bucket);
  let size = plain;
  const add = (at: number, value: number): void => {
    token[size] = at;
    bucket[size] = value;
    size += 1;
  };
  const addPair = (at: number, back: number): void => {
    if (at < back || at >= tokens.length) return;
    add(at, pairOf(hashOf(at - back) ^ Math.imul(CLASS_PAIR_SEED, back), hashOf(at)));
  };
  for (const [at, kind] of classes) {
    if (at >= tokens.length) continue;
    add(at, kind & (BUCKETS - 1));
    for (const back of [1, 2]) {
      addPair(at, back);
      // The pair with the next kind is that one's own.
      if (!classes.has(at + back)) addPair(at + back, back);
    }
  }
  const used = bucket.slice(0, size);
  return { token: token.slice(0, size), bucket: used, value: valuesOf(used) };
}

function valuesOf(bucket: Int32Array): Float64Array {
  times ??= new Uint16Array(BUCKETS);
  for (const each of bucket) times[each] = (times[each] ?? 0) + 1;
  const value = new Float64Array(bucket.length);
  let square = 0;
  for (let at = 0; at < bucket.length; at += 1) {
    const often = times[bucket[at] ?? 0] ?? 1;
    const total = often === 1 ? 1 : 1 + Math.log(often);
    value[at] = total / often;
    square += (total * total) / often;
  }
  for (const each of bucket) times[each] = 0;
  const length = Math.sqrt(square);
  for (let at = 0; at < value.length; at += 1) value[at] = (value[at] ?? 0) / length;
  return value;
}

/** The signal `style`: positive where the words are those of known cases, negative where they are not. */
export function readStyle(model: NgramModel, text: Text, words = wordsOf(text), cap = CAP): Signal[] {
  const { token, bucket, value } = words;
  if (bucket.length === 0) return [];
  const shares = new Float64Array(Math.min(text.tokens.length, READ_WORDS));
  const mask = model.weights.length - 1;
  let sum = 0;
  for (let at = 0; at < bucket.length; at += 1) {
    const share = (model.weights.charCodeAt((bucket[at] ?? 0) & mask) - MIDDLE) * (value[at] ?? 0);
    const index = token[at] ?? 0;
    shares[index] = (shares[index] ?? 0) + share;
    sum += share;
  }
  const strength = Math.max(-cap, Math.min(cap, model.bias + model.scale * sum));
  const spans = spansAt(text, findLoudest(shares, Math.sign(strength)));
  return spans.length > 0 ? signalFrom("style", spans, { value: strength }) : bareSignal("style", strength);
}

/** The few tokens that speak loudest in a direction, the loudest first; of equals the one that stands first. */
function findLoudest(shares: Float64Array, towards: number): number[] {
  const loudest: number[] = [];
  const strengthOf = (index: number | undefined): number => (index === undefined ? 0 : (shares[index] ?? 0) * towards);
  for (let index = 0; index < shares.length; index += 1) {
    const strength = strengthOf(index);
    if (strength <= strengthOf(loudest[SHOWN - 1])) continue;
    const place = loudest.findIndex((other) => strengthOf(other) < strength);
    loudest.splice(place < 0 ? loudest.length : place, 0, index);
    loudest.length = Math.min(loudest.length, SHOWN);
  }
  return loudest;
}

/** The buckets of a word, its own first, then those of its pieces. */
const bucketsOfWord = memoize(MOST_KNOWN, (word): Int32Array => {
  const buckets = [fnv1a(word) & (BUCKETS - 1)];
  const framed = `_${word.slice(0, LONGEST)}_`;
  for (const size of PIECES) {
    for (let at = 0; at + size <= framed.length; at += 1)
      buckets.push(fnv1a(framed, PIECE_SEED, at, at + size) & (BUCKETS - 1));
  }
  return Int32Array.from(buckets);
});

function pairOf(before: number, after: number): number {
  const mixed = Math.imul(before + 1, 0x9e3779b1) ^ Math.imul(after, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (BUCKETS - 1);
}
