import { areaUnderCurve, calibrationError, countOutcomes, reliability, upperBound } from "../figures.ts";
import { cell, figure, percent } from "./format.ts";
import { groupRows, measure, type JudgedComment, type Measured, type MeasuredRow } from "./judged.ts";

/** A question's figures by source and language, its calibration, and its errors by kind. */
export function printRule(judged: readonly JudgedComment[], measured: Measured): void {
  const rows = measure(judged, measured);
  if (rows.length === 0) return;
  console.log(measured.title);
  console.log(
    `  ${"source".padEnd(28)}      n   pos  P at hold  R at hold     F1    AUC  mF1@0.5     FP    FPR (95 % at most)   ECE  in doubt: P      R    FPR`,
  );
  for (const [source, list] of groupRows(rows)) {
    const even = countOutcomes(list.map((row) => ({ ...row, held: row.score >= 0.5 }))).macroF1;
    const doubt = countOutcomes(list.map((row) => ({ ...row, held: row.held || row.score >= 0.5 })));
    const { precision, recall, f1, falsePositives, negatives, positives } = countOutcomes(list);
    console.log(
      `  ${source.padEnd(28)} ${cell(list.length, 6)} ${cell(positives, 5)} ${figure(precision, 10)} ${figure(recall, 10)} ${figure(f1, 6)} ${figure(areaUnderCurve(list), 6)} ${figure(even, 8)}` +
        ` ${cell(falsePositives, 6)} ${percent(falsePositives, negatives, 7)} (${percent(upperBound(falsePositives, negatives) * negatives, negatives, 6)}) ${figure(calibrationError(list), 9)}` +
        ` ${figure(doubt.precision, 11)} ${figure(doubt.recall, 6)} ${percent(doubt.falsePositives, negatives, 6)}`,
    );
  }
  for (const written of [false, true]) printReliability(rows, written);
  printDisputed(rows, measured);
  printErrors(rows);
  console.log("");
}

/** How often comments of about one score are violations: of a calibrated judge about as often as the score says. */
function printReliability(rows: readonly MeasuredRow[], written: boolean): void {
  const list = rows.filter(({ comment }) => comment.written === written);
  if (list.length === 0) return;
  const bins = reliability(list).map(
    ({ from, n, score, share }) => `${from.toFixed(1)}+ ${score.toFixed(2)}→${share.toFixed(2)} (n ${n})`,
  );
  console.log(`  reliability, ${written ? "written" : "real"}, mean score→share of violations:`);
  for (let at = 0; at < bins.length; at += 5) console.log(`    ${bins.slice(at, at + 5).join("  ")}`);
}

/** How many of the comments held wrongly by their label are violations to a second reader, and the precision by that reading. */
function printDisputed(rows: readonly MeasuredRow[], { by }: Measured): void {
  for (const [source, list] of Map.groupBy(rows, ({ comment }) => comment.source)) {
    const held = list.filter((row) => row.held);
    const wrong = held.filter(({ label }) => !label);
    const disputed = wrong.filter(({ comment }) => comment.disputed === by).length;
    if (disputed > 0)
      console.log(
        `  ${source}: of ${wrong.length} held wrongly by their label a second reader calls ${disputed} violations; precision then ${figure((held.length - wrong.length + disputed) / held.length, 5)}`,
      );
  }
}

/** Which kinds of written comments are missed and which are held wrongly, the worst first. */
function printErrors(rows: readonly MeasuredRow[]): void {
  const written = rows.filter(({ comment }) => comment.written);
  const wrong = (label: boolean): string[] =>
    [
      ...Map.groupBy(
        written.filter((row) => row.label === label),
        ({ comment }) => comment.kind,
      ),
    ]
      .map(([kind, list]) => ({ kind, n: list.length, errors: list.filter(({ held }) => held !== label).length }))
      .filter(({ errors }) => errors > 0)
      .toSorted((a, b) => b.errors - a.errors)
      .map(({ kind, n, errors }) => `${kind} ${errors}/${n}`);
  if (written.length === 0) return;
  console.log(`  missed, by kind of written comment: ${wrong(true).join(", ") || "none"}`);
  console.log(`  held wrongly, by kind: ${wrong(false).join(", ") || "none"}`);
}
