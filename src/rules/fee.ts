import { advertises, joinWords, SHAPE } from "./fee-gates.ts";
import type { FeeDecision, Relation, Verdict } from "./judgement.ts";
import { toLogit, weigh } from "./model.ts";
import type { Reading } from "./reading.ts";
import type { Reason } from "./reasons.ts";
import { ANY_PITCH, decideRelation, type HalfScores, type RelationReading } from "./relation.ts";
import { dilute, type Signal } from "./signals.ts";
import { FEE_LIMITS, WEIGHTS } from "./weights.ts";

/** The two halves of the fee's clause, each weighed by signals of its own, and what follows from them. */
export interface Halves extends HalfScores {
  readonly relation: Relation;
  /** Both together and the choice of words, without the author: a logit. */
  readonly together: number;
  /** Whether anything in it advertises at all. */
  readonly advertises: boolean;
  /** The ways in which sentences of the text offer or recommend; where none does, what makes it an advertisement. */
  readonly kinds: readonly Reason[];
}

/**
 * Weighs both halves of the clause: does the text advertise, and does it take up anything?
 * @param signals those of commerce, and the second opinion on the words, which none of the three models weighs
 * @param verdicts of two rules, whatever the site chose or taught
 */
export function weighHalves(
  reading: Reading,
  facts: RelationReading,
  signals: { readonly commerce: readonly Signal[] | undefined; readonly adWords: readonly Signal[] | undefined },
  verdicts: { readonly substance: Verdict; readonly advertising: Verdict },
): Halves {
  const { commerce = [], adWords = [] } = signals;
  const dense = dilute(commerce, reading.body);
  const pitch = weigh(WEIGHTS.pitch, dense, reading.input).score;
  const discussion = weigh(WEIGHTS.discussion, commerce, reading.input).score;
  const fee = weigh(WEIGHTS.fee, dense, reading.input).score;
  const scores = { substance: scoreOf(verdicts.substance), advertising: scoreOf(verdicts.advertising) };
  const pitches = reading.phrases.filter(({ reason }) => ANY_PITCH.has(reason));
  const shape = commerce.filter(({ reason }) => SHAPE.has(reason));
  return {
    relation: decideRelation(reading, facts, { pitch, discussion }, scores),
    pitch,
    discussion,
    together: joinWords({ pitch: toLogit(pitch), fee: toLogit(fee) }, adWords),
    advertises: advertises([...commerce, ...adWords]),
    kinds: [...new Set((pitches.length > 0 ? pitches : shape).map(({ reason }) => reason))],
  };
}

function scoreOf({ outcome, score }: Verdict): number | undefined {
  return outcome === "unknown" ? undefined : score;
}

/**
 * Decides whether the posted fee is owed: the text advertises AND takes up nothing of the article or of other comments.
 * A link, a commercial name or a high score alone never suffice: a phrase must offer or recommend, or ware, price and
 * contact stand as in a classified ad; each half must be clear for itself, and both together, with the words, must lie
 * beyond the limit that training sets by honest comments (`feeLimits`). What is no number owes nothing.
 * @param verdict what the rule on advertising says, whatever the site chose or taught: what it passes owes nothing
 */
export function decideFee(
  { relation, pitch, discussion, together, kinds, ...halves }: Halves,
  { outcome }: Verdict,
): FeeDecision {
  if (!halves.advertises) return { owed: false, reasons: ["fee_no_pitch"] };
  if (!(pitch >= FEE_LIMITS.pitch) || (outcome !== "flag" && outcome !== "violation"))
    return { owed: false, reasons: ["fee_weak_pitch"] };
  if (relation === "discusses") return { owed: false, reasons: ["fee_pitch", "fee_discusses"] };
  if (relation === "unknown" || !(discussion <= FEE_LIMITS.discussion)) {
    return { owed: false, reasons: ["fee_pitch", "fee_relation_unknown"] };
  }
  if (!(together >= FEE_LIMITS.together))
    return { owed: false, reasons: ["fee_pitch", "fee_no_discussion", "fee_no_margin"] };
  return { owed: true, reasons: ["fee_pitch", "fee_no_discussion", "fee_clear", ...kinds] };
}
