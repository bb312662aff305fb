import type { Locale } from "./locale.ts";

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

/** Where creditors sit: deadlines are dates there. */
export const TIME_ZONE = "Europe/Berlin";

/** The calendar date (YYYY-MM-DD) of an instant where the creditor sits. */
export function isoDate(epochMs: number): string {
  const format = { timeZone: TIME_ZONE, year: "numeric", month: "2-digit", day: "2-digit" } as const;
  return new Intl.DateTimeFormat("en-CA", format).format(epochMs);
}

/** When a calendar date (YYYY-MM-DD) begins where the creditor sits: one or two hours before it does in UTC. */
export function startOfDay(date: string): number {
  const summer = Date.parse(date) - 2 * HOUR;
  return isoDate(summer) === date ? summer : summer + HOUR;
}

/** A calendar date (YYYY-MM-DD) for people, day before month: `7. Dezember 2026`, `7 December 2026`. */
export function formatDay(date: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale === "de" ? "de-DE" : "en-GB", { dateStyle: "long", timeZone: "UTC" });
  return format.format(Date.parse(`${date}T00:00:00Z`));
}
