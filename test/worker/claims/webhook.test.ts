import { env } from "cloudflare:workers";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Claim } from "../../../src/claims/claim.ts";
import { findPostings } from "../../../src/claims/posting-repository.ts";
import { handleMessage } from "../../../src/jobs/handle-message.ts";
import { runMinute } from "../../../src/jobs/cron.ts";
import { ACCOUNT } from "../../../src/local/stripe/account.ts";
import { DAY, HOUR, MINUTE } from "../../../src/shared/clock.ts";
import type { StripeConfig } from "../../../src/stripe/config.ts";
import { findPendingEvent } from "../../../src/stripe/repository.ts";
import { receiveWebhook } from "../../../src/stripe/webhook.ts";
import { call } from "../../support/api.ts";
import {
  act,
  dyingAt,
  FEE,
  Killed,
  makeClaimingSite,
  openAClaim,
  openedClaim,
  reload,
  signEvent,
  stripeApi,
  stripeKnob,
  stripePost,
  testServices,
  travelTo,
  WEBHOOK_SECRET,
} from "../../support/claims.ts";
import { carryClaim } from "../../../src/claims/carry-out.ts";

let services = testServices();
let deps = services.claimsAt("webhooks");

beforeAll(async () => {
  await makeClaimingSite(services, "webhooks");
});

afterAll(async () => {
  await travelTo(0);
});

function config(): StripeConfig {
  if (!services.stripe) throw new Error("no Stripe");
  return services.stripe;
}

async function sign(body: string, secret = WEBHOOK_SECRET, at = services.clock()): Promise<string> {
  return await signEvent(body, at, secret);
}

/** Stripe's events about an invoice, oldest first, as they would be delivered. */
async function eventsOf(claim: Claim, type?: string): Promise<{ id: string; body: string }[]> {
  const { data } = await stripeApi("/events?limit=100");
  return data
    .filter((event: any) => event.data.object.metadata?.claim_id === claim.id && (!type || event.type === type))
    .map((event: any) => ({ id: event.id, body: JSON.stringify(event) }))
    .toReversed();
}

async function deliver(body: string): Promise<void> {
  const eventId = await receiveWebhook(deps, config(), body, await sign(body));
  if (eventId !== undefined) await handleMessage(services, { kind: "stripe_event", eventId });
}

async function paid(): Promise<Claim> {
  const claim = await openedClaim(deps, "webhooks");
  await stripeKnob("POST", `/local/invoices/${claim.invoiceId}/pay`, {});
  return claim;
}

const booked = async (claim: Claim) =>
  (await findPostings(deps.db, claim.id)).map(({ kind, amount }) => [kind, amount]);

test("a webhook is taken in while the queue cannot be asked, and the minute's sweep sees to it", async () => {
  const JOBS = { send: async () => await Promise.reject(new Error("no queue")) } as unknown as Cloudflare.Env["JOBS"];
  const claim = await paid();
  for (const { body } of await eventsOf(claim, "invoice.paid")) {
    const headers = { "stripe-signature": await sign(body) };
    const answer = await call("POST", "/webhooks/stripe", { body, headers, env: { ...services.env, JOBS } });
    expect(answer).toMatchObject({ status: 200, json: { received: true } });
  }
  await runMinute(services);
  expect(await reload(deps, claim)).toMatchObject({ status: "settled", paymentState: "paid" });
});

test("a signed webhook about a payment settles the claim", async () => {
  const claim = await paid();
  for (const { body } of await eventsOf(claim, "invoice.paid")) await deliver(body);
  expect(await reload(deps, claim)).toMatchObject({ status: "settled", paymentState: "paid" });
  expect(await booked(claim)).toEqual([
    ["principal", FEE],
    ["payment", -FEE],
  ]);
});

test("every event of a claim, twice and in any order, comes to the same", async () => {
  const claim = await paid();
  const events = await eventsOf(claim);
  expect(events.length).toBeGreaterThan(3);
  for (const { body } of [...events.toReversed(), ...events]) await deliver(body);
  const after = await reload(deps, claim);
  expect(after).toMatchObject({ status: "settled", paymentState: "paid", attention: null });
  expect(await booked(claim)).toHaveLength(2);
  for (const { body } of events) await deliver(body);
  expect((await reload(deps, claim)).version).toBe(after.version);
});

test("fifty deliveries of one event at once book the payment once", async () => {
  const claim = await paid();
  const [event] = await eventsOf(claim, "invoice.paid");
  await Promise.all(Array.from({ length: 50 }, () => deliver(event?.body ?? "")));
  expect(await booked(claim)).toHaveLength(2);
});

test("a webhook that comes before our own commit carries the claim on instead of being lost", async () => {
  const claim = await act(deps, await openAClaim(deps, "webhooks"), "approve");
  await expect(carryClaim(dyingAt(deps, "finalize", "after"), "webhooks", claim.id)).rejects.toThrow(Killed);
  services = await travelTo(2 * MINUTE);
  deps = services.claimsAt("webhooks");
  for (const { body } of await eventsOf(claim, "invoice.finalized")) await deliver(body);
  expect(await reload(deps, claim)).toMatchObject({ status: "open" });
});

test("a second invoice that names a claim is shown to a person, but not one out of somebody else's account", async () => {
  const claim = await openedClaim(deps, "webhooks");
  const { id: customer } = await stripePost("/customers", { name: "Double", email: "double@x.example" });
  const { id } = await stripePost("/invoices", {
    customer,
    collection_method: "send_invoice",
    days_until_due: "14",
    "metadata[site]": "webhooks",
    "metadata[claim_id]": claim.id,
  });
  await stripePost("/invoiceitems", { customer, invoice: id, amount: "50000", currency: "eur" });
  await stripePost(`/invoices/${id}/finalize`, {});
  const events = await eventsOf(claim, "invoice.finalized");
  const second = JSON.parse(events.find(({ body }) => body.includes(id))?.body ?? "");
  await deliver(JSON.stringify({ ...second, id: "evt_connected", account: ACCOUNT.id }));
  expect((await reload(deps, claim)).attention).toBeNull();
  await deliver(JSON.stringify(second));
  const told = await reload(deps, claim);
  expect(told.attention).toContain("names this claim, but is not its invoice");
  await deliver(JSON.stringify({ ...second, id: "evt_again" }));
  expect((await reload(deps, claim)).version).toBe(told.version);
});

test("an event whose claim is not known waits, and is parked and logged after a day", async () => {
  const claim = await paid();
  const [event] = await eventsOf(claim, "invoice.paid");
  const body = (event?.body ?? "").replaceAll(claim.id, "0192-unknown");
  // The invoice itself is read again, so it must name the unknown claim too.
  const foreign = await foreignInvoice();
  await deliver(body.replaceAll(claim.invoiceId ?? "", foreign).replace(event?.id ?? "", "evt_unknown"));
  const inbox = async () =>
    await env.DB.prepare("SELECT state, attempts FROM stripe_inbox WHERE event_id = 'evt_unknown'").first();
  expect(await inbox()).toEqual({ state: "pending", attempts: 1 });
  services = await travelTo(DAY + HOUR);
  deps = services.claimsAt("webhooks");
  const logged = vi.spyOn(console, "error");
  await runMinute(services);
  expect(await inbox()).toEqual({ state: "parked", attempts: 2 });
  expect(logged).toHaveBeenCalledWith(expect.stringMatching(/evt_unknown.*no such claim/));
  logged.mockRestore();
});

test("an invoice of somebody else in the same account concerns nobody here", async () => {
  const before = await env.DB.prepare("SELECT count(*) AS n FROM claim_events").first();
  const body = JSON.stringify({
    id: "evt_theirs",
    object: "event",
    type: "invoice.paid",
    livemode: false,
    created: 1,
    data: { object: { object: "invoice", id: "in_unknown" } },
  });
  await deliver(body);
  expect(await env.DB.prepare("SELECT count(*) AS n FROM claim_events").first()).toEqual(before);
  expect(await env.DB.prepare("SELECT state FROM stripe_inbox WHERE event_id = 'evt_theirs'").first()).toEqual({
    state: "done",
  });
});

test.for<[string, (body: string) => Promise<string> | string]>([
  ["signed with another secret", (body) => sign(body, "whsec_other")],
  ["signed too long ago", (body) => sign(body, WEBHOOK_SECRET, services.clock() - 301_000)],
  ["signed in the future", (body) => sign(body, WEBHOOK_SECRET, services.clock() + 302_000)],
  ["signed for another body", (body) => sign(`${body} `)],
  ["not signed", () => ""],
  ["signed with rubbish", () => "t=1,v1=zz"],
])("a webhook that is %s is refused", async ([, makeHeader]) => {
  const body = JSON.stringify({
    id: "evt_forged",
    object: "event",
    type: "invoice.paid",
    livemode: false,
    created: 1,
    data: { object: { object: "invoice", id: "in_x" } },
  });
  await expect(receiveWebhook(deps, config(), body, await makeHeader(body))).rejects.toMatchObject({
    code: "unauthorized",
  });
  expect(await env.DB.prepare("SELECT * FROM stripe_inbox WHERE event_id = 'evt_forged'").first()).toBeNull();
});

test("while the webhook secret is rotated both are good", async () => {
  const rotating = { ...config(), webhookSecrets: ["whsec_new", WEBHOOK_SECRET] };
  const body = (n: number) =>
    JSON.stringify({
      id: `evt_rotate_${n}`,
      object: "event",
      type: "invoice.paid",
      livemode: false,
      created: 1,
      data: { object: { object: "invoice", id: "in_y" } },
    });
  expect(await receiveWebhook(deps, rotating, body(1), await sign(body(1)))).toBe("evt_rotate_1");
  expect(await receiveWebhook(deps, rotating, body(2), await sign(body(2), "whsec_new"))).toBe("evt_rotate_2");
});

test("an event of the other mode is let be: a live endpoint of connected accounts gets their test events, too", async () => {
  const body = JSON.stringify({
    id: "evt_live",
    object: "event",
    type: "invoice.paid",
    livemode: true,
    created: 1,
    data: { object: { object: "invoice", id: "in_z" } },
  });
  expect(await receiveWebhook(deps, config(), body, await sign(body))).toBeUndefined();
  expect(await findPendingEvent(deps.db, "evt_live")).toBeUndefined();
});

test("a disputed payment is shown to the owner", async () => {
  const claim = await openedClaim(deps, "webhooks");
  await stripeKnob("POST", `/local/invoices/${claim.invoiceId}/pay`, { method: "card" });
  await stripeKnob("POST", `/local/invoices/${claim.invoiceId}/dispute`, {});
  for (const { body } of await eventsOf(claim, "invoice.paid")) await deliver(body);
  expect(await reload(deps, claim)).toMatchObject({
    paymentState: "disputed",
    attention: expect.stringContaining("disputed"),
  });
});

/** A finalized invoice that names a claim which is not in this database, as after a restored backup. */
async function foreignInvoice(): Promise<string> {
  const invoicing = deps.invoicing("stripe");
  const template = await openAClaim(deps, "webhooks");
  const approved = await act(deps, template, "approve");
  const { request } = (await env.DB.prepare("SELECT request FROM outbox WHERE step = 'invoice' LIMIT 1").first()) ?? {};
  const frozen = JSON.parse(String(request));
  frozen.body.metadata.claim_id = "0192-unknown";
  const answer = await invoicing.send({
    name: "invoice",
    request: frozen,
    key: `foreign-${approved.id}`,
    firstSentAt: 0,
  });
  if (answer.kind !== "done") throw new Error(answer.reason);
  return answer.objectId;
}
