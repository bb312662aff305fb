import { equalBytes, fromBase64Url, hmac, toBase64Url, utf8 } from "./bytes.ts";

/**
 * The secret of a link: it names a site and a thing there, and is derived, so that it need not be stored and any letter
 * can carry it. Whoever has the link may use it, as whoever has a letter may.
 * @param purpose keeps the links of one kind of page from opening another
 */
export async function signLink(secret: string, purpose: string, siteId: string, id: string): Promise<string> {
  const payload = toBase64Url(utf8(`${siteId}/${id}`));
  return `${payload}.${toBase64Url(await sign(secret, purpose, payload))}`;
}

/** What a link names; undefined when it was not issued here for this purpose. */
export async function readLink(
  secret: string,
  purpose: string,
  token: string,
): Promise<{ siteId: string; id: string } | undefined> {
  const [payload = "", signature = ""] = token.split(".");
  const given = fromBase64Url(signature);
  if (!given || !equalBytes(given, await sign(secret, purpose, payload))) return undefined;
  const [siteId = "", id = ""] = new TextDecoder().decode(fromBase64Url(payload)).split("/");
  return { siteId, id };
}

function sign(secret: string, purpose: string, payload: string): Promise<Uint8Array> {
  return hmac(secret, `${purpose}:${payload}`);
}
