import { findOutboxRows } from "../outbox/repository.ts";
import { isoDate } from "../shared/clock.ts";
import { AppError, invalid } from "../shared/errors.ts";
import { formatMoney } from "../shared/money.ts";
import { dropNotes, hasNote } from "./attention.ts";
import { changeClaim, staleVersion } from "./change-claim.ts";
import type { Claim } from "./claim.ts";
import type { ClaimDeps } from "./deps.ts";
import { balance, post, type Posting } from "./money.ts";
import { CLAIM_TOPIC } from "./plan.ts";
import { paymentStateOf, withPayBack } from "./projection.ts";
import { readInvoice } from "./read-invoice.ts";
import { readMoneyInput, type MoneyInput } from "./record-payment.ts";
import { findPostings } from "./posting-repository.ts";

/**
 * Notes money that an owner has paid back elsewhere, e.g. by transfer: after a concession, or what was paid too much. Never
 * more than the debtor is owed back, and not while the provider is paying it back: it goes one way, once.
 * @throws AppError `validation_failed`, `transition_refused`, `stale_version` when a reading showed money that moved meanwhile
 */
export async function recordRefund(deps: ClaimDeps, claim: Claim, actor: string, input: MoneyInput): Promise<Claim> {
  const { amount, on } = readMoneyInput(claim, input, isoDate(deps.clock()));
  const rows = await findOutboxRows(deps.db, CLAIM_TOPIC, claim.id);
  if (rows.some(({ state }) => state === "pending" || state === "sending")) {
    throw new AppError("transition_refused", "The payment service may be paying it back just now: look again later.");
  }
  const current = await readInvoice(deps, claim);
  if (current.version !== claim.version) throw staleVersion(claim);
  const account = await findPostings(deps.db, claim.id);
  const owedBack = Math.max(0, -balance(account));
  if (owedBack === 0) throw new AppError("transition_refused", "No money is owed back.");
  if (amount > owedBack) {
    const most = formatMoney({ amount: owedBack, currency: claim.currency }, claim.termsLocale);
    throw invalid("/amount", `No more than ${most} is owed back.`, "too_much");
  }
  const refund = post("refund", amount, on, "outside");
  const after = [...account, refund];
  return await changeClaim(deps, claim, {
    action: { kind: "record_refund", paymentState: paymentStateOf(after), settled: false },
    actor,
    set: { attention: leftToPayBack(claim, after) },
    postings: [refund],
    evidence: { amount, paid_on: refund.on, reason: input.reason ?? null },
  });
}

/** What waits after money moved: the task of paying back is done, or there is less of it; any other note is left as it is. */
export function leftToPayBack(claim: Claim, account: readonly Posting[]): string | null {
  const owed = balance(account);
  const done = [
    ...(owed >= 0 ? (["in_balance", "refund_failed", "refund_there"] as const) : []),
    // The rest is owed again: what waits for it is no riddle any more.
    ...(owed > 0 ? (["part_waits"] as const) : []),
  ];
  const attention = dropNotes(claim.attention, ...done);
  return hasNote(attention, "pay_back") ? withPayBack({ ...claim, attention }, account) : attention;
}
