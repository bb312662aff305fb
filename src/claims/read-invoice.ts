import { isoDate } from "../shared/clock.ts";
import { AppError } from "../shared/errors.ts";
import { changeClaim } from "./change-claim.ts";
import type { Claim } from "./claim.ts";
import type { ClaimDeps } from "./deps.ts";
import type { InvoiceSnapshot } from "./invoicing.ts";
import { project } from "./projection.ts";
import { findClaim, findPostings } from "./repository.ts";

/** States in which an invoice's money is followed. */
const FOLLOWED: ReadonlySet<Claim["status"]> = new Set([
  "open",
  "contested",
  "written_off",
  "referred",
  "settled",
  "conceded",
]);

/**
 * Reads a claim's invoice and takes over what it says. Whatever made us look, the result is the same.
 * @returns the claim as it now stands; the claim as it was when it has no invoice, or nothing is new
 */
export async function readInvoice(deps: ClaimDeps, claim: Claim): Promise<Claim> {
  if (claim.invoiceId === null || !claim.creditor) return claim;
  const invoicing = deps.invoicing(claim.creditor.provider);
  const invoice = await invoicing.read(claim.creditor.stripe_account, claim.invoiceId);
  return invoice ? await projectInvoice(deps, claim, invoice) : claim;
}

/** Takes over what a reading says, in one batch; a claim that changed meanwhile is looked at again. */
export async function projectInvoice(deps: ClaimDeps, claim: Claim, invoice: InvoiceSnapshot): Promise<Claim> {
  if (!FOLLOWED.has(claim.status)) return claim;
  const postings = await findPostings(deps.db, claim.id);
  const seen = project(claim, postings, invoice, isoDate(deps.clock()));
  if (!seen) return claim;
  const { paymentState, settled } = seen;
  try {
    return await changeClaim(deps, claim, {
      action: { kind: "project", paymentState, settled },
      actor: "system",
      set: { ...seen.columns, ...(seen.attention !== null && { attention: seen.attention }) },
      postings: seen.postings,
      evidence: {
        invoice: { id: invoice.id, status: invoice.status, paid: invoice.amountPaid, refunded: invoice.refunded },
      },
    });
  } catch (error) {
    if (!(error instanceof AppError && error.code === "stale_version")) throw error;
    const current = await findClaim(deps.db, claim.siteId, claim.id);
    return current && current.version > claim.version ? await projectInvoice(deps, current, invoice) : claim;
  }
}
