/** A sum: integer minor units (cents for EUR) of an ISO 4217 currency in upper case. */
export type Money = { amount: number; currency: string };

/** Minor-unit digits (ISO 4217). A currency that is not here is refused rather than guessed. */
const MINOR_DIGITS: Readonly<Record<string, number>> = {
  EUR: 2,
  CHF: 2,
  GBP: 2,
  USD: 2,
  SEK: 2,
  DKK: 2,
  NOK: 2,
  PLN: 2,
  CZK: 2,
  JPY: 0,
};

export const CURRENCIES = Object.keys(MINOR_DIGITS);

/** Whether sums of a currency can be asked for here. */
export function isCurrency(code: string): boolean {
  return Object.hasOwn(MINOR_DIGITS, code);
}

/**
 * A sum for people: `500,00 €` in German, `€500.00` in English.
 * @throws RangeError for a currency without an entry or an amount that is no safe integer
 */
export function formatMoney(sum: Money, locale: string): string {
  const { value } = inMajorUnits(sum);
  return new Intl.NumberFormat(locale, { style: "currency", currency: sum.currency }).format(value);
}

/**
 * A sum as a bare number for a form or a spreadsheet: `500,00` in German, `500.00` in English.
 * @throws RangeError for a currency without an entry or an amount that is no safe integer
 */
export function formatDecimal(sum: Money, locale: string): string {
  const { value, digits } = inMajorUnits(sum);
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: false };
  return new Intl.NumberFormat(locale, options).format(value);
}

function inMajorUnits({ amount, currency }: Money): { value: number; digits: number } {
  const digits = MINOR_DIGITS[currency];
  if (digits === undefined || !Number.isSafeInteger(amount)) throw new RangeError(`No such sum: ${amount} ${currency}`);
  return { value: amount / 10 ** digits, digits };
}

/**
 * A sum as people type it, `500`, `500,00` or `1.234,50`, in minor units.
 * @returns NaN for anything else and for an unknown currency: no schema lets it pass
 */
export function parseAmount(text: string, currency: string): number {
  const digits = MINOR_DIGITS[currency];
  const match = /^(\d{1,3}(?:[ .,'’]\d{3})+|\d{1,12})(?:[.,](\d{2}))?$/.exec(text.trim());
  if (digits === undefined || !match || (match[2] !== undefined && digits !== 2)) return Number.NaN;
  return Number((match[1] ?? "").replaceAll(/\D/g, "")) * 10 ** digits + Number(match[2] ?? 0);
}
