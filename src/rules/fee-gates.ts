import type { Reason } from "./reasons.ts";
import { PITCH, WEAK_PITCH } from "./relation.ts";
import type { Signal } from "./signals.ts";

/** How many different ways a text offers, and how many it gives of reaching the seller, as "offers/reach". */
type Plain = `${0 | 1 | 2}/${0 | 1 | 2 | 3}`;

/**
 * How plainly a text advertises: the more plainly, the less it takes to be sure. `none` where no phrase offers or
 * recommends anything, whatever links, prices or names there are; `spared` where something speaks for an honest comment.
 */
export type Plainness = Plain | "none" | "spared";

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
/** What readers do and advertisers do not: they tell what they paid, find fault, answer somebody. */
const SPARING: ReadonlySet<Reason> = new Set<Reason>(["price_reported", "criticism", "reply_cue", "takes_up_comment"]);
const PHRASES: ReadonlySet<Reason> = new Set<Reason>([...PITCH, ...WEAK_PITCH]);
/** The second opinion on the words may spare a comment; it can never make a fee. */
const LEAST_STYLE = 1;

/** Reads the plainness off the commercial signals and the second opinion. */
export function readPlainness(signals: readonly Signal[]): Plainness {
  const reasons = [...new Set(signals.map(({ reason }) => reason))];
  if (!reasons.some((reason) => PHRASES.has(reason))) return "none";
  const style = signals.find(({ reason }) => reason === "style")?.value ?? 0;
  if (style < LEAST_STYLE || reasons.some((reason) => SPARING.has(reason))) return "spared";
  const offers = Math.min(2, reasons.filter((reason) => OFFERS.has(reason)).length) as 0 | 1 | 2;
  const reach = Math.min(3, reasons.filter((reason) => REACH.has(reason)).length) as 0 | 1 | 2 | 3;
  return `${offers}/${reach}`;
}
