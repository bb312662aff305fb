import { expect, test } from "vitest";
import { interest, type Span } from "../../../src/claims/interest.ts";

const span = (from: string, to: string, principal = 50_000): Span => ({ principal, from, to });

test.for<[string, Span[], "penalty" | "price", number]>([
  ["500.00 at 6.27 % for 30 days", [span("2026-01-01", "2026-01-31")], "penalty", 258],
  ["500.00 at 10.27 % for 30 days", [span("2026-01-01", "2026-01-31")], "price", 422],
  ["a leap year's 366 days at 8.62 % and 8.37 %, by 365", [span("2023-12-31", "2024-12-31")], "penalty", 4259],
  ["500.00 at 6.27 % for 365 days", [span("2025-06-30", "2026-06-30")], "penalty", 3135],
  ["500.00 at 4.12 % for 14 days", [span("2022-12-01", "2022-12-15")], "penalty", 79],
  ["11 days at 7.27 % and 19 at 6.27 %, across 1 July 2025", [span("2025-06-19", "2025-07-19")], "penalty", 273],
  ["nothing for no time", [span("2026-01-01", "2026-01-01")], "penalty", 0],
  [
    "rounded once, over all spans",
    [span("2026-01-01", "2026-01-02", 29), span("2026-01-02", "2026-01-03", 29)],
    "penalty",
    0,
  ],
])("%s", ([, spans, nature, amount]) => {
  expect(interest(spans, nature)).toEqual({ ok: true, amount });
});

test("rounds half up, where floating point would round down", () => {
  const rates = [{ from: "2026-01-01", basisPoints: 0 }];
  // 73 minor units, 5 % for one day: 0.01; a 36.5th of it for 50 days is exactly a half.
  expect(interest([span("2026-01-01", "2026-02-20", 73)], "penalty", rates)).toEqual({ ok: true, amount: 1 });
});

test("refuses to count past the last half-year whose rate is known", () => {
  expect(interest([span("2026-06-01", "2026-06-30")], "penalty").ok).toBe(true);
  expect(interest([span("2026-06-01", "2026-07-01")], "penalty")).toEqual({
    ok: false,
    reason: "The base rate for 2026-07-01 is not known: enter the Bundesbank's announcement.",
  });
  expect(interest([span("2016-06-01", "2016-06-30")], "penalty").ok).toBe(false);
});

test("refuses to count through a half-year that the owner forgot, though a later rate is known", () => {
  const rates = [
    { from: "2026-01-01", basisPoints: 127 },
    { from: "2027-01-01", basisPoints: 227 },
  ];
  expect(interest([span("2026-06-20", "2026-07-20")], "penalty", rates).ok).toBe(false);
  expect(interest([span("2026-06-20", "2027-01-20")], "penalty", rates).ok).toBe(false);
  expect(interest([span("2027-01-01", "2027-01-31")], "penalty", rates).ok).toBe(true);
});

test("a rate that the owner enters carries the sum on", () => {
  const rates = [
    { from: "2026-01-01", basisPoints: 127 },
    { from: "2026-07-01", basisPoints: 127 },
  ];
  expect(interest([span("2026-06-20", "2026-07-20")], "penalty", rates)).toEqual({ ok: true, amount: 258 });
});
