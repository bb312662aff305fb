import type Stripe from "stripe";
import { createHash } from "node:crypto";
import { getCustomer } from "./customers.ts";
import { noSuch, refuse } from "./errors.ts";
import { newId } from "./ids.ts";
import type { CashTransaction, Context, Customer, Invoice, PaymentIntent } from "./kinds.ts";
import { pageOf } from "./lists.ts";
import { instructionsFor, openPayment, payInvoice } from "./payments.ts";
import { cashBalance } from "./present.ts";

type Cause =
  | Pick<CashTransaction, "type" | "funded">
  | Pick<CashTransaction, "type" | "applied_to_payment">
  | Pick<CashTransaction, "type" | "unapplied_from_payment">
  | Pick<CashTransaction, "type" | "refunded_from_payment">;

/** Moves money in or out of a customer's cash balance and writes down why. */
export function moveCash(
  ctx: Context,
  customerId: string,
  currency: string,
  net: number,
  cause: Cause,
): CashTransaction {
  const customer = ctx.store.find("customer", customerId);
  if (!customer) throw noSuch("customer", customerId);
  const ending = (customer.$cash[currency] ?? 0) + net;
  ctx.store.update({ ...customer, $cash: { ...customer.$cash, [currency]: ending } });
  const transaction: CashTransaction = {
    id: newId("ccsbtxn"),
    object: "customer_cash_balance_transaction",
    created: ctx.time,
    currency,
    customer: customerId,
    customer_account: null,
    ending_balance: ending,
    livemode: false,
    net_amount: net,
    ...cause,
  };
  ctx.store.insert("customer_cash_balance_transaction", transaction);
  ctx.emit("customer_cash_balance_transaction.created", transaction);
  return transaction;
}

/** Stripe pays an overdue invoice from the customer's balance by itself for this long; later its owner does that by hand. */
const FUNDED_WHILE_OVERDUE = 30 * 86_400;

/**
 * A bank transfer arrives. It pays the customer's open invoices, oldest first; too little stays on the payment intent
 * and books nothing on the invoice, too much stays in the cash balance.
 * @param amount minor units
 * @see https://docs.stripe.com/payments/customer-balance/reconciliation
 */
export function receiveTransfer(
  ctx: Context,
  customer: Customer,
  currency: string,
  amount: number,
  reference: string | null,
  first?: string,
): CashTransaction {
  if (amount <= 0)
    throw refuse("This value must be greater than or equal to 1.", "amount", "parameter_invalid_integer");
  const eu_bank_transfer = { bic: "TESTDEFFXXX", iban_last4: "3000", sender_name: customer.name ?? null };
  const transaction = moveCash(ctx, customer.id, currency, amount, {
    type: "funded",
    funded: { bank_transfer: { type: "eu_bank_transfer", reference, eu_bank_transfer } },
  });
  const waiting = ctx.store
    .where("invoice", "customer", customer.id)
    .filter((invoice) => invoice.currency === currency)
    .filter((invoice) => invoice.status === "open" && ctx.time <= (invoice.due_date ?? ctx.time) + FUNDED_WHILE_OVERDUE)
    .toReversed()
    .toSorted((a, b) => Number(b.id === first) - Number(a.id === first));
  for (const invoice of waiting) applyCash(ctx, invoice);
  const left = ctx.store.find("customer", customer.id);
  if ((left?.$cash[currency] ?? 0) > 0) ctx.emit("cash_balance.funds_available", cashBalanceEvent(left ?? customer));
  return transaction;
}

// The event's object is no stored object of its own; it is shown as it stands.
const cashBalanceEvent = (customer: Customer) => cashBalance(customer) as unknown as CashTransaction;

/** Uses the customer's cash for an invoice, as far as it goes. */
export function applyCash(ctx: Context, invoice: Invoice): void {
  const cash = ctx.store.find("customer", invoice.customer ?? "")?.$cash[invoice.currency] ?? 0;
  const open = openPayment(ctx, invoice);
  if (cash <= 0 || !open) return;
  const missing = open.intent.amount - open.intent.amount_received;
  const used = Math.min(cash, missing);
  moveCash(ctx, invoice.customer ?? "", invoice.currency, -used, {
    type: "applied_to_payment",
    applied_to_payment: { payment_intent: open.intent.id },
  });
  const intent: PaymentIntent = { ...open.intent, amount_received: open.intent.amount_received + used };
  if (used === missing) {
    ctx.store.update(intent);
    payInvoice(ctx, invoice, "customer_balance");
    return;
  }
  const partly = {
    ...intent,
    status: "requires_action" as const,
    next_action: instructionsFor(missing - used, invoice),
  };
  ctx.store.update(partly);
  ctx.emit("payment_intent.partially_funded", partly);
}

/** Money that waited on an invoice which no longer wants it goes back to the customer's cash balance. */
export function returnCash(ctx: Context, invoice: Invoice): void {
  const open = openPayment(ctx, invoice);
  if (!open || open.intent.amount_received === 0) return;
  moveCash(ctx, invoice.customer ?? "", invoice.currency, open.intent.amount_received, {
    type: "unapplied_from_payment",
    unapplied_from_payment: { payment_intent: open.intent.id },
  });
  ctx.store.update({ ...open.intent, amount_received: 0 });
}

/** Less is asked for by now: what waited may suffice, and what is over goes back to the customer. */
export function settleWaiting(ctx: Context, invoice: Invoice): void {
  if ((openPayment(ctx, invoice)?.intent.amount_received ?? 0) < invoice.amount_remaining) return;
  returnCash(ctx, invoice);
  applyCash(ctx, invoice);
}

/** `GET /v1/customers/{id}/cash_balance`. */
export const retrieveCashBalance = (ctx: Context, id: string): object => cashBalance(getCustomer(ctx, id));

const transactionsOf = (ctx: Context, id: string) =>
  ctx.store.where("customer_cash_balance_transaction", "customer", getCustomer(ctx, id).id);

/** `GET /v1/customers/{id}/cash_balance_transactions`, newest first. */
export const listCashTransactions = (
  ctx: Context,
  id: string,
  params: Stripe.CustomerListCashBalanceTransactionsParams,
) => pageOf(transactionsOf(ctx, id), params, `/v1/customers/${id}/cash_balance_transactions`);

/** `GET /v1/customers/{id}/cash_balance_transactions/{id}`. @throws StripeError 404 for one of another customer */
export function getCashTransaction(ctx: Context, customerId: string, id: string): CashTransaction {
  const transaction = transactionsOf(ctx, customerId).find((candidate) => candidate.id === id);
  if (!transaction) throw noSuch("cash balance transaction", id);
  return transaction;
}

/** `POST /v1/test_helpers/customers/{id}/fund_cash_balance`: a bank transfer arrives. */
export const fundCashBalance = (
  ctx: Context,
  id: string,
  params: { amount: number; currency: string; reference?: string },
) => receiveTransfer(ctx, getCustomer(ctx, id), params.currency, params.amount, params.reference ?? null);

/** One virtual IBAN to a customer: made from the id, with correct check digits, in a bank code that no bank has. */
export function createFundingInstructions(
  ctx: Context,
  id: string,
  params: Stripe.CustomerCreateFundingInstructionsParams,
): object {
  const customer = getCustomer(ctx, id);
  if (params.bank_transfer.type !== "eu_bank_transfer") {
    throw refuse("The local Stripe knows only eu_bank_transfer.", "bank_transfer[type]", "local_stripe_unsupported");
  }
  const country = params.bank_transfer.eu_bank_transfer?.country ?? "DE";
  const address = { city: null, country, line1: null, line2: null, postal_code: null, state: null };
  const holder = {
    account_holder_address: address,
    account_holder_name: "Hausrecht (local Stripe)",
    bank_address: address,
  };
  const iban = { ...holder, bic: "TESTDEFFXXX", country, iban: ibanFor(customer.id) };
  return {
    object: "funding_instructions",
    bank_transfer: {
      country,
      financial_addresses: [{ type: "iban", iban, supported_networks: ["sepa"] }],
      type: "eu_bank_transfer",
    },
    currency: params.currency,
    funding_type: "bank_transfer",
    livemode: false,
  };
}

/** @see ISO 13616: the check digits make the number, moved around and with D=13, E=14, leave 1 modulo 97 */
function ibanFor(customerId: string): string {
  const account = (BigInt(`0x${createHash("sha256").update(customerId).digest("hex")}`) % 10n ** 10n).toString();
  const bban = `00000000${account.padStart(10, "0")}`;
  const check = 98n - (BigInt(`${bban}131400`) % 97n);
  return `DE${String(check).padStart(2, "0")}${bban}`;
}
