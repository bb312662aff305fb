import type Stripe from "stripe";
import { runBatch, type Db } from "../db/client.ts";
import { SECOND, type Clock } from "../shared/clock.ts";
import { AppError } from "../shared/errors.ts";
import { createStripe } from "./client.ts";
import type { StripeConfig } from "./config.ts";
import { insertEvent, type InboxInsert } from "./repository.ts";
import { idOf } from "./snapshot.ts";

const TOLERANCE_SECONDS = 300;

/**
 * Takes a webhook in: checks its signature, notes what to read again, and nothing more. Once this returns it is safe to
 * answer 200; what follows is done by the job, as often as it takes.
 * @param rawBody the body as it came, before any parsing
 * @returns the event's id when there is something to read; undefined when it does not concern us, as one of the other mode does not
 * @throws AppError `unauthorized` for a signature that does not hold
 */
export async function receiveWebhook(
  deps: { db: Db; clock: Clock },
  config: StripeConfig,
  rawBody: string,
  signature: string,
): Promise<string | undefined> {
  const now = deps.clock();
  const event = await readEvent(config, rawBody, signature, now);
  // A live endpoint of connected accounts gets their test events as well: refused, they would be sent again for days.
  if (event.livemode !== config.livemode) return undefined;
  const row = inboxRow(event, event.account ?? null, now);
  if (!row) return undefined;
  await runBatch(deps.db, [insertEvent(deps.db, row)]);
  return event.id;
}

/** An event as it waits in the inbox; undefined when it names nothing to read. */
export function inboxRow(event: Stripe.Event, account: string | null, now: number): InboxInsert | undefined {
  const objectId = whatToRead(event);
  if (objectId === null) return undefined;
  return {
    eventId: event.id,
    type: event.type,
    objectId,
    account,
    livemode: event.livemode,
    state: "pending",
    dueAt: now,
    createdAt: event.created * SECOND,
    receivedAt: now,
  };
}

async function readEvent(config: StripeConfig, rawBody: string, signature: string, now: number): Promise<Stripe.Event> {
  const stripe = await createStripe(config);
  // The SDK lets a signature from the future pass.
  const signedAt = Number(/(?:^|,)t=(\d+)/.exec(signature)?.[1] ?? 0) * SECOND;
  if (signedAt - now > TOLERANCE_SECONDS * SECOND)
    throw new AppError("unauthorized", "The signature lies in the future.");
  for (const secret of config.webhookSecrets) {
    try {
      return await stripe.webhooks.constructEventAsync(rawBody, signature, secret, TOLERANCE_SECONDS, undefined, now);
    } catch (error) {
      if (!(error instanceof Error && error.name.includes("SignatureVerification")) && !isSignatureError(error))
        throw error;
    }
  }
  throw new AppError("unauthorized", "The signature does not hold.");
}

function isSignatureError(error: unknown): boolean {
  return error instanceof Error && "type" in error && error.type === "StripeSignatureVerificationError";
}

/** The invoice that an event is about, or the payment or customer whose invoices have to be looked up; null when neither. */
function whatToRead({ data }: Pick<Stripe.Event, "data">): string | null {
  const object = data.object as Partial<Record<"object" | "id" | "type", string>> &
    Partial<Record<"invoice" | "payment_intent" | "customer", unknown>>;
  switch (object.object) {
    case "invoice":
    case "payment_intent":
      return object.id ?? null;
    case "credit_note":
    case "invoice_payment":
      return idOf(object.invoice as string | null);
    case "charge":
    case "refund":
    case "dispute":
      return idOf(object.payment_intent as string | null);
    case "cash_balance":
      return idOf(object.customer as string | null);
    case "customer_cash_balance_transaction":
      // What comes in either pays an invoice or rings as `cash_balance`; what goes out may leave a note that is no longer true.
      return object.type === "funded" ? null : idOf(object.customer as string | null);
    case undefined:
    default:
      return null;
  }
}
