import type Stripe from "stripe";
import { ACCOUNT } from "./account.ts";
import { refuse } from "./errors.ts";
import { newId } from "./ids.ts";
import { customerSnapshot } from "./invoice-totals.ts";
import type { Context, Customer, Invoice } from "./kinds.ts";
import { mergeMetadata } from "./metadata.ts";

const DAY = 86_400;
/** What the account's Dashboard setting says when a request names no due date. */
const DEFAULT_DAYS_UNTIL_DUE = 30;
const MAX_DAYS_UNTIL_DUE = 3650;
/** auto_advance finalizes a draft about an hour after its creation. */
const AUTO_ADVANCE_SECONDS = 3600;

/** A draft before anything is said of it. */
export function blankInvoice(ctx: Context, customer: Customer, currency: string): Invoice {
  return {
    id: newId("in"), object: "invoice", account_country: ACCOUNT.country ?? "DE", account_name: ACCOUNT.business_profile?.name ?? null,
    account_tax_ids: null, amount_due: 0, amount_overpaid: 0, amount_paid: 0,
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
    $days_until_due: null, $paid_off_stripe: 0,
  }; // prettier-ignore
}

/**
 * A draft with what a request says of it.
 * @throws StripeError where fields contradict each other or are too long
 */
export function applyParams(
  ctx: Context,
  draft: Invoice,
  params: Stripe.InvoiceUpdateParams,
  customer: Customer,
): Invoice {
  const collection = params.collection_method ?? draft.collection_method;
  const due = readDue(ctx, draft, params, collection);
  if (collection === "send_invoice" && !customer.email) {
    const message =
      "Missing email. In order to create invoices that are sent to the customer, the customer must have a valid email.";
    throw refuse(message, "customer");
  }
  if (params.automatic_tax?.enabled) {
    throw refuse("The local Stripe computes no tax.", "automatic_tax[enabled]", "local_stripe_unsupported");
  }
  const settings = params.payment_settings;
  const advance = params.auto_advance ?? draft.auto_advance ?? false;
  return {
    ...draft,
    collection_method: collection as Invoice["collection_method"],
    ...due,
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

/** A due date is given as a day, or as a number of days that run from finalization, and only for what is sent. */
function readDue(
  ctx: Context,
  draft: Invoice,
  { days_until_due: days, due_date: date }: Stripe.InvoiceUpdateParams,
  collection: string,
): Pick<Invoice, "due_date" | "$days_until_due"> {
  if (collection !== "send_invoice") {
    if (days === undefined && date === undefined) return { due_date: null, $days_until_due: null };
    const field = days === undefined ? "due_date" : "days_until_due";
    throw refuse(`You can only set '${field}' if the invoice's collection method is 'send_invoice'.`, field);
  }
  if (days !== undefined && date !== undefined) {
    throw refuse("You may only specify one of these parameters: days_until_due, due_date.", "due_date");
  }
  if (date !== undefined) {
    if (date < ctx.time) throw refuse("The due_date must be in the future.", "due_date");
    return { due_date: date, $days_until_due: null };
  }
  if (days === undefined && draft.due_date !== null) {
    return { due_date: draft.due_date, $days_until_due: draft.$days_until_due };
  }
  const counted = days ?? DEFAULT_DAYS_UNTIL_DUE;
  if (counted < 0 || counted > MAX_DAYS_UNTIL_DUE) throw refuse("Invalid days_until_due", "days_until_due");
  return { due_date: ctx.time + counted * DAY, $days_until_due: counted };
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
