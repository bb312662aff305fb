import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Stripe } from "stripe";
import { onTestFinished, vi } from "vitest";
import { startLocalStripe, type LocalStripe } from "../../../src/local/stripe/start.ts";
import type { LocalStripeOptions } from "../../../src/local/stripe/server.ts";

export const WEBHOOK_SECRET = "whsec_for_tests_only";

// Real HTTP, real SQLite, and machines with little to spare.
vi.setConfig({ testTimeout: 30_000 });

/** A local Stripe that ends with its test. */
export async function aLocalStripe(options: LocalStripeOptions = {}): Promise<LocalStripe> {
  const stripe = await startLocalStripe(options);
  onTestFinished(() => stripe.close());
  return stripe;
}

/** An endpoint for webhooks that verifies each one with the SDK, and answers as it is told. */
export async function aWebhookEndpoint(answer: (event: Stripe.Event, attempt: number) => number = () => 200) {
  const received: Stripe.Event[] = [];
  const refused: unknown[] = [];
  const sdk = new Stripe("sk_test_local");
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks).toString();
      const signature = String(request.headers["stripe-signature"]);
      sdk.webhooks
        .constructEventAsync(body, signature, WEBHOOK_SECRET, 300)
        .then((event) => {
          received.push(event);
          const status = answer(event, received.filter((one) => one.id === event.id).length);
          return response.writeHead(status).end();
        })
        .catch((error: unknown) => {
          refused.push(error);
          response.writeHead(400).end();
        });
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/webhooks/stripe`;
  return {
    received,
    refused,
    options: { webhookUrl: url, webhookSecret: WEBHOOK_SECRET },
    types: () => received.map((event) => event.type),
  };
}

/** Waits for a state, not for a time. */
export async function until(isTrue: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!(await isTrue())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain: ${what}`);
    await new Promise((done) => setTimeout(done, 10));
  }
}

export const aCustomer = (stripe: LocalStripe, more: Stripe.CustomerCreateParams = {}) =>
  stripe.client.customers.create({
    name: "Muster Backlinks GmbH",
    email: "rechnung@muster.example",
    address: { line1: "Hauptstr. 1", postal_code: "10115", city: "Berlin", country: "DE" },
    preferred_locales: ["de"],
    tax_id_data: [{ type: "eu_vat", value: "DE136695976" }],
    tax_exempt: "none",
    metadata: { party_id: "party-1" },
    ...more,
  });

export const BANK_TRANSFER: NonNullable<Stripe.InvoiceCreateParams["payment_settings"]> = {
  payment_method_types: ["customer_balance"],
  payment_method_options: {
    customer_balance: {
      funding_type: "bank_transfer",
      bank_transfer: { type: "eu_bank_transfer", eu_bank_transfer: { country: "DE" } },
    },
  },
};

/** Steps C, I and L: a draft over 500.00 EUR. */
export async function aDraft(stripe: LocalStripe, more: Stripe.InvoiceCreateParams = {}, amount = 50_000) {
  const customer = more.customer ?? (await aCustomer(stripe)).id;
  const invoice = await stripe.client.invoices.create({
    customer,
    collection_method: "send_invoice",
    days_until_due: 14,
    currency: "eur",
    auto_advance: false,
    pending_invoice_items_behavior: "exclude",
    automatic_tax: { enabled: false },
    metadata: { claim_id: "claim-1", claim_generation: "1" },
    custom_fields: [{ name: "Aktenzeichen", value: "HR-1" }],
    description: "Vertragsstrafe",
    footer: "Nicht steuerbar, kein Umsatzsteuerausweis.",
    rendering: { pdf: { page_size: "a4" } },
    payment_settings: BANK_TRANSFER,
    ...more,
  });
  await stripe.client.invoiceItems.create({
    invoice: invoice.id,
    customer,
    amount,
    currency: "eur",
    description: "Werbekommentar vom 1. November",
  });
  return stripe.client.invoices.retrieve(invoice.id);
}

/** A draft over 119.00 EUR, of which 19.00 are VAT that the caller worked out. */
export async function aTaxedDraft(stripe: LocalStripe, tax: Partial<TaxAmount> = {}) {
  const customer = (await aCustomer(stripe)).id;
  const draft = await stripe.client.invoices.create({
    customer,
    collection_method: "send_invoice",
    days_until_due: 14,
  });
  const rate = { display_name: "USt", percentage: 19, inclusive: true, country: "DE", tax_type: "vat" as const };
  const taxed = await stripe.client.invoices.addLines(draft.id, {
    lines: [
      {
        amount: 11_900,
        description: "Entgelt für Werbung",
        tax_amounts: [{ amount: 1_900, taxable_amount: 10_000, tax_rate_data: rate, ...tax }],
      },
    ],
  });
  return { draft, taxed };
}

type TaxAmount = Stripe.InvoiceAddLinesParams.Line.TaxAmount;

/** The same, finalized and sent. */
export async function anOpenInvoice(stripe: LocalStripe, more: Stripe.InvoiceCreateParams = {}, amount = 50_000) {
  const draft = await aDraft(stripe, more, amount);
  await stripe.client.invoices.finalizeInvoice(draft.id, { auto_advance: false });
  return stripe.client.invoices.sendInvoice(draft.id);
}

/** @returns the refusal; fails when there is none */
export async function refusalOf(work: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError) return error;
    throw error;
  }
  throw new Error("This was not refused.");
}

/** @returns the id of an invoice's customer */
export const customerOf = ({ customer }: Stripe.Invoice): string =>
  typeof customer === "string" ? customer : (customer?.id ?? "");

/** The SDK's fetch client hands out `Headers`, whatever its types say. */
export const isReplay = ({ lastResponse }: { lastResponse: { headers: unknown } }): boolean =>
  lastResponse.headers instanceof Headers && lastResponse.headers.get("idempotent-replayed") === "true";
