import { isoDate } from "../shared/clock.ts";
import type { InterestTerms } from "./arrears.ts";
import { changeClaim, isStaleVersion } from "./change-claim.ts";
import { tellsOfBalance } from "./attention.ts";
import { isAsked, isWanting, type Claim } from "./claim.ts";
import type { ClaimDeps } from "./deps.ts";
import { flagClaim } from "./flag-claim.ts";
import { concedeClaim } from "./give-up.ts";
import { readInterestTerms } from "./interest-terms.ts";
import type { InvoiceSnapshot } from "./invoicing.ts";
import { note } from "./notes.ts";
import { project, whoTells } from "./projection.ts";
import { findClaim, findClaimsOfCustomer } from "./repository.ts";
import { findPostings } from "./posting-repository.ts";
import { LEGAL_FROM } from "./transition.ts";

/**
 * Reads a claim's invoice and takes over what it says. Whatever made us look, the result is the same. What is out cannot be
 * deleted: an invoice that is not there belongs to another account or mode, and a person is told.
 * @returns the claim as it now stands; the claim as it was when it has no invoice, or nothing is new
 */
export async function readInvoice(deps: ClaimDeps, claim: Claim): Promise<Claim> {
  if (claim.invoiceId === null || !claim.creditor) return claim;
  const invoicing = deps.invoicing(claim.creditor.provider);
  const invoice = await invoicing.read(claim.creditor.stripe_account, claim.invoiceId);
  return invoice ? await projectInvoice(deps, claim, invoice) : await noteMissing(deps, claim);
}

async function noteMissing(deps: ClaimDeps, claim: Claim): Promise<Claim> {
  return isAsked(claim.status) ? await flagClaim(deps, claim, note("not_found")) : claim;
}

/** Without a provider our own account is the invoice: what was written there shows on it at once. */
export async function readOwnInvoice(deps: ClaimDeps, claim: Claim): Promise<Claim> {
  return claim.creditor?.provider === "manual" ? await readInvoice(deps, claim) : claim;
}

/** What the debtor is told, in the language of the terms. */
const CHARGED_BACK = {
  de: "Die Bank hat die Zahlung zurückgebucht.",
  en: "The bank has taken the payment back.",
} as const;

/**
 * Takes over what a reading says, in one batch. Where the payer's bank has taken all the money back for good, the claim is
 * conceded: a dispute is never fought over by machine.
 * @param claim as it stood before the invoice was read, so that the reading is newer than all that the claim knows; one that
 * changed meanwhile may know more, and its invoice is read again. No clock says which is newer: clocks go back.
 */
export async function projectInvoice(deps: ClaimDeps, claim: Claim, invoice: InvoiceSnapshot): Promise<Claim> {
  if (!LEGAL_FROM.project.includes(claim.status)) return claim;
  const others = invoice.amountUnapplied > 0 ? await findClaimsOfCustomer(deps.db, claim) : [];
  const projected = await takeOver(deps, claim, invoice, others);
  await leaveToTell(deps, projected, others);
  return projected;
}

/** Money in a balance of which a claim tells no more, since another one has to: nothing else might make us read that one. */
async function leaveToTell(deps: ClaimDeps, claim: Claim, others: readonly Claim[]): Promise<void> {
  const teller = [claim, ...others].some(isWanting) ? undefined : whoTells([claim, ...others]);
  if (teller && teller !== claim && !tellsOfBalance(teller.attention)) await readInvoice(deps, teller);
}

async function takeOver(
  deps: ClaimDeps,
  claim: Claim,
  invoice: InvoiceSnapshot,
  others: readonly Claim[],
): Promise<Claim> {
  const account = await findPostings(deps.db, claim.id);
  const today = isoDate(deps.clock());
  const projectWith = (terms: InterestTerms | null) => project(claim, account, invoice, today, terms, others);
  const withoutInterest = projectWith(null);
  if (!withoutInterest) return claim;
  // Most readings bring no money: only then what decides on its interest has to be read.
  const hasMoneyCome = withoutInterest.postings.some(({ kind }) => kind === "payment");
  const seen = (hasMoneyCome && projectWith(await readInterestTerms(deps.db, claim))) || withoutInterest;
  const { paymentState, settled } = seen;
  try {
    const { id, status, amountPaid, refunded, dispute, chargedBack } = invoice;
    const projected = await changeClaim(deps, claim, {
      action: { kind: "project", paymentState, settled },
      actor: "system",
      set: { ...seen.columns, attention: seen.attention },
      postings: seen.postings,
      evidence: { invoice: { id, status, paid: amountPaid, refunded, dispute, charged_back: chargedBack } },
    });
    return await giveUpIfLost(deps, projected, seen.isLost);
  } catch (error) {
    if (!isStaleVersion(error)) throw error;
    const current = await findClaim(deps.db, claim.siteId, claim.id);
    return current && current.version > claim.version ? await readInvoice(deps, current) : claim;
  }
}

async function giveUpIfLost(deps: ClaimDeps, claim: Claim, isLost: boolean): Promise<Claim> {
  if (!isLost) return claim;
  const conceded = await concedeClaim(deps, claim, "system", { reason: CHARGED_BACK[claim.termsLocale] });
  await deps.nudge(claim.siteId, claim.id);
  return conceded;
}
