import { deadlineAfter } from "./business-day.ts";
import type { Claim } from "./claim.ts";
import type { LetterRow } from "./repository.ts";

/** What a debtor gets to pay at least once an objection is refused, in days. */
const DAYS_AFTER_OBJECTION = 7;

/** The last day to pay that the debtor was told: the due date, or what a reminder or a refused objection gave since. */
export function lastDayToPay(
  { dueOn }: Pick<Claim, "dueOn">,
  letters: readonly Pick<LetterRow, "kind" | "deadlineOn">[],
): string | null {
  const told = letters.flatMap(({ kind, deadlineOn }) => (kind === "hearing" || deadlineOn === null ? [] : deadlineOn));
  return [...told, ...(dueOn === null ? [] : [dueOn])].toSorted().at(-1) ?? null;
}

/** The day by which to pay after a refused objection; null where nothing has been asked for yet. */
export function dayAfterObjection(
  claim: Pick<Claim, "dueOn">,
  letters: readonly Pick<LetterRow, "kind" | "deadlineOn">[],
  today: string,
): string | null {
  const told = lastDayToPay(claim, letters);
  if (told === null) return null;
  const atLeast = deadlineAfter(today, DAYS_AFTER_OBJECTION);
  return told > atLeast ? told : atLeast;
}
