import { expect, test } from "vitest";
import { businessProofs } from "../../../src/claims/debtor.ts";
import { approvalGuards, concessionGuard, type ApprovalFacts } from "../../../src/claims/guards.ts";
import type { Terms } from "../../../src/sites/terms.ts";

// What an approval is refused for: every condition alone, each with the code that its approver is told.

const CREDITOR: NonNullable<ApprovalFacts["creditor"]> = {
  id: "c",
  legal_name: "Imkerei Sommer GbR",
  address: { line1: "Lindenweg 3", line2: null, postal_code: "79100", city: "Freiburg", country: "DE" },
  email: "post@blog.example",
  tax_number: "06/123/45678",
  vat_id: null,
  iban: null,
  provider: "stripe",
  stripe_account: null,
};

const CLAIM: ApprovalFacts["claim"] = {
  amount: 50_000,
  currency: "EUR",
  nature: "penalty",
  attributionLevel: "A",
  attributionGrounds: null,
  timeBarredOn: "2029-12-31",
  createdBy: "opener",
};

const TERMS = { fees: [{ rule: "advertising_only", amount: 50_000, currency: "EUR" }] } as unknown as Terms;

const FEE_OF_49 = { rule: "advertising_only", amount: 49, currency: "EUR" };

const FACTS: ApprovalFacts = {
  claim: CLAIM,
  debtor: { kind: "business", name: "Backlink Profis GmbH", vatId: null, register: null, country: "DE" } as NonNullable<
    ApprovalFacts["debtor"]
  >,
  creditor: CREDITOR,
  terms: TERMS,
  acceptance: [{ commentId: "1", ok: true, reason: "shown and accepted" }],
  hearingDays: 0,
  approver: "approver",
  twoPersonRule: true,
  today: "2026-12-01",
  isAutomatic: false,
};

const claimed = (change: Partial<ApprovalFacts["claim"]>) => ({ claim: { ...CLAIM, ...change } });
const madeBy = (change: Partial<typeof CREDITOR>) => ({ creditor: { ...CREDITOR, ...change } });
const C = { attributionLevel: "C", attributionGrounds: "Named in the text." } as const;

test.for<[string, Partial<ApprovalFacts>]>([
  ["a proven business", {}],
  ["a likely poster", claimed({ attributionLevel: "B" })],
  ["a poster who is only named, with grounds and after a week's hearing", { ...claimed(C), hearingDays: 7 }],
  ["one's own claim where one person will do", { approver: "opener", twoPersonRule: false }],
  ["the last day before it is time-barred", { today: "2029-12-31" }],
  ["a creditor by bank transfer who has an account", madeBy({ provider: "manual", iban: "DE02120300000000202051" })],
  [
    "a small sum by bank transfer",
    {
      ...claimed({ amount: 49 }),
      ...madeBy({ provider: "manual", iban: "DE02120300000000202051" }),
      terms: { fees: [FEE_OF_49] } as unknown as Terms,
    },
  ],
  ["a creditor with a VAT id in place of a tax number", madeBy({ tax_number: null, vat_id: "DE136695976" })],
])("an approval is possible: %s", ([, change]) => {
  expect(approvalGuards({ ...FACTS, ...change }).filter(({ ok }) => !ok)).toEqual([]);
});

test.for<[string, Partial<ApprovalFacts>, name: string, refusal: string]>([
  ["no record of acceptance", { acceptance: [] }, "acceptance", "claim_not_allowed"],
  [
    "one comment of two without it",
    { acceptance: [...FACTS.acceptance, { commentId: "2", ok: false, reason: "none" }] },
    "acceptance",
    "claim_not_allowed",
  ],
  ["no debtor", { debtor: undefined }, "business", "debtor_invalid"],
  [
    "contradicted",
    claimed({ attributionLevel: "D", attributionGrounds: "?" }),
    "attribution",
    "attribution_insufficient",
  ],
  ["nobody attributed", claimed({ attributionLevel: null }), "attribution", "attribution_insufficient"],
  ["named, but heard for six days", { ...claimed(C), hearingDays: 6 }, "attribution", "attribution_insufficient"],
  [
    "named, but without grounds",
    { ...claimed({ ...C, attributionGrounds: " " }), hearingDays: 14 },
    "attribution",
    "attribution_insufficient",
  ],
  [
    "likely, but approved by a machine",
    { ...claimed({ attributionLevel: "B" }), isAutomatic: true },
    "attribution",
    "attribution_insufficient",
  ],
  ["no terms", { terms: undefined }, "amount", "claim_not_allowed"],
  ["another sum than was posted", claimed({ amount: 50_001 }), "amount", "claim_not_allowed"],
  ["another currency than was posted", claimed({ currency: "CHF" }), "amount", "claim_not_allowed"],
  ["no creditor", { creditor: undefined }, "creditor_complete", "creditor_incomplete"],
  ["a creditor without a name", madeBy({ legal_name: " " }), "creditor_complete", "creditor_incomplete"],
  ["a creditor without a tax number", madeBy({ tax_number: null }), "creditor_complete", "creditor_incomplete"],
  ["by bank transfer without an account", madeBy({ provider: "manual" }), "creditor_complete", "creditor_incomplete"],
  ["a price without tax settings", claimed({ nature: "price" }), "tax_settings", "tax_settings_missing"],
  [
    "a sum that Stripe charges to nobody",
    { ...claimed({ amount: 49 }), terms: { fees: [FEE_OF_49] } as unknown as Terms },
    "billable",
    "claim_not_allowed",
  ],
  ["time-barred since yesterday", { today: "2030-01-01" }, "not_time_barred", "claim_not_allowed"],
  ["approved by whoever opened it", { approver: "opener" }, "second_person", "forbidden"],
])("an approval is refused: %s", ([, change, name, refusal]) => {
  const failed = approvalGuards({ ...FACTS, ...change }).filter(({ ok }) => !ok);
  expect(failed.map((guard) => [guard.name, guard.refusal])).toEqual([[name, refusal]]);
});

test.for([
  ["Nordlicht Verlags-GmbH", ["legal_form"]],
  ["Muster Verwaltungs-GmbH & Co. KG", ["legal_form"]],
  ["Dach & Moos e.K.", ["legal_form"]],
  ["Film-AG", []],
  ["Praxis Dr. Sommer", []],
] as const)("what shows that '%s' is a business", ([name, proofs]) => {
  expect(businessProofs({ name, vatId: null, register: null })).toEqual(proofs);
});

test("after a concession to the same party an approval needs a reason that says something", () => {
  const may = (conceded: number, reason?: string) => concessionGuard(conceded, reason).ok;
  expect([may(0), may(1), may(1, "  "), may(1, "Another case.")]).toEqual([true, false, false, true]);
});
