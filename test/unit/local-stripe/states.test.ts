import { array, assert, asyncProperty, constantFrom, integer, oneof, record } from "fast-check";
import type { Stripe } from "stripe";
import { expect, onTestFinished, test } from "vitest";
import { startLocalStripe, type LocalStripe } from "../../../src/local/stripe/start.ts";
import { moveInvoice, type InvoiceMove, type InvoiceStatus } from "../../../src/local/stripe/invoice-state.ts";
import { aDraft, customerOf } from "./support.ts";

const STATUSES: InvoiceStatus[] = ["draft", "open", "paid", "void", "uncollectible"];
const MOVES: InvoiceMove[] = ["delete", "edit", "finalize", "pay", "void", "mark_uncollectible"];

test("the only ways between the states are those that Stripe documents", () => {
  const ways = STATUSES.flatMap((status) =>
    MOVES.flatMap((move) => {
      const transition = moveInvoice(status, move);
      return transition.ok ? [`${status} –${move}→ ${transition.to}`] : [];
    }),
  );
  expect(ways).toEqual([
    "draft –delete→ deleted",
    "draft –edit→ draft",
    "draft –finalize→ open",
    "open –pay→ paid",
    "open –void→ void",
    "open –mark_uncollectible→ uncollectible",
    "uncollectible –pay→ paid",
    "uncollectible –void→ void",
  ]);
});

/** What the invoice must be after a step, by a model that is far simpler than the server. */
interface Model {
  status: InvoiceStatus;
  due: number;
  received: number;
}

const isOpen = ({ status }: Model): boolean => status === "open" || status === "uncollectible";
const settle = (model: Model): Model => (model.received >= model.due ? { ...model, status: "paid" } : model);

/** Each step: how it is done at the server, and what it leads to; undefined where it must be refused. */
const STEPS = {
  finalize: {
    act: ({ client }, id) => client.invoices.finalizeInvoice(id),
    expect: (model) => (model.status === "draft" ? { ...model, status: "open" } : undefined),
  },
  send: {
    act: ({ client }, id) => client.invoices.sendInvoice(id),
    expect: (model) =>
      model.status === "draft" ? { ...model, status: "open" } : model.status === "void" ? undefined : model,
  },
  void: {
    act: ({ client }, id) => client.invoices.voidInvoice(id),
    expect: (model) => (isOpen(model) ? { ...model, status: "void" } : undefined),
  },
  write_off: {
    act: ({ client }, id) => client.invoices.markUncollectible(id),
    expect: (model) => (model.status === "open" ? { ...model, status: "uncollectible" } : undefined),
  },
  pay: {
    act: ({ client }, id) => client.invoices.pay(id, { payment_method: "pm_card_visa" }),
    expect: (model) => (isOpen(model) ? { ...model, status: "paid" } : undefined),
  },
  outside: {
    act: ({ client }, id) => client.invoices.pay(id, { paid_out_of_band: true }),
    expect: (model) => (isOpen(model) ? { ...model, status: "paid" } : undefined),
  },
  credit: {
    act: ({ client }, id, amount) => client.creditNotes.create({ invoice: id, amount }),
    expect: (model, amount) =>
      isOpen(model) && amount <= model.due ? settle({ ...model, due: model.due - amount }) : undefined,
  },
  transfer: {
    act: (stripe, id, amount) => stripe.local(`/invoices/${id}/pay`, { method: "bank_transfer", amount }),
    // One that was written off is paid from the balance by hand alone.
    expect: (model, amount) =>
      model.status === "open"
        ? settle({ ...model, received: model.received + amount })
        : isOpen(model)
          ? model
          : undefined,
  },
} satisfies Record<string, StepRule>;

interface StepRule {
  act: (stripe: LocalStripe, id: string, amount: number) => Promise<unknown>;
  expect: (model: Model, amount: number) => Model | undefined;
}

/** Money that waits when a credit note comes: too little still, enough now, more than enough, nothing owed any more. */
const MONEY_BEFORE_CREDIT = [10_000, 20_000, 30_000, 50_000].map(
  (credit): [{ name: keyof typeof STEPS; amount: number }[]] => [
    [
      { name: "finalize", amount: 1 },
      { name: "transfer", amount: 30_000 },
      { name: "credit", amount: credit },
    ],
  ],
);

test("whatever is done to an invoice in whatever order, state and sums stay true", async () => {
  const stripe = await startLocalStripe();
  onTestFinished(() => stripe.close());
  const names = Object.keys(STEPS) as (keyof typeof STEPS)[];
  const amount = oneof(constantFrom(10_000, 20_000, 30_000, 40_000, 50_000), integer({ min: 1, max: 60_000 }));
  const steps = array(record({ name: constantFrom(...names), amount }), { maxLength: 8 });
  await assert(
    asyncProperty(steps, async (sequence) => {
      const draft = await aDraft(stripe);
      const { id } = draft;
      let model: Model = { status: "draft", due: 50_000, received: 0 };
      let brought = 0;
      for (const step of sequence) {
        const rule: StepRule = STEPS[step.name];
        const next = rule.expect(model, step.amount);
        if (next) await rule.act(stripe, id, step.amount);
        else await expect(rule.act(stripe, id, step.amount)).rejects.toThrow(/.+/);
        if (next && step.name === "transfer") brought += step.amount;
        model = next ?? model;
        const invoice = await stripe.client.invoices.retrieve(id);
        expect(invoice).toMatchObject({ status: model.status, amount_due: model.due });
        expect(invoice.amount_remaining).toBe(invoice.amount_due - invoice.amount_paid);
        expect(invoice.amount_paid).toBe(model.status === "paid" ? model.due : 0);
        expect(invoice.total).toBe(invoice.amount_due + invoice.pre_payment_credit_notes_amount);
        expect(invoice.number === null).toBe(model.status === "draft");
        const { data } = await stripe.client.invoicePayments.list({ invoice: id });
        expect(data.filter((payment) => payment.status === "open")).toHaveLength(isOpen(model) ? 1 : 0);
      }
      await nothingIsLost(stripe, draft, brought);
    }),
    { numRuns: 25, examples: MONEY_BEFORE_CREDIT },
  );
}, 60_000);

/** Every cent that came in by bank transfer is in the cash balance, waits on the payment, or was paid with. */
async function nothingIsLost(stripe: LocalStripe, draft: Stripe.Invoice, brought: number): Promise<void> {
  const { available } = await stripe.client.customers.retrieveCashBalance(customerOf(draft));
  const { data } = await stripe.client.invoicePayments.list({
    invoice: draft.id,
    expand: ["data.payment.payment_intent.latest_charge"],
  });
  const kept = data.map(({ payment }) => {
    const intent = payment.payment_intent;
    if (typeof intent !== "object") return 0;
    const charge = intent.latest_charge;
    const isByCard = typeof charge === "object" && charge?.payment_method_details?.type === "card";
    return isByCard ? 0 : intent.amount_received;
  });
  expect((available?.["eur"] ?? 0) + kept.reduce((sum, amount) => sum + amount, 0)).toBe(brought);
}
