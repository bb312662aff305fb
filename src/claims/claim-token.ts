import type { Deps } from "../db/deps.ts";
import { readLink, signLink } from "../shared/signed-link.ts";
import type { Claim } from "./claim.ts";

const PURPOSE = "claim-page";

/** The secret in the debtor's link. */
export function claimToken(secret: string, siteId: string, claimId: string): Promise<string> {
  return signLink(secret, PURPOSE, siteId, claimId);
}

/** The debtor's page: comment, terms, evidence, and the way to object. Whoever has the link may see and use it. */
export async function claimPageUrl(
  { secret, publicUrl }: Pick<Deps, "secret" | "publicUrl">,
  claim: Pick<Claim, "id" | "siteId">,
): Promise<string> {
  return `${publicUrl}/claims/${await claimToken(secret, claim.siteId, claim.id)}`;
}

/** The claim that a link names; undefined when it was not issued here. */
export async function readClaimToken(
  secret: string,
  token: string,
): Promise<{ siteId: string; claimId: string } | undefined> {
  const link = await readLink(secret, PURPOSE, token);
  return link && { siteId: link.siteId, claimId: link.id };
}
