const ID = String.raw`(?:ATU\s?\d(?:\s?\d){7}|DE\s?\d(?:[\s.]?\d){8}|CHE[-\s]?\d{3}\.?\d{3}\.?\d{3}(?:\s?(?:MWST|TVA|IVA))?|(?:BE|BG|CY|CZ|DK|EE|EL|ES|FI|FR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|GB)\s?[\dA-Z](?:\s?[\dA-Z]){6,11})`;
// The business id (§ 139c AO) looks like a VAT id with a number behind it, and is none.
const END = String.raw`(?![\dA-Za-z]|-\d)`;
const LABELLED = new RegExp(
  String.raw`(?:USt|Ust|UST|UID|Umsatzsteuer|Mehrwertsteuer|MwSt|VAT|TVA|V\.A\.T|Tax ID|sales tax)[^\n]{0,80}?(?<![A-Za-z])(${ID})${END}`,
  "u",
);
const BARE = new RegExp(String.raw`(?<![A-Za-z\d])(DE\s?\d(?:[\s.]?\d){8}|ATU\s?\d{8})${END}`, "u");

/** The first VAT id of a line; `labelled` tells whether the line says that it is one. */
export function findVatId(line: string): { text: string; labelled: boolean } | undefined {
  const labelled = LABELLED.exec(line)?.[1];
  if (labelled !== undefined) return { text: labelled, labelled: true };
  const bare = BARE.exec(line)?.[1];
  return bare === undefined || /\bIBAN\b|\bBIC\b|Wirtschafts-?I/i.test(line)
    ? undefined
    : { text: bare, labelled: false };
}
