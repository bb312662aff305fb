import type Stripe from "stripe";
import { scope } from "./client.ts";
import { idOf, sumDisputes, type ChargeSums } from "./snapshot.ts";

export const NO_CHARGES: ChargeSums = { refunded: 0, dispute: null, chargedBack: 0 };

/**
 * What became of the money that came in on an invoice. Costs one call for each payment, and one more only for a charge that
 * was ever disputed: its `disputed` stays true for good, so the disputes themselves tell how they stand.
 * @param invoice with its payments expanded
 */
export async function sumCharges(stripe: Stripe, account: string | null, invoice: Stripe.Invoice): Promise<ChargeSums> {
  const sums = { ...NO_CHARGES };
  const disputes: Stripe.Dispute[] = [];
  for (const { payment } of invoice.payments?.data ?? []) {
    const intentId = idOf(payment.payment_intent);
    if (intentId === null) continue;
    const intent = await stripe.paymentIntents.retrieve(intentId, { expand: ["latest_charge"] }, scope(account));
    const charge = intent.latest_charge;
    if (charge === null || typeof charge === "string") continue;
    sums.refunded += charge.amount_refunded;
    if (!charge.disputed) continue;
    const { data } = await stripe.disputes.list({ payment_intent: intentId, limit: 100 }, scope(account));
    disputes.push(...data);
  }
  return { ...sums, ...sumDisputes(disputes) };
}
