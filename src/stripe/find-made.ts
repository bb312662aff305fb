import type Stripe from "stripe";
import type { Finding, InvoiceRequest, Made, Step } from "../claims/invoicing.ts";
import { HOUR } from "../shared/clock.ts";
import { scope } from "./client.ts";
import type { ReadInvoice } from "./invoicing.ts";

const PAGE = 100;

/**
 * Looks for what a step made whose answer was lost. By listing, never by Search: Search lags and forgets, and a miss there
 * would make a second invoice. An error is thrown on: it is no miss.
 */
export async function findMade(
  stripe: Stripe,
  step: Step,
  request: InvoiceRequest,
  made: Made,
  read: ReadInvoice,
): Promise<Finding> {
  const { account, target } = step.request;
  // Clocks differ a little, so an hour before the first try.
  const created = { gte: Math.floor((step.firstSentAt - HOUR) / 1000) };
  const options = scope(account);
  switch (step.name) {
    case "customer": {
      const { email } = request.debtor;
      const all = stripe.customers.list({ email, created, limit: PAGE }, options);
      // A party has a customer for each language: an invoice is written in its customer's.
      return await collect(
        all,
        ({ metadata, preferred_locales: locales }) =>
          metadata?.["party_id"] === request.debtor.id && locales?.[0] === request.locale,
      );
    }
    case "invoice": {
      const all = stripe.invoices.list(
        { created, limit: PAGE, ...(made.customerId && { customer: made.customerId }) },
        options,
      );
      return await collect(all, ({ metadata }) => {
        const isOfClaim = metadata?.["claim_id"] === request.claimId;
        return isOfClaim && metadata?.["claim_generation"] === String(request.generation);
      });
    }
    case "line": {
      const invoice = target ?? String(step.request.body["invoice"]);
      return await collect(stripe.invoices.listLineItems(invoice, { limit: PAGE }, options), () => true);
    }
    case "send": {
      const sent = stripe.events.list({ type: "invoice.sent", created, limit: PAGE }, options);
      const finding = await collect(sent, ({ data }) => "id" in data.object && data.object.id === target);
      // Sent twice is sent: what matters is that it is not sent once more.
      return finding.kind === "none" ? finding : { kind: "found", objectId: target ?? "" };
    }
    case "credit": {
      const invoice = String(step.request.body["invoice"]);
      const all = stripe.creditNotes.list({ invoice, limit: PAGE }, options);
      // One that somebody made by hand credits something else.
      return await collect(all, ({ metadata }) => metadata?.["claim_id"] === request.claimId);
    }
    case "finalize":
      return await reached(step, read, ["open", "paid", "void", "uncollectible"]);
    case "delete":
      return await reached(step, read, ["deleted"]);
    case "void":
      return await reached(step, read, ["void"]);
    case "uncollectible":
      return await reached(step, read, ["uncollectible"]);
    case "paid_outside":
      return await reached(step, read, ["paid"]);
    case "check":
    case "undo":
      // Reading steps leave nothing behind: they are simply done again.
      return { kind: "none" };
  }
}

async function reached(step: Step, read: ReadInvoice, statuses: readonly string[]): Promise<Finding> {
  const { account, target } = step.request;
  const invoice = await read(account, target ?? "");
  return statuses.includes(invoice?.status ?? "deleted") ? { kind: "found", objectId: target ?? "" } : { kind: "none" };
}

async function collect<T extends { id?: string }>(
  all: AsyncIterable<T>,
  isWanted: (item: T) => boolean,
): Promise<Finding> {
  const ids: string[] = [];
  for await (const item of all) if (item.id && isWanted(item)) ids.push(item.id);
  const [only] = ids;
  if (only === undefined) return { kind: "none" };
  return ids.length === 1 ? { kind: "found", objectId: only } : { kind: "several", objectIds: ids };
}
