import { equalBytes, fromBase64Url, hmac, toBase64Url, utf8 } from "../shared/bytes.ts";

/**
 * The secret in the debtor's link: it names site and claim, and is derived, so that it need not be stored and any letter
 * can carry it. Whoever has the link may read and answer the claim, as whoever has a letter may.
 */
export async function claimToken(secret: string, siteId: string, claimId: string): Promise<string> {
  const payload = toBase64Url(utf8(`${siteId}/${claimId}`));
  return `${payload}.${toBase64Url(await sign(secret, payload))}`;
}

/** The claim that a link names; undefined when it was not issued here. */
export async function readClaimToken(
  secret: string,
  token: string,
): Promise<{ siteId: string; claimId: string } | undefined> {
  const [payload = "", signature = ""] = token.split(".");
  const given = fromBase64Url(signature);
  if (!given || !equalBytes(given, await sign(secret, payload))) return undefined;
  const [siteId = "", claimId = ""] = new TextDecoder().decode(fromBase64Url(payload)).split("/");
  return { siteId, claimId };
}

function sign(secret: string, payload: string): Promise<Uint8Array> {
  return hmac(secret, `claim-page:${payload}`);
}
