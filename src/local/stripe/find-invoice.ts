import { noSuch, refuse } from "./errors.ts";
import { moveInvoice, type InvoiceMove, type InvoiceStatus } from "./invoice-state.ts";
import type { Context, Invoice } from "./kinds.ts";

/** @throws StripeError 404 when there is no such invoice */
export function getInvoice(ctx: Context, id: string, param = "id"): Invoice {
  const invoice = ctx.store.find("invoice", id);
  if (!invoice) throw noSuch("invoice", id, param);
  return invoice;
}

/** @throws StripeError when the invoice may not make this move */
export function guard(invoice: Invoice, move: InvoiceMove): InvoiceStatus | "deleted" {
  const transition = moveInvoice(invoice.status ?? "draft", move);
  if (!transition.ok) throw refuse(transition.reason, undefined, transition.code);
  return transition.to;
}
