import { createHash } from "node:crypto";
import { readAttack } from "../rules/attack.ts";
import { readCommerce } from "../rules/commerce.ts";
import { readName } from "../rules/names.ts";
import { readComment } from "../rules/reading.ts";
import type { Reason } from "../rules/reasons.ts";
import { readRelation } from "../rules/relation.ts";
import { dilute, type Signal } from "../rules/signals.ts";
import { readSubstance } from "../rules/substance.ts";
import type { Text } from "../rules/tokens.ts";
import type { LabelledComment } from "./corpora.ts";
import { FEATURES, isAttackModel, PRIORS, type FeatureSet, type ModelName } from "./features.ts";
import type { TrainingRow } from "./logistic.ts";

export const FOLDS = 5;

/** Tweets found by a list of slurs, bulk advertising for pornography among them: not labelled for spam, and not honest. */
export const BULK_TWEETS: ReadonlySet<string> = new Set(["davidson2017"]);

/** Comments below real articles and videos. */
export const COMMENT_SECTIONS = /^(?:blog|youtube|tutorial-comments)(?:\/|$)/;
const REAL = 5;
/** So many hands wrote of attacks alone that tweets and letters, which are attacked otherwise, would hardly be heard. */
const HEATED = 0.5;

/**
 * Hands that wrote of one thing alone and with the judge beside them, where it failed: of advertising or of attacks. They
 * teach its words, and its limits hold for them; of the other they teach nothing. How much a signal counts is learned from
 * other hands, since theirs are chosen by what the signals miss.
 */
const SPARRING = {
  advertising: /^written\/(?:de-[jkl]|en-[u-z]|en-a[abceg])$/,
  attacks: /^written\/(?:de-[mq]|en-[mn]|en-aq)$/,
} as const;

/** Whether a hand wrote where the judge failed: of advertising, of attacks, or of either. */
export function isSparring({ source }: Pick<LabelledComment, "source">, of?: keyof typeof SPARRING): boolean {
  return of ? SPARRING[of].test(source) : SPARRING.advertising.test(source) || SPARRING.attacks.test(source);
}

/** Hands that saw nothing of the judge, and wrote of attacks alone. */
const QUARRELS = /^written\/(?:de-[s-x]|en-a[s-y])$/;

/** Whether a comment stands in a quarrel that a blind hand wrote. */
export function isOfQuarrel({ source }: Pick<LabelledComment, "source">): boolean {
  return QUARRELS.test(source);
}

/** Whether a hand wrote of attacks alone: what it wrote stands for no other rule. */
export function isOfAttacks(comment: LabelledComment): boolean {
  return isSparring(comment, "attacks") || isOfQuarrel(comment);
}

/** Spam that says nothing to anyone either; its label knows it as spam alone. */
const EMPTY_SPAM: ReadonlySet<string> = new Set(["spun_flattery", "gibberish"]);

/** A labelled comment with its signals, by model. */
export interface ReadRow {
  readonly comment: LabelledComment;
  readonly text: Text;
  readonly language: string;
  readonly signals: Readonly<Record<ModelName, readonly Signal[]>>;
}

/** Reads all comments once; what several models share is shared. The second opinion comes later, by fold. */
export function readRows(comments: readonly LabelledComment[]): ReadRow[] {
  return comments.map((comment) => {
    const reading = readComment(comment.input);
    const relation = readRelation(reading);
    const name = readName(reading);
    const commerce = [...readCommerce(reading, relation, name.kind), ...name.signals];
    const attack = readAttack(reading);
    const dense = dilute(commerce, reading.body);
    return {
      comment,
      text: reading.body,
      language: reading.language,
      signals: {
        pitch: dense,
        discussion: commerce,
        fee: dense,
        spam: commerce,
        advertising_only: commerce,
        personal_attack: attack,
        personal_attack_german: attack,
        substance: readSubstance(reading, relation),
      },
    };
  });
}

/** How much a comment counts: what was posted below real articles and videos more than what we wrote, and quarrels less. */
export function weightOf(comment: LabelledComment): number {
  if (COMMENT_SECTIONS.test(comment.source)) return REAL;
  return isOfQuarrel(comment) ? HEATED : 1;
}

/** The fold of a comment: whole threads of a source stay together. */
export function foldOf({ source, group }: LabelledComment): number {
  return Number.parseInt(createHash("sha256").update(`${source} ${group}`).digest("hex").slice(0, 8), 16) % FOLDS;
}

/** The label that a model learns; undefined where the corpus does not give it. */
function labelFor(model: ModelName, comment: LabelledComment): 0 | 1 | undefined {
  const { source, kind, spam, ad, fee, relation, attack, substanceless, written } = comment;
  // Nobody looked for advertising among tweets and news comments, and there is next to none: bystanders of a bill.
  const bystander = spam === undefined && !BULK_TWEETS.has(source);
  if (isOfAttacks(comment) && !isAttackModel(model) && model !== "substance") return undefined;
  switch (model) {
    case "spam":
      return spam === undefined ? undefined : spam ? 1 : 0;
    case "pitch":
      if (bystander) return 0;
      return ad === "pitch" ? 1 : ad === "none" && spam === false ? 0 : undefined;
    case "fee":
    case "advertising_only":
      if (bystander && model === "fee") return 0;
      if (spam === false) return 0;
      // Scams and gibberish are spam, and neither examples nor counterexamples of advertising.
      if (written) return fee === true ? 1 : relation === "discusses" ? 0 : undefined;
      return ad === "pitch" ? 1 : undefined;
    case "discussion":
      if (substanceless === true) return 0;
      if (relation !== undefined) return relation === "discusses" ? 1 : 0;
      return ad === "pitch" ? 0 : spam === false && ad === "none" ? 1 : undefined;
    case "personal_attack":
    case "personal_attack_german":
      // Slurs that are aimed at nobody teach words, and advertising teaches nothing: neither shows what an attack is not.
      if (BULK_TWEETS.has(source) || isSparring(comment, "advertising") || spam === true) return undefined;
      return attack === undefined ? undefined : attack ? 1 : 0;
    case "substance":
      if (written && EMPTY_SPAM.has(kind) && !isSparring(comment, "advertising")) return 1;
      // Praise with a keyword for a name is held as spam; whether it says anything is another question.
      if (substanceless === undefined || isSparring(comment, "advertising") || kind === "seo_anchor") return undefined;
      return substanceless ? 1 : 0;
    default:
      return model satisfies never;
  }
}

/** Attacks have a model for German and one for all other languages, as judge.ts has it; the rest speaks all. */
function speaks(model: ModelName, language: string): boolean {
  if (model === "personal_attack") return language !== "de";
  return model !== "personal_attack_german" || language === "de";
}

/** The columns of a model, in a fixed order, with their signs. */
export function columnsOf(model: ModelName): { names: readonly Reason[]; signs: Int8Array; priors: Float64Array } {
  const set: FeatureSet = FEATURES[model];
  const either = set.either ?? [];
  const names = [...set.towards, ...set.against, ...either];
  return {
    names,
    priors: Float64Array.from(names, (name) => PRIORS[model][name] ?? 0),
    signs: Int8Array.from([...set.towards.map(() => 1), ...set.against.map(() => -1), ...either.map(() => 0)]),
  };
}

/**
 * The training table of a model. A source counts by the root of its rows, so that none drowns the others;
 * the classes together stand as `positiveShare` to the rest.
 */
export function tableFor(
  model: ModelName,
  rows: readonly ReadRow[],
  positiveShare: number,
): { rows: TrainingRow[]; read: ReadRow[] } {
  const features = featuresFor(model);
  const labelled = rows.flatMap((row) => {
    const label = speaks(model, row.language) ? labelFor(model, row.comment) : undefined;
    return label === undefined ? [] : [{ row, label, stratum: `${row.comment.source} ${label}` }];
  });
  const sizes = new Map<string, number>();
  for (const { stratum } of labelled) sizes.set(stratum, (sizes.get(stratum) ?? 0) + 1);
  const raw = labelled.map(({ row: { comment }, stratum }) =>
    isSparring(comment) ? 0 : weightOf(comment) / Math.sqrt(sizes.get(stratum) ?? 1),
  );
  const mass = [0, 1].map((label) =>
    labelled.reduce((sum, entry, index) => (entry.label === label ? sum + (raw[index] ?? 0) : sum), 0),
  );
  return {
    read: labelled.map(({ row }) => row),
    rows: labelled.map(({ row, label }, index) => {
      const share = label === 1 ? positiveShare : 1 - positiveShare;
      const weight = ((raw[index] ?? 0) / (mass[label] ?? 1)) * share;
      return Object.assign(features(row), { label, weight });
    }),
  };
}

/** What a model weighs of a row, by column. */
export function featuresFor(model: ModelName): (row: ReadRow) => Pick<TrainingRow, "columns" | "values"> {
  const columnOf = new Map(columnsOf(model).names.map((name, column) => [name, column]));
  return ({ signals }) => {
    const values = new Map<number, number>();
    for (const { reason, value } of signals[model]) {
      const column = columnOf.get(reason);
      if (column !== undefined) values.set(column, (values.get(column) ?? 0) + value);
    }
    return { columns: Int32Array.from(values.keys()), values: Float64Array.from(values.values()) };
  };
}
