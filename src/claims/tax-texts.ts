import type { Locale } from "../shared/locale.ts";
import { formatMoney } from "../shared/money.ts";
import type { ClaimJson } from "./present.ts";
import { taxOf, type Tax } from "./tax.ts";

/** A rate for people: `19 %`, `7,5 %`, in English `19%`. */
export function formatRate(rateBp: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 }).format(rateBp / 10_000);
}

/** Why a small business charges no VAT, by where it sits. */
const EXEMPT: Readonly<Record<string, string>> = { DE: "§ 19 UStG", AT: "§ 6 Abs. 1 Z 27 UStG" };

/**
 * What an invoice must say of the tax in its sum (§ 14(4) no. 7 and 8, § 34a UStDV): net, rate and tax, or why there is none.
 * @param country where the creditor sits
 */
export function taxSentence(tax: Tax, currency: string, country: string, locale: Locale): string {
  const money = (amount: number) => formatMoney({ amount, currency }, locale);
  const law = EXEMPT[country];
  if (tax.isExempt) {
    const ground = law === undefined ? "" : ` (${law})`;
    return locale === "de"
      ? `Umsatzsteuer wird nicht berechnet: Kleinunternehmerregelung${ground}.`
      : `No VAT is charged: small business scheme${ground}.`;
  }
  return locale === "de"
    ? `Darin enthalten sind ${formatRate(tax.rateBp, locale)} Umsatzsteuer: ${money(tax.tax)}, netto ${money(tax.net)}.`
    : `VAT of ${formatRate(tax.rateBp, locale)} is included: ${money(tax.tax)}, net ${money(tax.net)}.`;
}

/** The tax in a claim's sum as a sentence; null for a penalty, and before the claim was approved. */
export function describeTax(
  { nature, amount, currency, creditor }: Pick<ClaimJson, "nature" | "amount" | "currency" | "creditor">,
  locale: Locale,
): string | null {
  const tax = taxOf({ nature, amount }, creditor?.tax);
  return tax && creditor ? taxSentence(tax, currency, creditor.address.country, locale) : null;
}
