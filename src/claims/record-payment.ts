import type { Statement } from "../db/client.ts";
import { restartOutbox } from "../outbox/repository.ts";
import { isoDate } from "../shared/clock.ts";
import { invalid } from "../shared/errors.ts";
import { withInterest } from "./arrears.ts";
import { addNote, dropNotes } from "./attention.ts";
import { addDays } from "./business-day.ts";
import { changeClaim, staleVersion } from "./change-claim.ts";
import { isPayable, type Claim } from "./claim.ts";
import type { ClaimDeps } from "./deps.ts";
import { readInterestTerms } from "./interest-terms.ts";
import { ProviderStopped } from "./invoicing.ts";
import { balance, coveredOfInvoice, paidBack, post, total, type Posting } from "./money.ts";
import { note } from "./notes.ts";
import { stepId } from "./plan.ts";
import { paymentStateOf, withPayBack } from "./projection.ts";
import { readInvoice, readOwnInvoice } from "./read-invoice.ts";
import { findPostings } from "./posting-repository.ts";
import { stepStatements } from "./step-statements.ts";

export type MoneyInput = { amount?: number | undefined; paid_on?: string | undefined; reason?: string | undefined };

/** Far more than a comment may be old when its claim is opened: an earlier day is a slip of the year. */
const MAX_DAYS_BEFORE = 180;

/**
 * Money that a person notes: a sum, and the day it moved; today unless given.
 * @throws AppError `validation_failed`, also for a day long before there was a claim
 */
export function readMoneyInput(
  claim: Pick<Claim, "createdAt">,
  { amount, paid_on: on }: MoneyInput,
  today: string,
): { amount: number; on: string } {
  if (amount === undefined || !Number.isSafeInteger(amount) || amount <= 0)
    throw invalid("/amount", "It needs an amount above 0.");
  if (on !== undefined && on > today) throw invalid("/paid_on", "The day cannot lie in the future.");
  if (on !== undefined && on < addDays(isoDate(claim.createdAt), -MAX_DAYS_BEFORE))
    throw invalid("/paid_on", "On that day there was nothing to pay for yet.");
  return { amount, on: on ?? today };
}

/** Notes money that came in another way. When the sum of the invoice is in, it is marked as paid outside. */
export async function recordPayment(deps: ClaimDeps, claim: Claim, actor: string, input: MoneyInput): Promise<Claim> {
  const { amount, on } = readMoneyInput(claim, input, isoDate(deps.clock()));
  // Paid through the provider meanwhile? Then there is less, or nothing, to record.
  const current = claim.invoiceId === null ? claim : await readIfLetIn(deps, claim);
  if (current.version !== claim.version) throw staleVersion(claim);
  const [account, terms] = await Promise.all([findPostings(deps.db, claim.id), readInterestTerms(deps.db, claim)]);
  const payment = post("payment", amount, on, "outside");
  const postings = withInterest(account, [payment], terms);
  const after = [...account, ...postings];
  const settled = balance(after) <= 0;
  const also = marksInvoicePaid(claim, after) ? await tellOfPayment(deps, claim) : [];
  const changed = await changeClaim(deps, claim, {
    action: { kind: "record_payment", paymentState: paymentStateOf(after), settled },
    actor,
    set: { attention: attentionAfter(claim, after) },
    postings,
    evidence: { amount, paid_on: payment.on, reason: input.reason ?? null },
    also,
  });
  return await readOwnInvoice(deps, changed);
}

/**
 * Whether the invoice is paid with that account, and not marked so yet. Where a part waits for it at the provider, marking it
 * would give that part back to the debtor.
 */
export function marksInvoicePaid(claim: Claim, account: readonly Posting[]): boolean {
  const isPaid = coveredOfInvoice(account) - paidBack(account) >= claim.amount;
  return claim.status !== "conceded" && isPayable(claim.invoiceStatus) && isPaid && !hasPartWaiting(claim, account);
}

function hasPartWaiting({ invoiceStatus }: Claim, account: readonly Posting[]): boolean {
  return invoiceStatus !== "paid" && total(account, "payment", "invoice") > 0;
}

/** One that was told, or was to be, of a payment that was taken back is told anew. */
async function tellOfPayment(deps: ClaimDeps, claim: Claim): Promise<Statement[]> {
  const step = await stepStatements(deps, claim, "paid_outside");
  return [...step, restartOutbox(deps.db, stepId(claim, "paid_outside"), deps.clock(), "dropped")];
}

/** Money on a claim that was given up goes back by hand; money that was missing here is so no more. */
function attentionAfter(claim: Claim, account: readonly Posting[]): string | null {
  if (claim.status === "conceded") return withPayBack(claim, account);
  const isCovered = coveredOfInvoice(account) >= claim.amount;
  const left = isCovered ? dropNotes(claim.attention, "settled_there", "stays_paid") : claim.attention;
  if (balance(account) > 0) return left;
  const seenTo = dropNotes(left, "unapplied", "unapplied_beside");
  return hasPartWaiting(claim, account) ? addNote(seenTo, note("part_waits")) : seenTo;
}

/** An account that is blocked cannot be read, but what came in by bank transfer has come in. */
export async function readIfLetIn(deps: ClaimDeps, claim: Claim): Promise<Claim> {
  try {
    return await readInvoice(deps, claim);
  } catch (error) {
    if (error instanceof ProviderStopped) return claim;
    throw error;
  }
}
