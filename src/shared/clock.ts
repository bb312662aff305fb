/** The present, in epoch milliseconds. Handed in, so that tests and a disputed verdict can set it. */
export type Clock = () => number;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** UTC ISO 8601 text of an instant, as the API gives it. */
export function isoTime(epochMs: number): string {
  return new Date(epochMs).toISOString();
}

/** The calendar date (YYYY-MM-DD) of an instant in a time zone; deadlines are dates where the creditor sits. */
export function isoDate(epochMs: number, timeZone = "Europe/Berlin"): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
    epochMs,
  );
}
