import type { Deps } from "../db/deps.ts";
import { AppError } from "../shared/errors.ts";
import type { Locale } from "../shared/locale.ts";
import { findCurrentTerms, type Site } from "./repository.ts";
import { issueTermsToken } from "./terms-token.ts";
import type { Terms } from "./terms.ts";

/** The posted terms as the API gives them, with the signed proof that they were shown now. */
export type TermsJson = Pick<Terms, "version" | "locale" | "text" | "html" | "sha256" | "nature" | "fees"> & {
  token: string;
  /** Whether an author who accepts them may ask to be mailed when the comment is answered. */
  offers_reply_notifications: boolean;
};

/** The terms in force in that language; where the site has none in it, those in the site's own. */
export async function getTermsInForce(deps: Pick<Deps, "db">, site: Site, locale: Locale): Promise<Terms> {
  const terms =
    (await findCurrentTerms(deps.db, site.id, locale)) ?? (await findCurrentTerms(deps.db, site.id, site.locale));
  if (!terms) throw new AppError("terms_missing", "This site has not posted its terms yet.");
  return terms;
}

/**
 * Terms as the embed gets them, with the token that proves that they were shown.
 * @param repeats the nonce of the used token that the new one is given for
 */
export async function presentTerms(
  deps: Pick<Deps, "secret" | "clock" | "mailsAnyone">,
  terms: Terms,
  repeats?: string,
): Promise<TermsJson> {
  const { version, locale, text, html, sha256, nature, fees } = terms;
  return {
    version,
    locale,
    text,
    html,
    sha256,
    nature,
    fees,
    token: await issueTermsToken(deps.secret, terms, deps.clock(), repeats),
    offers_reply_notifications: deps.mailsAnyone,
  };
}
