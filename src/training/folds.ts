import { toLogit } from "../rules/model.ts";
import { areaUnderCurve, countOutcomes, type Judged } from "./figures.ts";
import type { Scored } from "./thresholds.ts";

const LEAST_ROWS = 40;

/** What a model reaches on folds that it was not fitted on, by source: what the design of signals goes by. */
export function printFolds(scored: readonly Scored[], flag: number): void {
  const limit = toLogit(flag);
  const bySource = Map.groupBy(scored, ({ comment }) => comment.source.replace(/^(?!written)(.*)\/.*$/, "$1"));
  for (const [source, list] of bySource) {
    const rows = list.map(({ logit, label }): Judged => ({ label: label === 1, score: logit, held: logit >= limit }));
    if (rows.length < LEAST_ROWS) continue;
    const { precision, recall, positives, falsePositives } = countOutcomes(rows);
    const even = Math.max(...rows.map(({ score }, index) => (index % 10 === 0 ? macroF1From(rows, score) : 0)));
    const figure = (value: number | undefined): string => (value ?? Number.NaN).toFixed(3);
    console.log(
      `  ${source.padEnd(24)} n ${String(rows.length).padStart(5)}, ${String(positives).padStart(4)} positive; AUC ${figure(areaUnderCurve(rows))}; at hold P ${figure(precision)} R ${figure(recall)}, ${falsePositives} wrong; best macro-F1 ${figure(even)}`,
    );
  }
}

function macroF1From(rows: readonly Judged[], limit: number): number {
  return countOutcomes(rows.map((row) => ({ ...row, held: row.score >= limit }))).macroF1 ?? 0;
}
