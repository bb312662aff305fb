import type Stripe from "stripe";
import { moveCash } from "./cash-balance.ts";
import { refuse } from "./errors.ts";
import { getter } from "./getter.ts";
import { newId } from "./ids.ts";
import type { Charge, Context, Dispute, Refund } from "./kinds.ts";
import { isWithin, pageOf } from "./lists.ts";
import { mergeMetadata } from "./metadata.ts";

export const getCharge = getter("charge");
export const getPaymentIntent = getter("payment_intent");
export const getRefund = getter("refund");

function chargeToRefund(ctx: Context, params: Stripe.RefundCreateParams): Charge {
  if (params.charge !== undefined) return getCharge(ctx, params.charge, "charge");
  if (params.payment_intent === undefined) {
    throw refuse("One of the following params should be provided for this request: payment_intent or charge.");
  }
  const intent = getPaymentIntent(ctx, params.payment_intent, "payment_intent");
  if (intent.latest_charge === null) {
    throw refuse(`This PaymentIntent (${intent.id}) does not have a successful charge to refund.`, "payment_intent");
  }
  return getCharge(ctx, intent.latest_charge);
}

/** An inquiry takes nothing, and is answered by a refund. */
const holdsMoney = ({ status }: Dispute): boolean => status !== "won" && !status.startsWith("warning_");

/** @throws StripeError when the charge is disputed, or less than `amount` is left of it */
export function createRefund(ctx: Context, params: Stripe.RefundCreateParams): Refund {
  const charge = chargeToRefund(ctx, params);
  const unrefunded = charge.amount - charge.amount_refunded;
  if (unrefunded === 0) {
    throw refuse(`Charge ${charge.id} has already been refunded.`, "charge", "charge_already_refunded");
  }
  // `disputed` stays true for ever; what counts is whether the money is still, or for good, with the bank.
  const disputes = ctx.store.where("dispute", "charge", charge.id).filter(holdsMoney);
  const left = unrefunded - disputes.reduce((sum, dispute) => sum + dispute.amount, 0);
  if (left <= 0) {
    throw refuse(`Charge ${charge.id} has been charged back; cannot issue a refund.`, "charge", "charge_disputed");
  }
  const amount = params.amount ?? left;
  if (amount <= 0)
    throw refuse("This value must be greater than or equal to 1.", "amount", "parameter_invalid_integer");
  if (amount > left) {
    throw refuse(`Refund amount (${amount}) is greater than unrefunded amount on charge (${left}).`, "amount");
  }
  const isCard = charge.id.startsWith("ch_");
  const refund: Refund = {
    id: newId(isCard ? "re" : "pyr"), object: "refund", amount, balance_transaction: newId("txn"), charge: charge.id,
    created: ctx.time, currency: charge.currency, customer: charge.customer, customer_account: null,
    destination_details: isCard
      ? { type: "card", card: { type: "refund" } }
      : { type: "customer_cash_balance", customer_cash_balance: {} },
    metadata: mergeMetadata(null, params.metadata), payment_intent: charge.payment_intent,
    payment_method: charge.payment_method, reason: params.reason ?? null, receipt_number: null,
    source_transfer_reversal: null, status: "succeeded", transfer_reversal: null,
  } as Refund; // prettier-ignore
  ctx.store.insert("refund", refund);
  const refunded = charge.amount_refunded + amount;
  const updated = { ...charge, amount_refunded: refunded, refunded: refunded === charge.amount };
  ctx.store.update(updated);
  if (!isCard && charge.customer) {
    moveCash(ctx, charge.customer, charge.currency, amount, {
      type: "refunded_from_payment",
      refunded_from_payment: { refund: refund.id },
    });
  }
  ctx.emit("refund.created", refund);
  ctx.emit("charge.refunded", updated, { amount_refunded: charge.amount_refunded, refunded: charge.refunded });
  return refund;
}

/**
 * A refund does not arrive: the bank sends it back, or it is cancelled. The money is in the owner's balance again, and the
 * charge counts as refunded by so much less.
 * @see https://docs.stripe.com/refunds#failed-refunds
 */
export function breakRefund(ctx: Context, id: string, status: "failed" | "canceled"): Refund {
  const earlier = getRefund(ctx, id);
  const charge = getCharge(ctx, earlier.charge ?? "");
  if (earlier.status === "failed" || earlier.status === "canceled")
    throw refuse(`This refund is already ${earlier.status}.`);
  if (earlier.destination_details?.type === "customer_cash_balance")
    throw refuse("A refund to the customer's balance here has arrived.");
  const failure = { failure_balance_transaction: newId("txn"), failure_reason: "expired_or_canceled_card" };
  const refund: Refund = { ...earlier, status, ...(status === "failed" && failure) };
  ctx.store.update(refund);
  ctx.store.update({ ...charge, amount_refunded: charge.amount_refunded - refund.amount, refunded: false });
  ctx.emit("refund.updated", refund, { status: earlier.status });
  if (status === "failed") ctx.emit("refund.failed", refund, { status: earlier.status });
  return refund;
}

/** `GET /v1/refunds`, by charge, payment intent or time. */
export function listRefunds(ctx: Context, params: Stripe.RefundListParams) {
  const found = ctx.store
    .all("refund")
    .filter((refund) => params.charge === undefined || refund.charge === params.charge)
    .filter((refund) => params.payment_intent === undefined || refund.payment_intent === params.payment_intent)
    .filter((refund) => isWithin(refund.created, params.created));
  return pageOf(found, params, "/v1/refunds");
}
