import type { Db } from "../db/client.ts";
import { findPolicy } from "../sites/repository.ts";
import type { Claim, DebtorRow, FrozenCreditor } from "./claim.ts";
import type { InvoiceRequest } from "./invoicing.ts";
import { findDebtor } from "./repository.ts";

/**
 * What a claim's invoice is made of.
 * @throws Error when the claim was never approved: then there is no creditor
 */
export async function describeInvoice(db: Db, claim: Claim): Promise<InvoiceRequest> {
  const [debtor, policy] = await Promise.all([
    claim.debtorId === null ? undefined : findDebtor(db, claim.debtorId),
    findPolicy(db, claim.siteId),
  ]);
  if (!debtor || !claim.creditor) throw new Error(`Claim ${claim.id} has no debtor or creditor.`);
  return toInvoiceRequest(claim, claim.creditor, debtor, policy.due_days);
}

export function toInvoiceRequest(
  claim: Claim,
  creditor: FrozenCreditor,
  debtor: DebtorRow,
  dueDays: number,
): InvoiceRequest {
  const { id, name, email, vatId, line1, line2, postalCode, city, country } = debtor;
  return {
    siteId: claim.siteId,
    claimId: claim.id,
    generation: claim.generation,
    amount: claim.amount,
    currency: claim.currency,
    nature: claim.nature,
    locale: claim.termsLocale,
    termsVersion: claim.termsVersion,
    dueDays,
    creditor,
    debtor: { id, name, email, vatId, line1, line2, postalCode, city, country },
  };
}
