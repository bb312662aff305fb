import type { Reason } from "./reasons.ts";
import { ANY_PITCH } from "./relation.ts";
import type { Signal } from "./signals.ts";

/** What makes up an advertisement that has no phrase of the lexicons: a ware or its price, and whom to pay. */
export const SHAPE: ReadonlySet<Reason> = new Set<Reason>([
  "price",
  "price_offer",
  "sale_terms",
  "trade_word",
  "spam_topic",
  "link",
  "phone_number",
  "mail_address",
  "we_voice",
  "formal_offer",
  "hook_question",
  "author_name_in_text",
]);
/** What is no offer, whatever else the text says. */
const UNSOLD: ReadonlySet<Reason> = new Set<Reason>(["no_gain", "asked_for"]);
const LEAST_SHAPE = 2;
/** What the second opinion on the words must say at least. */
const LEAST_STYLE = 1;
/**
 * What the second opinion counts beside the named signals. It is capped at five logits: with its share of three it stays
 * below the fee's limit. The words can tip a bill, and never make one alone.
 */
const STYLE_SHARE = 0.6;

/**
 * Whether a phrase offers or recommends, or the text has the shape of a classified ad; and its words are such as well.
 * Who returns a lost dog, names a helpline or answers "where did you buy it?" writes like one who sells, and does not.
 * @param signals the second opinion among them
 */
export function advertises(signals: readonly Signal[]): boolean {
  const reasons = [...new Set(signals.map(({ reason }) => reason))];
  const count = (of: ReadonlySet<Reason>): number => reasons.filter((reason) => of.has(reason)).length;
  const offers = count(ANY_PITCH) > 0 || count(SHAPE) >= LEAST_SHAPE;
  return offers && styleOf(signals) >= LEAST_STYLE && count(UNSOLD) === 0;
}

/**
 * Both halves of the clause and the choice of words in one sum, which the fee's limit is set for. Of the two models the
 * less sure one counts: a weak offer owes nothing because nothing is discussed, nor a plain one where something is.
 * @param pitch the logit of the model that sees what advertises alone
 * @param fee the logit of the model that sees both halves; neither sees the words
 * @param signals the second opinion among them
 */
export function joinWords({ pitch, fee }: { pitch: number; fee: number }, signals: readonly Signal[]): number {
  return Math.min(pitch, fee) + STYLE_SHARE * styleOf(signals);
}

function styleOf(signals: readonly Signal[]): number {
  return signals.reduce((sum, { reason, value }) => (reason === "style" ? sum + value : sum), 0);
}
