import { refuse } from "./errors.ts";
import { getter } from "./getter.ts";
import { moveInvoice, type InvoiceMove, type InvoiceStatus } from "./invoice-state.ts";
import type { Invoice } from "./kinds.ts";

export const getInvoice = getter("invoice");

/** @throws StripeError when the invoice may not make this move */
export function guard(invoice: Invoice, move: InvoiceMove): InvoiceStatus | "deleted" {
  const transition = moveInvoice(invoice.status ?? "draft", move);
  if (!transition.ok) throw refuse(transition.reason, undefined, transition.code);
  return transition.to;
}
