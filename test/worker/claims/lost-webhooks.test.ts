import { env } from "cloudflare:workers";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Claim } from "../../../src/claims/claim.ts";
import { readInvoice } from "../../../src/claims/read-invoice.ts";
import { findBreakerFacts } from "../../../src/claims/automatic-repository.ts";
import { createDb } from "../../../src/db/client.ts";
import { runDaily, runMinute } from "../../../src/jobs/cron.ts";
import { DAY, MINUTE } from "../../../src/shared/clock.ts";
import { countRows } from "../../../src/local/bench/count-rows.ts";
import { backfillEvents } from "../../../src/stripe/backfill.ts";
import { findLastBackfill } from "../../../src/stripe/repository.ts";
import type { StripeConfig } from "../../../src/stripe/config.ts";
import { makeClaimingSite, openedClaim, reload, stripeKnob, testServices, travelTo } from "../../support/claims.ts";

const SITE = "lost-webhooks";
let services = testServices();
const deps = services.claimsAt(SITE);

beforeAll(async () => {
  await stripeKnob("POST", "/local/reset");
  await makeClaimingSite(services, SITE);
});

afterAll(async () => {
  await travelTo(0);
});

function config(): StripeConfig {
  if (!services.stripe) throw new Error("no Stripe");
  return services.stripe;
}

const look = async (maxPages = 10) =>
  await backfillEvents({ db: deps.db, clock: services.clock }, config(), null, { maxPages });

/** Paid by card and settled here; no webhook ever comes in these tests. */
async function settled(): Promise<Claim> {
  const open = await openedClaim(deps, SITE);
  await stripeKnob("POST", `/local/invoices/${open.invoiceId}/pay`, { method: "card" });
  return await readInvoice(deps, open);
}

async function untilNothingIsDue(): Promise<void> {
  for (let i = 0; i < 4; i++) await runMinute(services);
}

test("a look before anything happened says so, with every count at 0", async () => {
  expect(await backfillEvents({ db: deps.db, clock: services.clock }, config(), null, { maxPages: 1 })).toMatchObject({
    events: 0,
    missed: 0,
    cursor: null,
  });
});

test("a refund and a lost dispute on paid invoices are found by the daily job, without any webhook", async () => {
  const [refunded, lost, quiet] = [await settled(), await settled(), await settled()];
  await stripeKnob("POST", `/local/invoices/${refunded.invoiceId}/refund`, {});
  const { id } = await stripeKnob("POST", `/local/invoices/${lost.invoiceId}/dispute`, {});
  await stripeKnob("POST", `/local/disputes/${id}/resolve`, { status: "lost" });
  services = await travelTo(2 * MINUTE);
  await runDaily(services);
  expect((await findLastBackfill(deps.db, "own"))?.missed).toBeGreaterThan(3);
  await untilNothingIsDue();
  expect(await reload(deps, refunded)).toMatchObject({ status: "settled", paymentState: "refunded" });
  expect(await reload(deps, lost)).toMatchObject({ status: "conceded", paymentState: "refunded", dispute: "lost" });
  expect(await reload(deps, quiet)).toMatchObject({ version: quiet.version, paymentState: "paid" });
  expect(await findBreakerFacts(deps.db, SITE)).toMatchObject({ lostDisputes: 1 });
});

test("what has come in is not missed a second time, and a later dispute of an old payment still is found", async () => {
  // What our own concession made at Stripe is among the events, too.
  await look();
  expect(await look()).toMatchObject({ missed: 0 });
  const claim = await settled();
  services = await travelTo(3 * DAY);
  expect(await look()).toMatchObject({ cursor: null });
  const { id } = await stripeKnob("POST", `/local/invoices/${claim.invoiceId}/dispute`, {});
  services = await travelTo(4 * DAY);
  expect((await look()).missed).toBeGreaterThan(0);
  await untilNothingIsDue();
  expect(await reload(deps, claim)).toMatchObject({ paymentState: "disputed", dispute: "open" });
  await stripeKnob("POST", `/local/disputes/${id}/resolve`, { status: "won" });
  services = await travelTo(5 * DAY);
  expect((await look()).missed).toBeGreaterThan(0);
  await untilNothingIsDue();
  expect(await reload(deps, claim)).toMatchObject({ status: "settled", paymentState: "paid", dispute: "won" });
});

test("more events than a run may read are read in slices that join, each event once", async () => {
  services = await travelTo(10 * DAY);
  const claim = await settled();
  // 60 refunds of one cent: more than 100 events.
  for (let i = 0; i < 60; i++) await stripeKnob("POST", `/local/invoices/${claim.invoiceId}/refund`, { amount: 1 });
  services = await travelTo(10 * DAY + 2 * MINUTE);
  const first = await look(1);
  expect(first).toMatchObject({ events: 100, cursor: expect.any(String) });
  const second = await look(1);
  expect(second).toMatchObject({ since: first.since, until: first.until, cursor: null });
  expect(first.missed + second.missed).toBeGreaterThanOrEqual(120);
  // A page costs one call and two rows for each event that is known, and one for where the last look ended.
  const { db, count } = countRows(env.DB);
  const calls = async () => (await stripeKnob("GET", "/local/requests")).requests.length as number;
  const before = await calls();
  const again = await backfillEvents({ db: createDb(db), clock: services.clock }, config(), null, { maxPages: 10 });
  expect(again).toMatchObject({ missed: 0, cursor: null });
  expect((await calls()) - before).toBe(Math.ceil(again.events / 100));
  expect(count.read).toBeLessThanOrEqual(2 * again.events + 1);
  expect(count.written).toBeLessThanOrEqual(1);
}, 60_000);

test("after longer than Stripe keeps its events the look begins with the oldest there is", async () => {
  services = await travelTo(60 * DAY);
  const report = await look();
  expect(report.since).toBeGreaterThan(services.clock() - 30 * DAY);
  expect(report).toMatchObject({ missed: 0, cursor: null });
});

test("a lost dispute whose webhook came while our key was refused for days is not forgotten", async () => {
  // What the tests before have left.
  for (let run = 0; run < 4; run++) await untilNothingIsDue();
  const claim = await settled();
  const { id } = await stripeKnob("POST", `/local/invoices/${claim.invoiceId}/dispute`, {});
  await stripeKnob("POST", `/local/disputes/${id}/resolve`, { status: "lost" });
  const begun = services.clock() - Date.now();
  for (let day = 0; day <= 4; day++) {
    services = await travelTo(begun + day * DAY + 2 * MINUTE);
    // The doorbells come in by themselves; nothing that they ring for can be read.
    if (day === 0) await runDaily(services);
    const CLOCK_OFFSET_MS = String(begun + day * DAY + 2 * MINUTE);
    await runMinute(testServices({ STRIPE_SECRET_KEY: "sk_test_wrong", CLOCK_OFFSET_MS })).catch(() => undefined);
  }
  expect((await reload(deps, claim)).status).toBe("settled");
  services = await travelTo(begun + 5 * DAY);
  for (let run = 0; run < 4; run++) await untilNothingIsDue();
  expect(await reload(deps, claim)).toMatchObject({ status: "conceded", dispute: "lost" });
});
