import { advertises, joinWords, SHAPE } from "./fee-gates.ts";
import type { FeeDecision, Relation, Verdict } from "./judgement.ts";
import { toLogit, weigh } from "./model.ts";
import type { Reading } from "./reading.ts";
import type { Reason } from "./reasons.ts";
import { PITCH, relate, WEAK_PITCH, type HalfScores, type RelationReading } from "./relation.ts";
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
 * @param style the second opinion on the words, which none of the three models weighs
 */
export function weighHalves(
  reading: Reading,
  facts: RelationReading,
  signals: readonly Signal[],
  style: readonly Signal[],
): Halves {
  const dense = dilute(signals, reading.body);
  const pitch = weigh(WEIGHTS.pitch, dense, reading.input).score;
  const discussion = weigh(WEIGHTS.discussion, signals, reading.input).score;
  const fee = weigh(WEIGHTS.fee, dense, reading.input).score;
  const said = reading.phrases.flatMap(({ reason }) => (PITCH.has(reason) || WEAK_PITCH.has(reason) ? [reason] : []));
  const kinds = new Set<Reason>(
    said.length > 0 ? said : signals.flatMap(({ reason }) => (SHAPE.has(reason) ? [reason] : [])),
  );
  return {
    relation: relate(reading, facts, { pitch, discussion }),
    pitch,
    discussion,
    together: joinWords({ pitch: toLogit(pitch), fee: toLogit(fee) }, style),
    advertises: advertises([...signals, ...style]),
    kinds: [...kinds],
  };
}

/**
 * Decides whether the posted fee is owed: the text advertises AND takes up nothing of the article or of other comments.
 * A link, a commercial name or a high score alone never suffice: a phrase must offer or recommend, or ware, price and
 * contact stand as in a classified ad; each half must be clear for itself, and both together, with the words, must lie
 * beyond the limit that training sets by honest comments (`feeLimits`). What is no number owes nothing.
 * @param verdict what the rule on advertising says, whatever the site chose or taught: what it passes owes nothing
 */
export function decideFee(
  { relation, pitch, discussion, together, kinds, advertises: offers }: Halves,
  { outcome }: Pick<Verdict, "outcome">,
): FeeDecision {
  if (!offers) return { owed: false, reasons: ["fee_no_pitch"] };
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
