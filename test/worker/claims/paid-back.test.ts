import { afterAll, beforeAll, expect, test } from "vitest";
import { carryClaim } from "../../../src/claims/carry-out.ts";
import type { Claim } from "../../../src/claims/claim.ts";
import { readInvoice } from "../../../src/claims/read-invoice.ts";
import { listEvents } from "../../../src/claims/event-repository.ts";
import { checkSite } from "../../../src/evidence/check-site.ts";
import { sealSite } from "../../../src/evidence/seal.ts";
import { HOUR } from "../../../src/shared/clock.ts";
import {
  act,
  FEE,
  invoicesOf,
  makeClaimingSite,
  openedClaim,
  owedOn,
  payAtStripe,
  reload,
  stripeKnob,
  stripePost,
  testServices,
  travelTo,
} from "../../support/claims.ts";

const SITE = "paid-back";
const services = testServices();
const deps = services.claimsAt(SITE);

beforeAll(async () => {
  await makeClaimingSite(services, SITE);
});

afterAll(async () => {
  await travelTo(0);
});

const open = async (claim: Claim) => await owedOn(deps, claim);

/** Paid by transfer to the owner's own account, and conceded afterwards. */
async function concededAfterTransfer(): Promise<Claim> {
  const paid = await act(deps, await openedClaim(deps, SITE), "record_payment", { amount: FEE });
  await carryClaim(deps, SITE, paid.id);
  const conceded = await act(deps, await reload(deps, paid), "concede", { reason: "Irrtum." });
  await carryClaim(deps, SITE, conceded.id);
  return await reload(deps, conceded);
}

test("money received outside is told to Stripe, so that the invoice is not paid a second time", async () => {
  const paid = await act(deps, await openedClaim(deps, SITE), "record_payment", { amount: FEE });
  await carryClaim(deps, SITE, paid.id);
  const [invoice] = await invoicesOf(paid);
  expect(invoice).toMatchObject({ status: "paid", amount_paid_off_stripe: FEE });
  expect(await reload(deps, paid)).toMatchObject({ status: "settled", paymentState: "paid", invoiceStatus: "paid" });
});

test("money paid back by transfer after a concession is recorded, in parts, and the task is done with the last", async () => {
  const claim = await concededAfterTransfer();
  expect(claim).toMatchObject({ paymentState: "paid", attention: expect.stringMatching(/^Pay 500,00\s€ back/) });
  expect(await open(claim)).toBe(-FEE);
  const part = await act(deps, claim, "record_refund", { amount: 20_000 });
  expect(part).toMatchObject({ paymentState: "paid", attention: expect.stringMatching(/^Pay 300,00\s€ back/) });
  const whole = await act(deps, part, "record_refund", { amount: 30_000, reason: "Überwiesen." });
  expect(whole).toMatchObject({ status: "conceded", paymentState: "refunded", attention: null });
  expect(await open(whole)).toBe(0);
  expect((await listEvents(deps.db, claim.id)).at(-1)).toMatchObject({ action: "record_refund", actor: "operator" });
  await expect(act(deps, whole, "record_refund", { amount: 1 })).rejects.toMatchObject({ code: "transition_refused" });
  await sealSite(deps.db, SITE, services.clock());
  expect(await checkSite(deps.db, SITE, 1, 100)).toMatchObject({ ok: true, problems: [] });
});

test("two clicks at once record it once, and never more than is owed back", async () => {
  const claim = await concededAfterTransfer();
  await expect(act(deps, claim, "record_refund", { amount: FEE + 1 })).rejects.toMatchObject({
    code: "validation_failed",
  });
  const clicks = await Promise.allSettled([1, 2, 3].map(() => act(deps, claim, "record_refund", { amount: FEE })));
  expect(clicks.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await open(claim)).toBe(0);
});

test("what Stripe is paying back is not paid back by hand as well", async () => {
  const opened = await openedClaim(deps, SITE);
  await payAtStripe(opened, "card");
  const conceded = await act(deps, await readInvoice(deps, opened), "concede");
  await expect(act(deps, conceded, "record_refund", { amount: FEE })).rejects.toMatchObject({
    code: "transition_refused",
  });
  await carryClaim(deps, SITE, conceded.id);
  const done = await reload(deps, conceded);
  expect(done).toMatchObject({ paymentState: "refunded" });
  await expect(act(deps, done, "record_refund", { amount: FEE })).rejects.toMatchObject({ code: "transition_refused" });
  expect(await open(done)).toBe(0);
});

test("the account says that money went back even when the clock has gone back since it came in", async () => {
  const opened = await openedClaim(deps, SITE);
  await payAtStripe(opened, "card");
  const paid = await readInvoice(deps, opened);
  const earlier = (await travelTo(-2 * HOUR)).claimsAt(SITE);
  const conceded = await act(earlier, paid, "concede");
  await carryClaim(earlier, SITE, conceded.id);
  expect(await reload(earlier, conceded)).toMatchObject({ status: "conceded", paymentState: "refunded" });
  expect(await open(conceded)).toBe(0);
  await travelTo(0);
});

test("of two who read at once the one who writes later reads again, and the newer reading stays", async () => {
  const opened = await openedClaim(deps, SITE);
  let isFirst = true;
  const overtaken: typeof deps.invoicing = (provider) => {
    const invoicing = deps.invoicing(provider);
    return {
      ...invoicing,
      read: async (...asked) => {
        const before = await invoicing.read(...asked);
        if (!isFirst) return before;
        isFirst = false;
        await payAtStripe(opened, "card");
        await readInvoice(deps, opened);
        // What it saw is news to the claim that it knows, and old by now.
        return before && { ...before, hostedUrl: "https://stripe.example/before" };
      },
    };
  };
  const late = await readInvoice({ ...deps, invoicing: overtaken }, opened);
  expect(late).toMatchObject({ status: "settled", paymentState: "paid", invoiceStatus: "paid" });
  expect(late.invoiceUrl).toBe(opened.invoiceUrl);
});

test("who pays twice is paid back what was too much", async () => {
  const opened = await openedClaim(deps, SITE);
  await stripeKnob("POST", `/local/invoices/${opened.invoiceId}/pay`, {});
  const settled = await readInvoice(deps, opened);
  const twice = await act(deps, settled, "record_payment", { amount: FEE });
  expect(twice).toMatchObject({ status: "settled", paymentState: "overpaid" });
  const back = await act(deps, twice, "record_refund", { amount: FEE });
  expect(back).toMatchObject({ status: "settled", paymentState: "paid" });
  expect(await open(back)).toBe(0);
});

test("who transfers the whole sum though a part was credited at Stripe is paid back that part", async () => {
  const claim = await openedClaim(deps, SITE);
  await stripePost("/credit_notes", { invoice: `${claim.invoiceId}`, amount: "10000" });
  const paid = await act(deps, await readInvoice(deps, claim), "record_payment", { amount: FEE });
  expect(paid).toMatchObject({ status: "settled", paymentState: "overpaid" });
  await carryClaim(deps, SITE, paid.id);
  const back = await act(deps, await reload(deps, paid), "record_refund", { amount: 10_000 });
  expect(back).toMatchObject({ status: "settled", paymentState: "paid" });
  expect(await open(back)).toBe(0);
});

test("money that comes by transfer after a concession is recorded, and owed back", async () => {
  const conceded = await act(deps, await openedClaim(deps, SITE), "concede");
  await carryClaim(deps, SITE, conceded.id);
  const paid = await act(deps, await reload(deps, conceded), "record_payment", { amount: FEE });
  expect(paid).toMatchObject({ status: "conceded", attention: expect.stringMatching(/^Pay 500,00\s€ back/) });
  expect(await act(deps, paid, "record_refund", { amount: FEE })).toMatchObject({
    paymentState: "refunded",
    attention: null,
  });
});

test("an owner who has looked puts the note away", async () => {
  const claim = await concededAfterTransfer();
  const seen = await act(deps, claim, "unflag", { reason: "Verrechnet." });
  expect(seen.attention).toBeNull();
  await expect(act(deps, seen, "unflag")).rejects.toMatchObject({ code: "transition_refused" });
});
