import { checkVAT, countries } from "jsvat";

/** A VAT id that its form and check digit allow; whether it was ever given to anybody, only the tax office knows. */
export type VatCheck = { id: string; valid: boolean; country: string | null };

/**
 * Checks what somebody wrote as a VAT id.
 * @returns `id` without spaces and punctuation, in capitals; `country` as ISO 3166-1 alpha-2
 * @see https://www.npmjs.com/package/jsvat
 */
export function checkVatId(text: string): VatCheck {
  const id = text.replaceAll(/[\s.\-/]/g, "").toUpperCase();
  const { isValid, country } = checkVAT(id, countries);
  return { id, valid: isValid, country: country?.isoCode.short ?? null };
}
