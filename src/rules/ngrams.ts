import { fnv1a } from "./hash.ts";
import { memoize } from "./memo.ts";
import { toOriginal } from "./normalize.ts";
import { bareSignal, signalFrom, type Signal } from "./signals.ts";
import type { Text, Token } from "./tokens.ts";

/** A second opinion on the choice of words: hashed words, pairs of words and pieces of words with 8-bit weights. */
export interface NgramModel {
  /** Number of buckets, a power of two. */
  readonly buckets: number;
  /** What one step of a weight is worth. */
  readonly scale: number;
  readonly bias: number;
  /** Base64 of signed bytes, one for each bucket. */
  readonly weights: string;
}

/** The opinion never says more than this, in units of its own logit: it can tip a scale, not fill it. */
const CAP = 2;
const READ_WORDS = 2_000;
const PIECE = 4;
const SHOWN = 4;
const MOST_KNOWN = 4_000;

/** What each sign of base64 stands for. */
const SIXES = new Uint8Array(128);
"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split("").forEach((sign, six) => {
  SIXES[sign.charCodeAt(0)] = six;
});
const hashed = new WeakMap<Text, readonly Hashes[]>();

/** What a token's features hash to. */
interface Hashes {
  readonly pair: number;
  readonly word: readonly number[];
}

/** The features of a token: itself, with the one before, and every four letters of it. */
export function featuresOf(tokens: readonly Token[], index: number): string[] {
  const word = tokens[index]?.word ?? "";
  return [word, pairAt(tokens, index), ...piecesOf(word)];
}

function pairAt(tokens: readonly Token[], index: number): string {
  return `${tokens[index - 1]?.word ?? "^"} ${tokens[index]?.word ?? ""}`;
}

function piecesOf(word: string): string[] {
  const framed = `_${word.slice(0, 30)}_`;
  if (framed.length <= PIECE) return [];
  return Array.from({ length: framed.length - PIECE + 1 }, (_, at) => `~${framed.slice(at, at + PIECE)}`);
}

export function bucketOf(feature: string, buckets: number): number {
  return fnv1a(feature) & (buckets - 1);
}

/** The signal `style`: positive where the words are those of known cases, negative where they are not. */
export function readStyle(model: NgramModel, text: Text): Signal[] {
  const tokens = text.tokens.slice(0, READ_WORDS);
  const hashes = hashesOf(text, tokens);
  let count = 0;
  let sum = 0;
  const shares = hashes.map(({ pair, word }, index) => {
    const weightOf = (hash: number): number => weightAt(model.weights, hash & (model.buckets - 1));
    const share = word.reduce((all, hash) => all + weightOf(hash), weightOf(pair));
    count += word.length + 1;
    sum += share;
    return { index, share };
  });
  if (count === 0) return [];
  const logit = model.bias + (model.scale * sum) / Math.sqrt(count);
  const value = Math.max(-CAP, Math.min(CAP, logit / 2));
  const towards = Math.sign(value);
  const telling = shares.filter(({ share }) => share * towards > 0).toSorted((a, b) => (b.share - a.share) * towards);
  const spans = telling
    .slice(0, SHOWN)
    .map(({ index }) => toOriginal(text.normalized, tokens[index]?.start ?? 0, tokens[index]?.end ?? 0));
  return spans.length > 0 ? signalFrom("style", "body", spans, value) : bareSignal("style", value);
}

/** Both opinions look at the same features: they are hashed once for a text. */
function hashesOf(text: Text, tokens: readonly Token[]): readonly Hashes[] {
  const known = hashed.get(text);
  if (known) return known;
  const hashes = tokens.map(({ word }, index) => ({ pair: fnv1a(pairAt(tokens, index)), word: hashesOfWord(word) }));
  hashed.set(text, hashes);
  return hashes;
}

const hashesOfWord = memoize(MOST_KNOWN, (word) => [word, ...piecesOf(word)].map((feature) => fnv1a(feature)));

/** A weight, read where it stands: a Worker that wakes up has no time to decode all of them for one comment. */
function weightAt(weights: string, bucket: number): number {
  const bit = bucket * 8;
  const at = Math.floor(bit / 6);
  const six = (offset: number): number => SIXES[weights.charCodeAt(at + offset)] ?? 0;
  // Its eight bits lie in two signs; shifted to the top and back they keep their sign.
  const twelve = (six(0) << 6) | six(1);
  return (twelve << (20 + (bit % 6))) >> 24;
}
