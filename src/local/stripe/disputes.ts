import type Stripe from "stripe";
import { refuse } from "./errors.ts";
import { getter } from "./getter.ts";
import { newId } from "./ids.ts";
import type { Charge, Context, Dispute } from "./kinds.ts";
import { isWithin, pageOf } from "./lists.ts";

const WEEK = 7 * 86_400;

const EVIDENCE_FIELDS = [
  "access_activity_log", "appeal", "billing_address", "cancellation_policy", "cancellation_policy_disclosure",
  "cancellation_rebuttal", "customer_communication", "customer_email_address", "customer_name", "customer_purchase_ip",
  "customer_signature", "duplicate_charge_documentation", "duplicate_charge_explanation", "duplicate_charge_id",
  "product_description", "receipt", "refund_policy", "refund_policy_disclosure", "refund_refusal_explanation",
  "service_date", "service_documentation", "shipping_address", "shipping_carrier", "shipping_date",
  "shipping_documentation", "shipping_tracking_number", "uncategorized_file", "uncategorized_text",
]; // prettier-ignore

/**
 * The cardholder takes the money back through the bank; in the EU a bank transfer cannot be disputed.
 * @param isInquiry the bank only asks: no money moves
 */
export function openDispute(
  ctx: Context,
  charge: Charge,
  reason: string,
  amount = charge.amount,
  isInquiry = false,
): Dispute {
  if (charge.payment_method_details?.type !== "card") {
    throw refuse("Only card payments can be disputed: this was a bank transfer.");
  }
  if (charge.disputed) throw refuse(`Charge ${charge.id} is already disputed.`);
  if (amount <= 0 || amount > charge.amount) throw refuse("Invalid dispute amount.", "amount");
  const nothing = Object.fromEntries(EVIDENCE_FIELDS.map((field) => [field, null]));
  const dispute: Dispute = {
    id: newId("du"), object: "dispute", amount, balance_transactions: [], charge: charge.id, created: ctx.time,
    currency: charge.currency, enhanced_eligibility_types: [],
    evidence: { ...nothing, enhanced_evidence: {} } as unknown as Dispute["evidence"],
    evidence_details: {
      due_by: ctx.time + WEEK, enhanced_eligibility: {}, has_evidence: false, past_due: false, submission_count: 0,
      submission_method: "not_submitted",
    },
    intended_submission_method: null, is_charge_refundable: isInquiry, livemode: false, metadata: {},
    payment_intent: charge.payment_intent, reason, status: isInquiry ? "warning_needs_response" : "needs_response",
  }; // prettier-ignore
  ctx.store.insert("dispute", dispute);
  ctx.store.update({ ...charge, disputed: true });
  ctx.emit("charge.dispute.created", dispute);
  if (!isInquiry) ctx.emit("charge.dispute.funds_withdrawn", dispute);
  return dispute;
}

export const getDispute = getter("dispute");

/** What the bank may do with a dispute; `under_review` leaves it undecided. */
export const MOVES = ["under_review", "won", "lost"] as const;

/** The bank looks at it, or decides, or (lost) the business gives in. An inquiry is closed, whichever way it ends. */
export function moveDispute(ctx: Context, id: string, move: (typeof MOVES)[number]): Dispute {
  const earlier = getDispute(ctx, id);
  if (isDecided(earlier)) throw refuse(`This dispute is already ${earlier.status}.`);
  const isInquiry = earlier.status.startsWith("warning_");
  const status = !isInquiry ? move : move === "under_review" ? "warning_under_review" : "warning_closed";
  const dispute: Dispute = { ...earlier, status };
  ctx.store.update(dispute);
  if (move === "under_review") {
    ctx.emit("charge.dispute.updated", dispute, { status: earlier.status });
    return dispute;
  }
  if (status === "won") ctx.emit("charge.dispute.funds_reinstated", dispute);
  ctx.emit("charge.dispute.closed", dispute, { status: earlier.status });
  return dispute;
}

/** Whether the bank has decided, or closed its inquiry: nothing moves any more. */
export const isDecided = ({ status }: Dispute): boolean =>
  status === "won" || status === "lost" || status === "warning_closed";

/** `GET /v1/disputes`, by charge, payment intent or time. */
export function listDisputes(ctx: Context, params: Stripe.DisputeListParams) {
  const found = ctx.store
    .all("dispute")
    .filter((dispute) => params.charge === undefined || dispute.charge === params.charge)
    .filter((dispute) => params.payment_intent === undefined || dispute.payment_intent === params.payment_intent)
    .filter((dispute) => isWithin(dispute.created, params.created));
  return pageOf(found, params, "/v1/disputes");
}
