export type InvoiceStatus = "draft" | "open" | "paid" | "void" | "uncollectible";
export type InvoiceMove = "delete" | "edit" | "finalize" | "pay" | "void" | "mark_uncollectible";

interface Rule {
  from: readonly InvoiceStatus[];
  to: InvoiceStatus | "deleted";
  refusal: (status: InvoiceStatus) => string;
  code?: string;
}

/** Who may go where: docs.stripe.com/invoicing/integration/workflow-transitions */
const RULES: Record<InvoiceMove, Rule> = {
  edit: {
    from: ["draft"],
    to: "draft",
    refusal: () => "This invoice is no longer editable",
    code: "invoice_not_editable",
  },
  delete: {
    from: ["draft"],
    to: "deleted",
    refusal: () => "You can only delete draft invoices. Void or credit a finalized invoice instead.",
    code: "invoice_not_editable",
  },
  finalize: {
    from: ["draft"],
    to: "open",
    refusal: () => "This invoice is already finalized, you can't re-finalize a non-draft invoice.",
  },
  pay: {
    from: ["open", "uncollectible"],
    to: "paid",
    refusal: (status) => (status === "paid" ? "Invoice is already paid" : `You can't pay a ${status} invoice.`),
  },
  void: {
    from: ["open", "uncollectible"],
    to: "void",
    refusal: () => "You can only pass in open or uncollectible invoices. This invoice isn't open or uncollectible.",
  },
  mark_uncollectible: {
    from: ["open"],
    to: "uncollectible",
    refusal: () => "You can only pass in open invoices. This invoice isn't open.",
  },
};

export type Transition =
  { ok: true; to: InvoiceStatus | "deleted" } | { ok: false; reason: string; code: string | undefined };

/** @returns where a move leads from a status, or why Stripe refuses it */
export function moveInvoice(status: InvoiceStatus, move: InvoiceMove): Transition {
  const rule = RULES[move];
  return rule.from.includes(status)
    ? { ok: true, to: rule.to }
    : { ok: false, reason: rule.refusal(status), code: rule.code };
}
