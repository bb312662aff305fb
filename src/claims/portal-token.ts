import { equalBytes, fromBase64Url, hmac, toBase64Url } from "../shared/bytes.ts";

/** The debtor's key to a claim's page: `SITE.CLAIM.PROOF`. Derived, so that it is stored nowhere and every letter carries the same. */
export async function portalToken(secret: string, claim: { siteId: string; id: string }): Promise<string> {
  return `${claim.siteId}.${claim.id}.${toBase64Url(await sign(secret, claim.siteId, claim.id))}`;
}

/** Which claim a token opens; undefined for any text that we did not make. */
export async function readPortalToken(
  secret: string,
  token: string,
): Promise<{ siteId: string; claimId: string } | undefined> {
  const [, siteId, claimId, proof] = /^([a-z0-9-]{1,40})\.([\w-]{1,64})\.([\w-]{43})$/.exec(token) ?? [];
  const given = proof === undefined ? undefined : fromBase64Url(proof);
  if (siteId === undefined || claimId === undefined || !given) return undefined;
  return equalBytes(given, await sign(secret, siteId, claimId)) ? { siteId, claimId } : undefined;
}

function sign(secret: string, siteId: string, claimId: string): Promise<Uint8Array> {
  return hmac(secret, `claim-page:${siteId}:${claimId}`);
}
