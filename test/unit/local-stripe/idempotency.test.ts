import { expect, test } from "vitest";
import { aCustomer, aDraft, aLocalStripe, isReplay, refusalOf } from "./support.ts";

const customers = async (stripe: Awaited<ReturnType<typeof aLocalStripe>>) =>
  (await stripe.client.customers.list({ limit: 100 })).data;

test("the same key and the same parameters give the first answer again and make nothing new", async () => {
  const stripe = await aLocalStripe();
  const first = await stripe.client.customers.create({ name: "A", email: "a@a.example" }, { idempotencyKey: "k" });
  const second = await stripe.client.customers.create({ email: "a@a.example", name: "A" }, { idempotencyKey: "k" });
  expect(second.id).toBe(first.id);
  expect(isReplay(first)).toBe(false);
  expect(isReplay(second)).toBe(true);
  expect(await customers(stripe)).toHaveLength(1);
});

test("a key used for other parameters or another endpoint is refused", async () => {
  const stripe = await aLocalStripe();
  await stripe.client.customers.create({ name: "A" }, { idempotencyKey: "k" });
  const otherParams = await refusalOf(stripe.client.customers.create({ name: "B" }, { idempotencyKey: "k" }));
  expect(otherParams).toMatchObject({ type: "StripeIdempotencyError", statusCode: 400 });
  const otherEndpoint = await refusalOf(stripe.client.invoices.create({ customer: "cus_x" }, { idempotencyKey: "k" }));
  expect(otherEndpoint.type).toBe("StripeIdempotencyError");
});

test("a refusal of parameters is not kept, so the key is still good for the corrected request", async () => {
  const stripe = await aLocalStripe();
  const wrong = { name: "A", nickname: "B" };
  expect(await refusalOf(stripe.client.customers.create(wrong, { idempotencyKey: "k" }))).toMatchObject({
    code: "parameter_unknown",
  });
  expect(await stripe.client.customers.create({ name: "A" }, { idempotencyKey: "k" })).toMatchObject({ name: "A" });
});

test("a refusal by the state of things is kept, even when the state has changed", async () => {
  const stripe = await aLocalStripe();
  const draft = await aDraft(stripe);
  const isVoid = () => stripe.client.invoices.voidInvoice(draft.id, {}, { idempotencyKey: "k" });
  expect(await refusalOf(isVoid())).toMatchObject({ statusCode: 400 });
  await stripe.client.invoices.finalizeInvoice(draft.id);
  const replay = await refusalOf(isVoid());
  expect(replay.headers?.["idempotent-replayed"]).toBe("true");
});

test("after 24 hours the same key makes a second object", async () => {
  const stripe = await aLocalStripe();
  await stripe.client.customers.create({ name: "A" }, { idempotencyKey: "k" });
  await stripe.local("/clock", { offset_ms: 23.9 * 3_600_000 });
  await stripe.client.customers.create({ name: "A" }, { idempotencyKey: "k" });
  expect(await customers(stripe)).toHaveLength(1);
  await stripe.local("/clock", { offset_ms: 24.1 * 3_600_000 });
  await stripe.client.customers.create({ name: "A" }, { idempotencyKey: "k" });
  expect(await customers(stripe)).toHaveLength(2);
});

test("while the first request is underway its key is in use, and afterwards its answer is there", async () => {
  const stripe = await aLocalStripe();
  await stripe.local("/faults", { fault: "slow", method: "POST", path: "/v1/customers", delay_ms: 300 });
  const first = stripe.client.customers.create({ name: "A" }, { idempotencyKey: "k" });
  let during = await stripe.client.customers
    .create({ name: "A" }, { idempotencyKey: "k" })
    .catch((error: unknown) => error);
  expect(during).toMatchObject({ statusCode: 409, code: "idempotency_key_in_use" });
  const { id } = await first;
  during = await stripe.client.customers.create({ name: "A" }, { idempotencyKey: "k" });
  expect(during).toMatchObject({ id });
  expect(await customers(stripe)).toHaveLength(1);
});

test("fifty parallel requests with one key make one customer", async () => {
  const stripe = await aLocalStripe();
  const all = await Promise.allSettled(
    Array.from({ length: 50 }, () => stripe.client.customers.create({ name: "A" }, { idempotencyKey: "k" })),
  );
  const ids = all.flatMap((one) => (one.status === "fulfilled" ? [one.value.id] : []));
  expect(new Set(ids).size).toBe(1);
  expect(await customers(stripe)).toHaveLength(1);
});

test("keys of more than 255 characters are refused, and reading takes no notice of keys", async () => {
  const stripe = await aLocalStripe();
  const long = await refusalOf(stripe.client.customers.create({ name: "A" }, { idempotencyKey: "k".repeat(256) }));
  expect(long.statusCode).toBe(400);
  const customer = await aCustomer(stripe);
  await stripe.client.customers.retrieve(customer.id, {}, { idempotencyKey: "r" });
  expect(await stripe.client.customers.create({ name: "A" }, { idempotencyKey: "r" })).toMatchObject({ name: "A" });
});
