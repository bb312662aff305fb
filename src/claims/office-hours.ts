import { isoDate } from "../shared/clock.ts";
import { nextBusinessDay } from "./business-day.ts";

/** Date (YYYY-MM-DD) and full hour where the creditor sits. */
export type LocalTime = { date: string; hour: number };

/** What calendar and clock of a time zone show at a time in epoch milliseconds. */
export function localTime(now: number, timeZone = "Europe/Berlin"): LocalTime {
  const hour = new Intl.DateTimeFormat("en", { hour: "2-digit", hourCycle: "h23", timeZone }).format(now);
  return { date: isoDate(now, timeZone), hour: Number(hour) };
}

/** Not in the night and not on a weekend or holiday: a letter should come when somebody can answer. */
export function isOfficeHour({ date, hour }: LocalTime): boolean {
  return nextBusinessDay(date) === date && hour >= 8 && hour < 18;
}
