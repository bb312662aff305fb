import type { Db } from "../db/client.ts";
import { findOutboxRows } from "../outbox/repository.ts";
import { isoDate, type Clock } from "../shared/clock.ts";
import { addDays } from "./business-day.ts";
import type { Claim } from "./claim.ts";
import {
  NO_MONEY_THROUGH,
  type Finding,
  type FrozenRequest,
  type InvoicePage,
  type InvoiceRequest,
  type InvoiceSnapshot,
  type InvoiceStatus,
  type Invoicing,
  type Made,
  type Step,
  type StepAnswer,
  type StepName,
} from "./invoicing.ts";
import { CLAIM_TOPIC } from "./plan.ts";
import { total } from "./money.ts";
import { findClaimById } from "./repository.ts";
import { findPostings } from "./posting-repository.ts";
import { findInvoiceNumber, takeInvoiceNumber } from "./invoice-number-repository.ts";
import { taxOf } from "./tax.ts";

/**
 * Invoices without a provider, for owners whose Stripe account may not be used for penalties: the demand is our own letter
 * with a bank account, and payments are recorded by hand. The same steps, states and guards; only nothing is sent out.
 */
export function createManualInvoicing(db: Db, clock: Clock): Invoicing {
  return {
    mode: "manual",
    plan(step: StepName, request: InvoiceRequest, made: Made): FrozenRequest {
      const { claimId: claim_id, generation, dueDays: due_days, nature, creditor } = request;
      // A price needs an invoice, and an invoice a number in sequence.
      const numbered_by = nature === "price" && step === "finalize" ? creditor.id : undefined;
      return {
        account: null,
        target: step === "customer" ? null : made.invoiceId,
        body: { claim_id, generation, due_days, ...(numbered_by !== undefined && { numbered_by }) },
      };
    },
    async send({ name, request }: Step): Promise<StepAnswer> {
      const id = invoiceId(request);
      if (name === "customer") return { kind: "done", objectId: "manual" };
      await giveNumber(db, request, clock());
      const snapshot = name === "undo" ? await read(db, id, clock()) : undefined;
      return { kind: "done", objectId: id, ...(snapshot && { snapshot }) };
    },
    async find({ request }: Step): Promise<Finding> {
      await giveNumber(db, request, clock());
      return { kind: "found", objectId: invoiceId(request) };
    },
    async read(_account: string | null, id: string): Promise<InvoiceSnapshot | undefined> {
      return await read(db, id, clock());
    },
    async list(): Promise<InvoicePage> {
      return await Promise.resolve({ invoices: [], next: null });
    },
  };
}

function invoiceId({ body }: FrozenRequest): string {
  return `manual_${String(body["claim_id"])}_${String(body["generation"])}`;
}

/** Numbers an invoice for a price; twice changes nothing. */
async function giveNumber(db: Db, { body }: FrozenRequest, now: number): Promise<void> {
  const { numbered_by: creditorId, claim_id: claimId, generation } = body;
  if (typeof creditorId !== "string") return;
  await takeInvoiceNumber(db, { creditorId, claimId: String(claimId), generation: Number(generation), issuedAt: now });
}

/** Our own rows are the invoice: which steps are done says what it is. */
async function read(db: Db, id: string, now: number): Promise<InvoiceSnapshot | undefined> {
  const [, claimId = "", generation = ""] = id.split("_");
  const claim = await findClaimById(db, claimId);
  if (!claim) return undefined;
  const rows = await findOutboxRows(db, CLAIM_TOPIC, claimId);
  const mine = rows.filter((row) => row.generation === Number(generation));
  // What was paid and taken back is not paid.
  const isPaid = total(await findPostings(db, claimId), "payment") >= claim.amount;
  const isDone = (step: StepName) =>
    mine.some((row) => row.step === step && row.state === "done") && (step !== "paid_outside" || isPaid);
  const made = mine.find((row) => row.step === "invoice");
  const finalized = mine.find((row) => row.step === "finalize");
  const dueDays = Number((made?.request as FrozenRequest | undefined)?.body["due_days"] ?? 0);
  const status = statusOf(isDone);
  const numbered = claim.nature === "price" ? await findInvoiceNumber(db, claimId, Number(generation)) : undefined;
  return {
    id,
    customerId: "manual",
    number: finalized?.state === "done" ? invoiceNumber(claim, numbered) : null,
    status,
    currency: claim.currency,
    total: claim.amount,
    amountDue: claim.amount,
    amountPaid: 0,
    amountWaiting: 0,
    amountUnapplied: 0,
    amountOverpaid: 0,
    amountRemaining: status === "paid" ? 0 : claim.amount,
    startingBalance: 0,
    lineCount: 1,
    tax: taxOf(claim, claim.creditor?.tax)?.tax ?? 0,
    line: null,
    credited: isDone("credit") ? claim.amount : 0,
    ...NO_MONEY_THROUGH,
    hostedUrl: null,
    dueAt: finalized?.doneAt ? Date.parse(addDays(isoDate(finalized.doneAt), dueDays)) : null,
    paidAt: null,
    createdAt: made?.createdAt ?? now,
    claimId,
    siteId: claim.siteId,
    generation: Number(generation),
    readAt: now,
  };
}

function statusOf(isDone: (step: StepName) => boolean): InvoiceStatus {
  if (isDone("delete")) return "deleted";
  if (isDone("void")) return "void";
  if (isDone("paid_outside")) return "paid";
  if (isDone("uncollectible")) return "uncollectible";
  return isDone("finalize") ? "open" : "draft";
}

/** The number that the debtor quotes: of a price the next in sequence, of a penalty the end of the claim's id, which is random. */
function invoiceNumber({ id, generation }: Claim, numbered: { n: number; issuedAt: number } | undefined): string {
  if (numbered) return `HR-${isoDate(numbered.issuedAt).slice(0, 4)}-${String(numbered.n).padStart(4, "0")}`;
  return `HR-${id.replaceAll("-", "").slice(-10).toUpperCase()}-${generation}`;
}
