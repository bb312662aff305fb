import { lastSeq } from "../evidence/repository.ts";
import { found } from "../shared/errors.ts";
import { changeClaim, isStaleVersion } from "./change-claim.ts";
import type { Claim } from "./claim.ts";
import type { ClaimDeps } from "./deps.ts";
import { findClaim } from "./repository.ts";
import { insertObjection } from "./correspondence-repository.ts";

/**
 * Takes in what somebody says against a claim. Always possible once the debtor knows of it; from this moment nothing is
 * sent and nothing reminded until an owner has decided.
 * @param raisedBy `debtor`, or the id of the member who got it by mail
 * @param text at most 10,000 UTF-16 code units, sealed with the event
 * @throws AppError `not_found`, `transition_refused` where there is nothing to object to
 */
export async function objectToClaim(
  deps: ClaimDeps,
  siteId: string,
  claimId: string,
  raisedBy: string,
  text: string,
  fileNames: readonly string[] = [],
): Promise<Claim> {
  const claim = found(await findClaim(deps.db, siteId, claimId), "claim");
  const now = deps.clock();
  const objection = { claimId, version: claim.version + 1, raisedBy, raisedAt: now };
  try {
    return await changeClaim(deps, claim, {
      action: { kind: "object" },
      actor: raisedBy,
      evidence: { reason: text, files: [...fileNames] },
      also: [insertObjection(deps.db, objection, lastSeq(siteId))],
    });
  } catch (error) {
    // It answers the claim, not a version of it: whatever came first, such as a reminder, it is raised all the same.
    if (isStaleVersion(error)) return await objectToClaim(deps, siteId, claimId, raisedBy, text, fileNames);
    throw error;
  }
}
