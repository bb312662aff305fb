import type Stripe from "stripe";
import { scope } from "./client.ts";
import { isMissing } from "./answers.ts";
import { idOf, sumDisputes, type ChargeSums } from "./snapshot.ts";

export const NO_CHARGES: ChargeSums = { waiting: 0, unapplied: 0, refunded: 0, dispute: null, chargedBack: 0 };

/**
 * What became of the money that came in on an invoice. Costs one call for each payment, one for the customer's balance where
 * it may be paid by bank transfer, and one more only for a charge that was ever disputed: its `disputed` stays true for good,
 * so the disputes themselves tell how they stand.
 * @param invoice with its payments expanded
 */
export async function sumCharges(stripe: Stripe, account: string | null, invoice: Stripe.Invoice): Promise<ChargeSums> {
  const sums = { ...NO_CHARGES };
  const disputes: Stripe.Dispute[] = [];
  for (const { payment } of invoice.payments?.data ?? []) {
    const intentId = idOf(payment.payment_intent);
    if (intentId === null) continue;
    const intent = await stripe.paymentIntents.retrieve(intentId, { expand: ["latest_charge"] }, scope(account));
    sums.waiting += waitingOn(intent);
    const charge = intent.latest_charge;
    if (charge === null || typeof charge === "string") continue;
    sums.refunded += charge.amount_refunded;
    if (!charge.disputed) continue;
    const { data } = await stripe.disputes.list({ payment_intent: intentId, limit: 100 }, scope(account));
    disputes.push(...data);
  }
  return { ...sums, ...sumDisputes(disputes), unapplied: await readUnapplied(stripe, account, invoice) };
}

/** What has come in by bank transfer and lies in the customer's balance, since Stripe applies it to nothing by itself. */
async function readUnapplied(stripe: Stripe, account: string | null, invoice: Stripe.Invoice): Promise<number> {
  const customer = idOf(invoice.customer);
  const takesTransfers = invoice.payment_settings.payment_method_types?.includes("customer_balance") ?? false;
  if (customer === null || !takesTransfers || invoice.status === "draft") return 0;
  try {
    const { available } = await stripe.customers.retrieveCashBalance(customer, {}, scope(account));
    return available?.[invoice.currency] ?? 0;
  } catch (error) {
    // A customer who was deleted has none; the invoice is there all the same.
    if (isMissing(error)) return 0;
    throw error;
  }
}

/** What has come in by bank transfer and is less than the invoice: Stripe keeps it for the invoice, but does not book it. */
function waitingOn({ status, amount, next_action }: Stripe.PaymentIntent): number {
  const left = next_action?.display_bank_transfer_instructions?.amount_remaining ?? null;
  return status === "requires_action" && left !== null ? amount - left : 0;
}
