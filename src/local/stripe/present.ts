import type { Charge, CreditNote, Customer, Invoice, Kind, Kinds } from "./kinds.ts";
import { pageOf } from "./lists.ts";
import type { Store } from "./store.ts";

type Plain = Record<string, unknown>;

/** @returns an object as Stripe shows it: with its sub-lists, without what is only ours */
export function present(store: Store, object: Kinds[Kind]): Plain {
  return { ...withoutOurs(object), ...subLists(store, object) };
}

const withoutOurs = (object: object): Plain =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !key.startsWith("$")));

function subLists(store: Store, object: Kinds[Kind]): Plain {
  if (object.object === "invoice") {
    const lines = linesOf(store, object).map((line) => present(store, line) as { id: string });
    return { lines: pageOf(lines, {}, `/v1/invoices/${object.id}/lines`) };
  }
  if (object.object === "credit_note") {
    const lines = creditLinesOf(store, object).map((line) => present(store, line) as { id: string });
    return { lines: pageOf(lines, {}, `/v1/credit_notes/${object.id}/lines`) };
  }
  return object.object === "customer" && object.$deleted ? { deleted: true } : {};
}

/** @returns an invoice's lines in the order in which they were added */
export const linesOf = (store: Store, invoice: Pick<Invoice, "id">) =>
  store.where("line_item", "invoice", invoice.id).toReversed();

/** @returns a credit note's lines in the order in which they were added */
export const creditLinesOf = (store: Store, note: Pick<CreditNote, "id">) =>
  store.where("credit_note_line_item", "$credit_note", note.id).toReversed();

/** @returns an invoice's payments, open and ended ones, newest first */
export const paymentsOf = (store: Store, invoice: Pick<Invoice, "id">) =>
  store.where("invoice_payment", "invoice", invoice.id);

const taxIdsOf = (store: Store, customer: Pick<Customer, "id">) => store.where("tax_id", "customer", customer.id);

/** What came in by bank transfer and is not applied to an invoice yet, as Stripe shows it. */
export function cashBalance(customer: Customer): Plain {
  const money = Object.entries(customer.$cash).filter(([, amount]) => amount !== 0);
  return {
    object: "cash_balance",
    available: money.length > 0 ? Object.fromEntries(money) : null,
    customer: customer.id,
    customer_account: null,
    livemode: false,
    settings: { reconciliation_mode: "automatic", using_merchant_default: true },
  };
}

/** Sub-lists, objects and sums that Stripe leaves out unless `expand[]` asks for them. */
function onDemand(store: Store, object: Kinds[Kind], field: string): unknown {
  const show = (item: Kinds[Kind]) => present(store, item) as { id: string };
  if (object.object === "invoice" && field === "payments") {
    return pageOf(paymentsOf(store, object).map(show), {}, `/v1/invoice_payments`);
  }
  if (object.object === "invoice" && field === "amount_paid_off_stripe") return object.$paid_off_stripe;
  if (object.object === "customer" && field === "tax_ids") {
    return pageOf(taxIdsOf(store, object).map(show), {}, `/v1/customers/${object.id}/tax_ids`);
  }
  if (object.object === "customer" && field === "cash_balance") return cashBalance(object);
  if (object.object === "charge" && field === "refunds") {
    return pageOf(refundsOf(store, object).map(show), {}, `/v1/charges/${object.id}/refunds`);
  }
  return undefined;
}

const refundsOf = (store: Store, charge: Pick<Charge, "id">) => store.where("refund", "charge", charge.id);

/** Where an id of a given prefix is kept, for `expand[]`. */
const KIND_OF_PREFIX: Record<string, Kind> = {
  in: "invoice", ii: "invoiceitem", cus: "customer", pi: "payment_intent", ch: "charge", py: "charge",
  re: "refund", pyr: "refund", du: "dispute", cn: "credit_note", inpay: "invoice_payment", txi: "tax_id",
  txr: "tax_rate",
}; // prettier-ignore

/**
 * Replaces ids by the objects they name, along a path like `data.payment.payment_intent`.
 * @returns the answer expanded, or undefined where the path leads to nothing that can be expanded
 */
export function expand(store: Store, value: unknown, path: string[]): unknown {
  const [field, ...rest] = path;
  if (field === undefined || value === null || value === undefined) return value;
  if (Array.isArray(value)) return value.map((part) => expand(store, part, path));
  if (typeof value !== "object") return undefined;
  const object = value as Plain;
  const isLeftOut = object[field] === undefined;
  const found = isLeftOut ? sourceOf(store, object, field) : object[field];
  if (found === undefined) return undefined;
  const kind = typeof found === "string" ? KIND_OF_PREFIX[found.split("_")[0] ?? ""] : undefined;
  const target = kind && typeof found === "string" ? store.find(kind, found) : undefined;
  const isScalar = !isLeftOut && found !== null && typeof found !== "object" && !target;
  if (isScalar) return undefined;
  const inner = expand(store, target ? present(store, target) : found, rest);
  return inner === undefined ? undefined : { ...object, [field]: inner };
}

function sourceOf(store: Store, shown: Plain, field: string): unknown {
  const kind = KIND_OF_PREFIX[String(shown["id"]).split("_")[0] ?? ""];
  const stored = kind && store.find(kind, String(shown["id"]));
  return stored && onDemand(store, stored, field);
}
