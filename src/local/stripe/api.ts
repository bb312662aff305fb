import { ACCOUNT } from "./account.ts";
import * as cash from "./cash-balance.ts";
import * as creditNotes from "./credit-notes.ts";
import * as customers from "./customers.ts";
import * as disputes from "./disputes.ts";
import { StripeError } from "./errors.ts";
import { getInvoice } from "./find-invoice.ts";
import { getter } from "./getter.ts";
import { previewInvoice } from "./invoice-preview.ts";
import { addLines } from "./add-lines.ts";
import * as items from "./invoice-items.ts";
import * as moves from "./invoice-moves.ts";
import * as invoices from "./invoices.ts";
import type { Context } from "./kinds.ts";
import { isWithin, pageOf } from "./lists.ts";
import * as refunds from "./refunds.ts";
import { search } from "./search.ts";
import * as webhooks from "./webhook-endpoints.ts";

type Params = Record<string, unknown>;
type Handler = (ctx: Context, params: Params, ids: Record<string, string>) => object;

// The cast is honest: the schemas that let the parameters through were made from the very types of the handlers.
const route =
  (handler: (ctx: Context, params: never) => object): Handler =>
  (ctx, params) =>
    handler(ctx, params as never);
const withId =
  (handler: (ctx: Context, id: string, params: never) => object): Handler =>
  (ctx, params, { id = "" }) =>
    handler(ctx, id, params as never);
const byId =
  (handler: (ctx: Context, id: string) => object): Handler =>
  (ctx, _params, { id = "" }) =>
    handler(ctx, id);
const ofCustomer =
  (handler: (ctx: Context, customerId: string, id: string) => object): Handler =>
  (ctx, _params, { customerId = "", id = "" }) =>
    handler(ctx, customerId, id);

/** Every endpoint that is answered, by its name in schemas/requests.json. */
export const HANDLERS: Record<string, Handler> = {
  "GET /v1/account": () => ACCOUNT,

  "POST /v1/customers": route(customers.createCustomer),
  "GET /v1/customers": route(customers.listCustomers),
  "GET /v1/customers/search": route((ctx, params: SearchParams) => searchPage(ctx, "customer", params)),
  "GET /v1/customers/{id}": byId(customers.retrieveCustomer),
  "POST /v1/customers/{id}": withId(customers.updateCustomer),
  "DELETE /v1/customers/{id}": byId(customers.deleteCustomer),
  "POST /v1/customers/{id}/tax_ids": withId(customers.createTaxId),
  "GET /v1/customers/{id}/tax_ids": withId(customers.listTaxIds),
  "GET /v1/customers/{customerId}/tax_ids/{id}": ofCustomer(customers.getTaxId),
  "DELETE /v1/customers/{customerId}/tax_ids/{id}": ofCustomer(customers.deleteTaxId),
  "GET /v1/customers/{id}/cash_balance": byId(cash.retrieveCashBalance),
  "GET /v1/customers/{id}/cash_balance_transactions": withId(cash.listCashTransactions),
  "GET /v1/customers/{customerId}/cash_balance_transactions/{id}": ofCustomer(cash.getCashTransaction),
  "POST /v1/customers/{id}/funding_instructions": withId(cash.createFundingInstructions),
  "POST /v1/test_helpers/customers/{id}/fund_cash_balance": withId(cash.fundCashBalance),

  "POST /v1/invoiceitems": route(items.createInvoiceItem),
  "GET /v1/invoiceitems": route(items.listInvoiceItems),
  "GET /v1/invoiceitems/{id}": byId(items.getInvoiceItem),
  "POST /v1/invoiceitems/{id}": withId(items.updateInvoiceItem),
  "DELETE /v1/invoiceitems/{id}": byId(items.deleteInvoiceItem),

  "POST /v1/invoices": route(invoices.createInvoice),
  "GET /v1/invoices": route(invoices.listInvoices),
  "GET /v1/invoices/search": route((ctx, params: SearchParams) => searchPage(ctx, "invoice", params)),
  "POST /v1/invoices/create_preview": route(previewInvoice),
  "GET /v1/invoices/{id}": byId(getInvoice),
  "POST /v1/invoices/{id}": withId(invoices.updateInvoice),
  "DELETE /v1/invoices/{id}": byId(invoices.deleteInvoice),
  "GET /v1/invoices/{id}/lines": withId(invoices.listLines),
  "POST /v1/invoices/{id}/add_lines": withId(addLines),
  "POST /v1/invoices/{id}/finalize": withId(moves.finalizeInvoice),
  "POST /v1/invoices/{id}/send": byId(moves.sendInvoice),
  "POST /v1/invoices/{id}/void": byId(moves.voidInvoice),
  "POST /v1/invoices/{id}/mark_uncollectible": byId(moves.markUncollectible),
  "POST /v1/invoices/{id}/pay": withId(moves.payThroughApi),

  "POST /v1/credit_notes": route(creditNotes.createCreditNote),
  "GET /v1/credit_notes": route(creditNotes.listCreditNotes),
  "GET /v1/credit_notes/preview": route(creditNotes.previewCreditNote),
  "GET /v1/credit_notes/{id}": byId(creditNotes.getCreditNote),
  "GET /v1/credit_notes/{id}/lines": withId(creditNotes.listCreditNoteLines),
  "POST /v1/credit_notes/{id}/void": byId(creditNotes.voidCreditNote),

  "GET /v1/invoice_payments": route(listInvoicePayments),
  "GET /v1/invoice_payments/{id}": byId(getter("invoice_payment", "invoice payment")),
  "GET /v1/payment_intents/{id}": byId(refunds.getPaymentIntent),
  "GET /v1/charges/{id}": byId(refunds.getCharge),
  "POST /v1/refunds": route(refunds.createRefund),
  "GET /v1/refunds": route(refunds.listRefunds),
  "GET /v1/refunds/{id}": byId(refunds.getRefund),
  "GET /v1/disputes": route(disputes.listDisputes),
  "GET /v1/disputes/{id}": byId(disputes.getDispute),
  "POST /v1/disputes/{id}/close": byId((ctx, id) => disputes.moveDispute(ctx, id, "lost")),

  "GET /v1/events": route(webhooks.listEvents),
  "GET /v1/events/{id}": byId(webhooks.getEvent),
  "POST /v1/webhook_endpoints": route(webhooks.createWebhookEndpoint),
  "GET /v1/webhook_endpoints": route(webhooks.listWebhookEndpoints),
  "GET /v1/webhook_endpoints/{id}": byId(webhooks.getWebhookEndpoint),
  "POST /v1/webhook_endpoints/{id}": withId(webhooks.updateWebhookEndpoint),
  "DELETE /v1/webhook_endpoints/{id}": byId(webhooks.deleteWebhookEndpoint),
};

interface SearchParams {
  query: string;
  limit?: number;
  page?: string;
}

function searchPage(ctx: Context, kind: "customer" | "invoice", params: SearchParams): object {
  const { found, next } = search(ctx.store, kind, params, ctx.timeMs);
  const url = `/v1/${kind}s/search`;
  return { object: "search_result", data: found, has_more: next !== null, next_page: next, url };
}

interface PaymentListParams {
  invoice?: string;
  status?: string;
  payment?: { type: string; payment_intent?: string };
  created?: number;
  limit?: number;
}

function listInvoicePayments(ctx: Context, params: PaymentListParams): object {
  const { invoice, status, payment } = params;
  const found = ctx.store
    .all("invoice_payment")
    .filter((one) => invoice === undefined || one.invoice === invoice)
    .filter((one) => status === undefined || one.status === status)
    .filter((one) => payment?.payment_intent === undefined || one.payment.payment_intent === payment.payment_intent)
    .filter((one) => isWithin(one.created, params.created));
  return pageOf(found, params, "/v1/invoice_payments");
}

/** @returns an answer's status and object; a refusal that is an answer (a declined card) keeps what was done */
export function asAnswer(result: object): { status: number; body: object } {
  return result instanceof StripeError ? { status: result.status, body: result.body() } : { status: 200, body: result };
}
