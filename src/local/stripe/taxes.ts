import type Stripe from "stripe";
import { refuse } from "./errors.ts";
import { newId } from "./ids.ts";
import type { Context, LineItem, TaxRate } from "./kinds.ts";

type Tax = NonNullable<LineItem["taxes"]>[number];
type TaxAmount = Stripe.InvoiceAddLinesParams.Line.TaxAmount;

/** The taxes of a line that the caller worked out; the rates are found or made, as Stripe does it. */
export function readTaxes(ctx: Context, given: readonly TaxAmount[]): Tax[] {
  return given.map(({ amount, taxable_amount, tax_rate_data: data, taxability_reason }) => ({
    amount,
    tax_behavior: data.inclusive ? "inclusive" : "exclusive",
    tax_rate_details: { tax_rate: findOrMakeRate(ctx, data).id },
    taxability_reason: taxability_reason ?? "not_available",
    taxable_amount,
    type: "tax_rate_details",
  }));
}

/** @throws StripeError for a percentage that is none */
function findOrMakeRate(ctx: Context, data: TaxAmount["tax_rate_data"]): TaxRate {
  // A form brings it as text.
  const percentage = Number(String(data.percentage));
  if (percentage > 100) throw refuse("Invalid percentage: must be between 0 and 100.", "lines");
  const wanted = {
    country: data.country ?? null,
    description: data.description ?? null,
    display_name: data.display_name,
    inclusive: data.inclusive,
    jurisdiction: data.jurisdiction ?? null,
    percentage,
    state: data.state ?? null,
    tax_type: data.tax_type ?? null,
  };
  const key = JSON.stringify(wanted);
  const same = ctx.store.all("tax_rate").find((rate) => JSON.stringify(contentOf(rate)) === key);
  if (same) return same;
  const rate = {
    id: newId("txr"), object: "tax_rate", active: false, created: ctx.time, effective_percentage: null, flat_amount: null,
    jurisdiction_level: null, livemode: false, metadata: {}, rate_type: "percentage", ...wanted,
  } as unknown as TaxRate; // prettier-ignore
  ctx.store.insert("tax_rate", rate);
  return rate;
}

function contentOf(rate: TaxRate) {
  const { country, description, display_name, inclusive, jurisdiction, percentage, state, tax_type } = rate;
  return { country, description, display_name, inclusive, jurisdiction, percentage, state, tax_type };
}

/**
 * The taxes of a credited line: those that are given, or its share of those of the invoice's line.
 * @throws StripeError for a tax rate that the invoice's line does not have
 */
export function readCreditTaxes(
  source: LineItem,
  amount: number,
  given: readonly Stripe.CreditNoteCreateParams.Line.TaxAmount[] | undefined,
): Tax[] {
  const taxes = source.taxes ?? [];
  if (given === undefined) {
    const share = (sum: number) => Math.round((sum * amount) / source.amount);
    return taxes.map((tax) => ({ ...tax, amount: share(tax.amount), taxable_amount: share(tax.taxable_amount ?? 0) }));
  }
  return given.map(({ amount: sum, tax_rate, taxable_amount }) => {
    const known = taxes.find(({ tax_rate_details: details }) => details?.tax_rate === tax_rate);
    if (!known) throw refuse(`No such tax rate on this line: '${tax_rate}'`, "lines", "resource_missing");
    return { ...known, amount: sum, taxable_amount };
  });
}

/** The taxes of lines, added up by rate. */
export function addTaxes(lines: readonly { taxes: Tax[] | null }[]): Tax[] {
  const sums = new Map<string, Tax>();
  for (const tax of lines.flatMap((line) => line.taxes ?? [])) {
    const rate = tax.tax_rate_details?.tax_rate ?? "";
    const sum = sums.get(rate);
    const taxable = (sum?.taxable_amount ?? 0) + (tax.taxable_amount ?? 0);
    sums.set(rate, { ...tax, amount: (sum?.amount ?? 0) + tax.amount, taxable_amount: taxable });
  }
  return [...sums.values()];
}

/** What of some taxes lies within the prices, or comes on top. */
export function sumOf(taxes: readonly Tax[], behavior: "inclusive" | "exclusive"): number {
  return taxes.filter((tax) => tax.tax_behavior === behavior).reduce((sum, { amount }) => sum + amount, 0);
}
