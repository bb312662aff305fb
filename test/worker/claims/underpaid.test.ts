import { afterAll, beforeAll, expect, test } from "vitest";
import { carryClaim } from "../../../src/claims/carry-out.ts";
import type { Claim } from "../../../src/claims/claim.ts";
import { readInvoice } from "../../../src/claims/read-invoice.ts";
import { readLetters } from "../../../src/claims/read-letters.ts";
import { runDaily, runMinute } from "../../../src/jobs/cron.ts";
import { DAY } from "../../../src/shared/clock.ts";
import {
  act,
  invoicesOf,
  makeClaimingSite,
  openedClaim,
  owedOn,
  payAtStripe,
  reload,
  stripeApi,
  testServices,
  travelTo,
} from "../../support/claims.ts";

const SITE = "underpaid";
const services = testServices();
const deps = services.claimsAt(SITE);
const BESIDE = "underpaid-beside";
const beside = services.claimsAt(BESIDE);
const VOIDED = "underpaid-voided";
const voiding = services.claimsAt(VOIDED);
const AHEAD = "underpaid-ahead";
const ahead = services.claimsAt(AHEAD);

beforeAll(async () => {
  await makeClaimingSite(services, SITE, { reminder_days: [7] });
});

afterAll(async () => {
  await travelTo(0);
});

const open = async (claim: Claim) => await owedOn(deps, claim);
const transfer = async (claim: Claim, amount: number) => await payAtStripe(claim, "bank_transfer", amount);

test("a transfer of too little, which Stripe books on no invoice, is a payment in part all the same", async () => {
  const opened = await openedClaim(deps, SITE);
  await transfer(opened, 40_000);
  expect((await invoicesOf(opened))[0]).toMatchObject({ status: "open", amount_paid: 0 });
  const part = await readInvoice(deps, opened);
  expect(part).toMatchObject({ status: "open", paymentState: "partial", attention: null });
  expect(await open(part)).toBe(10_000);
  expect(await readInvoice(deps, part)).toEqual(part);
  await transfer(part, 10_000);
  const settled = await readInvoice(deps, part);
  expect(settled).toMatchObject({ status: "settled", paymentState: "paid", attention: null });
  expect(await open(settled)).toBe(0);
});

test("a transfer that completes while the invoice is being read leaves no note behind", async () => {
  const opened = await openedClaim(deps, SITE);
  await transfer(opened, 40_000);
  const part = await readInvoice(deps, opened);
  const invoicing = deps.invoicing("stripe");
  // The invoice was read before the rest came, its payment after: neither shows the money.
  const between: typeof invoicing.read = async (account, id) => {
    const invoice = await invoicing.read(account, id);
    return invoice && { ...invoice, amountPaid: 0 };
  };
  const torn = await readInvoice({ ...deps, invoicing: () => ({ ...invoicing, read: between }) }, part);
  expect(torn).toMatchObject({ status: "open", attention: expect.stringContaining("less money") });
  await transfer(part, 10_000);
  expect(await readInvoice(deps, torn)).toMatchObject({ status: "settled", attention: null });
});

test("a reminder asks for the rest alone, and the nightly look finds the transfer whose webhook was lost", async () => {
  const opened = await openedClaim(deps, SITE);
  await transfer(opened, 40_000);
  await runDaily(services);
  // It stands behind the events of all that happened at Stripe in other tests.
  for (let minute = 0; minute < 30 && (await reload(deps, opened)).paymentState === "none"; minute++)
    await runMinute(services);
  expect(await reload(deps, opened)).toMatchObject({ paymentState: "partial" });
  const later = (await travelTo(40 * DAY)).claimsAt(SITE);
  const reminded = await act(later, await reload(later, opened), "remind");
  expect((await readLetters(deps.db, reminded)).at(-1)?.text).toMatch(/fehlen noch 100,00\s€/);
  await travelTo(0);
});

test("a rest that came in elsewhere does not send back the part that waits at Stripe", async () => {
  const opened = await openedClaim(deps, SITE);
  await transfer(opened, 40_000);
  const part = await readInvoice(deps, opened);
  const settled = await act(deps, part, "record_payment", { amount: 10_000 });
  await carryClaim(deps, SITE, settled.id);
  expect(await reload(deps, settled)).toMatchObject({ status: "settled", paymentState: "paid", invoiceStatus: "open" });
  expect(settled.attention).toContain("A part of the money waits at the payment service");
  expect(await readInvoice(deps, settled)).toEqual(settled);
});

test("a rest that was recorded by mistake is owed again, and nobody is told to credit it at Stripe", async () => {
  const opened = await openedClaim(deps, SITE);
  await transfer(opened, 40_000);
  const settled = await act(deps, await readInvoice(deps, opened), "record_payment", { amount: 10_000 });
  const taken = await act(deps, settled, "take_back_payment");
  expect(taken).toMatchObject({ status: "open", paymentState: "partial", attention: null });
  expect(await open(taken)).toBe(10_000);
  expect(await readInvoice(deps, taken)).toEqual(taken);
});

test("what came in elsewhere beside it is asked to be paid back until all of it was", async () => {
  // A debtor of its own: what lies in a balance pays the next invoice.
  await makeClaimingSite(services, BESIDE);
  const opened = await openedClaim(beside, BESIDE);
  await transfer(opened, 30_000);
  const part = await act(beside, await readInvoice(beside, opened), "record_payment", { amount: 10_000 });
  const conceded = await act(beside, part, "concede");
  await carryClaim(beside, BESIDE, conceded.id);
  const half = await act(beside, await reload(beside, conceded), "record_refund", { amount: 30_000 });
  expect((await readInvoice(beside, half)).attention).toMatch(/^100,00\s€ that came in/);
  const whole = await act(beside, await readInvoice(beside, half), "record_refund", { amount: 10_000 });
  expect(whole).toMatchObject({ paymentState: "refunded", attention: null });
  expect(await readInvoice(beside, whole)).toEqual(whole);
});

test("what lies in the debtor's balance after a concession is shown to the owner until it was paid back", async () => {
  const opened = await openedClaim(deps, SITE);
  await transfer(opened, 40_000);
  const conceded = await act(deps, await readInvoice(deps, opened), "concede");
  await carryClaim(deps, SITE, conceded.id);
  const voided = await reload(deps, conceded);
  expect(voided).toMatchObject({ status: "conceded", invoiceStatus: "void", paymentState: "paid" });
  expect(voided.attention).toContain("lie in the debtor's balance at the payment service");
  const back = await act(deps, voided, "record_refund", { amount: 40_000 });
  expect(back).toMatchObject({ paymentState: "refunded", attention: null });
  expect(await readInvoice(deps, back)).toMatchObject({ version: back.version });
});

test("an invoice that is voided at Stripe while a part waits on it says what to do", async () => {
  await makeClaimingSite(services, VOIDED);
  const opened = await openedClaim(voiding, VOIDED);
  await transfer(opened, 40_000);
  const part = await readInvoice(voiding, opened);
  await stripeApi(`/invoices/${part.invoiceId}/void`, "POST");
  const voided = await readInvoice(voiding, part);
  expect(voided).toMatchObject({ status: "open", invoiceStatus: "void" });
  expect(voided.attention).toContain("voided outside of this system");
  expect(await readInvoice(voiding, voided)).toEqual(voided);
  const conceded = await act(voiding, voided, "concede");
  expect((await readInvoice(voiding, conceded)).attention).toContain("lie in the debtor's balance");
});

test("what a debtor transferred too much pays the next claim as soon as its invoice is out, as far as it goes", async () => {
  await makeClaimingSite(services, AHEAD);
  const first = await openedClaim(ahead, AHEAD);
  await transfer(first, 120_000);
  expect(await readInvoice(ahead, first)).toMatchObject({ status: "settled" });
  expect((await reload(ahead, first)).attention).toMatch(/^700,00\s€ .* more than was asked for/);
  const second = await openedClaim(ahead, AHEAD);
  expect(second).toMatchObject({ status: "settled", paymentState: "paid" });
  expect(second.attention).toMatch(/^200,00\s€ .* more than was asked for/);
  const third = await openedClaim(ahead, AHEAD);
  expect(third).toMatchObject({ status: "open", paymentState: "partial", attention: null });
  expect(await open(third)).toBe(30_000);
});
