import type { Statement } from "../db/client.ts";
import { dropGeneration } from "../outbox/repository.ts";
import type { ClaimDeps } from "./deps.ts";
import type { InvoiceSnapshot, StepName } from "./invoicing.ts";
import { newRow, type Work } from "./new-row.ts";
import { CLAIM_TOPIC, stepId } from "./plan.ts";

/**
 * Taking an invoice back depends on what it is by now: a draft is deleted, an open one voided, one that is paid, in whole or
 * in part, credited and paid back. So `undo` only reads, and freezes the one step that fits; what was left of making it is dropped.
 * @param invoice as just read; undefined when none was ever made
 */
export async function planUndo(
  deps: ClaimDeps,
  work: Work,
  invoice: InvoiceSnapshot | undefined,
): Promise<Statement[]> {
  const { claim } = work;
  const step = invoice && undoStep(invoice);
  const undoing = step ? await newRow(deps, work, stepId(claim, step), invoice) : [];
  return [dropGeneration(deps.db, CLAIM_TOPIC, claim.id, claim.generation), ...undoing];
}

/**
 * The step that takes back an invoice in that state; undefined when there is nothing left to take back. One that has payments
 * cannot be voided.
 * @see https://docs.stripe.com/invoicing/partial-payments, “Invoice payment statuses”
 */
function undoStep(invoice: InvoiceSnapshot): StepName | undefined {
  switch (invoice.status) {
    case "draft":
      return "delete";
    case "open":
    case "uncollectible":
      return invoice.amountDue > invoice.amountRemaining ? "credit" : "void";
    case "paid":
      return invoice.credited < invoice.total ? "credit" : undefined;
    case "void":
    case "deleted":
      return undefined;
  }
}
