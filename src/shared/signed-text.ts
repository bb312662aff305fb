import { equalBytes, fromBase64Url, hmac, toBase64Url, utf8 } from "./bytes.ts";

/**
 * A text that a stranger carries and cannot change: `payload.signature`, both base64url. The signature is HMAC-SHA-256 over
 * the payload, under a key of its own purpose.
 * @param purpose keeps what was signed for one thing from passing for another
 */
export async function signText(secret: string, purpose: string, text: string): Promise<string> {
  const payload = toBase64Url(utf8(text));
  return `${payload}.${toBase64Url(await sign(secret, purpose, payload))}`;
}

/** What was signed; undefined when it was not signed here for this purpose. */
export async function readSignedText(secret: string, purpose: string, token: string): Promise<string | undefined> {
  const [payload = "", signature = "", ...more] = token.split(".");
  const given = more.length === 0 ? fromBase64Url(signature) : undefined;
  if (!given || !equalBytes(given, await sign(secret, purpose, payload))) return undefined;
  return new TextDecoder().decode(fromBase64Url(payload));
}

function sign(secret: string, purpose: string, payload: string): Promise<Uint8Array> {
  return hmac(secret, `${purpose}:${payload}`);
}
