import { Ajv } from "ajv";
import { expect, test } from "vitest";
import responses from "../../../src/local/stripe/schemas/responses.json" with { type: "json" };
import { aCustomer, aDraft, aLocalStripe, anOpenInvoice, aTaxedDraft, customerOf } from "./support.ts";

const ajv = new Ajv({ strict: false, allErrors: true }).addSchema({ $id: "responses", $defs: responses.$defs });

type Resource = keyof typeof responses.resources;
const validators = new Map(
  Object.entries(responses.resources).map(([name, definition]) => [
    name,
    ajv.compile({ $ref: `responses#/$defs/${definition}` }),
  ]),
);

/** @returns what in an answer is not as the SDK's types have it */
function deviations(resource: Resource, answer: unknown): string[] {
  const validate = validators.get(resource);
  if (!validate) return [`${resource} has no schema`];
  if (validate(answer)) return [];
  return (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message} ${JSON.stringify(one.params)}`);
}

type Json = Record<string, unknown> & { data?: Json[] };

test("every resource, in every state we can bring it to, has the shape that the SDK's types promise", async () => {
  const stripe = await aLocalStripe();
  const get = async (path: string): Promise<Json> => {
    const response = await fetch(`${stripe.url}/v1${path}`, { headers: { authorization: "Bearer sk_test_local" } });
    expect(response.status).toBe(200);
    return (await response.json()) as Json;
  };
  const bare = await stripe.client.customers.create({});
  await aCustomer(stripe, { shipping: { name: "n", address: { line1: "x" } }, phone: "1" });
  await stripe.client.invoices.create({ customer: bare.id });
  await stripe.client.invoiceItems.create({ customer: bare.id, quantity: 3, unit_amount_decimal: "10.5" as never });
  await aDraft(stripe);
  const voided = await anOpenInvoice(stripe);
  await stripe.local(`/invoices/${voided.id}/pay`, { amount: 5 });
  await stripe.client.invoices.voidInvoice(voided.id);
  await stripe.client.invoices.markUncollectible((await anOpenInvoice(stripe)).id);
  await stripe.client.invoices.pay((await anOpenInvoice(stripe)).id, { paid_out_of_band: true });
  const transferred = await anOpenInvoice(stripe);
  await stripe.local(`/invoices/${transferred.id}/pay`, { amount: 60_000 });
  await stripe.local(`/invoices/${transferred.id}/refund`, { amount: 100 });
  const byCard = await anOpenInvoice(stripe, { payment_settings: { payment_method_types: ["card"] } });
  await stripe.local(`/invoices/${byCard.id}/pay`, {});
  await stripe.client.creditNotes.create({ invoice: byCard.id, amount: 300, refund_amount: 200, credit_amount: 100 });
  await stripe.local(`/invoices/${byCard.id}/dispute`, {});
  await stripe.client.creditNotes.create({ invoice: (await anOpenInvoice(stripe)).id, amount: 300 });
  const { draft, taxed } = await aTaxedDraft(stripe);
  const line = taxed.lines.data[0];
  await stripe.client.invoices.finalizeInvoice(draft.id);
  await stripe.client.creditNotes.create({
    invoice: draft.id,
    lines: [{ type: "invoice_line_item", invoice_line_item: line?.id ?? "", amount: 11_900 }],
  });
  await stripe.client.webhookEndpoints.create({ url: "http://127.0.0.1:9/", enabled_events: ["*"] });

  const payer = customerOf(transferred);
  const lists = {
    Customer: "/customers?limit=100&expand[]=data.tax_ids&expand[]=data.cash_balance",
    Invoice: "/invoices?limit=100&expand[]=data.payments&expand[]=data.amount_paid_off_stripe",
    InvoiceItem: "/invoiceitems?limit=100",
    InvoiceLineItem: `/invoices/${byCard.id}/lines`,
    InvoicePayment: "/invoice_payments?limit=100",
    CreditNote: "/credit_notes",
    TaxId: `/customers/${payer}/tax_ids`,
    Refund: "/refunds",
    Dispute: "/disputes",
    CustomerCashBalanceTransaction: `/customers/${payer}/cash_balance_transactions`,
    WebhookEndpoint: "/webhook_endpoints",
  } as const;
  for (const [resource, path] of Object.entries(lists) as [keyof typeof lists, string][]) {
    const { data = [] } = await get(path);
    expect(data.length, resource).toBeGreaterThan(0);
    for (const object of data)
      expect(deviations(resource, object), `${resource} ${String(object["status"])}`).toEqual([]);
  }
  const states = new Set((await get("/invoices?limit=100")).data?.map((invoice) => invoice["status"]));
  expect(states).toEqual(new Set(["draft", "open", "paid", "void", "uncollectible"]));
  const preview = await stripe.client.invoices.createPreview({
    customer: payer,
    invoice_items: [{ amount: 1, currency: "eur" }],
  });
  expect(preview.lines.data[0]?.quantity_decimal?.toString()).toBe("1");
});

test("nothing that is only ours leaves the server", async () => {
  const stripe = await aLocalStripe();
  const invoice = await anOpenInvoice(stripe);
  await stripe.local(`/invoices/${invoice.id}/pay`, {});
  const response = await fetch(`${stripe.url}/v1/events?limit=100`, {
    headers: { authorization: "Bearer sk_test_local" },
  });
  expect(await response.text()).not.toMatch(/"\$\w+":/);
});
