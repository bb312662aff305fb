import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { claimsOf, DAY, HOUR, type Claim } from "./support/claims.ts";
import { until, World } from "./support/world.ts";

// The failure table, from the owner's click to the invoice that is out: the real Worker, killed with SIGKILL at the very
// point that a row names, and started again on what was stored. failure-table-after.test.ts has the rows after that.

let world: World;
let claims: ReturnType<typeof claimsOf>;
let claim: Claim;

beforeAll(async () => {
  world = await World.begin();
  claims = claimsOf(world);
});

afterAll(async () => {
  await world.end();
});

beforeEach(async () => {
  await world.knob("DELETE", "/faults");
  claim = await claims.open();
});

const STEPS = {
  customer: /^POST \/v1\/customers$/,
  invoice: /^POST \/v1\/invoices$/,
  line: /^POST \/v1\/invoiceitems$/,
  finalize: /^POST \/v1\/invoices\/\w+\/finalize$/,
  send: /^POST \/v1\/invoices\/\w+\/send$/,
};

const stored = (what: string) => new RegExp(`^d1 .*${what.replaceAll("ID", claim.id)}`);

/** Approves, and kills the process at that point. */
async function killAt(when: "before" | "after", what: RegExp): Promise<void> {
  const reached = world.wire.stopAt(when, what);
  claims.click(claim, "approve");
  await reached;
  await world.kill();
}

/** Starts again, once the lease of the dead has ended unless told otherwise, and lets the minute's cron run. */
async function goOn(later = 61_000): Promise<void> {
  await world.start({ later });
  await world.cron("minute");
}

test("row 1, killed after the owner's click, before the batch: nothing has changed, and a second click works", async () => {
  await killAt("before", stored("claim_events: ID approve"));
  await goOn();
  expect(await claims.get(claim)).toEqual(claim);
  await claims.act(claim, "approve");
  await claims.expectOneInvoice(claim);
});

test("row 2, killed after the batch, before the first lease: the cron carries the claim on", async () => {
  await killAt("after", stored("claim_events: ID approve"));
  await goOn(0);
  await claims.expectOneInvoice(claim);
});

test("row 3, killed with the lease taken and nothing sent: sent when the lease has ended, not before", async () => {
  await killAt("after", stored("update outbox: sending claim ID invoice"));
  await goOn(0);
  expect(await claims.invoices(claim)).toEqual([]);
  await world.killAndRestart();
  await world.cron("minute");
  await claims.expectOneInvoice(claim);
});

test("row 4, killed while each step in turn is on its way to Stripe: sent again under the same key", async () => {
  await killAt("before", STEPS.customer);
  for (const step of [STEPS.invoice, STEPS.line, STEPS.finalize, STEPS.send]) {
    await world.start({ later: 61_000 });
    const reached = world.wire.stopAt("before", step);
    void world.cron("minute").catch(() => undefined);
    await reached;
    await world.kill();
  }
  await goOn();
  await claims.expectOneInvoice(claim);
});

test("row 5, killed while the answer to each step in turn is on its way back: one object, however often it was sent", async () => {
  await killAt("after", STEPS.customer);
  for (const step of [STEPS.invoice, STEPS.line, STEPS.finalize, STEPS.send]) {
    await world.start({ later: 61_000 });
    const reached = world.wire.stopAt("after", step);
    void world.cron("minute").catch(() => undefined);
    await reached;
    await world.kill();
  }
  await goOn();
  await claims.expectOneInvoice(claim);
});

test("row 6, killed before the answer comes, and down for more than a day: what was made is found by listing", async () => {
  await killAt("after", STEPS.invoice);
  await goOn(25 * HOUR);
  await claims.expectOneInvoice(claim);
});

test("row 7, the answer is there and the batch fails, then the process dies: asked again, written down then", async () => {
  world.wire.refuse(stored("update outbox: done [^;]*claim ID invoice"), { times: 1 });
  await killAt("after", stored("update outbox: sending claim ID invoice"));
  world.wire.refuse(stored("update outbox: done [^;]*claim ID invoice"), { times: 1 });
  await goOn();
  expect(world.rows("SELECT state FROM outbox WHERE subject_id = ? AND step = 'invoice'", claim.id)).toEqual([
    { state: "sending" },
  ]);
  await world.killAndRestart();
  await world.cron("minute");
  await claims.expectOneInvoice(claim);
});

test("row 8, Stripe keeps a 500 for what it did, and the process dies: the kept answer is not believed, the invoice found", async () => {
  await world.knob("POST", "/faults", { fault: "stored_500", method: "POST", path: "/v1/invoices", execute: true });
  await killAt("after", STEPS.invoice);
  await goOn();
  await claims.expectOneInvoice(claim);
});

test("row 8, Stripe keeps a 500 for what it did not do: nothing is made within the day, and one invoice after it", async () => {
  await world.knob("POST", "/faults", { fault: "stored_500", method: "POST", path: "/v1/invoices", execute: false });
  await killAt("after", STEPS.invoice);
  await goOn();
  expect(await claims.invoices(claim)).toEqual([]);
  await world.killAndRestart({ later: 25 * HOUR });
  await world.cron("minute");
  await claims.expectOneInvoice(claim);
});

test("row 9, killed with the draft made, before its line: the draft gets its line, and is not finalized without", async () => {
  await killAt("after", stored("update outbox: done [^;]*claim ID invoice"));
  expect((await claims.invoices(claim)).map(({ status, total }) => [status, total])).toEqual([["draft", 0]]);
  await goOn(0);
  await claims.expectOneInvoice(claim);
});

test("row 10, killed with the line made, which is there twice: never finalized; cancelling deletes the draft", async () => {
  await killAt("after", STEPS.line);
  const [draft] = await claims.invoices(claim);
  await world.atStripe("POST", "/invoiceitems", { ...itemOf(draft), invoice: draft.id });
  await goOn();
  await until(async () => (await claims.get(claim)).attention !== null);
  expect(await claims.get(claim)).toMatchObject({
    status: "invoicing",
    attention: expect.stringContaining("lines is 2, not 1"),
  });
  expect(await claims.invoices(claim)).toMatchObject([{ status: "draft" }]);
  await claims.act(claim, "cancel");
  await until(async () => (await claims.invoices(claim)).length === 0);
});

test("row 11, killed before the invoice, and a foreign item waits at the customer: it is not on the invoice", async () => {
  await killAt("before", STEPS.invoice);
  const { data } = await world.atStripe("GET", "/customers?limit=100");
  const customer = data.find(({ metadata }: any) => metadata.site === claim.site);
  await world.atStripe("POST", "/invoiceitems", itemOf({ customer: customer.id }));
  await goOn();
  await claims.expectOneInvoice(claim);
});

test("row 12, killed with the invoice finalized, before it was mailed: mailed later, once", async () => {
  await killAt("after", stored("update outbox: done [^;]*claim ID finalize"));
  const [invoice] = await claims.invoices(claim);
  expect([invoice.status, await claims.timesMailed(invoice.id)]).toEqual(["open", 0]);
  await goOn();
  await claims.expectOneInvoice(claim);
});

test("row 13, killed with the invoice mailed, and down for more than a day: never mailed again", async () => {
  await killAt("after", STEPS.send);
  await goOn(25 * HOUR);
  await claims.expectOneInvoice(claim);
});

test("row 13, killed while mailing, not executed, and nobody can tell any more: a person decides", async () => {
  await killAt("before", STEPS.send);
  await goOn(40 * DAY);
  await until(async () => (await claims.get(claim)).attention !== null);
  const [invoice] = await claims.invoices(claim);
  expect(await claims.timesMailed(invoice.id)).toBe(0);
  expect((await claims.get(claim)).attention).toContain("never twice by machine");
});

function itemOf({ customer }: { customer: string }): Record<string, string> {
  return { customer, amount: "100", currency: "eur" };
}
