import { buildBundle } from "../evidence/bundle.ts";
import type { EvidenceBundle } from "../evidence/format.ts";
import { found } from "../shared/errors.ts";
import type { ClaimDeps } from "./deps.ts";
import { findClaim } from "./repository.ts";
import { findCommentIds } from "./claim-comment-repository.ts";

/** A bundle for who is no owner: letters carry the debtor's link. What is withheld checks like what was erased. */
export function withoutLetters(bundle: EvidenceBundle): EvidenceBundle {
  const records = bundle.records.map((record) =>
    record.kind.startsWith("letter.") ? { ...record, salt: null, payload: null } : record,
  );
  return { ...bundle, records };
}

/**
 * Everything that was sealed about a claim and its comments, with the proofs: what a court, or the debtor, can check alone.
 * @throws AppError `not_found`
 */
export async function bundleClaim(
  deps: Pick<ClaimDeps, "db" | "clock">,
  siteId: string,
  claimId: string,
): Promise<EvidenceBundle> {
  const claim = found(await findClaim(deps.db, siteId, claimId), "claim");
  const commentIds = await findCommentIds(deps.db, claim.id);
  return await buildBundle(deps.db, siteId, [...commentIds, claim.id], deps.clock());
}
