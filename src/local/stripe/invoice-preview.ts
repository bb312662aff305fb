import type Stripe from "stripe";
import { getCustomer } from "./customers.ts";
import { refuse } from "./errors.ts";
import { newId } from "./ids.ts";
import { blankInvoice } from "./invoice-fields.ts";
import { lineFrom, priceOf, readCurrency } from "./invoice-items.ts";
import { addUp } from "./invoice-totals.ts";
import type { Context, Customer, InvoiceItem } from "./kinds.ts";
import { pageOf } from "./lists.ts";
import { mergeMetadata } from "./metadata.ts";
import { present } from "./present.ts";

/** What an invoice would be, without making one: pending items of the customer and those given. */
export function previewInvoice(ctx: Context, params: Stripe.InvoiceCreatePreviewParams): object {
  if (params.customer === undefined)
    throw refuse("You must specify a customer: the local Stripe previews only those.", "customer");
  const customer = getCustomer(ctx, params.customer);
  const given = params.invoice_items ?? [];
  const currency = readCurrency(params.currency, given[0]?.currency ?? customer.currency ?? "eur");
  const invoice = { ...blankInvoice(ctx, customer, currency), id: newId("upcoming_in") };
  const pending = ctx.store
    .where("invoiceitem", "customer", customer.id)
    .filter((item) => item.invoice === null && item.currency === currency);
  const lines = [...given.map((item) => itemForPreview(ctx, item, customer, currency)), ...pending].map((item) =>
    lineFrom(item, invoice.id),
  );
  if (lines.length === 0)
    throw refuse("No upcoming invoices for customer: " + customer.id, undefined, "invoice_upcoming_none");
  const shown = present(ctx.store, addUp(invoice, lines, customer.balance));
  return { ...shown, lines: pageOf(lines, { limit: 100 }, `/v1/invoices/${invoice.id}/lines`) };
}

function itemForPreview(
  ctx: Context,
  given: Stripe.InvoiceCreatePreviewParams.InvoiceItem,
  customer: Customer,
  currency: string,
): InvoiceItem {
  const unit = given.unit_amount_decimal ?? given.unit_amount;
  const price = priceOf({ ...given, ...(unit !== undefined && { unit_amount_decimal: unit }) });
  return {
    id: newId("ii"), object: "invoiceitem", ...price, currency, customer: customer.id, customer_account: null,
    date: ctx.time, description: given.description ?? null, discountable: given.discountable ?? true, discounts: [],
    invoice: null, livemode: false, metadata: mergeMetadata(null, given.metadata), parent: null,
    period: given.period ?? { start: ctx.time, end: ctx.time },
    proration: false, tax_rates: [], test_clock: null,
  }; // prettier-ignore
}
