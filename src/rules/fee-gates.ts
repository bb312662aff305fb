import type { Reason } from "./reasons.ts";
import { PITCH, WEAK_PITCH } from "./relation.ts";
import type { Signal } from "./signals.ts";

/**
 * How many different signs of advertising a text shows: the more, the less it takes to be sure. `none` where no phrase
 * offers or recommends anything, whatever links, prices or names there are.
 */
export type Plainness = "blatant" | "plain" | "fair" | "faint" | "none";

/** Beside the phrases: ways to be reached, prices, and how an advertisement is written. */
const OTHER_SIGNS: ReadonlySet<Reason> = new Set<Reason>([
  "trade_word",
  "we_voice",
  "hook_question",
  "brand_word",
  "telegraphic",
  "author_name_in_text",
  "link",
  "mail_address",
  "phone_number",
  "price",
  "praise_and_pitch",
  "second_person_pitch",
]);
const PHRASES: ReadonlySet<Reason> = new Set<Reason>([...PITCH, ...WEAK_PITCH]);
const KINDS = { blatant: 6, plain: 5, fair: 3 };

/** Reads the plainness off the commercial signals. */
export function readPlainness(signals: readonly Signal[]): Plainness {
  const phrases = new Set<Reason>();
  const others = new Set<Reason>();
  for (const { reason } of signals) {
    if (PHRASES.has(reason)) phrases.add(reason);
    else if (OTHER_SIGNS.has(reason)) others.add(reason);
  }
  if (phrases.size === 0) return "none";
  const kinds = phrases.size + others.size;
  if (kinds >= KINDS.blatant) return "blatant";
  if (kinds >= KINDS.plain) return "plain";
  return kinds >= KINDS.fair ? "fair" : "faint";
}
