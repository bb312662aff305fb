import { env } from "cloudflare:workers";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { carryClaim } from "../../../src/claims/carry-out.ts";
import type { Claim } from "../../../src/claims/claim.ts";
import { ISSUING_STEPS } from "../../../src/claims/invoicing.ts";
import { balance, total } from "../../../src/claims/money.ts";
import { objectToClaim } from "../../../src/claims/object.ts";
import { findPostings } from "../../../src/claims/repository.ts";
import { runHourly, runMinute } from "../../../src/jobs/cron.ts";
import { AppError } from "../../../src/shared/errors.ts";
import { DAY, HOUR, MINUTE } from "../../../src/shared/clock.ts";
import {
  act,
  dyingAt,
  invoicesOf,
  Killed,
  makeClaimingSite,
  openAClaim,
  reload,
  stripeKnob,
  testServices,
  travelTo,
} from "../../support/claims.ts";

// Whatever owners, debtors, crashes, lost answers and clocks do, in any order: the account balances, one invoice at most
// asks for money, and nothing is stuck. fast-check prints the seed of a run that fails.

const SITE = "random";
let elapsed = 0;
let services = testServices();
let deps = services.claimsAt(SITE);

beforeAll(async () => {
  // Each hour reports what it compared, and each fault what it stopped.
  vi.spyOn(console, "log").mockReturnValue(undefined);
  vi.spyOn(console, "error").mockReturnValue(undefined);
  await makeClaimingSite(services, SITE);
});

afterAll(async () => {
  vi.restoreAllMocks();
  await stripeKnob("DELETE", "/local/faults");
  await travelTo(0);
});

async function travel(ms: number): Promise<void> {
  elapsed += ms;
  services = await travelTo(elapsed);
  deps = services.claimsAt(SITE);
}

const OWNER_MOVES = [
  "approve",
  "cancel",
  "concede",
  "hold",
  "resume",
  "refuse_objection",
  "write_off",
  "refer",
  "remind",
] as const;
const FAULTS = ["cut_before", "cut_after", "stored_500", "unavailable", "rate_limit"] as const;
const PATHS = [
  "/v1/customers",
  "/v1/invoices",
  "/v1/invoiceitems",
  "/v1/invoices/*/finalize",
  "/v1/invoices/*/send",
  "/v1/invoices/*/void",
  "/v1/credit_notes",
];

type Move =
  | { do: (typeof OWNER_MOVES)[number] | "object" | "pay" | "refund" | "carry" | "minute" | "hour" | "two at once" }
  | { do: "record"; amount: number }
  | { do: "wait"; ms: number }
  | { do: "die"; step: (typeof ISSUING_STEPS)[number]; when: "before" | "after" }
  | { do: "fault"; fault: (typeof FAULTS)[number]; path: string; execute: boolean };

const plain = fc.constantFrom<Move["do"]>(
  ...OWNER_MOVES,
  "object",
  "pay",
  "pay",
  "refund",
  "carry",
  "carry",
  "minute",
  "hour",
  "two at once",
);
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: plain.map((name) => ({ do: name }) as Move) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("record" as const), amount: fc.integer({ min: 1, max: 60_000 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("wait" as const),
      ms: fc.constantFrom(MINUTE + 1, HOUR, 25 * HOUR, 20 * DAY),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("die" as const),
      step: fc.constantFrom(...ISSUING_STEPS),
      when: fc.constantFrom("before" as const, "after" as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("fault" as const),
      fault: fc.constantFrom(...FAULTS),
      path: fc.constantFrom(...PATHS),
      execute: fc.boolean(),
    }),
  },
);

async function make(claim: Claim, next: Move): Promise<void> {
  const current = await reload(deps, claim);
  switch (next.do) {
    case "record":
      return void (await act(deps, current, "record_payment", { amount: next.amount }));
    case "wait":
      return await travel(next.ms);
    case "die":
      return void (await carryClaim(dyingAt(deps, next.step, next.when), SITE, claim.id));
    case "fault":
      return await stripeKnob("POST", "/local/faults", {
        fault: next.fault,
        method: "POST",
        path: next.path,
        execute: next.execute,
      });
    case "object":
      return void (await objectToClaim(deps, SITE, claim.id, "debtor", "No."));
    case "pay":
    case "refund": {
      const [invoice] = await invoicesOf(claim);
      const how = next.do === "pay" ? { method: "card" } : {};
      // Stripe refuses what cannot be paid or refunded; the debtor shrugs.
      if (invoice) await stripeKnob("POST", `/local/invoices/${invoice.id}/${next.do}`, how).catch(() => undefined);
      return;
    }
    case "carry":
      return void (await carryClaim(deps, SITE, claim.id));
    case "minute":
      return await runMinute(services);
    case "hour":
      return await runHourly(services);
    case "two at once":
      return void (await Promise.allSettled([
        carryClaim(deps, SITE, claim.id),
        runMinute(services),
        act(deps, current, "cancel"),
      ]));
    case "approve":
    case "cancel":
    case "concede":
    case "hold":
    case "resume":
    case "refuse_objection":
    case "write_off":
    case "refer":
    case "remind":
      return void (await act(deps, current, next.do, { reason: "because" }));
  }
}

/** Refusals and deaths are part of the game; anything else is a bug. */
function isExpected(error: unknown): boolean {
  return error instanceof AppError || error instanceof Killed;
}

/** The weather clears, and the jobs run for as long as it takes. */
async function settleDown(claim: Claim): Promise<Claim> {
  await stripeKnob("DELETE", "/local/faults");
  for (let i = 0; i < 4; i++) {
    const current = await reload(deps, claim);
    if (current.hold !== null) await act(deps, current, "resume").catch(() => undefined);
    await travel(i === 1 ? 25 * HOUR : 11 * MINUTE);
    await runMinute(services);
    await runHourly(services);
  }
  return await reload(deps, claim);
}

async function checkClaim(claim: Claim): Promise<void> {
  const invoices = await invoicesOf(claim);
  const asking = invoices.filter((invoice) => ["open", "paid", "uncollectible"].includes(invoice.status));
  expect(asking.length).toBeLessThanOrEqual(1);
  const account = await findPostings(deps.db, claim.id);
  const owed = balance(account);
  const [invoice] = asking;
  const needsPerson = claim.attention !== null;
  switch (claim.status) {
    case "open":
    case "written_off":
    case "referred":
      expect(owed).toBeGreaterThan(0);
      expect(invoice?.id).toBe(claim.invoiceId);
      break;
    case "settled":
      expect(owed - total(account, "refund")).toBeLessThanOrEqual(0);
      break;
    case "conceded":
      // What was paid through Stripe has gone back, or a person was told.
      expect(needsPerson || invoice === undefined || invoice.status === "paid").toBe(true);
      if (invoice && !needsPerson) expect(invoice.post_payment_credit_notes_amount).toBe(invoice.total);
      break;
    case "cancelled":
      expect(needsPerson || invoices.length === 0).toBe(true);
      break;
    case "invoicing":
      expect(needsPerson).toBe(true);
      break;
    case "candidate":
    case "unattributable":
    case "review":
    case "rejected":
    case "hearing":
    case "contested":
    case "expired":
      break;
  }
  if (claim.invoiceId !== null && !needsPerson && invoice && claim.status !== "conceded") {
    expect(total(account, "payment", "invoice")).toBe(invoice.amount_paid - (invoice.amount_paid_off_stripe ?? 0));
  }
  const twice = await env.DB.prepare(
    "SELECT count(*) AS n FROM local_mails GROUP BY substr(subject, 1, 40), text HAVING n > 1",
  ).all();
  expect(twice.results).toEqual([]);
}

test("no order of clicks, payments, crashes, lost answers and clocks makes a wrong account or a second invoice", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 3, maxLength: 14 }), async (moves) => {
      await stripeKnob("DELETE", "/local/faults");
      const claim = await openAClaim(deps, SITE);
      if (moves[0]?.do !== "cancel") await act(deps, claim, "approve");
      for (const next of moves) {
        try {
          await make(claim, next);
        } catch (error) {
          if (!isExpected(error)) throw error;
        }
      }
      await checkClaim(await settleDown(claim));
    }),
    { numRuns: inject("randomRuns"), endOnFailure: true },
  );
}, 3_600_000);
