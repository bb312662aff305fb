import { HOUR, isoDate } from "../shared/clock.ts";
import type { Claim } from "./claim.ts";

/**
 * A claim that nobody outside ever heard of holds no voucher and no letter: it is kept until nobody could ask anything about
 * it any more, three calendar years after its end (§§ 195, 199 BGB).
 */
export const UNSENT_YEARS = 3;

/** Full calendar years that a claim is kept after its end. */
function yearsOf(claim: Pick<Claim, "approvedBy">, claimYears: number): number {
  return claim.approvedBy === null ? UNSENT_YEARS : claimYears;
}

/**
 * The last day on which an ended claim is kept: periods begin with the end of the calendar year (§ 147(4) AO, § 199(1) BGB).
 * @param claimYears the policy's years for claims that somebody was written to about
 * @returns YYYY-MM-DD; null while the claim has not ended
 */
export function keptUntil(claim: Pick<Claim, "approvedBy" | "endedAt">, claimYears: number): string | null {
  if (claim.endedAt === null) return null;
  return `${Number(isoDate(claim.endedAt).slice(0, 4)) + yearsOf(claim, claimYears)}-12-31`;
}

/**
 * Before which instant a claim must have ended whose years are over today.
 * @param today YYYY-MM-DD where the creditor sits
 * @returns epoch milliseconds: the turn of the year in Berlin, where it is winter
 */
export function endedBefore(today: string, years: number): number {
  return Date.UTC(Number(today.slice(0, 4)) - years, 0, 1) - HOUR;
}
