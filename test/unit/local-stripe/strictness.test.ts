import { expect, test } from "vitest";
import { aCustomer, aDraft, aLocalStripe, anOpenInvoice, refusalOf } from "./support.ts";

/** Sends a form as it stands, past the SDK's types. */
async function post(url: string, path: string, body: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}${path}`, {
    method: "POST",
    body,
    headers: { authorization: "Bearer sk_test_local", "content-type": "application/x-www-form-urlencoded", ...headers },
  });
  return { status: response.status, headers: response.headers, ...((await response.json()) as { error?: object }) };
}

test.each([
  ["/v1/customers", "nickname=x", { code: "parameter_unknown", param: "nickname" }],
  ["/v1/customers", "address[street]=x", { code: "parameter_unknown", param: "address[street]" }],
  ["/v1/customers", "name=", { code: "parameter_invalid_empty", param: "name" }],
  ["/v1/customers", "balance=1.5", { code: "parameter_invalid_integer", param: "balance" }],
  ["/v1/customers", "balance=1e3", { code: "parameter_invalid_integer", param: "balance" }],
  ["/v1/customers", "tax_exempt=maybe", { param: "tax_exempt" }],
  ["/v1/customers", "email=nobody", { code: "email_invalid", param: "email" }],
  ["/v1/customers", "tax_id_data[0][type]=eu_vat&tax_id_data[0][value]=DE12", { code: "tax_id_invalid" }],
  ["/v1/customers", "tax_id_data[0][type]=eu_vat", { code: "parameter_missing", param: "tax_id_data[0][value]" }],
  ["/v1/customers", `metadata[${"k".repeat(41)}]=x`, { param: "metadata" }],
  ["/v1/customers", `metadata[a]=${"x".repeat(501)}`, { param: "metadata[a]" }],
  ["/v1/customers", "metadata[a][b]=x", { param: "metadata[a]" }],
  ["/v1/customers", "invoice_prefix=klein", { param: "invoice_prefix" }],
  ["/v1/customers", `name=${"x".repeat(5001)}`, { param: "name" }],
  ["/v1/customers", "source=tok_visa", { code: "local_stripe_unsupported", param: "source" }],
  ["/v1/customers", "constructor=1", { code: "parameter_unknown", param: "constructor" }],
  ["/v1/invoices", "collection_method=send_invoice", { code: "parameter_missing", param: "customer" }],
  ["/v1/invoices", "customer=cus_x&auto_advance=1", { param: "auto_advance" }],
  ["/v1/invoices", "customer=cus_x", { code: "resource_missing", param: "customer" }],
])("POST %s with %s is refused as Stripe refuses it", async (path, body, error) => {
  const { url } = await aLocalStripe();
  expect(await post(url, path, body)).toMatchObject({ error: { type: "invalid_request_error", ...error } });
});

test("keys are checked, the version is echoed, and every answer has a request id", async () => {
  const { url } = await aLocalStripe();
  const none = await fetch(`${url}/v1/customers`);
  expect(none.status).toBe(401);
  const wrong = await post(url, "/v1/customers", "name=A", { authorization: "Bearer sk_live_secret" });
  expect(wrong.status).toBe(401);
  expect(JSON.stringify(wrong)).not.toContain("secret");
  const basic = { authorization: `Basic ${btoa("sk_test_local:")}`, "stripe-version": "2026-09-30.endive" };
  const right = await post(url, "/v1/customers", "name=A", basic);
  expect(right.headers.get("stripe-version")).toBe("2026-09-30.endive");
  expect(right.headers.get("request-id")).toMatch(/^req_/);
  expect(await post(url, "/v1/customers", "name=A", { "stripe-account": "acct_other" })).toMatchObject({ status: 403 });
  expect(await post(url, "/v1/customers", "{}", { "content-type": "application/json" })).toMatchObject({ status: 400 });
  expect(await post(url, "/v1/nothing", "")).toMatchObject({ status: 404 });
});

test.each([
  [{ days_until_due: 14, due_date: 4_000_000_000 }, "due_date"],
  [{ collection_method: "charge_automatically" as const }, "days_until_due"],
  [{ due_date: 1, days_until_due: undefined as never }, "due_date"],
  [{ custom_fields: Array.from({ length: 5 }, () => ({ name: "n", value: "v" })) }, "custom_fields"],
  [{ custom_fields: [{ name: "n".repeat(41), value: "v" }] }, "custom_fields[0][name]"],
  [{ custom_fields: [{ name: "n", value: "v".repeat(141) }] }, "custom_fields[0][value]"],
  [{ currency: "eux" }, "currency"],
  [{ automatic_tax: { enabled: true } }, "automatic_tax[enabled]"],
])("an invoice with %j is refused for its %s", async (more, param) => {
  const stripe = await aLocalStripe();
  expect(await refusalOf(aDraft(stripe, more))).toMatchObject({ param, statusCode: 400 });
});

test("an invoice cannot be sent to a customer without an address", async () => {
  const stripe = await aLocalStripe();
  const { id } = await stripe.client.customers.create({ name: "A" });
  expect((await refusalOf(aDraft(stripe, { customer: id }))).message).toMatch(/^Missing email/);
});

test("a line needs the right customer, the right currency and a draft", async () => {
  const stripe = await aLocalStripe();
  const draft = await aDraft(stripe);
  const customer = typeof draft.customer === "string" ? draft.customer : "";
  const other = await aCustomer(stripe);
  const add = (more: object) =>
    stripe.client.invoiceItems.create({ invoice: draft.id, customer, amount: 1, currency: "eur", ...more });
  expect(await refusalOf(add({ customer: other.id }))).toMatchObject({ param: "invoice" });
  expect(await refusalOf(add({ currency: "usd" }))).toMatchObject({ param: "currency" });
  expect(await refusalOf(add({ amount: 100_000_000 }))).toMatchObject({ code: "amount_too_large" });
  await stripe.client.invoices.finalizeInvoice(draft.id);
  expect(await refusalOf(add({}))).toMatchObject({ code: "invoice_not_editable" });
});

test("a finalized invoice keeps its content and takes only metadata", async () => {
  const stripe = await aLocalStripe();
  const { id } = await anOpenInvoice(stripe);
  expect(await refusalOf(stripe.client.invoices.update(id, { description: "x" }))).toMatchObject({
    code: "invoice_not_editable",
  });
  expect(await refusalOf(stripe.client.invoices.del(id))).toMatchObject({ code: "invoice_not_editable" });
  expect(await refusalOf(stripe.client.invoices.finalizeInvoice(id))).toMatchObject({ statusCode: 400 });
  const updated = await stripe.client.invoices.update(id, { metadata: { claim_id: "", note: "n" } });
  expect(updated.metadata).toEqual({ claim_generation: "1", note: "n" });
});

test.each([
  ["nested too deep", `metadata${"[a]".repeat(12)}=x`, 400],
  ["with thousands of parameters", Array.from({ length: 2500 }, (_, index) => `metadata[k${index}]=x`).join("&"), 400],
  ["with too many metadata keys", Array.from({ length: 51 }, (_, index) => `metadata[k${index}]=x`).join("&"), 400],
  ["with broken percent signs", "name=%E0%A4%A&email=%zz", 400],
])("a form %s is answered, not obeyed", async (_what, body, status) => {
  const { url } = await aLocalStripe();
  expect((await post(url, "/v1/customers", body)).status).toBe(status);
});

test("a body of megabytes is refused", async () => {
  const { url } = await aLocalStripe();
  const huge = await fetch(`${url}/v1/customers`, { method: "POST", body: "x".repeat(2_000_000) });
  expect(huge.status).toBe(413);
});

test("strange characters are kept as they are", async () => {
  const stripe = await aLocalStripe();
  const name = "a\u0000b \u202E 'x' \u{1F600}";
  const { id } = await stripe.client.customers.create({ name });
  expect(await stripe.client.customers.retrieve(id)).toMatchObject({ name });
});
