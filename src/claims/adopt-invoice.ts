import type { Statement } from "../db/client.ts";
import { isoDate } from "../shared/clock.ts";
import { changeClaim } from "./change-claim.ts";
import type { Claim } from "./claim.ts";
import type { ClaimDeps } from "./deps.ts";
import type { InvoiceSnapshot } from "./invoicing.ts";
import { post } from "./money.ts";
import { mirror } from "./projection.ts";

/** Whether an invoice was out before its claim was ever opened, and the claim has been conceded meanwhile. */
export function isOutUnknown(claim: Claim, invoice: InvoiceSnapshot | undefined): invoice is InvoiceSnapshot {
  const isOut = invoice !== undefined && invoice.status !== "draft" && invoice.status !== "deleted";
  return isOut && claim.status === "conceded" && claim.invoiceId === null;
}

/**
 * Makes such an invoice the claim's, so that it is followed like any other: what was paid on it, and what went back, stands
 * in the account, and a person is told where money was kept. What it asked for is booked with its credit.
 */
export async function adoptInvoice(
  deps: ClaimDeps,
  claim: Claim,
  invoice: InvoiceSnapshot,
  also: Statement[],
): Promise<void> {
  const on = isoDate(deps.clock());
  await changeClaim(deps, claim, {
    action: { kind: "project", paymentState: claim.paymentState, settled: false },
    actor: "system",
    set: {
      invoiceId: invoice.id,
      ...mirror(invoice),
    },
    postings: [post("principal", claim.amount, on, "invoice"), post("credit", claim.amount, on, "concession")],
    evidence: { invoice: { id: invoice.id, number: invoice.number, status: invoice.status } },
    also,
  });
}
