import { isoDate } from "../shared/clock.ts";
import { dropNotes } from "./attention.ts";
import { changeClaim } from "./change-claim.ts";
import type { Claim } from "./claim.ts";
import { composeLetter } from "./compose-letter.ts";
import { dayAfterDemand } from "./day-to-pay.ts";
import type { ClaimDeps } from "./deps.ts";
import { flagClaim } from "./flag-claim.ts";
import type { Invoicing, InvoiceSnapshot } from "./invoicing.ts";
import { post } from "./money.ts";
import { mirror } from "./projection.ts";
import { projectInvoice } from "./read-invoice.ts";
import { guard } from "./transition.ts";
import { note } from "./notes.ts";

/**
 * Makes a claim money owed, once its invoice has been sent: reads the invoice again, and opens the claim only when it is
 * the very demand that was approved.
 * @returns whether it is open now
 */
export async function issueClaim(
  deps: ClaimDeps,
  claim: Claim,
  invoicing: Invoicing,
  invoiceId: string,
): Promise<boolean> {
  const invoice = await invoicing.read(claim.creditor?.stripe_account ?? null, invoiceId);
  const misfits = misfitsOf(claim, invoice);
  if (!invoice || misfits.length > 0) {
    await flagClaim(deps, claim, note("no_match", misfits.join("; ")));
    return false;
  }
  const now = deps.clock();
  const dueOn = dayAfterDemand(isoDate(invoice.dueAt ?? now), isoDate(now));
  const seen = { ...claim, invoiceNumber: invoice.number, invoiceUrl: invoice.hostedUrl };
  // Stripe mails its own invoice; without a provider the demand is our letter.
  const demand = { kind: "demand", round: claim.version + 1, deadlineOn: dueOn } as const;
  const also = invoicing.mode === "manual" ? await composeLetter(deps, seen, demand) : [];
  const opened = await changeClaim(deps, claim, {
    action: { kind: "issue" },
    actor: "system",
    guards: [guard("invoice_matches", true, invoice.id)],
    set: {
      invoiceId: invoice.id,
      ...mirror(invoice),
      openedAt: now,
      dueOn,
      // Every step has been done, and this is what came of it.
      attention: dropNotes(claim.attention, "step_failed", "no_match"),
    },
    postings: [post("principal", claim.amount, isoDate(now), "invoice")],
    also,
    evidence: { invoice: { id: invoice.id, number: invoice.number, total: invoice.total, currency: invoice.currency } },
  });
  // It may have been paid between sending and now: the same reading tells.
  await projectInvoice(deps, opened, invoice);
  return true;
}

/** In what a finalized invoice differs from the demand that was approved. */
function misfitsOf(claim: Claim, invoice: InvoiceSnapshot | undefined): string[] {
  if (!invoice) return ["it cannot be found"];
  const isLive = invoice.status === "open" || invoice.status === "paid";
  return [
    ...(isLive ? [] : [`it is ${invoice.status}`]),
    ...(invoice.total === claim.amount ? [] : [`it is over ${invoice.total}, not ${claim.amount}`]),
    ...(invoice.currency === claim.currency ? [] : [`it is in ${invoice.currency}, not ${claim.currency}`]),
    ...(invoice.claimId === claim.id ? [] : [`it names the claim ${invoice.claimId}`]),
  ];
}
