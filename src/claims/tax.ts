import type { CreditorTax, EInvoice } from "../sites/tax.ts";
import type { Claim, DebtorRow, FrozenCreditor } from "./claim.ts";

/** The tax in a price. Sums in minor units; `net` and `tax` add up to the price, always. */
export type Tax = { rateBp: number; net: number; tax: number; isExempt: boolean };

const BASIS_POINTS = 10_000n;

/**
 * Takes the VAT out of a price that contains it, which a price does unless it says "plus VAT": the tax is rounded half up to
 * the minor unit, and the net is the rest, so nothing is lost.
 * @param gross positive integer of minor units
 * @param rateBp basis points, e.g. 1900
 */
export function splitGross(gross: number, rateBp: number): { net: number; tax: number } {
  const divisor = BASIS_POINTS + BigInt(rateBp);
  const tax = Number((BigInt(gross) * BigInt(rateBp) * 2n + divisor) / (divisor * 2n));
  return { net: gross - tax, tax };
}

/**
 * The tax in a claim's sum.
 * @returns null for a penalty, which is outside the scope of VAT (showing it would create the debt, § 14c UStG), and while
 * nothing is decided about tax
 */
export function taxOf(claim: Pick<Claim, "nature" | "amount">, settings: CreditorTax | null | undefined): Tax | null {
  if (claim.nature === "penalty" || !settings) return null;
  if (settings.mode === "small_business") return { rateBp: 0, net: claim.amount, tax: 0, isExempt: true };
  return { rateBp: settings.rate_bp, ...splitGross(claim.amount, settings.rate_bp), isExempt: false };
}

/** The last day on which a PDF will do as an invoice; null where it always does, or something better is sent. */
const PDF_UNTIL: Readonly<Record<EInvoice, string | null>> = {
  regular: "2026-12-31",
  small_turnover: "2027-12-31",
  elsewhere: null,
};

/** Until when the PDF of a payment service is an invoice between these two; null for without end. */
export function pdfUntil(settings: CreditorTax, country: string): string | null {
  // Others than German creditors, and whoever charges no VAT (§ 34a UStDV), may send what they like.
  return country !== "DE" || settings.mode === "small_business" ? null : PDF_UNTIL[settings.e_invoice];
}

/**
 * What is missing before a creditor can ask a debtor for a price.
 * @param today YYYY-MM-DD where the creditor sits
 * @returns names: `tax_settings`, `sequential_numbers`, `same_country` (another country's business owes the tax itself, which
 * is not supported), `e_invoice` (a PDF is no invoice any more)
 */
export function missingForPrice(
  creditor: Pick<FrozenCreditor, "tax" | "address" | "provider"> | undefined,
  debtor: Pick<DebtorRow, "country"> | undefined,
  today: string,
): string[] {
  const settings = creditor?.tax;
  if (!creditor || !settings) return ["tax_settings"];
  const until = pdfUntil(settings, creditor.address.country);
  return [
    // Invoices that we number ourselves are in sequence.
    ...(creditor.provider === "manual" || settings.sequential_numbers ? [] : ["sequential_numbers"]),
    ...(debtor === undefined || debtor.country === creditor.address.country ? [] : ["same_country"]),
    ...(until === null || today <= until ? [] : ["e_invoice"]),
  ];
}

/** The lump sum that a business in default with a price owes beside interest (§ 288(5) BGB), in minor units of euros. */
const LUMP_SUM = 4_000;

/** What is owed on top once the debtor is in default; nothing for a penalty, which is no price, nor in another currency. */
export function lumpSum(claim: Pick<Claim, "nature" | "currency">): number {
  return claim.nature === "price" && claim.currency === "EUR" ? LUMP_SUM : 0;
}
