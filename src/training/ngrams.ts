import { MIDDLE, STEPS, type NgramModel, type Words } from "../rules/ngrams.ts";
import { shuffle } from "./shuffle.ts";
import { toSigns } from "./signs.ts";

/** A text for the second opinion: its features, each once, its label and how much it counts. */
export interface NgramRow {
  readonly buckets: Int32Array;
  readonly values: Float64Array;
  readonly label: 0 | 1;
  readonly weight: number;
}

const ROUNDS = 10;
/** Weights beyond those of all but this share are cut off, so that the many small ones keep their steps. */
const CUT = 0.001;

/** The features of a text with their values, in order of their first appearance; `size` is how many buckets there are. */
export function featuresOf({ bucket, value }: Words, size: number): { buckets: Int32Array; values: Float64Array } {
  const sums = new Map<number, number>();
  bucket.forEach((each, at) => {
    const kept = each & (size - 1);
    sums.set(kept, (sums.get(kept) ?? 0) + (value[at] ?? 0));
  });
  return { buckets: Int32Array.from(sums.keys()), values: Float64Array.from(sums.values()) };
}

/**
 * Trains a second opinion: logistic regression over rare and telling features, in its dual, row by row.
 * @param pull what a row may pull at most; smaller is a stronger regularisation
 * @param contrast whether features count by how differently the labels use them; helps where one corpus teaches most
 * @see Yu, Huang, Lin 2011, "Dual coordinate descent methods for logistic regression"
 * @see Wang, Manning 2012, "Baselines and bigrams": scaling features by their log-odds
 */
export function trainNgrams(
  rows: readonly NgramRow[],
  { contrast, size, pull }: { contrast: boolean; size: number; pull: number },
): { weights: Float64Array; bias: number } {
  const scales = scalesOf(rows, contrast, size);
  const weights = new Float64Array(size);
  let bias = 0;
  const pulls = new Float64Array(rows.length);
  const scaled = rows.map(({ buckets, values }) => values.map((value, at) => value * (scales[buckets[at] ?? 0] ?? 0)));
  const squares = scaled.map((values) => values.reduce((sum, value) => sum + value * value, 1));
  const order = shuffle([...rows.keys()]);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const index of order) {
      const row = rows[index];
      const values = scaled[index];
      if (!row || !values) continue;
      const sign = row.label === 1 ? 1 : -1;
      const before = pulls[index] ?? 0;
      const margin = sign * values.reduce((sum, value, at) => sum + value * (weights[row.buckets[at] ?? 0] ?? 0), bias);
      const after = bestPull(before, margin, squares[index] ?? 1, pull * row.weight);
      const change = (after - before) * sign;
      pulls[index] = after;
      bias += change;
      values.forEach((value, at) => {
        const bucket = row.buckets[at] ?? 0;
        weights[bucket] = (weights[bucket] ?? 0) + change * value;
      });
    }
  }
  return { weights: weights.map((weight, bucket) => weight * (scales[bucket] ?? 0)), bias };
}

/** Newton's method on one row's dual variable, kept between 0 and its limit. */
function bestPull(before: number, margin: number, square: number, limit: number): number {
  const base = margin - square * before;
  let pull = before === 0 ? limit * 1e-3 : before;
  for (let round = 0; round < 10; round += 1) {
    const slope = base + square * pull + Math.log(pull / (limit - pull));
    const next = pull - slope / (square + limit / (pull * (limit - pull)));
    pull = next <= 0 ? pull / 10 : next >= limit ? limit - (limit - pull) / 10 : next;
  }
  return pull;
}

/** What a feature counts: the rarer the more, and where asked the more the more often it goes with one label. */
function scalesOf(rows: readonly NgramRow[], contrast: boolean, size: number): Float64Array {
  const texts = new Float64Array(size);
  const counts = [new Float64Array(size).fill(1), new Float64Array(size).fill(1)] as const;
  const sums = [100, 100] as [number, number];
  for (const { buckets, label, weight } of rows) {
    sums[label] += weight;
    for (const bucket of buckets) {
      texts[bucket] = (texts[bucket] ?? 0) + 1;
      counts[label][bucket] = (counts[label][bucket] ?? 0) + weight;
    }
  }
  return texts.map((count, bucket) => {
    const rarity = Math.log((1 + rows.length) / (1 + count)) + 1;
    if (!contrast) return rarity * rarity;
    const odds = (counts[1][bucket] ?? 1) / sums[1] / ((counts[0][bucket] ?? 1) / sums[0]);
    return rarity ** 1.5 * (0.5 + Math.abs(Math.log(odds)));
  });
}

/** Rounds the weights to steps and writes each as one sign. */
export function pack({ weights, bias }: { weights: Float64Array; bias: number }): NgramModel {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .toSorted();
  const scale = Number(((sizes[Math.floor(sizes.length * (1 - CUT))] ?? 1) / STEPS).toPrecision(6));
  return {
    scale,
    bias: Number(bias.toPrecision(6)),
    weights: toSigns(weights, { scale, steps: STEPS, middle: MIDDLE }),
  };
}
