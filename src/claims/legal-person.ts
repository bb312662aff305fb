import { checkVatId } from "../shared/vat-id.ts";
import type { DebtorRow } from "./claim.ts";

/**
 * Forms of German and Austrian law that make a legal person, at the end of a name as they are registered. They are not
 * those of `debtors/legal-forms.ts`, which reads pages, where "1. OG" is a floor: here a machine decides, and what may be a
 * person must not pass.
 */
const LEGAL_PERSON =
  /(?:^|[\s,])(?:g?GmbH|UG(?: ?\(haftungsbeschränkt\))?|AG|SE|KGaA|eG|eGen|e\. ?V\.|FlexCo|FlexKapG|gAG|gUG(?: ?\(haftungsbeschränkt\))?)$/iu;

/** Forms with natural persons behind them, wherever they stand: partners, sole traders, firms named after an owner. */
const NATURAL_PERSONS =
  /(?:^|[\s,(&])(?:GbR|eGbR|OHG|OG|KG|KEG|PartG|PartG ?mbB|e\. ?K\.?|e\. ?Kfm\.?|e\. ?Kfr\.?|e\. ?U\.|Inh\.?|Inhaber(?:in)?|Einzelunternehme\p{L}*|freiberuf\p{L}*)(?=$|[\s,.):&])|& ?Co\b/iu;

/**
 * Whether a name is that of a legal person, by its legal form alone. What stands behind a partnership, a sole trader or a
 * freelancer is a natural person, on whom no machine decides (Art. 22 GDPR); a name without a form leaves it open.
 */
export function isLegalPerson(name: string): boolean {
  const text = name.normalize("NFC").trim();
  return LEGAL_PERSON.test(text) && !NATURAL_PERSONS.test(text);
}

/** Registers of legal persons: HRB, associations and cooperatives in Germany, the Firmenbuch in Austria. HRA is for partnerships. */
const REGISTER: Readonly<Record<string, RegExp>> = {
  DE: /\b(?:HRB|VR|GnR) ?\d{1,6}\b/u,
  AT: /\bFN ?\d{1,6} ?[a-z]\b/iu,
};

/**
 * What proves that the debtor is registered: a VAT id of its own country whose check digit is right, or a number of a
 * register of legal persons. Whether the number is this debtor's was for the person to confirm who entered it.
 */
export function registrationProofs(debtor: Pick<DebtorRow, "vatId" | "register" | "country">): string[] {
  const { vatId, register, country } = debtor;
  const vat = vatId === null ? undefined : checkVatId(vatId);
  const isVatId = vat?.valid === true && vat.country === country;
  const isRegistered = register !== null && (REGISTER[country]?.test(register) ?? false);
  return [...(isVatId ? ["vat_id"] : []), ...(isRegistered ? ["register"] : [])];
}
