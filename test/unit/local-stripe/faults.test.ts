import { expect, test } from "vitest";
import { aCustomer, aDraft, aLocalStripe, isReplay, refusalOf } from "./support.ts";

const count = async (stripe: Awaited<ReturnType<typeof aLocalStripe>>) =>
  (await stripe.client.customers.list({ limit: 100 })).data.length;

test("a connection cut before execution leaves nothing behind, and the retry makes the object", async () => {
  const stripe = await aLocalStripe();
  await stripe.local("/faults", { fault: "cut_before", path: "/v1/customers", times: 2 });
  const cut = await refusalOf(stripe.client.customers.create({ name: "A" }, { idempotencyKey: "k" }));
  expect(cut.type).toBe("StripeConnectionError");
  await stripe.local("/faults", undefined, "DELETE");
  expect(await count(stripe)).toBe(0);
  await stripe.client.customers.create({ name: "A" }, { idempotencyKey: "k" });
  expect(await count(stripe)).toBe(1);
});

test("a connection cut after execution leaves the object, and the retry with the same key finds it", async () => {
  const stripe = await aLocalStripe();
  await stripe.local("/faults", { fault: "cut_after", method: "POST", path: "/v1/customers", times: 2 });
  const cut = await refusalOf(stripe.client.customers.create({ name: "A" }, { idempotencyKey: "k" }));
  expect(cut.type).toBe("StripeConnectionError");
  await stripe.local("/faults", undefined, "DELETE");
  expect(await count(stripe)).toBe(1);
  const retry = await stripe.client.customers.create({ name: "A" }, { idempotencyKey: "k" });
  expect(isReplay(retry)).toBe(true);
  expect(await count(stripe)).toBe(1);
});

test.each([false, true])("a stored 500 is replayed for its key (executed all the same: %s)", async (execute) => {
  const stripe = await aLocalStripe();
  await stripe.local("/faults", { fault: "stored_500", method: "POST", path: "/v1/customers", execute });
  const first = await refusalOf(stripe.client.customers.create({ name: "A" }, { idempotencyKey: "k" }));
  const second = await refusalOf(stripe.client.customers.create({ name: "A" }, { idempotencyKey: "k" }));
  expect([first.statusCode, second.statusCode]).toEqual([500, 500]);
  expect(second.headers?.["idempotent-replayed"]).toBe("true");
  expect(await count(stripe)).toBe(execute ? 1 : 0);
});

test.each([
  ["rate_limit", 429, "StripeRateLimitError"],
  ["unavailable", 503, "StripeAPIError"],
])("%s is answered with %i, keeps nothing, and passes", async (fault, status, type) => {
  const stripe = await aLocalStripe();
  await stripe.local("/faults", { fault });
  const refused = await refusalOf(stripe.client.customers.create({ name: "A" }, { idempotencyKey: "k" }));
  expect(refused).toMatchObject({ statusCode: status, type });
  expect(await stripe.client.customers.create({ name: "A" }, { idempotencyKey: "k" })).toMatchObject({ name: "A" });
});

test("a slow answer comes too late for the client, but the work was done", async () => {
  const stripe = await aLocalStripe();
  await stripe.local("/faults", { fault: "slow", method: "POST", delay_ms: 1500 });
  const late = await refusalOf(stripe.client.customers.create({ name: "A" }, { idempotencyKey: "k", timeout: 200 }));
  expect(late.type).toBe("StripeConnectionError");
  expect(await count(stripe)).toBe(1);
});

test("a fault waits for its call: the path it names, and the nth time", async () => {
  const stripe = await aLocalStripe();
  const draft = await aDraft(stripe);
  await stripe.local("/faults", [
    { fault: "unavailable", method: "GET", path: "/v1/invoices/*", nth: 2 },
    { fault: "unavailable", method: "POST", path: "/v1/invoices/*/finalize" },
  ]);
  expect(await stripe.client.invoices.retrieve(draft.id)).toMatchObject({ id: draft.id });
  expect((await refusalOf(stripe.client.invoices.retrieve(draft.id))).statusCode).toBe(503);
  expect(await stripe.client.invoices.retrieve(draft.id)).toMatchObject({ status: "draft" });
  expect((await refusalOf(stripe.client.invoices.finalizeInvoice(draft.id))).statusCode).toBe(503);
  expect(await stripe.local("/faults")).toEqual({ faults: [] });
});

test("every request is in the log, with its key and what became of it", async () => {
  const stripe = await aLocalStripe();
  await stripe.client.customers.create({ name: "A" }, { idempotencyKey: "k" });
  await refusalOf(stripe.client.customers.retrieve("cus_nobody"));
  expect(await stripe.local("/requests")).toMatchObject({
    requests: [
      { method: "POST", path: "/v1/customers", idempotency_key: "k", body: "name=A", status: 200 },
      { method: "GET", path: "/v1/customers/cus_nobody", status: 404 },
    ],
  });
});

test("reset forgets everything", async () => {
  const stripe = await aLocalStripe();
  await aCustomer(stripe);
  await stripe.local("/reset", {});
  expect(await count(stripe)).toBe(0);
});
