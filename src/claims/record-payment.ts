import { isoDate } from "../shared/clock.ts";
import { AppError } from "../shared/errors.ts";
import { withInterest } from "./arrears.ts";
import { changeClaim, staleVersion } from "./change-claim.ts";
import type { Claim } from "./claim.ts";
import type { ClaimDeps } from "./deps.ts";
import { readInterestTerms } from "./interest-terms.ts";
import { balance, paidBack, post, total } from "./money.ts";
import { paymentStateOf } from "./projection.ts";
import { readInvoice } from "./read-invoice.ts";
import { findPostings } from "./repository.ts";
import { stepStatements } from "./step-statements.ts";

type Payment = { amount?: number | undefined; paid_on?: string | undefined; reason?: string | undefined };

/** Notes money that came in another way. When the sum of the invoice is in, it is marked as paid outside. */
export async function recordPayment(deps: ClaimDeps, claim: Claim, actor: string, input: Payment): Promise<Claim> {
  const { amount, paid_on: paidOn, reason } = input;
  const today = isoDate(deps.clock());
  const refuse = (path: string, message: string) =>
    new AppError("validation_failed", message, { errors: [{ path, message }] });
  if (amount === undefined || !Number.isSafeInteger(amount) || amount <= 0)
    throw refuse("/amount", "A payment needs an amount above 0.");
  if (paidOn !== undefined && paidOn > today) throw refuse("/paid_on", "A payment cannot lie in the future.");
  // Paid through the provider meanwhile? Then there is less, or nothing, to record.
  const current = claim.invoiceId === null ? claim : await readInvoice(deps, claim);
  if (current.version !== claim.version) throw staleVersion(claim);
  const [account, terms] = await Promise.all([findPostings(deps.db, claim.id), readInterestTerms(deps.db, claim)]);
  const payment = post("payment", amount, paidOn ?? today, "outside");
  const postings = withInterest(account, [payment], terms);
  const after = [...account, ...postings];
  const settled = balance(after) <= 0;
  const isInvoicePaid = total(after, "payment") - paidBack(after) >= claim.amount;
  const also = isInvoicePaid && claim.invoiceStatus === "open" ? await stepStatements(deps, claim, "paid_outside") : [];
  return await changeClaim(deps, claim, {
    action: { kind: "record_payment", paymentState: paymentStateOf(after), settled },
    actor,
    postings,
    evidence: { amount, paid_on: payment.on, reason: reason ?? null },
    also,
  });
}
