import { writeFileSync } from "node:fs";
import path from "node:path";
import { readPlainness } from "../rules/fee-gates.ts";
import { readStyle, type NgramModel } from "../rules/ngrams.ts";
import type { Signal } from "../rules/signals.ts";
import { readCorpora } from "./corpora.ts";
import { FEATURES, type ModelName } from "./features.ts";
import { writeForenames } from "./forenames.ts";
import { fitLogistic, logitOf, type Fit } from "./logistic.ts";
import { bucketsOf, trainNgrams, type NgramRow } from "./ngrams.ts";
import { columnsOf, FOLDS, foldOf, readRows, tableFor, type ReadRow } from "./table.ts";
import { calibrate, chooseThresholds, feeLimits, type Scored } from "./thresholds.ts";
import { writeOpinions, writeWeights, type TrainedModel } from "./write-model.ts";

const L2 = 1e-3;
/** How often each label is expected among the comments that reach the judge: what the scores are calibrated to. */
const POSITIVE_SHARE: Readonly<Record<ModelName, number>> = {
  pitch: 0.3,
  discussion: 0.6,
  fee: 0.25,
  advertising_only: 0.25,
  spam: 0.35,
  personal_attack: 0.25,
  substance: 0.1,
};
const AD_BUCKETS = 1 << 15;
const ATTACK_BUCKETS = 1 << 16;
/** Corpora under an open licence whose words may teach the second opinions; the number is how much a row counts. */
const ATTACK_SOURCES: Readonly<Record<string, number>> = { germeval2018: 1, "surge-toxicity": 1, davidson2017: 0.2 };
const TWEETS_AS_HAM = 0.3;

/** `npm run train`: from the corpora to the two generated files of the judge; the same corpora give the same bytes. */
function train(): void {
  const rows = readRows(
    readCorpora().filter(({ heldOut, source, id }) => !heldOut && !(source === "davidson2017" && !id.endsWith("7"))),
  );
  console.log(`${rows.length} comments to learn from`);
  const ads = opine(rows, adRow, AD_BUCKETS);
  const attacks = opine(rows, attackRow, ATTACK_BUCKETS);
  const withStyle = rows.map((row, index) => {
    const ad = ads.signals[index] ?? [];
    const add = (signals: readonly Signal[], style: readonly Signal[]): readonly Signal[] => [...signals, ...style];
    return {
      comment: row.comment,
      text: row.text,
      signals: {
        ...row.signals,
        spam: add(row.signals.spam, ad),
        advertising_only: add(row.signals.advertising_only, ad),
        personal_attack: add(row.signals.personal_attack, attacks.signals[index] ?? []),
      },
    };
  });
  const models = Object.fromEntries(modelNames().map((name) => [name, trainModel(name, withStyle)]));
  const folder = path.join(import.meta.dirname, "../rules");
  writeFileSync(path.join(folder, "weights.ts"), writeWeights(models, feeLimits(models)));
  writeFileSync(path.join(folder, "opinions.ts"), writeOpinions({ ads: ads.model, attacks: attacks.model }));
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
  return {
    bias: slope * fit.bias + offset,
    weights: Object.fromEntries(names.map((reason, column) => [reason, slope * (fit.weights[column] ?? 0)])),
    ...thresholds,
    scored: calibrated,
  };
}

/** A second opinion, and what it says of each row without having learned from that row's thread. */
function opine(
  rows: readonly ReadRow[],
  rowFor: (row: ReadRow) => NgramRow | undefined,
  buckets: number,
): { model: NgramModel; signals: readonly (readonly Signal[])[] } {
  const taught = rows.map((row) => rowFor(row));
  const folds = rows.map(({ comment }) => foldOf(comment));
  const learn = (without: number): NgramModel =>
    trainNgrams(
      taught.flatMap((row, index) => (row && folds[index] !== without ? [row] : [])),
      buckets,
    );
  const model = learn(-1);
  const byFold = Array.from({ length: FOLDS }, (_, fold) => learn(fold));
  return {
    model,
    signals: rows.map(({ text }, index) =>
      readStyle((taught[index] ? byFold[folds[index] ?? 0] : model) ?? model, text),
    ),
  };
}

function adRow({ comment, text }: ReadRow): NgramRow | undefined {
  const tweet = comment.source === "germeval2018" && comment.attack === false;
  if (!comment.open || (comment.spam === undefined && !tweet)) return undefined;
  return {
    buckets: bucketsOf(text, AD_BUCKETS),
    label: comment.spam === true ? 1 : 0,
    weight: tweet ? TWEETS_AS_HAM : 1,
  };
}

function attackRow({ comment, text }: ReadRow): NgramRow | undefined {
  const weight = comment.written ? 1 : ATTACK_SOURCES[comment.source];
  if (comment.attack === undefined || weight === undefined) return undefined;
  return { buckets: bucketsOf(text, ATTACK_BUCKETS), label: comment.attack ? 1 : 0, weight };
}

writeForenames();
train();
