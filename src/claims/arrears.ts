import type { BaseRate } from "./base-rates.ts";
import { addDays } from "./business-day.ts";
import type { Claim } from "./claim.ts";
import { interest, type Interest, type Span } from "./interest.ts";
import { balance, post, total, type Posting } from "./money.ts";
import { lumpSum } from "./tax.ts";

/** The interest of a debt in default; `from` is the last day before it, null while there is no default. */
export type DefaultInterest = { from: string | null; to: string; interest: Interest };

/** Days without interest, the first and the last among them, YYYY-MM-DD. */
export type Rest = { from: string; to: string };

/** What decides on a claim's interest, read from its letters and the site's policy. */
export type InterestTerms = {
  nature: "penalty" | "price";
  /** The last day before default, YYYY-MM-DD: see `lastDayBeforeDefault`. */
  graceUntil: string;
  /** The last day on which paying what the last letter asked for is enough. */
  askedUntil: string | null;
  rates: readonly BaseRate[];
  /** While an objection was open: whoever objects is told that everything rests, so nobody is in default then. */
  rests: readonly Rest[];
  /** Whether interest that is left once the rest is paid is collected, or waived. */
  collects: boolean;
};

/** Where interest lines come from: `default`, or `correction` for what was posted too much (its sum is negative). */
const DEFAULT = "default";
const CORRECTION = "correction";
/** Money that a person noted. */
const OUTSIDE = "outside";

/**
 * Default interest up to a day. It runs once the time to pay that the first reminder gave is over (§ 286(1) BGB): a day
 * that a creditor names alone is no calendar date of the contract, so the due date is not taken. Money that comes in
 * settles costs, then the interest accrued by then, then the principal (§ 367(1) BGB); what is given up lowers the
 * principal from its day. Interest bears none (§ 289).
 * @param postings the account; its own lines of interest are not looked at
 * @param graceUntil the last day without default, YYYY-MM-DD; null before the first reminder
 * @param rests days on which nobody was in default
 * @returns a refusal inside when a base rate is not known: none is guessed
 */
export function defaultInterest(
  postings: readonly Posting[],
  nature: "penalty" | "price",
  graceUntil: string | null,
  today: string,
  rates?: readonly BaseRate[],
  rests: readonly Rest[] = [],
): DefaultInterest {
  if (graceUntil === null || graceUntil >= today) return { from: null, to: today, interest: { ok: true, amount: 0 } };
  const whole = { from: graceUntil, to: today };
  const spans: Span[] = [];
  const open = { principal: 0, cost: 0 };
  let settled = 0;
  let at = graceUntil;
  for (const day of [...new Set(postings.map(({ on }) => on))].filter((on) => on <= today).toSorted()) {
    if (day > at) {
      spans.push({ principal: Math.max(0, open.principal), from: at, to: day });
      at = day;
    }
    const accrued = interest(withoutRests(spans, rests), nature, rates);
    if (!accrued.ok) return { ...whole, interest: accrued };
    const lines = postings.filter(({ on }) => on === day);
    open.principal += balance(lines.filter(({ kind }) => isOfPrincipal(kind)));
    open.cost += total(lines, "cost");
    settled += total(lines, "waiver");
    const toCost = Math.min(total(lines, "payment"), open.cost);
    const toInterest = Math.min(total(lines, "payment") - toCost, Math.max(0, accrued.amount - settled));
    open.cost -= toCost;
    settled += toInterest;
    open.principal -= total(lines, "payment") - toCost - toInterest;
  }
  spans.push({ principal: Math.max(0, open.principal), from: at, to: today });
  return { ...whole, interest: interest(withoutRests(spans, rests), nature, rates) };
}

/** What is left of the spans before and after the rests; their first day does not count, their last does. */
function withoutRests(spans: readonly Span[], rests: readonly Rest[]): readonly Span[] {
  return rests.reduce<readonly Span[]>(
    (left, rest) =>
      left.flatMap((span) => [
        { ...span, to: earlier(span.to, addDays(rest.from, -1)) },
        { ...span, from: later(span.from, rest.to) },
      ]),
    spans,
  );
}

const earlier = (a: string, b: string) => (a < b ? a : b);
const later = (a: string, b: string) => (a > b ? a : b);

function isOfPrincipal(kind: Posting["kind"]): boolean {
  return kind === "principal" || kind === "credit" || kind === "refund" || kind === "chargeback";
}

/**
 * The line by which an account says what interest has accrued by a day; none where it says so already, or where a base rate
 * is not known. Money that turns out to have come earlier makes the line negative.
 */
export function interestLine(account: readonly Posting[], terms: InterestTerms, day: string): Posting[] {
  const { nature, graceUntil, rates, rests } = terms;
  const posted = account.filter(({ kind }) => kind === "interest");
  const to = latest(posted, day);
  const { interest: accrued } = defaultInterest(account, nature, graceUntil, to, rates, rests);
  const missing = accrued.ok ? accrued.amount - balance(posted) : 0;
  if (missing > 0) return [post("interest", missing, to, DEFAULT)];
  return missing < 0 ? [{ kind: "interest", amount: missing, on: to, source: CORRECTION }] : [];
}

/**
 * What is posted when money comes in: the interest up to its day, the money, and, where only interest is left to pay, a
 * waiver of it: unless the policy collects it, and always when the debtor paid in time what the last letter asked for.
 * @param added the new lines; interest is looked at only where a payment is among them
 * @param terms null before the first reminder: nothing is in default
 */
export function withInterest(
  account: readonly Posting[],
  added: readonly Posting[],
  terms: InterestTerms | null,
): Posting[] {
  const payment = added.find(({ kind }) => kind === "payment");
  if (!payment || !terms) return [...added];
  const withMoney = [...account, ...added];
  const lines = [...interestLine(withMoney, terms, payment.on), ...added];
  const after = [...account, ...lines];
  const left = balance(after);
  const interestOnly = left > 0 && left <= openInterest(after);
  const isAsAsked = balance(withMoney) <= 0 && terms.askedUntil !== null && payment.on <= terms.askedUntil;
  const isWaived = interestOnly && (!terms.collects || isAsAsked);
  return isWaived ? [...lines, post("waiver", left, latest(after, payment.on), "interest")] : lines;
}

/**
 * The lines that take back the payment which a person noted last and that still stands, and the waiver of interest that came
 * with it. Interest that was posted then had accrued all the same.
 * @param account in the order in which it was written
 * @returns nothing when no such payment stands
 */
export function takeBackLines(account: readonly Posting[]): Posting[] {
  const standing: number[] = [];
  for (const [at, { kind, source, amount }] of account.entries()) {
    if (kind !== "payment" || source !== OUTSIDE) continue;
    if (amount < 0) standing.push(at);
    else standing.pop();
  }
  const last = standing.at(-1);
  if (last === undefined) return [];
  const lines = account.slice(last, last + 2).filter(({ kind }, n) => n === 0 || kind === "waiver");
  return lines.map(({ kind, amount, on, source }) => ({ kind, amount: -amount, on, source }));
}

/** Where the lump sum of § 288(5) BGB stands in an account. */
const LUMP_SUM = "lump_sum";

/** The lump sum that a business in default with a price owes, once: only where the policy collects what comes with default. */
export function lumpSumLine(
  claim: Pick<Claim, "nature" | "currency">,
  account: readonly Posting[],
  terms: InterestTerms,
  day: string,
): Posting[] {
  const isDue = terms.collects && day > terms.graceUntil;
  const sum = isDue && total(account, "cost", LUMP_SUM) === 0 ? lumpSum(claim) : 0;
  return sum > 0 ? [post("cost", sum, day, LUMP_SUM)] : [];
}

/** The day up to which interest has been posted, or the given one if that is later. */
function latest(account: readonly Posting[], day: string): string {
  return account.reduce((last, { kind, on }) => (kind === "interest" && on > last ? on : last), day);
}

/** Interest that was posted and not waived, in minor units. */
function openInterest(account: readonly Posting[]): number {
  return total(account, "interest") - total(account, "waiver");
}
