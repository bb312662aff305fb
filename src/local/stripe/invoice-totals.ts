import type { Context, Customer, Invoice, LineItem } from "./kinds.ts";
import { linesOf } from "./present.ts";
import { addTaxes, sumOf } from "./taxes.ts";

/**
 * Adds up an invoice: its lines, the tax that comes on top of them, then the customer's balance, then credit notes, then payments.
 * @param balance the customer's balance in minor units; negative is a credit
 */
export function addUp(invoice: Invoice, lines: Pick<LineItem, "amount" | "taxes">[], balance: number): Invoice {
  const subtotal = lines.reduce((sum, line) => sum + line.amount, 0);
  const taxes = addTaxes(lines);
  const untaxed = subtotal - sumOf(taxes, "inclusive");
  const total = subtotal + sumOf(taxes, "exclusive");
  const due = Math.max(0, total + balance) - invoice.pre_payment_credit_notes_amount;
  return {
    ...invoice,
    subtotal,
    subtotal_excluding_tax: untaxed,
    total,
    total_excluding_tax: untaxed,
    total_taxes: taxes,
    starting_balance: balance,
    amount_due: due,
    amount_remaining: due - invoice.amount_paid,
  };
}

/** What an invoice copies from its customer; it follows the customer until it is finalized, and then stands. */
export function customerSnapshot(ctx: Context, customer: Customer) {
  const taxIds = ctx.store.where("tax_id", "customer", customer.id);
  return {
    customer_address: customer.address ?? null,
    customer_email: customer.email,
    customer_name: customer.name ?? null,
    customer_phone: customer.phone ?? null,
    customer_tax_exempt: customer.tax_exempt ?? null,
    customer_tax_ids: taxIds.map(({ type, value }) => ({ type, value })),
  };
}

/** Brings a draft up to date with its lines and its customer, and stores it. */
export function refreshDraft(ctx: Context, draft: Invoice, customer: Customer): Invoice {
  const lines = linesOf(ctx.store, draft);
  const fresh = { ...addUp(draft, lines, customer.balance), ...customerSnapshot(ctx, customer) };
  ctx.store.update(fresh);
  return fresh;
}

/** All drafts of a customer who has changed. */
export function refreshDrafts(ctx: Context, customer: Customer): void {
  for (const invoice of ctx.store.where("invoice", "customer", customer.id)) {
    if (invoice.status === "draft") refreshDraft(ctx, invoice, customer);
  }
}
