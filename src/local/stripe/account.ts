import type Stripe from "stripe";

/** The one account of the local Stripe. */
export const ACCOUNT: Stripe.Account = {
  id: "acct_local",
  object: "account",
  business_profile: {
    name: "Hausrecht (local Stripe)",
    mcc: null,
    product_description: null,
    support_address: null,
    support_email: null,
    support_phone: null,
    support_url: null,
    url: null,
  } as Stripe.Account["business_profile"] & object,
  business_type: "company",
  charges_enabled: true,
  country: "DE",
  default_currency: "eur",
  details_submitted: true,
  email: "owner@example.com",
  payouts_enabled: true,
  type: "standard",
};
