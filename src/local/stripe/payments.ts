import { refuse, StripeError } from "./errors.ts";
import { newId } from "./ids.ts";
import type { Charge, Context, Invoice, InvoicePayment, PaymentIntent } from "./kinds.ts";
import { paymentsOf } from "./present.ts";
import { guard } from "./find-invoice.ts";

/** Whether an invoice may be paid by bank transfer. */
export const takesBankTransfer = (invoice: Invoice): boolean =>
  invoice.payment_settings.payment_method_types?.includes("customer_balance") ?? false;

/** A finalized invoice with something to pay gets a payment intent and an open invoice payment. */
export function requestPayment(ctx: Context, invoice: Invoice): void {
  const intent = newIntent(ctx, invoice, invoice.amount_due);
  const payment = newPayment(ctx, invoice, intent);
  ctx.store.insert("payment_intent", intent);
  ctx.store.insert("invoice_payment", payment);
  ctx.emit("payment_intent.created", intent);
}

function newIntent(ctx: Context, invoice: Invoice, amount: number): PaymentIntent {
  const types = invoice.payment_settings.payment_method_types ?? ["card", "customer_balance"];
  return {
    id: newId("pi"), object: "payment_intent", allowed_payment_method_types: null, amount,
    amount_capturable: 0, amount_details: { tip: {} }, amount_received: 0, application: null,
    application_fee_amount: null, automatic_payment_methods: null, canceled_at: null, cancellation_reason: null,
    capture_method: "automatic", client_secret: null, confirmation_method: "automatic", created: ctx.time,
    currency: invoice.currency, customer: invoice.customer, customer_account: null, description: "Payment for Invoice",
    excluded_payment_method_types: null, last_payment_error: null, latest_charge: null, livemode: false,
    managed_payments: null, metadata: {}, next_action: null, on_behalf_of: null, payment_method: null,
    payment_method_configuration_details: null, payment_method_options: {}, payment_method_types: types,
    payment_record: null, processing: null, receipt_email: null, review: null, setup_future_usage: null, shipping: null,
    source: null, statement_descriptor: null, statement_descriptor_suffix: null,
    status: takesBankTransfer(invoice) ? "requires_action" : "requires_payment_method", transfer_data: null,
    transfer_group: null, $invoice: invoice.id,
  }; // prettier-ignore
}

function newPayment(ctx: Context, invoice: Invoice, intent: PaymentIntent): InvoicePayment {
  return {
    id: newId("inpay"), object: "invoice_payment", amount_paid: null, amount_requested: intent.amount,
    created: ctx.time, currency: invoice.currency, invoice: invoice.id, is_default: true, livemode: false,
    payment: { type: "payment_intent", payment_intent: intent.id }, status: "open",
    status_transitions: { canceled_at: null, paid_at: null },
  }; // prettier-ignore
}

/** @returns the invoice's payment that is still waiting for money, and its payment intent */
export function openPayment(
  ctx: Context,
  invoice: Invoice,
): { payment: InvoicePayment; intent: PaymentIntent } | undefined {
  const payment = paymentsOf(ctx.store, invoice).find((candidate) => candidate.status === "open");
  const intentId = payment?.payment.payment_intent;
  const intent = typeof intentId === "string" ? ctx.store.find("payment_intent", intentId) : undefined;
  return payment && intent && { payment, intent };
}

/**
 * All the money of an invoice came in through Stripe.
 * @param method how: a card (which may be disputed later) or a bank transfer (which cannot)
 */
export function payInvoice(ctx: Context, invoice: Invoice, method: "card" | "customer_balance"): Invoice {
  guard(invoice, "pay");
  const open = openPayment(ctx, invoice);
  if (!open) throw refuse(`Invoice ${invoice.id} has no payment that waits for money.`);
  const charge = newCharge(ctx, invoice, open.intent, method);
  const intent: PaymentIntent = {
    ...open.intent,
    status: "succeeded",
    amount_received: open.intent.amount,
    latest_charge: charge.id,
    next_action: null,
  };
  const payment: InvoicePayment = {
    ...open.payment,
    status: "paid",
    amount_paid: open.payment.amount_requested,
    status_transitions: { canceled_at: null, paid_at: ctx.time },
  };
  ctx.store.insert("charge", charge);
  ctx.store.update(intent);
  ctx.store.update(payment);
  ctx.emit("payment_intent.succeeded", intent);
  ctx.emit("charge.succeeded", charge);
  ctx.emit("invoice_payment.paid", payment);
  return becomePaid(ctx, { ...invoice, attempted: true, attempt_count: invoice.attempt_count + 1 }, "stripe");
}

/**
 * A part of the sum is paid by card, as when an owner charges the customer for one in Stripe's dashboard: a payment of its
 * own, booked on the invoice at once.
 * @see https://docs.stripe.com/invoicing/partial-payments
 */
export function payInPart(ctx: Context, invoice: Invoice, amount: number): Invoice {
  guard(invoice, "pay");
  const asked = newIntent(ctx, invoice, amount);
  const charge = newCharge(ctx, invoice, asked, "card");
  const intent: PaymentIntent = { ...asked, status: "succeeded", amount_received: amount, latest_charge: charge.id };
  const payment: InvoicePayment = {
    ...newPayment(ctx, invoice, intent),
    amount_paid: amount,
    is_default: false,
    status: "paid",
    status_transitions: { canceled_at: null, paid_at: ctx.time },
  };
  const partly: Invoice = {
    ...invoice,
    amount_paid: invoice.amount_paid + amount,
    amount_remaining: invoice.amount_remaining - amount,
    attempted: true,
  };
  ctx.store.insert("charge", charge);
  ctx.store.insert("payment_intent", intent);
  ctx.store.insert("invoice_payment", payment);
  ctx.store.update(partly);
  askForLess(ctx, partly);
  ctx.emit("payment_intent.succeeded", intent);
  ctx.emit("charge.succeeded", charge);
  ctx.emit("invoice_payment.paid", payment);
  ctx.emit("invoice.updated", partly, { amount_paid: invoice.amount_paid, amount_remaining: invoice.amount_remaining });
  return partly;
}

/** The money came, or is no longer asked for; where it came from decides what is announced. */
export function becomePaid(ctx: Context, invoice: Invoice, source: "stripe" | "out_of_band" | "nothing_due"): Invoice {
  const paid: Invoice = {
    ...invoice,
    status: "paid",
    amount_paid: invoice.amount_paid + invoice.amount_remaining,
    amount_remaining: 0,
    attempted: true,
    ...(source === "out_of_band" && { $paid_off_stripe: invoice.amount_remaining }),
    status_transitions: { ...invoice.status_transitions, paid_at: ctx.time },
  };
  ctx.store.update(paid);
  ctx.emit("invoice.updated", paid, { status: invoice.status });
  ctx.emit("invoice.paid", paid);
  if (source !== "out_of_band") ctx.emit("invoice.payment_succeeded", paid);
  return paid;
}

function newCharge(ctx: Context, invoice: Invoice, intent: PaymentIntent, method: "card" | "customer_balance"): Charge {
  const card = {
    amount_authorized: intent.amount, brand: "visa", checks: null, country: "DE", exp_month: 12, exp_year: 2034,
    fingerprint: "local", funding: "credit", last4: "4242", network: "visa", three_d_secure: null, wallet: null,
  }; // prettier-ignore
  return {
    id: newId(method === "card" ? "ch" : "py"), object: "charge", amount: intent.amount, amount_captured: intent.amount,
    amount_refunded: 0, application: null, application_fee: null, application_fee_amount: null,
    balance_transaction: newId("txn"),
    billing_details: {
      address: invoice.customer_address, email: invoice.customer_email, name: invoice.customer_name, phone: null, tax_id: null,
    },
    calculated_statement_descriptor: null, captured: true, created: ctx.time, currency: intent.currency,
    customer: intent.customer, description: intent.description, disputed: false, failure_balance_transaction: null,
    failure_code: null, failure_message: null, fraud_details: {}, livemode: false, metadata: {}, on_behalf_of: null,
    outcome: null, paid: true, payment_intent: intent.id, payment_method: newId("pm"),
    payment_method_details: (method === "card"
      ? { type: "card", card }
      : { type: "customer_balance", customer_balance: {} }) as Charge["payment_method_details"],
    receipt_email: null, receipt_number: null, receipt_url: null, refunded: false, review: null, shipping: null,
    source: null, source_transfer: null, statement_descriptor: null, statement_descriptor_suffix: null,
    status: "succeeded", transfer_data: null, transfer_group: null,
  }; // prettier-ignore
}

/** The wait for money ends without money: the invoice was voided, credited away or paid elsewhere. */
export function cancelOpenPayment(ctx: Context, invoice: Invoice): void {
  const open = openPayment(ctx, invoice);
  if (!open) return;
  const intent: PaymentIntent = { ...open.intent, status: "canceled", canceled_at: ctx.time, next_action: null };
  ctx.store.update(intent);
  ctx.store.update({
    ...open.payment,
    status: "canceled",
    status_transitions: { canceled_at: ctx.time, paid_at: null },
  });
  ctx.emit("payment_intent.canceled", intent);
}

/** After a credit note on an open invoice, or a payment in part, less is asked for. */
export function askForLess(ctx: Context, invoice: Invoice): void {
  const open = openPayment(ctx, invoice);
  if (!open) return;
  const { next_action: instructions, amount_received: received } = open.intent;
  ctx.store.update({
    ...open.intent,
    amount: invoice.amount_remaining,
    next_action: instructions && instructionsFor(invoice.amount_remaining - received, invoice),
  });
  ctx.store.update({ ...open.payment, amount_requested: invoice.amount_remaining });
}

/** What is asked of a debtor who pays by bank transfer, once a part of it has come. */
export const instructionsFor = (amount_remaining: number, invoice: Invoice): PaymentIntent["next_action"] => ({
  type: "display_bank_transfer_instructions",
  display_bank_transfer_instructions: {
    amount_remaining,
    currency: invoice.currency,
    hosted_instructions_url: invoice.hosted_invoice_url ?? null,
    reference: invoice.number,
    type: "eu_bank_transfer",
  },
});

/** A card that Stripe's test cards would decline. */
export function declineCard(ctx: Context, invoice: Invoice): StripeError {
  ctx.emit("invoice.payment_failed", invoice);
  return new StripeError(402, "card_error", "Your card was declined.", {
    code: "card_declined",
    decline_code: "generic_decline",
  });
}
