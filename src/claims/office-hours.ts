import { isoDate, TIME_ZONE } from "../shared/clock.ts";
import { nextBusinessDay } from "./business-day.ts";

/** Date (YYYY-MM-DD) and full hour where the creditor sits. */
export type LocalTime = { date: string; hour: number };

/** What calendar and clock show there at a time in epoch milliseconds. */
export function localTime(now: number): LocalTime {
  const hour = new Intl.DateTimeFormat("en", { hour: "2-digit", hourCycle: "h23", timeZone: TIME_ZONE }).format(now);
  return { date: isoDate(now), hour: Number(hour) };
}

/** Not in the night and not on a weekend or holiday: a letter should come when somebody can answer. */
export function isOfficeHour({ date, hour }: LocalTime): boolean {
  return nextBusinessDay(date) === date && hour >= 8 && hour < 18;
}
