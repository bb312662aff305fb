/** Which lines of a page speak of whoever runs it. */
export type OwnerBlock = {
  lines: string[];
  /** `law`: under "Angaben gemäß § 5 DDG" or its kin; `heading`: under Impressum or the like; `none`: no such heading, the whole page. */
  under: "law" | "heading" | "none";
  /** Lines about others: the agency that built the page, its host, authorities. */
  others: string[];
};

type Role = "owner" | "other" | "agency" | "prose";

const LAW =
  /§§?\s?5,?\s?(?:Abs(?:atz|\.)\s?\d\s?)?(?:des\s)?(?:TMG|DDG|ECG|E-Commerce|Telemediengesetz|Digitale-Dienste)|§\s?25\s?(?:MedienG|Mediengesetz)|\b(?:section|sec\.)\s?5\s(?:of the\s)?(?:German\s)?(?:TMG|DDG|Telemedia|Digital Services)|pursuant to § 5|according to § 5/i;
const OWNER =
  /^(?:impressum|imprint|legal notice|anbieterkennzeichnung|mentions légales|(?:dienste)?anbieter|(?:seiten|website|webseiten)?-?betreiber(?:in)?|betreiber(?:in)? der (?:web)?seite|herausgeber(?:in)?|medieninhaber(?:in)?|inhaber(?:in)? der (?:web)?seite|website operator|site owner|publisher|éditeur|provider|service provider|information in accordance|angaben zum (?:unternehmen|anbieter)|firmenangaben|company (?:information|details))\b/i;
/**
 * Labels of facts that nobody but the owner gives: after prose or a word on authorities they lead back to the owner. A bare
 * telephone number does not: chambers and insurers have one too.
 */
const OWN_LABEL =
  /^(?:umsatzsteuer|ust\b|ust[-.]|vat\b|handelsregister|registereintrag|registergericht|vertreten|vertretungs|represented|geschäftsführ|managing director|(?:kontakt|contact|kontaktdaten):?$)/i;
const AGENCY =
  /^(?:(?:web-?)?(?:design|seite|konzept\w*|gestaltung|entwicklung|development|programmierung|umsetzung|realisierung|realisation|agentur)\b|konzept(?:ion)?\b|technische (?:umsetzung|realisierung|betreuung)|erstellt (?:von|durch)|(?:site|website|designed|made|built|developed|created|powered) by\b|idee,|layout\b|hosting\b|hoster\b|gehostet|provider hosting|hébergeur|bild(?:nachweis|quellen|rechte)|fotos?(?:grafie|nachweis)?\b|photo|credits\b|text(?:e)? und redaktion|suchmaschinenoptimierung|seo\b|partner\b|unsere partner|druck\b)/i;
const OTHER =
  /^(?:(?:zuständige )?aufsichtsbehörde|(?:zuständige )?kammer|berufs(?:bezeichnung|haftpflicht)|berufsrechtliche|(?:betriebs)?haftpflicht|versicherung|name und sitz des versicherers|(?:externer? )?datenschutzbeauftragte|data protection officer|(?:inhaltlich |redaktionell )?verantwortlich|redaktion\b|jugendschutz|responsible for (?:the )?content|persönlich haftende|komplementär|general partner|zuständige? (?:behörde|schlichtung)|verbraucherschlichtungsstelle|universalschlichtungsstelle|bankverbindung|bank details|supervisory|zweigniederlassung|branch office)/i;
const PROSE =
  /^(?:haftung|disclaimer|liability|urheber|copyright\b|datenschutz|privacy|(?:eu-|online-|verbraucher)?(?:streit|schlicht)|plattform der eu|die europäische kommission|rechtliche hinweise|rechtswirksamkeit|hinweis|cookies?\b|allgemeine geschäfts|agb\b|terms\b|links\b|external links|markenrecht|quelle:|navigation|newsletter|erfassung|speicherdauer|auskunft)/i;

/** A heading or label is short; a sentence that begins with such a word is none. */
const MAX_HEADING = 90;

/**
 * Splits a page's lines by what they speak of. Headings decide, since that is how people read a legal notice: a second
 * company on the page is mostly the agency that built it, and its address must never become the debtor's.
 */
export function findOwnerBlock(lines: readonly string[]): OwnerBlock {
  const lawAt = lines.findIndex((line) => LAW.test(line) && !isSentenceOfDisclaimer(line));
  const headingAt = lines.findIndex((line) => line.length <= MAX_HEADING && OWNER.test(line) && !isMenu(line));
  const lastMenu = lines.findLastIndex((line) => /^(?:impressum|imprint)$/i.test(line));
  const from = lawAt >= 0 ? lawAt : headingAt;
  const owner: string[] = [];
  const others: string[] = [];
  let role: Role = "owner";
  lines.forEach((line, at) => {
    if (from >= 0 && at < from) return;
    role = roleOf(line, role, at === lawAt || (at === lastMenu && lawAt < 0 && owner.length < 2));
    if (role === "owner") owner.push(line);
    else if (role !== "prose") others.push(line);
  });
  return { lines: owner, under: lawAt >= 0 ? "law" : headingAt >= 0 ? "heading" : "none", others };
}

function roleOf(line: string, role: Role, isStart: boolean): Role {
  if (isStart) return "owner";
  if (line.length > MAX_HEADING && !AGENCY.test(line) && !OTHER.test(line)) return role;
  if (AGENCY.test(line)) return "agency";
  if (OTHER.test(line)) return role === "agency" ? role : "other";
  if (PROSE.test(line)) return "prose";
  if (role === "agency") return OWNER.test(line) ? "owner" : role;
  return OWNER.test(line) || OWN_LABEL.test(line) ? "owner" : role;
}

function isMenu(line: string): boolean {
  return /[|·•]/.test(line) && /datenschutz|privacy|agb|kontakt/i.test(line);
}

function isSentenceOfDisclaimer(line: string): boolean {
  return /§\s?7|verantwortlich|responsible/i.test(line) && line.length > MAX_HEADING;
}
