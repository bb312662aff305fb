import { expect, test } from "vitest";
import type { Claim } from "../../../src/claims/claim.ts";
import type { InvoiceSnapshot } from "../../../src/claims/invoicing.ts";
import { post, type Posting } from "../../../src/claims/money.ts";
import { NOTE_NAMES, note } from "../../../src/claims/notes.ts";
import { project, type Sharing } from "../../../src/claims/projection.ts";

// What a reading of an invoice makes of its claim, case by case: the account's new lines, how it stands, and what a person is told.

const FEE = 50_000;
const TODAY = "2026-01-31";
const PRINCIPAL = post("principal", FEE, "2026-01-05", "invoice");
const paid = (amount = FEE, source = "invoice") => post("payment", amount, "2026-01-20", source);
const credit = (amount: number, source: string) => post("credit", amount, "2026-01-21", source);

type Case = {
  claim?: Partial<Claim>;
  account?: Posting[];
  invoice: Partial<InvoiceSnapshot>;
  others?: Sharing[];
  lines?: (readonly [kind: string, amount: number, on: string])[];
  state: Claim["paymentState"];
  settled?: boolean;
  told?: string | null;
  isLost?: boolean;
};

const PAID = { status: "paid", amountPaid: FEE, paidAt: Date.UTC(2026, 0, 20, 12) } as const;
const CONCEDED = { status: "conceded", paymentState: "paid" } as const;
const GIVEN_UP = [PRINCIPAL, paid(), credit(FEE, "concession")];

test.for<[string, Case]>([
  [
    "all of it was paid: as of the day it came",
    { invoice: PAID, lines: [["payment", -FEE, "2026-01-20"]], state: "paid", settled: true },
  ],
  [
    "the day by another clock lies ahead: as of today",
    {
      invoice: { ...PAID, paidAt: Date.UTC(2026, 1, 3) },
      lines: [["payment", -FEE, TODAY]],
      state: "paid",
      settled: true,
    },
  ],
  [
    "more came once it was paid: as of today",
    {
      claim: { status: "settled", paymentState: "paid", invoiceStatus: "paid" },
      account: [PRINCIPAL, paid()],
      invoice: { ...PAID, amountOverpaid: 700 },
      lines: [["payment", -700, TODAY]],
      state: "overpaid",
      settled: true,
    },
  ],
  [
    "a transfer of too little waits at Stripe",
    { invoice: { amountPaid: 20_000 }, lines: [["payment", -20_000, TODAY]], state: "partial" },
  ],
  [
    "its rest came elsewhere",
    {
      claim: { paymentState: "paid" },
      account: [PRINCIPAL, paid(20_000), paid(30_000, "outside")],
      invoice: { amountPaid: 20_000 },
      state: "paid",
      settled: true,
      told: note("part_waits"),
    },
  ],
  ["a part was credited", { invoice: { credited: 10_000 }, lines: [["credit", -10_000, TODAY]], state: "none" }],
  [
    "a part was credited, and all of it paid elsewhere",
    {
      account: [PRINCIPAL, credit(10_000, "invoice"), paid(FEE, "outside")],
      invoice: { ...PAID, amountPaid: 0, credited: 10_000 },
      state: "overpaid",
      settled: true,
    },
  ],
  [
    "all of it was credited past this system",
    { invoice: { status: "paid", credited: FEE }, state: "none", told: note("settled_there") },
  ],
  [
    "it stays paid there though the payment was taken back here",
    {
      account: [PRINCIPAL, paid(FEE, "outside"), { ...paid(FEE, "outside"), amount: FEE }],
      invoice: { status: "paid" },
      state: "none",
      told: note("stays_paid"),
    },
  ],
  ["it was voided", { invoice: { status: "void" }, state: "none", told: note("voided") }],
  [
    "it was voided while a part waited on it, which is the debtor's again",
    {
      claim: { paymentState: "partial" },
      account: [PRINCIPAL, paid(20_000)],
      invoice: { status: "void" },
      state: "partial",
      told: note("voided"),
    },
  ],
  [
    "it was voided after the claim was written off",
    { claim: { status: "written_off" }, invoice: { status: "void" }, state: "none" },
  ],
  [
    "it shows less than before",
    {
      claim: { status: "settled", paymentState: "paid" },
      account: [PRINCIPAL, paid()],
      invoice: { ...PAID, amountPaid: 40_000 },
      state: "paid",
      settled: true,
      told: note("shrunk"),
    },
  ],
  [
    "a refund of a claim that stays paid came back",
    {
      claim: { status: "settled", paymentState: "refunded" },
      account: [PRINCIPAL, paid(), post("refund", 20_000, "2026-01-22", "invoice")],
      invoice: { ...PAID, refunded: 5000, refundsFailed: 15_000 },
      lines: [["refund", -15_000, TODAY]],
      state: "partial",
      told: note("refund_returned", "€150.00"),
    },
  ],
  [
    "a refund of a conceded claim was cancelled",
    {
      claim: { ...CONCEDED, paymentState: "refunded" },
      account: [...GIVEN_UP, post("refund", FEE, "2026-01-22", "invoice")],
      invoice: { ...PAID, credited: FEE, refundsFailed: FEE },
      lines: [["refund", -FEE, TODAY]],
      state: "paid",
      settled: true,
      told: note("refund_failed", "€500.00"),
    },
  ],
  [
    "it is over another sum: nothing is booked",
    { invoice: { ...PAID, total: 40_000 }, state: "none", told: note("other_sum", 40_000, FEE) },
  ],
  [
    "it is in another currency: nothing is booked",
    { invoice: { ...PAID, currency: "CHF" }, state: "none", told: note("other_currency", "CHF", "EUR") },
  ],
  [
    "the bank asks about the payment",
    {
      claim: { status: "settled", paymentState: "paid", invoiceStatus: "paid" },
      account: [PRINCIPAL, paid()],
      invoice: { ...PAID, dispute: "inquiry" },
      state: "paid",
      settled: true,
      told: note("asked_about"),
    },
  ],
  [
    "the payment is disputed: it is not money in the bank",
    {
      claim: { status: "settled", paymentState: "paid", invoiceStatus: "paid" },
      account: [PRINCIPAL, paid()],
      invoice: { ...PAID, dispute: "open" },
      state: "disputed",
      told: note("disputed"),
    },
  ],
  [
    "the dispute was won: what was noted goes away",
    {
      claim: { status: "settled", paymentState: "disputed", invoiceStatus: "paid", attention: note("disputed") },
      account: [PRINCIPAL, paid()],
      invoice: { ...PAID, dispute: "won" },
      state: "paid",
      settled: true,
    },
  ],
  [
    "the dispute was lost: all of the money is gone",
    {
      claim: { status: "settled", paymentState: "disputed", invoiceStatus: "paid", dispute: "open" },
      account: [PRINCIPAL, paid()],
      invoice: { ...PAID, dispute: "lost", chargedBack: FEE },
      lines: [["chargeback", FEE, TODAY]],
      state: "refunded",
      isLost: true,
    },
  ],
  [
    "the dispute was lost over a part",
    {
      claim: { status: "settled", paymentState: "disputed", invoiceStatus: "paid", dispute: "open" },
      account: [PRINCIPAL, paid()],
      invoice: { ...PAID, dispute: "lost", chargedBack: 10_000 },
      lines: [["chargeback", 10_000, TODAY]],
      state: "partial",
      told: note("partly_lost"),
    },
  ],
  [
    "it was paid just when the claim was given up",
    { claim: CONCEDED, account: GIVEN_UP, invoice: PAID, state: "paid", settled: true, told: note("kept", "€500.00") },
  ],
  [
    "it was credited when the claim was given up, and the money is on its way back",
    { claim: CONCEDED, account: GIVEN_UP, invoice: { ...PAID, credited: FEE }, state: "paid", settled: true },
  ],
  [
    "it was paid back when the claim was given up",
    {
      claim: CONCEDED,
      account: GIVEN_UP,
      invoice: { ...PAID, credited: FEE, refunded: FEE },
      lines: [["refund", FEE, TODAY]],
      state: "refunded",
    },
  ],
  [
    "the claim was given up while the bank has the money",
    {
      claim: { ...CONCEDED, dispute: null },
      account: GIVEN_UP,
      invoice: { ...PAID, credited: FEE, dispute: "open" },
      state: "disputed",
      told: note("accept_dispute"),
    },
  ],
  [
    "it was voided when the claim was given up, and a part that waited on it lies in the debtor's balance",
    {
      claim: { ...CONCEDED, paymentState: "partial" },
      account: [PRINCIPAL, paid(20_000), credit(FEE, "concession")],
      invoice: { status: "void" },
      state: "paid",
      settled: true,
      told: note("in_balance", "€200.00"),
    },
  ],
  [
    "the refund of the other part failed, and a part of it was paid back by hand: both sums are what is left",
    {
      claim: CONCEDED,
      account: [PRINCIPAL, paid(30_000), credit(FEE, "concession"), post("refund", 5000, TODAY, "outside")],
      invoice: { ...PAID, amountPaid: 20_000, credited: FEE, refundsFailed: 20_000, payments: 1 },
      state: "paid",
      settled: true,
      told: `${note("in_balance", "€100.00")}\n${note("refund_failed", "€150.00")}`,
    },
  ],
  [
    "of what lies in the debtor's balance a part was paid back by hand",
    {
      claim: { ...CONCEDED, paymentState: "partial" },
      account: [PRINCIPAL, paid(20_000), credit(FEE, "concession"), post("refund", 5000, TODAY, "outside")],
      invoice: { status: "void" },
      state: "paid",
      settled: true,
      told: note("in_balance", "€150.00"),
    },
  ],
  [
    "what an owner has to see to stays noted",
    {
      claim: { attention: "Look here." },
      invoice: PAID,
      lines: [["payment", -FEE, "2026-01-20"]],
      state: "paid",
      settled: true,
      told: "Look here.",
    },
  ],
  [
    "what the invoice shows is noted beside it",
    {
      claim: { attention: "Look here." },
      invoice: { status: "void" },
      state: "none",
      told: `Look here.\n${note("voided")}`,
    },
  ],
  [
    "what it shows no more goes away, and nothing else",
    {
      claim: { attention: `${note("voided")}\nLook here.\n${note("disputed")}`, dispute: "open" },
      invoice: { ...PAID, dispute: "open" },
      lines: [["payment", -FEE, "2026-01-20"]],
      state: "disputed",
      told: `Look here.\n${note("disputed")}`,
    },
  ],
  [
    "who has transferred money that Stripe only keeps is not asked again",
    { invoice: { amountUnapplied: FEE }, state: "none", told: note("unapplied", "€500.00") },
  ],
  [
    "who has transferred money after the concession gets it back",
    {
      claim: { ...CONCEDED, paymentState: "none", invoiceStatus: "void" },
      account: [PRINCIPAL, credit(FEE, "concession")],
      invoice: { status: "void", amountUnapplied: FEE },
      state: "none",
      told: note("unapplied_back", "€500.00"),
    },
  ],
  [
    "what is left over when all was paid lies there for the owner to see",
    {
      claim: { status: "settled", paymentState: "paid", invoiceStatus: "paid", attention: note("unapplied", "€7.00") },
      account: [PRINCIPAL, paid()],
      invoice: { ...PAID, amountUnapplied: 700 },
      state: "paid",
      settled: true,
      told: note("unapplied_over", "€7.00"),
    },
  ],
  [
    "a balance that others share is told of where money is still wanted: not at a conceded claim",
    {
      claim: { ...CONCEDED, paymentState: "none", invoiceStatus: "void", attention: note("unapplied_back", "€500.00") },
      account: [PRINCIPAL, credit(FEE, "concession")],
      invoice: { status: "void", amountUnapplied: FEE },
      others: [{ id: "b", status: "open", paymentState: "none" }],
      state: "none",
    },
  ],
  [
    "and there it is said that another claim was conceded on which something was paid",
    {
      invoice: { amountUnapplied: FEE },
      others: [{ id: "a", status: "conceded", paymentState: "paid" }],
      state: "none",
      told: note("unapplied_beside", "€500.00"),
    },
  ],
  [
    "a claim on which nothing is owed until the bank has decided tells of nothing, so this one does",
    {
      claim: { status: "settled", paymentState: "paid", invoiceStatus: "paid" },
      account: [PRINCIPAL, paid()],
      invoice: { ...PAID, amountUnapplied: 700 },
      others: [{ id: "b", status: "contested", paymentState: "disputed" }],
      state: "paid",
      settled: true,
      told: note("unapplied_over", "€7.00"),
    },
  ],
  [
    "of two claims that were paid the newer one tells of what is over",
    {
      claim: {
        id: "a",
        status: "settled",
        paymentState: "paid",
        invoiceStatus: "paid",
        attention: note("unapplied_over", "€7.00"),
      },
      account: [PRINCIPAL, paid()],
      invoice: { ...PAID, amountUnapplied: 700 },
      others: [{ id: "b", status: "settled", paymentState: "paid" }],
      state: "paid",
      settled: true,
    },
  ],
])(
  "%s",
  ([
    ,
    { claim, account = [PRINCIPAL], invoice, others, lines = [], state, settled = false, told = null, isLost = false },
  ]) => {
    const seen = project(aClaim(claim), account, anInvoice(invoice), TODAY, null, others);
    expect(seen?.postings.map(({ kind, amount, on }) => [kind, amount, on])).toEqual(lines);
    expect(seen).toMatchObject({ paymentState: state, settled, attention: told, isLost });
  },
);

test("a reading that shows what is known already is no news, and one that shows another number, state or page is", () => {
  const known = aClaim({});
  expect(project(known, [PRINCIPAL], anInvoice({}), TODAY, null)).toBeUndefined();
  for (const change of [
    { status: "uncollectible" },
    { number: "2" },
    { hostedUrl: "https://pay.example/2" },
  ] as const) {
    const seen = project(known, [PRINCIPAL], anInvoice(change), TODAY, null);
    expect(seen).toMatchObject({ postings: [], paymentState: "none", settled: false, attention: null });
  }
});

test("only what an invoice showed goes away by itself", () => {
  const goesAway = NOTE_NAMES.filter((name) => {
    const seen = project(aClaim({ attention: note(name) }), [PRINCIPAL], anInvoice({}), TODAY, null);
    return seen !== undefined;
  });
  expect(goesAway).toEqual([
    "voided",
    "settled_there",
    "stays_paid",
    "in_balance",
    "unapplied",
    "unapplied_beside",
    "unapplied_over",
    "unapplied_back",
    "part_waits",
    "kept",
    "refund_there",
    "refund_failed",
    "disputed",
    "accept_dispute",
    "asked_about",
    "partly_lost",
    "shrunk",
    "not_found",
    "other_currency",
    "other_sum",
  ]);
});

function aClaim(change: Partial<Claim> = {}): Claim {
  const claim = {
    id: "a",
    amount: FEE,
    currency: "EUR",
    termsLocale: "en",
    status: "open",
    paymentState: "none",
    attention: null,
    invoiceStatus: "open",
    invoiceNumber: "1",
    invoiceUrl: "https://pay.example/1",
    dispute: null,
  };
  return { ...claim, ...change } as Claim;
}

function anInvoice(change: Partial<InvoiceSnapshot>): InvoiceSnapshot {
  const invoice = {
    id: "in_1",
    status: "open",
    currency: "EUR",
    total: FEE,
    amountPaid: 0,
    amountWaiting: 0,
    amountUnapplied: 0,
    amountOverpaid: 0,
    credited: 0,
    refunded: 0,
    refunds: [],
    refundsFailed: 0,
    payments: 1,
    chargedBack: 0,
    dispute: null,
    number: "1",
    hostedUrl: "https://pay.example/1",
    paidAt: null,
    readAt: Date.UTC(2026, 0, 31),
  };
  return { ...invoice, ...change } as InvoiceSnapshot;
}
