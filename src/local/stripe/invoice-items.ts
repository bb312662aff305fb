import type Stripe from "stripe";
import { changes, getCustomer } from "./customers.ts";
import { refuse } from "./errors.ts";
import { getter } from "./getter.ts";
import { newId } from "./ids.ts";
import { refreshDraft } from "./invoice-totals.ts";
import { getInvoice, guard } from "./find-invoice.ts";
import type { Context, Invoice, InvoiceItem, LineItem } from "./kinds.ts";
import { isWithin, pageOf } from "./lists.ts";
import { mergeMetadata } from "./metadata.ts";

const MAX_AMOUNT = 99_999_999;

interface Priced {
  amount?: number;
  quantity?: number;
  unit_amount_decimal?: { toString(): string } | string | number;
}

type Price = Pick<InvoiceItem, "amount" | "net_amount" | "pricing" | "quantity" | "quantity_decimal">;

/** What an item says of its price, of which a request gives either the amount or the unit price. */
export function priceOf(given: Priced): Price {
  const { amount, unit_amount_decimal: unit, quantity = 1 } = given;
  if (amount !== undefined && (unit !== undefined || given.quantity !== undefined)) {
    throw refuse("You may only specify one of these parameters: amount, quantity with unit_amount_decimal.", "amount");
  }
  if (amount === undefined && unit === undefined) {
    throw refuse("Missing required param: amount.", "amount", "parameter_missing");
  }
  const total = amount ?? Math.round(Number(unit) * quantity);
  if (Math.abs(total) > MAX_AMOUNT) {
    throw refuse(`Amount must be no more than ${MAX_AMOUNT} minor units`, "amount", "amount_too_large");
  }
  return {
    amount: total,
    net_amount: total,
    pricing: { type: "price_details", unit_amount_decimal: String(unit ?? total) } as unknown as InvoiceItem["pricing"],
    quantity,
    quantity_decimal: String(quantity),
  };
}

/** @throws StripeError unless it looks like an ISO 4217 code; Stripe answers in lower case */
export function readCurrency(given: string | undefined, fallback: string): string {
  const currency = (given ?? fallback).toLowerCase();
  if (!Intl.supportedValuesOf("currency").includes(currency.toUpperCase())) {
    throw refuse(
      `Invalid currency: ${currency}. Stripe currently supports these currencies: usd, eur, gbp, chf, …`,
      "currency",
    );
  }
  return currency;
}

/** Without `invoice` an item floats: it waits for the next invoice that includes pending items. */
export function createInvoiceItem(ctx: Context, params: Stripe.InvoiceItemCreateParams): InvoiceItem {
  if (params.customer === undefined) throw refuse("Missing required param: customer.", "customer", "parameter_missing");
  const customer = getCustomer(ctx, params.customer);
  const invoice = params.invoice === undefined ? undefined : getInvoice(ctx, params.invoice, "invoice");
  if (invoice) {
    guard(invoice, "edit");
    if (invoice.customer !== customer.id) {
      throw refuse(`The invoice ${invoice.id} belongs to another customer than ${customer.id}.`, "invoice");
    }
  }
  const currency = readCurrency(params.currency, invoice?.currency ?? customer.currency ?? "eur");
  if (invoice && currency !== invoice.currency) {
    const message = `The currency of the invoice item (${currency}) must match the currency of the invoice (${invoice.currency}).`;
    throw refuse(message, "currency");
  }
  const item: InvoiceItem = {
    id: newId("ii"), object: "invoiceitem", ...priceOf(params), currency, customer: customer.id, customer_account: null,
    date: ctx.time, description: params.description ?? null, discountable: params.discountable ?? true, discounts: [],
    invoice: invoice?.id ?? null, livemode: false, metadata: mergeMetadata(null, params.metadata),
    parent: null, period: params.period ?? { start: ctx.time, end: ctx.time },
    proration: false, tax_rates: [], test_clock: null,
  }; // prettier-ignore
  ctx.store.insert("invoiceitem", item);
  ctx.emit("invoiceitem.created", item);
  if (customer.currency === null) ctx.store.update({ ...customer, currency });
  if (invoice) {
    addLine(ctx, item, invoice.id);
    ctx.emit("invoice.updated", refreshDraft(ctx, invoice, customer));
  }
  return item;
}

/** @returns a line of an invoice, as a preview shows it and `addLine` stores it */
export function lineFrom(item: InvoiceItem, invoiceId: string): LineItem {
  return {
    id: newId("il"), object: "line_item", amount: item.amount, currency: item.currency, description: item.description,
    discount_amounts: [], discountable: item.discountable, discounts: [], invoice: invoiceId, livemode: false,
    metadata: item.metadata ?? {}, parent: {
      type: "invoice_item_details", subscription_item_details: null,
      invoice_item_details: {
        invoice_item: item.id, proration: false, proration_details: { credited_items: null }, subscription: null,
      },
    },
    period: item.period, pretax_credit_amounts: [], pricing: item.pricing, quantity: item.quantity,
    quantity_decimal: item.quantity_decimal, subscription: null, subtotal: item.amount, taxes: [],
  }; // prettier-ignore
}

/** Puts an item onto a draft; the sums follow with `refreshDraft`. */
export const addLine = (ctx: Context, item: InvoiceItem, invoiceId: string): void =>
  ctx.store.insert("line_item", lineFrom(item, invoiceId));

export const getInvoiceItem = getter("invoiceitem");

/** `POST /v1/invoiceitems/{id}`: its line on the draft changes with it. @throws StripeError once the invoice is finalized */
export function updateInvoiceItem(ctx: Context, id: string, params: Stripe.InvoiceItemUpdateParams): InvoiceItem {
  const earlier = getInvoiceItem(ctx, id);
  const invoice = editableInvoiceOf(ctx, earlier);
  const isRepriced = [params.amount, params.quantity, params.unit_amount_decimal].some((value) => value !== undefined);
  const item: InvoiceItem = {
    ...earlier,
    ...(isRepriced && priceOf(params)),
    ...(params.description !== undefined && { description: params.description || null }),
    ...(params.discountable !== undefined && { discountable: params.discountable }),
    ...(params.period && { period: params.period }),
    metadata: mergeMetadata(earlier.metadata, params.metadata),
  };
  ctx.store.update(item);
  if (invoice) {
    const line = lineOf(ctx, item);
    if (line) ctx.store.update({ ...lineFrom(item, invoice.id), id: line.id });
    refreshDraft(ctx, invoice, getCustomer(ctx, item.customer));
  }
  ctx.emit("invoiceitem.updated", item, changes(earlier, item));
  return item;
}

/** `DELETE /v1/invoiceitems/{id}`: with its line. @throws StripeError once the invoice is finalized */
export function deleteInvoiceItem(ctx: Context, id: string): object {
  const item = getInvoiceItem(ctx, id);
  const invoice = editableInvoiceOf(ctx, item);
  const line = lineOf(ctx, item);
  ctx.store.remove(item.id);
  if (line) ctx.store.remove(line.id);
  if (invoice) refreshDraft(ctx, invoice, getCustomer(ctx, item.customer));
  ctx.emit("invoiceitem.deleted", item);
  return { id, object: "invoiceitem", deleted: true };
}

function editableInvoiceOf(ctx: Context, item: InvoiceItem): Invoice | undefined {
  if (item.invoice === null) return undefined;
  const invoice = getInvoice(ctx, item.invoice);
  guard(invoice, "edit");
  return invoice;
}

const lineOf = (ctx: Context, item: InvoiceItem): LineItem | undefined =>
  ctx.store
    .where("line_item", "invoice", item.invoice ?? "")
    .find((line) => line.parent?.invoice_item_details?.invoice_item === item.id);

/** `GET /v1/invoiceitems`; `pending` are those that wait for an invoice. */
export function listInvoiceItems(ctx: Context, params: Stripe.InvoiceItemListParams) {
  const found = ctx.store
    .all("invoiceitem")
    .filter((item) => params.customer === undefined || item.customer === params.customer)
    .filter((item) => params.invoice === undefined || item.invoice === params.invoice)
    .filter((item) => params.pending === undefined || (item.invoice === null) === params.pending)
    .filter((item) => isWithin(item.date, params.created));
  return pageOf(found, params, "/v1/invoiceitems");
}
