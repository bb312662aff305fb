import type Stripe from "stripe";
import {
  ProviderStopped,
  type Finding,
  type FrozenRequest,
  type InvoiceFilter,
  type InvoicePage,
  type InvoiceRequest,
  type InvoiceSnapshot,
  type Invoicing,
  type Made,
  type Step,
  type StepAnswer,
} from "../claims/invoicing.ts";
import type { Clock } from "../shared/clock.ts";
import { DAY } from "../shared/clock.ts";
import { answerToError, isMissing, readingError } from "./answers.ts";
import { createStripe, scope } from "./client.ts";
import type { StripeConfig } from "./config.ts";
import { findMade } from "./find-made.ts";
import { NO_CHARGES, sumCharges } from "./charges.ts";
import { planRequest, type Expectations } from "./requests.ts";
import { idOf, toSnapshot } from "./snapshot.ts";

const PAGE = 100;

/**
 * What Stripe leaves out of an invoice unless it is asked for: its payments, and how much of `amount_paid` was paid elsewhere,
 * without which money that we told it of would count twice.
 */
const LEFT_OUT = ["payments", "amount_paid_off_stripe"];

/** Invoices made by Stripe. An account that has refused our key is not called any more: who makes this anew tries again. */
export function createStripeInvoicing(config: StripeConfig, clock: Clock): Invoicing {
  let client: Promise<Stripe> | undefined;
  const connect = () => (client ??= createStripe(config));
  const refusals = new Map<string | null, string>();

  async function read(account: string | null, invoiceId: string): Promise<InvoiceSnapshot | undefined> {
    const refusal = refusals.get(account);
    if (refusal !== undefined) throw new ProviderStopped(refusal);
    const stripe = await connect();
    try {
      const invoice = await stripe.invoices.retrieve(invoiceId, { expand: LEFT_OUT }, scope(account));
      return toSnapshot(invoice, await sumCharges(stripe, account, invoice), clock());
    } catch (error) {
      if (isMissing(error)) return undefined;
      const told = readingError(error);
      if (told instanceof ProviderStopped) refusals.set(account, told.message);
      throw told;
    }
  }

  async function send(step: Step): Promise<StepAnswer> {
    const { account } = step.request;
    const refusal = refusals.get(account);
    if (refusal !== undefined) return { kind: "stop", reason: refusal };
    try {
      return await call(await connect(), step, read);
    } catch (error) {
      const answer = await refusedAsDone(step, error, read);
      if (answer.kind === "stop") refusals.set(account, answer.reason);
      return answer;
    }
  }

  async function find(step: Step, request: InvoiceRequest, made: Made): Promise<Finding> {
    return await findMade(await connect(), step, request, made, read);
  }

  async function list({ account, status, createdAfter, after }: InvoiceFilter): Promise<InvoicePage> {
    const stripe = await connect();
    const page = await stripe.invoices.list(
      {
        limit: PAGE,
        ...(status && { status }),
        ...(createdAfter !== undefined && { created: { gte: Math.floor(createdAfter / 1000) } }),
        ...(after !== undefined && { starting_after: after }),
      },
      scope(account),
    );
    const readAt = clock();
    const invoices = page.data.map((invoice) => toSnapshot(invoice, NO_CHARGES, readAt));
    return { invoices, next: page.has_more ? (page.data.at(-1)?.id ?? null) : null };
  }

  return { mode: config.livemode ? "live" : "test", plan: planRequest, send, find, read, list };
}

export type ReadInvoice = Invoicing["read"];

/** Carries out a step: the frozen body, verbatim, under its own key. */
async function call(stripe: Stripe, step: Step, read: ReadInvoice): Promise<StepAnswer> {
  const { account, target, body } = step.request;
  const options = { ...scope(account), idempotencyKey: step.key };
  const invoiceId = target ?? "";
  const invoices = stripe.invoices;
  switch (step.name) {
    case "customer":
      return done(await stripe.customers.create(body, options));
    case "invoice":
      return done(await invoices.create(body, options));
    case "line":
      return target === null
        ? done(await stripe.invoiceItems.create(body, options))
        : done(await invoices.addLines(target, body as unknown as Stripe.InvoiceAddLinesParams, options));
    case "check":
      return checkDraft(await read(account, invoiceId), body as Expectations);
    case "finalize":
      return done(await invoices.finalizeInvoice(invoiceId, body, options));
    case "send":
      return done(await invoices.sendInvoice(invoiceId, body, options));
    case "undo":
      return await lookAtWhatIsToUndo(stripe, step, read);
    case "delete":
      return done(await invoices.del(invoiceId, body, options));
    case "void":
      return done(await invoices.voidInvoice(invoiceId, body, options));
    case "credit":
      return done(await stripe.creditNotes.create(body as unknown as Stripe.CreditNoteCreateParams, options));
    case "uncollectible":
      return done(await invoices.markUncollectible(invoiceId, body, options));
    case "paid_outside":
      return done(await invoices.pay(invoiceId, body, options));
  }
}

function done({ id }: { id?: string }): StepAnswer {
  if (!id) throw new Error("Stripe answered without an id.");
  return { kind: "done", objectId: id };
}

/** The last look before an invoice can no longer be changed; one that is out already goes on if it is the very same. */
function checkDraft(invoice: InvoiceSnapshot | undefined, expected: Expectations): StepAnswer {
  if (!invoice) return { kind: "failed", reason: "the draft is gone" };
  const { amount, currency, customer, claim_id, generation } = expected;
  const wrong = Object.entries({
    status: [invoice.status === "open" ? "draft" : invoice.status, "draft"],
    total: [invoice.total, amount],
    tax: [invoice.tax, expected.tax ?? 0],
    amount_due: [invoice.amountDue, amount],
    lines: [invoice.lineCount, 1],
    currency: [invoice.currency, currency],
    customer: [invoice.customerId, customer],
    starting_balance: [invoice.startingBalance, 0],
    claim: [invoice.claimId, claim_id],
    generation: [invoice.generation, generation],
  }).flatMap(([name, [is, should]]) => (is === should ? [] : [`${name} is ${is}, not ${should}`]));
  return wrong.length === 0 ? { kind: "done", objectId: invoice.id } : { kind: "failed", reason: wrong.join("; ") };
}

/** What the invoice is by now; it may have been made without our ever having heard of it. */
async function lookAtWhatIsToUndo(stripe: Stripe, step: Step, read: ReadInvoice): Promise<StepAnswer> {
  const { account, target, body } = step.request;
  const id = target ?? (await findForgotten(stripe, account, body, step.firstSentAt));
  const snapshot = id === null ? undefined : await read(account, id);
  return { kind: "done", objectId: id ?? "none", ...(snapshot && { snapshot }) };
}

async function findForgotten(
  stripe: Stripe,
  account: string | null,
  { claim_id, generation, customer }: FrozenRequest["body"],
  now: number,
): Promise<string | null> {
  if (typeof customer !== "string") return null;
  const created = { gte: Math.floor((now - 40 * DAY) / 1000) };
  for await (const invoice of stripe.invoices.list({ customer, created, limit: PAGE }, scope(account))) {
    const { metadata } = invoice;
    if (metadata?.["claim_id"] === claim_id && metadata?.["claim_generation"] === String(generation))
      return idOf(invoice);
  }
  return null;
}

/** A refusal because the invoice is already what the step wants it to be is success: the first answer was lost. */
async function refusedAsDone(step: Step, error: unknown, read: ReadInvoice): Promise<StepAnswer> {
  const answer = answerToError(error);
  const wanted = WANTED[step.name];
  if (answer.kind !== "failed" || !wanted || step.request.target === null) return answer;
  try {
    const invoice = await read(step.request.account, step.request.target);
    const is = invoice?.status ?? "deleted";
    return wanted.includes(is) ? { kind: "done", objectId: step.request.target } : answer;
  } catch (readError) {
    return answerToError(readError);
  }
}

const WANTED: Readonly<Partial<Record<Step["name"], readonly InvoiceSnapshot["status"][]>>> = {
  finalize: ["open", "paid"],
  delete: ["deleted"],
  void: ["void"],
  uncollectible: ["uncollectible"],
  paid_outside: ["paid"],
};
