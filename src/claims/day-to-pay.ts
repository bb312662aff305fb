import { isoDate } from "../shared/clock.ts";
import { deadlineAfter, nextBusinessDay } from "./business-day.ts";
import type { Claim } from "./claim.ts";
import type { LetterRow, ObjectionRow } from "./correspondence-repository.ts";

/** What a debtor gets to pay at least once the demand is out, or an objection is refused, in days. */
const DAYS_AT_LEAST = 7;

/**
 * The day on which a claim is due: that of its invoice, or where something kept the invoice back for long, some days from now,
 * since nobody is late with what they have not been asked for.
 */
export function dayAfterDemand(invoiceDueOn: string, today: string): string {
  return laterOf(nextBusinessDay(invoiceDueOn), deadlineAfter(today, DAYS_AT_LEAST));
}

/** The last day to pay that the debtor was told: the due date, or what a reminder or a refused objection gave since. */
export function lastDayToPay(
  { dueOn }: Pick<Claim, "dueOn">,
  letters: readonly Pick<LetterRow, "kind" | "deadlineOn">[],
): string | null {
  const told = letters.flatMap(({ kind, deadlineOn }) => (kind === "hearing" || deadlineOn === null ? [] : deadlineOn));
  return [...told, ...(dueOn === null ? [] : [dueOn])].toSorted().at(-1) ?? null;
}

/**
 * The last day before default. Whoever objects in the time that the first reminder gave is not in default yet, and gets a new
 * day to pay with the answer.
 * @param graceUntil the last day that the first reminder gave
 */
export function lastDayBeforeDefault(
  graceUntil: string,
  objections: readonly Pick<ObjectionRow, "version" | "raisedAt">[],
  letters: readonly Pick<LetterRow, "kind" | "round" | "deadlineOn">[],
): string {
  return objections.reduce((until, { version, raisedAt }) => {
    const answer = letters.find(({ kind, round }) => kind === "objection_refused" && round > version);
    const given = isoDate(raisedAt) <= until ? answer?.deadlineOn : undefined;
    return given && given > until ? given : until;
  }, graceUntil);
}

/** The day by which to pay after a refused objection; null where nothing has been asked for yet. */
export function dayAfterObjection(
  claim: Pick<Claim, "dueOn">,
  letters: readonly Pick<LetterRow, "kind" | "deadlineOn">[],
  today: string,
): string | null {
  const told = lastDayToPay(claim, letters);
  if (told === null) return null;
  return laterOf(told, deadlineAfter(today, DAYS_AT_LEAST));
}

const laterOf = (a: string, b: string) => (a > b ? a : b);
