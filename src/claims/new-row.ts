import type { Statement } from "../db/client.ts";
import { idempotencyKey, type OutboxId, type OutboxRow } from "../outbox/outbox.ts";
import { findOutboxRows, insertOutbox } from "../outbox/repository.ts";
import type { Claim, FrozenCreditor } from "./claim.ts";
import type { ClaimDeps } from "./deps.ts";
import { describeInvoice } from "./describe-invoice.ts";
import type { FrozenRequest, Invoicing, InvoiceRequest, InvoiceSnapshot } from "./invoicing.ts";
import { CLAIM_TOPIC, CUSTOMER_TOPIC, customerSubject, madeBy, stepOf } from "./plan.ts";

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
  const request = requestOf(work, id, invoice);
  const key = await idempotencyKey(`${work.invoicing.mode}:${request.account ?? ""}`, id);
  const row = { ...id, siteId: work.claim.siteId, request, key, createdAt: deps.clock() };
  return [insertOutbox(deps.db, row)];
}

/** What a row asks for, made of what is known by now. */
export function requestOf(work: Work, id: Pick<OutboxId, "step">, invoice?: InvoiceSnapshot): FrozenRequest {
  const made = madeBy(work.claim, work.rows, work.customers);
  const known = invoice ? { ...made, invoiceId: invoice.id, invoice } : made;
  return work.invoicing.plan(stepOf(id), work.request, known);
}
