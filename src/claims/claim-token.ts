import { readLink, signLink } from "../shared/signed-link.ts";

const PURPOSE = "claim-page";

/** The secret in the debtor's link. */
export function claimToken(secret: string, siteId: string, claimId: string): Promise<string> {
  return signLink(secret, PURPOSE, siteId, claimId);
}

/** The claim that a link names; undefined when it was not issued here. */
export async function readClaimToken(
  secret: string,
  token: string,
): Promise<{ siteId: string; claimId: string } | undefined> {
  const link = await readLink(secret, PURPOSE, token);
  return link && { siteId: link.siteId, claimId: link.id };
}
