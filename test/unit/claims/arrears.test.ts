import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  defaultInterest,
  interestLine,
  lumpSumLine,
  takeBackLines,
  withInterest,
  type InterestTerms,
} from "../../../src/claims/arrears.ts";
import { BASE_RATES } from "../../../src/claims/base-rates.ts";
import { knownRates } from "../../../src/claims/interest-terms.ts";
import { allocate, balance, post, type Posting, type PostingKind } from "../../../src/claims/money.ts";

const TERMS: InterestTerms = {
  nature: "penalty",
  graceUntil: "2026-01-01",
  askedUntil: "2026-01-15",
  rates: BASE_RATES,
  rests: [],
  collects: false,
};
const line = (kind: PostingKind, amount: number, on: string): Posting => post(kind, amount, on, "test");
const FEE = line("principal", 50_000, "2025-11-01");
const told = (lines: readonly Posting[]) => lines.map(({ kind, amount, on }) => [kind, amount, on]);

test("a payment that comes late is booked with the interest up to its day, and what is left of it is waived", () => {
  const lines = withInterest([FEE], [line("payment", 50_000, "2026-01-31")], TERMS);
  expect(told(lines)).toEqual([
    ["interest", 258, "2026-01-31"],
    ["payment", -50_000, "2026-01-31"],
    ["waiver", -258, "2026-01-31"],
  ]);
  expect(balance([FEE, ...lines])).toBe(0);
  expect(allocate([FEE, ...lines])).toEqual({ cost: 0, interest: 0, principal: 0, over: 0 });
});

test("where the policy collects, what is left stays open, as principal (§ 367 BGB)", () => {
  const lines = withInterest([FEE], [line("payment", 50_000, "2026-01-31")], { ...TERMS, collects: true });
  expect(told(lines).map(([kind]) => kind)).toEqual(["interest", "payment"]);
  expect(allocate([FEE, ...lines])).toEqual({ cost: 0, interest: 0, principal: 258, over: 0 });
});

test("who pays in time what the last letter asked for owes nothing more, even where the policy collects", () => {
  const asked = [FEE, ...interestLine([FEE], TERMS, "2026-01-31")];
  const terms = { ...TERMS, collects: true, askedUntil: "2026-02-16" };
  const paid = (amount: number, on: string) => withInterest(asked, [line("payment", amount, on)], terms);
  expect(balance([...asked, ...paid(50_258, "2026-02-10")])).toBe(0);
  expect(balance([...asked, ...paid(50_258, "2026-02-16")])).toBe(0);
  expect(balance([...asked, ...paid(50_258, "2026-02-17")])).toBe(146);
  expect(balance([...asked, ...paid(50_000, "2026-02-10")])).toBeGreaterThan(0);
});

test("a part payment settles the interest first, and the rest bears interest on", () => {
  const first = [FEE, ...withInterest([FEE], [line("payment", 20_000, "2026-01-31")], TERMS)];
  expect(allocate(first)).toEqual({ cost: 0, interest: 0, principal: 30_258, over: 0 });
  // 257.67 + 302.58 × 6.27 % × 28 days: 403.2 in all, of which 258 are posted.
  expect(told(interestLine(first, TERMS, "2026-02-28"))).toEqual([["interest", 145, "2026-02-28"]]);
});

test("no interest runs while an objection is open, from the day it came to the day it was decided", () => {
  const accrued = (...rests: InterestTerms["rests"]) => balance(interestLine([FEE], { ...TERMS, rests }, "2026-01-31"));
  expect(accrued()).toBe(258);
  // 20 of 30 days, wherever the ten lie.
  for (const from of ["02", "11", "22"]) {
    expect(accrued({ from: `2026-01-${from}`, to: `2026-01-${Number(from) + 9}` })).toBe(172);
  }
  expect(accrued({ from: "2026-01-12", to: "9999-12-31" })).toBe(86);
  expect(accrued({ from: "2025-12-20", to: "2026-01-11" }, { from: "2026-01-22", to: "2026-01-31" })).toBe(86);
  expect(accrued({ from: "2025-11-20", to: "2025-12-11" })).toBe(258);
});

test("costs are settled first and bear no interest; a credit and money that went back move the principal", () => {
  const account = [
    FEE,
    line("cost", 500, "2026-01-11"),
    // 5.00 of it for the costs, 2.58 for 30 days of 500.00: 402.58 are left.
    line("payment", 10_500, "2026-01-31"),
    // 302.58 are left.
    line("credit", 10_000, "2026-02-10"),
    // 402.58 again.
    line("chargeback", 4_000, "2026-03-12"),
    line("refund", 6_000, "2026-03-12"),
    // 3.63 of it for the interest since the first payment: 206.21 are left.
    line("payment", 20_000, "2026-04-01"),
  ];
  const accrued = (day: string) => defaultInterest(account, "penalty", "2026-01-01", day).interest;
  expect(accrued("2026-01-01")).toEqual({ ok: true, amount: 0 });
  expect(accrued("2026-01-31")).toEqual({ ok: true, amount: 258 });
  // + 402.58 × 6.27 % × 10 days.
  expect(accrued("2026-02-10")).toEqual({ ok: true, amount: 327 });
  // + 302.58 × 6.27 % × 30 days.
  expect(accrued("2026-03-12")).toEqual({ ok: true, amount: 483 });
  // + 402.58 × 6.27 % × 20 days.
  expect(accrued("2026-04-01")).toEqual({ ok: true, amount: 621 });
  // + 206.21 × 6.27 % × 30 days.
  expect(accrued("2026-05-01")).toEqual({ ok: true, amount: 727 });
});

test("interest bears no interest (§ 289 BGB)", () => {
  const account: Posting[] = [FEE];
  for (const day of ["2026-01-11", "2026-01-21", "2026-01-31"]) {
    account.push(...interestLine(account, TERMS, day));
  }
  expect(balance(account)).toBe(50_258);
  expect(interestLine(account, TERMS, "2026-01-31")).toEqual([]);
});

test("money that turns out to have come earlier takes back the interest that was posted too much", () => {
  const account = [FEE, ...interestLine([FEE], TERMS, "2026-01-31")];
  const lines = withInterest(account, [line("payment", 50_000, "2025-12-30")], TERMS);
  expect(told(lines)).toEqual([
    ["interest", -258, "2026-01-31"],
    ["payment", -50_000, "2025-12-30"],
  ]);
  expect(balance([...account, ...lines])).toBe(0);
});

test("of the payments that a person noted the newest is taken back, with the waiver that came with it", () => {
  const outside = (amount: number, on: string) => post("payment", amount, on, "outside");
  const first = outside(10_000, "2026-01-11");
  const account = [FEE, first, ...withInterest([FEE, first], [outside(40_000, "2026-01-31")], TERMS)];
  expect(told(account).map(([kind]) => kind)).toEqual(["principal", "payment", "interest", "payment", "waiver"]);
  const second = takeBackLines(account);
  expect(told(second)).toEqual([
    ["payment", 40_000, "2026-01-31"],
    ["waiver", 224, "2026-01-31"],
  ]);
  const third = takeBackLines([...account, ...second]);
  expect(told(third)).toEqual([["payment", 10_000, "2026-01-11"]]);
  expect(takeBackLines([...account, ...second, ...third])).toEqual([]);
  expect(takeBackLines([FEE, post("payment", 50_000, "2026-01-31", "invoice")])).toEqual([]);
});

test("the lump sum of a price is owed once, in euros, and only where the policy collects (§ 288(5) BGB)", () => {
  const price = { nature: "price", currency: "EUR" } as const;
  const collecting = { ...TERMS, nature: "price" as const, collects: true };
  const lump = lumpSumLine(price, [FEE], collecting, "2026-01-31");
  expect(told(lump)).toEqual([["cost", 4_000, "2026-01-31"]]);
  expect(lumpSumLine(price, [FEE, ...lump], collecting, "2026-02-28")).toEqual([]);
  expect(lumpSumLine(price, [FEE, line("cost", 500, "2026-01-11")], collecting, "2026-01-31")).toEqual(lump);
  expect(lumpSumLine(price, [FEE], { ...collecting, collects: false }, "2026-01-31")).toEqual([]);
  expect(lumpSumLine({ ...price, currency: "CHF" }, [FEE], collecting, "2026-01-31")).toEqual([]);
  expect(lumpSumLine({ ...price, nature: "penalty" }, [FEE], collecting, "2026-01-31")).toEqual([]);
});

test("before the first reminder, and where the base rate is not known, money is booked without interest", () => {
  const payment = line("payment", 50_000, "2026-08-31");
  expect(withInterest([FEE], [payment], null)).toEqual([payment]);
  expect(withInterest([FEE], [payment], TERMS)).toEqual([payment]);
  expect(interestLine([FEE], TERMS, "2026-08-31")).toEqual([]);
  const rates = knownRates({ base_rates: [{ from: "2026-07-01", basis_points: 127 }] });
  expect(told(withInterest([FEE], [payment], { ...TERMS, rates })).map(([kind]) => kind)).toEqual([
    "interest",
    "payment",
    "waiver",
  ]);
});

test("an owner's base rate never replaces one that is on file", () => {
  expect(knownRates({ base_rates: [{ from: "2026-01-01", basis_points: 900 }] })).toEqual(BASE_RATES);
});

test("however payments come and are posted, the account says the interest that the law gives, once", () => {
  const day = fc.integer({ min: 1, max: 150 }).map((n) => new Date(Date.UTC(2026, 0, n)).toISOString().slice(0, 10));
  const moves = fc.array(
    fc.oneof(
      fc.record({ do: fc.constant("pay" as const), amount: fc.integer({ min: 1, max: 30_000 }), on: day }),
      fc.record({ do: fc.constant("state" as const), amount: fc.constant(0), on: day }),
    ),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(moves, fc.boolean(), (steps, collects) => {
      const terms = { ...TERMS, collects, askedUntil: null };
      const account: Posting[] = [FEE];
      for (const step of steps) {
        const isPaid = balance(account) <= 0;
        if (isPaid) break;
        const added =
          step.do === "pay"
            ? withInterest(account, [line("payment", step.amount, step.on)], terms)
            : interestLine(account, terms, step.on);
        account.push(...added);
        const { cost, interest, principal, over } = allocate(account);
        expect(cost + interest + principal - over).toBe(balance(account));
      }
      const posted = account.filter(({ kind }) => kind === "interest");
      const last = posted.reduce((latest, { on }) => (on > latest ? on : latest), "2026-01-01");
      const { interest } = defaultInterest(account, terms.nature, terms.graceUntil, last, terms.rates);
      expect(interest).toEqual({ ok: true, amount: balance(posted) });
      // What is waived is never more than the interest.
      expect(Math.abs(balance(account.filter(({ kind }) => kind === "waiver")))).toBeLessThanOrEqual(balance(posted));
    }),
    { numRuns: 2_000 },
  );
});
