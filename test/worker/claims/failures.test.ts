import { env } from "cloudflare:workers";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ActionInput } from "../../../src/claims/act.ts";
import { deadlineAfter } from "../../../src/claims/business-day.ts";
import { carryClaim } from "../../../src/claims/carry-out.ts";
import type { Claim } from "../../../src/claims/claim.ts";
import { objectToClaim } from "../../../src/claims/object.ts";
import type { ClaimDeps } from "../../../src/claims/deps.ts";
import { flagClaim } from "../../../src/claims/flag-claim.ts";
import { ISSUING_STEPS, ProviderStopped, type Step, type StepName } from "../../../src/claims/invoicing.ts";
import { note } from "../../../src/claims/notes.ts";
import { readInvoice } from "../../../src/claims/read-invoice.ts";
import { findPostings } from "../../../src/claims/posting-repository.ts";
import { runHourly, runMinute } from "../../../src/jobs/cron.ts";
import type { Services } from "../../../src/services.ts";
import { DAY, HOUR, isoDate, MINUTE, SECOND } from "../../../src/shared/clock.ts";
import {
  A_DEBTOR,
  act,
  dyingAt,
  FEE,
  invoicesOf,
  Killed,
  makeClaimingSite,
  openAClaim,
  openedClaim,
  reload,
  stripeApi,
  stripeKnob,
  STRIPE_URL,
  testServices,
  travelTo,
} from "../../support/claims.ts";

// The failure table: whatever fails on the way from approval to money, the debtor gets one invoice or none, and never
// a wrong one. Real D1, real HTTP to the local Stripe with its faults on.

let services: Services;
let deps: ClaimDeps;
let elapsed = 0;
let site = "";
let count = 0;

const STEP_PATH = {
  customer: ["POST", "/v1/customers"],
  invoice: ["POST", "/v1/invoices"],
  line: ["POST", "/v1/invoiceitems"],
  check: ["GET", "/v1/invoices/*"],
  finalize: ["POST", "/v1/invoices/*/finalize"],
  send: ["POST", "/v1/invoices/*/send"],
} as const;
const WRITING_STEPS = ISSUING_STEPS.filter((step) => step !== "check");

beforeAll(() => {
  services = testServices();
});

// A site of its own for each test: a debtor of its own, and so a customer of its own.
beforeEach(async () => {
  site = `failing-${count++}`;
  await makeClaimingSite(services, site);
  deps = services.claimsAt(site);
});

afterEach(async () => {
  await stripeKnob("DELETE", "/local/faults");
});

afterAll(async () => {
  await travelTo(0);
});

async function travel(ms: number): Promise<void> {
  elapsed += ms;
  services = await travelTo(elapsed);
  deps = services.claimsAt(site);
}

async function approved(): Promise<Claim> {
  return await act(deps, await openAClaim(deps, site), "approve");
}

async function carry(claim: Claim): Promise<Claim> {
  await carryClaim(deps, site, claim.id);
  return await reload(deps, claim);
}

/** The deps in which something happens at Stripe right before a step reaches it. */
function meeting(step: StepName, knob: string, body: object): ClaimDeps {
  return {
    ...deps,
    invoicing: (provider) => {
      const invoicing = deps.invoicing(provider);
      const send: typeof invoicing.send = async (sent) => {
        if (sent.name === step) await stripeKnob("POST", knob, body);
        return await invoicing.send(sent);
      };
      return { ...invoicing, send };
    },
  };
}

async function fail(kind: string, step: keyof typeof STEP_PATH, more: object = {}): Promise<void> {
  const [method, path] = STEP_PATH[step];
  await stripeKnob("POST", "/local/faults", { fault: kind, method, path, ...more });
}

/** One invoice, finalized once, over the fee, with one line; sent once. */
async function expectOneInvoice(claim: Claim): Promise<void> {
  expect(await reload(deps, claim)).toMatchObject({ status: "open", attention: null });
  const invoices = await invoicesOf(claim);
  expect(invoices.map(({ status, total }) => ({ status, total }))).toEqual([{ status: "open", total: FEE }]);
  expect(invoices[0].lines.data).toHaveLength(1);
  const sent = await stripeApi("/events?type=invoice.sent&limit=100");
  expect(sent.data.filter((event: any) => event.data.object.id === invoices[0].id)).toHaveLength(1);
  const customers = await stripeApi("/customers?limit=100");
  expect(customers.data.filter((customer: any) => customer.metadata.site === site)).toHaveLength(1);
}

async function rowOf(claim: Claim, step: string): Promise<any> {
  const statement = env.DB.prepare("SELECT * FROM outbox WHERE subject_id = ? AND step = ? ORDER BY generation DESC");
  return await statement.bind(claim.id, step).first();
}

test("the owner clicks and nothing is stored: nothing has changed, and a second click works", async () => {
  const claim = await openAClaim(deps, site);
  const broken = {
    ...deps,
    db: new Proxy(deps.db, { get: (db, key) => (key === "batch" ? failing : Reflect.get(db, key)) }),
  };
  await expect(act(broken, claim, "approve")).rejects.toThrow(Killed);
  expect(await reload(deps, claim)).toEqual(claim);
  await carry(await act(deps, claim, "approve"));
  await expectOneInvoice(claim);
});

test("the batch is stored and the nudge is lost: the minute's sweep carries the claim on", async () => {
  const claim = await approved();
  await runMinute(services);
  await expectOneInvoice(claim);
});

test.for(ISSUING_STEPS)(
  "the process dies with the lease on '%s', before sending: the step is sent when the lease ends",
  async (step) => {
    const claim = await approved();
    await expect(carryClaim(dyingAt(deps, step, "before"), site, claim.id)).rejects.toThrow(Killed);
    expect((await carry(claim)).status).toBe("invoicing");
    await travel(MINUTE + SECOND);
    await carry(claim);
    await expectOneInvoice(claim);
  },
);

test.for(ISSUING_STEPS)(
  "the process dies after '%s' was sent, before it is written down: the same key gives the same answer",
  async (step) => {
    const claim = await approved();
    await expect(carryClaim(dyingAt(deps, step, "after"), site, claim.id)).rejects.toThrow(Killed);
    await travel(MINUTE + SECOND);
    await runMinute(services);
    await expectOneInvoice(claim);
  },
);

describe.for([
  ["cut_before", "never reaches Stripe: it is sent again"],
  ["cut_after", "is executed and its answer lost: it is sent again under the same key"],
  ["gateway", "is executed, but a gateway answers with a page of its own: it is sent again"],
] as const)("a step that meets %s", ([fault, what]) => {
  test.for(WRITING_STEPS)(`'%s' ${what}`, async (step) => {
    const claim = await approved();
    await fail(fault, step);
    await carry(claim);
    await travel(10 * SECOND);
    await carry(claim);
    await expectOneInvoice(claim);
  });
});

test.for(WRITING_STEPS)(
  "the answer to '%s' is lost and the Worker down for more than a day: what was made is found by listing",
  async (step) => {
    const claim = await approved();
    await expect(carryClaim(dyingAt(deps, step, "after"), site, claim.id)).rejects.toThrow(Killed);
    await travel(25 * HOUR);
    await carry(claim);
    await expectOneInvoice(claim);
  },
);

test.for(["customer", "invoice"] as const)(
  "'%s' was never executed and the Worker down for more than a day: made anew, under a new key",
  async (step) => {
    const claim = await approved();
    await expect(carryClaim(dyingAt(deps, step, "before"), site, claim.id)).rejects.toThrow(Killed);
    await travel(25 * HOUR);
    await carry(claim);
    await expectOneInvoice(claim);
    expect((await reload(deps, claim)).generation).toBe(step === "invoice" ? 2 : 1);
  },
);

test.for(["line", "finalize"] as const)(
  "'%s' was never executed and the Worker down for more than a day: it is done late",
  async (step) => {
    const claim = await approved();
    await expect(carryClaim(dyingAt(deps, step, "before"), site, claim.id)).rejects.toThrow(Killed);
    await travel(25 * HOUR);
    await carry(claim);
    await expectOneInvoice(claim);
  },
);

test("an invoice that was never made three times over is left to a person, who is told", async () => {
  const claim = await approved();
  for (let generation = 1; generation <= 3; generation++) {
    await expect(carryClaim(dyingAt(deps, "invoice", "before"), site, claim.id)).rejects.toThrow(Killed);
    await travel(25 * HOUR);
    // Up to the next try, whose process dies as well.
    await carryClaim(dyingAt(deps, "invoice", "before"), site, claim.id).catch(() => undefined);
    await travel(MINUTE + SECOND);
  }
  await runMinute(services);
  expect(await reload(deps, claim)).toMatchObject({
    status: "invoicing",
    generation: 3,
    attention: expect.stringContaining("The step “invoice” at the payment service failed"),
  });
  expect(await rowOf(claim, "invoice")).toMatchObject({ state: "failed" });
  expect(await invoicesOf(claim)).toEqual([]);
});

test("nobody can tell whether the invoice was mailed: a person decides, it is never mailed twice by machine", async () => {
  const claim = await approved();
  await expect(carryClaim(dyingAt(deps, "send", "before"), site, claim.id)).rejects.toThrow(Killed);
  await travel(25 * HOUR);
  expect(await carry(claim)).toMatchObject({
    status: "invoicing",
    attention: expect.stringContaining("never twice by machine"),
  });
});

test("the answer is there but cannot be written down: it is asked for again", async () => {
  const claim = await approved();
  let writes = 0;
  const failSecond = async (...args: Parameters<typeof deps.db.batch>) => {
    if (++writes === 2) throw new Killed();
    return await deps.db.batch(...args);
  };
  const broken = {
    ...deps,
    db: new Proxy(deps.db, { get: (db, key) => (key === "batch" ? failSecond : Reflect.get(db, key)) }),
  };
  await expect(carryClaim(broken, site, claim.id)).rejects.toThrow(Killed);
  await travel(MINUTE + SECOND);
  await carry(claim);
  await expectOneInvoice(claim);
});

test.for(WRITING_STEPS)(
  "Stripe answers '%s' with a 500 that it keeps, having done it: the invoice is found, not made again",
  async (step) => {
    const claim = await approved();
    await fail("stored_500", step, { execute: true });
    await carry(claim);
    await travel(10 * SECOND);
    await carry(claim);
    await expectOneInvoice(claim);
  },
);

test("Stripe answers with a 500 that it keeps, having done nothing: after a day it is made anew", async () => {
  const claim = await approved();
  await fail("stored_500", "invoice", { execute: false });
  await carry(claim);
  for (const wait of [10 * SECOND, MINUTE, HOUR]) {
    await travel(wait);
    expect(await carry(claim)).toMatchObject({ status: "invoicing", generation: 1 });
    expect(await invoicesOf(claim)).toEqual([]);
  }
  await travel(DAY);
  await carry(claim);
  await expectOneInvoice(claim);
});

test.for(["rate_limit", "unavailable"])("Stripe is busy (%s): the step waits and is sent again", async (kind) => {
  const claim = await approved();
  await fail(kind, "finalize", { times: 3 });
  for (let i = 0; i < 4; i++) {
    await carry(claim);
    await travel(MINUTE);
  }
  await carry(claim);
  await expectOneInvoice(claim);
});

test("a draft with a line too many is never finalized; cancelling the claim deletes it", async () => {
  const claim = await approved();
  await expect(carryClaim(dyingAt(deps, "check", "before"), site, claim.id)).rejects.toThrow(Killed);
  const [draft] = await invoicesOf(claim);
  await addItem({ invoice: draft.id, customer: draft.customer });
  await travel(MINUTE + SECOND);
  const stopped = await carry(claim);
  expect(stopped).toMatchObject({ status: "invoicing", attention: expect.stringContaining("lines is 2, not 1") });
  expect((await invoicesOf(claim))[0].status).toBe("draft");
  await carry(await act(deps, stopped, "cancel"));
  expect(await reload(deps, claim)).toMatchObject({ status: "cancelled" });
  expect(await invoicesOf(claim)).toEqual([]);
});

test("a foreign item that waits at the customer does not land on the invoice", async () => {
  const claim = await approved();
  await expect(carryClaim(dyingAt(deps, "invoice", "before"), site, claim.id)).rejects.toThrow(Killed);
  const customers = await stripeApi("/customers?limit=100");
  await addItem({ customer: customers.data.find((customer: any) => customer.metadata.site === site).id });
  await travel(MINUTE + SECOND);
  await carry(claim);
  await expectOneInvoice(claim);
});

test("a customer that was deleted at Stripe is made anew for the next claim, and for two at once one", async () => {
  const [first] = await invoicesOf(await openedClaim(deps, site));
  await stripeApi(`/customers/${first.customer}`, "DELETE");
  const claims = [await approved(), await approved()];
  await Promise.all(claims.map(carry));
  await runMinute(services);
  const invoices = (await Promise.all(claims.map(invoicesOf))).flat();
  expect(invoices.map(({ status }) => status)).toEqual(["open", "open"]);
  expect(invoices[0].customer).not.toBe(first.customer);
  expect(invoices[1].customer).toBe(invoices[0].customer);
  for (const claim of claims) expect(await reload(deps, claim)).toMatchObject({ status: "open", attention: null });
});

test("of two claims that name a customer who is gone the later one takes the customer made for the first", async () => {
  const [{ customer: gone }] = await invoicesOf(await openedClaim(deps, site));
  const claims = [await approved(), await approved()];
  // Both name the old customer: their invoices' requests are frozen, and not sent.
  for (const { id } of claims)
    await expect(carryClaim(dyingAt(deps, "invoice", "before"), site, id)).rejects.toThrow(Killed);
  await stripeApi(`/customers/${gone}`, "DELETE");
  await travel(MINUTE + SECOND);
  for (const claim of claims) expect(await carry(claim)).toMatchObject({ status: "open", attention: null });
  const customers = (await Promise.all(claims.map(invoicesOf))).map(([invoice]) => invoice.customer);
  expect(customers[0]).not.toBe(gone);
  expect(customers[1]).toBe(customers[0]);
});

test.for([
  ["names another claim", { claimId: "another" }],
  ["is in another currency", { currency: "USD" }],
  ["is over another sum", { total: FEE + 1 }],
  ["was voided meanwhile", { status: "void" }],
] as const)("a claim whose sent invoice %s is not opened, and a person is told, once", async ([, change]) => {
  const claim = await approved();
  const invoicing = deps.invoicing("stripe");
  const read: typeof invoicing.read = async (...named) => {
    const invoice = await invoicing.read(...named);
    return invoice && { ...invoice, ...change };
  };
  const changed = { ...deps, invoicing: () => ({ ...invoicing, read }) };
  await carryClaim(changed, site, claim.id);
  const told = await reload(deps, claim);
  expect(told).toMatchObject({ status: "invoicing", attention: expect.stringContaining("does not match") });
  await carryClaim(changed, site, claim.id);
  expect((await reload(deps, claim)).version).toBe(told.version);
});

test("a customer that Stripe refuses stops all claims that wait for it, says so on each, and is asked for anew with the next", async () => {
  const flagged = await flagClaim(
    deps,
    await openAClaim(deps, site),
    note("letter_failed", "objection refused", "550"),
  );
  const seenTo = await act(deps, flagged, "unflag");
  const claims = [await approved(), await approved(), await act(deps, seenTo, "approve")] as const;
  const refused = { kind: "failed", reason: "400 account_invalid" } as const;
  const invoicing = { ...deps.invoicing("stripe"), send: async () => await Promise.resolve(refused) };
  await carryClaim({ ...deps, invoicing: () => invoicing }, site, claims[0].id);
  await runMinute(services);
  await runMinute(services);
  for (const claim of claims) {
    const seen = await reload(deps, claim);
    expect(seen).toMatchObject({ status: "invoicing", attention: expect.stringContaining("account_invalid") });
    expect(seen.version).toBe(claim.version + 1);
  }
  const next = await approved();
  await runMinute(services);
  await runMinute(services);
  for (const claim of [...claims, next]) await expectOneInvoice(claim);
});

test("a debtor whose VAT id is no EU one has a customer without it, which Stripe would refuse", async () => {
  const debtor = { ...A_DEBTOR, vat_id: "CHE-107.787.577 MWST" };
  const claim = await act(deps, await openAClaim(deps, site, undefined, debtor), "approve");
  await carry(claim);
  await expectOneInvoice(claim);
});

test("an objection while the invoice is being finalized stops everything; refused, the claim goes on where it stood", async () => {
  const claim = await approved();
  await expect(carryClaim(dyingAt(deps, "finalize", "after"), site, claim.id)).rejects.toThrow(Killed);
  const contested = await objectToClaim(deps, site, claim.id, "debtor", "That was not us.");
  await travel(MINUTE + SECOND);
  expect(await carry(claim)).toMatchObject({ status: "contested" });
  expect((await rowOf(claim, "send"))?.state).toBeUndefined();
  await carry(await act(deps, contested, "refuse_objection", { reason: "The domain's own address confirmed it." }));
  await expectOneInvoice(claim);
});

test("conceding an objection raised while the invoice was being finalized voids it", async () => {
  const claim = await approved();
  await expect(carryClaim(dyingAt(deps, "finalize", "after"), site, claim.id)).rejects.toThrow(Killed);
  const contested = await objectToClaim(deps, site, claim.id, "debtor", "That was not us.");
  await carry(await act(deps, contested, "concede"));
  await travel(MINUTE + SECOND);
  await carry(claim);
  expect((await invoicesOf(claim)).map((invoice) => invoice.status)).toEqual(["void"]);
  const account = (await findPostings(deps.db, claim.id)).map(({ kind, amount }) => [kind, amount]);
  expect(account).toEqual([
    ["credit", -FEE],
    ["principal", FEE],
  ]);
});

test("an invoice that is paid before its claim is open, and conceded: the money goes back, and the account says so", async () => {
  const claim = await approved();
  await expect(carryClaim(dyingAt(deps, "send", "before"), site, claim.id)).rejects.toThrow(Killed);
  const contested = await objectToClaim(deps, site, claim.id, "debtor", "That was not us.");
  const [invoice] = await invoicesOf(claim);
  await stripeKnob("POST", `/local/invoices/${invoice.id}/pay`, { method: "card" });
  await act(deps, contested, "concede");
  await travel(MINUTE + SECOND);
  const conceded = await carry(claim);
  expect(conceded).toMatchObject({
    status: "conceded",
    paymentState: "refunded",
    invoiceId: invoice.id,
    attention: null,
  });
  const account = (await findPostings(deps.db, claim.id)).map(({ kind, amount }) => [kind, amount]);
  expect(account).toEqual([
    ["credit", -FEE],
    ["principal", FEE],
    ["payment", -FEE],
    ["refund", FEE],
  ]);
});

test("cancelling and finalizing at once: either no invoice is out, or the claim is open and the owner was told", async () => {
  for (let i = 0; i < 8; i++) {
    const claim = await approved();
    await expect(carryClaim(dyingAt(deps, "check", "before"), site, claim.id)).rejects.toThrow(Killed);
    await travel(MINUTE + SECOND);
    const [, cancelled] = await Promise.allSettled([carryClaim(deps, site, claim.id), act(deps, claim, "cancel")]);
    await travel(MINUTE + SECOND);
    await carry(claim);
    const invoices = (await invoicesOf(claim)).map((invoice) => invoice.status);
    const outcome = [cancelled.status, (await reload(deps, claim)).status, ...invoices];
    expect([
      ["fulfilled", "cancelled"],
      ["rejected", "open", "open"],
    ]).toContainEqual(outcome);
  }
});

test("a draft that is still on its way when its claim is cancelled is deleted once it is there", async () => {
  const claim = await approved();
  const late: Step[] = [];
  const invoicing = deps.invoicing("stripe");
  const send: typeof invoicing.send = async (step) => {
    if (step.name !== "invoice") return await invoicing.send(step);
    late.push(step);
    throw new Killed();
  };
  await expect(carryClaim({ ...deps, invoicing: () => ({ ...invoicing, send }) }, site, claim.id)).rejects.toThrow(
    Killed,
  );
  await carry(await act(deps, claim, "cancel"));
  for (const step of late) await invoicing.send(step);
  expect(await invoicesOf(claim)).toHaveLength(1);
  await travel(MINUTE + SECOND);
  await carry(claim);
  expect(await invoicesOf(claim)).toEqual([]);
});

test("what Stripe asks for no more it is not told of: an invoice that was voided there, or is to be for a concession", async () => {
  const opened = await openedClaim(deps, site);
  await stripeApi(`/invoices/${opened.invoiceId}/void`, "POST");
  const off = await act(deps, await readInvoice(deps, opened), "write_off");
  expect(await carry(off)).toMatchObject({ status: "written_off", version: off.version });
  const conceded = await act(deps, await openedClaim(deps, site), "concede");
  await act(deps, conceded, "record_payment", { amount: FEE });
  expect(await rowOf(conceded, "paid_outside")).toBeNull();
});

test("a claim that is conceded just when it is paid: the money goes back", async () => {
  const claim = await openedClaim(deps, site);
  await stripeKnob("POST", `/local/invoices/${claim.invoiceId}/pay`, { method: "card" });
  const conceded = await carry(await act(deps, claim, "concede", { reason: "The objection is right." }));
  expect(conceded.status).toBe("conceded");
  const invoice = await deps.invoicing("stripe").read(null, claim.invoiceId ?? "");
  expect(invoice).toMatchObject({ status: "paid", credited: FEE, refunded: FEE });
  expect(await reload(deps, claim)).toMatchObject({ paymentState: "refunded" });
  const account = (await findPostings(deps.db, claim.id)).map(({ kind, amount }) => [kind, amount]);
  expect(account).toEqual([
    ["principal", FEE],
    ["credit", -FEE],
    ["payment", -FEE],
    ["refund", FEE],
  ]);
});

test("an invoice that is paid while it is being voided for a concession is credited, and the money goes back", async () => {
  const claim = await openedClaim(deps, site);
  await act(deps, claim, "concede");
  await carryClaim(meeting("void", `/local/invoices/${claim.invoiceId}/pay`, { method: "card" }), site, claim.id);
  await travel(MINUTE);
  expect(await carry(claim)).toMatchObject({ status: "conceded", paymentState: "refunded" });
  const invoice = await deps.invoicing("stripe").read(null, claim.invoiceId ?? "");
  expect(invoice).toMatchObject({ status: "paid", credited: FEE, refunded: FEE });
});

test("nobody can tell whether a payment was credited: a person decides, it is never paid back twice by machine", async () => {
  const claim = await openedClaim(deps, site);
  await stripeKnob("POST", `/local/invoices/${claim.invoiceId}/pay`, { method: "card" });
  await act(deps, claim, "concede");
  await expect(carryClaim(dyingAt(deps, "credit", "before"), site, claim.id)).rejects.toThrow(Killed);
  await travel(25 * HOUR);
  expect((await carry(claim)).attention).toContain("never twice by machine");
  await travel(DAY);
  await runMinute(services);
  expect((await invoicesOf(claim))[0]).toMatchObject({ post_payment_credit_notes_amount: 0 });
});

test("conceding an open claim voids its invoice", async () => {
  const claim = await openedClaim(deps, site);
  await carry(await act(deps, claim, "concede"));
  expect((await invoicesOf(claim)).map((invoice) => invoice.status)).toEqual(["void"]);
});

test("fifty jobs at once make one invoice", async () => {
  const claim = await approved();
  await Promise.all(Array.from({ length: 50 }, () => carryClaim(deps, site, claim.id)));
  await expectOneInvoice(claim);
});

test("fifty approvals at once: one is told yes, the others that the claim has changed, and there is one invoice", async () => {
  const claim = await openAClaim(deps, site);
  const approvals = await Promise.allSettled(Array.from({ length: 50 }, () => act(deps, claim, "approve")));
  const refusals = approvals.flatMap((one) => (one.status === "rejected" ? [one.reason.code] : []));
  expect(refusals).toEqual(Array.from({ length: 49 }, () => "stale_version"));
  await runMinute(services);
  await expectOneInvoice(claim);
});

test("the webhook was lost: the hourly sweep finds the payment", async () => {
  const claim = await openedClaim(deps, site);
  await stripeKnob("POST", `/local/invoices/${claim.invoiceId}/pay`, {});
  await runHourly(services);
  expect(await reload(deps, claim)).toMatchObject({ status: "settled", paymentState: "paid" });
});

test("the key is refused: nothing more is sent, the claim keeps its state, and a good key carries it on", async () => {
  const claim = await approved();
  const locked = testServices({ STRIPE_SECRET_KEY: "sk_test_wrong", CLOCK_OFFSET_MS: String(elapsed) }).claimsAt(site);
  await expect(carryClaim(locked, site, claim.id)).rejects.toThrow(ProviderStopped);
  expect(await reload(deps, claim)).toMatchObject({ status: "invoicing" });
  await travel(HOUR + MINUTE);
  await carry(claim);
  await expectOneInvoice(claim);
});

test("an owner whose action has to ask Stripe first hears when Stripe refuses the key", async () => {
  const claim = await openedClaim(deps, site);
  const locked = testServices({ STRIPE_SECRET_KEY: "sk_test_wrong", CLOCK_OFFSET_MS: String(elapsed) }).claimsAt(site);
  await expect(act(locked, claim, "remind")).rejects.toMatchObject({
    code: "provider_unavailable",
    message: expect.stringContaining("refuses the key"),
  });
  expect(await reload(deps, claim)).toEqual(claim);
});

test.for(["cut_before", "unavailable", "gateway"])(
  "an owner whose action has to ask Stripe first hears when Stripe does not answer (%s), and tries again",
  async (fault) => {
    let claim = await openedClaim(deps, site);
    const tryTwice = async (action: ActionInput["action"], more: Partial<ActionInput> = {}) => {
      await stripeKnob("POST", "/local/faults", { fault, method: "GET", path: "/v1/invoices/*" });
      await expect(act(deps, claim, action, more)).rejects.toMatchObject({ code: "provider_unavailable" });
      expect(await reload(deps, claim)).toEqual(claim);
      claim = await act(deps, claim, action, more);
    };
    await tryTwice("record_payment", { amount: 10_000 });
    await tryTwice("take_back_payment");
    await tryTwice("refer");
    claim = await act(deps, claim, "record_payment", { amount: FEE });
    await carry(claim);
    claim = await act(deps, await reload(deps, claim), "concede");
    await carry(claim);
    claim = await reload(deps, claim);
    await tryTwice("record_refund", { amount: FEE });
    expect(claim).toMatchObject({ status: "conceded", paymentState: "refunded" });
  },
);

test.for([
  [{ STRIPE_SECRET_KEY: "sk_live_x", ENVIRONMENT: "local", STRIPE_API_BASE: "" }, "ENVIRONMENT=local"],
  [{ STRIPE_SECRET_KEY: "rk_live_x", ENVIRONMENT: "production" }, "unset STRIPE_API_BASE"],
] as const)("a live key in the wrong place is refused at once: %o", ([change, message]) => {
  expect(() => testServices(change)).toThrow(message);
});

async function failing(): Promise<never> {
  return await Promise.reject(new Killed());
}

async function addItem(ids: Record<string, string>): Promise<void> {
  const body = new URLSearchParams({ ...ids, amount: "100", currency: "eur" });
  const headers = { authorization: "Bearer sk_test_local" };
  const response = await fetch(`${STRIPE_URL}/v1/invoiceitems`, { method: "POST", headers, body });
  if (!response.ok) throw new Error(await response.text());
}

// Last, since it travels far: comments of later tests would be too old for a claim.
test("an invoice that goes out long after it was made gives a week from then on, and nobody is reminded before", async () => {
  const claim = await approved();
  await expect(carryClaim(dyingAt(deps, "finalize", "after"), site, claim.id)).rejects.toThrow(Killed);
  const held = await act(deps, await reload(deps, claim), "hold", { reason: "a call" });
  await travel(40 * DAY);
  const open = await carry(await act(deps, held, "resume"));
  expect(open.status).toBe("open");
  const today = isoDate(services.clock());
  expect(open.dueOn).toBe(deadlineAfter(today, 7));
  await expect(act(deps, open, "remind")).rejects.toMatchObject({ code: "transition_refused" });
});
