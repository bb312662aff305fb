import { readPlainness, type Plainness } from "./fee-gates.ts";
import type { FeeDecision, Relation } from "./judgement.ts";
import { weigh } from "./model.ts";
import type { Reading } from "./reading.ts";
import type { Reason } from "./reasons.ts";
import { PITCH, relate, WEAK_PITCH, type RelationReading } from "./relation.ts";
import { dilute, type Signal } from "./signals.ts";
import { FEE_LIMITS, WEIGHTS } from "./weights.ts";

/** The two halves of the fee's clause, each weighed by signals of its own, and what follows from them. */
export interface Halves {
  readonly relation: Relation;
  /** How surely the text advertises, by commercial signals alone. */
  readonly pitch: number;
  /** How surely it takes something up, by signals of discussion alone. */
  readonly discussion: number;
  /** Both together, without author and choice of words. */
  readonly fee: number;
  /** The ways in which sentences of the text offer or recommend. */
  readonly kinds: readonly Reason[];
  readonly plainness: Plainness;
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
  const kinds = new Set<Reason>(
    reading.phrases.flatMap(({ reason }) => (PITCH.has(reason) || WEAK_PITCH.has(reason) ? [reason] : [])),
  );
  return {
    relation: relate(reading, facts, { pitch, discussion }),
    pitch,
    discussion,
    fee,
    kinds: [...kinds],
    plainness: readPlainness([...signals, ...style]),
  };
}

/**
 * Decides whether the posted fee is owed: the text advertises AND takes up nothing of the article or of other comments.
 * A link, a commercial name or a high score alone never suffice: an explicit phrase must offer or recommend, each half
 * must be clear for itself, and both together must lie beyond every honest comment that the judge was tried on.
 */
export function decideFee({ relation, pitch, discussion, fee, kinds, plainness }: Halves): FeeDecision {
  if (plainness === "none") return { owed: false, reasons: ["fee_no_pitch"] };
  if (pitch < FEE_LIMITS.pitch) return { owed: false, reasons: ["fee_weak_pitch"] };
  if (relation === "discusses") return { owed: false, reasons: ["fee_pitch", "fee_discusses"] };
  if (relation === "unknown" || discussion > FEE_LIMITS.discussion || plainness === "spared") {
    return { owed: false, reasons: ["fee_pitch", "fee_relation_unknown"] };
  }
  if (fee < FEE_LIMITS.together[plainness])
    return { owed: false, reasons: ["fee_pitch", "fee_no_discussion", "fee_no_margin"] };
  return { owed: true, reasons: ["fee_pitch", "fee_no_discussion", "fee_clear", ...kinds] };
}
