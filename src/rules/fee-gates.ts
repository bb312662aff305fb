import type { Reason } from "./reasons.ts";
import { PITCH, WEAK_PITCH } from "./relation.ts";
import type { Signal } from "./signals.ts";

/**
 * How plainly a text advertises: the more plainly, the less it takes to be sure. In how many ways it offers (0…2), how
 * many ways of reaching the seller it gives (0…3), how much its words are those of advertising (0…2), and whether
 * something speaks for an honest comment: "1/2/2", "0/1/0 spared". `none` where no phrase offers or recommends anything
 * and its shape is no advertisement's, or where its words are not.
 */
export type Plainness = `${number}/${number}/${number}` | `${number}/${number}/${number} spared` | "none";

const OFFERS: ReadonlySet<Reason> = new Set<Reason>([
  "offer",
  "call_to_action",
  "recommendation",
  "service_word",
  "essay_service",
  "training_offer",
  "money_scheme",
  "crypto_offer",
  "gambling",
  "pharma",
  "loan_offer",
  "adult",
  "occult",
  "channel_promo",
  "self_description",
  "recruitment",
  "contact_invite",
  "affiliate",
  "maker",
  "availability",
  "command",
  "voucher_code",
  "provider_praise",
  "support_number",
  "coverage",
]);
const REACH: ReadonlySet<Reason> = new Set<Reason>([
  "link",
  "phone_number",
  "mail_address",
  "author_name_in_text",
  "contact_invite",
  "voucher_code",
  "call_to_action",
  "second_person_pitch",
  "we_voice",
  "command",
  "hook_question",
  "support_number",
  "self_description",
  "maker",
]);
/** What readers do and advertisers do not: they tell what they paid, find fault, answer somebody, take up much of the article. */
const SPARING: ReadonlySet<Reason> = new Set<Reason>(["price_reported", "criticism", "reply_cue", "takes_up_comment"]);
const MUCH = 2;
const PHRASES: ReadonlySet<Reason> = new Set<Reason>([...PITCH, ...WEAK_PITCH]);
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
const LEAST_SHAPE = 2;
/** What the second opinion must say at least, and from where it says more. It can spare a comment and never make a fee. */
const STYLE_STEPS = [1, 2.5, 4.5] as const;

/** Reads the plainness off the commercial signals and the second opinion. */
export function readPlainness(signals: readonly Signal[]): Plainness {
  const reasons = [...new Set(signals.map(({ reason }) => reason))];
  const count = (of: ReadonlySet<Reason>): number => reasons.filter((reason) => of.has(reason)).length;
  const style = signals.find(({ reason }) => reason === "style")?.value ?? 0;
  const words = STYLE_STEPS.filter((step) => style >= step).length - 1;
  if (words < 0 || (count(PHRASES) === 0 && count(SHAPE) < LEAST_SHAPE)) return "none";
  const plain = `${Math.min(2, count(OFFERS))}/${Math.min(3, count(REACH))}/${words}` as const;
  const takesUpMuch = signals.some(({ reason, value }) => reason === "takes_up_article" && value >= MUCH);
  return takesUpMuch || count(SPARING) > 0 ? `${plain} spared` : plain;
}
