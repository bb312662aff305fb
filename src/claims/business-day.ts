import { DAY } from "../shared/clock.ts";

/**
 * The day on which a deadline ends: the next working day when it falls on a Saturday, a Sunday or a holiday (§ 193 BGB).
 * Counted are the holidays that all German states share; where a state has more, a deadline may end a day too early, so
 * nothing here acts on the day itself: what is due is looked at after it has passed.
 * @param date YYYY-MM-DD
 */
export function nextBusinessDay(date: string): string {
  let day = Date.parse(`${date}T00:00:00Z`);
  while (isFree(day)) day += DAY;
  return new Date(day).toISOString().slice(0, 10);
}

/** The date some calendar days after another. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/**
 * The day on which a period ends that began today: one that would end on a day without work ends on the next with it.
 * @param today YYYY-MM-DD
 * @see § 193 BGB
 */
export function deadlineAfter(today: string, days: number): string {
  return nextBusinessDay(addDays(today, days));
}

const FIXED_HOLIDAYS = new Set(["01-01", "05-01", "10-03", "12-25", "12-26"]);
/** Good Friday, Easter Monday, Ascension, Whit Monday: days from Easter Sunday. */
const EASTER_HOLIDAYS = new Set([-2, 1, 39, 50]);

function isFree(day: number): boolean {
  const date = new Date(day);
  const weekday = date.getUTCDay();
  const fromEaster = (day - easterSunday(date.getUTCFullYear())) / DAY;
  return (
    weekday === 0 ||
    weekday === 6 ||
    FIXED_HOLIDAYS.has(date.toISOString().slice(5, 10)) ||
    EASTER_HOLIDAYS.has(fromEaster)
  );
}

/** Easter Sunday of a Gregorian year (Meeus/Jones/Butcher), as epoch milliseconds of its midnight UTC. */
function easterSunday(year: number): number {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}
