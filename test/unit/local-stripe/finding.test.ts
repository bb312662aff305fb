import { expect, test } from "vitest";
import { aCustomer, aDraft, aLocalStripe, anOpenInvoice, refusalOf } from "./support.ts";

test("lists come newest first, in pages, in both directions", async () => {
  const stripe = await aLocalStripe();
  const ids: string[] = [];
  for (let index = 0; index < 5; index += 1) ids.unshift((await aCustomer(stripe)).id);
  const first = await stripe.client.customers.list({ limit: 2 });
  expect([first.data.map(({ id }) => id), first.has_more]).toEqual([ids.slice(0, 2), true]);
  const next = await stripe.client.customers.list({ limit: 3, starting_after: ids[1] ?? "" });
  expect([next.data.map(({ id }) => id), next.has_more]).toEqual([ids.slice(2), false]);
  const before = await stripe.client.customers.list({ limit: 1, ending_before: ids[2] ?? "" });
  expect([before.data.map(({ id }) => id), before.has_more]).toEqual([[ids[1]], true]);
  const all: string[] = [];
  for await (const customer of stripe.client.customers.list({ limit: 2 })) all.push(customer.id);
  expect(all).toEqual(ids);
  expect(await refusalOf(stripe.client.customers.list({ limit: 101 }))).toMatchObject({ param: "limit" });
  expect(await refusalOf(stripe.client.customers.list({ starting_after: "cus_x" }))).toMatchObject({ statusCode: 404 });
});

test("lists filter by time, customer and status, and see what was just written", async () => {
  const stripe = await aLocalStripe();
  const early = await anOpenInvoice(stripe);
  await stripe.local("/clock", { offset_ms: 3_600_000 });
  const late = await aDraft(stripe);
  const since = await stripe.client.invoices.list({ created: { gte: early.created + 3000 } });
  expect(since.data.map(({ id }) => id)).toEqual([late.id]);
  expect((await stripe.client.invoices.list({ created: { lt: early.created + 3000 } })).data).toHaveLength(1);
  expect((await stripe.client.invoices.list({ status: "open" })).data.map(({ id }) => id)).toEqual([early.id]);
  const customer = typeof late.customer === "string" ? late.customer : "";
  expect((await stripe.client.invoices.list({ customer })).data.map(({ id }) => id)).toEqual([late.id]);
});

test("search lags behind a write, where a list does not", async () => {
  const stripe = await aLocalStripe();
  await stripe.local("/search", { lag_ms: 60_000 });
  await aCustomer(stripe);
  const query = "metadata['party_id']:'party-1' AND email:\"RECHNUNG@muster.example\"";
  expect((await stripe.client.customers.search({ query })).data).toEqual([]);
  expect((await stripe.client.customers.list({ email: "rechnung@muster.example" })).data).toHaveLength(1);
  await stripe.local("/clock", { offset_ms: 61_000 });
  expect((await stripe.client.customers.search({ query })).data).toHaveLength(1);
});

test("search can forget what it had already found", async () => {
  const stripe = await aLocalStripe();
  await stripe.local("/search", { lag_ms: 0, miss_every: 2 });
  await aCustomer(stripe);
  const found = async () => (await stripe.client.customers.search({ query: "name~'backlinks'" })).data.length;
  expect([await found(), await found(), await found()]).toEqual([1, 0, 1]);
});

test.each([
  ["status:'draft'", 1],
  ["-status:'draft'", 0],
  ["total>49999 AND currency:'eur'", 1],
  ["total>=50001 OR status:'open'", 0],
])("searching invoices for %s finds %i", async (query, count) => {
  const stripe = await aLocalStripe();
  await stripe.local("/search", { lag_ms: 0 });
  await aDraft(stripe);
  expect((await stripe.client.invoices.search({ query })).data).toHaveLength(count);
});

test.each(["status", "nickname:'x'", "status:'a' AND total>1 OR total<5"])("the query %s is refused", async (query) => {
  const stripe = await aLocalStripe();
  expect(await refusalOf(stripe.client.invoices.search({ query }))).toMatchObject({ param: "query" });
});

test("what is asked for is expanded, and what cannot be is refused", async () => {
  const stripe = await aLocalStripe();
  const { id } = await anOpenInvoice(stripe);
  await stripe.local(`/invoices/${id}/pay`, {});
  const invoice = await stripe.client.invoices.retrieve(id, {
    expand: ["customer.tax_ids", "payments.data.payment.payment_intent.latest_charge"],
  });
  expect(invoice.customer).toMatchObject({
    name: "Muster Backlinks GmbH",
    tax_ids: { data: [{ value: "DE136695976" }] },
  });
  expect(invoice.payments?.data[0]?.payment.payment_intent).toMatchObject({
    latest_charge: { object: "charge", amount: 50_000 },
  });
  const listed = await stripe.client.invoices.list({ expand: ["data.customer"] });
  expect(listed.data[0]?.customer).toMatchObject({ object: "customer" });
  expect(await refusalOf(stripe.client.invoices.retrieve(id, { expand: ["status"] }))).toMatchObject({
    param: "expand",
  });
});

test("a deleted customer is a stub, and gets no new invoice", async () => {
  const stripe = await aLocalStripe();
  const { id } = await aCustomer(stripe);
  await stripe.client.customers.del(id);
  expect(await stripe.client.customers.retrieve(id)).toMatchObject({ id, deleted: true });
  expect((await stripe.client.customers.list()).data).toEqual([]);
  expect(await refusalOf(aDraft(stripe, { customer: id }))).toMatchObject({
    code: "resource_missing",
    param: "customer",
  });
});

test("tax ids can be added and taken away", async () => {
  const stripe = await aLocalStripe();
  const { id } = await aCustomer(stripe, { tax_id_data: [] });
  const taxId = await stripe.client.customers.createTaxId(id, { type: "eu_vat", value: "ATU12345678" });
  expect(taxId).toMatchObject({ country: "AT", verification: { status: "pending" } });
  expect((await stripe.client.customers.listTaxIds(id)).data).toHaveLength(1);
  await stripe.client.customers.deleteTaxId(id, taxId.id);
  expect((await stripe.client.customers.listTaxIds(id)).data).toEqual([]);
});
