import { readSignedText, signText } from "./signed-text.ts";

/**
 * The secret of a link: it names a site and a thing there, and is derived, so that it need not be stored and any letter
 * can carry it. Whoever has the link may use it, as whoever has a letter may.
 * @param purpose keeps the links of one kind of page from opening another
 */
export async function signLink(secret: string, purpose: string, siteId: string, id: string): Promise<string> {
  return await signText(secret, purpose, `${siteId}/${id}`);
}

/** What a link names; undefined when it was not issued here for this purpose. */
export async function readLink(
  secret: string,
  purpose: string,
  token: string,
): Promise<{ siteId: string; id: string } | undefined> {
  const named = await readSignedText(secret, purpose, token);
  if (named === undefined) return undefined;
  const [siteId = "", id = ""] = named.split("/");
  return { siteId, id };
}
