import { expect, test } from "vitest";
import { aCustomer, aLocalStripe, anOpenInvoice, aWebhookEndpoint, refusalOf, until } from "./support.ts";

test("an endpoint that fails gets the event again until it takes it", async () => {
  const endpoint = await aWebhookEndpoint((_event, attempt) => (attempt < 3 ? 500 : 200));
  const stripe = await aLocalStripe(endpoint.options);
  await stripe.local("/webhooks", { retry_delays_ms: [20, 20, 20] });
  await aCustomer(stripe);
  await until(() => endpoint.received.length === 3, "three attempts");
  expect(new Set(endpoint.received.map((event) => event.id)).size).toBe(1);
  await until(async () => {
    const { data } = await stripe.client.events.list({ type: "customer.created", delivery_success: true });
    return data.length === 1;
  }, "the event counts as delivered");
});

test("retries go by the clock, and end after three days", async () => {
  const endpoint = await aWebhookEndpoint(() => 500);
  const stripe = await aLocalStripe(endpoint.options);
  const hour = 3_600_000;
  await stripe.local("/webhooks", { retry_delays_ms: [hour, 24 * hour, 24 * hour, 24 * hour, 24 * hour] });
  await aCustomer(stripe);
  await until(() => endpoint.received.length === 1, "the first attempt");
  for (const [hours, attempts] of [
    [2, 2],
    [27, 3],
    [52, 4],
    [100, 4],
  ] as const) {
    await stripe.local("/clock", { offset_ms: hours * hour });
    await until(async () => (await deliveries(stripe)).some((one) => one.attempts === attempts), `attempt ${attempts}`);
  }
  expect(await deliveries(stripe)).toMatchObject([{ state: "failed", attempts: 4 }]);
});

const deliveries = async (stripe: Awaited<ReturnType<typeof aLocalStripe>>) =>
  (await stripe.local<{ deliveries: { state: string; attempts: number; type: string }[] }>("/webhooks")).deliveries;

test("events can come twice, in the wrong order, or not at all", async () => {
  const endpoint = await aWebhookEndpoint();
  const stripe = await aLocalStripe(endpoint.options);
  await stripe.local("/webhooks", { types: ["invoice.*"], hold: true, duplicate: 1, reorder: true });
  const invoice = await anOpenInvoice(stripe);
  await until(() => endpoint.types().includes("payment_intent.created"), "what is not held");
  expect(endpoint.types().filter((type) => type.startsWith("invoice."))).toEqual([]);

  await stripe.local("/webhooks", { hold: false });
  await until(() => endpoint.types().filter((type) => type === "invoice.created").length === 2, "what was held");
  const order = endpoint.types().filter((type) => /^invoice\.(created|finalized|sent)$/.test(type));
  expect(order).toEqual([
    "invoice.sent", "invoice.sent", "invoice.finalized", "invoice.finalized", "invoice.created", "invoice.created",
  ]); // prettier-ignore

  await stripe.local("/webhooks", { types: ["invoice.voided"], duplicate: 0, reorder: false, drop: 1 });
  await stripe.client.invoices.voidInvoice(invoice.id);
  await until(async () => (await deliveries(stripe)).some((one) => one.state === "dropped"), "the dropped event");
  await until(() => endpoint.types().includes("payment_intent.canceled"), "the others");
  expect(endpoint.types()).not.toContain("invoice.voided");
  const missed = await stripe.client.events.list({ delivery_success: false });
  expect(missed.data.map((event) => event.type)).toEqual(["invoice.voided"]);
});

test("an event can overtake the answer to the request that caused it", async () => {
  let isAnswered = false;
  const early: boolean[] = [];
  const endpoint = await aWebhookEndpoint(() => {
    early.push(!isAnswered);
    return 200;
  });
  const stripe = await aLocalStripe(endpoint.options);
  await stripe.local("/webhooks", { before_response: true });
  await aCustomer(stripe);
  isAnswered = true;
  expect(early).toEqual([true]);
});

test("a delayed event waits its time by the clock", async () => {
  const endpoint = await aWebhookEndpoint();
  const stripe = await aLocalStripe(endpoint.options);
  await stripe.local("/webhooks", { delay_ms: 600_000 });
  await aCustomer(stripe);
  await new Promise((done) => setTimeout(done, 100));
  expect(endpoint.received).toEqual([]);
  await stripe.local("/clock", { offset_ms: 601_000 });
  await until(() => endpoint.received.length === 1, "the delayed event");
});

test("an endpoint made through the API gets only the events it asked for, and its secret is told once", async () => {
  const stripe = await aLocalStripe();
  const made = await stripe.client.webhookEndpoints.create({
    url: "http://127.0.0.1:9/nobody",
    enabled_events: ["customer.deleted"],
    api_version: "2026-10-28.endive",
  });
  expect(made.secret).toMatch(/^whsec_/);
  expect((await stripe.client.webhookEndpoints.retrieve(made.id)).secret).toBeUndefined();
  const customer = await aCustomer(stripe);
  expect(await deliveries(stripe)).toEqual([]);
  await stripe.client.customers.del(customer.id);
  expect(await deliveries(stripe)).toMatchObject([{ type: "customer.deleted" }]);
});

test("events are listed for 30 days", async () => {
  const stripe = await aLocalStripe();
  await aCustomer(stripe);
  const [event] = (await stripe.client.events.list()).data;
  expect(event).toMatchObject({ type: "customer.created", api_version: "2026-10-28.endive", livemode: false });
  await stripe.local("/clock", { offset_ms: 31 * 86_400_000 });
  expect((await stripe.client.events.list()).data).toEqual([]);
  expect((await refusalOf(stripe.client.events.retrieve(event?.id ?? ""))).code).toBe("resource_missing");
});
