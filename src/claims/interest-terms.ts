import type { Db } from "../db/client.ts";
import { isoDate } from "../shared/clock.ts";
import type { Policy } from "../sites/policy.ts";
import { findPolicy } from "../sites/repository.ts";
import type { InterestTerms } from "./arrears.ts";
import { BASE_RATES, type BaseRate } from "./base-rates.ts";
import type { Claim } from "./claim.ts";
import { lastDayBeforeDefault, lastDayToPay } from "./day-to-pay.ts";
import { readCorrespondence, type Correspondence } from "./read-letters.ts";
import { listObjections } from "./correspondence-repository.ts";

/** The base rates on file, and those of later half-years that the owner has entered. */
export function knownRates(policy: Pick<Policy, "base_rates">): BaseRate[] {
  const last = BASE_RATES.at(-1)?.from ?? "";
  const added = policy.base_rates
    .filter(({ from }) => from > last)
    .map(({ from, basis_points: basisPoints }) => ({ from, basisPoints }));
  return [...BASE_RATES, ...added].toSorted((a, b) => a.from.localeCompare(b.from));
}

/** Later than any day. */
const STILL_OPEN = "9999-12-31";

/**
 * What decides on a claim's interest; null before its first reminder. A reminder that an objection or a payment kept back
 * reminded nobody. Costs the rows of its letters, its objections and the policy's after it, else none.
 * @param known its letters, where they have been read already
 */
export async function readInterestTerms(db: Db, claim: Claim, known?: Correspondence): Promise<InterestTerms | null> {
  if (claim.dunningLevel === 0) return null;
  const { letters, sendings } = known ?? (await readCorrespondence(db, claim.id));
  const [first] = sendings
    .filter(({ step, state }) => step === "reminder" && state !== "dropped")
    .toSorted((a, b) => a.generation - b.generation);
  if (!first) return null;
  const [policy, objections] = await Promise.all([findPolicy(db, claim.siteId), listObjections(db, claim.id)]);
  const reminder = letters.find(({ kind, round }) => kind === "reminder" && round === first.generation);
  return {
    nature: claim.nature,
    // A reminder that gives time to pay puts nobody in default before that time is over (§ 286(1) BGB).
    graceUntil: lastDayBeforeDefault(reminder?.deadlineOn ?? isoDate(first.createdAt), objections, letters),
    askedUntil: lastDayToPay(claim, letters),
    rates: knownRates(policy),
    rests: objections.map(({ raisedAt, decidedAt }) => ({
      from: isoDate(raisedAt),
      to: decidedAt === null ? STILL_OPEN : isoDate(decidedAt),
    })),
    collects: policy.interest === "collect",
  };
}
