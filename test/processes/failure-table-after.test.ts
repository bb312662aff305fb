import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { sign } from "../../src/local/stripe/webhooks.ts";
import { claimsOf, DAY, FEE, HOUR } from "./support/claims.ts";
import { until, WEBHOOK_SECRET, World } from "./support/world.ts";

// The rest of the failure table: webhooks, payments, objections and concessions that meet a dying Worker, and keys, clocks
// and databases that change under it.

let world: World;
let claims: ReturnType<typeof claimsOf>;

beforeAll(async () => {
  world = await World.begin();
  claims = claimsOf(world);
});

afterAll(async () => {
  await world.end();
});

beforeEach(async () => {
  world.wire.clear();
  await world.knob("DELETE", "/faults");
  await world.knob("DELETE", "/webhooks");
});

const FINALIZE = /^POST \/v1\/invoices\/\w+\/finalize$/;
const VOID = /^POST \/v1\/invoices\/\w+\/void$/;
const REMINDER = { due_days: 14, reminder_days: [7] };
const PAID = [
  ["principal", FEE],
  ["payment", -FEE],
];

test("row 14, a webhook comes before our own commit, and the process dies: the event is kept, the claim goes on", async () => {
  const claim = await claims.open();
  const finalized = world.wire.stopAt("after", FINALIZE);
  claims.click(claim, "approve");
  await finalized;
  const [{ id: invoice }] = await claims.invoices(claim);
  const kept = "SELECT state FROM stripe_inbox WHERE object_id = ? AND type = 'invoice.finalized'";
  await until(() => world.rows(kept, invoice).length === 1, "The event");
  await world.killAndRestart();
  await world.cron("minute");
  await claims.expectOneInvoice(claim);
  expect(world.rows(kept, invoice)).toEqual([{ state: "done" }]);
});

test("row 15, webhooks come twice, the newest first, to a Worker that was killed: the payment is booked once", async () => {
  const claim = await claims.opened();
  await world.knob("POST", "/webhooks", { hold: true });
  await world.knob("POST", `/invoices/${claim.invoice.id}/pay`, {});
  await world.killAndRestart();
  await world.knob("POST", "/webhooks", { hold: false, reorder: true, duplicate: 2 });
  await claims.become(claim, "settled");
  await world.cron("minute");
  expect(claims.account(claim)).toEqual(PAID);
});

test("row 16, the webhook of a payment is lost for good: no reminder to who has paid, though even the sweep fails", async () => {
  const claim = await claims.opened(REMINDER);
  await world.knob("POST", "/webhooks", { drop: 1_000 });
  await world.knob("POST", `/invoices/${claim.invoice.id}/pay`, {});
  await world.killAndRestart({ later: claims.untilOfficeHour(30) });
  world.wire.refuse(/^GET \/v1\/invoices$/, { status: 503 });
  await world.cron("hour");
  await world.cron("minute");
  expect(await claims.get(claim)).toMatchObject({ status: "settled", dunning_level: 0 });
  expect(claims.mails(claim)).toEqual([]);
});

test("row 17, paid while the reminder is on its way out, and the process dies: the letter is not sent", async () => {
  const claim = await claims.opened(REMINDER);
  await world.knob("POST", "/webhooks", { drop: 1_000 });
  await world.killAndRestart({ later: claims.untilOfficeHour(30) });
  await world.cron("hour");
  expect(await claims.get(claim)).toMatchObject({ status: "open", dunning_level: 1 });
  const taken = world.wire.stopAt("after", new RegExp(`update outbox: sending letter ${claim.id}`));
  void world.cron("minute").catch(() => undefined);
  await taken;
  await world.knob("POST", `/invoices/${claim.invoice.id}/pay`, {});
  await world.killAndRestart();
  await world.cron("minute");
  expect(await claims.get(claim)).toMatchObject({ status: "settled" });
  expect(claims.mails(claim)).toEqual([]);
});

test("row 18, an objection while the invoice is finalized, and the process dies: not mailed until it was refused", async () => {
  const claim = await claims.open();
  const finalized = world.wire.stopAt("after", FINALIZE);
  claims.click(claim, "approve");
  await finalized;
  await claims.object(claim, "That was not us.");
  await world.killAndRestart();
  await world.cron("minute");
  const [invoice] = await claims.invoices(claim);
  expect(await claims.get(claim)).toMatchObject({ status: "contested", contested_from: "invoicing" });
  expect([invoice.status, await claims.timesMailed(invoice.id)]).toEqual(["open", 0]);
  await claims.act(claim, "refuse_objection", { reason: "Your own address confirmed it." });
  await world.killAndRestart({ later: HOUR });
  await world.cron("minute");
  await claims.expectOneInvoice(claim);
});

test("row 19, conceded while it is paid, and the process dies before the void: credited, and the money goes back", async () => {
  const claim = await claims.opened();
  const voiding = world.wire.stopAt("before", VOID);
  claims.click(claim, "concede");
  await voiding;
  await world.knob("POST", `/invoices/${claim.invoice.id}/pay`, { method: "card" });
  await world.killAndRestart();
  await world.cron("minute");
  await until(async () => (await claims.get(claim)).payment_state === "refunded", "The refund");
  const [invoice] = await claims.invoices(claim);
  expect(invoice).toMatchObject({ status: "paid", post_payment_credit_notes_amount: FEE });
  expect(claims.account(claim)).toEqual([
    ["principal", FEE],
    ["credit", -FEE],
    ["payment", -FEE],
    ["refund", FEE],
  ]);
});

test("row 20, killed with the invoice void and the notice unsent, and again while sending it: one notice", async () => {
  const claim = await claims.opened();
  const voided = world.wire.stopAt("after", VOID);
  claims.click(claim, "concede");
  await voided;
  await world.kill();
  expect(await claims.invoices(claim)).toMatchObject([{ status: "void" }]);
  expect(claims.mails(claim)).toEqual([]);
  await world.start({ later: 61_000 });
  const mailed = world.wire.stopAt("after", /insert into local_mails/);
  void world.cron("minute").catch(() => undefined);
  await mailed;
  await world.killAndRestart();
  await world.cron("minute");
  await world.cron("minute");
  expect(await claims.get(claim)).toMatchObject({ status: "conceded", invoice: { status: "void" } });
  expect(claims.mails(claim)).toHaveLength(1);
});

test("row 21, the cron runs five times at once on what a killed process left: one invoice, one letter to a level", async () => {
  const claim = await claims.open(REMINDER);
  const approved = world.wire.stopAt("after", new RegExp(`claim_events: ${claim.id} approve`));
  claims.click(claim, "approve");
  await approved;
  await world.killAndRestart();
  const atOnce = async (name: "minute" | "hour") =>
    void (await Promise.all(Array.from({ length: 5 }, () => world.cron(name))));
  await atOnce("minute");
  await claims.expectOneInvoice(claim);
  await world.killAndRestart({ later: claims.untilOfficeHour(30) });
  await atOnce("hour");
  await atOnce("minute");
  expect(await claims.get(claim)).toMatchObject({ dunning_level: 1 });
  expect(claims.mails(claim)).toHaveLength(1);
});

test("row 23, the key is rotated while an invoice is made: nothing is sent with the dead key, one invoice with the new", async () => {
  const claim = await claims.open();
  const made = world.wire.stopAt("after", /^POST \/v1\/invoices$/);
  claims.click(claim, "approve");
  await made;
  await world.killAndRestart({ bindings: { STRIPE_SECRET_KEY: "sk_test_dead" } });
  await expect(world.cron("minute")).rejects.toThrow("500");
  expect(await claims.get(claim)).toMatchObject({ status: "invoicing", attention: null });
  expect(await claims.invoices(claim)).toMatchObject([{ status: "draft", total: 0 }]);
  await world.killAndRestart({ later: 2 * HOUR, bindings: { STRIPE_SECRET_KEY: "sk_test_rotated" } });
  await world.cron("minute");
  await claims.expectOneInvoice(claim);
});

test("row 23, the webhook's secret is rotated: old and new are good until the old one is taken away", async () => {
  const answers = async () => [await deliver(WEBHOOK_SECRET), await deliver("whsec_new")];
  expect(await answers()).toEqual([200, 401]);
  await world.killAndRestart({ bindings: { STRIPE_WEBHOOK_SECRET: `whsec_new,${WEBHOOK_SECRET}` } });
  expect(await answers()).toEqual([200, 200]);
  await world.killAndRestart({ bindings: { STRIPE_WEBHOOK_SECRET: "whsec_new" } });
  expect(await answers()).toEqual([401, 200]);
  await world.killAndRestart({ bindings: { STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET } });
});

test("row 24, an event of the other mode is dropped, and a live key where a test key belongs is answered by a refusal alone", async () => {
  expect(await deliver(WEBHOOK_SECRET, { livemode: true })).toBe(200);
  await world.killAndRestart({ bindings: { STRIPE_SECRET_KEY: "sk_live_x" } });
  expect(await fetch(`${world.url}/api/v1/sites`).then(({ status }) => status)).toBe(500);
  await world.killAndRestart({ bindings: { STRIPE_SECRET_KEY: "sk_test_local" } });
});

test("row 25, the database is restored to before an approval: the site sends nothing until that invoice is settled", async () => {
  const site = await claims.makeSite();
  const lost = await claims.open({}, site);
  const other = await claims.open({}, site);
  await world.kill();
  const restore = world.backUp();
  await world.start();
  await claims.act(lost, "approve");
  const { invoice } = await claims.become(lost, "open");
  await world.kill();
  restore();
  await world.start({ later: HOUR });
  await world.cron("hour");
  const { invoices } = await world.api("GET", `/sites/${site}/quarantine`);
  expect(invoices).toMatchObject([{ invoice_id: invoice.id, claim_id: lost.id }]);
  await claims.act(other, "approve");
  await world.cron("minute");
  expect(await claims.get(other)).toMatchObject({ status: "invoicing" });
  expect(await claims.invoices(other)).toEqual([]);
  await world.atStripe("POST", `/invoices/${invoice.id}/void`);
  await world.cron("hour");
  await world.killAndRestart({ later: HOUR });
  await world.cron("minute");
  await claims.become(other, "open");
  expect(await claims.invoices(other)).toMatchObject([{ status: "open", total: FEE }]);
});

test("row 25, the database is restored to before the first sending, days later: what was made is found, not made again", async () => {
  const claim = await claims.open();
  const approved = world.wire.stopAt("after", new RegExp(`claim_events: ${claim.id} approve`));
  claims.click(claim, "approve");
  await approved;
  await world.kill();
  const restore = world.backUp();
  await world.start();
  await world.cron("minute");
  await claims.expectOneInvoice(claim);
  await world.kill();
  restore();
  await world.start({ later: 3 * DAY });
  await world.cron("minute");
  await claims.expectOneInvoice(claim);
});

test("row 26, Stripe blocks the account: all stops, claims keep their state, and by bank transfer it goes on", async () => {
  const BLOCKED = /^\w+ \/v1\//;
  const open = await claims.opened();
  const [claim, other] = [await claims.open(), await claims.open()];
  world.wire.refuse(BLOCKED, { status: 403 });
  for (const one of [claim, other]) await claims.act(one, "approve");
  await world.killAndRestart({ later: 2 * HOUR });
  world.wire.refuse(BLOCKED, { status: 403 });
  await expect(world.cron("minute")).rejects.toThrow("500");
  // The first refusal ended the run: nobody else was asked for.
  expect(world.wire.calls).toHaveLength(1);
  for (const one of [claim, other])
    expect(await claims.get(one)).toMatchObject({ status: "invoicing", attention: null });

  await claims.act(open, "record_payment", { amount: FEE, reason: "Bank transfer." });
  expect(await claims.get(open)).toMatchObject({ status: "settled" });
  await claims.act(claim, "cancel", { reason: "Stripe has closed the account." });
  await world.api("PATCH", `/sites/${claim.site}`, { creditor_id: await claims.makeCreditor("manual") });
  const again = await claims.open({}, claim.site);
  await claims.act(again, "approve");
  expect(await claims.become(again, "open")).toMatchObject({ creditor: { provider: "manual" } });
  await claims.act(again, "record_payment", { amount: FEE });
  expect(await claims.get(again)).toMatchObject({ status: "settled" });
});

test("row 22, the clock jumps back under a lease: nobody takes it over early, and there is one invoice", async () => {
  const claim = await claims.open();
  const made = world.wire.stopAt("after", /^POST \/v1\/invoices$/);
  claims.click(claim, "approve");
  await made;
  await world.killAndRestart({ later: -2 * HOUR });
  await world.cron("minute");
  expect(await claims.get(claim)).toMatchObject({ status: "invoicing" });
  expect(await claims.invoices(claim)).toMatchObject([{ status: "draft" }]);
  await world.killAndRestart({ later: 2 * HOUR + 61_000 });
  await world.cron("minute");
  await claims.expectOneInvoice(claim);
});

test("row 22, deadlines are dates in Germany: over the change to summer time, and past Easter to the next working day", async () => {
  // 23:30 on 19 March 2027 in Berlin, an hour before UTC's midnight and nine days before the clocks go forward.
  await world.killAndRestart({ later: Date.parse("2027-03-19T22:30:00Z") - world.now() });
  const claim = await claims.open({ hearing_days: 9 });
  // Sunday, 28 March is Easter, Monday a holiday too.
  expect(await claims.act(claim, "approve")).toMatchObject({ status: "hearing", hearing_ends_on: "2027-03-30" });
  await world.cron("minute");
  await world.killAndRestart({ later: Date.parse("2027-03-30T21:59:00Z") - world.now() });
  await world.cron("minute");
  expect(await claims.get(claim)).toMatchObject({ status: "hearing" });
  await world.killAndRestart({ later: 2 * 60_000 });
  await world.cron("minute");
  expect(await claims.become(claim, "open")).toMatchObject({ due_on: "2027-04-14" });
});

/** Delivers an event about an invoice that nobody knows; @returns the Worker's answer */
async function deliver(secret: string, change: object = {}): Promise<number> {
  const data = { object: { object: "invoice", id: "in_unknown" } };
  const id = `evt_${Math.random().toString(36).slice(2)}`;
  const event = { id, object: "event", type: "invoice.paid", livemode: false, created: 1, data, ...change };
  const body = JSON.stringify(event);
  const headers = { "stripe-signature": sign(body, secret, Math.floor(world.now() / 1_000)) };
  return (await fetch(`${world.url}/webhooks/stripe`, { method: "POST", body, headers })).status;
}
