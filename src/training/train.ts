import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { attackWordsOf, readAttackStyle } from "../rules/attack-words.ts";
import { isOurs, mayBeOurs } from "../rules/language.ts";
import type { Signal } from "../rules/signals.ts";
import { readCorpora } from "./corpora.ts";
import { FEATURES, type ModelName } from "./features.ts";
import { printFolds } from "./folds.ts";
import { readEmptyStyle } from "../rules/substance.ts";
import { fitLogistic, logitOf, type Fit } from "./logistic.ts";
import { opine, type Lesson } from "./opinions.ts";
import {
  columnsOf,
  featuresFor,
  FOLDS,
  foldOf,
  isOfAttacks,
  isSparring,
  readRows,
  tableFor,
  weightOf,
  type ReadRow,
} from "./table.ts";
import { calibrate, chooseThresholds, feeLimits, type Scored } from "./thresholds.ts";
import { writeOpinions, writeWeights, type TrainedModel } from "./write-model.ts";

const L2 = 3e-4;
/** How often each label is expected among the comments that reach the judge: what the scores are calibrated to. */
const POSITIVE_SHARE: Readonly<Record<ModelName, number>> = {
  pitch: 0.3,
  discussion: 0.6,
  fee: 0.25,
  advertising_only: 0.25,
  spam: 0.35,
  personal_attack: 0.25,
  personal_attack_german: 0.3,
  substance: 0.1,
};
/** Corpora under an open licence whose words may teach the second opinions; the number is how much a row counts. */
const ATTACK_SOURCES: Readonly<Record<string, number>> = { germeval2018: 1, "surge-toxicity": 1, davidson2017: 0.2 };
const TWEETS_AS_HAM = 0.3;
/** Of each advertisement little is taken up: what is read below other articles and videos was written by other hands. */
const AD_PULL = 0.005;
/** The opinion on comments that say nothing reads few words, and needs few buckets. */
const EMPTY_SIZE = 1 << 15;

const RULES = path.join(import.meta.dirname, "../rules");
/** Written by `npm run train:lists`, and judged by: they are there before anything is read here. */
const LISTS = ["lexicon/known-names.ts", "lexicon/everyday-stems.ts"];

/** `npm run train`: from corpora and lists to the opinions and weights of the judge; the same corpora give the same bytes. */
function train(): void {
  const rows = readRows(
    readCorpora().filter(
      ({ heldOut, disputed, source, id }) =>
        !heldOut && disputed === undefined && !(source === "davidson2017" && !id.endsWith("7")),
    ),
  );
  console.log(`${rows.length} comments to learn from`);
  const inGerman = ({ language }: ReadRow): boolean => language === "de";
  const ads = {
    german: opine(rows, (row) => (inGerman(row) ? adLesson(row) : undefined), { pull: AD_PULL }),
    other: opine(rows, (row) => (inGerman(row) ? undefined : adLesson(row)), { pull: AD_PULL }),
  };
  const asAttack = { count: attackWordsOf, read: readAttackStyle };
  const attacks = {
    german: opine(rows, (row) => (inGerman(row) ? attackLesson(row) : undefined), {
      ...asAttack,
      contrast: true,
      share: 0.5,
    }),
    other: opine(rows, attackLesson, { ...asAttack, share: 0.3 }),
  };
  const empty = opine(rows, emptyLesson, { share: 0.3, size: EMPTY_SIZE, read: readEmptyStyle });
  const withStyle = rows.map((row, index) => {
    const ad = (inGerman(row) ? ads.german : ads.other).signals[index] ?? [];
    const add = (signals: readonly Signal[], style: readonly Signal[], reads = isOurs): readonly Signal[] =>
      reads(row.language) ? [...signals, ...style] : signals;
    return {
      comment: row.comment,
      text: row.text,
      language: row.language,
      signals: {
        ...row.signals,
        // The fee's model does not weigh the words; they count beside it.
        fee: add(row.signals.fee, ad),
        spam: add(row.signals.spam, ad),
        advertising_only: add(row.signals.advertising_only, ad),
        substance: add(row.signals.substance, empty.signals[index] ?? [], mayBeOurs),
        personal_attack: add(row.signals.personal_attack, attacks.other.signals[index] ?? []),
        personal_attack_german: add(row.signals.personal_attack_german, attacks.german.signals[index] ?? []),
      },
    };
  });
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- each name of a model is there
  const models = Object.fromEntries(modelNames().map((name) => [name, trainModel(name, withStyle)])) as Readonly<
    Record<ModelName, TrainedModel>
  >;
  const opinions = writeOpinions({
    GERMAN_AD_WORDS: ads.german.model,
    AD_WORDS: ads.other.model,
    GERMAN_ATTACK_WORDS: attacks.german.model,
    ATTACK_WORDS: attacks.other.model,
    EMPTY_WORDS: empty.model,
  });
  const lists = LISTS.map((file) => readFileSync(path.join(RULES, file), "utf8"));
  writeFileSync(path.join(RULES, "opinions.ts"), opinions);
  writeFileSync(
    path.join(RULES, "weights.ts"),
    writeWeights(models, feeLimits(models, withStyle), [opinions, ...lists]),
  );
}

function modelNames(): ModelName[] {
  return Object.keys(FEATURES).filter((name): name is ModelName => name in FEATURES);
}

/** Fits a model, calibrates it on scores from folds that it was not fitted on, and finds its thresholds there. */
function trainModel(name: ModelName, rows: readonly ReadRow[]): TrainedModel {
  const { names, signs, priors } = columnsOf(name);
  const { rows: table, read } = tableFor(name, rows, POSITIVE_SHARE[name]);
  const whole = fitLogistic(table, names.length, { l2: L2, priors, signs });
  const folds = read.map(({ comment }) => foldOf(comment));
  const byFold = Array.from({ length: FOLDS }, (_, fold) =>
    fitLogistic(
      table.filter((_row, index) => folds[index] !== fold),
      names.length,
      { l2: L2, priors, signs },
    ),
  );
  const features = featuresFor(name);
  const unseen = ({ comment }: ReadRow): Fit => byFold[foldOf(comment)] ?? whole;
  const scored = read.map((row, index): Scored => ({
    label: table[index]?.label ?? 0,
    weight: table[index]?.weight ?? 0,
    comment: row.comment,
    signals: row.signals[name],
    logit: logitOf(unseen(row), features(row)),
  }));
  const { slope, offset } = calibrate(scored);
  const calibrated = scored.map((entry) => Object.assign({}, entry, { logit: slope * entry.logit + offset }));
  const thresholds = chooseThresholds(name, calibrated);
  console.log(name, table.length, "rows; slope", slope.toFixed(2), "offset", offset.toFixed(2), thresholds);
  printFolds(calibrated, thresholds.flag);
  return {
    bias: slope * whole.bias + offset,
    weights: Object.fromEntries(names.map((reason, column) => [reason, slope * (whole.weights[column] ?? 0)])),
    ...thresholds,
    scored: calibrated,
    logitOf: (row) => slope * logitOf(unseen(row), features(row)) + offset,
  };
}

/** Of attacks nothing is learned: they are neither advertising nor what readers of it would say. */
function adLesson({ comment, language }: ReadRow): Lesson | undefined {
  if (!isOurs(language)) return undefined;
  const tweet = comment.source === "germeval2018";
  if (!comment.open || comment.attack === true || (comment.spam === undefined && !tweet)) return undefined;
  if (isOfAttacks(comment)) return undefined;
  return { label: comment.spam === true ? 1 : 0, weight: tweet ? TWEETS_AS_HAM : weightOf(comment) };
}

function attackLesson({ comment, language }: ReadRow): Lesson | undefined {
  if (!isOurs(language)) return undefined;
  const weight = comment.written ? weightOf(comment) : ATTACK_SOURCES[comment.source];
  if (comment.attack === undefined || weight === undefined || comment.spam === true) return undefined;
  if (isSparring(comment, "advertising")) return undefined;
  return { label: comment.attack ? 1 : 0, weight };
}

/** Of our own comments alone: other corpora were not read for it. */
function emptyLesson({ comment, language }: ReadRow): Lesson | undefined {
  if (!mayBeOurs(language) || !comment.written || isSparring(comment, "advertising")) return undefined;
  if (comment.substanceless === true || comment.kind === "spun_flattery") return { label: 1, weight: 1 };
  return comment.spam === true ? undefined : { label: 0, weight: 1 };
}

train();
