import type { Creditor } from "./repository.ts";

/** A creditor as the API gives it, and as a claim freezes it at its approval. */
export function presentCreditor(creditor: Creditor) {
  const { id, email, iban, provider, line1, line2, city, country, tax } = creditor;
  return {
    id,
    legal_name: creditor.legalName,
    address: { line1, line2, postal_code: creditor.postalCode, city, country },
    email,
    tax_number: creditor.taxNumber,
    vat_id: creditor.vatId,
    iban,
    provider,
    stripe_account: creditor.stripeAccount,
    tax,
  };
}
