import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  breakerCause,
  countAgreements,
  decideAutomatically,
  type AutomaticFacts,
  type Comparison,
} from "../../../src/claims/automatic.ts";
import type { DebtorRow } from "../../../src/claims/claim.ts";
import { independentSignals } from "../../../src/claims/independent-signals.ts";
import { isLegalPerson, registrationProofs } from "../../../src/claims/legal-person.ts";
import { isOfficeHour, localTime } from "../../../src/claims/office-hours.ts";
import { judge } from "../../../src/rules/judge.ts";
import type { Evidence, Judgement } from "../../../src/rules/judgement.ts";
import { DEFAULT_POLICY } from "../../../src/sites/policy.ts";

const ADVERT: Judgement = judge({
  body: "Great article! If you need cheap backlinks, visit https://cheap-links.example and order our SEO packages from 99 USD today.",
  author: { name: "best seo packages", url: "https://cheap-links.example" },
});
const HONEST: Judgement = judge({
  body: "Bei uns auf dem Dach haben die Völker den Winter gut überstanden. Wie viele Waben gibst du im März frei?",
  author: { name: "Käthe Sommer" },
});

const DEBTOR: DebtorRow = {
  id: "d1",
  siteId: "bees",
  kind: "business",
  name: "Backlink Profis GmbH",
  email: "buero@backlink-profis.example",
  vatId: "DE136695976",
  register: null,
  line1: "Werbeallee 1",
  line2: null,
  postalCode: "10115",
  city: "Berlin",
  country: "DE",
  createdAt: 0,
  erasedAt: null,
};

/** A case in which nothing speaks against acting: a Wednesday morning, a known debtor, caps not reached. */
const PLAIN: AutomaticFacts = {
  claim: { amount: 50_000, attributionLevel: "A", approvedBy: null, hold: null },
  approval: [{ name: "acceptance", ok: true, value: [], refusal: "claim_not_allowed" }],
  judgements: [ADVERT],
  debtor: DEBTOR,
  debtorConfirmedBy: "member-1",
  isDisputed: false,
  policy: { ...DEFAULT_POLICY, hearing_days: 7 },
  mode: "auto",
  isEnabled: true,
  isAllowed: true,
  agreements: 20,
  breaker: { objections: [], lostDisputes: 0, lawyerLetters: 0 },
  openDisputes: 0,
  otherClaims: { byPeople: 1, live: 0, conceded: 0 },
  today: { count: 1, sum: 50_000 },
  thisMonth: { count: 9, sum: 450_000 },
  local: { date: "2026-11-25", hour: 10 },
  draw: 0.5,
};

const claim = (change: Partial<AutomaticFacts["claim"]>) => ({ claim: { ...PLAIN.claim, ...change } });
const debtor = (change: Partial<DebtorRow>) => ({ debtor: { ...DEBTOR, ...change } });
const policy = (change: Partial<AutomaticFacts["policy"]>) => ({ policy: { ...PLAIN.policy, ...change } });
const others = (change: Partial<AutomaticFacts["otherClaims"]>) => ({
  otherClaims: { ...PLAIN.otherClaims, ...change },
});
const breaker = (change: Partial<AutomaticFacts["breaker"]>) => ({ breaker: { ...PLAIN.breaker, ...change } });

/** The advertisement, judged on these reasons alone. */
function judgedOn(...reasons: Evidence["reason"][]): AutomaticFacts["judgements"] {
  const evidence = reasons.map((reason) => ({
    field: "body" as const,
    start: 0,
    end: 0,
    quote: "",
    reason,
    weight: 1,
  }));
  const verdict = { ...ADVERT.rules.advertising_only, evidence };
  return [{ ...ADVERT, rules: { ...ADVERT.rules, advertising_only: verdict } }];
}
const flagged: AutomaticFacts["judgements"] = [
  { ...ADVERT, rules: { ...ADVERT.rules, advertising_only: { ...ADVERT.rules.advertising_only, outcome: "flag" } } },
];

/** What breaks one guard and no other. */
const BREAKING: readonly (readonly [guard: string, why: string, change: Partial<AutomaticFacts>])[] = [
  [
    "acceptance",
    "the record of acceptance does not verify",
    { approval: [{ name: "acceptance", ok: false, value: [], refusal: "claim_not_allowed" }] },
  ],
  ["fee_owed", "the judge does not say that the fee is owed", { judgements: [{ ...ADVERT, fee: HONEST.fee }] }],
  ["fee_owed", "one comment of several owes no fee", { judgements: [ADVERT, { ...ADVERT, fee: HONEST.fee }] }],
  ["verdict_strict", "the verdict is below the strict threshold", { judgements: flagged }],
  ["independent_signals", "only its words speak against it", { judgements: judgedOn("offer", "call_to_action") }],
  [
    "independent_signals",
    "beside its words there is only what its link looks like",
    { judgements: judgedOn("offer", "link_doubtful_domain", "link_keyword_domain", "url_keyword", "link_shortener") },
  ],
  ["attribution_proven", "the attribution is B", claim({ attributionLevel: "B" })],
  ["attribution_proven", "there is no attribution", claim({ attributionLevel: null })],
  ["legal_person", "the debtor is a sole trader", debtor({ name: "Max Muster e.K." })],
  ["legal_person", "the debtor is a partnership", debtor({ name: "Muster & Söhne GbR" })],
  ["legal_person", "the debtor's form is unknown", debtor({ name: "Backlink Profis" })],
  ["registered", "there is neither VAT id nor register number", debtor({ vatId: null })],
  ["registered", "the check digit of the VAT id is wrong", debtor({ vatId: "DE123456789" })],
  ["debtor_confirmed_by_person", "no person confirmed the debtor", { debtorConfirmedBy: "system" }],
  ["hearing", "the hearing is shorter than a week", policy({ hearing_days: 6 })],
  ["hearing", "there is no hearing", policy({ hearing_days: 0 })],
  ["never_decided", "it was approved before and came back", claim({ approvedBy: "member-1" })],
  ["never_decided", "somebody has objected", { isDisputed: true }],
  ["nothing_conceded", "a claim against the party was conceded", others({ conceded: 1 })],
  ["one_person_rule", "the site wants two persons", policy({ two_person_rule: true })],
  ["site_mode", "the site is in dry run", { mode: "dry_run" }],
  ["site_mode", "the site is on manual", { mode: "manual" }],
  ["site_mode", "it was switched off again", { isEnabled: false }],
  ["allowed_for_all", "the Worker's switch is off", { isAllowed: false }],
  ["agreements", "too few approvals by people agreed", { agreements: 19 }],
  ["breaker", "a lawyer has written", breaker({ lawyerLetters: 1 })],
  ["breaker", "a dispute was lost", breaker({ lostDisputes: 1 })],
  ["no_open_dispute", "a payment is disputed", { openDisputes: 1 }],
  ["breaker", "objections were upheld", breaker({ objections: ["upheld", "refused"] })],
  ["not_on_hold", "the claim is on hold", claim({ hold: "a call" })],
  ["not_first_claim", "it is the first against this debtor", others({ byPeople: 0 })],
  ["one_claim_per_debtor", "another claim against the debtor is open", others({ live: 1 })],
  ["per_day", "the day's number is reached", { today: { count: 2, sum: 0 } }],
  ["sum_per_day", "the day's sum would be passed", { today: { count: 1, sum: 50_001 } }],
  ["per_month", "the month's number is reached", { thisMonth: { count: 10, sum: 0 } }],
  ["sum_per_month", "the month's sum would be passed", { thisMonth: { count: 1, sum: 450_001 } }],
  ["office_hours", "it is night", { local: { date: "2026-11-25", hour: 21 } }],
  ["office_hours", "it is Sunday", { local: { date: "2026-11-22", hour: 10 } }],
  ["office_hours", "it is Christmas Day", { local: { date: "2026-12-25", hour: 10 } }],
  ["not_in_sample", "it was drawn for a person to look at", { draw: 0.099 }],
];

/** All guards of a decision, that of the approval included. */
const GUARDS = 27;

const failing = (facts: AutomaticFacts): string[] =>
  decideAutomatically(facts)
    .guards.filter(({ ok }) => !ok)
    .map(({ name }) => name);

test("a plain case within all limits is approved, with the value of every guard", () => {
  const decision = decideAutomatically(PLAIN);
  expect(decision).toMatchObject({ act: "approve", wouldApprove: true });
  expect(decision.guards.length).toBe(GUARDS);
  expect(new Set(decision.guards.map(({ name }) => name)).size).toBe(GUARDS);
  expect(JSON.parse(JSON.stringify(decision.guards))).toEqual(decision.guards);
});

test.each(BREAKING)("%s alone keeps it from acting: %s", (name, _why, change) => {
  const facts = { ...PLAIN, ...change };
  expect(failing(facts)).toEqual([name]);
  expect(decideAutomatically(facts).act).toBe("leave_to_person");
  expect(decideAutomatically(facts).guards.length).toBe(GUARDS);
});

test("a debtor abroad fails by country; its register is not known either", () => {
  expect(failing({ ...PLAIN, ...debtor({ country: "FR", vatId: "FR40303265045" }) })).toEqual(["country"]);
  expect(failing({ ...PLAIN, ...debtor({ country: "FR" }) })).toEqual(["registered", "country"]);
});

test("a comment that was never judged, no comment at all, and no debtor each keep it from acting", () => {
  const unjudged = ["fee_owed", "verdict_strict", "independent_signals"];
  expect(failing({ ...PLAIN, judgements: [] })).toEqual(unjudged);
  expect(failing({ ...PLAIN, judgements: [ADVERT, undefined] })).toEqual(unjudged);
  expect(failing({ ...PLAIN, debtor: undefined })).toEqual(["legal_person", "registered", "country"]);
});

test("every guard has a case that breaks it alone", () => {
  const broken = new Set([...BREAKING.map(([name]) => name), "country"]);
  expect(decideAutomatically(PLAIN).guards.map(({ name }) => name)).toEqual(expect.arrayContaining([...broken]));
  expect(broken.size).toBe(GUARDS);
});

test("whatever comes together, it acts only if nothing speaks against it", () => {
  const cases = fc.subarray([...BREAKING], { minLength: 0, maxLength: BREAKING.length });
  fc.assert(
    fc.property(cases, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (chosen, draw) => {
      const facts: AutomaticFacts = Object.assign({}, PLAIN, { draw }, ...chosen.map(([, , change]) => change));
      const decision = decideAutomatically(facts);
      const isDrawn = facts.draw < 0.1;
      expect(decision.act).toBe(chosen.length === 0 && !isDrawn ? "approve" : "leave_to_person");
      expect(decision.act === "approve").toBe(decision.guards.every(({ ok }) => ok));
      expect(decision.guards.length).toBe(GUARDS);
    }),
    { numRuns: 500 },
  );
});

test("random facts never lead to an approval that a reading of the facts by hand would refuse", () => {
  // Each value is good more often than not, so that a fair share of the cases is approved.
  const mostly = <T>(good: T, ...bad: T[]) => fc.constantFrom(...Array<T>(12).fill(good), ...bad);
  const facts = fc.record({
    level: mostly<"A" | "B" | null>("A", "B", null),
    name: fc.oneof(mostly("Werbe GmbH", "Werbe GmbH & Co. KG", "Anna Muster"), mostly("Werbe AG", "Muster GbR")),
    vatId: mostly<string | null>("DE136695976", "DE123456789", null),
    country: mostly("DE", "AT", "CH"),
    hearing: mostly(7, 6, 0),
    mode: mostly<"auto" | "manual" | "dry_run">("auto", "manual", "dry_run"),
    isAllowed: mostly(true, false),
    agreements: mostly(20, 19, 0),
    byPeople: mostly(1, 0),
    live: mostly(0, 1),
    count: mostly(1, 2, 3),
    sum: mostly(50_000, 50_001, 120_000),
    date: mostly("2026-11-25", "2026-11-28", "2026-12-25", "2027-03-26"),
    hour: fc.integer({ min: 7, max: 18 }),
    draw: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    judged: mostly(ADVERT, HONEST),
  });
  let approved = 0;
  fc.assert(
    fc.property(facts, (random) => {
      const decision = decideAutomatically({
        ...PLAIN,
        ...claim({ attributionLevel: random.level }),
        ...debtor({ name: random.name, vatId: random.vatId, country: random.country }),
        ...policy({ hearing_days: random.hearing }),
        ...others({ byPeople: random.byPeople, live: random.live }),
        mode: random.mode,
        isAllowed: random.isAllowed,
        agreements: random.agreements,
        today: { count: random.count, sum: random.sum },
        local: { date: random.date, hour: random.hour },
        draw: random.draw,
        judgements: [random.judged],
      });
      if (decision.act !== "approve") return;
      approved += 1;
      expect(random).toMatchObject({
        level: "A",
        vatId: "DE136695976",
        country: "DE",
        mode: "auto",
        isAllowed: true,
        live: 0,
        date: "2026-11-25",
      });
      expect(["Werbe GmbH", "Werbe AG"]).toContain(random.name);
      expect(random.judged).toBe(ADVERT);
      expect(random.hearing).toBeGreaterThanOrEqual(7);
      expect(random.agreements).toBeGreaterThanOrEqual(20);
      expect(random.byPeople).toBeGreaterThan(0);
      expect(random.count).toBeLessThan(2);
      expect(random.sum + 50_000).toBeLessThanOrEqual(100_000);
      expect(random.hour).toBeGreaterThanOrEqual(8);
      expect(random.hour).toBeLessThan(18);
      expect(random.draw).toBeGreaterThanOrEqual(0.1);
    }),
    { numRuns: 1_000 },
  );
  expect(approved).toBeGreaterThan(0);
});

test.each([
  ["no objection yet", [], null],
  ["two of twenty", [...Array<"upheld">(2).fill("upheld"), ...Array<"refused">(18).fill("refused")], null],
  [
    "three of twenty",
    [...Array<"upheld">(3).fill("upheld"), ...Array<"refused">(17).fill("refused")],
    "objections_upheld",
  ],
  ["the only one", ["upheld"], "objections_upheld"],
  ["one of ten", ["upheld", ...Array<"refused">(9).fill("refused")], null],
  ["three, but before the last twenty", [...Array<"refused">(20).fill("refused"), "upheld", "upheld", "upheld"], null],
] as const)("the circuit breaker with objections upheld: %s", (_name, objections, cause) => {
  expect(breakerCause({ objections, lostDisputes: 0, lawyerLetters: 0 })).toBe(cause);
});

test("the row of agreements ends at a claim that a person refused or conceded, and skips what was left to people", () => {
  const agreed: Comparison = { wouldApprove: true, person: "approve", isConceded: false };
  const left: Comparison = { wouldApprove: false, person: "reject", isConceded: false };
  expect(countAgreements([])).toBe(0);
  expect(countAgreements([agreed, left, agreed])).toBe(2);
  expect(countAgreements([agreed, { ...agreed, person: "reject" }, agreed, agreed])).toBe(1);
  expect(countAgreements([{ ...agreed, isConceded: true }, agreed])).toBe(0);
  expect(countAgreements([agreed, { ...agreed, person: "cancel" }])).toBe(1);
});

test.each([
  ["Backlink Profis GmbH", true],
  ["Werk UG (haftungsbeschränkt)", true],
  ["Kunst gGmbH", true],
  ["Kette SE", true],
  ["Volksbank eG", true],
  ["Verein der Imker e.V.", true],
  ["Verein der Imker e. V.", true],
  ["Werbe GmbH & Co. KG", false],
  ["Müller KG", false],
  ["Max Muster e.K.", false],
  ["Max Muster e. K.", false],
  ["Inh. Max Muster GmbH", false],
  ["Muster und Partner GbR", false],
  ["Muster OG", false],
  ["Muster e.U.", false],
  ["Anna Muster", false],
  ["GmbH-Berater Anna Muster", false],
  ["Werbe GmbH i. L.", false],
  ["", false],
])("%s is a legal person: %s", (name, expected) => {
  expect(isLegalPerson(name)).toBe(expected);
});

test.each([
  [{ vatId: "DE136695976", register: null, country: "DE" }, ["vat_id"]],
  [{ vatId: "DE136695976", register: null, country: "AT" }, []],
  [{ vatId: null, register: "Amtsgericht Charlottenburg, HRB 12345 B", country: "DE" }, ["register"]],
  [{ vatId: null, register: "HRA 12345", country: "DE" }, []],
  [{ vatId: null, register: "FN 123456a", country: "AT" }, ["register"]],
  [{ vatId: null, register: "eingetragen", country: "DE" }, []],
])("registration of %j rests on %j", (party, proofs) => {
  expect(registrationProofs(party)).toEqual(proofs);
});

test("the judge's reasons for an advertisement come from several families, those against an honest comment from none", () => {
  expect(independentSignals(ADVERT)).toEqual(["words", "sender", "dealing"]);
  expect(independentSignals(HONEST).length).toBeLessThan(2);
});

test("office hours follow the clock where the creditor sits, summer time included", () => {
  expect(localTime(Date.parse("2026-07-01T06:00:00Z"))).toEqual({ date: "2026-07-01", hour: 8 });
  expect(localTime(Date.parse("2026-12-01T06:00:00Z"))).toEqual({ date: "2026-12-01", hour: 7 });
  expect(isOfficeHour(localTime(Date.parse("2026-12-01T07:00:00Z")))).toBe(true);
  expect(isOfficeHour(localTime(Date.parse("2026-12-01T17:00:00Z")))).toBe(false);
  expect(isOfficeHour(localTime(Date.parse("2026-11-27T23:30:00Z")))).toBe(false);
});
