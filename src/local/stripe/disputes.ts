import type Stripe from "stripe";
import { noSuch, refuse } from "./errors.ts";
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

/** The cardholder takes the money back through the bank; in the EU a bank transfer cannot be disputed. */
export function openDispute(ctx: Context, charge: Charge, reason: string, amount = charge.amount): Dispute {
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
    intended_submission_method: null, is_charge_refundable: false, livemode: false, metadata: {},
    payment_intent: charge.payment_intent, reason, status: "needs_response",
  }; // prettier-ignore
  ctx.store.insert("dispute", dispute);
  ctx.store.update({ ...charge, disputed: true });
  ctx.emit("charge.dispute.created", dispute);
  ctx.emit("charge.dispute.funds_withdrawn", dispute);
  return dispute;
}

export function getDispute(ctx: Context, id: string): Dispute {
  const dispute = ctx.store.find("dispute", id);
  if (!dispute) throw noSuch("dispute", id);
  return dispute;
}

/** The bank decides, or (lost) the business gives in. */
export function endDispute(ctx: Context, id: string, status: "won" | "lost"): Dispute {
  const earlier = getDispute(ctx, id);
  if (earlier.status === "won" || earlier.status === "lost") throw refuse(`This dispute is already ${earlier.status}.`);
  const dispute: Dispute = { ...earlier, status };
  ctx.store.update(dispute);
  if (status === "won") ctx.emit("charge.dispute.funds_reinstated", dispute);
  ctx.emit("charge.dispute.closed", dispute, { status: earlier.status });
  return dispute;
}

export function listDisputes(ctx: Context, params: Stripe.DisputeListParams) {
  const found = ctx.store
    .all("dispute")
    .filter((dispute) => params.charge === undefined || dispute.charge === params.charge)
    .filter((dispute) => params.payment_intent === undefined || dispute.payment_intent === params.payment_intent)
    .filter((dispute) => isWithin(dispute.created, params.created));
  return pageOf(found, params, "/v1/disputes");
}
