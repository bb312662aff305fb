import type { Db } from "../db/client.ts";
import { findOutboxRows } from "../outbox/repository.ts";
import { isoDate } from "../shared/clock.ts";
import type { Policy } from "../sites/policy.ts";
import { findPolicy } from "../sites/repository.ts";
import type { InterestTerms } from "./arrears.ts";
import { BASE_RATES, type BaseRate } from "./base-rates.ts";
import type { Claim } from "./claim.ts";
import { LETTER_TOPIC } from "./compose-letter.ts";
import { findLetter, listObjections } from "./repository.ts";

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
 */
export async function readInterestTerms(db: Db, claim: Claim): Promise<InterestTerms | null> {
  if (claim.dunningLevel === 0) return null;
  const letters = await findOutboxRows(db, LETTER_TOPIC, claim.id);
  const reminders = letters
    .filter(({ step, state }) => step === "reminder" && state !== "dropped")
    .toSorted((a, b) => a.generation - b.generation);
  const [first, last] = [reminders[0], reminders.at(-1)];
  if (!first || !last) return null;
  const [letter, policy, objections] = await Promise.all([
    findLetter(db, claim.id, "reminder", last.generation),
    findPolicy(db, claim.siteId),
    listObjections(db, claim.id),
  ]);
  return {
    nature: claim.nature,
    // By its receipt (§ 286(1) BGB), which an e-mail that was kept waiting comes to later than it was written.
    remindedOn: isoDate(first.doneAt ?? first.createdAt),
    askedUntil: letter?.deadlineOn ?? null,
    rates: knownRates(policy),
    rests: objections.map(({ raisedAt, decidedAt }) => ({
      from: isoDate(raisedAt),
      to: decidedAt === null ? STILL_OPEN : isoDate(decidedAt),
    })),
    collects: policy.interest === "collect",
  };
}
