import { expect, test } from "vitest";
import {
  aCustomer,
  aDraft,
  aLocalStripe,
  anOpenInvoice,
  aWebhookEndpoint,
  customerOf,
  refusalOf,
  until,
} from "./support.ts";

test("an invoice goes through its steps: customer, draft, line, check, finalize, send", async () => {
  const endpoint = await aWebhookEndpoint();
  const stripe = await aLocalStripe(endpoint.options);
  const draft = await aDraft(stripe);
  expect(draft).toMatchObject({
    status: "draft",
    total: 50_000,
    amount_due: 50_000,
    starting_balance: 0,
    number: null,
  });
  expect(draft.lines.data).toHaveLength(1);
  expect(draft.hosted_invoice_url).toBeNull();

  const open = await stripe.client.invoices.finalizeInvoice(draft.id, { auto_advance: false });
  expect(open).toMatchObject({ status: "open", number: "LOCAL-0001", amount_remaining: 50_000 });
  expect(open.customer_tax_ids).toEqual([{ type: "eu_vat", value: "DE136695976" }]);
  expect(open.due_date).toBe((open.status_transitions.finalized_at ?? 0) + 14 * 86_400);
  await stripe.client.invoices.sendInvoice(draft.id);

  await until(() => endpoint.types().includes("invoice.sent"), "the invoice.sent event");
  expect(endpoint.refused).toEqual([]);
  expect(endpoint.types().filter((type) => /created|finalized|sent/.test(type))).toEqual([
    "customer.created", "invoice.created", "invoiceitem.created", "payment_intent.created", "invoice.finalized", "invoice.sent",
  ]); // prettier-ignore
});

test("a debtor who pays by bank transfer settles the invoice", async () => {
  const endpoint = await aWebhookEndpoint();
  const stripe = await aLocalStripe(endpoint.options);
  const invoice = await anOpenInvoice(stripe);
  await stripe.local(`/invoices/${invoice.id}/pay`, {});
  const paid = await stripe.client.invoices.retrieve(invoice.id);
  expect(paid).toMatchObject({ status: "paid", amount_paid: 50_000, amount_remaining: 0 });
  await until(() => endpoint.types().includes("invoice.paid"), "the invoice.paid event");

  const { data } = await stripe.client.invoicePayments.list({ invoice: invoice.id });
  expect(data).toMatchObject([{ status: "paid", amount_paid: 50_000, payment: { type: "payment_intent" } }]);
});

test("too little money books nothing on the invoice, the rest completes it, and too much stays with the customer", async () => {
  const stripe = await aLocalStripe();
  const invoice = await anOpenInvoice(stripe);
  await stripe.local(`/invoices/${invoice.id}/pay`, { amount: 20_000 });
  const short = await stripe.client.invoices.retrieve(invoice.id, { expand: ["payments.data.payment.payment_intent"] });
  expect(short).toMatchObject({ status: "open", amount_paid: 0, amount_remaining: 50_000 });
  expect(short.payments?.data[0]?.payment.payment_intent).toMatchObject({
    status: "requires_action",
    next_action: { display_bank_transfer_instructions: { amount_remaining: 30_000 } },
  });

  await stripe.local(`/invoices/${invoice.id}/pay`, { amount: 31_000 });
  expect(await stripe.client.invoices.retrieve(invoice.id)).toMatchObject({ status: "paid", amount_paid: 50_000 });
  const cash = await stripe.client.customers.retrieveCashBalance(customerOf(invoice));
  expect(cash.available).toEqual({ eur: 1000 });
  const events = await stripe.client.events.list({
    types: ["payment_intent.partially_funded", "cash_balance.funds_available"],
  });
  expect(events.data.map((event) => event.type)).toEqual([
    "cash_balance.funds_available",
    "payment_intent.partially_funded",
  ]);
});

test("what lies in the customer's cash balance pays the next invoice as soon as it is one, as far as it goes", async () => {
  const stripe = await aLocalStripe();
  const first = await anOpenInvoice(stripe);
  await stripe.local(`/invoices/${first.id}/pay`, { amount: 120_000 });
  const customer = customerOf(first);
  const draft = await aDraft(stripe, { customer });
  expect(await stripe.client.invoices.finalizeInvoice(draft.id)).toMatchObject({ status: "paid", amount_paid: 50_000 });
  expect(await stripe.client.invoices.sendInvoice(draft.id)).toMatchObject({ status: "paid" });
  const third = await anOpenInvoice(stripe, { customer });
  expect(third).toMatchObject({ status: "open", amount_paid: 0, amount_remaining: 50_000 });
  const cash = await stripe.client.customers.retrieveCashBalance(customer);
  expect(cash.available).toBeNull();
  await stripe.local(`/invoices/${third.id}/pay`, { amount: 30_000 });
  expect(await stripe.client.invoices.retrieve(third.id)).toMatchObject({ status: "paid" });
});

test("voiding returns money that was waiting, and cannot be undone", async () => {
  const stripe = await aLocalStripe();
  const invoice = await anOpenInvoice(stripe);
  await stripe.local(`/invoices/${invoice.id}/pay`, { amount: 20_000 });
  expect(await stripe.client.invoices.voidInvoice(invoice.id)).toMatchObject({ status: "void" });
  const cash = await stripe.client.customers.retrieveCashBalance(customerOf(invoice));
  expect(cash.available).toEqual({ eur: 20_000 });
  expect(await refusalOf(stripe.client.invoices.voidInvoice(invoice.id))).toMatchObject({ statusCode: 400 });
  const { data } = await stripe.client.invoicePayments.list({ invoice: invoice.id });
  expect(data.map((payment) => payment.status)).toEqual(["canceled"]);
});

test("money from elsewhere settles an invoice without a payment in Stripe", async () => {
  const stripe = await aLocalStripe();
  const invoice = await anOpenInvoice(stripe);
  const paid = await stripe.client.invoices.pay(invoice.id, { paid_out_of_band: true });
  expect(paid).toMatchObject({ status: "paid", amount_paid: 50_000, amount_remaining: 0 });
  // Worked out on demand: neither an answer nor an event has it unless it is asked for.
  expect(paid).not.toHaveProperty("amount_paid_off_stripe");
  const asked = await stripe.client.invoices.retrieve(invoice.id, { expand: ["amount_paid_off_stripe"] });
  expect(asked.amount_paid_off_stripe).toBe(50_000);
  const events = (await stripe.client.events.list({ limit: 100 })).data;
  expect(JSON.stringify(events)).not.toContain("paid_off_stripe");
  const types = events.map((event) => event.type);
  expect(types).toContain("invoice.paid");
  expect(types).not.toContain("invoice.payment_succeeded");
});

test("an invoice that was written off can still be paid", async () => {
  const stripe = await aLocalStripe();
  const invoice = await anOpenInvoice(stripe);
  const written = await stripe.client.invoices.markUncollectible(invoice.id);
  expect(written).toMatchObject({
    status: "uncollectible",
    status_details: { uncollectible: { reason: "user_forgiven" } },
  });
  await stripe.local(`/invoices/${invoice.id}/pay`, { method: "card" });
  expect(await stripe.client.invoices.retrieve(invoice.id)).toMatchObject({ status: "paid" });
});

test("a transfer pays what is overdue for up to 30 days; after that it lies in the balance until somebody uses it", async () => {
  const stripe = await aLocalStripe();
  const early = await anOpenInvoice(stripe);
  const late = await anOpenInvoice(stripe);
  const DAY_MS = 86_400_000;
  await stripe.local("/clock", { offset_ms: 44 * DAY_MS - 60_000 });
  await stripe.local(`/invoices/${early.id}/pay`, { method: "bank_transfer" });
  expect(await stripe.client.invoices.retrieve(early.id)).toMatchObject({ status: "paid" });
  await stripe.local("/clock", { offset_ms: 44 * DAY_MS + 60_000 });
  await stripe.local(`/invoices/${late.id}/pay`, { method: "bank_transfer" });
  expect(await stripe.client.invoices.retrieve(late.id)).toMatchObject({ status: "open", amount_paid: 0 });
  const cash = await stripe.client.customers.retrieveCashBalance(customerOf(late));
  expect(cash.available).toEqual({ eur: 50_000 });
  const [told] = (await stripe.client.events.list({ type: "cash_balance.funds_available" })).data;
  expect(told?.data.object).toMatchObject({ object: "cash_balance", customer: customerOf(late) });
  await stripe.local(`/invoices/${late.id}/apply_cash`, {});
  expect(await stripe.client.invoices.retrieve(late.id)).toMatchObject({ status: "paid" });
});

test("a floating item lands only on an invoice that includes pending items", async () => {
  const stripe = await aLocalStripe();
  const customer = await aCustomer(stripe);
  await stripe.client.invoiceItems.create({ customer: customer.id, amount: 999, currency: "eur" });
  const exclude = await aDraft(stripe, { customer: customer.id });
  expect(exclude.total).toBe(50_000);
  const include = await stripe.client.invoices.create({
    customer: customer.id,
    pending_invoice_items_behavior: "include",
  });
  expect(include.total).toBe(999);
  const pending = await stripe.client.invoiceItems.list({ customer: customer.id, pending: true });
  expect(pending.data).toEqual([]);
});

test("the customer's data stand still on a finalized invoice, and the balance counts", async () => {
  const stripe = await aLocalStripe();
  const customer = await aCustomer(stripe, { balance: -10_000 });
  const draft = await aDraft(stripe, { customer: customer.id });
  expect(draft).toMatchObject({ starting_balance: -10_000, amount_due: 40_000 });
  await stripe.client.customers.update(customer.id, { name: "Vor GmbH" });
  const open = await stripe.client.invoices.finalizeInvoice(draft.id);
  await stripe.client.customers.update(customer.id, { name: "Nach GmbH" });
  const later = await stripe.client.invoices.retrieve(open.id);
  expect(later).toMatchObject({ customer_name: "Vor GmbH", amount_due: 40_000, ending_balance: 0 });
});

test("an invoice over nothing is paid as soon as it is finalized", async () => {
  const stripe = await aLocalStripe();
  const draft = await aDraft(stripe, {}, 0);
  expect(await stripe.client.invoices.finalizeInvoice(draft.id)).toMatchObject({ status: "paid", amount_paid: 0 });
});

test("deleted drafts leave no gap in the numbers", async () => {
  const stripe = await aLocalStripe();
  const first = await aDraft(stripe);
  expect(await stripe.client.invoices.del(first.id)).toMatchObject({ deleted: true });
  expect(await refusalOf(stripe.client.invoices.retrieve(first.id))).toMatchObject({ code: "resource_missing" });
  expect((await anOpenInvoice(stripe)).number).toBe("LOCAL-0001");
  expect((await anOpenInvoice(stripe)).number).toBe("LOCAL-0002");
});

test("a draft with auto_advance becomes an invoice by itself after an hour", async () => {
  const stripe = await aLocalStripe();
  const draft = await aDraft(stripe, { auto_advance: true });
  await stripe.local("/clock", { offset_ms: 3_601_000 });
  expect(await stripe.client.invoices.retrieve(draft.id)).toMatchObject({ status: "open" });
});

test("a preview creates nothing", async () => {
  const stripe = await aLocalStripe();
  const customer = await aCustomer(stripe);
  const preview = await stripe.client.invoices.createPreview({
    customer: customer.id,
    currency: "eur",
    invoice_items: [{ amount: 50_000, currency: "eur", description: "Vertragsstrafe" }],
  });
  expect(preview).toMatchObject({ total: 50_000, status: "draft" });
  expect((await stripe.client.invoices.list({ customer: customer.id })).data).toEqual([]);
});

test("a due date that was given as a day stands, whatever else is changed", async () => {
  const stripe = await aLocalStripe();
  const customer = await aCustomer(stripe);
  const dueDate = Math.floor(Date.now() / 1000) + 5 * 86_400;
  const terms = { customer: customer.id, collection_method: "send_invoice" } as const;
  const { id } = await stripe.client.invoices.create({ ...terms, due_date: dueDate });
  await stripe.client.invoices.update(id, { description: "anders" });
  expect(await stripe.client.invoices.finalizeInvoice(id)).toMatchObject({ due_date: dueDate, description: "anders" });
});
