/** A comment with its true label, its score, and whether it was held. */
export interface Judged {
  readonly label: boolean;
  readonly score: number;
  readonly held: boolean;
}

const BINS = 10;

/** Precision, recall and F1 at the holding threshold; a ratio without anything under it is undefined. */
export function countOutcomes(rows: readonly Judged[]): {
  positives: number;
  negatives: number;
  falsePositives: number;
  precision: number | undefined;
  recall: number | undefined;
  f1: number | undefined;
  macroF1: number | undefined;
} {
  const count = (label: boolean, held: boolean): number =>
    rows.filter((row) => row.label === label && row.held === held).length;
  const [hits, misses, falsePositives, rest] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ];
  const ratio = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);
  const f1 = ratio(2 * hits, 2 * hits + misses + falsePositives);
  const other = ratio(2 * rest, 2 * rest + misses + falsePositives);
  return {
    positives: hits + misses,
    negatives: falsePositives + rest,
    falsePositives,
    precision: ratio(hits, hits + falsePositives),
    recall: ratio(hits, hits + misses),
    f1: hits + misses === 0 ? undefined : f1,
    macroF1: hits + misses === 0 || f1 === undefined || other === undefined ? undefined : (f1 + other) / 2,
  };
}

/** The chance that a violation scores higher than an honest comment; ties count half. */
export function areaUnderCurve(rows: readonly Judged[]): number | undefined {
  const sorted = rows.toSorted((a, b) => a.score - b.score);
  const positives = rows.filter(({ label }) => label).length;
  const negatives = rows.length - positives;
  if (positives === 0 || negatives === 0) return undefined;
  let rankSum = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to += 1;
    rankSum += sorted.slice(from, to).filter(({ label }) => label).length * ((from + to + 1) / 2);
    from = to;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Scores by tenths, with their mean and the share of violations among them; tenths without a score are left out. */
export function reliability(rows: readonly Judged[]): { from: number; n: number; score: number; share: number }[] {
  const bins = Map.groupBy(rows, ({ score }) => Math.min(BINS - 1, Math.floor(score * BINS)));
  return [...bins]
    .toSorted(([a], [b]) => a - b)
    .map(([bin, list]) => ({
      from: bin / BINS,
      n: list.length,
      score: list.reduce((total, row) => total + row.score, 0) / list.length,
      share: list.filter(({ label }) => label).length / list.length,
    }));
}

/** Expected calibration error over ten bins: how far scores are from the share of violations among them. */
export function calibrationError(rows: readonly Judged[]): number {
  return reliability(rows).reduce((sum, { n, score, share }) => sum + (Math.abs(score - share) * n) / rows.length, 0);
}

/**
 * The share that a rate stays under with 95 % confidence, after `hits` among `n`.
 * @see Clopper, Pearson 1934; for no hit at all it is the rule of three
 */
export function upperBound(hits: number, n: number): number {
  if (n === 0 || hits >= n) return 1;
  let [low, high] = [hits / n, 1];
  for (let round = 0; round < 60; round += 1) {
    const middle = (low + high) / 2;
    if (atMost(hits, n, middle) > 0.05) low = middle;
    else high = middle;
  }
  return high;
}

/** The chance of at most `hits` among `n` at a rate. */
function atMost(hits: number, n: number, rate: number): number {
  let log = n * Math.log1p(-rate);
  let sum = Math.exp(log);
  for (let k = 1; k <= hits; k += 1) {
    log += Math.log((n - k + 1) / k) + Math.log(rate) - Math.log1p(-rate);
    sum += Math.exp(log);
  }
  return sum;
}
