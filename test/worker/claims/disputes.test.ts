import { afterAll, beforeAll, expect, test } from "vitest";
import { carryClaim } from "../../../src/claims/carry-out.ts";
import type { Claim } from "../../../src/claims/claim.ts";
import { balance } from "../../../src/claims/money.ts";
import { readInvoice } from "../../../src/claims/read-invoice.ts";
import { findPostings } from "../../../src/claims/posting-repository.ts";
import { listLetters } from "../../../src/claims/correspondence-repository.ts";
import { listEvents } from "../../../src/claims/event-repository.ts";
import {
  act,
  FEE,
  invoicesOf,
  makeClaimingSite,
  openedClaim,
  reload,
  stripeApi,
  stripeKnob,
  testServices,
  travelTo,
} from "../../support/claims.ts";

const services = testServices();
const deps = services.claimsAt("disputes");

beforeAll(async () => {
  await makeClaimingSite(services, "disputes");
});

afterAll(async () => {
  await travelTo(0);
});

/** A claim that was paid by card, whose payment is disputed; read before and after. */
async function disputed(more: object = {}): Promise<{ claim: Claim; disputeId: string }> {
  const open = await openedClaim(deps, "disputes");
  await stripeKnob("POST", `/local/invoices/${open.invoiceId}/pay`, { method: "card" });
  expect(await readInvoice(deps, open)).toMatchObject({ status: "settled", paymentState: "paid", dispute: null });
  const { id } = await stripeKnob("POST", `/local/invoices/${open.invoiceId}/dispute`, more);
  return { claim: await readInvoice(deps, await reload(deps, open)), disputeId: id };
}

async function move(claim: Claim, disputeId: string, status: string): Promise<Claim> {
  await stripeKnob("POST", `/local/disputes/${disputeId}/resolve`, { status });
  return await readInvoice(deps, await reload(deps, claim));
}

const booked = async (claim: Claim) =>
  (await findPostings(deps.db, claim.id)).map(({ kind, amount }) => [kind, amount]);

test("a dispute is open until the bank decides, and no money is booked meanwhile", async () => {
  const { claim, disputeId } = await disputed();
  const open = { status: "settled", paymentState: "disputed", dispute: "open" };
  expect(claim).toMatchObject({ ...open, attention: expect.stringContaining("disputed") });
  expect(await move(claim, disputeId, "under_review")).toMatchObject(open);
  expect(await booked(claim)).toEqual([
    ["principal", FEE],
    ["payment", -FEE],
  ]);
});

test("a won dispute leaves the claim paid, and nothing to look at", async () => {
  const { claim, disputeId } = await disputed();
  const won = await move(claim, disputeId, "won");
  expect(won).toMatchObject({ status: "settled", paymentState: "paid", dispute: "won", attention: null });
  const { version } = won;
  expect((await readInvoice(deps, await reload(deps, claim))).version).toBe(version);
});

test("a lost dispute is never fought: the claim is conceded, its invoice credited, and nothing refunded twice", async () => {
  const { claim, disputeId } = await disputed();
  const lost = await move(claim, disputeId, "lost");
  expect(lost).toMatchObject({ status: "conceded", paymentState: "refunded", dispute: "lost", attention: null });
  const account = await findPostings(deps.db, claim.id);
  expect(await booked(claim)).toEqual([
    ["principal", FEE],
    ["payment", -FEE],
    ["chargeback", FEE],
    ["credit", -FEE],
  ]);
  expect(balance(account)).toBe(0);
  await carryClaim(deps, claim.siteId, claim.id);
  const [invoice] = await invoicesOf(claim);
  expect(invoice).toMatchObject({ status: "paid", post_payment_credit_notes_amount: FEE });
  const { data: refunds } = await stripeApi("/refunds?limit=100");
  expect(refunds.filter(({ charge }: any) => charge === lost.invoiceId)).toEqual([]);
  expect(await reload(deps, claim)).toMatchObject({ status: "conceded", paymentState: "refunded", attention: null });
  const events = await listEvents(deps.db, claim.id);
  expect(events.at(-1)).toMatchObject({ actor: "system" });
  expect((await listLetters(deps.db, claim.id)).map(({ kind }) => kind)).toEqual(["conceded"]);
});

test("when a process dies between the lost dispute and the concession, the next reading concedes", async () => {
  const { claim, disputeId } = await disputed();
  await stripeKnob("POST", `/local/disputes/${disputeId}/resolve`, { status: "lost" });
  const dying = {
    ...deps,
    mailer: deps.mailer,
    get secret(): string {
      throw new Error("killed");
    },
  };
  await expect(readInvoice(dying, claim)).rejects.toThrow("killed");
  expect(await reload(deps, claim)).toMatchObject({ status: "settled", paymentState: "refunded" });
  expect(await readInvoice(deps, await reload(deps, claim))).toMatchObject({ status: "conceded" });
  expect(await booked(claim)).toHaveLength(4);
});

test("a dispute over a part that is lost leaves the rest to the owner", async () => {
  const { claim, disputeId } = await disputed({ amount: 20_000 });
  const lost = await move(claim, disputeId, "lost");
  expect(lost).toMatchObject({ status: "settled", paymentState: "partial", dispute: "lost" });
  expect(lost.attention).toContain("part of the money");
  const conceded = await act(deps, lost, "concede");
  await carryClaim(deps, claim.siteId, claim.id);
  // The bank took 200.00, the concession pays back the other 300.00: together what was paid, once.
  expect((await invoicesOf(conceded))[0]).toMatchObject({ post_payment_credit_notes_amount: FEE });
});

test("an inquiry moves no money, and goes away when it is closed", async () => {
  const { claim, disputeId } = await disputed({ inquiry: true });
  expect(claim).toMatchObject({ paymentState: "paid", dispute: "inquiry", attention: expect.stringContaining("asks") });
  const closed = await move(claim, disputeId, "won");
  expect(closed).toMatchObject({ status: "settled", paymentState: "paid", dispute: "won", attention: null });
});

test("a claim conceded while the bank has the money is paid back by the bank, or by hand once it is won", async () => {
  const { claim, disputeId } = await disputed();
  const conceded = await act(deps, claim, "concede");
  await carryClaim(deps, claim.siteId, claim.id);
  expect(await reload(deps, conceded)).toMatchObject({
    status: "conceded",
    paymentState: "disputed",
    attention: expect.stringContaining("accept the dispute"),
  });
  const won = await move(claim, disputeId, "won");
  expect(won).toMatchObject({ dispute: "won", attention: expect.stringContaining("pay them back") });
  const back = await act(deps, won, "record_refund", { amount: FEE });
  expect(await readInvoice(deps, back)).toMatchObject({ paymentState: "refunded", attention: null });
});
