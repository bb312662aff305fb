import type Stripe from "stripe";
import { NO_MONEY_THROUGH } from "../claims/invoicing.ts";
import { scope } from "./client.ts";
import { isMissing } from "./answers.ts";
import { idOf, sumDisputes, sumRefunds, type ChargeSums } from "./snapshot.ts";

export const NO_CHARGES: Readonly<ChargeSums> = {
  waiting: 0,
  unapplied: 0,
  fundedAt: null,
  ...NO_MONEY_THROUGH,
};

/**
 * What became of the money that came in on an invoice. Costs one call for each payment, one for the customer's balance where
 * it may be paid by bank transfer and one for what moved there once it is, and more only for a charge that was ever disputed (its
 * `disputed` stays true for good, so the disputes themselves tell how they stand), and where there are more than ten payments,
 * or refunds of one: that many Stripe shows with the invoice.
 * @param invoice with its payments expanded
 */
export async function sumCharges(stripe: Stripe, account: string | null, invoice: Stripe.Invoice): Promise<ChargeSums> {
  const sums: ChargeSums = { ...NO_CHARGES, refunds: [] };
  const disputes: Stripe.Dispute[] = [];
  const payments = await allOf(invoice.payments, () =>
    stripe.invoicePayments.list({ invoice: invoice.id ?? "", limit: PAGE }, scope(account)),
  );
  const intents = payments.flatMap(({ payment }) => idOf(payment.payment_intent) ?? []);
  for (const intentId of intents) {
    const intent = await stripe.paymentIntents.retrieve(
      intentId,
      { expand: ["latest_charge.refunds"] },
      scope(account),
    );
    sums.waiting += waitingOn(intent);
    const charge = intent.latest_charge;
    if (charge === null || typeof charge === "string") continue;
    const shown = await allOf(charge.refunds, () =>
      stripe.refunds.list({ charge: charge.id, limit: PAGE }, scope(account)),
    );
    const { refunded, refunds, refundsFailed } = sumRefunds(shown);
    sums.refunded += refunded;
    sums.refunds.push(...refunds);
    sums.refundsFailed += refundsFailed;
    sums.payments += charge.paid ? 1 : 0;
    if (!charge.disputed) continue;
    const { data } = await stripe.disputes.list({ payment_intent: intentId, limit: 100 }, scope(account));
    disputes.push(...data);
  }
  return { ...sums, ...sumDisputes(disputes), ...(await readBalance(stripe, account, invoice, intents)) };
}

const PAGE = 100;

/** What a list holds that came with another object, be it cut short there. */
async function allOf<T>(
  shown: Stripe.ApiList<T> | null | undefined,
  list: () => AsyncIterable<T>,
): Promise<readonly T[]> {
  if (!shown?.has_more) return shown?.data ?? [];
  const all: T[] = [];
  for await (const item of list()) all.push(item);
  return all;
}

/** What has come in by bank transfer: what lies in the customer's balance, and since when what paid the invoice was there. */
async function readBalance(
  stripe: Stripe,
  account: string | null,
  invoice: Stripe.Invoice,
  intents: readonly string[],
): Promise<Pick<ChargeSums, "unapplied" | "fundedAt">> {
  const { currency, status } = invoice;
  const customer = idOf(invoice.customer);
  const takesTransfers = invoice.payment_settings.payment_method_types?.includes("customer_balance") ?? false;
  if (customer === null || !takesTransfers || status === "draft") return { unapplied: 0, fundedAt: null };
  try {
    const { available } = await stripe.customers.retrieveCashBalance(customer, {}, scope(account));
    const moves = { limit: 100 };
    const { data } =
      status === "paid"
        ? await stripe.customers.listCashBalanceTransactions(customer, moves, scope(account))
        : { data: [] };
    return { unapplied: available?.[currency] ?? 0, fundedAt: fundedAt(invoice, intents, data) };
  } catch (error) {
    // A customer who was deleted has none; the invoice is there all the same.
    if (isMissing(error)) return { unapplied: 0, fundedAt: null };
    throw error;
  }
}

/**
 * When the money was there that an invoice was paid with, in seconds: whoever has transferred it has paid, however long it lay
 * in their balance until somebody used it for the invoice.
 * @param intents of the invoice's payments
 * @param moves of the customer's balance, newest first
 * @returns null when it was not paid out of the balance
 */
function fundedAt(
  invoice: Stripe.Invoice,
  intents: readonly string[],
  moves: readonly Stripe.CustomerCashBalanceTransaction[],
): number | null {
  const ours = moves.filter(({ currency }) => currency === invoice.currency);
  const at = ours.findIndex((move) => intents.includes(idOf(move.applied_to_payment?.payment_intent) ?? ""));
  const used = ours[at];
  if (!used) return null;
  let since = used.created;
  for (const { ending_balance, created } of ours.slice(at + 1)) {
    if (ending_balance < -used.net_amount) break;
    since = created;
  }
  return Math.max(since, invoice.status_transitions.finalized_at ?? 0);
}

/** What has come in by bank transfer and is less than the invoice: Stripe keeps it for the invoice, but does not book it. */
function waitingOn({ status, amount, next_action }: Stripe.PaymentIntent): number {
  const left = next_action?.display_bank_transfer_instructions?.amount_remaining ?? null;
  return status === "requires_action" && left !== null ? amount - left : 0;
}
