import type { Db, Statement } from "../db/client.ts";
import type { Deps } from "../db/deps.ts";
import { AppError, invalid } from "../shared/errors.ts";
import type { Locale } from "../shared/locale.ts";
import type { Site } from "../sites/repository.ts";
import { getTermsInForce, presentTerms } from "../sites/present-terms.ts";
import { readTermsToken, type TermsProof } from "../sites/terms-token.ts";
import type { Terms } from "../sites/terms.ts";
import { findIdempotencyKey, insertIdempotencyKey } from "./trace-repository.ts";

/** What the author clicked: the version that was shown, and the token that came with it. */
export type Acceptance = { version: number; accepted: true; token: string };

/** Terms that were shown and accepted, and the proof of it. */
export type AcceptedTerms = { terms: Terms; proof: TermsProof };

type TermsRefusal = "terms_outdated" | "token_expired" | "token_used" | "token_invalid";

const UNREADABLE = {
  token_invalid: "The terms token was not issued by this site.",
  token_expired: "The terms were shown more than 24 hours ago.",
};

/** @throws AppError `validation_failed` when the terms were not accepted at all */
export function requireAcceptance(acceptance: Acceptance | undefined): Acceptance {
  if (!acceptance) throw invalid("/terms", "The posted terms must be accepted.");
  return acceptance;
}

/**
 * Checks that the terms in force are those that the author was shown and accepted.
 * @param locale the author's, for a token that does not tell in which language the terms were shown
 * @throws AppError `token_invalid`, `token_expired` or `terms_outdated`, all with fresh `terms`, so that no typed text is lost
 */
export async function acceptTerms(
  deps: Deps,
  site: Site,
  acceptance: Acceptance,
  locale: Locale,
): Promise<AcceptedTerms> {
  const reading = await readTermsToken(deps.secret, site.id, acceptance.token, deps.clock());
  const terms = await getTermsInForce(deps, site, "proof" in reading ? reading.proof.locale : locale);
  const refuse = (code: TermsRefusal, detail: string) => refuseWithTerms(deps, terms, code, detail);
  if (!reading.ok) throw await refuse(reading.reason, UNREADABLE[reading.reason]);
  const { proof } = reading;
  if (proof.version !== acceptance.version)
    throw await refuse("token_invalid", "The terms token belongs to another version of the terms.");
  const isCurrent = proof.version === terms.version && proof.sha256 === terms.sha256 && proof.locale === terms.locale;
  if (!isCurrent) throw await refuse("terms_outdated", "The terms have changed since they were shown.");
  return { terms, proof };
}

/** The fresh token knows the used one: the same comment sent with it is the one that is stored. */
export async function refuseUsedToken(deps: Deps, { terms, proof }: AcceptedTerms): Promise<AppError> {
  const detail = "A comment was already posted with this terms token.";
  return await refuseWithTerms(deps, terms, "token_used", detail, proof.nonce);
}

/** A refusal that carries the terms in force with a fresh token: the author can accept them and send the same text again. */
async function refuseWithTerms(
  deps: Deps,
  terms: Terms,
  code: TermsRefusal,
  detail: string,
  repeats?: string,
): Promise<AppError> {
  return new AppError(code, detail, { terms: await presentTerms(deps, terms, repeats) });
}

/**
 * What was stored under the used token that this one was given for. Only the token shows that the sender of both is one: the
 * words may be copied by whoever reads them, and the answer holds the edit token.
 */
export async function findRepeated({ db }: Pick<Deps, "db">, { proof: { site, repeats } }: AcceptedTerms) {
  return repeats === undefined ? undefined : await findIdempotencyKey(db, site, nonceKey(repeats));
}

/**
 * Uses a token up, in the batch that stores what was sent with it.
 * @param request what was sent and answered, where no Idempotency-Key keeps it
 */
export function useUpToken(
  db: Db,
  { site: siteId, nonce }: TermsProof,
  now: number,
  request?: { requestSha256: string | null; response: Record<string, unknown> },
): Statement {
  return insertIdempotencyKey(db, { siteId, key: nonceKey(nonce), createdAt: now, ...request });
}

/** The key under which a token's nonce is used up. */
export function nonceKey(nonce: string): string {
  return `nonce:${nonce}`;
}
