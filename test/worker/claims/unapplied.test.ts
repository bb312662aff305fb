import { afterAll, expect, test } from "vitest";
import { carryClaim } from "../../../src/claims/carry-out.ts";
import type { Claim } from "../../../src/claims/claim.ts";
import { balance } from "../../../src/claims/money.ts";
import { findPostings } from "../../../src/claims/posting-repository.ts";
import { readLetters } from "../../../src/claims/read-letters.ts";
import { readInvoice } from "../../../src/claims/read-invoice.ts";
import { runDaily, runHourly, runMinute } from "../../../src/jobs/cron.ts";
import { handleMessage } from "../../../src/jobs/handle-message.ts";
import { DAY, isoDate } from "../../../src/shared/clock.ts";
import type { Policy } from "../../../src/sites/policy.ts";
import { receiveWebhook } from "../../../src/stripe/webhook.ts";
import {
  act,
  FEE,
  invoicesOf,
  makeClaimingSite,
  openedClaim,
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

const transfer = async ({ invoiceId }: Claim, amount = FEE) =>
  await stripeKnob("POST", `/local/invoices/${invoiceId}/pay`, { method: "bank_transfer", amount });

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

async function ring(services: ReturnType<typeof testServices>, deps: Parameters<typeof receiveWebhook>[0]) {
  if (!services.stripe) throw new Error("no Stripe");
  const { data } = await stripeApi("/events?type=cash_balance.funds_available&limit=1");
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
  expect(balance(await findPostings(deps.db, claim.id))).toBe(206);
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
