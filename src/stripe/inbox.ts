import { carryClaim } from "../claims/carry-out.ts";
import { beingRestored } from "../claims/change-claim.ts";
import { tellsOfBalance } from "../claims/attention.ts";
import { isWanting, type Claim } from "../claims/claim.ts";
import type { ClaimDeps } from "../claims/deps.ts";
import { flagClaim } from "../claims/flag-claim.ts";
import type { InvoiceSnapshot } from "../claims/invoicing.ts";
import { whoTells } from "../claims/projection.ts";
import { readInvoice } from "../claims/read-invoice.ts";
import { findClaim, findClaimByInvoice, findClaimsByInvoices } from "../claims/repository.ts";
import { runBatch } from "../db/client.ts";
import { backoff } from "../outbox/outbox.ts";
import { DAY } from "../shared/clock.ts";
import { logBug, messageOf } from "../shared/log.ts";
import { isBeingRestored } from "../sites/restore-repository.ts";
import { KEPT } from "./backfill.ts";
import { createStripe, scope } from "./client.ts";
import type { StripeConfig } from "./config.ts";
import {
  findDueEvents,
  findPendingEvent,
  insertEvent,
  updateEvent,
  type InboxInsert,
  type InboxRow,
} from "./repository.ts";
import { idOf } from "./snapshot.ts";
import { note } from "../claims/notes.ts";

/**
 * Sees to an event that has come in, unless that was done already.
 * @returns further events that it left to jobs of their own
 */
export async function processEvent(deps: ClaimDeps, config: StripeConfig, eventId: string): Promise<string[]> {
  const row = await findPendingEvent(deps.db, eventId);
  return row ? await process(deps, config, row) : [];
}

/**
 * Sees to the events that are due, the longest due first; `limit` at most, since each reads an invoice.
 * @returns further events that they left to jobs of their own
 */
export async function processDueEvents(deps: ClaimDeps, config: StripeConfig, limit: number): Promise<string[]> {
  const left: string[] = [];
  for (const row of await findDueEvents(deps.db, deps.clock(), limit)) left.push(...(await process(deps, config, row)));
  return left;
}

/** Reads what the event is about and takes over what is there now; twice, late or out of order comes to the same. */
async function process(deps: ClaimDeps, config: StripeConfig, row: InboxRow): Promise<string[]> {
  const { db } = deps;
  try {
    const outcome = await takeOver(deps, config, row);
    await runBatch(db, [
      outcome.isSeenTo ? updateEvent(db, row.eventId, { state: "done" }) : putOff(deps, row, "no such claim", DAY),
    ]);
    return outcome.left ?? [];
  } catch (error) {
    logBug(error, `event ${row.eventId} of Stripe`);
    // A refund or a dispute rings once, and nothing but reading it shows it: a long outage must not lose it.
    await runBatch(db, [putOff(deps, row, messageOf(error), KEPT)]);
    return [];
  }
}

/** Whether nothing is left to do with an event, not while its invoice's claim is not known; and the events that follow from it. */
type Outcome = { isSeenTo: boolean; left?: string[] };

async function takeOver(deps: ClaimDeps, config: StripeConfig, row: InboxRow): Promise<Outcome> {
  if (row.objectId?.startsWith("cus_"))
    return { isSeenTo: true, left: await readAllOf(deps, config, row, row.objectId) };
  return { isSeenTo: await takeOverInvoice(deps, row, await invoiceOf(config, row)) };
}

/** @returns whether there is nothing left to do; false while the invoice's claim is not known */
async function takeOverInvoice(deps: ClaimDeps, row: InboxRow, invoiceId: string | null): Promise<boolean> {
  if (invoiceId === null) return true;
  const known = await findClaimByInvoice(deps.db, invoiceId);
  if (known) {
    await readInvoice(deps, known);
    return true;
  }
  const invoice = await deps.invoicing("stripe").read(row.account, invoiceId);
  // An invoice without our mark was made by somebody else in the same account.
  if (!invoice || invoice.claimId === null || invoice.siteId === null) return true;
  const claim = await findClaim(deps.db, invoice.siteId, invoice.claimId);
  if (!claim && (await isBeingRestored(deps.db, invoice.siteId))) throw beingRestored({ siteId: invoice.siteId });
  if (!claim) return false;
  // Whoever owns a connected account can write any claim's name into an invoice.
  if (row.account !== null && row.account !== claim.creditor?.stripe_account) return true;
  if (claim.status === "invoicing") await carryClaim(deps, claim.siteId, claim.id);
  // It was opened at this very moment.
  else if (claim.invoiceId === invoice.id) await readInvoice(deps, claim);
  else await reportSecondInvoice(deps, claim, invoice);
  return true;
}

/**
 * Money of a customer that Stripe applies to nothing by itself: the claims that tell of it are read, and those that told of it
 * before. The first at once, each further one by an event of its own, since a run may make only so many calls.
 * @returns the events that were noted for the others
 */
async function readAllOf(deps: ClaimDeps, config: StripeConfig, row: InboxRow, customer: string): Promise<string[]> {
  const { db, clock } = deps;
  const stripe = await createStripe(config);
  const { data } = await stripe.invoices.list({ customer, limit: 100 }, scope(row.account));
  const invoiceIds = data.flatMap(({ id }) => id ?? []);
  const [first, ...others] = findTellers(await findClaimsByInvoices(db, invoiceIds));
  const now = clock();
  const { type, account, livemode, createdAt } = row;
  const events = others.map(({ invoiceId: objectId }): InboxInsert => {
    const eventId = `${row.eventId}/${objectId}`;
    return { eventId, type, objectId, account, livemode, createdAt, state: "pending", dueAt: now, receivedAt: now };
  });
  await runBatch(
    db,
    events.map((event) => insertEvent(db, event)),
  );
  if (first) await readInvoice(deps, first);
  return events.map(({ eventId }) => eventId);
}

/** The claims that tell of a customer's balance, or did, the newest first: of each currency it is another. */
function findTellers(claims: readonly Claim[]): Claim[] {
  const newestFirst = claims.toSorted((a, b) => (a.id < b.id ? 1 : -1));
  const tellers = [...Map.groupBy(newestFirst, ({ currency }) => currency).values()].flatMap((sharing) => {
    const wanting = sharing.filter(isWanting);
    return wanting.length > 0 ? wanting : (whoTells(sharing) ?? []);
  });
  return [...new Set([...tellers, ...newestFirst.filter(({ attention }) => tellsOfBalance(attention))])];
}

/** An invoice that names a claim, but is not the one the claim knows: harmless only while it asks nothing of anybody. */
async function reportSecondInvoice(deps: ClaimDeps, claim: Claim, invoice: InvoiceSnapshot): Promise<void> {
  const asks = invoice.status === "open" || invoice.status === "paid" || invoice.status === "uncollectible";
  if (asks && claim.invoiceId !== null)
    await flagClaim(deps, claim, note("second_invoice", invoice.number ?? invoice.id));
}

async function invoiceOf(config: StripeConfig, { objectId, account }: InboxRow): Promise<string | null> {
  if (!objectId?.startsWith("pi_")) return objectId;
  const stripe = await createStripe(config);
  const payment = { type: "payment_intent", payment_intent: objectId } as const;
  const { data } = await stripe.invoicePayments.list({ payment, limit: 1 }, scope(account));
  return idOf(data[0]?.invoice);
}

/** @param patience how long it is tried again */
function putOff({ db, clock }: ClaimDeps, row: InboxRow, lastError: string, patience: number) {
  const now = clock();
  const state = now - row.receivedAt > patience ? "parked" : "pending";
  // It may be money of a claim that is gone with its site: nobody looks at it any more unless the operator does.
  if (state === "parked") logBug(new Error(`Given up: ${lastError}`), `event ${row.eventId} of Stripe`);
  const attempts = row.attempts + 1;
  return updateEvent(db, row.eventId, { state, attempts, lastError, dueAt: now + backoff(attempts) });
}
