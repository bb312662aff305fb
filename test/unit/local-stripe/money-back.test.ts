import { expect, test } from "vitest";
import { aLocalStripe, anOpenInvoice, customerOf, refusalOf } from "./support.ts";

const CARD = { payment_settings: { payment_method_types: ["card" as const] } };

/** An invoice that was paid, and how. */
async function aPaidInvoice(stripe: Awaited<ReturnType<typeof aLocalStripe>>, method: "card" | "bank_transfer") {
  const invoice = await anOpenInvoice(stripe, method === "card" ? CARD : {});
  await stripe.local(`/invoices/${invoice.id}/pay`, { method });
  const { data } = await stripe.client.invoicePayments.list({ invoice: invoice.id });
  const intent = data[0]?.payment.payment_intent;
  return { invoice, intent: typeof intent === "string" ? intent : "" };
}

const types = async (stripe: Awaited<ReturnType<typeof aLocalStripe>>) =>
  (await stripe.client.events.list({ limit: 100 })).data.map((event) => event.type);

test("a credit note on an open invoice takes off what is still to be paid, and ends it at nothing", async () => {
  const stripe = await aLocalStripe();
  const { id } = await anOpenInvoice(stripe);
  const preview = await stripe.client.creditNotes.preview({ invoice: id, amount: 20_000 });
  expect(preview).toMatchObject({ total: 20_000, pre_payment_amount: 20_000, type: "pre_payment" });
  expect((await stripe.client.creditNotes.list({ invoice: id })).data).toEqual([]);

  const note = await stripe.client.creditNotes.create({
    invoice: id,
    amount: 20_000,
    memo: "Kulanz",
    reason: "order_change",
  });
  expect(note).toMatchObject({ number: "LOCAL-0001-CN-01", status: "issued", memo: "Kulanz" });
  expect(note.lines.data).toMatchObject([{ type: "custom_line_item", amount: 20_000 }]);
  expect(await stripe.client.invoices.retrieve(id)).toMatchObject({
    status: "open", amount_due: 30_000, amount_remaining: 30_000, pre_payment_credit_notes_amount: 20_000,
  }); // prettier-ignore

  const line = (await stripe.client.invoices.listLineItems(id)).data[0]?.id ?? "";
  await stripe.client.creditNotes.create({
    invoice: id,
    lines: [{ type: "invoice_line_item", invoice_line_item: line, amount: 30_000 }],
  });
  expect(await stripe.client.invoices.retrieve(id)).toMatchObject({ status: "paid", amount_due: 0, amount_paid: 0 });
  expect(await refusalOf(stripe.client.creditNotes.create({ invoice: id, amount: 1 }))).toMatchObject({
    param: "amount",
  });
});

test("a credit note on an open invoice can be voided, and the sum is owed again", async () => {
  const stripe = await aLocalStripe();
  const { id } = await anOpenInvoice(stripe);
  const note = await stripe.client.creditNotes.create({ invoice: id, amount: 20_000 });
  expect(await stripe.client.creditNotes.voidCreditNote(note.id)).toMatchObject({ status: "void" });
  expect(await stripe.client.invoices.retrieve(id)).toMatchObject({ amount_due: 50_000, amount_remaining: 50_000 });
});

test("less money is enough after a credit note", async () => {
  const stripe = await aLocalStripe();
  const { id } = await anOpenInvoice(stripe);
  await stripe.client.creditNotes.create({ invoice: id, amount: 20_000 });
  await stripe.local(`/invoices/${id}/pay`, { amount: 30_000 });
  expect(await stripe.client.invoices.retrieve(id)).toMatchObject({ status: "paid", amount_paid: 30_000 });
});

test("after payment a credit note must say where every cent of it goes", async () => {
  const stripe = await aLocalStripe();
  const { invoice } = await aPaidInvoice(stripe, "card");
  const credit = (more: object) => stripe.client.creditNotes.create({ invoice: invoice.id, amount: 50_000, ...more });
  expect((await refusalOf(credit({}))).message).toContain("post payment amount");
  expect((await refusalOf(credit({ refund_amount: 40_000, credit_amount: 20_000 }))).statusCode).toBe(400);
  const note = await credit({ refund_amount: 30_000, credit_amount: 15_000, out_of_band_amount: 5000 });
  expect(note).toMatchObject({ type: "post_payment", post_payment_amount: 50_000, out_of_band_amount: 5000 });
  expect(note.refunds).toMatchObject([{ amount_refunded: 30_000 }]);
  expect(await stripe.client.customers.retrieve(customerOf(invoice))).toMatchObject({ balance: -15_000 });
  expect(await stripe.client.invoices.retrieve(invoice.id)).toMatchObject({
    status: "paid", post_payment_credit_notes_amount: 50_000,
  }); // prettier-ignore
});

test("a refund that was made before can be linked to a credit note, once it is of this invoice", async () => {
  const stripe = await aLocalStripe();
  const { invoice, intent } = await aPaidInvoice(stripe, "card");
  const other = await aPaidInvoice(stripe, "card");
  const refund = await stripe.client.refunds.create({ payment_intent: intent, amount: 50_000 });
  const foreign = await refusalOf(
    stripe.client.creditNotes.create({ invoice: other.invoice.id, amount: 50_000, refunds: [{ refund: refund.id }] }),
  );
  expect(foreign).toMatchObject({ param: "refunds" });
  const note = await stripe.client.creditNotes.create({
    invoice: invoice.id,
    amount: 50_000,
    refunds: [{ refund: refund.id }],
  });
  expect(note.refunds).toMatchObject([{ refund: refund.id, amount_refunded: 50_000 }]);
});

test("an invoice that is paid in part asks for the rest, is not voided, and is credited in both directions at once", async () => {
  const stripe = await aLocalStripe();
  const { id } = await anOpenInvoice(stripe);
  await stripe.local(`/invoices/${id}/pay`, { method: "card", amount: 20_000 });
  expect(await stripe.client.invoices.retrieve(id)).toMatchObject({
    status: "open", amount_due: 50_000, amount_paid: 20_000, amount_remaining: 30_000,
  }); // prettier-ignore
  expect((await refusalOf(stripe.client.invoices.voidInvoice(id))).statusCode).toBe(400);
  const note = await stripe.client.creditNotes.create({ invoice: id, amount: 50_000, refund_amount: 20_000 });
  expect(note).toMatchObject({ type: "mixed", pre_payment_amount: 30_000, post_payment_amount: 20_000 });
  expect(await stripe.client.invoices.retrieve(id)).toMatchObject({ status: "paid", amount_remaining: 0 });
  expect(await types(stripe)).toEqual(expect.arrayContaining(["invoice_payment.paid", "refund.created"]));
  const rest = await anOpenInvoice(stripe);
  await stripe.local(`/invoices/${rest.id}/pay`, { method: "card", amount: 20_000 });
  await stripe.local(`/invoices/${rest.id}/pay`, { amount: 30_000 });
  expect(await stripe.client.invoices.retrieve(rest.id)).toMatchObject({ status: "paid", amount_paid: 50_000 });
});

test("what was refunded beside a credit note can be credited only by naming it", async () => {
  const stripe = await aLocalStripe();
  const { invoice, intent } = await aPaidInvoice(stripe, "card");
  const { id: refund } = await stripe.client.refunds.create({ payment_intent: intent, amount: 10_000 });
  const credit = (more: object) => stripe.client.creditNotes.create({ invoice: invoice.id, amount: 50_000, ...more });
  expect(await refusalOf(credit({ refund_amount: 40_000, out_of_band_amount: 10_000 }))).toMatchObject({
    param: "amount",
  });
  expect(await credit({ refund_amount: 40_000, refunds: [{ refund }] })).toMatchObject({ post_payment_amount: 50_000 });
});

test("a refund that fails, or is cancelled, gives the charge its money back", async () => {
  const stripe = await aLocalStripe();
  const { intent } = await aPaidInvoice(stripe, "card");
  const refund = await stripe.client.refunds.create({ payment_intent: intent });
  expect(await stripe.local(`/refunds/${refund.id}/fail`, {})).toMatchObject({ status: "failed" });
  const charge = await stripe.client.charges.retrieve(typeof refund.charge === "string" ? refund.charge : "");
  expect(charge).toMatchObject({ refunded: false, amount_refunded: 0 });
  expect(await types(stripe)).toEqual(expect.arrayContaining(["refund.updated", "refund.failed"]));
  await expect(stripe.local(`/refunds/${refund.id}/fail`, {})).rejects.toThrow(/already failed/);
  expect(await stripe.client.refunds.create({ payment_intent: intent })).toMatchObject({ amount: 50_000 });
});

test("a charge is refunded at most once over, in parts if need be", async () => {
  const stripe = await aLocalStripe();
  const { intent } = await aPaidInvoice(stripe, "card");
  await stripe.client.refunds.create({ payment_intent: intent, amount: 20_000 });
  const tooMuch = await refusalOf(stripe.client.refunds.create({ payment_intent: intent, amount: 30_001 }));
  expect(tooMuch).toMatchObject({ param: "amount" });
  const rest = await stripe.client.refunds.create({ payment_intent: intent });
  expect(rest).toMatchObject({ amount: 30_000, status: "succeeded" });
  const again = await refusalOf(stripe.client.refunds.create({ payment_intent: intent }));
  expect(again).toMatchObject({ code: "charge_already_refunded" });
  const charge = await stripe.client.charges.retrieve(typeof rest.charge === "string" ? rest.charge : "", {
    expand: ["refunds"],
  });
  expect(charge).toMatchObject({ refunded: true, amount_refunded: 50_000 });
  expect(charge.refunds?.data).toHaveLength(2);
});

test("a refunded bank transfer comes back as the customer's cash", async () => {
  const stripe = await aLocalStripe();
  const { invoice } = await aPaidInvoice(stripe, "bank_transfer");
  await stripe.local(`/invoices/${invoice.id}/refund`, { amount: 10_000 });
  const { available } = await stripe.client.customers.retrieveCashBalance(customerOf(invoice));
  expect(available).toEqual({ eur: 10_000 });
});

test.each(["won", "lost"])("a card payment can be disputed, and the dispute is %s", async (status) => {
  const stripe = await aLocalStripe();
  const { invoice, intent } = await aPaidInvoice(stripe, "card");
  const opened = await stripe.local<{ id: string }>(`/invoices/${invoice.id}/dispute`, { reason: "fraudulent" });
  const [dispute] = (await stripe.client.disputes.list({ payment_intent: intent })).data;
  expect(dispute).toMatchObject({ id: opened.id, amount: 50_000, status: "needs_response" });
  expect(await refusalOf(stripe.client.refunds.create({ payment_intent: intent }))).toMatchObject({
    code: "charge_disputed",
  });

  if (status === "lost") await stripe.client.disputes.close(opened.id);
  else await stripe.local(`/disputes/${opened.id}/resolve`, { status });
  expect(await stripe.client.disputes.retrieve(opened.id)).toMatchObject({ status });
  expect(await types(stripe)).toEqual(
    expect.arrayContaining(["charge.dispute.created", "charge.dispute.funds_withdrawn", "charge.dispute.closed"]),
  );
  expect((await types(stripe)).includes("charge.dispute.funds_reinstated")).toBe(status === "won");
  const afterwards = stripe.client.refunds.create({ payment_intent: intent, amount: 1 });
  if (status === "won") expect((await afterwards).status).toBe("succeeded");
  else expect(await refusalOf(afterwards)).toMatchObject({ code: "charge_disputed" });
  // From the dispute back to the invoice: the only way since the basil line of API versions.
  const { data } = await stripe.client.invoicePayments.list({
    payment: { type: "payment_intent", payment_intent: intent },
  });
  expect(data.map((payment) => payment.invoice)).toEqual([invoice.id]);
});

test("what waits on an invoice for the rest is told as it is when less is asked for, and used as soon as it suffices", async () => {
  const stripe = await aLocalStripe();
  const invoice = await anOpenInvoice(stripe);
  const intentOf = async () => {
    const { data } = await stripe.client.invoicePayments.list({ invoice: invoice.id, status: "open" });
    return await stripe.client.paymentIntents.retrieve(data[0]?.payment.payment_intent as string);
  };
  const left = async () => (await intentOf()).next_action?.display_bank_transfer_instructions?.amount_remaining;
  const pay = async (method: string, amount: number) =>
    await stripe.local(`/invoices/${invoice.id}/pay`, { method, amount });
  await pay("bank_transfer", 10_000);
  expect(await left()).toBe(40_000);
  await pay("card", 20_000);
  expect(await left()).toBe(20_000);
  await stripe.client.creditNotes.create({ invoice: invoice.id, amount: 5000 });
  expect(await intentOf()).toMatchObject({ amount: 25_000, amount_received: 10_000 });
  expect(await left()).toBe(15_000);
  await pay("card", 18_000);
  expect(await stripe.client.invoices.retrieve(invoice.id)).toMatchObject({ status: "paid", amount_paid: 45_000 });
  const { available } = await stripe.client.customers.retrieveCashBalance(customerOf(invoice));
  expect(available).toEqual({ eur: 3000 });
});

test("checkpoints bring back all that was stored then, and nothing later", async () => {
  const stripe = await aLocalStripe();
  const invoice = await anOpenInvoice(stripe);
  const { checkpoint } = await stripe.local<{ checkpoint: number }>("/checkpoints", {});
  await stripe.local(`/invoices/${invoice.id}/pay`, {});
  const later = await anOpenInvoice(stripe);
  await stripe.local(`/checkpoints/${checkpoint}/restore`, {});
  expect(await stripe.client.invoices.retrieve(invoice.id)).toMatchObject({ status: "open", amount_paid: 0 });
  expect(await refusalOf(stripe.client.invoices.retrieve(later.id))).toMatchObject({ statusCode: 404 });
});

test("a bank transfer cannot be disputed", async () => {
  const stripe = await aLocalStripe();
  const { invoice } = await aPaidInvoice(stripe, "bank_transfer");
  await expect(stripe.local(`/invoices/${invoice.id}/dispute`, {})).rejects.toThrow(/bank transfer/);
});

test("a declined card leaves the invoice open and says so", async () => {
  const stripe = await aLocalStripe();
  const invoice = await anOpenInvoice(stripe, CARD);
  const pay = (method: string) => stripe.client.invoices.pay(invoice.id, { payment_method: method });
  expect(await refusalOf(pay("pm_card_chargeDeclined"))).toMatchObject({ statusCode: 402, code: "card_declined" });
  expect(await types(stripe)).toContain("invoice.payment_failed");
  expect(await pay("pm_card_visa")).toMatchObject({ status: "paid" });
});

test("one virtual account to a customer, with a valid IBAN", async () => {
  const stripe = await aLocalStripe();
  const invoice = await anOpenInvoice(stripe);
  const ask = () =>
    stripe.client.customers.createFundingInstructions(customerOf(invoice), {
      currency: "eur",
      funding_type: "bank_transfer",
      bank_transfer: { type: "eu_bank_transfer", eu_bank_transfer: { country: "DE" } },
    });
  const [first, second] = [await ask(), await ask()];
  expect(second).toEqual(first);
  const iban = first.bank_transfer.financial_addresses[0]?.iban?.iban ?? "";
  expect(iban).toMatch(/^DE\d{20}$/);
  expect(BigInt(`${iban.slice(4)}1314${iban.slice(2, 4)}`) % 97n).toBe(1n);
  await stripe.client.testHelpers.customers.fundCashBalance(customerOf(invoice), { amount: 50_000, currency: "eur" });
  expect(await stripe.client.invoices.retrieve(invoice.id)).toMatchObject({ status: "paid" });
});
