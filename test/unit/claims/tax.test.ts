import * as fc from "fast-check";
import { expect, test } from "vitest";
import { lumpSumLine, type InterestTerms } from "../../../src/claims/arrears.ts";
import { interest } from "../../../src/claims/interest.ts";
import { balance, post } from "../../../src/claims/money.ts";
import { lumpSum, missingForPrice, pdfUntil, splitGross, taxOf } from "../../../src/claims/tax.ts";
import { taxSentence } from "../../../src/claims/tax-texts.ts";
import type { CreditorTax } from "../../../src/sites/tax.ts";

const STANDARD: CreditorTax = { mode: "standard", rate_bp: 1_900, sequential_numbers: true, e_invoice: "regular" };
const SMALL: CreditorTax = { mode: "small_business", sequential_numbers: true };
const PRICE = { nature: "price" as const, amount: 50_000, currency: "EUR" };
/** With plain spaces: sums and rates are written with those that do not break. */
const plain = (text: string | null | undefined) => text?.replaceAll(/\s/g, " ");
const ADDRESS = { line1: "Lindenweg 3", line2: null, postal_code: "79100", city: "Freiburg", country: "DE" };

test.each([
  [50_000, 1_900, 42_017, 7_983],
  [11_900, 1_900, 10_000, 1_900],
  [10_700, 700, 10_000, 700],
  [1, 1_900, 1, 0],
  [3, 1_900, 3, 0],
  [4, 1_900, 3, 1],
  [50_000, 2_000, 41_667, 8_333],
])("of %i with %i basis points, %i is net and %i tax", (gross, rateBp, net, tax) => {
  expect(splitGross(gross, rateBp)).toEqual({ net, tax });
});

test("net and tax add up to the price to the cent, and the tax is the nearest cent to the exact one", () => {
  const sum = fc.integer({ min: 1, max: 10_000_000 });
  const rate = fc.integer({ min: 1, max: 3_000 });
  fc.assert(
    fc.property(sum, rate, (gross, rateBp) => {
      const { net, tax } = splitGross(gross, rateBp);
      expect(net + tax).toBe(gross);
      expect(Number.isSafeInteger(net) && Number.isSafeInteger(tax) && net >= 0 && tax >= 0).toBe(true);
      // |tax − gross·r/(1+r)| ≤ ½ cent, in whole numbers.
      const exact = BigInt(gross) * BigInt(rateBp);
      const off = BigInt(tax) * BigInt(10_000 + rateBp) - exact;
      expect((off < 0n ? -off : off) * 2n <= BigInt(10_000 + rateBp)).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});

test("a penalty has no tax whatever is set, a price the one that is set, a small business none and says why", () => {
  expect(taxOf({ nature: "penalty", amount: 50_000 }, STANDARD)).toBeNull();
  expect(taxOf(PRICE, null)).toBeNull();
  const tax = taxOf(PRICE, STANDARD);
  expect(tax).toEqual({ rateBp: 1_900, net: 42_017, tax: 7_983, isExempt: false });
  expect(plain(tax && taxSentence(tax, "EUR", "DE", "de"))).toBe(
    "Darin enthalten sind 19 % Umsatzsteuer: 79,83 €, netto 420,17 €.",
  );
  expect(tax && taxSentence(tax, "EUR", "DE", "en")).toBe("VAT of 19% is included: €79.83, net €420.17.");
  const none = taxOf(PRICE, SMALL);
  expect(none).toEqual({ rateBp: 0, net: 50_000, tax: 0, isExempt: true });
  expect(none && taxSentence(none, "EUR", "DE", "de")).toContain("§ 19 UStG");
  expect(none && taxSentence(none, "EUR", "AT", "de")).toContain("§ 6 Abs. 1 Z 27 UStG");
});

test("a price needs its settings, numbers in sequence, a debtor of the same country, and an e-invoice when it is time", () => {
  const creditor = (tax: CreditorTax | null, provider: "stripe" | "manual" = "stripe", country = "DE") => ({
    tax,
    provider,
    address: { ...ADDRESS, country },
  });
  const missing = (tax: CreditorTax | null, change: { day?: string; country?: string; provider?: "manual" } = {}) =>
    missingForPrice(creditor(tax, change.provider), { country: change.country ?? "DE" }, change.day ?? "2026-11-23");
  expect(missing(null)).toEqual(["tax_settings"]);
  expect(missingForPrice(undefined, undefined, "2026-11-23")).toEqual(["tax_settings"]);
  expect(missing(STANDARD)).toEqual([]);
  expect(missing({ ...STANDARD, sequential_numbers: false })).toEqual(["sequential_numbers"]);
  expect(missing({ ...STANDARD, sequential_numbers: false }, { provider: "manual" })).toEqual([]);
  expect(missing(STANDARD, { country: "AT" })).toEqual(["same_country"]);
  expect(missing(STANDARD, { day: "2026-12-31" })).toEqual([]);
  expect(missing(STANDARD, { day: "2027-01-01" })).toEqual(["e_invoice"]);
  expect(missing({ ...STANDARD, e_invoice: "small_turnover" }, { day: "2027-12-31" })).toEqual([]);
  expect(missing({ ...STANDARD, e_invoice: "small_turnover" }, { day: "2028-01-01" })).toEqual(["e_invoice"]);
  expect(missing({ ...STANDARD, e_invoice: "elsewhere" }, { day: "2030-01-01" })).toEqual([]);
  expect(missing(SMALL, { day: "2030-01-01" })).toEqual([]);
  expect(pdfUntil(STANDARD, "AT")).toBeNull();
});

test("40 € and nine points over the base rate are owed in default with a price only, a penalty bears five and nothing on top", () => {
  expect(lumpSum(PRICE)).toBe(4_000);
  expect(lumpSum({ ...PRICE, nature: "penalty" })).toBe(0);
  expect(lumpSum({ ...PRICE, currency: "CHF" })).toBe(0);
  const span = [{ principal: 50_000, from: "2025-07-31", to: "2025-08-30" }];
  expect(interest(span, "price")).toEqual({ ok: true, amount: 422 });
  expect(interest(span, "penalty")).toEqual({ ok: true, amount: 258 });
  const terms: InterestTerms = {
    nature: "price",
    graceUntil: "2026-11-01",
    askedUntil: null,
    rates: [],
    rests: [],
    collects: true,
  };
  const account = [post("principal", 50_000, "2026-10-01", "invoice")];
  const line = lumpSumLine(PRICE, account, terms, "2026-11-23");
  expect(line).toEqual([{ kind: "cost", amount: 4_000, on: "2026-11-23", source: "lump_sum" }]);
  // Once, and only where the policy collects what comes with default.
  expect(lumpSumLine(PRICE, [...account, ...line], terms, "2026-11-24")).toEqual([]);
  expect(lumpSumLine(PRICE, account, { ...terms, collects: false }, "2026-11-23")).toEqual([]);
  expect(balance([...account, ...line])).toBe(54_000);
});
