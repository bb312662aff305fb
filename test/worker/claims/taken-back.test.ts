import { afterAll, beforeAll, expect, test } from "vitest";
import { carryClaim } from "../../../src/claims/carry-out.ts";
import type { Claim } from "../../../src/claims/claim.ts";
import { total } from "../../../src/claims/money.ts";
import { objectToClaim } from "../../../src/claims/object.ts";
import { readInvoice } from "../../../src/claims/read-invoice.ts";
import { findPostings } from "../../../src/claims/posting-repository.ts";
import { listEvents } from "../../../src/claims/event-repository.ts";
import { runHourly, runMinute } from "../../../src/jobs/cron.ts";
import { DAY, isoDate } from "../../../src/shared/clock.ts";
import {
  act,
  FEE,
  invoicesOf,
  makeClaimingSite,
  openedClaim,
  owedOn,
  reload,
  stripeKnob,
  switchToBankTransfer,
  testServices,
  travelTo,
} from "../../support/claims.ts";

const SITE = "taken-back";
const services = testServices();
const deps = services.claimsAt(SITE);
const BY_TRANSFER = "taken-back-by-transfer";
const byTransfer = services.claimsAt(BY_TRANSFER);

const RATES = ["2026-07-01", "2027-01-01"].map((from) => ({ from, basis_points: 127 }));

beforeAll(async () => {
  await makeClaimingSite(services, SITE, { reminder_days: [7, 7, 7] });
  await makeClaimingSite(services, BY_TRANSFER, { reminder_days: [7, 7, 7], interest: "waive", base_rates: RATES });
  await switchToBankTransfer(BY_TRANSFER);
});

afterAll(async () => {
  await travelTo(0);
});

const open = async (claim: Claim) => await owedOn(deps, claim);

test("a part that was recorded by mistake is owed again, and the newest goes first", async () => {
  let claim = await act(deps, await openedClaim(deps, SITE), "record_payment", { amount: 10_000 });
  claim = await act(deps, claim, "record_payment", { amount: 20_000, paid_on: isoDate(Date.now() - 10 * DAY) });
  claim = await act(deps, claim, "take_back_payment", { reason: "Sie gehörte zu einer anderen Forderung." });
  expect(claim).toMatchObject({ status: "open", paymentState: "partial", attention: null });
  expect(await open(claim)).toBe(FEE - 10_000);
  claim = await act(deps, claim, "take_back_payment");
  expect(claim).toMatchObject({ status: "open", paymentState: "none", attention: null });
  expect(await open(claim)).toBe(FEE);
  await expect(act(deps, claim, "take_back_payment")).rejects.toMatchObject({ code: "transition_refused" });
  expect((await invoicesOf(claim))[0]).toMatchObject({ status: "open" });
});

test("what Stripe was not told yet it is never told, and is when the money comes", async () => {
  const paid = await act(deps, await openedClaim(deps, SITE), "record_payment", { amount: FEE });
  const taken = await act(deps, paid, "take_back_payment");
  await carryClaim(deps, SITE, taken.id);
  expect(await reload(deps, taken)).toMatchObject({
    status: "open",
    paymentState: "none",
    attention: null,
    endedAt: null,
  });
  expect((await invoicesOf(taken))[0]).toMatchObject({ status: "open" });
  const again = await act(deps, await reload(deps, taken), "record_payment", { amount: FEE });
  await carryClaim(deps, SITE, again.id);
  expect(await reload(deps, again)).toMatchObject({ status: "settled", invoiceStatus: "paid", attention: null });
});

test("an invoice that was marked as paid at Stripe stays so: the owner is told, and no machine reminds", async () => {
  const paid = await act(deps, await openedClaim(deps, SITE), "record_payment", { amount: FEE });
  await carryClaim(deps, SITE, paid.id);
  const taken = await act(deps, await reload(deps, paid), "take_back_payment");
  expect(taken).toMatchObject({ status: "open", paymentState: "none", invoiceStatus: "paid" });
  expect(taken.attention).toContain("the invoice at the payment service stays paid");
  expect(await readInvoice(deps, taken)).toEqual(taken);
  await runHourly(await travelTo(60 * DAY));
  expect(await reload(deps, taken)).toMatchObject({ status: "open", dunningLevel: 0, attention: taken.attention });
  await travelTo(0);
  const again = await act(deps, await reload(deps, taken), "record_payment", { amount: FEE });
  expect(again).toMatchObject({ status: "settled", paymentState: "paid", attention: null });
});

test("who turns out not to have paid gets the days before a reminder anew", async () => {
  // Tuesday, 2 February 2027, at noon in Berlin: long after the claim was due.
  const day = (n: number) => Math.round(Date.UTC(2027, 1, 2 + n, 11) - Date.now());
  const opened = await openedClaim(byTransfer, BY_TRANSFER);
  await runMinute(services);
  const later = await travelTo(day(0));
  const claimsLater = later.claimsAt(BY_TRANSFER);
  const paid = await act(claimsLater, await reload(claimsLater, opened), "record_payment", { amount: FEE });
  await act(claimsLater, paid, "take_back_payment");
  await runHourly(later);
  expect(await reload(deps, opened)).toMatchObject({ status: "open", dunningLevel: 0 });
  await runHourly(await travelTo(day(8)));
  expect(await reload(deps, opened)).toMatchObject({ dunningLevel: 1 });
  await travelTo(0);
});

test("one that was given up after that is credited at Stripe, and nothing is paid back", async () => {
  const paid = await act(deps, await openedClaim(deps, SITE), "record_payment", { amount: FEE });
  await carryClaim(deps, SITE, paid.id);
  const conceded = await act(deps, await act(deps, await reload(deps, paid), "take_back_payment"), "concede");
  await carryClaim(deps, SITE, conceded.id);
  expect(await reload(deps, conceded)).toMatchObject({ status: "conceded", attention: null });
  expect(await open(conceded)).toBe(0);
  expect((await invoicesOf(conceded))[0]).toMatchObject({ post_payment_credit_notes_amount: FEE });
});

test("money that came through Stripe as well stays, and the claim settled", async () => {
  const opened = await openedClaim(deps, SITE);
  await stripeKnob("POST", `/local/invoices/${opened.invoiceId}/pay`, {});
  const twice = await act(deps, await readInvoice(deps, opened), "record_payment", { amount: FEE });
  expect(twice.paymentState).toBe("overpaid");
  const once = await act(deps, twice, "take_back_payment");
  expect(once).toMatchObject({ status: "settled", paymentState: "paid", attention: null });
  expect(await open(once)).toBe(0);
});

test("a claim goes back to where it was asked for before, also out of an objection", async () => {
  const writtenOff = await act(deps, await openedClaim(deps, SITE), "write_off");
  await carryClaim(deps, SITE, writtenOff.id);
  const late = await act(deps, await reload(deps, writtenOff), "record_payment", { amount: FEE });
  expect(await act(deps, late, "take_back_payment")).toMatchObject({ status: "written_off", paymentState: "none" });

  const paid = await act(deps, await openedClaim(deps, SITE), "record_payment", { amount: FEE });
  const contested = await objectToClaim(deps, SITE, paid.id, "debtor", "Ich habe nie gezahlt.");
  const taken = await act(deps, contested, "take_back_payment");
  expect(taken).toMatchObject({ status: "contested", contestedFrom: "open" });
  expect(await act(deps, taken, "refuse_objection", { reason: "Doch." })).toMatchObject({ status: "open" });
});

test("what was paid back after a concession is not taken back", async () => {
  const conceded = await act(deps, await openedClaim(deps, SITE), "concede");
  await carryClaim(deps, SITE, conceded.id);
  const paid = await act(deps, await reload(deps, conceded), "record_payment", { amount: FEE });
  expect(paid.attention).toMatch(/^Pay 500,00\s€ back/);
  const back = await act(deps, paid, "record_refund", { amount: 20_000 });
  await expect(act(deps, back, "take_back_payment")).rejects.toMatchObject({ code: "transition_refused" });
  const other = await act(deps, await openedClaim(deps, SITE), "concede");
  await carryClaim(deps, SITE, other.id);
  const mistaken = await act(deps, await reload(deps, other), "record_payment", { amount: FEE });
  expect(await act(deps, mistaken, "take_back_payment")).toMatchObject({ paymentState: "none", attention: null });
});

test("of two clicks at once one takes back one payment", async () => {
  let claim = await act(deps, await openedClaim(deps, SITE), "record_payment", { amount: 10_000 });
  claim = await act(deps, claim, "record_payment", { amount: 20_000 });
  const clicks = await Promise.allSettled([1, 2, 3].map(() => act(deps, claim, "take_back_payment")));
  expect(clicks.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await open(claim)).toBe(FEE - 10_000);
});

test("without a payment service the invoice itself is open again, interest that was waived with the payment owed", async () => {
  const opened = await openedClaim(byTransfer, BY_TRANSFER);
  await runMinute(services);
  const later = (await travelTo(20 * DAY)).claimsAt(BY_TRANSFER);
  const reminded = await act(later, await reload(later, opened), "remind");
  const muchLater = (await travelTo(50 * DAY)).claimsAt(BY_TRANSFER);
  let claim = await act(muchLater, await reload(muchLater, reminded), "record_payment", { amount: FEE });
  await carryClaim(muchLater, BY_TRANSFER, claim.id);
  claim = await reload(muchLater, claim);
  expect(claim).toMatchObject({ status: "settled", invoiceStatus: "paid" });
  const accrued = total(await findPostings(deps.db, claim.id), "interest");
  expect(accrued).toBeGreaterThan(0);
  claim = await act(muchLater, claim, "take_back_payment");
  expect(claim).toMatchObject({ status: "open", invoiceStatus: "open", attention: null });
  expect(await open(claim)).toBe(FEE + accrued);
  claim = await act(muchLater, claim, "record_payment", { amount: FEE });
  expect(claim).toMatchObject({ status: "settled", invoiceStatus: "paid" });
  expect(await open(claim)).toBe(0);
  expect((await listEvents(deps.db, claim.id)).map(({ action }) => action)).toContain("take_back_payment");
  await travelTo(0);
});
