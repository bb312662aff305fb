import type { PageText } from "./page.ts";

/** What links to a legal notice are called, the surest first. */
const NAMES: readonly RegExp[] = [
  /^impressum\b|\bimpressum$/i,
  /\bimprint\b/i,
  /\blegal notice\b|\blegal disclosure\b|\bsite notice\b/i,
  /\banbieterkennzeichnung\b/i,
  /\bmentions l[ée]gales\b/i,
  /\bimpressum\b|\bpravne informacije\b|\bcolofon\b|\bnote legali\b|\baviso legal\b/i,
  /\bkontakt\b|\bcontact\b/i,
];
const PATHS: readonly RegExp[] = [
  /impressum/i,
  /imprint/i,
  /legal-?notice|legal-?disclosure|mentions-?legales/i,
  /\/(?:kontakt|contact)\b/i,
];
const WELL_KNOWN = ["/impressum", "/imprint", "/legal"];

/**
 * Where a site's legal notice probably is, the best first: links of that name, links whose address says so, else the paths
 * that most sites use.
 * @param base the address of the page that the links stand on
 */
export function findImpressumUrls(page: PageText, base: string): string[] {
  const ranked = page.links.flatMap(({ href, text }) => {
    const url = URL.parse(href, base);
    if (!url || !/^https?:$/.test(url.protocol)) return [];
    url.hash = "";
    const byName = NAMES.findIndex((name) => text.length <= 60 && name.test(text));
    const byPath = PATHS.findIndex((path) => path.test(url.pathname));
    const rank = byName >= 0 ? byName : byPath >= 0 ? NAMES.length + byPath : -1;
    return rank < 0 || url.href === base ? [] : [{ rank, href: url.href }];
  });
  const linked = ranked.toSorted((a, b) => a.rank - b.rank).map(({ href }) => href);
  const isSure = ranked.some(({ rank }) => rank < NAMES.length - 1);
  const guesses = isSure ? [] : WELL_KNOWN.map((path) => new URL(path, base).href);
  return [...new Set([...linked, ...guesses])];
}
