const SECOND = 1_000;
const UNITS = [
  ["year", 31_557_600 * SECOND],
  ["month", 2_629_800 * SECOND],
  ["week", 604_800 * SECOND],
  ["day", 86_400 * SECOND],
  ["hour", 3_600 * SECOND],
  ["minute", 60 * SECOND],
] as const;

/**
 * How long ago something was, in words: "vor 3 Stunden". A clock that runs ahead gives "now", never the future.
 * Not "yesterday" or "last year": those are days and years of the calendar, and this counts hours.
 * @param at ISO 8601
 * @param now epoch milliseconds
 */
export function formatAge(at: string, now: number, locale: string): string {
  const age = Math.max(0, now - Date.parse(at));
  const [unit, size] = UNITS.find((one) => age >= one[1]) ?? ["second", Infinity];
  const numeric = unit === "second" ? "auto" : "always";
  return new Intl.RelativeTimeFormat(locale, { numeric }).format(-Math.floor(age / size), unit);
}

/** The full date and time, as a tooltip tells it. */
export function formatDate(at: string, locale: string): string {
  return new Date(at).toLocaleString(locale, { dateStyle: "long", timeStyle: "short" });
}

/**
 * A sum with its currency: "500,00 €".
 * @param amount minor units, as many digits as the currency has
 */
export function formatFee({ amount, currency }: { amount: number; currency: string }, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: "currency", currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** Up to two letters that stand for a name. */
export function initialsOf(name: string): string {
  const letters = [...name.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)];
  return letters.slice(0, 2).join("").toUpperCase();
}
