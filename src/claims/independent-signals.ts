import type { Judgement } from "../rules/judgement.ts";
import type { Reason } from "../rules/reasons.ts";

/** A kind of ground that stands on facts of its own: what the text says, who says it, how to buy, how it was spread. */
export type SignalFamily = "words" | "sender" | "dealing" | "spreading";

const FAMILIES: Readonly<Record<SignalFamily, readonly Reason[]>> = {
  words: [
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
    "urgency",
    "recruitment",
    "provider_praise",
    "result_claim",
  ],
  sender: [
    "self_description",
    "author_name_in_text",
    "author_domain_in_text",
    "name_keyword",
    "name_address",
    "name_business",
    "link_own",
  ],
  dealing: [
    "price_offer",
    "price",
    "price_in_pitch",
    "sale_terms",
    "support_number",
    "contact_invite",
    "phone_number",
    "mail_address",
  ],
  spreading: ["near_duplicate", "link_bbcode", "link_hidden", "trick_hidden_characters", "trick_mixed_scripts"],
};

/**
 * The independent signals behind a verdict of advertising: families of reasons that each weigh for it. What an address is
 * known for, or looks like, is in none of them: links can be planted by a rival.
 */
export function independentSignals({ rules }: Pick<Judgement, "rules">): SignalFamily[] {
  const weights = new Map<string, number>();
  for (const { reason, weight } of rules.advertising_only.evidence) {
    weights.set(reason, (weights.get(reason) ?? 0) + weight);
  }
  const speaks = (reason: Reason): boolean => (weights.get(reason) ?? 0) > 0;
  return (Object.keys(FAMILIES) as SignalFamily[]).filter((family) => FAMILIES[family].some(speaks));
}
