import { DAY } from "../shared/clock.ts";
import { BASE_RATES, type BaseRate } from "./base-rates.ts";

/** A penalty is no Entgeltforderung: 5 points over the base rate (§ 288(1) BGB); a price between businesses 9 (§ 288(2)). */
const POINTS_OVER_BASE = { penalty: 500, price: 900 } as const;

/** A part of the time with one principal: `principal` in minor units, dates YYYY-MM-DD; `from` does not count, `to` does. */
export type Span = { principal: number; from: string; to: string };

export type Interest = { ok: true; amount: number } | { ok: false; reason: string };

const DAYS_OF_YEAR = 365n;
const BASIS_POINTS = 10_000n;

/**
 * Default interest, by the day (365 to a year), split where the base rate changes and rounded half up once, at the end.
 * @param spans the principal as it stood, a new span after each payment
 * @param rates the base rates, oldest first; each is known for its half-year only
 * @returns minor units; a refusal when a day lies outside the known half-years
 * @see https://www.gesetze-im-internet.de/bgb/__288.html
 */
export function interest(
  spans: readonly Span[],
  nature: keyof typeof POINTS_OVER_BASE,
  rates: readonly BaseRate[] = BASE_RATES,
): Interest {
  let sum = 0n;
  for (const { principal, from, to } of spans) {
    for (let day = dayNumber(from) + 1; day <= dayNumber(to);) {
      const rate = rates.findLast((candidate) => dayNumber(candidate.from) <= day);
      const until = rate && lastDayOf(rate);
      if (!rate || until === undefined || day > until) {
        return {
          ok: false,
          reason: `The base rate for ${dateOf(day)} is not known: enter the Bundesbank's announcement.`,
        };
      }
      const end = Math.min(dayNumber(to), until);
      const points = BigInt(rate.basisPoints + POINTS_OVER_BASE[nature]);
      sum += BigInt(principal) * points * BigInt(end - day + 1);
      day = end + 1;
    }
  }
  const divisor = DAYS_OF_YEAR * BASIS_POINTS;
  return { ok: true, amount: Number((sum * 2n + divisor) / (divisor * 2n)) };
}

/** The end of its half-year (§ 247(1) BGB: each 1 January and 1 July): where the next rate is missing, none is known. */
function lastDayOf({ from }: BaseRate): number {
  const [year = "", month = ""] = from.split("-");
  return dayNumber(Number(month) < 7 ? `${year}-06-30` : `${year}-12-31`);
}

function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
