import { findZones, type Zone } from "../rules/links.ts";
import { normalize, toOriginal, type Normalized } from "../rules/normalize.ts";
import { readHost, type HostOwner } from "./hosts.ts";

/** What of a comment can lead to its advertiser. */
export type AdvertText = { body: string; author_url?: string | undefined; author_email?: string | undefined };

export type Source = "body" | "author_url" | "author_email" | "body_email";

/** A place that a comment leads to. */
export type Destination = HostOwner & {
  url: string;
  /** Where in the comment it stands; the best first. */
  sources: Source[];
  /** The link carries the id of somebody who earns by it: then that one may have posted, and not the advertiser. */
  affiliate: boolean;
};

/** The best first. */
const SOURCES: readonly Source[] = ["body", "author_url", "body_email", "author_email"];

const MAX_DESTINATIONS = 20;
const MAX_URL_LENGTH = 2_000;
const AFFILIATE_PARAMETERS =
  /^(?:aff|affid|aff_id|affiliate|affiliate_id|aid|awc|clickref|irclickid|partner|partnerid|partner_id|ref|refid|ref_id|referral|refcode|tag|tduid|zanpid|hop)$/i;

/**
 * The places that comments of one author lead to, in the order in which they count: links of the texts, the author's own
 * address, then the domains of e-mail addresses. The same host comes once.
 * @param ownHosts hosts (with port, if any) of the blog and of ourselves: a link home advertises nothing
 */
export function findDestinations(comments: readonly AdvertText[], ownHosts: ReadonlySet<string>): Destination[] {
  const found = comments.flatMap(addressesIn).toSorted(([, a], [, b]) => SOURCES.indexOf(a) - SOURCES.indexOf(b));
  const byHost = new Map<string, Destination>();
  for (const [address, source] of found) {
    const url = toWebUrl(address);
    if (!url || ownHosts.has(url.host)) continue;
    const known = byHost.get(url.host);
    if (known) {
      if (!known.sources.includes(source)) known.sources.push(source);
      known.affiliate ||= isAffiliate(url);
    } else if (byHost.size < MAX_DESTINATIONS) {
      byHost.set(url.host, {
        ...readHost(url.hostname),
        url: url.href,
        sources: [source],
        affiliate: isAffiliate(url),
      });
    }
  }
  return [...byHost.values()];
}

function addressesIn({ body, author_url: url, author_email: email }: AdvertText): [string, Source][] {
  const normalized = normalize(body);
  const zones = findZones(normalized);
  return [
    ...zones.flatMap((zone) => (zone.link ? [[targetOf(zone, normalized), "body"] as [string, Source]] : [])),
    ...zones.flatMap((zone) =>
      zone.kind === "mail" ? [[mailHome(shown(zone, normalized)), "body_email"] as [string, Source]] : [],
    ),
    ...(url === undefined ? [] : [[url, "author_url"] as [string, Source]]),
    ...(email === undefined ? [] : [[mailHome(email), "author_email"] as [string, Source]]),
  ];
}

/** The domain of an e-mail address, however it is written around the at sign. */
export function mailDomain(address: string): string {
  return (/(?:@|\(at\)|\[at\])\s*([^\s@]+)$/i.exec(address.trim())?.[1] ?? "").toLowerCase();
}

function mailHome(address: string): string {
  return `https://${mailDomain(address)}/`;
}

function shown(zone: Zone, normalized: Normalized): string {
  const { start, end } = toOriginal(normalized, zone.start, zone.end);
  return normalized.original.slice(start, end);
}

/** What a link points to, as its author wrote it: folding would lose capitals of a path, and which letters a name really has. */
function targetOf(zone: Zone, normalized: Normalized): string {
  const text = shown(zone, normalized);
  const form = zone.link?.form;
  if (form === "spoken") return zone.link?.host ?? "";
  if (form === "markdown") return /^\(\s*<?([^\s()<>]+)/.exec(text)?.[1] ?? zone.link?.host ?? "";
  if (form === "html") return /href\s*=\s*["']?([^"'<>\s]+)/i.exec(text)?.[1] ?? zone.link?.host ?? "";
  if (form === "bbcode") return /^\[\w+=["']?([^\]"'\s]+)/.exec(text)?.[1] ?? text;
  // Encoded letters make no address; the folded host still names the place.
  return URL.canParse(withScheme(text)) ? text : (zone.link?.host ?? "");
}

function withScheme(address: string): string {
  const plain = address.trim().replace(/^hxxp/i, "http");
  if (plain.startsWith("//")) return `https:${plain}`;
  return /^[a-z][a-z\d+.-]*:\/{1,2}/i.test(plain) ? plain : `https://${plain}`;
}

/** An http address without credentials, port and fragment; undefined for what is none or has no registered name. */
function toWebUrl(address: string): URL | undefined {
  const url = address.length > MAX_URL_LENGTH ? null : URL.parse(withScheme(address));
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  url.username = "";
  url.password = "";
  url.port = "";
  url.hash = "";
  return readHost(url.hostname).domain === null && !isAddress(url.hostname) ? undefined : url;
}

/** An IP address: the WHATWG parser has written every IPv4 notation as four decimals. */
export function isAddress(hostname: string): boolean {
  return hostname.startsWith("[") || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(hostname);
}

function isAffiliate(url: URL): boolean {
  return (
    readHost(url.hostname).platform === "affiliate" ||
    [...url.searchParams.keys()].some((key) => AFFILIATE_PARAMETERS.test(key))
  );
}
