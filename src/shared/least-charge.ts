import type { Money } from "./money.ts";

/** In minor units. @see https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts */
const LEAST: Readonly<Record<string, number>> = {
  EUR: 50,
  CHF: 50,
  GBP: 30,
  USD: 50,
  SEK: 300,
  DKK: 250,
  NOK: 300,
  PLN: 200,
  CZK: 1500,
  JPY: 50,
};

/**
 * The least that Stripe charges in a currency. An invoice over less it marks as paid without any money, and adds its sum to
 * the customer's next one: a claim must not be invoiced that way.
 * @see https://docs.stripe.com/api/invoices/finalize
 */
export function leastCharge({ currency }: Pick<Money, "currency">): Money {
  return { amount: LEAST[currency] ?? 0, currency };
}

/** Whether Stripe would not charge a sum, for being too small. */
export function isTooSmall(sum: Money): boolean {
  return sum.amount < leastCharge(sum).amount;
}
