import type { Db } from "../db/client.ts";
import { findOutboxRows } from "../outbox/repository.ts";
import { DAY, type Clock } from "../shared/clock.ts";
import type { Claim } from "./claim.ts";
import type {
  Finding,
  FrozenRequest,
  InvoicePage,
  InvoiceRequest,
  InvoiceSnapshot,
  InvoiceStatus,
  Invoicing,
  Made,
  Step,
  StepAnswer,
  StepName,
} from "./invoicing.ts";
import { CLAIM_TOPIC } from "./plan.ts";
import { findClaimById } from "./repository.ts";

/**
 * Invoices without a provider, for owners whose Stripe account may not be used for penalties: the demand is our own letter
 * with a bank account, and payments are recorded by hand. The same steps, states and guards; only nothing is sent out.
 */
export function createManualInvoicing(db: Db, clock: Clock): Invoicing {
  return {
    mode: "manual",
    plan(step: StepName, request: InvoiceRequest, made: Made): FrozenRequest {
      const { claimId: claim_id, generation, dueDays: due_days } = request;
      return {
        account: null,
        target: step === "customer" ? null : made.invoiceId,
        body: { claim_id, generation, due_days },
      };
    },
    async send({ name, request }: Step): Promise<StepAnswer> {
      const id = invoiceId(request);
      if (name === "customer") return { kind: "done", objectId: "manual" };
      const snapshot = name === "undo" ? await read(db, id, clock()) : undefined;
      return { kind: "done", objectId: id, ...(snapshot && { snapshot }) };
    },
    async find({ request }: Step): Promise<Finding> {
      return await Promise.resolve({ kind: "found", objectId: invoiceId(request) });
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

/** Our own rows are the invoice: which steps are done says what it is. */
async function read(db: Db, id: string, now: number): Promise<InvoiceSnapshot | undefined> {
  const [, claimId = "", generation = ""] = id.split("_");
  const claim = await findClaimById(db, claimId);
  if (!claim) return undefined;
  const rows = await findOutboxRows(db, CLAIM_TOPIC, claimId);
  const mine = rows.filter((row) => row.generation === Number(generation));
  const isDone = (step: StepName) => mine.some((row) => row.step === step && row.state === "done");
  const made = mine.find((row) => row.step === "invoice");
  const finalized = mine.find((row) => row.step === "finalize");
  const dueDays = Number(made?.request["due_days"] ?? 0);
  const status = statusOf(isDone);
  return {
    id,
    customerId: "manual",
    number: finalized?.state === "done" ? invoiceNumber(claim) : null,
    status,
    currency: claim.currency,
    total: claim.amount,
    amountDue: claim.amount,
    amountPaid: 0,
    amountOverpaid: 0,
    amountRemaining: status === "paid" ? 0 : claim.amount,
    startingBalance: 0,
    lineCount: 1,
    credited: isDone("credit") ? claim.amount : 0,
    refunded: 0,
    dispute: null,
    chargedBack: 0,
    hostedUrl: null,
    dueAt: finalized?.doneAt ? finalized.doneAt + dueDays * DAY : null,
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

/** The number that the debtor quotes: the end of the claim's id, which is random. */
function invoiceNumber({ id, generation }: Claim): string {
  return `HR-${id.replaceAll("-", "").slice(-10).toUpperCase()}-${generation}`;
}
