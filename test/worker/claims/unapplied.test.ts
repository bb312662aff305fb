import { env } from "cloudflare:workers";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, expect, test } from "vitest";
import { carryClaim } from "../../../src/claims/carry-out.ts";
import type { Claim } from "../../../src/claims/claim.ts";
import { claimToken } from "../../../src/claims/claim-token.ts";
import { objectToClaim } from "../../../src/claims/object.ts";
import { findPostings } from "../../../src/claims/posting-repository.ts";
import { readLetters } from "../../../src/claims/read-letters.ts";
import { readInvoice } from "../../../src/claims/read-invoice.ts";
import { runDaily, runHourly, runMinute } from "../../../src/jobs/cron.ts";
import { handleMessage } from "../../../src/jobs/handle-message.ts";
import { DAY, isoDate } from "../../../src/shared/clock.ts";
import { buildClaimFile } from "../../../src/reports/claim-file.ts";
import { findSite } from "../../../src/sites/repository.ts";
import type { Policy } from "../../../src/sites/policy.ts";
import { receiveWebhook } from "../../../src/stripe/webhook.ts";
import { api, call, OPERATOR_TOKEN } from "../../support/api.ts";
import {
  act,
  FEE,
  invoicesOf,
  makeClaimingSite,
  openedClaim,
  owedOn,
  payAtStripe,
  reload,
  signEvent,
  stripeApi,
  stripeKnob,
  stripePost,
  testServices,
  travelTo,
} from "../../support/claims.ts";

// Stripe pays an invoice from a bank transfer by itself only until it is overdue for 30 days, and never in part. After that
// the money lies in the customer's balance, and nothing about the invoice shows it.

afterAll(async () => {
  await travelTo(0);
});

const transfer = async (claim: Claim, amount = FEE) => await payAtStripe(claim, "bank_transfer", amount);

/** A claim whose last reminder is out, and its invoice overdue for more than 30 days. */
async function longOverdue(site: string, policy: Partial<Policy> = {}) {
  let services = await travelTo(0);
  await makeClaimingSite(services, site, { reminder_days: [7], ...policy });
  const claim = await openedClaim(services.claimsAt(site), site);
  services = await travelTo(22 * DAY);
  const deps = services.claimsAt(site);
  await act(deps, await reload(deps, claim), "remind");
  services = await travelTo(60 * DAY);
  return { services, deps: services.claimsAt(site), claim: await reload(deps, claim) };
}

async function ring(
  services: ReturnType<typeof testServices>,
  deps: Parameters<typeof receiveWebhook>[0],
  type = "cash_balance.funds_available",
) {
  if (!services.stripe) throw new Error("no Stripe");
  const { data } = await stripeApi(`/events?type=${type}&limit=1`);
  const body = JSON.stringify(data[0]);
  const eventId = await receiveWebhook(deps, services.stripe, body, await signEvent(body, services.clock()));
  if (eventId === undefined) throw new Error("nothing to read");
  await handleMessage(services, { kind: "stripe_event", eventId });
}

test("who pays after the last reminder is not asked again, and the owner hears where the money lies", async () => {
  const { services, deps, claim } = await longOverdue("unapplied-late");
  await transfer(claim);
  expect(await invoicesOf(claim)).toMatchObject([{ status: "open", amount_paid: 0 }]);
  await ring(services, deps);
  const told = await reload(deps, claim);
  expect(told).toMatchObject({ status: "open", paymentState: "none" });
  expect(told.attention).toMatch(/^500,00\s€ of the debtor's money lie in their balance/);
  await expect(act(deps, told, "remind")).rejects.toMatchObject({ code: "transition_refused" });

  await stripeKnob("POST", `/local/invoices/${claim.invoiceId}/apply_cash`);
  await runHourly(services);
  expect(await reload(deps, claim)).toMatchObject({ status: "settled", paymentState: "paid", attention: null });
});

test("money that an owner applies late counts from the day on which the debtor's transfer came", async () => {
  const { services: then, claim } = await longOverdue("unapplied-day");
  await transfer(claim);
  const services = await travelTo(90 * DAY);
  await stripeKnob("POST", `/local/invoices/${claim.invoiceId}/apply_cash`);
  await runHourly(services);
  const account = await findPostings(services.claimsAt("unapplied-day").db, claim.id);
  expect(account.find(({ kind }) => kind === "payment")).toMatchObject({ amount: -FEE, on: isoDate(then.clock()) });
});

test("interest that came with the fee stays in the debtor's balance: recorded by hand, nothing is left to see to", async () => {
  const base_rates = ["2026-07-01", "2027-01-01"].map((from) => ({ from, basis_points: 127 }));
  const { deps, claim } = await longOverdue("unapplied-interest", { interest: "collect", base_rates });
  await transfer(claim, FEE + 206);
  await stripeKnob("POST", `/local/invoices/${claim.invoiceId}/apply_cash`);
  const partial = await readInvoice(deps, claim);
  expect(partial).toMatchObject({ status: "open", paymentState: "partial", invoiceStatus: "paid" });
  expect(await owedOn(deps, claim)).toBe(206);
  expect(partial.attention).toMatch(
    /^2,06\s€ .* make one there over what is left, pay that, and record the payment here/,
  );
  const rest = await act(deps, partial, "record_payment", { amount: 206 });
  expect(rest).toMatchObject({ status: "settled", paymentState: "paid", attention: null });
});

test("a part that Stripe keeps holds back the next reminder, though no webhook came", async () => {
  let services = await travelTo(0);
  await makeClaimingSite(services, "unapplied-part", { reminder_days: [40] });
  let deps = services.claimsAt("unapplied-part");
  const claim = await openedClaim(deps, "unapplied-part");
  services = await travelTo(60 * DAY);
  deps = services.claimsAt("unapplied-part");
  await transfer(claim, 10_000);
  await expect(act(deps, await reload(deps, claim), "remind")).rejects.toMatchObject({ code: "stale_version" });
  await runHourly(services);
  expect((await readLetters(deps.db, await reload(deps, claim))).map(({ kind }) => kind)).not.toContain("reminder");
  expect((await reload(deps, claim)).attention).toMatch(/^100,00\s€ /);
});

test("money that came before or after a concession is shown until it has gone back", async () => {
  const { services, deps, claim } = await longOverdue("unapplied-conceded");
  await transfer(claim);
  await ring(services, deps);
  const conceded = await act(deps, await reload(deps, claim), "concede", { reason: "Irrtum." });
  await carryClaim(deps, conceded.siteId, conceded.id);
  const voided = await reload(deps, conceded);
  expect(voided).toMatchObject({ status: "conceded", invoiceStatus: "void" });
  expect(voided.attention).toMatch(/^500,00\s€ of the debtor's money .* conceded: send it back there\.$/);
  await act(deps, voided, "unflag");
  const { customer } = (await invoicesOf(claim))[0];
  await stripePost(`/test_helpers/customers/${customer}/fund_cash_balance`, { amount: "10000", currency: "eur" });
  await ring(services, deps);
  expect((await reload(deps, claim)).attention).toMatch(/^600,00\s€ /);
});

test("late money for a claim that was written off is seen by the nightly look for lost webhooks", async () => {
  const { services, deps, claim } = await longOverdue("unapplied-off");
  const off = await act(deps, claim, "write_off", { reason: "insolvent" });
  await carryClaim(deps, off.siteId, off.id);
  await transfer(claim);
  await runDaily(services);
  for (let minute = 0; minute < 40 && (await reload(deps, claim)).attention === null; minute++)
    await runMinute(services);
  expect((await reload(deps, claim)).attention).toContain("of the debtor's money lie");
});

test("what a debtor transfers beside a claim that is paid is shown until the next invoice has taken it", async () => {
  const site = "unapplied-over";
  const services = await travelTo(0);
  await makeClaimingSite(services, site);
  const deps = services.claimsAt(site);
  const claim = await openedClaim(deps, site);
  await transfer(claim);
  expect(await readInvoice(deps, claim)).toMatchObject({ status: "settled", attention: null });
  const { customer } = (await invoicesOf(claim))[0];
  await stripePost(`/test_helpers/customers/${customer}/fund_cash_balance`, { amount: "10000", currency: "eur" });
  await ring(services, deps);
  const told = await reload(deps, claim);
  expect(told).toMatchObject({ status: "settled", paymentState: "paid" });
  expect(told.attention).toMatch(/^100,00\s€ .* more than was asked for: send it back there, or leave it/);
  expect(await openedClaim(deps, site)).toMatchObject({ paymentState: "partial", attention: null });
  await ring(services, deps, "customer_cash_balance_transaction.created");
  await runMinute(services);
  expect((await reload(deps, claim)).attention).toBeNull();
});

test("a refund of a bank transfer ends in the debtor's balance: the owner of a conceded claim is told to send it on", async () => {
  const site = "unapplied-refund";
  const services = await travelTo(0);
  await makeClaimingSite(services, site);
  const deps = services.claimsAt(site);
  const claim = await openedClaim(deps, site);
  await transfer(claim);
  const conceded = await act(deps, await readInvoice(deps, claim), "concede");
  await carryClaim(deps, site, conceded.id);
  const credited = await reload(deps, conceded);
  expect(credited).toMatchObject({ status: "conceded", paymentState: "refunded" });
  expect(credited.attention).toMatch(/^500,00\s€ .* though this claim was conceded: send it back there\.$/);
});

test("while money lies there the debtor's page, the answer to an objection and the file for a court say what has come", async () => {
  const { deps, services, claim } = await longOverdue("unapplied-told");
  await transfer(claim, 10_000);
  await expect(act(deps, claim, "refer")).rejects.toMatchObject({ code: "stale_version" });
  const told = await reload(deps, claim);
  expect(told.attention).toMatch(/^100,00\s€ /);
  const token = await claimToken(deps.secret, told.siteId, told.id);
  const page = await call("GET", `/claims/${token}`, { env: { CLOCK_OFFSET_MS: String(60 * DAY) } });
  expect(page.text).toMatch(/>100,00\s€ haben Sie schon überwiesen; .* noch auf keine Rechnung verbucht/);
  await objectToClaim(deps, told.siteId, told.id, "debtor", "Nein.");
  const refused = await act(deps, await reload(deps, told), "refuse_objection", { reason: "Doch." });
  expect((await readLetters(deps.db, refused)).at(-1)?.text).toMatch(
    /Zu zahlen sind noch 500,00\s€\. 100,00\s€ haben Sie schon überwiesen/,
  );
  const referred = await act(deps, refused, "refer");
  const site = await findSite(services.claimsAt(referred.siteId).db, referred.siteId);
  if (!site) throw new Error("no site");
  const files = unzipSync(await buildClaimFile(deps, site, referred.id));
  expect(strFromU8(files["akte.html"] as Uint8Array)).toMatch(
    /noch auf keine Rechnung des Schuldners verbucht<\/dt>\s*<dd>100,00\s€/,
  );
  expect(strFromU8(files["mahnantrag.csv"] as Uint8Array)).toMatch(/100,00\s€"?\s*$/);
});

/** Claims against one debtor whose invoices are overdue for so long that Stripe pays none of them by itself. */
async function severalOverdue(site: string, count: number) {
  let services = await travelTo(0);
  await makeClaimingSite(services, site);
  const opened: Claim[] = [];
  for (let n = 0; n < count; n++) opened.push(await openedClaim(services.claimsAt(site), site));
  services = await travelTo(60 * DAY);
  const deps = services.claimsAt(site);
  const { customer } = (await invoicesOf(opened[0] as Claim))[0];
  const now = async () => await Promise.all(opened.map((claim) => reload(deps, claim)));
  return { services, deps, customer, now };
}

test("of a balance that a conceded and an open claim share nobody reads opposite things", async () => {
  const { services, deps, customer, now } = await severalOverdue("unapplied-shared", 2);
  await stripePost(`/test_helpers/customers/${customer}/fund_cash_balance`, { amount: "10000", currency: "eur" });
  await ring(services, deps);
  await runMinute(services);
  const [first, second] = await now();
  expect([first?.attention, second?.attention]).toEqual(
    Array(2).fill(expect.stringContaining("pay the invoice from it")),
  );
  const conceded = await act(deps, first as Claim, "concede");
  await carryClaim(deps, conceded.siteId, conceded.id);
  await ring(services, deps);
  await runMinute(services);
  const [given, wanted] = await now();
  expect(given).toMatchObject({ status: "conceded", invoiceStatus: "void", attention: null });
  expect(wanted?.attention).toContain("pay the invoice from it");
});

test("money that lies there is told at one of two claims when both are conceded, whichever of them first", async () => {
  for (const newestFirst of [true, false]) {
    const { services, deps, customer, now } = await severalOverdue(`unapplied-both-${newestFirst}`, 2);
    await stripePost(`/test_helpers/customers/${customer}/fund_cash_balance`, { amount: "10000", currency: "eur" });
    await ring(services, deps);
    await runMinute(services);
    const inOrder = (await now()).toSorted((a, b) => (a.id < b.id === newestFirst ? 1 : -1));
    for (const claim of inOrder) {
      const conceded = await act(deps, await reload(deps, claim), "concede");
      await carryClaim(deps, conceded.siteId, conceded.id);
    }
    const told = (await now()).flatMap(({ attention }) => attention ?? []);
    expect(told).toEqual([
      expect.stringMatching(/^100,00\s€ .* though this claim was conceded: send it back there\.$/),
    ]);
  }
});

test("what is left of a balance once an invoice was paid from it is told, whichever event comes first", async () => {
  const { services, deps, customer, now } = await severalOverdue("unapplied-rest", 2);
  await stripePost(`/test_helpers/customers/${customer}/fund_cash_balance`, {
    amount: String(FEE + 10_000),
    currency: "eur",
  });
  await ring(services, deps);
  await runMinute(services);
  const [paid, given] = (await now()) as [Claim, Claim];
  const conceded = await act(deps, given, "concede");
  await carryClaim(deps, conceded.siteId, conceded.id);
  await stripeKnob("POST", `/local/invoices/${paid.invoiceId}/apply_cash`);
  await ring(services, deps, "customer_cash_balance_transaction.created");
  await runMinute(services);
  const [settled, left] = await now();
  expect(settled).toMatchObject({ status: "settled", attention: null });
  expect(left?.attention).toMatch(/^100,00\s€ .* though this claim was conceded/);
});

test("an open claim in another currency does not silence a balance that can never pay it", async () => {
  const site = "unapplied-currency";
  const services = await travelTo(0);
  await makeClaimingSite(services, site);
  const deps = services.claimsAt(site);
  const claim = await openedClaim(deps, site);
  const fees = [{ rule: "advertising_only", amount: FEE, currency: "CHF" }];
  const body = { locale: "de", text: "Die Gebühr beträgt 500,00 CHF.", nature: "penalty", fees };
  await call("POST", api(site, "/terms"), { token: OPERATOR_TOKEN, body });
  expect(await openedClaim(deps, site)).toMatchObject({ status: "open", currency: "CHF" });
  const conceded = await act(deps, await reload(deps, claim), "concede");
  await carryClaim(deps, site, conceded.id);
  const { customer } = (await invoicesOf(claim))[0];
  await stripePost(`/test_helpers/customers/${customer}/fund_cash_balance`, { amount: "10000", currency: "eur" });
  await ring(services, deps);
  await runMinute(services);
  expect((await reload(deps, claim)).attention).toMatch(/^100,00\s€ .* though this claim was conceded/);
});

test("money of a debtor with many claims is told at each, by jobs that each make only so many calls", async () => {
  const { services, deps, customer, now } = await severalOverdue("unapplied-many", 6);
  await stripePost(`/test_helpers/customers/${customer}/fund_cash_balance`, { amount: "10000", currency: "eur" });
  const countCalls = async () => (await stripeKnob("GET", "/local/requests")).requests.length as number;
  const before = await countCalls();
  await ring(services, deps);
  // One call of the test's own.
  expect((await countCalls()) - before - 1).toBeLessThanOrEqual(6);
  expect((await now()).filter(({ attention }) => attention !== null)).toHaveLength(1);
  const { results } = await env.DB.prepare("SELECT event_id FROM stripe_inbox WHERE state = 'pending'").all();
  for (const { event_id } of results) {
    const start = await countCalls();
    await handleMessage(services, { kind: "stripe_event", eventId: String(event_id) });
    expect((await countCalls()) - start).toBeLessThanOrEqual(5);
  }
  for (const { attention } of await now()) expect(attention).toMatch(/^100,00\s€ /);
});
