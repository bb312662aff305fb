import { runBatch, type Db } from "../db/client.ts";
import { DAY, HOUR, type Clock } from "../shared/clock.ts";
import { createStripe, scope } from "./client.ts";
import type { StripeConfig } from "./config.ts";
import { findKnownEvents, findLastBackfill, insertBackfill, insertEvent, type Backfill } from "./repository.ts";
import { inboxRow } from "./webhook.ts";

/** What may happen to money without the invoice's status telling: only events, or reading each invoice anew, show it. */
const TYPES = [
  "charge.refunded",
  "refund.created",
  "refund.updated",
  "refund.failed",
  "charge.dispute.created",
  "charge.dispute.updated",
  "charge.dispute.closed",
  "charge.dispute.funds_withdrawn",
  "charge.dispute.funds_reinstated",
  "credit_note.created",
  "credit_note.voided",
  "invoice.overpaid",
  "invoice_payment.paid",
  "payment_intent.partially_funded",
  "cash_balance.funds_available",
  "customer_cash_balance_transaction.created",
];
/** Stripe keeps its events this long. */
export const KEPT = 30 * DAY;
const PAGE = 100;

/**
 * Takes in the events about money whose webhook never came, from where the last look ended: each is noted as if it had been
 * delivered, and the inbox reads what it is about. Costs one call and 200 rows read for each 100 events.
 * @param options `maxPages` cuts the work into slices: the next run goes on where this one ended
 * @returns what was looked at: `events` in all, of which `missed` had not come in
 */
export async function backfillEvents(
  { db, clock }: { db: Db; clock: Clock },
  config: StripeConfig,
  account: string | null,
  { maxPages }: { maxPages: number },
): Promise<Backfill> {
  const now = clock();
  const report: Backfill = { ...begin(await findLastBackfill(db, account ?? "own"), now), account: account ?? "own" };
  const stripe = await createStripe(config);
  const created = { gte: Math.floor(report.since / 1000), lte: Math.floor(report.until / 1000) };
  for (let page = 0; page < maxPages; page++) {
    const after = report.cursor === null ? {} : { starting_after: report.cursor };
    const { data, has_more } = await stripe.events.list(
      { types: TYPES, created, limit: PAGE, ...after },
      scope(account),
    );
    const known = await findKnownEvents(
      db,
      data.map(({ id }) => id),
    );
    const missed = data.filter(({ id, livemode }) => livemode === config.livemode && !known.has(id));
    await runBatch(
      db,
      missed.flatMap((event) => {
        const row = inboxRow(event, account, now);
        return row ? [insertEvent(db, row)] : [];
      }),
    );
    report.events += data.length;
    report.missed += missed.length;
    report.cursor = has_more ? (data.at(-1)?.id ?? null) : null;
    if (report.cursor === null) break;
  }
  await runBatch(db, [insertBackfill(db, report)]);
  return report;
}

/** A slice that was cut goes on; else the new window overlaps the last by an hour, since clocks differ a little. */
function begin(last: Backfill | undefined, now: number): Omit<Backfill, "account"> {
  const oldest = now - KEPT + HOUR;
  const none = { at: now, events: 0, missed: 0 };
  if (last && last.cursor !== null && last.since >= oldest) {
    return { ...none, since: last.since, until: last.until, cursor: last.cursor };
  }
  // A window that aged out while it was cut begins anew: noting an event twice changes nothing.
  const since = last ? (last.cursor === null ? last.until : last.since) - HOUR : oldest;
  return { ...none, since: Math.max(since, oldest), until: now, cursor: null };
}
