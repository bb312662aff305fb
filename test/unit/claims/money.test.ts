import * as fc from "fast-check";
import { expect, test } from "vitest";
import { allocate, balance, post, total, type Posting, type PostingKind } from "../../../src/claims/money.ts";
import { addDays, nextBusinessDay } from "../../../src/claims/business-day.ts";

const line = (kind: PostingKind, amount: number): Posting => post(kind, amount, "2026-01-01", "test");

test("payments settle costs first, then interest, then the principal (§ 367 BGB)", () => {
  const debt = [line("principal", 50_000), line("interest", 258), line("cost", 500)];
  expect(allocate([...debt, line("payment", 600)])).toEqual({ cost: 0, interest: 158, principal: 50_000, over: 0 });
  expect(allocate([...debt, line("payment", 51_000)])).toEqual({ cost: 0, interest: 0, principal: 0, over: 242 });
});

test("money settles no interest and no costs that came after it", () => {
  const early = [post("principal", 50_000, "2026-01-01", "test"), post("payment", 20_000, "2026-01-10", "test")];
  const later = [post("interest", 258, "2026-02-10", "test"), post("cost", 500, "2026-02-10", "test")];
  expect(allocate([...early, ...later])).toEqual({ cost: 500, interest: 258, principal: 30_000, over: 0 });
});

test("a credit takes the principal first, a waiver the interest", () => {
  const debt = [line("principal", 50_000), line("interest", 258), line("cost", 500)];
  expect(allocate([...debt, line("credit", 50_100)])).toEqual({ cost: 500, interest: 158, principal: 0, over: 0 });
  expect(allocate([...debt, line("waiver", 300)])).toEqual({ cost: 458, interest: 0, principal: 50_000, over: 0 });
  expect(allocate([...debt, line("credit", 50_758), line("payment", 100)])).toMatchObject({ cost: 0, over: 100 });
});

test("of money that went back the newest never came", () => {
  const account = [
    post("principal", 50_000, "2026-01-01", "test"),
    post("payment", 100, "2026-01-10", "test"),
    post("interest", 258, "2026-01-20", "test"),
    post("payment", 300, "2026-01-31", "test"),
    post("refund", 300, "2026-02-10", "test"),
  ];
  expect(allocate(account.toReversed())).toEqual({ cost: 0, interest: 258, principal: 49_900, over: 0 });
});

test("money that the bank took back settled nothing", () => {
  const debt = [line("principal", 50_000), line("interest", 258), line("payment", 50_000)];
  expect(allocate(debt)).toEqual({ cost: 0, interest: 0, principal: 258, over: 0 });
  const back = post("chargeback", 50_000, "2026-02-01", "test");
  expect(allocate([...debt, back])).toEqual({ cost: 0, interest: 258, principal: 50_000, over: 0 });
});

test("what is left of each part always adds up to the balance", () => {
  const kinds: PostingKind[] = ["principal", "interest", "cost", "payment", "credit", "refund", "waiver"];
  const on = fc.constantFrom("2026-01-01", "2026-01-02", "2026-01-03");
  const lines = fc.array(fc.record({ kind: fc.constantFrom(...kinds), amount: fc.integer({ min: 1, max: 1e9 }), on }));
  fc.assert(
    fc.property(lines, (drafts) => {
      const postings = drafts.map(({ kind, amount, on: day }) => post(kind, amount, day, "test"));
      fc.pre(total(postings, "refund") <= total(postings, "payment"));
      const { cost, interest, principal, over } = allocate(postings);
      expect(cost + interest + principal - over).toBe(balance(postings));
      expect(Math.min(cost, interest, principal, over)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test.for([0, -1, 1.5, Number.NaN, 2 ** 53])("a sum of %s is refused", (amount) => {
  expect(() => line("payment", amount)).toThrow(RangeError);
});

test.for([
  ["2026-11-20", "2026-11-20", "a Friday"],
  ["2026-11-21", "2026-11-23", "a Saturday"],
  ["2026-12-25", "2026-12-28", "Christmas before a weekend"],
  ["2027-01-01", "2027-01-04", "New Year's Day"],
  ["2026-04-03", "2026-04-07", "Good Friday to Easter Monday"],
  ["2026-05-14", "2026-05-15", "Ascension Day"],
  ["2026-05-25", "2026-05-26", "Whit Monday"],
  ["2038-04-23", "2038-04-27", "the latest Easter there can be is near: 25 April 2038"],
  ["2028-05-01", "2028-05-02", "Labour Day"],
  ["2028-10-03", "2028-10-04", "German Unity Day"],
  ["2028-12-26", "2028-12-27", "the second day of Christmas"],
  ["2028-02-29", "2028-02-29", "a leap day"],
])("a deadline on %s ends on %s: %s (§ 193 BGB)", ([date = "", end]) => {
  expect(nextBusinessDay(date)).toBe(end);
});

// As the Physikalisch-Technische Bundesanstalt lists them.
test.for([
  "2024-03-31",
  "2025-04-20",
  "2026-04-05",
  "2027-03-28",
  "2028-04-16",
  "2029-04-01",
  "2030-04-21",
  "2031-04-13",
  "2032-03-28",
  "2033-04-17",
  "2034-04-09",
  "2035-03-25",
  "2049-04-18",
  "2076-04-19",
  "2099-04-12",
])("a deadline on Good Friday before Easter on %s ends on the Tuesday after it", (easter) => {
  expect(nextBusinessDay(addDays(easter, -2))).toBe(addDays(easter, 2));
  expect(nextBusinessDay(addDays(easter, 9))).toBe(addDays(easter, 9));
});
