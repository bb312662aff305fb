import { toLogit } from "../rules/model.ts";
import { BUCKETS, readStyle, wordsOf, type NgramModel } from "../rules/ngrams.ts";
import type { Signal } from "../rules/signals.ts";
import { featuresOf, pack, trainNgrams, type NgramRow } from "./ngrams.ts";
import { FOLDS, foldOf, type ReadRow } from "./table.ts";
import { calibrate } from "./thresholds.ts";

/** What a second opinion learns from a row. */
export interface Lesson {
  readonly label: 0 | 1;
  readonly weight: number;
}

/** Chosen by cross-validation. */
const PULL = 0.02;

/**
 * A second opinion, and what it says of each row without having learned from that row's thread.
 * Its logits are calibrated on folds.
 * @param options.share the share of positives that it expects: its middle must not lie at the cap
 * @param options.count what it counts of a text
 * @param options.read how the judge asks it
 * @param options.contrast see {@link trainNgrams}
 * @param options.pull see {@link trainNgrams}
 * @param options.size how many buckets it has, a power of two
 */
export function opine(
  rows: readonly ReadRow[],
  lessonFor: (row: ReadRow) => Lesson | undefined,
  { contrast = false, share = 0.5, size = BUCKETS, pull = PULL, count = wordsOf, read = readStyle } = {},
): { model: NgramModel; signals: readonly (readonly Signal[])[] } {
  const taught = rows.map((row): NgramRow | undefined => {
    const lesson = lessonFor(row);
    return lesson && { ...lesson, ...featuresOf(count(row.text), size) };
  });
  const folds = rows.map(({ comment }) => foldOf(comment));
  const learn = (without: number): Raw =>
    trainNgrams(
      taught.flatMap((row, index) => (row && folds[index] !== without ? [row] : [])),
      { contrast, size, pull },
    );
  const whole = learn(-1);
  const byFold = Array.from({ length: FOLDS }, (_, fold) => learn(fold));
  const mass = [0, 1].map((label) => taught.reduce((sum, row) => (row?.label === label ? sum + row.weight : sum), 0));
  const { slope, offset } = calibrate(
    taught.flatMap((row, index) => {
      const model = byFold[folds[index] ?? 0];
      if (!row || !model) return [];
      return [{ label: row.label, weight: row.weight / (mass[row.label] ?? 1), logit: logitOf(model, row) }];
    }),
  );
  const finish = ({ weights, bias }: Raw): NgramModel =>
    pack({
      weights: weights.map((weight) => slope * weight),
      bias: slope * bias + offset + toLogit(share),
    });
  const model = finish(whole);
  const finished = byFold.map(finish);
  return {
    model,
    signals: rows.map(({ text }, index) => read((taught[index] ? finished[folds[index] ?? 0] : model) ?? model, text)),
  };
}

interface Raw {
  readonly weights: Float64Array;
  readonly bias: number;
}

function logitOf({ weights, bias }: Raw, { buckets, values }: NgramRow): number {
  return values.reduce((sum, value, at) => sum + value * (weights[buckets[at] ?? 0] ?? 0), bias);
}
