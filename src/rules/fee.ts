import type { FeeDecision, Verdict } from "./judgement.ts";
import type { Reading } from "./reading.ts";
import type { Reason } from "./reasons.ts";
import { PITCH, WEAK_PITCH, type RelationReading } from "./relation.ts";

/** A wrong bill is worse than a missed one: far beyond the threshold that holds a comment. */
const FEE_SCORE = 0.97;
const STRONG_PITCHES = 2;

/**
 * Decides whether the posted fee is owed: the text advertises AND takes up nothing of the article or of other comments.
 * Each half is shown by signals of its own; a link, a commercial name or a high score alone never suffice.
 */
export function decideFee(reading: Reading, relation: RelationReading, advertising: Verdict): FeeDecision {
  const pitches = new Set<string>();
  const kinds = new Set<Reason>();
  for (const { reason, first, last } of reading.phrases) {
    if (!PITCH.has(reason) && !WEAK_PITCH.has(reason)) continue;
    pitches.add(`${first}-${last}`);
    if (PITCH.has(reason)) kinds.add(reason);
  }
  if (kinds.size === 0) return { owed: false, reasons: ["fee_no_pitch"] };
  if (relation.relation === "discusses") return { owed: false, reasons: ["fee_pitch", "fee_discusses"] };
  if (relation.relation === "unknown") return { owed: false, reasons: ["fee_pitch", "fee_relation_unknown"] };
  if (pitches.size < STRONG_PITCHES) return { owed: false, reasons: ["fee_weak_pitch", "fee_no_discussion"] };
  if (advertising.score < FEE_SCORE)
    return { owed: false, reasons: ["fee_pitch", "fee_no_discussion", "fee_no_margin"] };
  return { owed: true, reasons: ["fee_pitch", "fee_no_discussion", "fee_clear", ...kinds] };
}
