import { equalBytes, fromBase64Url, hmac, randomToken, toBase64Url, utf8 } from "../shared/bytes.ts";
import { DAY, MINUTE } from "../shared/clock.ts";
import type { Locale } from "../shared/locale.ts";
import type { Terms } from "./terms.ts";

/** How long a person may take to write a comment under the terms that were shown. */
const TERMS_TOKEN_LIFETIME = DAY;

/** What a token proves: that these very terms were shown for this site, at this time. */
export type TermsProof = {
  site: string;
  locale: Locale;
  version: number;
  sha256: string;
  issuedAt: number;
  nonce: string;
  /** The nonce of the used token that this one was given for: whoever has it sent that comment. */
  repeats?: string;
};

/** A token is `payload.signature`, both base64url; the signature is HMAC-SHA-256 over the payload, under a key of its own purpose. */
export async function issueTermsToken(secret: string, terms: Terms, now: number, repeats?: string): Promise<string> {
  const { siteId: site, locale, version, sha256 } = terms;
  const nonce = randomToken(16);
  const proof: TermsProof = { site, locale, version, sha256, issuedAt: now, nonce, ...(repeats && { repeats }) };
  const payload = toBase64Url(utf8(JSON.stringify(proof)));
  return `${payload}.${toBase64Url(await sign(secret, payload))}`;
}

export type TokenReading =
  | { ok: true; proof: TermsProof }
  | { ok: false; reason: "token_expired"; proof: TermsProof }
  | { ok: false; reason: "token_invalid" };

/**
 * Reads a token that came back with a comment.
 * @param now epoch milliseconds
 * @returns the proof, or why it does not hold: `token_invalid` when it was not issued here for this site, or in the future
 */
export async function readTermsToken(secret: string, site: string, token: string, now: number): Promise<TokenReading> {
  const [payload = "", signature = ""] = token.split(".");
  const given = fromBase64Url(signature);
  if (!given || !equalBytes(given, await sign(secret, payload))) return { ok: false, reason: "token_invalid" };
  const proof = JSON.parse(new TextDecoder().decode(fromBase64Url(payload))) as TermsProof;
  if (proof.site !== site || proof.issuedAt > now + MINUTE) return { ok: false, reason: "token_invalid" };
  if (now - proof.issuedAt > TERMS_TOKEN_LIFETIME) return { ok: false, reason: "token_expired", proof };
  return { ok: true, proof };
}

function sign(secret: string, payload: string): Promise<Uint8Array> {
  return hmac(secret, `terms-token:${payload}`);
}
