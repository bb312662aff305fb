import type { Plainness } from "../rules/fee-gates.ts";
import type { LabelledComment } from "./corpora.ts";
import type { ModelName } from "./features.ts";
import type { TrainedModel } from "./write-model.ts";

/** A comment's logit by a model that was not fitted on its thread. */
export interface Scored {
  readonly logit: number;
  readonly label: 0 | 1;
  readonly weight: number;
  readonly comment: LabelledComment;
  readonly plainness: Plainness;
}

/** What each half of the clause must reach, `pitch` at least, `discussion` at most, and both together by how plainly a text offers. */
export interface FeeLimits {
  readonly pitch: number;
  readonly discussion: number;
  readonly together: Readonly<Record<string, number>>;
}

/**
 * The share of honest comments that a rule may hold or call a violation: over all real ones, within any one real source,
 * and among those that we wrote to lie at the border, where a blog sees few.
 */
const HOLD = { real: 0.003, source: 0.004, written: 0.02 };
/** Advertising is spam as well: what this rule adds of wrongly held comments comes on top. */
const HOLD_BESIDE = { real: 0.002, source: 0.002, written: 0.01 };
/** Where a wrong hold costs a click and no suspicion of advertising, a little more. */
const HOLD_GENTLE = { real: 0.015, source: 0.02, written: 0.01 };
const CALL = { real: 0.0005, source: 0.001, written: 0.001 };
const SMALLEST_SOURCE = 200;
const INSULT_CORPORA = /^(?:germeval2018|insults-2012|surge-toxicity|written\/)/;
const PRECISION = 0.9;
const FEWEST = 30;
/** How much further than the most suspicious honest comment a bill has to be, in logits: ours were written to lie near. */
const FEE_MARGIN = { real: 1, written: 0.8 };
/**
 * What a bill takes at least, where no honest comment is near: by how much the words are those of advertising. Where they
 * plainly are, the named signals need not say it as loudly.
 */
const LEAST = [3, 2.5, 1.5];
/** Where something speaks for a reader, of whom few were met in any one class. */
const LEAST_SPARED = 1.5;
/** Up to here a text may look like discussion, in logits: two in three. */
const MOST_DISCUSSION = 0.7;
const NEAR_SHOWN = 5;
/** Labelled honest by their corpus, advertising by anyone who reads them. */
const MISLABELLED = new Set(["tut-87", "tut-108", "tut-120", "tut-211"]);

/**
 * Platt's calibration: slope and offset that make the logits probabilities, by Newton's method.
 * @see Platt 1999, "Probabilistic outputs for support vector machines"
 */
export function calibrate(scored: readonly Pick<Scored, "logit" | "label" | "weight">[]): {
  slope: number;
  offset: number;
} {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 50; round += 1) {
    let [gs, go, hss, hso, hoo] = [0, 0, 1e-9, 0, 1e-9];
    for (const { logit, label, weight } of scored) {
      const probability = 1 / (1 + Math.exp(-(slope * logit + offset)));
      const error = (probability - label) * weight;
      const curve = probability * (1 - probability) * weight;
      gs += error * logit;
      go += error;
      hss += curve * logit * logit;
      hso += curve * logit;
      hoo += curve;
    }
    const determinant = hss * hoo - hso * hso;
    slope -= (gs * hoo - go * hso) / determinant;
    offset -= (go * hss - gs * hso) / determinant;
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
  const share = name === "substance" ? HOLD_GENTLE : name === "advertising_only" ? HOLD_BESIDE : HOLD;
  const honestEnough = limit(share);
  const flag = isAttack(name) ? Math.max(honestEnough, preciseFrom(scored)) : honestEnough;
  return { flag: toScore(flag), violation: toScore(Math.max(limit(CALL), flag + 0.5)) };
}

function isAttack(name: ModelName): boolean {
  return name === "personal_attack" || name === "personal_attack_german";
}

/** The lowest logit from which on nine in ten are attacks, in each of the corpora that were labelled for insults. */
function preciseFrom(scored: readonly Scored[]): number {
  const labelled = scored.filter(({ comment }) => INSULT_CORPORA.test(comment.source));
  const corpora = Map.groupBy(labelled, ({ comment }) => comment.source.split("/")[0]);
  return Math.max(...[...corpora.values()].filter(({ length }) => length >= SMALLEST_SOURCE).map(preciseWithin));
}

function preciseWithin(corpus: readonly Scored[]): number {
  let [hits, lowest] = [0, Infinity];
  corpus
    .toSorted((a, b) => b.logit - a.logit)
    .forEach(({ label, logit }, index) => {
      hits += label;
      if (index >= FEWEST && hits / (index + 1) >= PRECISION) lowest = logit;
    });
  return lowest;
}

/** For insults a harmless tweet is no blog comment: the thresholds go by those, and by a precision on the rest. */
function isHonest(name: ModelName, { id, written, source, spam }: LabelledComment): boolean {
  if (name === "spam" || name === "advertising_only") return spam === false && !MISLABELLED.has(id);
  if (name === "substance") return spam !== true;
  if (!isAttack(name)) return true;
  return written || spam === false || source.startsWith("blog/");
}

/** Blogs and tutorials are one: comments below articles, and few of them. */
function sourceGroup({ source }: LabelledComment): string {
  if (source.startsWith("written/")) return source;
  return source.startsWith("blog/") || source === "tutorial-comments"
    ? "below articles"
    : (source.split("/")[0] ?? source);
}

function quantile(scored: readonly Scored[], share: number): number {
  const logits = scored.map(({ logit }) => logit).toSorted((a, b) => b - a);
  return logits[Math.floor(logits.length * share)] ?? 0;
}

function toScore(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/**
 * The limits of the fee: no honest comment of any corpus comes near them. How plainly a text advertises decides what both
 * halves together have to reach.
 */
export function feeLimits(models: Readonly<Record<string, TrainedModel>>): FeeLimits {
  const logitsOf = (name: ModelName): Map<string, number> =>
    new Map(models[name]?.scored.map(({ comment, logit }) => [keyOf(comment), logit]));
  const [pitches, discussions] = [logitsOf("pitch"), logitsOf("discussion")];
  const within = (models["fee"]?.scored ?? []).filter(({ comment, label }) => {
    const pitch = pitches.get(keyOf(comment)) ?? (label === 0 ? Infinity : -Infinity);
    const discussion = discussions.get(keyOf(comment)) ?? (label === 0 ? -Infinity : Infinity);
    return pitch >= 0 && discussion <= MOST_DISCUSSION;
  });
  const byPlainness = Map.groupBy(within, ({ plainness }) => plainness);
  const together = [...byPlainness.keys()]
    .toSorted((a, b) => a.localeCompare(b))
    .flatMap((plainness) => {
      if (plainness === "none") return [];
      return [[plainness, limitAmong(plainness, byPlainness.get(plainness) ?? [])] as const];
    });
  return { pitch: 0.5, discussion: toScore(MOST_DISCUSSION), together: Object.fromEntries(together) };
}

function limitAmong(plainness: string, rows: readonly Scored[]): number {
  const honest = rows.filter(isHonestRow).toSorted((a, b) => b.logit - a.logit);
  const beyond = honest.map(({ logit, comment }) => logit + (comment.written ? FEE_MARGIN.written : FEE_MARGIN.real));
  const least =
    (LEAST[Number(plainness.split(/[/ ]/)[2])] ?? Infinity) + (plainness.endsWith("spared") ? LEAST_SPARED : 0);
  const limit = Math.max(least, ...beyond);
  const due = rows.filter(({ label }) => label === 1);
  const billed = due.filter(({ logit }) => logit >= limit).length;
  console.log(`fee ${plainness}: from ${limit.toFixed(2)}, ${billed} of ${due.length}; ${honest.length} honest`);
  for (const { logit, comment } of honest.slice(0, NEAR_SHOWN))
    console.log("  nearest honest:", logit.toFixed(2), comment.source, comment.kind, comment.id);
  return toScore(limit);
}

/** Advertising that also discusses owes nothing either, but its text does advertise: the relation has to spare it, not this limit. */
function isHonestRow({ label, comment }: Scored): boolean {
  return label === 0 && comment.ad !== "pitch" && !MISLABELLED.has(comment.id);
}

function keyOf({ source, id }: LabelledComment): string {
  return `${source} ${id}`;
}
