import { findRefusal, type Statement } from "../db/client.ts";
import { isoDate } from "../shared/clock.ts";
import { AppError } from "../shared/errors.ts";
import { dropNotes } from "./attention.ts";
import { changeClaim } from "./change-claim.ts";
import type { Claim } from "./claim.ts";
import { composeLetter } from "./compose-letter.ts";
import type { ClaimDeps } from "./deps.ts";
import { findHearingLetter } from "./hearing.ts";
import { post, total } from "./money.ts";
import { withPayBack } from "./projection.ts";
import { findPostings } from "./posting-repository.ts";
import { decideObjection } from "./correspondence-repository.ts";
import { undoStatements } from "./step-statements.ts";

/**
 * Cancels a claim whose invoice has not been finalized; a draft is deleted. The database itself refuses it once the
 * finalizing step has been taken up: from then on a claim can be conceded.
 */
export async function cancelClaim(
  deps: ClaimDeps,
  claim: Claim,
  actor: string,
  evidence: { reason: string | null },
): Promise<Claim> {
  const undoing = claim.status === "invoicing" ? await undoStatements(deps, claim) : [];
  const also = [...undoing, ...(await endLetterIfHeard(deps, claim, evidence.reason))];
  try {
    return await changeClaim(deps, claim, { action: { kind: "cancel" }, actor, evidence, also });
  } catch (error) {
    if (!findRefusal(error, /finalizing/)) throw error;
    throw new AppError(
      "transition_refused",
      "The invoice is being finalized, or is out already: concede the claim instead.",
    );
  }
}

/** Gives a claim up in the debtor's favour: the whole sum is credited, and the invoice voided, or credited and paid back. */
export async function concedeClaim(
  deps: ClaimDeps,
  claim: Claim,
  actor: string,
  evidence: { reason: string | null },
): Promise<Claim> {
  const postings = await findPostings(deps.db, claim.id);
  const owed = total(postings, "principal") + total(postings, "interest") + total(postings, "cost");
  const given = owed - total(postings, "credit") - total(postings, "waiver");
  const also = claim.creditor ? await undoStatements(deps, claim) : [];
  const letter = await endLetter(deps, claim, evidence.reason);
  // A note that asked for this very decision is done with; what came in elsewhere no machine can send back.
  const left = dropNotes(claim.attention, "voided", "settled_there", "stays_paid");
  const attention = withPayBack({ ...claim, attention: left }, postings);
  return await changeClaim(deps, claim, {
    action: { kind: "concede" },
    actor,
    evidence,
    set: { attention },
    postings: given > 0 ? [post("credit", given, isoDate(deps.clock()), "concession")] : [],
    also: [...also, decideObjection(deps.db, claim.id, "upheld", deps.clock()), ...letter],
  });
}

/** Rejects a claim that was still to be decided on, or was again after its debtor had objected when heard. */
export async function rejectClaim(
  deps: ClaimDeps,
  claim: Claim,
  actor: string,
  evidence: { reason: string | null },
): Promise<Claim> {
  const also = await endLetterIfHeard(deps, claim, evidence.reason);
  return await changeClaim(deps, claim, { action: { kind: "reject" }, actor, evidence, also });
}

/** Whoever was heard is told that it has come to an end; whether the hearing letter went out is looked at when this one does. */
async function endLetterIfHeard(deps: ClaimDeps, claim: Claim, reason: string | null): Promise<Statement[]> {
  return (await findHearingLetter(deps.db, claim.id)) ? await endLetter(deps, claim, reason) : [];
}

async function endLetter(deps: ClaimDeps, claim: Claim, reason: string | null): Promise<Statement[]> {
  return await composeLetter(deps, claim, { kind: "conceded", round: claim.version + 1, deadlineOn: null, reason });
}
