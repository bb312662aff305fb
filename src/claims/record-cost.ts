import { isoDate } from "../shared/clock.ts";
import { AppError, invalid } from "../shared/errors.ts";
import { changeClaim } from "./change-claim.ts";
import type { Claim } from "./claim.ts";
import type { ClaimDeps } from "./deps.ts";
import { readInterestTerms } from "./interest-terms.ts";
import { post } from "./money.ts";
import { paymentStateOf } from "./projection.ts";
import { readMoneyInput, type MoneyInput } from "./record-payment.ts";
import { findPostings } from "./posting-repository.ts";

/**
 * Adds what pursuing the claim has cost, e.g. postage or a court's fee, once the debtor is in default: the first reminder,
 * which brings default about, is never charged for, nor what was spent in the time to pay that it gives, or that the answer
 * to an objection raised in that time gives. Each further reminder asks for it, and money that comes settles it first.
 * @throws AppError `validation_failed` without a sum or a reason, or for a day before default, `transition_refused` before it
 */
export async function recordCost(deps: ClaimDeps, claim: Claim, actor: string, input: MoneyInput): Promise<Claim> {
  const today = isoDate(deps.clock());
  const { amount, on } = readMoneyInput(claim, input, today);
  if (input.reason === undefined) throw invalid("/reason", "A cost needs its reason.", "missing");
  const terms = await readInterestTerms(deps.db, claim);
  const message = "Costs are owed once the time to pay is over that the first reminder gave, or an objection's answer.";
  if (terms === null || today <= terms.graceUntil) throw new AppError("transition_refused", message);
  if (on <= terms.graceUntil) throw invalid("/paid_on", message);
  const cost = post("cost", amount, on, "outside");
  const account = [...(await findPostings(deps.db, claim.id)), cost];
  return await changeClaim(deps, claim, {
    action: { kind: "record_cost", paymentState: paymentStateOf(account, claim.dispute === "open") },
    actor,
    postings: [cost],
    evidence: { amount, paid_on: on, reason: input.reason },
  });
}
