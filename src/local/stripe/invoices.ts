import type Stripe from "stripe";
import { ACCOUNT } from "./account.ts";
import { changes, getCustomer } from "./customers.ts";
import { refuse } from "./errors.ts";
import { getInvoice, guard } from "./find-invoice.ts";
import { newId } from "./ids.ts";
import { addLine, lineFrom, priceOf, readCurrency } from "./invoice-items.ts";
import { addUp, customerSnapshot, refreshDraft } from "./invoice-totals.ts";
import type { Context, Customer, Invoice, InvoiceItem } from "./kinds.ts";
import { isWithin, pageOf } from "./lists.ts";
import { mergeMetadata } from "./metadata.ts";
import { linesOf, present } from "./present.ts";

const DAY = 86_400;
/** What the account's Dashboard setting says when a request names no due date. */
const DEFAULT_DAYS_UNTIL_DUE = 30;
/** auto_advance finalizes a draft about an hour after its creation. */
const AUTO_ADVANCE_SECONDS = 3600;

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

function blankInvoice(ctx: Context, customer: Customer, currency: string): Invoice {
  return {
    id: newId("in"), object: "invoice", account_country: ACCOUNT.country ?? "DE", account_name: ACCOUNT_NAME,
    account_tax_ids: null, amount_due: 0, amount_overpaid: 0, amount_paid: 0, amount_paid_off_stripe: 0,
    amount_remaining: 0, amount_shipping: 0, application: null, attempt_count: 0, attempted: false, auto_advance: false,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null, provider: null, status: null },
    automatically_finalizes_at: null, billing_reason: "manual", collection_method: "charge_automatically",
    created: ctx.time, currency, custom_fields: customer.invoice_settings.custom_fields, customer: customer.id,
    customer_account: null, ...customerSnapshot(ctx, customer), customer_shipping: null, default_payment_method: null,
    default_source: null, default_tax_rates: [], description: null, discounts: [], due_date: null, effective_at: null,
    ending_balance: null, footer: customer.invoice_settings.footer, from_invoice: null, hosted_invoice_url: null,
    invoice_pdf: null, issuer: { type: "self" }, last_finalization_error: null, latest_revision: null, livemode: false,
    metadata: {}, next_payment_attempt: null, number: null, on_behalf_of: null, parent: null,
    payment_settings: { default_mandate: null, payment_method_options: null, payment_method_types: null },
    period_end: ctx.time, period_start: ctx.time, post_payment_credit_notes_amount: 0,
    pre_payment_credit_notes_amount: 0, receipt_number: null, rendering: null, shipping_cost: null,
    shipping_details: null, starting_balance: 0, statement_descriptor: null, status: "draft",
    status_transitions: { finalized_at: null, marked_uncollectible_at: null, paid_at: null, voided_at: null },
    subtotal: 0, subtotal_excluding_tax: 0, test_clock: null, total: 0, total_discount_amounts: [],
    total_excluding_tax: 0, total_pretax_credit_amounts: [], total_taxes: [], webhooks_delivered_at: null,
    $days_until_due: null,
  }; // prettier-ignore
}

const ACCOUNT_NAME = ACCOUNT.business_profile?.name ?? null;

/** The rules across fields, then the fields. */
function applyParams(ctx: Context, draft: Invoice, params: Stripe.InvoiceUpdateParams, customer: Customer): Invoice {
  const collection = params.collection_method ?? draft.collection_method;
  const { days_until_due: days, due_date: due } = params;
  if (collection !== "send_invoice" && (days !== undefined || due !== undefined)) {
    const field = days === undefined ? "due_date" : "days_until_due";
    throw refuse(`You can only set '${field}' if the invoice's collection method is 'send_invoice'.`, field);
  }
  if (days !== undefined && due !== undefined) {
    throw refuse("You may only specify one of these parameters: days_until_due, due_date.", "due_date");
  }
  if (days !== undefined && (days < 0 || days > 3650)) throw refuse("Invalid days_until_due", "days_until_due");
  if (typeof due === "number" && due < ctx.time) throw refuse("The due_date must be in the future.", "due_date");
  if (collection === "send_invoice" && !customer.email) {
    throw refuse(
      "Missing email. In order to create invoices that are sent to the customer, the customer must have a valid email.",
      "customer",
    );
  }
  if (params.automatic_tax?.enabled) {
    throw refuse("The local Stripe computes no tax.", "automatic_tax[enabled]", "local_stripe_unsupported");
  }
  const daysUntilDue =
    collection !== "send_invoice" || typeof due === "number"
      ? null
      : (days ?? draft.$days_until_due ?? DEFAULT_DAYS_UNTIL_DUE);
  const settings = params.payment_settings;
  const advance = params.auto_advance ?? draft.auto_advance ?? false;
  return {
    ...draft,
    collection_method: collection as Invoice["collection_method"],
    $days_until_due: daysUntilDue,
    due_date: typeof due === "number" ? due : daysUntilDue === null ? null : ctx.time + daysUntilDue * DAY,
    auto_advance: advance,
    automatically_finalizes_at: advance ? draft.created + AUTO_ADVANCE_SECONDS : null,
    ...(params.custom_fields !== undefined && { custom_fields: checkCustomFields(params.custom_fields || []) }),
    ...(params.description !== undefined && { description: params.description || null }),
    ...(params.footer !== undefined && { footer: params.footer || null }),
    ...(params.statement_descriptor !== undefined && { statement_descriptor: params.statement_descriptor || null }),
    ...(params.number !== undefined && { number: checkNumber(ctx, draft.id, params.number || null) }),
    ...(typeof params.effective_at === "number" && { effective_at: params.effective_at }),
    ...(params.default_payment_method && { default_payment_method: params.default_payment_method }),
    ...(params.rendering && {
      rendering: {
        amount_tax_display: null,
        pdf: null,
        template: null,
        template_version: null,
        ...draft.rendering,
        ...params.rendering,
      } as Invoice["rendering"],
    }),
    ...(settings && {
      payment_settings: { ...draft.payment_settings, ...withAllMethods(settings) } as Invoice["payment_settings"],
    }),
    metadata: mergeMetadata(draft.metadata, params.metadata),
  };
}

/** The answer names every payment method that has options, with null for those not set. */
function withAllMethods(settings: Stripe.InvoiceUpdateParams["payment_settings"]) {
  const none = { acss_debit: null, bancontact: null, billie: null, blik: null, card: null, customer_balance: null,
    konbini: null, payto: null, pix: null, sepa_debit: null, upi: null, us_bank_account: null }; // prettier-ignore
  const options = settings?.payment_method_options;
  return { ...settings, ...(options && { payment_method_options: { ...none, ...options } }) };
}

function checkCustomFields(fields: { name: string; value: string }[]): Invoice["custom_fields"] {
  if (fields.length > 4) throw refuse("You can set at most 4 custom fields on an invoice.", "custom_fields");
  for (const [index, { name, value }] of fields.entries()) {
    if (name.length > 40)
      throw refuse("Custom field names can have up to 40 characters.", `custom_fields[${index}][name]`);
    if (value.length > 140) {
      throw refuse("Custom field values can have up to 140 characters.", `custom_fields[${index}][value]`);
    }
  }
  return fields.length > 0 ? fields : null;
}

function checkNumber(ctx: Context, id: string, number: string | null): string | null {
  const isTaken = ctx.store.where("invoice", "number", number ?? "").some((other) => other.id !== id);
  if (isTaken) throw refuse(`The invoice number ${number} is already in use.`, "number");
  return number;
}

/** A finalized invoice keeps its content; only its metadata and auto_advance may still change. */
const STILL_EDITABLE = new Set(["metadata", "auto_advance", "expand"]);

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

export function listInvoices(ctx: Context, params: Stripe.InvoiceListParams) {
  const found = ctx.store
    .all("invoice")
    .filter((invoice) => params.customer === undefined || invoice.customer === params.customer)
    .filter((invoice) => params.status === undefined || invoice.status === params.status)
    .filter(
      (invoice) => params.collection_method === undefined || invoice.collection_method === params.collection_method,
    )
    .filter((invoice) => isWithin(invoice.created, params.created) && isWithin(invoice.due_date, params.due_date));
  return pageOf(found, params, "/v1/invoices");
}

export const listLines = (ctx: Context, id: string, params: Stripe.InvoiceListLineItemsParams) =>
  pageOf(linesOf(ctx.store, getInvoice(ctx, id)), params, `/v1/invoices/${id}/lines`);

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
  const {
    amount,
    quantity,
    unit: price,
  } = priceOf({ ...given, ...(unit !== undefined && { unit_amount_decimal: unit }) });
  return {
    id: newId("ii"), object: "invoiceitem", amount, currency, customer: customer.id, customer_account: null,
    date: ctx.time, description: given.description ?? null, discountable: given.discountable ?? true, discounts: [],
    invoice: null, livemode: false, metadata: mergeMetadata(null, given.metadata), parent: null,
    period: given.period ?? { start: ctx.time, end: ctx.time },
    pricing: { type: "price_details", unit_amount_decimal: price } as unknown as InvoiceItem["pricing"],
    proration: false, quantity, quantity_decimal: String(quantity), tax_rates: [], test_clock: null,
  }; // prettier-ignore
}
