import { applyCash, receiveTransfer, returnCash, settleWaiting } from "./cash-balance.ts";
import { openDispute } from "./disputes.ts";
import { noSuch, refuse } from "./errors.ts";
import { getInvoice, guard } from "./find-invoice.ts";
import type { Charge, Context, Dispute, Invoice, Refund } from "./kinds.ts";
import { payInPart, payInvoice } from "./payments.ts";
import { createRefund } from "./refunds.ts";

/** How a debtor pays. */
export interface Payment {
  /** Minor units; another sum than what is due can only come by bank transfer. */
  amount?: number | undefined;
  method?: "card" | "bank_transfer" | undefined;
}

/** @returns how an invoice is paid when the debtor does not choose: by bank transfer where it asks for one */
const usualMethod = (invoice: Invoice): "card" | "bank_transfer" =>
  invoice.payment_settings.payment_method_types?.includes("customer_balance") ? "bank_transfer" : "card";

/** Pays as the debtor would: by card in full or, where the owner charges one, in part; or by a bank transfer of any sum. */
export function payAsCustomer(ctx: Context, id: string, payment: Payment): Invoice {
  const invoice = getInvoice(ctx, id);
  guard(invoice, "pay");
  const isExact = payment.amount === undefined || payment.amount === invoice.amount_remaining;
  const method = payment.method ?? (isExact ? usualMethod(invoice) : "bank_transfer");
  if (method === "card") {
    const { amount = 0 } = payment;
    if (!isExact && amount > invoice.amount_remaining) throw refuse("A card pays no more than is asked for.", "amount");
    if (!isExact) {
      settleWaiting(ctx, payInPart(ctx, invoice, amount));
      return getInvoice(ctx, id);
    }
    returnCash(ctx, invoice);
    return payInvoice(ctx, invoice, "card");
  }
  const customer = ctx.store.find("customer", invoice.customer ?? "");
  if (!customer) throw noSuch("customer", invoice.customer ?? "");
  receiveTransfer(ctx, customer, invoice.currency, payment.amount ?? invoice.amount_remaining, invoice.number, id);
  return getInvoice(ctx, id);
}

/** Uses what lies in the customer's balance for an open invoice, as the owner would in Stripe's dashboard, however overdue it is. */
export function payFromBalance(ctx: Context, id: string): Invoice {
  applyCash(ctx, getInvoice(ctx, id));
  return getInvoice(ctx, id);
}

/** @throws StripeError when the invoice was not paid through Stripe */
function chargeOf(ctx: Context, id: string): Charge {
  const invoice = getInvoice(ctx, id);
  const intents = ctx.store.where("payment_intent", "$invoice", invoice.id);
  const paid = intents.find((intent) => intent.latest_charge !== null);
  const charge = ctx.store.find("charge", paid?.latest_charge ?? "");
  if (!charge) throw refuse("This invoice was not paid through Stripe.");
  return charge;
}

/** The cardholder has the bank take the payment of an invoice back; see `openDispute`. */
export const disputeInvoice = (
  ctx: Context,
  id: string,
  reason: string,
  amount?: number,
  isInquiry?: boolean,
): Dispute => openDispute(ctx, chargeOf(ctx, id), reason, amount, isInquiry);

/** Pays back what was paid on an invoice, as the owner would in Stripe's dashboard; all of it unless `amount` is given. */
export const refundInvoice = (ctx: Context, id: string, amount?: number): Refund =>
  createRefund(ctx, { charge: chargeOf(ctx, id).id, ...(amount !== undefined && { amount }) });
