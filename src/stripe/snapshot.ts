import type Stripe from "stripe";
import type { DisputeState } from "../claims/claim.ts";
import type { InvoiceSnapshot, InvoiceStatus } from "../claims/invoicing.ts";

/** What became of the money that came in on an invoice: read from its charges, since an invoice does not tell. */
export type ChargeSums = {
  waiting: number;
  unapplied: number;
  /** In seconds; null for what was not paid by bank transfer. */
  fundedAt: number | null;
  refunded: number;
  refunds: { id: string; amount: number }[];
  refundsFailed: number;
  payments: number;
  dispute: DisputeState | null;
  chargedBack: number;
};

const STATUSES: Readonly<Record<string, InvoiceStatus>> = {
  draft: "draft",
  open: "open",
  paid: "paid",
  void: "void",
  uncollectible: "uncollectible",
};

/**
 * An invoice in our own terms.
 * @param readAt epoch milliseconds by our own clock: the order of readings, whatever Stripe's clock says
 * @throws Error for a status that this version does not know: better stuck than wrong
 */
export function toSnapshot(invoice: Stripe.Invoice, sums: ChargeSums, readAt: number): InvoiceSnapshot {
  const status = STATUSES[invoice.status ?? "draft"];
  if (status === undefined) throw new Error(`Invoice ${invoice.id} has the unknown status ${invoice.status}.`);
  const { metadata } = invoice;
  const paidAt = sums.fundedAt ?? invoice.status_transitions.paid_at;
  return {
    id: invoice.id ?? "",
    customerId: idOf(invoice.customer),
    number: invoice.number,
    status,
    currency: invoice.currency.toUpperCase(),
    total: invoice.total,
    amountDue: invoice.amount_due,
    amountPaid: invoice.amount_paid - (invoice.amount_paid_off_stripe ?? 0) + sums.waiting,
    amountWaiting: sums.waiting,
    amountUnapplied: sums.unapplied,
    amountOverpaid: invoice.amount_overpaid,
    amountRemaining: invoice.amount_remaining,
    startingBalance: invoice.starting_balance,
    lineCount: invoice.lines.data.length,
    tax: (invoice.total_taxes ?? []).reduce((sum, { amount }) => sum + amount, 0),
    line: lineOf(invoice),
    credited: invoice.pre_payment_credit_notes_amount + invoice.post_payment_credit_notes_amount,
    refunded: sums.refunded,
    refunds: sums.refunds,
    refundsFailed: sums.refundsFailed,
    payments: sums.payments,
    dispute: sums.dispute,
    chargedBack: sums.chargedBack,
    hostedUrl: invoice.hosted_invoice_url ?? null,
    dueAt: invoice.due_date === null ? null : invoice.due_date * 1000,
    paidAt: paidAt === null ? null : paidAt * 1000,
    createdAt: invoice.created * 1000,
    claimId: metadata?.["claim_id"] ?? null,
    siteId: metadata?.["site"] ?? null,
    generation: Number(metadata?.["claim_generation"]) || null,
    readAt,
  };
}

function lineOf({ lines }: Stripe.Invoice): InvoiceSnapshot["line"] {
  const [line] = lines.data;
  return line ? { id: line.id, taxRate: line.taxes?.[0]?.tax_rate_details?.tax_rate ?? null } : null;
}

/** An id, whether the object was expanded or not. */
export function idOf(reference: string | { id?: string } | null | undefined): string | null {
  return (typeof reference === "string" ? reference : reference?.id) ?? null;
}

/** A refund that does not stand: the money never left, or came back. @see https://docs.stripe.com/refunds#failed-refunds */
const FAILED_REFUNDS: ReadonlySet<string | null> = new Set(["failed", "canceled"]);

/** What of a charge has gone back. */
export function sumRefunds(
  refunds: readonly Pick<Stripe.Refund, "id" | "amount" | "status">[],
): Pick<ChargeSums, "refunded" | "refunds" | "refundsFailed"> {
  const standing = refunds.filter(({ status }) => !FAILED_REFUNDS.has(status));
  const sum = (some: readonly { amount: number }[]) => some.reduce((total, { amount }) => total + amount, 0);
  const refunded = sum(standing);
  return {
    refunded,
    refunds: standing.map(({ id, amount }) => ({ id, amount })),
    refundsFailed: sum(refunds) - refunded,
  };
}

const STATES: Readonly<Record<string, DisputeState>> = {
  warning_needs_response: "inquiry",
  warning_under_review: "inquiry",
  warning_closed: "won",
  prevented: "won",
  won: "won",
  lost: "lost",
};
/** Of several disputes the one that matters most. */
const WORST: readonly DisputeState[] = ["open", "lost", "inquiry", "won"];

/** How the disputes stand together. A status that is not known here counts as open: nobody is told that money is safe. */
export function sumDisputes(
  disputes: readonly Pick<Stripe.Dispute, "status" | "amount">[],
): Pick<ChargeSums, "dispute" | "chargedBack"> {
  const states = disputes.map(({ status, amount }) => ({ state: STATES[status] ?? ("open" as const), amount }));
  const lost = states.filter(({ state }) => state === "lost");
  return {
    dispute: WORST.find((state) => states.some((one) => one.state === state)) ?? null,
    chargedBack: lost.reduce((sum, { amount }) => sum + amount, 0),
  };
}
