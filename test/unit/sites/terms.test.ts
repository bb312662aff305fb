import { describe, expect, test } from "vitest";
import { namesSum } from "../../../src/sites/terms.ts";

const sum = (amount: number) => ({ amount, currency: "EUR" });

describe("a fee is named", () => {
  test.each([
    ["Mit dem Absenden stimmen Sie einer Gebühr von 500 € zu.", 50_000],
    ["Die Gebühr beträgt 500,00 Euro.", 50_000],
    ["You agree to a fee of €1,500.00 for mere advertising.", 150_000],
    ["Wer wirbt, zahlt 1 500 € binnen 30 Tagen.", 150_000],
    ["Eine Gebühr von 500,- € fällt an.", 50_000],
    // Figures that stand beside it are no part of it.
    ["Reine Werbung kostet seit 2026 500 €.", 50_000],
    ["Wer gegen § 3 500 € schuldet, zahlt sie binnen 14 Tagen.", 50_000],
    ["Nach Nr. 4 500 €, sonst nichts.", 50_000],
    ["Under rule 5 500 EUR are due.", 50_000],
    ["Ab dem 01.12.2026 500 € je Werbung.", 50_000],
    ["Im 1. Fall 500, im 2. 1.000 €.", 100_000],
  ])("in: %s", (text, amount) => expect(namesSum(text, sum(amount))).toBe(true));
});

describe("a fee is not named", () => {
  test.each([
    ["Wer wirbt, zahlt eine Gebühr.", 50_000],
    ["Wer wirbt, zahlt 1.500 €.", 50_000],
    ["Wer wirbt, zahlt 1 500 €.", 50_000],
    ["Wer wirbt, zahlt 5.000 €.", 50_000],
    ["Wer wirbt, zahlt 500,50 €.", 50_000],
    // Two figures make no third.
    ["Höchstens 3 Links, sonst 12; 500 Wörter.", 12_500_00],
    ["Seit 2026 500 €.", 2_026_500_00],
    ["Nach § 3 500 €.", 3_500_00],
  ])("in: %s", (text, amount) => expect(namesSum(text, sum(amount))).toBe(false));
});
