import { existsSync } from "node:fs";
import { judge } from "../rules/judge.ts";
import type { Judgement, RuleName } from "../rules/judgement.ts";
import { prepareArticle, isPrepared } from "../rules/article.ts";
import { corporaDirectory, readCorpora, type LabelledComment } from "./corpora.ts";
import { BASELINES } from "./baselines.ts";
import { areaUnderCurve, calibrationError, countOutcomes, upperBound, type Judged } from "./figures.ts";
import { evaluateNames, evaluateSentences } from "./lists.ts";

/** `npm run evaluate`: how well the judge does on comments that neither training nor the design of features has seen. */
function evaluate(): void {
  const directory = corporaDirectory();
  const others = existsSync(directory);
  console.log(
    others
      ? `Corpora: ${directory}`
      : "The other corpora are not here (CORPORA_DIR): only our own written comments are measured.",
  );
  const comments = readCorpora(directory).filter(({ heldOut }) => heldOut);
  const articles = new Map<string, ReturnType<typeof prepareArticle>>();
  const judged = comments.map((comment) => ({ comment, judgement: judge(prepared(comment, articles)) }));
  console.log(`${judged.length} comments, kept aside as src/training/holdout.ts says.\n`);

  printRule("spam or advertising_only", judged, ({ spam }) => spam, advertisingScore, isHeldForAdvertising);
  printRule(
    "advertising_only, text pitches",
    judged,
    ({ ad, spam }) => (ad === "pitch" ? true : spam === false ? false : undefined),
    ruleScore("advertising_only"),
    isHeld("advertising_only"),
  );
  printRule("personal_attack", judged, ({ attack }) => attack, ruleScore("personal_attack"), isHeld("personal_attack"));
  printRule("substance", judged, ({ substanceless }) => substanceless, ruleScore("substance"), isHeld("substance"));
  printFee(judged);
  printHonest(judged);
  printRelation(judged);
  evaluateNames();
  evaluateSentences();
  printKinds(judged);
  console.log("\nBaselines and best published figures (other splits: compare with care)");
  for (const line of BASELINES) console.log(`  ${line}`);
}

/** Tweets found by a list of slurs, bulk advertising for pornography among them: not labelled for spam, and not honest. */
const BULK_TWEETS = new Set(["davidson2017"]);

interface JudgedComment {
  readonly comment: LabelledComment;
  readonly judgement: Judgement;
}

function prepared(
  { input }: LabelledComment,
  articles: Map<string, ReturnType<typeof prepareArticle>>,
): LabelledComment["input"] {
  if (!input.article || isPrepared(input.article)) return input;
  const key = `${input.article.title}\n${input.article.text}`;
  const known = articles.get(key) ?? prepareArticle(input.article);
  articles.set(key, known);
  return { ...input, article: known };
}

function ruleScore(rule: RuleName): (judgement: Judgement) => number {
  return ({ rules }) => rules[rule].score;
}

function isHeld(rule: RuleName): (judgement: Judgement) => boolean {
  return ({ rules }) => rules[rule].outcome === "flag" || rules[rule].outcome === "violation";
}

function advertisingScore({ rules }: Judgement): number {
  return Math.max(rules.spam.score, rules.advertising_only.score);
}

function isHeldForAdvertising(judgement: Judgement): boolean {
  return isHeld("spam")(judgement) || isHeld("advertising_only")(judgement);
}

/** One table: a line for each source and language, written and real apart, then all of each. */
function printRule(
  title: string,
  judged: readonly JudgedComment[],
  labelOf: (comment: LabelledComment) => boolean | undefined,
  scoreOf: (judgement: Judgement) => number,
  heldBy: (judgement: Judgement) => boolean,
): void {
  const rows = judged.flatMap(({ comment, judgement }) => {
    const label = labelOf(comment);
    return label === undefined
      ? []
      : [
          {
            source: sourceOf(comment),
            written: comment.written,
            label,
            score: scoreOf(judgement),
            held: heldBy(judgement),
          },
        ];
  });
  const groups = new Map<string, Judged[]>(Map.groupBy(rows, ({ source }) => source));
  groups.set(
    "all real",
    rows.filter(({ written }) => !written),
  );
  groups.set(
    "all written",
    rows.filter(({ written }) => written),
  );
  console.log(title);
  console.log(
    `  ${"source".padEnd(28)}      n   pos  P at hold  R at hold     F1    AUC  mF1@0.5  FPR (95 % at most)   ECE`,
  );
  for (const [source, list] of groups) {
    if (list.length === 0) continue;
    const even = countOutcomes(list.map(({ label, score }) => ({ label, score, held: score >= 0.5 }))).macroF1;
    const { precision, recall, f1, falsePositives, negatives, positives } = countOutcomes(list);
    console.log(
      `  ${source.padEnd(28)} ${cell(list.length, 6)} ${cell(positives, 5)} ${figure(precision, 10)} ${figure(recall, 10)} ${figure(f1, 6)} ${figure(areaUnderCurve(list), 6)} ${figure(even, 9)}` +
        ` ${percent(falsePositives, negatives, 7)} (${percent(upperBound(falsePositives, negatives) * negatives, negatives, 6)}) ${figure(calibrationError(list), 9)}`,
    );
  }
  console.log("");
}

function sourceOf({ source, language }: LabelledComment): string {
  return `${source} ${language}`;
}

function printFee(judged: readonly JudgedComment[]): void {
  console.log("fee.owed");
  const count = (label: string, list: readonly JudgedComment[]): void => {
    const owed = list.filter(({ judgement }) => judgement.fee.owed).length;
    if (list.length > 0)
      console.log(
        `  ${label.padEnd(52)} ${cell(owed, 5)} of ${cell(list.length, 5)}  ${percent(owed, list.length, 6)}  (95 % at most ${percent(upperBound(owed, list.length) * list.length, list.length, 6)})`,
      );
  };
  const honest = judged.filter(
    ({ comment }) => comment.spam === false || (comment.spam === undefined && !BULK_TWEETS.has(comment.source)),
  );
  count("honest comments, all corpora but Davidson", honest);
  count(
    "  of them labelled as honest by a spam corpus",
    honest.filter(({ comment }) => comment.spam === false),
  );
  count(
    "  of them naming brands or firms",
    honest.filter(({ comment }) => comment.brands === true),
  );
  for (const written of [false, true]) {
    for (const language of ["de", "en"]) {
      const pitches = judged.filter(
        ({ comment }) => comment.ad === "pitch" && comment.written === written && comment.language === language,
      );
      count(`${written ? "written" : "real"} ${language}: text pitches`, pitches);
      count(
        `${written ? "written" : "real"} ${language}: fee due by label`,
        pitches.filter(({ comment }) => comment.fee === true),
      );
      count(
        `${written ? "written" : "real"} ${language}: behind a faked reference`,
        pitches.filter(({ comment }) => comment.fakedReference === true),
      );
    }
  }
  console.log("");
}

function printHonest(judged: readonly JudgedComment[]): void {
  console.log("Honest comments held (spam: false), by rule");
  const honest = judged.filter(
    ({ comment }) => comment.spam === false && comment.attack !== true && comment.substanceless !== true,
  );
  for (const [source, list] of Map.groupBy(honest, ({ comment }) => sourceOf(comment))) {
    const by = (rule: RuleName): string => `${rule} ${list.filter(({ judgement }) => isHeld(rule)(judgement)).length}`;
    console.log(
      `  ${source.padEnd(28)} n ${cell(list.length, 5)}  ${(["spam", "advertising_only", "personal_attack", "substance"] as const).map(by).join("  ")}`,
    );
  }
  console.log("");
}

function printRelation(judged: readonly JudgedComment[]): void {
  console.log(
    "relation (written comments; unknown counts as discusses where it is due, since it never leads to a fee)",
  );
  for (const language of ["de", "en"]) {
    const labelled = judged.filter(({ comment }) => comment.relation !== undefined && comment.language === language);
    for (const relation of ["discusses", "none"] as const) {
      const list = labelled.filter(({ comment }) => comment.relation === relation);
      const right = list.filter(({ judgement }) => (judgement.relation === "none") === (relation === "none")).length;
      if (list.length > 0)
        console.log(`  ${language} ${relation.padEnd(10)} right ${percent(right, list.length, 6)} of ${list.length}`);
    }
  }
}

function printKinds(judged: readonly JudgedComment[]): void {
  console.log("\nWritten comments by kind: held for spam or advertising, for attack, for substance, fee owed");
  const written = judged.filter(({ comment }) => comment.written);
  for (const [kind, list] of [...Map.groupBy(written, ({ comment }) => comment.kind)].toSorted(([a], [b]) =>
    a.localeCompare(b),
  )) {
    const share = (test: (judgement: Judgement) => boolean): string =>
      cell(list.filter(({ judgement }) => test(judgement)).length, 5);
    console.log(
      `  ${kind.padEnd(28)} n ${cell(list.length, 4)} ${share(isHeldForAdvertising)} ${share(isHeld("personal_attack"))} ${share(isHeld("substance"))} ${share(({ fee }) => fee.owed)}`,
    );
  }
}

function cell(value: number, width: number): string {
  return String(value).padStart(width);
}

function figure(value: number | undefined, width: number): string {
  return (value === undefined || Number.isNaN(value) ? "-" : value.toFixed(3)).padStart(width);
}

function percent(part: number, whole: number, width: number): string {
  return (whole === 0 ? "-" : `${((100 * part) / whole).toFixed(2)}%`).padStart(width);
}

evaluate();
