import { randomToken } from "../shared/bytes.ts";
import { DAY, MINUTE } from "../shared/clock.ts";
import type { Locale } from "../shared/locale.ts";
import { readSignedText, signText } from "../shared/signed-text.ts";
import type { Terms } from "./terms.ts";

/** How long a person may take to write a comment under the terms that were shown. */
const TERMS_TOKEN_LIFETIME = DAY;
const PURPOSE = "terms-token";

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

/** The token for these terms, shown now. */
export async function issueTermsToken(secret: string, terms: Terms, now: number, repeats?: string): Promise<string> {
  const { siteId: site, locale, version, sha256 } = terms;
  const nonce = randomToken(16);
  const proof: TermsProof = { site, locale, version, sha256, issuedAt: now, nonce, ...(repeats && { repeats }) };
  return await signText(secret, PURPOSE, JSON.stringify(proof));
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
  const signed = await readSignedText(secret, PURPOSE, token);
  if (signed === undefined) return { ok: false, reason: "token_invalid" };
  const proof = JSON.parse(signed) as TermsProof;
  if (proof.site !== site || proof.issuedAt > now + MINUTE) return { ok: false, reason: "token_invalid" };
  if (now - proof.issuedAt > TERMS_TOKEN_LIFETIME) return { ok: false, reason: "token_expired", proof };
  return { ok: true, proof };
}
