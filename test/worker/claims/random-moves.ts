import * as fc from "fast-check";
import { DAY, HOUR, MINUTE } from "../../../src/shared/clock.ts";

// What may happen to claims, in any order: what owners and debtors do, what banks and Stripe do, when time passes, and at
// which write a process dies.

/** Each with its weight. */
const OWNER = {
  approve: 4,
  "approve after a hearing": 1,
  reject: 1,
  cancel: 2,
  concede: 3,
  hold: 2,
  resume: 2,
  refuse_objection: 3,
  record_payment: 2,
  take_back_payment: 1,
  record_refund: 1,
  record_cost: 1,
  write_off: 2,
  refer: 2,
  remind: 2,
  unflag: 1,
  legal_hold: 1,
  release_legal_hold: 1,
};
const WORKER = { object: 3, carry: 4, minute: 4, hour: 2, day: 1, "carry and cancel at once": 1 };
const STRIPE = {
  "pay by card": 3,
  "pay a part by card": 2,
  transfer: 2,
  "transfer to the balance": 1,
  "apply the balance": 1,
  refund: 1,
  "refund a part": 2,
  "refund fails": 2,
  "refund is cancelled": 1,
  "credit a part": 1,
  "mark paid": 1,
  void: 1,
  dispute: 2,
  "bank asks": 1,
  "dispute won": 1,
  "dispute lost": 2,
};
const FAULTS = ["cut_before", "cut_after", "gateway", "stored_500", "unavailable", "rate_limit"] as const;
const PATHS = [
  "/v1/customers",
  "/v1/invoices",
  "/v1/invoiceitems",
  "/v1/invoices/*/finalize",
  "/v1/invoices/*/send",
  "/v1/invoices/*/void",
  "/v1/invoices/*/pay",
  "/v1/invoices/*/mark_uncollectible",
  "/v1/credit_notes",
];
/** What is read of an invoice, and of the money that came in on it. */
const READ = [
  "/v1/invoices",
  "/v1/invoices/*",
  "/v1/payment_intents/*",
  "/v1/customers/*/cash_balance",
  "/v1/customers/*/cash_balance_transactions",
  "/v1/disputes",
  "/v1/credit_notes",
];

/** At which of its writes a process dies: before it, or with it made and nobody told. */
export type Death = { write: number; when: "before" | "after" };
export type ByOwner = { by: "owner"; does: keyof typeof OWNER; amount: number; dies: Death | null };
export type ByWorker = { by: "worker"; does: keyof typeof WORKER; dies: Death | null };
export type ByStripe = { by: "stripe"; does: keyof typeof STRIPE; amount: number };
export type Doing =
  | ByOwner
  | ByWorker
  | ByStripe
  | { by: "time"; ms: number }
  | { by: "webhooks"; order: number[] }
  | { by: "fault"; fault: (typeof FAULTS)[number]; method: "GET" | "POST"; path: string; execute: boolean };
/** `claim` says which of the story's claims. */
export type Move = { claim: number; doing: Doing };

const oneOf = <K extends string>(weights: Record<K, number>): fc.Arbitrary<K> =>
  fc.oneof(...(Object.keys(weights) as K[]).map((name) => ({ weight: weights[name], arbitrary: fc.constant(name) })));
const amount = fc.oneof(fc.constantFrom(50_000, 20_000, 30_000), fc.integer({ min: 1, max: 60_000 }));
const death = fc.record<Death>({ write: fc.integer({ min: 1, max: 6 }), when: fc.constantFrom("before", "after") });
const dies = fc.option(death, { freq: 4 });

function fault(method: "GET" | "POST", paths: readonly string[]) {
  return fc.record({
    by: fc.constant("fault" as const),
    fault: fc.constantFrom(...FAULTS),
    method: fc.constant(method),
    path: fc.constantFrom(...paths),
    execute: fc.boolean(),
  });
}

const doing = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record<ByOwner>({ by: fc.constant("owner"), does: oneOf(OWNER), amount, dies }),
  },
  { weight: 6, arbitrary: fc.record<ByWorker>({ by: fc.constant("worker"), does: oneOf(WORKER), dies }) },
  { weight: 4, arbitrary: fc.record<ByStripe>({ by: fc.constant("stripe"), does: oneOf(STRIPE), amount }) },
  {
    weight: 3,
    arbitrary: fc.record({
      by: fc.constant("time" as const),
      ms: fc.constantFrom(MINUTE + 1, HOUR, 25 * HOUR, 20 * DAY, -2 * HOUR),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      by: fc.constant("webhooks" as const),
      order: fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 6 }),
    }),
  },
  { weight: 2, arbitrary: fault("POST", PATHS) },
  { weight: 1, arbitrary: fault("GET", READ) },
);

/** How far a claim has come when its story begins. */
export type Stage = "in review" | "approved" | "open" | "paid" | "paid in part";
export type Story = { stages: Stage[]; moves: Move[] };

/** What happens to that many claims: to such that are still to be invoiced, or to such whose invoices are out. */
export function stories(claims: number): fc.Arbitrary<Story> {
  const stages = (...from: Stage[]) => fc.array(fc.constantFrom(...from), { minLength: claims, maxLength: claims });
  const move = fc.record({ claim: fc.nat({ max: claims - 1 }), doing });
  return fc.record({
    stages: fc.oneof(
      { weight: 2, arbitrary: stages("in review", "approved", "approved") },
      { weight: 3, arbitrary: stages("open", "open", "paid", "paid in part") },
    ),
    moves: fc.array(move, { minLength: 6, maxLength: 30 }),
  });
}
