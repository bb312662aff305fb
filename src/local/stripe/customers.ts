import type Stripe from "stripe";
import { noSuch, refuse } from "./errors.ts";
import { newId, randomText } from "./ids.ts";
import type { Context, Customer, TaxId } from "./kinds.ts";
import { isWithin, pageOf } from "./lists.ts";
import { mergeMetadata } from "./metadata.ts";
import { refreshDrafts } from "./invoice-totals.ts";

/** @throws StripeError 404 for an unknown customer, and for a deleted one where a living one is needed */
export function getCustomer(ctx: Context, id: string, param = "customer"): Customer {
  const customer = ctx.store.find("customer", id);
  if (!customer || customer.$deleted) throw noSuch("customer", id, param);
  return customer;
}

/** `GET /v1/customers/{id}`: of a deleted one Stripe tells that alone. */
export function retrieveCustomer(ctx: Context, id: string): Customer | object {
  const customer = ctx.store.find("customer", id);
  if (!customer) throw noSuch("customer", id);
  return customer.$deleted ? { id, object: "customer", deleted: true } : customer;
}

/** `POST /v1/customers`, with tax ids whose form is checked at once. */
export function createCustomer(ctx: Context, params: Stripe.CustomerCreateParams): Customer {
  const blank: Customer = {
    id: newId("cus"), object: "customer", address: null, balance: 0, created: ctx.time, currency: null,
    customer_account: null, default_source: null, delinquent: false, description: null, discount: null, email: null,
    invoice_prefix: randomText(8, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"),
    invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
    livemode: false, metadata: {}, name: null, next_invoice_sequence: 1, phone: null, preferred_locales: [],
    shipping: null, tax_exempt: "none", test_clock: null, $deleted: false, $cash: {},
  }; // prettier-ignore
  const customer = applyParams(ctx, blank, params);
  ctx.store.insert("customer", customer);
  for (const taxId of params.tax_id_data ?? []) addTaxId(ctx, customer, taxId.type, taxId.value);
  ctx.emit("customer.created", customer);
  return customer;
}

/** `POST /v1/customers/{id}`: drafts follow, finalized invoices stand. */
export function updateCustomer(ctx: Context, id: string, params: Stripe.CustomerUpdateParams): Customer {
  const earlier = getCustomer(ctx, id, "id");
  const customer = applyParams(ctx, earlier, params);
  ctx.store.update(customer);
  refreshDrafts(ctx, customer);
  ctx.emit("customer.updated", customer, changes(earlier, customer));
  return customer;
}

/** @returns the earlier values of the fields that changed, as an event's `previous_attributes` */
export function changes<T extends object>(earlier: T, later: T): Partial<T> {
  const isChanged = ([key, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(later[key as keyof T]) && !key.startsWith("$");
  return Object.fromEntries(Object.entries(earlier).filter(isChanged)) as Partial<T>;
}

function applyParams(ctx: Context, customer: Customer, params: Stripe.CustomerUpdateParams): Customer {
  const { email, address, invoice_prefix: prefix } = params;
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    throw refuse(`Invalid email address: ${email}`, "email", "email_invalid");
  }
  if (prefix !== undefined && !/^[A-Z0-9]{1,12}$/.test(prefix)) {
    throw refuse("`invoice_prefix` must be 1-12 uppercase letters or numbers.", "invoice_prefix");
  }
  const isTaken = (other: Customer) => other.invoice_prefix === prefix && other.id !== customer.id && !other.$deleted;
  if (prefix !== undefined && ctx.store.all("customer").some(isTaken)) {
    throw refuse(`The invoice prefix ${prefix} is already used by another customer.`, "invoice_prefix");
  }
  const text = (key: "name" | "email" | "description" | "phone") =>
    params[key] === undefined ? customer[key] : params[key] || null;
  return {
    ...customer,
    name: text("name") ?? null,
    email: text("email") ?? null,
    description: text("description") ?? null,
    phone: text("phone") ?? null,
    ...(params.business_name && { business_name: params.business_name }),
    ...(params.individual_name && { individual_name: params.individual_name }),
    ...(address !== undefined && { address: address ? completeAddress(address, customer.address) : null }),
    ...(params.shipping !== undefined && { shipping: params.shipping ? completeShipping(params.shipping) : null }),
    ...(params.balance !== undefined && { balance: params.balance }),
    ...(params.preferred_locales && { preferred_locales: params.preferred_locales }),
    ...(params.tax_exempt !== undefined && { tax_exempt: (params.tax_exempt || "none") as "none" }),
    ...(prefix !== undefined && { invoice_prefix: prefix }),
    ...(params.next_invoice_sequence !== undefined && { next_invoice_sequence: params.next_invoice_sequence }),
    ...(params.invoice_settings && {
      invoice_settings: { ...customer.invoice_settings, ...(params.invoice_settings as object) },
    }),
    metadata: mergeMetadata(customer.metadata, params.metadata),
  };
}

function completeAddress(given: Stripe.AddressParam, earlier: Stripe.Address | null | undefined): Stripe.Address {
  const blank = { city: null, country: null, line1: null, line2: null, postal_code: null, state: null };
  const merged = { ...blank, ...earlier, ...given };
  if (merged.country && !/^[A-Z]{2}$/.test(merged.country)) {
    const message = `Country '${merged.country}' is unknown. Try using a 2-character alphanumeric country code instead, such as 'US', 'EG', or 'GB'.`;
    throw refuse(message, "address[country]", "country_code_invalid");
  }
  return merged;
}

/** An answer names every part of an address, a request only those it has. */
function completeShipping(given: Stripe.CustomerCreateParams.Shipping): NonNullable<Customer["shipping"]> {
  return { name: given.name, phone: given.phone ?? null, address: completeAddress(given.address, null) };
}

/** `DELETE /v1/customers/{id}`: its invoices stay, and can no longer be finalized. */
export function deleteCustomer(ctx: Context, id: string): object {
  const customer = { ...getCustomer(ctx, id, "id"), $deleted: true };
  ctx.store.update(customer);
  ctx.emit("customer.deleted", customer);
  return { id, object: "customer", deleted: true };
}

/** `GET /v1/customers` without deleted ones, by exact e-mail address or time. */
export function listCustomers(ctx: Context, params: Stripe.CustomerListParams) {
  const found = ctx.store
    .all("customer")
    .filter(
      (c) =>
        !c.$deleted && (params.email === undefined || c.email === params.email) && isWithin(c.created, params.created),
    );
  return pageOf(found, params, "/v1/customers");
}

/** Stripe checks a VAT id's form at once and its existence later; so does this, and the later check stays pending. */
function addTaxId(ctx: Context, customer: Customer, type: string, value: string): TaxId {
  const form = type === "eu_vat" ? (EU_VAT[value.slice(0, 2)] ?? OTHER_EU_VAT) : /^.{2,40}$/;
  if (!form.test(value)) throw refuse(`Invalid value for ${type}.`, "tax_id_data", "tax_id_invalid");
  const taxId: TaxId = {
    id: newId("txi"),
    object: "tax_id",
    country: type === "eu_vat" ? value.slice(0, 2) : null,
    created: ctx.time,
    customer: customer.id,
    customer_account: null,
    livemode: false,
    owner: { type: "customer", customer: customer.id, customer_account: null },
    type: type as TaxId["type"],
    value,
    verification: { status: "pending", verified_address: null, verified_name: null },
  };
  ctx.store.insert("tax_id", taxId);
  return taxId;
}

const OTHER_EU_VAT = /^(?:BE|BG|CY|CZ|DK|EE|EL|ES|FI|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI)[0-9A-Z+*]{8,12}$/;
const EU_VAT: Record<string, RegExp> = { DE: /^DE\d{9}$/, AT: /^ATU\d{8}$/, FR: /^FR[0-9A-Z]{2}\d{9}$/ };

/** `POST /v1/customers/{id}/tax_ids`. @throws StripeError for a VAT id of the wrong form */
export function createTaxId(ctx: Context, id: string, params: Stripe.CustomerCreateTaxIdParams): TaxId {
  const customer = getCustomer(ctx, id);
  const taxId = addTaxId(ctx, customer, params.type, params.value);
  ctx.emit("customer.tax_id.created", taxId);
  refreshDrafts(ctx, customer);
  return taxId;
}

const taxIdsOf = (ctx: Context, id: string) => ctx.store.where("tax_id", "customer", getCustomer(ctx, id).id);

/** `GET /v1/customers/{id}/tax_ids`. */
export const listTaxIds = (ctx: Context, id: string, params: Stripe.CustomerListTaxIdsParams) =>
  pageOf(taxIdsOf(ctx, id), params, `/v1/customers/${id}/tax_ids`);

/** `GET /v1/customers/{id}/tax_ids/{id}`. @throws StripeError 404 for one of another customer */
export function getTaxId(ctx: Context, customerId: string, id: string): TaxId {
  const taxId = taxIdsOf(ctx, customerId).find((candidate) => candidate.id === id);
  if (!taxId) throw noSuch("tax id", id);
  return taxId;
}

/** `DELETE /v1/customers/{id}/tax_ids/{id}`. */
export function deleteTaxId(ctx: Context, customerId: string, id: string): object {
  const taxId = getTaxId(ctx, customerId, id);
  ctx.store.remove(taxId.id);
  ctx.emit("customer.tax_id.deleted", taxId);
  return { id, object: "tax_id", deleted: true };
}
