import type { Claim, PaymentState } from "./claim.ts";
import type { InvoiceSnapshot } from "./invoicing.ts";
import { balance, post, total, type Posting } from "./money.ts";

/** What an invoice's reading says of its claim. */
export type Projection = {
  /** New values of the claim's columns that mirror the invoice. */
  columns: Pick<Claim, "invoiceStatus" | "invoiceNumber" | "invoiceUrl" | "invoiceReadAt">;
  paymentState: PaymentState;
  /** Nothing is left to pay. */
  settled: boolean;
  /** Lines that the account lacks to say what the invoice says. */
  postings: Posting[];
  /** What does not fit and a person must look at; null when all is well. */
  attention: string | null;
};

/** Money seen on the invoice, as opposed to what a person recorded from elsewhere. */
const SOURCE = "invoice";

/**
 * What follows from an invoice as it was just read, whatever made us read it: the same reading gives the same result,
 * and a reading older than the last changes nothing.
 * @param account the claim's postings so far
 * @param on today where the creditor sits (YYYY-MM-DD), the date of what is new
 * @returns undefined when the reading brings nothing new
 */
export function project(
  claim: Pick<
    Claim,
    | "amount"
    | "currency"
    | "status"
    | "paymentState"
    | "attention"
    | "invoiceStatus"
    | "invoiceNumber"
    | "invoiceUrl"
    | "invoiceReadAt"
  >,
  account: readonly Posting[],
  invoice: InvoiceSnapshot,
  on: string,
): Projection | undefined {
  if (claim.invoiceReadAt !== null && invoice.readAt < claim.invoiceReadAt) return undefined;
  const misfit = findMisfit(claim, invoice);
  const paid = misfit ? 0 : invoice.amountPaid + invoice.amountOverpaid - total(account, "payment", SOURCE);
  const refunded = misfit ? 0 : invoice.refunded - total(account, "refund", SOURCE);
  const postings = [
    ...(paid > 0 ? [post("payment", paid, on, SOURCE)] : []),
    ...(refunded > 0 ? [post("refund", refunded, on, SOURCE)] : []),
  ];
  const after = [...account, ...postings];
  const paymentState = paymentStateOf(after, invoice.isDisputed);
  const shrunk = paid < 0 || refunded < 0 ? "The invoice shows less money than was seen on it before." : undefined;
  const attention = misfit ?? shrunk ?? findSurprise(claim, invoice) ?? null;
  const settled = !misfit && balance(after) <= 0 && (paymentState === "paid" || paymentState === "overpaid");
  const columns = {
    invoiceStatus: invoice.status,
    invoiceNumber: invoice.number,
    invoiceUrl: invoice.hostedUrl,
    invoiceReadAt: invoice.readAt,
  };
  const isNews =
    postings.length > 0 ||
    paymentState !== claim.paymentState ||
    (attention !== null && attention !== claim.attention) ||
    (settled && claim.status === "open") ||
    columns.invoiceStatus !== claim.invoiceStatus ||
    columns.invoiceNumber !== claim.invoiceNumber ||
    columns.invoiceUrl !== claim.invoiceUrl;
  return isNews ? { columns, paymentState, settled, postings, attention } : undefined;
}

/** How it stands with the money, from the account alone. */
export function paymentStateOf(account: readonly Posting[], isDisputed = false): PaymentState {
  const paid = total(account, "payment");
  if (isDisputed) return "disputed";
  if (paid === 0) return "none";
  if (total(account, "refund") >= paid) return "refunded";
  const owed = balance(account);
  if (owed > 0) return "partial";
  // Money that a concession will send back was not paid too much.
  return owed < 0 && total(account, "credit") === 0 ? "overpaid" : "paid";
}

/** Why this invoice cannot be the claim's: nothing is booked from it. */
function findMisfit(claim: Pick<Claim, "amount" | "currency">, invoice: InvoiceSnapshot): string | undefined {
  if (invoice.currency !== claim.currency)
    return `The invoice is in ${invoice.currency}, the claim in ${claim.currency}.`;
  if (invoice.total !== claim.amount) return `The invoice is over ${invoice.total}, the claim over ${claim.amount}.`;
  return undefined;
}

/** What somebody did to the invoice outside of this system. */
function findSurprise(claim: Pick<Claim, "status">, invoice: InvoiceSnapshot): string | undefined {
  const isAsked = claim.status === "open" || claim.status === "contested" || claim.status === "referred";
  if (isAsked && (invoice.status === "void" || invoice.status === "deleted")) {
    return "The invoice was voided outside of this system: concede the claim, or invoice it again.";
  }
  if (
    claim.status === "conceded" &&
    invoice.amountPaid > invoice.refunded &&
    invoice.status === "paid" &&
    invoice.credited === 0
  ) {
    return "Money came in on a claim that was conceded: pay it back.";
  }
  return invoice.isDisputed ? "The payment is disputed: answer it at the provider, or concede the claim." : undefined;
}
