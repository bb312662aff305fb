import * as fc from "fast-check";
import { expect, test } from "vitest";
import { BASE_RATES } from "../../../src/claims/base-rates.ts";
import type { Claim } from "../../../src/claims/claim.ts";
import type { InvoiceSnapshot } from "../../../src/claims/invoicing.ts";
import { allocate, balance, paidBack, post, total, type Posting } from "../../../src/claims/money.ts";
import { paymentStateOf, project } from "../../../src/claims/projection.ts";
import { transition } from "../../../src/claims/transition.ts";

// A claim's account against a model of its invoice: whatever is paid, refunded, disputed and recorded by hand, and whenever
// and however often the invoice is read, by a clock that goes back included.

const FEE = 50_000;

type Event =
  | { kind: "pay" | "refund" | "charge back" | "credit" | "by hand" | "refund by hand"; amount: number }
  | { kind: "read" | "day" | "clock goes back" | "remind" | "object" | "refuse" | "concede" };

const amount = fc.oneof(fc.constant(FEE), fc.integer({ min: 1, max: 60_000 }));
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    kind: fc.constantFrom(
      "pay" as const,
      "refund" as const,
      "charge back" as const,
      "credit" as const,
      "by hand" as const,
      "refund by hand" as const,
    ),
    amount,
  }),
  fc.record({
    kind: fc.constantFrom(
      ...(["read", "read", "read", "day", "clock goes back", "remind", "object", "refuse", "concede"] as const),
    ),
  }),
);

type World = {
  claim: Claim;
  account: Posting[];
  invoice: InvoiceSnapshot;
  now: number;
  graceUntil: string | null;
};

const dayOf = (now: number) => new Date(now).toISOString().slice(0, 10);

// prettier-ignore
function begin(): World {
  const now = Date.UTC(2026, 0, 5, 12);
  const invoice = {
    id: "in_1", status: "open", currency: "EUR", total: FEE, amountPaid: 0, amountWaiting: 0, amountUnapplied: 0,
    amountOverpaid: 0, refunded: 0, refunds: [], refundsFailed: 0, payments: 0, chargedBack: 0, credited: 0, dispute: null, number: "1", hostedUrl: null, paidAt: null, readAt: now,
  } as unknown as InvoiceSnapshot;
  const claim = {
    amount: FEE, currency: "EUR", status: "open", contestedFrom: null, paymentState: "none", dunningLevel: 0, hold: null,
    generation: 1, legalHold: null, legalHoldUntil: null, erasedAt: null, attention: null, invoiceStatus: "open",
    invoiceNumber: "1", invoiceUrl: null, invoiceReadAt: now, dispute: null,
  } as unknown as Claim;
  const account = [post("principal", FEE, dayOf(now), "invoice")];
  return { claim, account, invoice, now, graceUntil: null };
}

function moved(claim: Claim, action: Parameters<typeof transition>[1]): Claim | undefined {
  const outcome = transition(claim, action);
  return outcome.ok ? { ...claim, ...outcome.next } : undefined;
}

function read(world: World, invoice: InvoiceSnapshot): World {
  const { claim, account, now, graceUntil } = world;
  const terms =
    graceUntil === null
      ? null
      : { nature: "penalty" as const, graceUntil, askedUntil: null, rates: BASE_RATES, rests: [], collects: false };
  const seen = project(claim, account, invoice, dayOf(now), terms);
  if (!seen) return world;
  const next = moved(claim, { kind: "project", paymentState: seen.paymentState, settled: seen.settled });
  if (!next) return world;
  return {
    ...world,
    claim: { ...next, ...seen.columns, attention: seen.attention },
    account: [...account, ...seen.postings],
  };
}

function happen(before: World, { kind, ...more }: Event): World {
  // Whoever records money by hand has the invoice read first, as the code does.
  const world = kind === "by hand" || kind === "refund by hand" ? happen(before, { kind: "read" }) : before;
  const { claim, account, invoice, now } = world;
  const sum = "amount" in more ? more.amount : 0;
  const held = invoice.amountPaid + invoice.amountOverpaid - invoice.refunded - invoice.chargedBack;
  const seen = (change: Partial<InvoiceSnapshot>): World => ({ ...world, invoice: { ...invoice, ...change } });
  switch (kind) {
    case "pay": {
      const due = Math.max(0, FEE - invoice.credited - invoice.amountPaid);
      const paid = invoice.amountPaid + Math.min(sum, due);
      const over = invoice.amountOverpaid + Math.max(0, sum - due);
      return seen({
        amountPaid: paid,
        amountOverpaid: over,
        status: paid + invoice.credited === FEE ? "paid" : "open",
      });
    }
    case "refund":
      return sum <= held ? seen({ refunded: invoice.refunded + sum }) : world;
    case "charge back":
      return sum <= held ? seen({ chargedBack: invoice.chargedBack + sum, dispute: "lost" }) : world;
    case "credit": {
      const left = FEE - invoice.credited - invoice.amountPaid;
      const credited = invoice.credited + sum;
      return sum < left && claim.status !== "conceded" ? seen({ credited }) : world;
    }
    case "by hand": {
      const after = [...account, post("payment", sum, dayOf(now), "outside")];
      const settled = balance(after) <= 0;
      const next = moved(claim, { kind: "record_payment", paymentState: paymentStateOf(after), settled });
      return next ? { ...world, claim: next, account: after } : world;
    }
    case "refund by hand": {
      if (sum > -balance(account)) return world;
      const after = [...account, post("refund", sum, dayOf(now), "outside")];
      const next = moved(claim, { kind: "record_refund", paymentState: paymentStateOf(after), settled: false });
      return next ? { ...world, claim: next, account: after } : world;
    }
    case "read":
      return read(world, { ...invoice, readAt: now });
    case "day":
      return { ...world, now: now + 86_400_000 };
    case "clock goes back":
      return { ...world, now: now - 7_200_000 };
    case "remind": {
      const next = moved(claim, { kind });
      return next ? { ...world, claim: next, graceUntil: world.graceUntil ?? dayOf(now) } : world;
    }
    case "object":
      return { ...world, claim: moved(claim, { kind }) ?? claim };
    case "refuse":
      return { ...world, claim: moved(claim, { kind: "refuse_objection" }) ?? claim };
    case "concede": {
      const next = moved(claim, { kind });
      const given = FEE + total(account, "interest") - total(account, "credit") - total(account, "waiver");
      if (!next) return world;
      return {
        ...world,
        claim: next,
        account: given > 0 ? [...account, post("credit", given, dayOf(now), "concession")] : account,
      };
    }
  }
}

test("in 20,000 random lives of a claim its account says what the invoice says, and reading it again changes nothing", () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 25 }), (events) => {
      let world = begin();
      for (const one of events) {
        const before = world;
        world = happen(world, one);
        // Lines are only ever added.
        expect(world.account.slice(0, before.account.length)).toEqual(before.account);
      }
      const end = happen(world, { kind: "read" });
      const { claim, account, invoice } = end;
      expect(happen(end, { kind: "read" })).toEqual(end);
      expect(total(account, "payment", "invoice")).toBe(invoice.amountPaid + invoice.amountOverpaid);
      expect(total(account, "refund", "invoice")).toBe(invoice.refunded);
      expect(total(account, "chargeback", "invoice")).toBe(invoice.chargedBack);
      const parts = allocate(account);
      // More than came in may go back where two people pay back at once: that is nobody's debt here.
      if (paidBack(account) <= total(account, "payment"))
        expect(parts.cost + parts.interest + parts.principal - parts.over).toBe(balance(account));
      if (claim.status !== "conceded") expect(total(account, "credit")).toBe(invoice.credited);
      if (claim.status === "open") expect(balance(account)).toBeGreaterThan(0);
      if (claim.paymentState === "refunded")
        expect(paidBack(account)).toBeGreaterThanOrEqual(total(account, "payment"));
      if (claim.status === "conceded") expect(balance(account)).toBeLessThanOrEqual(paidBack(account));
      // Whatever is owed back can be noted as paid back.
      if (balance(account) < 0 && claim.status !== "contested")
        expect(moved(claim, { kind: "record_refund", paymentState: "paid", settled: false })).toBeDefined();
    }),
    { numRuns: 20_000 },
  );
});
