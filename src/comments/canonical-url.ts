import normalizeUrl, { type Options } from "normalize-url";

const MAX_URL_LENGTH = 2_000;

// What newsletters, social networks and advertising add to a link; none of it chooses the page that is shown.
const CAMPAIGN = /^(?:utm|pk|mtm|piwik|matomo)_\w+$/i;
const CLICK_ID = /^(?:fbclid|gclid|gclsrc|dclid|msclkid|ttclid|twclid|yclid|wbraid|gbraid|li_fat_id|igshid?|srsltid)$/i;
const MAIL_ID = /^(?:mc_[ce]id|mkt_tok|_hsenc|_hsmi|vero_id|oly_(?:anon|enc)_id|_g[al])$/i;

// The URL standard lets a host hold quotes and other marks that no domain name has.
const HOSTNAME = /^(?:[a-z0-9._-]+|\[[0-9a-f:]+\])$/;

const OPTIONS: Options = {
  stripHash: true,
  stripWWW: true,
  removeTrailingSlash: true,
  removeDirectoryIndex: [/^index\.(?:html?|php)$/i],
  removeQueryParameters: [CAMPAIGN, CLICK_ID, MAIL_ID],
  sortQueryParameters: true,
  emptyQueryValue: "always",
};

/**
 * Gives one text to all addresses of one page, so that a blog post has one thread: scheme, `www.`, default port, trailing
 * slash, `index.html`, dot segments, percent-encoding, spelling of international domain names, order of parameters,
 * tracking parameters and fragment make no difference.
 *
 * The scheme becomes https, but for the own machine, where there is none.
 * @param url as the page or a stranger gives it
 * @returns an http or https address without credentials, at most 2,000 UTF-16 code units, the same when canonicalised
 *   again; undefined if `url` is no such address
 * @throws nothing
 */
export function canonicalUrl(url: string): string | undefined {
  const parsed = url.length <= MAX_URL_LENGTH && /^https?:\/\//i.test(url) ? URL.parse(url) : null;
  if (parsed === null || !HOSTNAME.test(parsed.hostname)) return undefined;
  if (parsed.username !== "" || parsed.password !== "") return undefined;
  const canonical = normalizeUrl(parsed.href, { ...OPTIONS, forceHttps: !isLoopback(parsed.hostname) });
  return canonical.length <= MAX_URL_LENGTH ? canonical : undefined;
}

/**
 * Where a page is on one of its site's origins: its canonical URL has lost `www.` and plain http, without which there may be
 * nothing.
 * @returns undefined when it is on none of them
 */
export function addressOn(origins: readonly string[], canonical: string): string | undefined {
  const { pathname, search } = new URL(canonical);
  return origins
    .map((origin) => new URL(pathname + search, origin).href)
    .find((address) => canonicalUrl(address) === canonical);
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "127.0.0.1" || hostname === "[::1]"
  );
}
