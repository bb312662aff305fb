import { bucketOf, featuresOf, type NgramModel } from "../rules/ngrams.ts";
import type { Text } from "../rules/tokens.ts";

/** A text for the second opinion: its buckets, its label and how much it counts. */
export interface NgramRow {
  readonly buckets: Int32Array;
  readonly label: 0 | 1;
  readonly weight: number;
}

const EPOCHS = 12;
const RATE = 0.6;
const PULL = 2e-6;
const STEPS = 127;

/** The buckets of a text's features, in order, with repetitions. */
export function bucketsOf({ tokens }: Text, buckets: number): Int32Array {
  return Int32Array.from(
    tokens.flatMap((_, index) => featuresOf(tokens, index).map((feature) => bucketOf(feature, buckets))),
  );
}

/**
 * Trains a second opinion: logistic regression over hashed n-grams, AdaGrad, rows in a fixed shuffled order.
 * @see Duchi, Hazan, Singer 2011, "Adaptive subgradient methods"
 */
export function trainNgrams(rows: readonly NgramRow[], buckets: number): NgramModel {
  const weights = new Float64Array(buckets);
  const squares = new Float64Array(buckets).fill(1e-4);
  let bias = 0;
  let biasSquares = 1e-4;
  const order = shuffled(rows.length);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const index of order) {
      const row = rows[index];
      if (!row || row.buckets.length === 0) continue;
      const norm = 1 / Math.sqrt(row.buckets.length);
      let logit = bias;
      for (const bucket of row.buckets) logit += (weights[bucket] ?? 0) * norm;
      const error = (1 / (1 + Math.exp(-logit)) - row.label) * row.weight;
      for (const bucket of row.buckets) {
        const gradient = error * norm + PULL * (weights[bucket] ?? 0);
        squares[bucket] = (squares[bucket] ?? 0) + gradient * gradient;
        weights[bucket] = (weights[bucket] ?? 0) - (RATE * gradient) / Math.sqrt(squares[bucket] ?? 1);
      }
      biasSquares += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSquares);
    }
  }
  return pack(weights, bias);
}

function pack(weights: Float64Array, bias: number): NgramModel {
  // The largest few weights are cut off, so that the many small ones keep their steps.
  const sorted = Float64Array.from(weights, Math.abs).toSorted();
  const scale = Number(((sorted[Math.floor(sorted.length * 0.9995)] ?? 1) / STEPS).toPrecision(6));
  const bytes = Int8Array.from(weights, (weight) => Math.max(-STEPS, Math.min(STEPS, Math.round(weight / scale))));
  return {
    buckets: weights.length,
    scale,
    bias: Number(bias.toPrecision(6)),
    weights: Buffer.from(bytes.buffer).toString("base64"),
  };
}

/** A fixed order without pattern (multiplicative congruence), the same on every machine. */
function shuffled(length: number): number[] {
  let state = 42;
  const keyed = Array.from({ length }, (_, index) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return { index, key: state };
  });
  return keyed.toSorted((a, b) => a.key - b.key || a.index - b.index).map(({ index }) => index);
}
