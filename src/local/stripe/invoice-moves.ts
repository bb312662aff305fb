import type Stripe from "stripe";
import { changes } from "./customers.ts";
import { applyCash, returnCash } from "./cash-balance.ts";
import { refuse, type StripeError } from "./errors.ts";
import { getInvoice, guard } from "./find-invoice.ts";
import { refreshDraft } from "./invoice-totals.ts";
import type { Context, Invoice } from "./kinds.ts";
import { paymentsOf } from "./present.ts";
import {
  becomePaid,
  cancelOpenPayment,
  declineCard,
  payInvoice,
  requestPayment,
  takesBankTransfer,
} from "./payments.ts";

const DAY = 86_400;

/** `POST /v1/invoices/{id}/finalize`: numbered and open from now on, or paid where nothing is due. */
export function finalizeInvoice(ctx: Context, id: string, params: Stripe.InvoiceFinalizeInvoiceParams): Invoice {
  const draft = getInvoice(ctx, id);
  guard(draft, "finalize");
  const customer = ctx.store.find("customer", draft.customer ?? "");
  if (!customer || customer.$deleted) {
    throw refuse(`The customer of this invoice was deleted: ${draft.customer}`, "customer", "resource_missing");
  }
  const fresh = refreshDraft(ctx, draft, customer);
  const endingBalance = Math.min(0, fresh.total + customer.balance);
  if (endingBalance !== customer.balance) ctx.store.update({ ...customer, balance: endingBalance });
  const open: Invoice = {
    ...fresh,
    status: "open",
    ending_balance: endingBalance,
    auto_advance: params.auto_advance ?? fresh.auto_advance ?? false,
    automatically_finalizes_at: null,
    number: fresh.number ?? nextNumber(ctx),
    effective_at: fresh.effective_at ?? ctx.time,
    // Days run from the day on which the invoice becomes one.
    due_date: fresh.$days_until_due === null ? fresh.due_date : ctx.time + fresh.$days_until_due * DAY,
    hosted_invoice_url: `${ctx.baseUrl}/invoices/${id}`,
    invoice_pdf: `${ctx.baseUrl}/invoices/${id}/pdf`,
    status_transitions: { ...fresh.status_transitions, finalized_at: ctx.time },
    webhooks_delivered_at: ctx.time,
  };
  ctx.store.update(open);
  if (open.amount_due > 0) requestPayment(ctx, open);
  ctx.emit("invoice.updated", open, changes(draft, open));
  ctx.emit("invoice.finalized", open);
  if (open.amount_due === 0) return becomePaid(ctx, open, "nothing_due");
  // What lies in the customer's cash balance pays it at once, as far as it goes.
  if (takesBankTransfer(open)) applyCash(ctx, open);
  return getInvoice(ctx, id);
}

/** One sequence for the account, given at finalization, so that deleted drafts leave no gap. */
function nextNumber(ctx: Context): string {
  let count = ctx.store.setting("invoice_count", 0);
  let number: string;
  do {
    count += 1;
    number = `LOCAL-${String(count).padStart(4, "0")}`;
  } while (ctx.store.where("invoice", "number", number).length > 0);
  ctx.store.saveSetting("invoice_count", count);
  return number;
}

/** Mails an invoice, also a paid one (here: says so by an event). A draft is finalized first; a second call mails again. */
export function sendInvoice(ctx: Context, id: string): Invoice {
  const found = getInvoice(ctx, id);
  if (found.collection_method !== "send_invoice") {
    throw refuse("You can only manually send an invoice if its collection method is 'send_invoice'.");
  }
  const invoice = found.status === "draft" ? finalizeInvoice(ctx, id, {}) : found;
  if (invoice.status === "void") throw refuse("You can't send an invoice that is void.");
  ctx.emit("invoice.sent", invoice);
  return invoice;
}

/**
 * `POST /v1/invoices/{id}/void`: what waited on it by bank transfer goes back to the customer's cash balance. One that is paid
 * in part cannot be voided.
 * @see https://docs.stripe.com/invoicing/partial-payments, “Invoice payment statuses”
 */
export function voidInvoice(ctx: Context, id: string): Invoice {
  const invoice = getInvoice(ctx, id);
  guard(invoice, "void");
  if (paymentsOf(ctx.store, invoice).some(({ status }) => status === "paid"))
    throw refuse("You can't void an invoice that has payments.");
  returnCash(ctx, invoice);
  cancelOpenPayment(ctx, invoice);
  return endWith(ctx, invoice, "void", "voided_at", "invoice.voided");
}

/** `POST /v1/invoices/{id}/mark_uncollectible`: it can still be paid. */
export function markUncollectible(ctx: Context, id: string): Invoice {
  const invoice = getInvoice(ctx, id);
  guard(invoice, "mark_uncollectible");
  const written = { ...invoice, status_details: { uncollectible: { reason: "user_forgiven" as const } } };
  return endWith(ctx, written, "uncollectible", "marked_uncollectible_at", "invoice.marked_uncollectible");
}

function endWith(
  ctx: Context,
  earlier: Invoice,
  status: "void" | "uncollectible",
  stamp: "voided_at" | "marked_uncollectible_at",
  event: string,
): Invoice {
  const invoice: Invoice = {
    ...earlier,
    status,
    auto_advance: false,
    status_transitions: { ...earlier.status_transitions, [stamp]: ctx.time },
  };
  ctx.store.update(invoice);
  ctx.emit("invoice.updated", invoice, { status: earlier.status });
  ctx.emit(event, invoice);
  return invoice;
}

/** The API's pay: with money from elsewhere, or with one of Stripe's test cards. A declined card is an answer, not a rollback. */
export function payThroughApi(ctx: Context, id: string, params: Stripe.InvoicePayParams): Invoice | StripeError {
  const invoice = getInvoice(ctx, id);
  guard(invoice, "pay");
  if (params.paid_out_of_band) {
    returnCash(ctx, invoice);
    cancelOpenPayment(ctx, invoice);
    return becomePaid(ctx, invoice, "out_of_band");
  }
  const method = params.payment_method ?? invoice.default_payment_method;
  if (!method) {
    throw refuse(
      "This customer has no attached payment source or default payment method.",
      undefined,
      "resource_missing",
    );
  }
  if (!method.startsWith("pm_card_"))
    throw refuse(`No such PaymentMethod: '${method}'`, "payment_method", "resource_missing");
  if (/declined|fail/i.test(method)) return declineCard(ctx, invoice);
  returnCash(ctx, invoice);
  return payInvoice(ctx, invoice, "card");
}

/** What Stripe does by itself as time goes by: drafts with auto_advance become invoices and are sent. */
export function advanceDrafts(ctx: Context): void {
  for (const draft of ctx.store.where("invoice", "status", "draft").toReversed()) {
    if (!draft.automatically_finalizes_at) continue;
    if (draft.automatically_finalizes_at > ctx.time) continue;
    const invoice = finalizeInvoice(ctx, draft.id, {});
    if (invoice.collection_method === "send_invoice" && invoice.status === "open") ctx.emit("invoice.sent", invoice);
  }
}
