import { afterAll, beforeAll, expect, test } from "vitest";
import { carryClaim } from "../../../src/claims/carry-out.ts";
import type { Claim } from "../../../src/claims/claim.ts";
import type { ClaimDeps } from "../../../src/claims/deps.ts";
import type { StepAnswer, StepName } from "../../../src/claims/invoicing.ts";
import { total } from "../../../src/claims/money.ts";
import { findPostings } from "../../../src/claims/posting-repository.ts";
import { readInvoice } from "../../../src/claims/read-invoice.ts";
import { handleMessage } from "../../../src/jobs/handle-message.ts";
import { DAY, isoDate, MINUTE, SECOND } from "../../../src/shared/clock.ts";
import { receiveWebhook } from "../../../src/stripe/webhook.ts";
import {
  act,
  dyingAt,
  FEE,
  invoicesOf,
  Killed,
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

// Stripe voids no invoice that has payments: it is credited, once, and what came in goes back.

const SITE = "part-paid";
const services = testServices();
const deps = services.claimsAt(SITE);

beforeAll(async () => {
  await makeClaimingSite(services, SITE);
});

afterAll(async () => {
  await travelTo(0);
});

const notesOf = async ({ invoiceId }: Claim): Promise<any[]> =>
  (await stripeApi(`/credit_notes?invoice=${invoiceId}&limit=100`)).data;

const refundsOf = async ({ invoiceId }: Claim): Promise<any[]> => {
  const { data } = await stripeApi(`/invoice_payments?invoice=${invoiceId}&limit=100`);
  const intents = data.map(({ payment }: any) => payment.payment_intent);
  return (await Promise.all(intents.map((intent: string) => stripeApi(`/refunds?payment_intent=${intent}`)))).flatMap(
    (refunds) => refunds.data,
  );
};

const owed = async (claim: Claim) => await owedOn(deps, claim);

async function carry(claim: Claim, by: ClaimDeps = deps): Promise<Claim> {
  await carryClaim(by, claim.siteId, claim.id);
  return await reload(by, claim);
}

/** A claim of which the debtor has paid these parts by card. */
async function paidInParts(...parts: number[]): Promise<Claim> {
  const opened = await openedClaim(deps, SITE);
  for (const amount of parts) await payAtStripe(opened, "card", amount);
  return await readInvoice(deps, opened);
}

test("one that is paid in part and conceded is credited in whole, and the part goes back", async () => {
  const part = await paidInParts(20_000);
  expect(part).toMatchObject({ status: "open", paymentState: "partial", attention: null });
  expect(await owed(part)).toBe(30_000);
  const conceded = await carry(await act(deps, part, "concede"));
  expect(conceded).toMatchObject({ status: "conceded", paymentState: "refunded", attention: null });
  expect(await owed(conceded)).toBe(0);
  expect(await invoicesOf(conceded)).toMatchObject([{ status: "paid", amount_remaining: 0 }]);
  expect(await notesOf(conceded)).toMatchObject([
    { amount: FEE, pre_payment_amount: 30_000, post_payment_amount: 20_000, out_of_band_amount: null },
  ]);
  expect(await refundsOf(conceded)).toMatchObject([{ amount: 20_000 }]);
});

test("it is credited once when the process dies over it, even if it is forgotten for longer than a key is kept", async () => {
  const part = await paidInParts(20_000);
  // Somebody has credited a little of it by hand: that is not the concession's credit note.
  await stripePost("/credit_notes", { invoice: String(part.invoiceId), amount: "1000" });
  const conceded = await act(deps, await readInvoice(deps, part), "concede");
  await expect(carry(conceded, dyingAt(deps, "credit", "before"))).rejects.toThrow(Killed);
  const soon = (await travelTo(DAY / 24)).claimsAt(SITE);
  await expect(carry(conceded, dyingAt(soon, "credit", "after"))).rejects.toThrow(Killed);
  const later = (await travelTo(3 * DAY)).claimsAt(SITE);
  const done = await carry(conceded, later);
  await carry(done, (await travelTo(5 * DAY)).claimsAt(SITE));
  expect(done).toMatchObject({ status: "conceded", paymentState: "refunded", attention: null });
  expect((await notesOf(done)).map(({ amount }) => amount)).toEqual([FEE - 1000, 1000]);
  expect(await refundsOf(done)).toMatchObject([{ amount: 20_000 }]);
  await travelTo(0);
});

test("a credit note by hand is never taken for the one that a concession lost", async () => {
  const part = await paidInParts(20_000);
  await stripePost("/credit_notes", { invoice: String(part.invoiceId), amount: "1000" });
  const conceded = await act(deps, await readInvoice(deps, part), "concede");
  await expect(carry(conceded, dyingAt(deps, "credit", "before"))).rejects.toThrow(Killed);
  const left = await carry(conceded, (await travelTo(3 * DAY)).claimsAt(SITE));
  await travelTo(0);
  // Nobody can tell whether it was sent: a person looks, and no machine credits it a second time.
  expect(left.attention).toContain("The step “credit”");
  expect(await notesOf(left)).toHaveLength(1);
});

test("a part that comes in while the invoice is being voided is credited with the rest", async () => {
  const conceded = await act(deps, await openedClaim(deps, SITE), "concede");
  const invoicing = deps.invoicing("stripe");
  const send: typeof invoicing.send = async (step) => {
    if (step.name === "void") await payAtStripe({ ...conceded, invoiceId: step.request.target }, "card", 10_000);
    return await invoicing.send(step);
  };
  const done = await carry(conceded, { ...deps, invoicing: () => ({ ...invoicing, send }) });
  expect(done).toMatchObject({ paymentState: "refunded", invoiceStatus: "paid", attention: null });
  expect(await notesOf(done)).toMatchObject([{ pre_payment_amount: 40_000, post_payment_amount: 10_000 }]);
  expect(await refundsOf(done)).toMatchObject([{ amount: 10_000 }]);
});

/** The same deps, where a step, else credit notes, goes through the test. */
function watched(
  from: ClaimDeps,
  through: (send: () => Promise<StepAnswer>) => Promise<StepAnswer>,
  name: StepName = "credit",
): ClaimDeps {
  const invoicing = from.invoicing("stripe");
  const send: typeof invoicing.send = async (step) =>
    step.name === name ? await through(() => invoicing.send(step)) : await invoicing.send(step);
  return { ...from, invoicing: () => ({ ...invoicing, send }) };
}

/** In whose world something happens right before the first credit note is sent. */
function disturbed(by: () => Promise<unknown>): ClaimDeps {
  let isFirst = true;
  return watched(deps, async (send) => {
    if (isFirst) await by();
    isFirst = false;
    return await send();
  });
}

/** Whose process dies once it has such an answer. */
function dyingWith(kind: StepAnswer["kind"], from: ClaimDeps): ClaimDeps {
  return watched(from, async (send) => {
    const answer = await send();
    if (answer.kind === kind) throw new Killed();
    return answer;
  });
}

test("the rest that is paid before the credit note is made is credited as paid, and told to the owner, once", async () => {
  const conceded = await act(deps, await paidInParts(20_000), "concede");
  const pay = async () => await payAtStripe(conceded, "card");
  const done = await carry(conceded, disturbed(pay));
  expect(await notesOf(done)).toMatchObject([{ amount: FEE, pre_payment_amount: 0, out_of_band_amount: FEE }]);
  expect(done).toMatchObject({ status: "conceded", paymentState: "paid" });
  expect(done.attention).toMatch(/^500,00\s€ came in .* refund each of them at the payment service\.$/);
});

test("a part that goes back before the credit note is made is named in it, even if the process dies over it", async () => {
  const conceded = await act(deps, await paidInParts(20_000), "concede");
  const refund = async () => await stripeKnob("POST", `/local/invoices/${conceded.invoiceId}/refund`, { amount: 5000 });
  // The answer to the first, a refusal, is lost; then that to the second, which is looked up once its key is forgotten.
  await expect(carry(conceded, dyingWith("failed", disturbed(refund)))).rejects.toThrow(Killed);
  const soon = (await travelTo(DAY / 24)).claimsAt(SITE);
  await expect(carry(conceded, dyingWith("done", soon))).rejects.toThrow(Killed);
  const done = await carry(conceded, (await travelTo(3 * DAY)).claimsAt(SITE));
  await travelTo(0);
  expect(done).toMatchObject({ status: "conceded", paymentState: "refunded", attention: null });
  expect(await notesOf(done)).toMatchObject([{ amount: FEE, pre_payment_amount: 30_000, post_payment_amount: 20_000 }]);
  expect((await refundsOf(done)).map(({ amount }) => amount)).toEqual([15_000, 5000]);
});

test("a credit note that is refused though no money moved is left to a person, and not asked for for ever", async () => {
  const conceded = await act(deps, await paidInParts(20_000), "concede");
  let sent = 0;
  const refusing = watched(deps, async () => {
    sent++;
    return await Promise.resolve({ kind: "failed", reason: "No credit notes for you." });
  });
  const left = await carry(conceded, refusing);
  expect(left.attention).toMatch(/^The step “credit” at the payment service failed: No credit notes/);
  await carry(conceded);
  expect(sent).toBe(1);
  expect(await notesOf(left)).toEqual([]);
});

test("a credit note that waits for its next try stays, though a job ends that was slow to look at the invoice", async () => {
  const conceded = await act(deps, await paidInParts(20_000), "concede");
  const slow = watched(
    deps,
    async (look) => {
      const answer = await look();
      // Meanwhile its lease is over, and another job gets as far as to a Stripe that is busy.
      await stripeKnob("POST", "/local/faults", { fault: "unavailable", method: "POST", path: "/v1/credit_notes" });
      await carry(conceded, (await travelTo(2 * MINUTE)).claimsAt(SITE));
      return answer;
    },
    "undo",
  );
  await carry(conceded, slow);
  const done = await carry(conceded, (await travelTo(DAY / 24)).claimsAt(SITE));
  await travelTo(0);
  expect(done).toMatchObject({ paymentState: "refunded", invoiceStatus: "paid", attention: null });
  expect(await notesOf(done)).toHaveLength(1);
});

test("an invoice that is to be taken back, and cannot be read now, is looked at again soon", async () => {
  const conceded = await act(deps, await paidInParts(20_000), "concede");
  await stripeKnob("POST", "/local/faults", { fault: "unavailable", method: "GET", path: "/v1/invoices/*" });
  expect(await carry(conceded)).toMatchObject({ paymentState: "partial", attention: null });
  const done = await carry(conceded, (await travelTo(10 * SECOND)).claimsAt(SITE));
  await travelTo(0);
  expect(done).toMatchObject({ paymentState: "refunded", invoiceStatus: "paid", attention: null });
});

test("what came in several payments the owner is asked to refund one by one", async () => {
  const conceded = await carry(await act(deps, await paidInParts(20_000, 5000), "concede"));
  expect(conceded).toMatchObject({ status: "conceded", paymentState: "paid" });
  expect(conceded.attention).toMatch(/^250,00\s€ came in .* refund each of them at the payment service\.$/);
  expect(await notesOf(conceded)).toMatchObject([{ pre_payment_amount: 25_000, out_of_band_amount: 25_000 }]);
  const { data } = await stripeApi(`/invoice_payments?invoice=${conceded.invoiceId}&status=paid`);
  const [first, second] = data.map(({ payment }: any) => payment.payment_intent);
  await stripePost("/refunds", { payment_intent: first });
  expect((await readInvoice(deps, conceded)).attention).toMatch(/^(?:200|50),00\s€ came in/);
  await stripePost("/refunds", { payment_intent: second });
  const done = await readInvoice(deps, await reload(deps, conceded));
  expect(done).toMatchObject({ paymentState: "refunded", attention: null });
  expect(await owed(done)).toBe(0);
});

test("what came here and there is told apart, and a sum that was paid back by hand counts once", async () => {
  const part = await paidInParts(20_000, 5000);
  const more = await act(deps, part, "record_payment", { amount: 10_000 });
  const conceded = await carry(await act(deps, more, "concede"));
  expect(conceded.attention).toMatch(/^Pay 100,00\s€ back/);
  expect(conceded.attention).toMatch(/\n250,00\s€ came in .* in several payments/);
  const first = await act(deps, conceded, "record_refund", { amount: 10_000 });
  expect((await readInvoice(deps, first)).attention).toMatch(/^250,00\s€ came in/);
  const second = await act(deps, await reload(deps, first), "record_refund", { amount: 20_000 });
  expect((await readInvoice(deps, second)).attention).toMatch(/^50,00\s€ came in/);
  const whole = await act(deps, await reload(deps, second), "record_refund", { amount: 5000 });
  expect(whole).toMatchObject({ paymentState: "refunded", attention: null });
  expect(await readInvoice(deps, whole)).toEqual(whole);
});

test("a part by card and a part by transfer, which only waits at Stripe: one is refunded, of the other the owner is told", async () => {
  const site = "part-waiting";
  await makeClaimingSite(services, site);
  const own = services.claimsAt(site);
  const opened = await openedClaim(own, site);
  await payAtStripe(opened, "card", 20_000);
  await stripeKnob("POST", `/local/invoices/${opened.invoiceId}/pay`, { method: "bank_transfer", amount: 10_000 });
  const part = await readInvoice(own, opened);
  expect(await owedOn(own, part)).toBe(20_000);
  const conceded = await carry(await act(own, part, "concede"), own);
  expect(await notesOf(conceded)).toMatchObject([{ pre_payment_amount: 30_000, post_payment_amount: 20_000 }]);
  expect(conceded.attention).toMatch(
    /^100,00\s€ that came in by bank transfer .* lie in the debtor's balance at the payment service/,
  );
  const done = await act(own, conceded, "record_refund", { amount: 10_000 });
  expect(done).toMatchObject({ paymentState: "refunded", attention: null });
});

test("what was refunded before is named in the credit note, since Stripe credits no more than the rest else", async () => {
  const opened = await openedClaim(deps, SITE);
  await payAtStripe(opened, "card");
  await stripeKnob("POST", `/local/invoices/${opened.invoiceId}/refund`, { amount: 10_000 });
  const conceded = await carry(await act(deps, await readInvoice(deps, opened), "concede"));
  expect(conceded).toMatchObject({ paymentState: "refunded", attention: null });
  expect((await refundsOf(conceded)).map(({ amount }) => amount)).toEqual([40_000, 10_000]);
  expect(await notesOf(conceded)).toMatchObject([{ amount: FEE, post_payment_amount: FEE, out_of_band_amount: null }]);
});

test("more refunds than Stripe shows with a charge, one of them failed, are all counted and named", async () => {
  const opened = await openedClaim(deps, SITE);
  await payAtStripe(opened, "card");
  const refund = async () => await stripeKnob("POST", `/local/invoices/${opened.invoiceId}/refund`, { amount: 1000 });
  const first = await refund();
  for (let n = 0; n < 12; n++) await refund();
  await stripeKnob("POST", `/local/refunds/${first.id}/fail`);
  const part = await readInvoice(deps, opened);
  expect(total(await findPostings(deps.db, part.id), "refund", "invoice")).toBe(12_000);
  const conceded = await carry(await act(deps, part, "concede"));
  expect(conceded).toMatchObject({ paymentState: "refunded", attention: null });
  const [note] = await notesOf(conceded);
  expect(note).toMatchObject({ amount: FEE, out_of_band_amount: null });
  expect(note.refunds.map(({ amount_refunded }: any) => amount_refunded)).toEqual([...Array(12).fill(1000), 38_000]);
});

test("more payments than Stripe shows with an invoice are all counted", async () => {
  const part = await paidInParts(...Array<number>(12).fill(1000));
  expect(await owed(part)).toBe(38_000);
  const { data } = await stripeApi(`/invoice_payments?invoice=${part.invoiceId}&status=paid&limit=100`);
  await stripePost("/refunds", { payment_intent: data.at(-1).payment.payment_intent });
  expect(await owed(await readInvoice(deps, part))).toBe(39_000);
});

test("a transfer counts from the day it was there, though more payments came than Stripe shows", async () => {
  const part = await paidInParts(...Array<number>(11).fill(1000));
  const then = await travelTo(60 * DAY);
  await payAtStripe(part, "bank_transfer", 39_000);
  const later = (await travelTo(65 * DAY)).claimsAt(SITE);
  await stripeKnob("POST", `/local/invoices/${part.invoiceId}/apply_cash`);
  const settled = await readInvoice(later, await reload(later, part));
  await travelTo(0);
  expect(settled).toMatchObject({ status: "settled", paymentState: "paid" });
  const account = await findPostings(deps.db, settled.id);
  expect(account.find(({ amount }) => amount === -39_000)).toMatchObject({ on: isoDate(then.clock()) });
});

/** Tells the Worker of the newest event of a type, as Stripe would. */
async function ring(type: string): Promise<void> {
  if (!services.stripe) throw new Error("no Stripe");
  const { data } = await stripeApi(`/events?type=${type}&limit=1`);
  const body = JSON.stringify(data[0]);
  const eventId = await receiveWebhook(deps, services.stripe, body, await signEvent(body, services.clock()));
  if (eventId === undefined) throw new Error("nothing to read");
  await handleMessage(services, { kind: "stripe_event", eventId });
}

test.for(["failed", "canceled"])("a refund of a conceded claim that is %s later is owed back again", async (status) => {
  const opened = await openedClaim(deps, SITE);
  await payAtStripe(opened, "card");
  const conceded = await carry(await act(deps, await readInvoice(deps, opened), "concede"));
  expect(conceded).toMatchObject({ paymentState: "refunded", attention: null });
  const [refund] = await refundsOf(conceded);
  await stripeKnob("POST", `/local/refunds/${refund.id}/fail`, { status });
  await ring("refund.updated");
  const told = await reload(deps, conceded);
  expect(told).toMatchObject({ status: "conceded", paymentState: "paid" });
  expect(told.attention).toMatch(/^A refund .* failed or was cancelled .* 500,00\s€ have not gone back/);
  expect(await owed(told)).toBe(-FEE);
  expect(await readInvoice(deps, told)).toEqual(told);
  const part = await act(deps, told, "record_refund", { amount: 20_000 });
  expect((await readInvoice(deps, part)).attention).toMatch(/300,00\s€ have not gone back/);
  const whole = await act(deps, await reload(deps, part), "record_refund", { amount: 30_000 });
  expect(whole).toMatchObject({ paymentState: "refunded", attention: null });
  expect(await readInvoice(deps, whole)).toMatchObject({ version: whole.version });
});

test("a refund of a claim that stays paid comes back: it counts as paid again, and the owner hears of it once", async () => {
  const opened = await openedClaim(deps, SITE);
  await payAtStripe(opened, "card");
  await stripeKnob("POST", `/local/invoices/${opened.invoiceId}/refund`, { amount: 10_000 });
  const settled = await readInvoice(deps, opened);
  const [refund] = await refundsOf(settled);
  await stripeKnob("POST", `/local/refunds/${refund.id}/fail`);
  await ring("refund.failed");
  const told = await reload(deps, settled);
  expect(told).toMatchObject({
    paymentState: "paid",
    attention: expect.stringMatching(/^A refund of 100,00\s€ failed/),
  });
  expect(await owed(told)).toBe(0);
  const seen = await act(deps, told, "unflag");
  expect(await readInvoice(deps, seen)).toEqual(seen);
});
