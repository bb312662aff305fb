import { dropOutbox } from "../outbox/repository.ts";
import { AppError } from "../shared/errors.ts";
import { takeBackLines } from "./arrears.ts";
import { addNote } from "./attention.ts";
import { changeClaim, staleVersion } from "./change-claim.ts";
import { isAsked, type Claim } from "./claim.ts";
import type { ClaimDeps } from "./deps.ts";
import { balance, coveredOfInvoice, total } from "./money.ts";
import { note } from "./notes.ts";
import { stepId } from "./plan.ts";
import { paymentStateOf } from "./projection.ts";
import { readOwnInvoice } from "./read-invoice.ts";
import { readIfLetIn } from "./record-payment.ts";
import { leftToPayBack } from "./record-refund.ts";
import { findPostings } from "./posting-repository.ts";
import { listEvents, type ClaimEvent } from "./event-repository.ts";
import { REOPENED, type Reopened } from "./transition.ts";

/**
 * Takes back the payment that a person recorded last, since it never came: the account says so, and a settled claim is owed
 * again. What the provider has not been told yet it never is. An invoice that was marked as paid at Stripe stays so, since
 * Stripe knows no way back: nobody is reminded by machine then, and the owner is told.
 * @throws AppError `transition_refused` when no recorded payment stands, or it has been paid back; `stale_version` when a
 * reading showed money that moved meanwhile
 */
export async function takeBackPayment(
  deps: ClaimDeps,
  claim: Claim,
  actor: string,
  reason: string | undefined,
): Promise<Claim> {
  const current = await readIfLetIn(deps, claim);
  if (current.version !== claim.version) throw staleVersion(claim);
  const [account, events] = await Promise.all([findPostings(deps.db, claim.id), listEvents(deps.db, claim.id)]);
  const postings = takeBackLines(account);
  if (postings.length === 0) throw new AppError("transition_refused", "No recorded payment is left to take back.");
  const after = [...account, ...postings];
  if (total(after, "payment", "outside") < total(after, "refund", "outside"))
    throw new AppError("transition_refused", "That payment has been paid back already.");
  const reopened = balance(after) > 0 ? askedBefore(events) : null;
  const status = claim.status === "settled" && reopened !== null ? reopened : claim.status;
  const staysPaid =
    claim.creditor?.provider === "stripe" &&
    claim.invoiceStatus === "paid" &&
    isAsked(status) &&
    coveredOfInvoice(after) < claim.amount;
  const paymentState = paymentStateOf(after, claim.dispute === "open");
  const attention = leftToPayBack(claim, after);
  const changed = await changeClaim(deps, claim, {
    action: { kind: "take_back_payment", paymentState, reopened },
    actor,
    set: { attention: staysPaid ? addNote(attention, note("stays_paid")) : attention },
    postings,
    evidence: { reason: reason ?? null },
    also: [dropOutbox(deps.db, stepId(claim, "paid_outside"))],
  });
  return await readOwnInvoice(deps, changed);
}

/** Where a settled claim was while it was still asked for. */
function askedBefore(events: readonly ClaimEvent[]): Reopened {
  const asked: readonly unknown[] = REOPENED;
  return (events.findLast(({ fromStatus }) => asked.includes(fromStatus))?.fromStatus ?? "open") as Reopened;
}
