import { isPrepared, prepareArticle } from "../../rules/article.ts";
import { judge } from "../../rules/judge.ts";
import type { Judgement, RuleName } from "../../rules/judgement.ts";
import type { LabelledComment } from "../corpora.ts";
import type { Judged } from "../figures.ts";

/** A comment that was kept aside, with what the judge says of it. */
export interface JudgedComment {
  readonly comment: LabelledComment;
  readonly judgement: Judgement;
}

/** A question that the judge answers and that corpora have labels for. */
export interface Measured {
  readonly title: string;
  /** Undefined where a corpus does not say. */
  readonly labelOf: (comment: LabelledComment) => boolean | undefined;
  readonly scoreOf: (judgement: Judgement) => number;
  readonly heldBy: (judgement: Judgement) => boolean;
  /** The label it goes by, where somebody may have denied it. */
  readonly by: "spam" | "attack" | "substance";
}

/** A judged comment with the label of one question. */
export interface MeasuredRow extends Judged {
  readonly comment: LabelledComment;
}

export const ADVERTISING: Measured = {
  title: "spam or advertising_only",
  labelOf: ({ spam }) => spam,
  scoreOf: ({ rules }) => Math.max(rules.spam.score, rules.advertising_only.score),
  heldBy: (judgement) => isHeld("spam")(judgement) || isHeld("advertising_only")(judgement),
  by: "spam",
};

export const MEASURED: readonly Measured[] = [
  ADVERTISING,
  byRule("spam", "spam", ({ spam }) => spam),
  byRule("advertising_only", "advertising_only, text pitches", ({ ad, spam }) =>
    ad === "pitch" ? true : spam === false ? false : undefined,
  ),
  byRule("personal_attack", "personal_attack", ({ attack }) => attack),
  byRule("substance", "substance", ({ substanceless }) => substanceless),
];

function byRule(rule: RuleName, title: string, labelOf: Measured["labelOf"]): Measured {
  const by = rule === "personal_attack" ? "attack" : rule === "substance" ? "substance" : "spam";
  return { title, labelOf, scoreOf: ({ rules }) => rules[rule].score, heldBy: isHeld(rule), by };
}

/** Whether a rule alone would hold the comment. */
export function isHeld(rule: RuleName): (judgement: Judgement) => boolean {
  return ({ rules }) => rules[rule].outcome === "flag" || rules[rule].outcome === "violation";
}

/** Judges comments; each article is read once. */
export function judgeAll(comments: readonly LabelledComment[]): JudgedComment[] {
  const articles = new Map<string, ReturnType<typeof prepareArticle>>();
  return comments.map((comment) => {
    const { article } = comment.input;
    if (!article || isPrepared(article)) return { comment, judgement: judge(comment.input) };
    const key = `${article.title}\n${article.text}`;
    const known = articles.get(key) ?? prepareArticle(article);
    articles.set(key, known);
    return { comment, judgement: judge({ ...comment.input, article: known }) };
  });
}

/** The comments that have a label for a question, with the judge's answer. */
export function measure(judged: readonly JudgedComment[], { labelOf, scoreOf, heldBy }: Measured): MeasuredRow[] {
  return judged.flatMap(({ comment, judgement }) => {
    const label = labelOf(comment);
    return label === undefined ? [] : [{ comment, label, score: scoreOf(judgement), held: heldBy(judgement) }];
  });
}

/** Rows by source and language, then by language and all together; written and real text apart. Empty groups are left out. */
export function groupRows<T extends { readonly comment: LabelledComment }>(
  rows: readonly T[],
): Map<string, readonly T[]> {
  const groups = new Map<string, readonly T[]>(Map.groupBy(rows, ({ comment }) => sourceOf(comment)));
  for (const written of [false, true]) {
    const kind = written ? "written" : "real";
    const list = rows.filter(({ comment }) => comment.written === written);
    for (const language of ["de", "en"])
      groups.set(
        `all ${kind} ${language}`,
        list.filter(({ comment }) => comment.language === language),
      );
    groups.set(`all ${kind}`, list);
  }
  return new Map([...groups].filter(([, list]) => list.length > 0));
}

/** The corpus and language by which figures are told apart. */
export function sourceOf({ source, language }: LabelledComment): string {
  return `${source} ${language}`;
}
