import type { Statement } from "../db/client.ts";
import { canonicalJson } from "../evidence/record.ts";
import type { OutboxRow } from "../outbox/outbox.ts";
import { dropSteps } from "../outbox/repository.ts";
import type { ClaimDeps } from "./deps.ts";
import type { InvoiceSnapshot, StepName } from "./invoicing.ts";
import { newRow, requestOf, type Work } from "./new-row.ts";
import { lastTry, nextTry, stepId, UNDONE_STEPS } from "./plan.ts";

/** What follows from looking at what is to be taken back; `stuck` is a step that was refused, and would be once more. */
export type Undoing = { statements: Statement[]; stuck?: OutboxRow };

/**
 * Taking an invoice back depends on what it is by now: a draft is deleted, an open one voided, one that is paid, in whole or
 * in part, credited and paid back. So `undo` only reads, and freezes the one step that fits; what was left of making it is dropped.
 * A step that takes it back stays: of two jobs that look at once, one may have frozen it, or be sending it, when the other ends.
 * A step that was refused, since money moved before it was sent, is asked for anew by what the invoice is now.
 * @param invoice as just read; undefined when none was ever made
 */
export async function planUndo(deps: ClaimDeps, work: Work, invoice: InvoiceSnapshot | undefined): Promise<Undoing> {
  const { claim } = work;
  const dropped = dropSteps(deps.db, stepId(claim, "undo"), UNDONE_STEPS);
  const step = invoice && undoStep(invoice);
  if (!step) return { statements: [dropped] };
  const last = lastTry(work.rows, stepId(claim, step));
  const refused = last?.state === "failed" ? last : undefined;
  if (refused && canonicalJson(refused.request) === canonicalJson(requestOf(work, refused, invoice)))
    return { statements: [dropped], stuck: refused };
  const id = refused ? nextTry(refused) : stepId(claim, step);
  return { statements: [dropped, ...(await newRow(deps, work, id, invoice))] };
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
