import type Stripe from "stripe";
import type { FrozenRequest, InvoiceRequest, InvoiceSnapshot, Made, StepName } from "../claims/invoicing.ts";
import { splitGross, type Tax } from "../claims/tax.ts";
import { TEXTS } from "./texts.ts";

/**
 * The request of a step, made from data alone: what is frozen in the outbox and sent as it stands. Only names, addresses
 * and numbers leave the house, never what somebody wrote or where from.
 */
export function planRequest(step: StepName, request: InvoiceRequest, made: Made): FrozenRequest {
  const account = request.creditor.stripe_account;
  const isNew = step === "customer" || step === "invoice" || (step === "line" && !showsTax(request));
  return { account, target: isNew ? null : made.invoiceId, body: { ...bodyOf(step, request, made) } };
}

function bodyOf(step: StepName, request: InvoiceRequest, made: Made): object {
  switch (step) {
    case "customer":
      return customerBody(request);
    case "invoice":
      return invoiceBody(request, made.customerId ?? "");
    case "line":
      return showsTax(request) ? taxedLineBody(request, request.tax) : lineBody(request, made);
    case "check":
      return expectations(request, made);
    case "finalize":
      return { auto_advance: false } satisfies Stripe.InvoiceFinalizeInvoiceParams;
    case "undo":
      return { claim_id: request.claimId, generation: request.generation, customer: made.customerId };
    case "credit":
      return creditBody(request, made);
    case "paid_outside":
      return { paid_out_of_band: true } satisfies Stripe.InvoicePayParams;
    case "send":
    case "delete":
    case "void":
    case "uncollectible":
      return {};
  }
}

/** Stripe takes an id as `eu_vat` of a member state or Northern Ireland alone, and else refuses the whole customer. */
const EU_VAT = /^(?:AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI)/;

function customerBody({ debtor, locale, siteId }: InvoiceRequest): Stripe.CustomerCreateParams {
  const { name, email, vatId, line1, line2, postalCode, city, country } = debtor;
  return {
    name,
    email,
    address: { line1, ...(line2 !== null && { line2 }), postal_code: postalCode, city, country },
    preferred_locales: [locale],
    ...(vatId !== null && EU_VAT.test(vatId) && { tax_id_data: [{ type: "eu_vat", value: vatId }] }),
    metadata: { site: siteId, party_id: debtor.id },
  };
}

function invoiceBody(request: InvoiceRequest, customer: string): Stripe.InvoiceCreateParams {
  const { claimId, siteId, generation, currency, dueDays, locale, creditor } = request;
  const texts = TEXTS[locale];
  return {
    customer,
    collection_method: "send_invoice",
    days_until_due: dueDays,
    currency: currency.toLowerCase(),
    auto_advance: false,
    pending_invoice_items_behavior: "exclude",
    automatic_tax: { enabled: false },
    metadata: { claim_id: claimId, site: siteId, claim_generation: String(generation) },
    custom_fields: [{ name: texts.claim, value: claimId }],
    description: texts.memo(request),
    footer: [texts.tax(request), creditorLine(creditor)].join("\n"),
    rendering: { pdf: { page_size: "a4" } },
    // One bank account number per customer, so that a transfer finds its invoice. The method exists for euros only.
    ...(currency === "EUR" && { payment_settings: BANK_TRANSFER }),
  };
}

const BANK_TRANSFER: Stripe.InvoiceCreateParams.PaymentSettings = {
  payment_method_types: ["customer_balance"],
  payment_method_options: {
    customer_balance: {
      funding_type: "bank_transfer",
      bank_transfer: { type: "eu_bank_transfer", eu_bank_transfer: { country: "DE" } },
    },
  },
};

/** Always bound to its invoice: a floating item would land on whatever invoice comes next. */
function lineBody(request: InvoiceRequest, made: Made): Stripe.InvoiceItemCreateParams {
  const { claimId, amount, currency, generation, locale } = request;
  return {
    invoice: made.invoiceId ?? "",
    customer: made.customerId ?? "",
    amount,
    currency: currency.toLowerCase(),
    description: TEXTS[locale].line(request),
    metadata: { claim_id: claimId, claim_generation: String(generation) },
  };
}

type Taxed = InvoiceRequest & { tax: Tax };

/** Whether VAT stands on the invoice: neither on a penalty, nor where none is charged. */
function showsTax(request: InvoiceRequest): request is Taxed {
  return request.tax !== null && !request.tax.isExempt;
}

/** A line that goes onto the draft with the VAT that its price contains: worked out here, so that both say the same cent. */
function taxedLineBody(request: InvoiceRequest, { rateBp, net, tax }: Tax): Stripe.InvoiceAddLinesParams {
  const { claimId, amount, generation, locale, creditor } = request;
  const rate = {
    display_name: TEXTS[locale].vat,
    percentage: rateBp / 100,
    inclusive: true,
    country: creditor.address.country,
    tax_type: "vat" as const,
  };
  return {
    lines: [
      {
        amount,
        description: TEXTS[locale].line(request),
        metadata: { claim_id: claimId, claim_generation: String(generation) },
        tax_amounts: [
          { amount: tax, taxable_amount: net, tax_rate_data: rate, taxability_reason: "standard_rated" as const },
        ],
      },
    ],
  };
}

/** What the draft must be before it is finalized; everything after that can only be corrected in the open. */
export type Expectations = {
  amount: number;
  /** Absent in what was frozen before there was any. */
  tax?: number;
  currency: string;
  customer: string | null;
  claim_id: string;
  generation: number;
};

function expectations({ amount, tax, currency, claimId, generation }: InvoiceRequest, made: Made): Expectations {
  return { amount, tax: tax?.tax ?? 0, currency, customer: made.customerId, claim_id: claimId, generation };
}

/**
 * Credits what is left of the invoice. That takes off first what is still to be paid; of the rest it says where it goes: what
 * came in through Stripe is paid back, what was refunded before is named, since Stripe else lets so much less be credited, and
 * the rest was paid to the creditor elsewhere, or has been taken back by the payer's bank. While the bank has the money Stripe
 * refunds nothing: it decides who gets it. Nor where it came in several payments: Stripe does not say which of them
 * `refund_amount` refunds, so a person does that.
 * @see https://docs.stripe.com/api/credit_notes/create
 */
function creditBody(request: InvoiceRequest, { invoiceId, invoice }: Made): Stripe.CreditNoteCreateParams {
  const { locale, claimId, tax } = request;
  const line = showsTax(request) ? invoice?.line : undefined;
  const total = (invoice?.total ?? 0) - (invoice?.credited ?? 0);
  const paid = Math.max(0, total - (invoice?.amountRemaining ?? 0));
  // An earlier credit note, which is not ours, has named its own.
  const refunds = invoice?.credited === 0 ? invoice.refunds : [];
  const named = refunds.reduce((sum, { amount }) => sum + amount, 0);
  const refund = Math.min(paid - named, leftToRefund(invoice));
  const outside = paid - named - refund;
  return {
    invoice: invoiceId ?? "",
    // With its line the tax is taken back too (§ 14c UStG: what an invoice shows is owed until it is corrected).
    ...(line && tax ? { lines: [creditLine(line, total, splitGross(total, tax.rateBp))] } : { amount: total }),
    ...(refunds.length > 0 && { refunds: refunds.map(({ id, amount }) => ({ refund: id, amount_refunded: amount })) }),
    ...(refund > 0 && { refund_amount: refund }),
    ...(outside > 0 && { out_of_band_amount: outside }),
    memo: TEXTS[locale].concession,
    metadata: { claim_id: claimId },
    email_type: "credit_note",
  };
}

/** What a credit note can have Stripe pay back. */
function leftToRefund(invoice: InvoiceSnapshot | undefined): number {
  if (!invoice || invoice.dispute === "open" || invoice.payments > 1) return 0;
  const { amountPaid, amountWaiting, refunded, chargedBack } = invoice;
  return Math.max(0, amountPaid - amountWaiting - refunded - chargedBack);
}

function creditLine(
  { id, taxRate }: NonNullable<InvoiceSnapshot["line"]>,
  amount: number,
  { net, tax }: Pick<Tax, "net" | "tax">,
): Stripe.CreditNoteCreateParams.Line {
  return {
    type: "invoice_line_item",
    invoice_line_item: id,
    amount,
    ...(taxRate !== null && { tax_amounts: [{ amount: tax, taxable_amount: net, tax_rate: taxRate }] }),
  };
}

function creditorLine({ legal_name, address, tax_number, vat_id }: InvoiceRequest["creditor"]): string {
  const { line1, line2, postal_code, city, country } = address;
  return [legal_name, line1, line2, `${postal_code} ${city}`, country, vat_id ?? tax_number].filter(Boolean).join(", ");
}
