import { interest, type Interest, type Span } from "./interest.ts";
import { balance, type Posting } from "./money.ts";

/** The interest of a debt in default; `from` is the day of the first reminder, null while there was none. */
export type DefaultInterest = { from: string | null; to: string; interest: Interest };

/**
 * Default interest up to a day. It runs from the first reminder on (§ 286(1) BGB): a day that a creditor names alone is no
 * calendar date of the contract, so the due date is not taken. What was paid or given up lowers the principal from its day.
 * @param remindedOn the day of the first reminder, YYYY-MM-DD
 * @returns a refusal inside when a base rate is not known: none is guessed
 */
export function defaultInterest(
  postings: readonly Posting[],
  nature: "penalty" | "price",
  remindedOn: string | null,
  today: string,
): DefaultInterest {
  if (remindedOn === null) return { from: null, to: today, interest: { ok: true, amount: 0 } };
  const changes = [...new Set(postings.map(({ on }) => on).filter((on) => remindedOn < on && on < today))].toSorted();
  const borders = [remindedOn, ...changes, today];
  const spans: Span[] = borders.slice(1).map((to, i) => {
    const from = borders[i] ?? remindedOn;
    return { from, to, principal: Math.max(0, balance(postings.filter(({ on }) => on <= from))) };
  });
  return { from: remindedOn, to: today, interest: interest(spans, nature) };
}
