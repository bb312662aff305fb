import { findComments } from "../comments/repository.ts";
import type { Db } from "../db/client.ts";
import { DAY, isoDate } from "../shared/clock.ts";
import { findPolicy, findSite } from "../sites/repository.ts";
import { deadlineAfter } from "./business-day.ts";
import { claimPageUrl } from "./claim-token.ts";
import type { Claim } from "./claim.ts";
import type { ClaimDeps } from "./deps.ts";
import type { InvoiceRequest } from "./invoicing.ts";
import { findCommentIds } from "./claim-comment-repository.ts";
import { findDebtor } from "./debtor-repository.ts";
import { taxOf } from "./tax.ts";

/**
 * What a claim's invoice is made of.
 * @throws Error when the claim was never approved: then there is no creditor
 */
export async function describeInvoice(
  deps: Pick<ClaimDeps, "db" | "clock" | "secret" | "publicUrl">,
  claim: Claim,
): Promise<InvoiceRequest> {
  const { db } = deps;
  const [site, debtor, policy, suppliedOn] = await Promise.all([
    findSite(db, claim.siteId),
    findDebtor(db, claim.debtorId),
    findPolicy(db, claim.siteId),
    claim.nature === "price" ? findSupplyDays(db, claim) : [],
  ]);
  const { creditor } = claim;
  if (!debtor || !creditor) throw new Error(`Claim ${claim.id} has no debtor or creditor.`);
  const { id, name, email, vatId, line1, line2, postalCode, city, country } = debtor;
  return {
    siteId: claim.siteId,
    siteName: site?.name ?? claim.siteId,
    claimId: claim.id,
    generation: claim.generation,
    amount: claim.amount,
    currency: claim.currency,
    nature: claim.nature,
    tax: taxOf(claim, creditor.tax),
    suppliedOn,
    locale: claim.termsLocale,
    termsVersion: claim.termsVersion,
    dueDays: daysToPay(isoDate(deps.clock()), policy.due_days),
    pageUrl: await claimPageUrl(deps, claim),
    creditor,
    debtor: { id, name, email, vatId, line1, line2, postalCode, city, country },
  };
}

/** The invoice shows the day on which the claim is due here: a deadline on a Sunday ends on the next working day (§ 193 BGB). */
function daysToPay(today: string, days: number): number {
  return (Date.parse(deadlineAfter(today, days)) - Date.parse(today)) / DAY;
}

/** When the comments of a claim were posted, as days where the creditor sits, each once. */
async function findSupplyDays(db: Db, claim: Pick<Claim, "id" | "siteId">): Promise<string[]> {
  const comments = await findComments(db, claim.siteId, await findCommentIds(db, claim.id));
  return [...new Set(comments.map(({ createdAt }) => isoDate(createdAt)))].toSorted();
}
