import { advertises, joinWords } from "../rules/fee-gates.ts";
import { sigmoid } from "../rules/model.ts";
import type { Signal } from "../rules/signals.ts";
import type { LabelledComment } from "./corpora.ts";
import { isAttackModel, type ModelName } from "./features.ts";
import { COMMENT_SECTIONS, type ReadRow } from "./table.ts";
import type { TrainedModel } from "./write-model.ts";

/** A comment's logit by a model that was not fitted on its thread. */
export interface Scored {
  readonly logit: number;
  readonly label: 0 | 1;
  readonly weight: number;
  readonly comment: LabelledComment;
  readonly signals: readonly Signal[];
}

/** What each half of the clause must reach: scores of `pitch` at least and `discussion` at most, and a logit for all together. */
export interface FeeLimits {
  readonly pitch: number;
  readonly discussion: number;
  readonly together: number;
}

/**
 * The share of honest comments that a rule may hold or call a violation: over all real ones, within any one real source,
 * and among those that we wrote to lie at the border, where a blog sees few.
 */
const HOLD = { real: 0.003, source: 0.0015, written: 0.02 };
/** Advertising is spam as well: what this rule adds of wrongly held comments comes on top, and it adds little else. */
const HOLD_BESIDE = { real: 0.001, source: 0.001, written: 0.01 };
/** Where a wrong hold costs a click and no suspicion of advertising, a little more. */
const HOLD_GENTLE = { real: 0.011, source: 0.014, written: 0.007 };
/** Attacks hide where nobody looked for them, also among comments that are labelled as no spam. */
const HOLD_ATTACK = { real: 0.005, source: 0.005, written: 0.02 };
const CALL = { real: 0.0005, source: 0.001, written: 0.001 };
/** With fewer honest comments the most suspicious one of them would set a threshold for all. */
const SMALLEST_SOURCE = 500;
/**
 * Corpora that were labelled for insults, with the precision asked of each: a little more than the 0.9 that it is to reach on
 * comments that nothing was learned from, and of German tweets more, which fall further behind there.
 */
const PRECISION: ReadonlyMap<string, number> = new Map([
  ["germeval2018", 0.93],
  ["insults-2012", 0.91],
  ["surge-toxicity", 0.92],
]);
const FEWEST = 30;
/** How much further a bill has to be than the most suspicious real honest comment, in logits: the next stranger may be a little more so. */
const FEE_MARGIN = 0.75;
/** The share of honest comments beyond a bill of those that we wrote to lie at the border. Of real ones there is none. */
const FEE_BEYOND = 0.0008;
/** Up to here a text may look like discussion, in logits: two in three. */
const MOST_DISCUSSION = 0.7;
const NEAR_SHOWN = 5;
const MOST_ROUNDS = 50;
const SMALLEST_STEP = 1e-6;

/**
 * Platt's calibration: slope and offset that make the logits probabilities, by Newton's method. A step that would lead
 * away is halved: among weights as small as shares Newton's own steps may run off without end.
 * @see Platt 1999, "Probabilistic outputs for support vector machines"
 * @see Lin, Lin, Weng 2007, "A note on Platt's probabilistic outputs"
 */
export function calibrate(scored: readonly Pick<Scored, "logit" | "label" | "weight">[]): {
  slope: number;
  offset: number;
} {
  const lossOf = (slope: number, offset: number): number =>
    scored.reduce((sum, { logit, label, weight }) => {
      const fit = slope * logit + offset;
      return sum + weight * (Math.max(fit, 0) - label * fit + Math.log1p(Math.exp(-Math.abs(fit))));
    }, 0);
  let [slope, offset] = [1, 0];
  let loss = lossOf(slope, offset);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let [gs, go, hss, hso, hoo] = [0, 0, 1e-9, 0, 1e-9];
    for (const { logit, label, weight } of scored) {
      const probability = sigmoid(slope * logit + offset);
      const error = (probability - label) * weight;
      const curve = probability * (1 - probability) * weight;
      gs += error * logit;
      go += error;
      hss += curve * logit * logit;
      hso += curve * logit;
      hoo += curve;
    }
    const determinant = hss * hoo - hso * hso;
    const [toSlope, toOffset] = [(go * hso - gs * hoo) / determinant, (gs * hso - go * hss) / determinant];
    let step = 1;
    while (step > SMALLEST_STEP && !(lossOf(slope + step * toSlope, offset + step * toOffset) < loss)) step /= 2;
    if (step <= SMALLEST_STEP) break;
    slope += step * toSlope;
    offset += step * toOffset;
    loss = lossOf(slope, offset);
  }
  return { slope, offset };
}

/** The scores from which a rule flags and calls a violation, by the honest comments that they would hit. */
export function chooseThresholds(name: ModelName, scored: readonly Scored[]): { flag: number; violation: number } {
  const honest = scored.filter(({ label, comment }) => label === 0 && isHonest(name, comment));
  const real = honest.filter(({ comment }) => !comment.written);
  const limit = (share: typeof HOLD): number => {
    const within = [...Map.groupBy(honest, ({ comment }) => sourceGroup(comment)).values()]
      .filter((list) => list.length >= SMALLEST_SOURCE)
      .map((list) => quantile(list, list[0]?.comment.written ? share.written : share.source));
    return Math.max(...within, ...(real.length >= SMALLEST_SOURCE ? [quantile(real, share.real)] : []));
  };
  const honestEnough = limit(shareFor(name));
  const flag = isAttackModel(name) ? Math.max(honestEnough, preciseFrom(scored)) : honestEnough;
  return { flag: sigmoid(flag), violation: sigmoid(Math.max(limit(CALL), flag + 0.5)) };
}

function shareFor(name: ModelName): typeof HOLD {
  if (isAttackModel(name)) return HOLD_ATTACK;
  if (name === "substance") return HOLD_GENTLE;
  return name === "advertising_only" ? HOLD_BESIDE : HOLD;
}

/** The lowest logit from which on so many are attacks, in each of the corpora that were labelled for insults. */
function preciseFrom(scored: readonly Scored[]): number {
  const corpora = Map.groupBy(scored, ({ comment }) => comment.source);
  return Math.max(
    ...[...PRECISION].flatMap(([source, precision]) => {
      const corpus = corpora.get(source) ?? [];
      return corpus.length >= SMALLEST_SOURCE ? [preciseWithin(corpus, precision)] : [];
    }),
  );
}

function preciseWithin(corpus: readonly Scored[], precision: number): number {
  let [hits, lowest] = [0, Infinity];
  corpus
    .toSorted((a, b) => b.logit - a.logit)
    .forEach(({ label, logit }, index) => {
      hits += label;
      if (index >= FEWEST && hits / (index + 1) >= precision) lowest = logit;
    });
  return lowest;
}

/** For insults a harmless tweet or letter to a newspaper is no blog comment: there a precision on the labelled ones decides. */
function isHonest(name: ModelName, { written, source, spam }: LabelledComment): boolean {
  if (name === "spam" || name === "advertising_only") return spam === false;
  if (name === "substance") return spam !== true;
  return !isAttackModel(name) || written || COMMENT_SECTIONS.test(source);
}

/** Blogs and tutorials are one: comments below articles, and few of them. So are ours: no hand alone decides for all. */
function sourceGroup({ source, written }: LabelledComment): string {
  if (written) return "written";
  return source.startsWith("blog/") || source === "tutorial-comments"
    ? "below articles"
    : (source.split("/")[0] ?? source);
}

function quantile(scored: readonly Scored[], share: number): number {
  const logits = scored.map(({ logit }) => logit).toSorted((a, b) => b - a);
  return logits[Math.floor(logits.length * share)] ?? 0;
}

/** The limits of the fee: no real honest comment lies beyond them, and none comes near. */
export function feeLimits(
  { pitch, discussion, fee }: Readonly<Record<"pitch" | "discussion" | "fee", TrainedModel>>,
  read: readonly ReadRow[],
): FeeLimits {
  const rowOf = new Map(read.map((row) => [row.comment, row]));
  const rows = fee.scored.map((scored) => {
    const row = rowOf.get(scored.comment);
    const asked = row && discussion.logitOf(row) <= MOST_DISCUSSION && advertises(scored.signals);
    const pitched = asked ? pitch.logitOf(row) : -Infinity;
    const logit = pitched >= 0 ? joinWords({ pitch: pitched, fee: scored.logit }, scored.signals) : -Infinity;
    return { ...scored, logit };
  });
  const honest = rows.filter(isHonestRow).toSorted((a, b) => b.logit - a.logit);
  const written = honest.filter(({ comment }) => comment.written);
  const real = honest.filter(({ comment }) => !comment.written);
  const together = Math.max((real[0]?.logit ?? 0) + FEE_MARGIN, quantile(written, FEE_BEYOND));
  const due = rows.filter(({ label, comment }) => label === 1 && comment.written);
  const billed = due.filter(({ logit }) => logit > together).length;
  console.log(
    `fee from ${together.toFixed(2)}: ${billed} of ${due.length} due; ${real.length} real honest ones, nearest:`,
  );
  for (const { logit, comment } of [...real.slice(0, NEAR_SHOWN), ...written.slice(0, 2 * NEAR_SHOWN)])
    console.log("  ", logit.toFixed(2), comment.source, comment.kind, comment.id);
  return { pitch: 0.5, discussion: sigmoid(MOST_DISCUSSION), together };
}

/** Advertising that also discusses owes nothing either, but its text does advertise: the relation has to spare it, not this limit. */
function isHonestRow({ label, comment }: Scored): boolean {
  return label === 0 && comment.ad !== "pitch";
}
