import { sigmoid } from "../rules/model.ts";

/** A row of the training table: sparse values by column, a label and a weight. */
export interface TrainingRow {
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly label: 0 | 1;
  readonly weight: number;
}

export interface Fit {
  readonly bias: number;
  readonly weights: Float64Array;
}

interface FitOptions {
  /** Pull towards the prior, per unit of total weight. */
  readonly l2: number;
  /** What a weight is where the rows say nothing: rare signals keep it. */
  readonly priors: Float64Array;
  /** Per column: 1 only positive, -1 only negative, 0 free. */
  readonly signs: Int8Array;
  readonly rounds?: number;
}

/**
 * Logistic regression with weights held to their sign, by accelerated projected gradient descent.
 * Deterministic: no chance anywhere, sums in the order of the rows.
 * @see Beck, Teboulle 2009, "A fast iterative shrinkage-thresholding algorithm"
 */
export function fitLogistic(
  rows: readonly TrainingRow[],
  columnCount: number,
  { l2, priors, signs, rounds = 600 }: FitOptions,
): Fit {
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  // The gradient's Lipschitz bound: a quarter of the largest weighted row norm, by the trace.
  const curvature =
    rows.reduce(
      (sum, { values, weight }) =>
        sum + (weight / total) * (1 + values.reduce((square, value) => square + value * value, 0)),
      0,
    ) / 4;
  const step = 1 / (curvature + l2);
  const size = columnCount + 1;
  let now = Float64Array.from({ length: size }, (_, column) => priors[column] ?? 0);
  let ahead = Float64Array.from(now);
  let momentum = 1;
  for (let round = 0; round < rounds; round += 1) {
    const gradient = new Float64Array(size);
    for (const { columns, values, label, weight } of rows) {
      let logit = ahead[columnCount] ?? 0;
      for (let at = 0; at < columns.length; at += 1) logit += (ahead[columns[at] ?? 0] ?? 0) * (values[at] ?? 0);
      const error = ((sigmoid(logit) - label) * weight) / total;
      for (let at = 0; at < columns.length; at += 1) {
        const column = columns[at] ?? 0;
        gradient[column] = (gradient[column] ?? 0) + error * (values[at] ?? 0);
      }
      gradient[columnCount] = (gradient[columnCount] ?? 0) + error;
    }
    const next = new Float64Array(size);
    for (let column = 0; column < size; column += 1) {
      const pull = column === columnCount ? 0 : l2 * ((ahead[column] ?? 0) - (priors[column] ?? 0));
      const moved = (ahead[column] ?? 0) - step * ((gradient[column] ?? 0) + pull);
      const sign = column === columnCount ? 0 : (signs[column] ?? 0);
      next[column] = sign > 0 ? Math.max(0, moved) : sign < 0 ? Math.min(0, moved) : moved;
    }
    const faster = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    ahead = next.map((value, column) => value + ((momentum - 1) / faster) * (value - (now[column] ?? 0)));
    [now, momentum] = [next, faster];
  }
  return { bias: now[columnCount] ?? 0, weights: now.slice(0, columnCount) };
}

/** The logit that a fit gives a row. */
export function logitOf({ bias, weights }: Fit, { columns, values }: Pick<TrainingRow, "columns" | "values">): number {
  let logit = bias;
  for (let at = 0; at < columns.length; at += 1) logit += (weights[columns[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return logit;
}
