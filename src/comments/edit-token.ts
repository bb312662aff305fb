import { equalBytes, fromBase64Url, hmac, toBase64Url } from "../shared/bytes.ts";

/** The author's key to a comment: derived from its id, so that a replayed POST gives it again and nobody need store it. */
export async function editToken(secret: string, commentId: string): Promise<string> {
  return toBase64Url(await sign(secret, commentId));
}

/** Whether a token is the one of that comment, told in the same time wherever they differ. */
export async function isEditToken(secret: string, commentId: string, token: string): Promise<boolean> {
  const given = fromBase64Url(token);
  return given !== undefined && equalBytes(given, await sign(secret, commentId));
}

function sign(secret: string, commentId: string): Promise<Uint8Array> {
  return hmac(secret, `edit-token:${commentId}`);
}
