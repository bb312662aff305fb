import type { RegisterKind } from "./register.ts";

/** A legal form as companies write it behind their name. */
export type LegalForm = {
  name: string;
  /** A person answers for its debts, or is it: only ever claimed against by hand. */
  natural: boolean;
  /** The German register that it stands in, if any. */
  register: RegisterKind | null;
  pattern: RegExp;
};

const form = (name: string, pattern: string, register: RegisterKind | null = null, natural = false): LegalForm => ({
  name,
  natural,
  register,
  // By a hyphen hangs a GmbH ("Verlags-GmbH"); a "Film-AG" may be of a school.
  pattern: new RegExp(`(?:^|[\\s(]|-(?=GmbH))(?:${pattern})(?=$|[\\s,;:.|)·•/])`, "u"),
});

/** The longest first: "GmbH & Co. KG" is no GmbH. Capitals count: "ag" and "se" are syllables of many words. */
const LEGAL_FORMS: readonly LegalForm[] = [
  form("UG (haftungsbeschränkt) & Co. KG", "UG\\s?\\(haftungsbeschränkt\\)\\s?(?:&|und|\\+)\\s?Co\\.?\\s?KG", "HRA"),
  form("GmbH & Co. KGaA", "(?:GmbH|AG|SE)\\s?(?:&|und|\\+)\\s?Co\\.?\\s?KGaA", "HRB"),
  form("GmbH & Co. KG", "(?:GmbH|gGmbH|AG|SE|Ltd\\.?)\\s?(?:&|und|\\+)\\s?(?:Co|CO)\\.?\\s?KG", "HRA"),
  form("GmbH & Co. OHG", "GmbH\\s?(?:&|und|\\+)\\s?Co\\.?\\s?(?:OHG|oHG)", "HRA"),
  form("UG (haftungsbeschränkt)", "(?:UG|Unternehmergesellschaft)\\s?\\(\\s?haftungsbeschränkt\\s?\\)|UG", "HRB"),
  form(
    "GmbH",
    "g?(?:GmbH|GMBH|G\\.m\\.b\\.H\\.|Gesellschaft mit beschränkter Haftung|Gesellschaft m\\.\\s?b\\.\\s?H\\.|GesmbH|Ges\\.m\\.b\\.H\\.)",
    "HRB",
  ),
  form("KGaA", "KGaA", "HRB"),
  form("AG", "AG|Aktiengesellschaft", "HRB"),
  form("SE", "SE", "HRB"),
  form("KG", "(?:&\\s?Co\\.?\\s?)?KG|Kommanditgesellschaft", "HRA"),
  form("OHG", "OHG|oHG|Offene Handelsgesellschaft", "HRA"),
  form("PartG mbB", "PartG(?:\\s?mbB)?|PartGmbB|Partnerschaftsgesellschaft(?: mbB)?|Partnerschaft mbB", "PR"),
  form("eG", "eG|e\\.\\s?G\\.|eingetragene Genossenschaft", "GnR"),
  form("e.V.", "e\\.\\s?V\\.?|eingetragener Verein", "VR"),
  form("eGbR", "eGbR", "GsR", true),
  form("GbR", "GbR|GBR|Gesellschaft bürgerlichen Rechts", null, true),
  form(
    "e.K.",
    "e\\.\\s?K\\.?|e\\.\\s?Kfm\\.?|e\\.\\s?Kfr\\.?|eingetragene[r]? Kauf(?:mann|frau)|e\\.U\\.",
    "HRA",
    true,
  ),
  form("Stiftung", "Stiftung"),
  form("S.à r.l.", "S\\.?\\s?à\\s?r\\.?\\s?l\\.?|SARL|Sàrl|SàRL|S\\.A\\.R\\.L\\.", null),
  form("S.r.l.", "S\\.?r\\.?l\\.?s?|S\\.R\\.L\\."),
  form("S.p.A.", "S\\.p\\.A\\.|SpA"),
  form("SAS", "S\\.?A\\.?S\\.?U?"),
  form("S.A.", "S\\.A\\."),
  form("S.L.", "S\\.L\\.U?\\.?"),
  form("B.V.", "B\\.?V\\.?"),
  form("N.V.", "N\\.V\\."),
  form("Ltd", "(?:Co\\.,?\\s)?(?:Ltd|LTD|Limited)\\.?|PLC|plc"),
  form("Inc.", "Inc\\.?|Incorporated|Corp\\.?|Corporation"),
  form("LLC", "LLC|L\\.L\\.C\\.|LLP"),
  form("sp. z o.o.", "[Ss]p\\.\\s?z\\s?o\\.\\s?o\\."),
  form("s.r.o.", "s\\.\\s?r\\.\\s?o\\."),
  form("A/S", "A/S|ApS|AB|Oy|AS"),
];

/** The legal form that a line names first, and where its words end. A longer form wins where two begin at one place. */
export function findLegalForm(text: string): { form: LegalForm; start: number; end: number } | undefined {
  let best: { form: LegalForm; start: number; end: number } | undefined;
  for (const candidate of LEGAL_FORMS) {
    const found = candidate.pattern.exec(text);
    if (!found) continue;
    const start = found.index + (/^[\s(-]/.test(found[0]) ? 1 : 0);
    if (best === undefined || start < best.start) best = { form: candidate, start, end: found.index + found[0].length };
  }
  return best;
}
