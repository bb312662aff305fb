import { isTooSmall, leastCharge } from "../shared/least-charge.ts";
import type { Terms } from "../sites/terms.ts";
import { advertisingFee } from "../sites/terms.ts";
import { businessProofs } from "./debtor.ts";
import type { AttributionLevel, Claim, DebtorRow, FrozenCreditor } from "./claim.ts";
import { missingForPrice } from "./tax.ts";
import { guard, type Guard } from "./transition.ts";

/** Attribution C is enough only after the debtor has had this long to speak up. */
export const MIN_HEARING_DAYS_FOR_C = 7;

/** What approving a claim, and the end of its hearing, are decided on. */
export type ApprovalFacts = {
  claim: Pick<
    Claim,
    "amount" | "currency" | "attributionLevel" | "attributionGrounds" | "timeBarredOn" | "createdBy" | "nature"
  >;
  debtor: DebtorRow | undefined;
  creditor: FrozenCreditor | undefined;
  terms: Terms | undefined;
  /** For each comment whether its sealed record shows that these terms were shown and accepted. */
  acceptance: { commentId: string; ok: boolean; reason: string }[];
  hearingDays: number;
  approver: string;
  twoPersonRule: boolean;
  /** Today where the creditor sits, YYYY-MM-DD. */
  today: string;
  isAutomatic: boolean;
};

/** The guards of an approval, in the order in which a refusal is most useful. */
export function approvalGuards(facts: ApprovalFacts): Guard[] {
  const { claim, debtor, creditor, terms } = facts;
  const fee = terms && advertisingFee(terms);
  const missing = missingOfCreditor(creditor);
  const lacking = missingForPrice(creditor, debtor, facts.today);
  const level = claim.attributionLevel;
  return [
    guard(
      "acceptance",
      facts.acceptance.length > 0 && facts.acceptance.every(({ ok }) => ok),
      facts.acceptance,
      "claim_not_allowed",
    ),
    guard("business", debtor?.kind === "business", debtor ? businessProofs(debtor) : null, "debtor_invalid"),
    guard(
      "attribution",
      isAttributed(level, facts),
      { level, hearing_days: facts.hearingDays },
      "attribution_insufficient",
    ),
    guard("amount", fee?.amount === claim.amount && fee.currency === claim.currency, fee ?? null, "claim_not_allowed"),
    ...(creditor?.provider === "stripe" && isTooSmall(claim)
      ? [guard("billable", false, leastCharge(claim), "claim_not_allowed")]
      : []),
    guard("creditor_complete", missing.length === 0, missing, "creditor_incomplete"),
    ...(claim.nature === "price" ? [guard("tax_settings", lacking.length === 0, lacking, "tax_settings_missing")] : []),
    guard("not_time_barred", facts.today <= claim.timeBarredOn, claim.timeBarredOn, "claim_not_allowed"),
    guard(
      "second_person",
      !facts.twoPersonRule || facts.approver !== claim.createdBy,
      facts.twoPersonRule,
      "forbidden",
    ),
  ];
}

/**
 * Against a party an earlier claim was conceded: what was wrong then may be wrong again, so a person says why it is not.
 * @param conceded how many claims of the site against the same party were conceded
 * @param reason what the approver gave
 */
export function concessionGuard(conceded: number, reason: string | undefined): Guard {
  const acknowledged = (reason ?? "").trim() !== "";
  const value = { conceded, acknowledged: conceded > 0 && acknowledged };
  return guard("concession_acknowledged", conceded === 0 || acknowledged, value, "earlier_concession");
}

function isAttributed(level: AttributionLevel | null, facts: ApprovalFacts): boolean {
  if (level === "A") return true;
  if (facts.isAutomatic) return false;
  if (level === "B") return true;
  const hasGrounds = (facts.claim.attributionGrounds ?? "").trim() !== "";
  return level === "C" && hasGrounds && facts.hearingDays >= MIN_HEARING_DAYS_FOR_C;
}

/** What a demand needs of who makes it. */
function missingOfCreditor(creditor: FrozenCreditor | undefined): string[] {
  if (!creditor) return ["creditor"];
  const { legal_name, address, email, tax_number, vat_id, provider, iban } = creditor;
  const required = {
    legal_name,
    line1: address.line1,
    postal_code: address.postal_code,
    city: address.city,
    country: address.country,
    email,
  };
  return [
    ...Object.entries(required).flatMap(([name, value]) => (value.trim() === "" ? [name] : [])),
    ...(tax_number === null && vat_id === null ? ["tax_number or vat_id"] : []),
    ...(provider === "manual" && iban === null ? ["iban"] : []),
  ];
}
