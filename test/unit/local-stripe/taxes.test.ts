import { expect, test } from "vitest";
import { aDraft, aLocalStripe, anOpenInvoice, aTaxedDraft, refusalOf } from "./support.ts";

const OTHER_RATE = { display_name: "USt", percentage: 7, inclusive: true };

test("tax that the price contains leaves the total as it is, and stands on line and invoice", async () => {
  const { taxed } = await aTaxedDraft(await aLocalStripe());
  expect(taxed).toMatchObject({ total: 11_900, subtotal: 11_900, total_excluding_tax: 10_000, amount_due: 11_900 });
  expect(taxed.subtotal_excluding_tax).toBe(10_000);
  const tax = { amount: 1_900, taxable_amount: 10_000, tax_behavior: "inclusive", type: "tax_rate_details" };
  expect(taxed.total_taxes).toMatchObject([tax]);
  expect(taxed.lines.data).toMatchObject([{ amount: 11_900, taxes: [tax], description: "Entgelt für Werbung" }]);
});

test("tax on top raises the total", async () => {
  const rate = { display_name: "USt", percentage: 19, inclusive: false };
  const { taxed } = await aTaxedDraft(await aLocalStripe(), {
    amount: 2_261,
    taxable_amount: 11_900,
    tax_rate_data: rate,
  });
  expect(taxed).toMatchObject({ total: 14_161, subtotal: 11_900, total_excluding_tax: 11_900, amount_due: 14_161 });
});

test("the same rate is one rate, another is another", async () => {
  const stripe = await aLocalStripe();
  const rateOf = async (...given: Parameters<typeof aTaxedDraft>) =>
    (await aTaxedDraft(...given)).taxed.total_taxes?.[0]?.tax_rate_details?.tax_rate;
  const [first, second, other] = [
    await rateOf(stripe),
    await rateOf(stripe),
    await rateOf(stripe, { tax_rate_data: OTHER_RATE }),
  ];
  expect(first).toMatch(/^txr_/);
  expect(second).toBe(first);
  expect(other).not.toBe(first);
});

test("a credit note of a line takes the tax back with it, in full or in part", async () => {
  const stripe = await aLocalStripe();
  const { draft, taxed } = await aTaxedDraft(stripe);
  await stripe.client.invoices.finalizeInvoice(draft.id);
  const line = taxed.lines.data[0];
  const credit = async (amount: number, tax_amounts?: { amount: number; taxable_amount: number; tax_rate: string }[]) =>
    await stripe.client.creditNotes.create({
      invoice: draft.id,
      lines: [
        { type: "invoice_line_item", invoice_line_item: line?.id ?? "", amount, ...(tax_amounts && { tax_amounts }) },
      ],
    });
  const half = await credit(5_950);
  expect(half).toMatchObject({ total: 5_950, total_excluding_tax: 5_000, total_taxes: [{ amount: 950 }] });
  const rate = line?.taxes?.[0]?.tax_rate_details?.tax_rate ?? "";
  const wrong = await refusalOf(credit(5_950, [{ amount: 950, taxable_amount: 5_000, tax_rate: "txr_x" }]));
  expect(wrong).toMatchObject({ code: "resource_missing" });
  const rest = await credit(5_950, [{ amount: 950, taxable_amount: 5_000, tax_rate: rate }]);
  expect(rest).toMatchObject({ total: 5_950, total_taxes: [{ amount: 950, taxable_amount: 5_000 }] });
  expect(await stripe.client.invoices.retrieve(draft.id)).toMatchObject({ amount_remaining: 0, status: "paid" });
});

test("lines are added to drafts only, each as Stripe knows it, and what is not done here is refused", async () => {
  const stripe = await aLocalStripe();
  const open = await anOpenInvoice(stripe);
  const add = async (id: string, line: object) =>
    await refusalOf(stripe.client.invoices.addLines(id, { lines: [line] }));
  expect(await add(open.id, { amount: 1, description: "x" })).toMatchObject({ statusCode: 400 });
  const draft = await aDraft(stripe);
  expect(await add(draft.id, { amount: 1, tax_rates: ["txr_1"] })).toMatchObject({ code: "local_stripe_unsupported" });
  const tax = { amount: 1, taxable_amount: 5, tax_rate_data: { display_name: "x", inclusive: true, percentage: 101 } };
  expect(await add(draft.id, { amount: 6, tax_amounts: [tax] })).toMatchObject({ type: "StripeInvalidRequestError" });
  const { tax_rate_data: _, ...rateless } = tax;
  expect(await add(draft.id, { amount: 6, tax_amounts: [rateless] })).toMatchObject({ code: "parameter_missing" });
});
