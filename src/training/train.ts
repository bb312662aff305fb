import { writeFileSync } from "node:fs";
import path from "node:path";
import { attackWordsOf, readAttackStyle } from "../rules/attack-words.ts";
import { readPlainness } from "../rules/fee-gates.ts";
import type { Signal } from "../rules/signals.ts";
import { readCorpora } from "./corpora.ts";
import { FEATURES, type ModelName } from "./features.ts";
import { printFolds } from "./folds.ts";
import { readEmptyStyle } from "../rules/substance.ts";
import { writeKnownNames } from "./names.ts";
import { fitLogistic, logitOf, type Fit } from "./logistic.ts";
import { opine, type Lesson } from "./opinions.ts";
import { columnsOf, FOLDS, foldOf, readRows, tableFor, type ReadRow } from "./table.ts";
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

/** `npm run train`: from the corpora to the two generated files of the judge; the same corpora give the same bytes. */
function train(): void {
  const knownNames = writeKnownNames();
  const rows = readRows(
    readCorpora().filter(({ heldOut, source, id }) => !heldOut && !(source === "davidson2017" && !id.endsWith("7"))),
  );
  console.log(`${rows.length} comments to learn from`);
  const ads = opine(rows, adLesson);
  const asAttack = { count: attackWordsOf, read: readAttackStyle };
  const attacks = {
    german: opine(rows, (row) => (row.language === "de" ? attackLesson(row) : undefined), {
      ...asAttack,
      contrast: true,
      share: 0.5,
    }),
    other: opine(rows, attackLesson, { ...asAttack, share: 0.15 }),
  };
  const empty = opine(rows, emptyLesson, { share: 0.3, read: readEmptyStyle });
  const withStyle = rows.map((row, index) => {
    const ad = ads.signals[index] ?? [];
    const add = (signals: readonly Signal[], style: readonly Signal[]): readonly Signal[] => [...signals, ...style];
    return {
      comment: row.comment,
      text: row.text,
      language: row.language,
      signals: {
        ...row.signals,
        // The fee's model does not weigh the words; they can only spare a comment.
        fee: add(row.signals.fee, ad),
        spam: add(row.signals.spam, ad),
        advertising_only: add(row.signals.advertising_only, ad),
        substance: add(row.signals.substance, empty.signals[index] ?? []),
        personal_attack: add(row.signals.personal_attack, attacks.other.signals[index] ?? []),
        personal_attack_german: add(row.signals.personal_attack_german, attacks.german.signals[index] ?? []),
      },
    };
  });
  const models = Object.fromEntries(modelNames().map((name) => [name, trainModel(name, withStyle)]));
  const folder = path.join(import.meta.dirname, "../rules");
  const opinions = writeOpinions({
    AD_WORDS: ads.model,
    GERMAN_ATTACK_WORDS: attacks.german.model,
    ATTACK_WORDS: attacks.other.model,
    EMPTY_WORDS: empty.model,
  });
  writeFileSync(path.join(folder, "opinions.ts"), opinions);
  writeFileSync(path.join(folder, "weights.ts"), writeWeights(models, feeLimits(models), [opinions, knownNames]));
}

function modelNames(): ModelName[] {
  return Object.keys(FEATURES).filter((name): name is ModelName => name in FEATURES);
}

/** Fits a model, calibrates it on scores from folds that it was not fitted on, and finds its thresholds there. */
function trainModel(name: ModelName, rows: readonly ReadRow[]): TrainedModel {
  const { names, signs, priors } = columnsOf(name);
  const { rows: table, read } = tableFor(name, rows, POSITIVE_SHARE[name]);
  const folds = read.map(({ comment }) => foldOf(comment));
  const scored: Scored[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const fit = fitLogistic(
      table.filter((_, index) => folds[index] !== fold),
      names.length,
      { l2: L2, priors, signs },
    );
    table.forEach((row, index) => {
      const { comment, signals } = read[index] ?? {};
      const plainness = readPlainness(signals?.fee ?? []);
      if (folds[index] === fold && comment)
        scored.push({ logit: logitOf(fit, row), label: row.label, weight: row.weight, comment, plainness });
    });
  }
  const { slope, offset } = calibrate(scored);
  const fit: Fit = fitLogistic(table, names.length, { l2: L2, priors, signs });
  const calibrated = scored.map((entry) => Object.assign({}, entry, { logit: slope * entry.logit + offset }));
  const thresholds = chooseThresholds(name, calibrated);
  console.log(name, table.length, "rows; slope", slope.toFixed(2), "offset", offset.toFixed(2), thresholds);
  printFolds(calibrated, thresholds.flag);
  return {
    bias: slope * fit.bias + offset,
    weights: Object.fromEntries(names.map((reason, column) => [reason, slope * (fit.weights[column] ?? 0)])),
    ...thresholds,
    scored: calibrated,
  };
}

function adLesson({ comment }: ReadRow): Lesson | undefined {
  const tweet = comment.source === "germeval2018" && comment.attack === false;
  if (!comment.open || (comment.spam === undefined && !tweet)) return undefined;
  return { label: comment.spam === true ? 1 : 0, weight: tweet ? TWEETS_AS_HAM : 1 };
}

function attackLesson({ comment }: ReadRow): Lesson | undefined {
  const weight = comment.written ? 1 : ATTACK_SOURCES[comment.source];
  if (comment.attack === undefined || weight === undefined) return undefined;
  return { label: comment.attack ? 1 : 0, weight };
}

/** Of our own comments alone: other corpora were not read for it. */
function emptyLesson({ comment }: ReadRow): Lesson | undefined {
  if (!comment.written) return undefined;
  if (comment.substanceless === true || comment.kind === "spun_flattery") return { label: 1, weight: 1 };
  return comment.spam === true ? undefined : { label: 0, weight: 1 };
}

train();
