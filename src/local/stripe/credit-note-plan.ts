import type Stripe from "stripe";
import { noSuch, refuse } from "./errors.ts";
import { newId } from "./ids.ts";
import type { Context, CreditNoteLine, Invoice } from "./kinds.ts";
import { linesOf } from "./present.ts";
import { getRefund } from "./refunds.ts";
import { addTaxes, readCreditTaxes, sumOf } from "./taxes.ts";

export type CreditNoteParams = Stripe.CreditNoteCreateParams;

export interface CreditNotePlan {
  lines: Omit<CreditNoteLine, "$credit_note">[];
  total: number;
  /** Taken off what is still to be paid. */
  prePayment: number;
  /** Given back of what was paid, by refund, to the customer's balance, or outside of Stripe. */
  postPayment: number;
}

/** Works out a credit note and checks it, without writing anything: `creditNotes.preview` ends here. */
export function planCreditNote(ctx: Context, invoice: Invoice, params: CreditNoteParams): CreditNotePlan {
  if (invoice.status === "draft" || invoice.status === "void") {
    throw refuse(
      `You can only create a credit note for a finalized invoice; this one is ${invoice.status}.`,
      "invoice",
    );
  }
  const ways = [params.amount, params.lines].filter((value) => value !== undefined);
  if (ways.length !== 1) {
    throw refuse("You must specify exactly one of these parameters: amount, lines, shipping_cost.", "amount");
  }
  const lines = params.lines?.map((line) => readLine(ctx, invoice, line)) ?? [
    customLine(params.amount ?? 0, params.memo ?? null, 1),
  ];
  const total = lines.reduce((sum, line) => sum + line.amount, 0) + sumOf(addTaxes(lines), "exclusive");
  if (total <= 0) throw refuse("The credit note amount must be greater than zero.", "amount");
  const credited = invoice.pre_payment_credit_notes_amount + invoice.post_payment_credit_notes_amount;
  const left = invoice.total - credited - refundedBeside(ctx, invoice, params);
  if (total > left) {
    throw refuse(`The credit note amount (${total}) exceeds what is left of the invoice (${left}).`, "amount");
  }
  const prePayment = Math.min(total, invoice.amount_remaining);
  const postPayment = total - prePayment;
  const linked = (params.refunds ?? []).reduce((sum, refund) => sum + linkedAmount(ctx, invoice, refund), 0);
  const given = (params.refund_amount ?? 0) + (params.credit_amount ?? 0) + (params.out_of_band_amount ?? 0) + linked;
  if (given !== postPayment) {
    const message =
      `The sum of refund_amount, credit_amount, out_of_band_amount and linked refunds (${given}) ` +
      `must equal the post payment amount of the credit note (${postPayment}).`;
    throw refuse(message);
  }
  return { lines, total, prePayment, postPayment };
}

/**
 * What was refunded by no credit note: the most that can be credited is less by that, so that both together never exceed the
 * invoice.
 * @see https://docs.stripe.com/api/credit_notes/create
 */
function refundedBeside(ctx: Context, invoice: Invoice, params: CreditNoteParams): number {
  const notes = ctx.store.where("credit_note", "invoice", invoice.id);
  const linked = new Set(
    [...notes.flatMap(({ refunds }) => refunds), ...(params.refunds ?? [])].map(({ refund }) => refund),
  );
  return ctx.store
    .where("payment_intent", "$invoice", invoice.id)
    .flatMap(({ latest_charge: charge }) => (charge === null ? [] : ctx.store.where("refund", "charge", charge)))
    .filter(({ id, status }) => status !== "failed" && status !== "canceled" && !linked.has(id))
    .reduce((sum, { amount }) => sum + amount, 0);
}

function linkedAmount(ctx: Context, invoice: Invoice, link: Stripe.CreditNoteCreateParams.Refund): number {
  const refund = getRefund(ctx, link.refund ?? "");
  const intent = ctx.store.find("payment_intent", refund.payment_intent ?? "");
  if (intent?.$invoice !== invoice.id) throw refuse(`Refund ${refund.id} is of another invoice.`, "refunds");
  const amount = link.amount_refunded ?? refund.amount;
  if (amount > refund.amount) throw refuse(`Refund ${refund.id} has only ${refund.amount}.`, "refunds");
  return amount;
}

function readLine(
  ctx: Context,
  invoice: Invoice,
  line: Stripe.CreditNoteCreateParams.Line,
): CreditNotePlan["lines"][number] {
  if (line.type === "custom_line_item") {
    if (line.tax_amounts)
      throw refuse("The local Stripe takes no tax on a custom line.", "lines", "local_stripe_unsupported");
    const quantity = line.quantity ?? 1;
    const unit = line.unit_amount ?? Math.round(Number(line.unit_amount_decimal));
    if (Number.isNaN(unit)) throw refuse("Missing required param: lines[unit_amount].", "lines", "parameter_missing");
    return customLine(unit * quantity, line.description ?? null, quantity);
  }
  const source = linesOf(ctx.store, invoice).find((candidate) => candidate.id === line.invoice_line_item);
  if (!source) throw noSuch("invoice line item", line.invoice_line_item ?? "", "lines");
  const quantity = line.quantity ?? source.quantity ?? 1;
  const amount = line.amount ?? Math.round((source.amount / (source.quantity ?? 1)) * quantity);
  if (amount > source.amount) throw refuse("A credit note line cannot exceed its invoice line.", "lines");
  return {
    ...customLine(amount, line.description ?? source.description, quantity),
    type: "invoice_line_item",
    invoice_line_item: source.id,
    taxes: readCreditTaxes(source, amount, line.tax_amounts || undefined),
  };
}

function customLine(amount: number, description: string | null, quantity: number): CreditNotePlan["lines"][number] {
  return {
    id: newId("cnli"), object: "credit_note_line_item", amount, description, discount_amount: 0, discount_amounts: [],
    livemode: false, metadata: {}, pretax_credit_amounts: [], quantity, tax_rates: [], taxes: [],
    type: "custom_line_item", unit_amount: amount / quantity, unit_amount_decimal: String(amount / quantity),
  }; // prettier-ignore
}
