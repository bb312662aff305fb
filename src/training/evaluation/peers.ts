import type { LabelledComment } from "../corpora.ts";
import { askBogofilter, askSpamAssassin } from "../peers.ts";
import { areaUnderCurve, countOutcomes, type Judged } from "../figures.ts";
import { cell, figure, percent } from "./format.ts";
import { ADVERTISING, groupRows, measure, type JudgedComment } from "./judged.ts";

/** SpamAssassin takes a tenth of a second for each, so it is asked of every so many comments. */
const EVERY = 5;
const BOGOFILTER_LIMITS = [0.99, 0.5];
const SPAM_ASSASSIN_LIMIT = 5;

/** Beside the judge, what two mail filters say of the same comments; the one that learns has learned from the same rows. */
export function printPeers(training: readonly LabelledComment[], judged: readonly JudgedComment[]): void {
  const rows = measure(judged, ADVERTISING);
  const taught = training.filter(({ spam }) => spam !== undefined);
  console.log("\nPeers on the same rows: spam or advertising_only");
  console.log(`  ${"".padEnd(22)} ${"source".padEnd(28)}      n   pos    AUC      P      R    FPR`);
  printLines("the judge", rows);

  const asked = rows.map(({ comment }) => comment);
  const scores = askBogofilter(taught, asked);
  if (scores) {
    for (const limit of BOGOFILTER_LIMITS) printLines(`Bogofilter from ${limit}`, withScores(rows, scores, limit));
    console.log(`  (Bogofilter learned from ${taught.length} comments)`);
  } else console.log("  Bogofilter is not installed (apt-get install bogofilter): not measured.");

  const some = rows.filter((_, index) => index % EVERY === 0);
  const sums = askSpamAssassin(some.map(({ comment }) => comment));
  if (sums) printLines(`SpamAssassin from ${SPAM_ASSASSIN_LIMIT}`, withScores(some, sums, SPAM_ASSASSIN_LIMIT));
  else console.log("  SpamAssassin is not installed (apt-get install spamassassin): not measured.");
}

function withScores<T extends Judged>(rows: readonly T[], scores: readonly number[], limit: number): T[] {
  return rows.map((row, index) => {
    const score = scores[index] ?? 0;
    return { ...row, score, held: score >= limit };
  });
}

function printLines(peer: string, rows: readonly (Judged & { readonly comment: LabelledComment })[]): void {
  for (const [source, list] of groupRows(rows)) {
    const { positives, negatives, precision, recall, falsePositives } = countOutcomes(list);
    if (positives > 0)
      console.log(
        `  ${peer.padEnd(22)} ${source.padEnd(28)} ${cell(list.length, 6)} ${cell(positives, 5)} ${figure(areaUnderCurve(list), 6)} ${figure(precision, 6)} ${figure(recall, 6)} ${percent(falsePositives, negatives, 6)}`,
      );
  }
}
