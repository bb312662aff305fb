import type Stripe from "stripe";
import { changes, getCustomer } from "./customers.ts";
import { noSuch, refuse } from "./errors.ts";
import { getInvoice, guard } from "./find-invoice.ts";
import { applyParams, blankInvoice } from "./invoice-fields.ts";
import { addLine, readCurrency } from "./invoice-items.ts";
import { refreshDraft } from "./invoice-totals.ts";
import type { Context, Invoice } from "./kinds.ts";
import { isWithin, pageOf } from "./lists.ts";
import { mergeMetadata } from "./metadata.ts";
import { linesOf } from "./present.ts";

/** `POST /v1/invoices`: a draft, with the customer's pending items only where they are asked for. */
export function createInvoice(ctx: Context, params: Stripe.InvoiceCreateParams): Invoice {
  if (params.customer === undefined) throw refuse("Missing required param: customer.", "customer", "parameter_missing");
  const customer = getCustomer(ctx, params.customer);
  const pending = ctx.store.where("invoiceitem", "customer", customer.id).filter((item) => item.invoice === null);
  const wanted = params.pending_invoice_items_behavior === "include" ? pending.toReversed() : [];
  const currency = readCurrency(params.currency, wanted[0]?.currency ?? customer.currency ?? "eur");
  const included = wanted.filter((item) => item.currency === currency);
  const draft = applyParams(ctx, blankInvoice(ctx, customer, currency), params, customer);
  ctx.store.insert("invoice", draft);
  if (customer.currency === null) ctx.store.update({ ...customer, currency });
  for (const item of included) {
    ctx.store.update({ ...item, invoice: draft.id });
    addLine(ctx, item, draft.id);
  }
  const invoice = refreshDraft(ctx, draft, customer);
  ctx.emit("invoice.created", invoice);
  return invoice;
}

/** A finalized invoice keeps its content; only its metadata and auto_advance may still change. */
const STILL_EDITABLE = new Set(["metadata", "auto_advance", "expand"]);

/** `POST /v1/invoices/{id}`. @throws StripeError where a finalized invoice's content is to change */
export function updateInvoice(ctx: Context, id: string, params: Stripe.InvoiceUpdateParams): Invoice {
  const earlier = getInvoice(ctx, id);
  if (Object.keys(params).some((name) => !STILL_EDITABLE.has(name))) guard(earlier, "edit");
  const customer = ctx.store.find("customer", earlier.customer ?? "");
  if (!customer) throw new Error(`Invoice ${id} lost its customer`);
  const isDraft = earlier.status === "draft";
  const invoice: Invoice = isDraft
    ? applyParams(ctx, earlier, params, customer)
    : {
        ...earlier,
        auto_advance: params.auto_advance ?? earlier.auto_advance ?? false,
        metadata: mergeMetadata(earlier.metadata, params.metadata),
      };
  ctx.store.update(invoice);
  const fresh = isDraft ? refreshDraft(ctx, invoice, customer) : invoice;
  ctx.emit("invoice.updated", fresh, changes(earlier, fresh));
  return fresh;
}

/** `DELETE /v1/invoices/{id}`: a draft, with its lines and items. @throws StripeError once it is finalized */
export function deleteInvoice(ctx: Context, id: string): object {
  const invoice = getInvoice(ctx, id);
  guard(invoice, "delete");
  for (const line of linesOf(ctx.store, invoice)) ctx.store.remove(line.id);
  for (const item of ctx.store.where("invoiceitem", "invoice", id)) {
    ctx.store.remove(item.id);
  }
  ctx.emit("invoice.deleted", invoice);
  ctx.store.remove(id);
  return { id, object: "invoice", deleted: true };
}

/** `GET /v1/invoices`, newest first, by customer, state, collection method or time. */
export function listInvoices(ctx: Context, params: Stripe.InvoiceListParams) {
  const isWanted = (invoice: Invoice) =>
    (params.customer === undefined || invoice.customer === params.customer) &&
    (params.status === undefined || invoice.status === params.status) &&
    (params.collection_method === undefined || invoice.collection_method === params.collection_method) &&
    isWithin(invoice.created, params.created) &&
    isWithin(invoice.due_date, params.due_date);
  const { starting_after: cursor, ...rest } = params;
  if (params.ending_before !== undefined)
    return pageOf(ctx.store.all("invoice").filter(isWanted), params, "/v1/invoices");
  if (cursor !== undefined && !ctx.store.find("invoice", cursor)) throw noSuch("object", cursor, "starting_after");
  // One more than a page tells whether there are more: thousands of invoices are not read for a hundred.
  const found: Invoice[] = [];
  for (const invoice of ctx.store.newestFirst("invoice", cursor)) {
    if (isWanted(invoice)) found.push(invoice);
    if (found.length > (params.limit ?? 10)) break;
  }
  return pageOf(found, rest, "/v1/invoices");
}

/** `GET /v1/invoices/{id}/lines`. */
export const listLines = (ctx: Context, id: string, params: Stripe.InvoiceListLineItemsParams) =>
  pageOf(linesOf(ctx.store, getInvoice(ctx, id)), params, `/v1/invoices/${id}/lines`);
