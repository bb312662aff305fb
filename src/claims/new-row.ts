import type { Statement } from "../db/client.ts";
import { idempotencyKey, type OutboxId, type OutboxRow } from "../outbox/outbox.ts";
import { findOutboxRows, insertOutbox } from "../outbox/repository.ts";
import type { Claim, FrozenCreditor } from "./claim.ts";
import type { ClaimDeps } from "./deps.ts";
import { describeInvoice } from "./describe-invoice.ts";
import type { Invoicing, InvoiceRequest, InvoiceSnapshot, StepName } from "./invoicing.ts";
import { CLAIM_TOPIC, CUSTOMER_TOPIC, customerSubject, madeBy } from "./plan.ts";

/** Everything that a step's request is made of, read just now. */
export type Work = {
  claim: Claim;
  rows: readonly OutboxRow[];
  customers: readonly OutboxRow[];
  request: InvoiceRequest;
  invoicing: Invoicing;
};

/** Reads all that the request of a claim's next step is made of. */
export async function gatherWork(deps: ClaimDeps, claim: Claim, { provider }: FrozenCreditor): Promise<Work> {
  const [rows, customers, request] = await Promise.all([
    findOutboxRows(deps.db, CLAIM_TOPIC, claim.id),
    findOutboxRows(deps.db, CUSTOMER_TOPIC, customerSubject(claim)),
    describeInvoice(deps, claim),
  ]);
  return { claim, rows, customers, request, invoicing: deps.invoicing(provider) };
}

/**
 * A row of the outbox, its request frozen now, before the first try.
 * @returns one statement, in a list: a promise of a bare statement would run it
 * @param invoice as just read, for steps that depend on what it is by now
 */
export async function newRow(
  deps: ClaimDeps,
  work: Work,
  id: OutboxId,
  invoice?: InvoiceSnapshot,
): Promise<Statement[]> {
  const { claim, invoicing } = work;
  const made = madeBy(claim, work.rows, work.customers);
  const known = invoice ? { ...made, invoiceId: invoice.id, invoice } : made;
  const request = invoicing.plan(id.step as StepName, work.request, known);
  const key = await idempotencyKey(`${invoicing.mode}:${request.account ?? ""}`, id);
  return [insertOutbox(deps.db, { ...id, siteId: claim.siteId, request, key, createdAt: deps.clock() })];
}
