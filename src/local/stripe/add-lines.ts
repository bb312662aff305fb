import type Stripe from "stripe";
import { getCustomer } from "./customers.ts";
import { refuse } from "./errors.ts";
import { getInvoice, guard } from "./find-invoice.ts";
import { createInvoiceItem } from "./invoice-items.ts";
import { refreshDraft } from "./invoice-totals.ts";
import type { Context, Invoice } from "./kinds.ts";
import { readTaxes } from "./taxes.ts";

/** Adds lines to a draft, each with an item of its own, and with taxes that the caller worked out. */
export function addLines(ctx: Context, id: string, params: Stripe.InvoiceAddLinesParams): Invoice {
  const draft = getInvoice(ctx, id);
  guard(draft, "edit");
  if (params.lines.length === 0) throw refuse("You must add at least one line.", "lines");
  const customer = getCustomer(ctx, draft.customer ?? "");
  for (const { tax_amounts, invoice_item: _, ...line } of params.lines) {
    const item = createInvoiceItem(ctx, {
      ...line,
      customer: customer.id,
      invoice: id,
    } as Stripe.InvoiceItemCreateParams);
    const made = ctx.store
      .where("line_item", "invoice", id)
      .find(({ parent }) => parent?.invoice_item_details?.invoice_item === item.id);
    if (made) ctx.store.update({ ...made, taxes: readTaxes(ctx, tax_amounts || []) });
  }
  const invoice = refreshDraft(ctx, getInvoice(ctx, id), customer);
  ctx.emit("invoice.updated", invoice);
  return invoice;
}
