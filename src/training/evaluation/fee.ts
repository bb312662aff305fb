import type { LabelledComment } from "../corpora.ts";
import { countOutcomes, upperBound } from "../figures.ts";
import { BULK_TWEETS } from "../table.ts";
import { cell, figure, percent } from "./format.ts";
import { groupRows, isHeld, sourceOf, type JudgedComment } from "./judged.ts";

/** Who is billed: honest comments with the bound that the count allows for, and of those that owe, how many. */
export function printFee(judged: readonly JudgedComment[]): void {
  console.log("fee.owed");
  const count = (label: string, list: readonly JudgedComment[]): void => {
    const billed = list.filter(({ judgement }) => judgement.fee.owed);
    const owed = billed.length;
    const disputed = billed.filter(({ comment }) => comment.disputed === "spam").length;
    const reading = disputed > 0 ? `; ${disputed} of them advertising to a second reader` : "";
    if (list.length > 0)
      console.log(
        `  ${label.padEnd(52)} ${cell(owed, 5)} of ${cell(list.length, 5)}  ${percent(owed, list.length, 6)}  (95 % at most ${percent(upperBound(owed, list.length) * list.length, list.length, 6)})${reading}`,
      );
  };
  const honest = judged.filter(({ comment }) => isHonest(comment));
  count("honest comments, all corpora but Davidson", honest);
  const labelled = honest.filter(({ comment }) => comment.spam === false);
  count("  of them labelled as honest by a spam corpus", labelled);
  for (const [group, list] of groupRows(labelled)) if (group.startsWith("all ")) count(`    ${group.slice(4)}`, list);
  count(
    "  of them naming brands or firms",
    honest.filter(({ comment }) => comment.brands === true),
  );
  for (const written of [false, true]) {
    for (const language of ["de", "en"]) {
      const pitches = judged.filter(
        ({ comment }) => comment.ad === "pitch" && comment.written === written && comment.language === language,
      );
      const name = `${written ? "written" : "real"} ${language}`;
      count(`${name}: text pitches`, pitches);
      count(
        `${name}: fee due by label`,
        pitches.filter(({ comment }) => comment.fee === true),
      );
      count(
        `${name}: behind a faked reference`,
        pitches.filter(({ comment }) => comment.fakedReference === true),
      );
    }
  }
  printPrecision(judged);
  console.log("");
}

/** Of all that is billed, how much is owed, by source; a comment without labels for the fee counts where it is honest. */
function printPrecision(judged: readonly JudgedComment[]): void {
  const rows = judged.flatMap(({ comment, judgement: { fee } }) => {
    const label = comment.fee ?? (isHonest(comment) ? false : undefined);
    return label === undefined ? [] : [{ comment, label, score: fee.owed ? 1 : 0, held: fee.owed }];
  });
  console.log(`  ${"source".padEnd(28)}      n   due   billed  P       R      F1`);
  for (const [source, list] of groupRows(rows)) {
    const { positives, precision, recall, f1 } = countOutcomes(list);
    const billed = list.filter(({ held }) => held).length;
    if (positives + billed > 0)
      console.log(
        `  ${source.padEnd(28)} ${cell(list.length, 6)} ${cell(positives, 5)} ${cell(billed, 8)} ${figure(precision, 6)} ${figure(recall, 6)} ${figure(f1, 6)}`,
      );
  }
}

function isHonest({ spam, source }: LabelledComment): boolean {
  return spam === false || (spam === undefined && !BULK_TWEETS.has(source));
}

/** What no owner wants: honest comments that wait for a person. */
export function printHonest(judged: readonly JudgedComment[]): void {
  console.log("Honest comments held (spam: false), by rule");
  const honest = judged.filter(
    ({ comment }) => comment.spam === false && comment.attack !== true && comment.substanceless !== true,
  );
  for (const [source, list] of Map.groupBy(honest, ({ comment }) => sourceOf(comment))) {
    const by = (["spam", "advertising_only", "personal_attack", "substance"] as const).map(
      (rule) => `${rule} ${list.filter(({ judgement }) => isHeld(rule)(judgement)).length}`,
    );
    console.log(`  ${source.padEnd(28)} n ${cell(list.length, 5)}  ${by.join("  ")}`);
  }
  console.log("");
}
