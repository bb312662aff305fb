import type Stripe from "stripe";
import { returnCash, settleWaiting } from "./cash-balance.ts";
import { changes } from "./customers.ts";
import { refuse } from "./errors.ts";
import { getter } from "./getter.ts";
import { getInvoice } from "./find-invoice.ts";
import { newId } from "./ids.ts";
import { refreshDrafts } from "./invoice-totals.ts";
import type { Context, CreditNote, Invoice } from "./kinds.ts";
import { planCreditNote, type CreditNoteParams, type CreditNotePlan } from "./credit-note-plan.ts";
import { isWithin, pageOf } from "./lists.ts";
import { mergeMetadata } from "./metadata.ts";
import { askForLess, becomePaid, cancelOpenPayment } from "./payments.ts";
import { creditLinesOf, present } from "./present.ts";
import { createRefund, getRefund } from "./refunds.ts";
import { addTaxes, sumOf } from "./taxes.ts";

function draw(ctx: Context, invoice: Invoice, params: CreditNoteParams, plan: CreditNotePlan): CreditNote {
  const earlier = ctx.store.where("credit_note", "invoice", invoice.id).length;
  const id = newId("cn");
  const taxes = addTaxes(plan.lines);
  const subtotal = plan.total - sumOf(taxes, "exclusive");
  const untaxed = subtotal - sumOf(taxes, "inclusive");
  return {
    id, object: "credit_note", amount: plan.total, amount_shipping: 0, created: ctx.time, currency: invoice.currency,
    customer: invoice.customer ?? "", customer_account: null, customer_balance_transaction: null, discount_amount: 0,
    discount_amounts: [], effective_at: params.effective_at ?? ctx.time, invoice: invoice.id, livemode: false,
    memo: params.memo ?? null, metadata: mergeMetadata(null, params.metadata),
    number: `${invoice.number}-CN-${String(earlier + 1).padStart(2, "0")}`,
    out_of_band_amount: params.out_of_band_amount ?? null, pdf: `${ctx.baseUrl}/credit_notes/${id}/pdf`,
    post_payment_amount: plan.postPayment, pre_payment_amount: plan.prePayment, pretax_credit_amounts: [],
    reason: (params.reason ?? null) as CreditNote["reason"],
    refunds: (params.refunds ?? []).map(({ refund = "", amount_refunded }) => ({
      amount_refunded: amount_refunded ?? getRefund(ctx, refund).amount, payment_record_refund: null, refund,
      type: "refund" as const,
    })),
    shipping_cost: null, status: "issued", subtotal, subtotal_excluding_tax: untaxed, total: plan.total,
    total_excluding_tax: untaxed, total_taxes: taxes,
    type: plan.postPayment === 0 ? "pre_payment" : plan.prePayment === 0 ? "post_payment" : "mixed", voided_at: null,
  }; // prettier-ignore
}

/** `GET /v1/credit_notes/preview`: what a credit note would be, without making one. */
export function previewCreditNote(ctx: Context, params: CreditNoteParams): object {
  const invoice = getInvoice(ctx, params.invoice, "invoice");
  const plan = planCreditNote(ctx, invoice, params);
  const note = draw(ctx, invoice, params, plan);
  return { ...present(ctx.store, note), lines: pageOf(plan.lines, { limit: 100 }, "/v1/credit_notes/preview/lines") };
}

/** Takes money off an invoice: first off what is still to be paid, then back from what was paid. */
export function createCreditNote(ctx: Context, params: CreditNoteParams): CreditNote {
  const invoice = getInvoice(ctx, params.invoice, "invoice");
  const plan = planCreditNote(ctx, invoice, params);
  const note = draw(ctx, invoice, params, plan);
  if (params.refund_amount) {
    const refund = createRefund(ctx, { payment_intent: paidIntent(ctx, invoice), amount: params.refund_amount });
    const { id, amount } = refund;
    note.refunds = [
      ...note.refunds,
      { amount_refunded: amount, payment_record_refund: null, refund: id, type: "refund" },
    ];
  }
  if (params.credit_amount) creditBalance(ctx, invoice, params.credit_amount);
  ctx.store.insert("credit_note", note);
  for (const line of plan.lines) ctx.store.insert("credit_note_line_item", { ...line, $credit_note: note.id });
  ctx.emit("credit_note.created", note);
  takeOff(ctx, invoice, plan.prePayment, plan.postPayment);
  return note;
}

/** Stripe says that `refund_amount` refunds "the charge associated with the invoice", not what it does where there are several. */
function paidIntent(ctx: Context, invoice: Invoice): string {
  const [intent, ...more] = ctx.store
    .where("payment_intent", "$invoice", invoice.id)
    .filter((one) => one.status === "succeeded");
  if (more.length > 0) {
    const message = "The local Stripe refunds no invoice that was paid in several payments.";
    throw refuse(message, "refund_amount", "local_stripe_unsupported");
  }
  if (!intent) throw refuse("This invoice has no payment in Stripe that could be refunded.", "refund_amount");
  return intent.id;
}

/** Credit is a negative balance: the next invoice takes it. */
function creditBalance(ctx: Context, invoice: Invoice, amount: number): void {
  const customer = ctx.store.find("customer", invoice.customer ?? "");
  if (!customer) return;
  const credited = { ...customer, balance: customer.balance - amount };
  ctx.store.update(credited);
  refreshDrafts(ctx, credited);
  ctx.emit("customer.updated", credited, { balance: customer.balance });
}

function takeOff(ctx: Context, earlier: Invoice, prePayment: number, postPayment: number): void {
  const invoice: Invoice = {
    ...earlier,
    amount_due: earlier.amount_due - prePayment,
    amount_remaining: earlier.amount_remaining - prePayment,
    pre_payment_credit_notes_amount: earlier.pre_payment_credit_notes_amount + prePayment,
    post_payment_credit_notes_amount: earlier.post_payment_credit_notes_amount + postPayment,
  };
  ctx.store.update(invoice);
  if (prePayment > 0 && invoice.amount_remaining === 0) {
    returnCash(ctx, invoice);
    cancelOpenPayment(ctx, invoice);
    becomePaid(ctx, invoice, "nothing_due");
    return;
  }
  askForLess(ctx, invoice);
  ctx.emit("invoice.updated", invoice, changes(earlier, invoice));
  settleWaiting(ctx, invoice);
}

/** @throws StripeError unless the note only lowered an invoice that is still open */
export function voidCreditNote(ctx: Context, id: string): CreditNote {
  const earlier = getCreditNote(ctx, id);
  const invoice = getInvoice(ctx, earlier.invoice);
  if (earlier.status === "void") throw refuse("This credit note is already void.");
  if (invoice.status !== "open" || earlier.post_payment_amount > 0) {
    throw refuse("You can only void a credit note of an open invoice.");
  }
  const note: CreditNote = { ...earlier, status: "void", voided_at: ctx.time };
  ctx.store.update(note);
  ctx.emit("credit_note.voided", note, { status: "issued" });
  takeOff(ctx, invoice, -earlier.pre_payment_amount, 0);
  return note;
}

export const getCreditNote = getter("credit_note", "credit note");

/** `GET /v1/credit_notes`, by customer, invoice or time. */
export function listCreditNotes(ctx: Context, params: Stripe.CreditNoteListParams) {
  const found = ctx.store
    .all("credit_note")
    .filter((note) => params.customer === undefined || note.customer === params.customer)
    .filter((note) => params.invoice === undefined || note.invoice === params.invoice)
    .filter((note) => isWithin(note.created, params.created));
  return pageOf(found, params, "/v1/credit_notes");
}

/** `GET /v1/credit_notes/{id}/lines`. */
export const listCreditNoteLines = (ctx: Context, id: string, params: Stripe.CreditNoteListLineItemsParams) =>
  pageOf(creditLinesOf(ctx.store, getCreditNote(ctx, id)), params, `/v1/credit_notes/${id}/lines`);
