import punycode from "punycode/punycode.js";
import { parse } from "tldts";
import { CONFUSABLES } from "../rules/confusables.ts";
import { platformKindOf, tenantBelow, type PlatformKind } from "./platforms.ts";

/** Whose name a host is. */
export type HostOwner = {
  /** As the network knows it: lower case, punycode, without a dot at its end. */
  host: string;
  /** As a browser may show it. Equal to `host` unless that is punycode. */
  shown: string;
  /** The name that one party registered: `acme.co.uk`, or a tenant such as `acme.myshopify.com`. Null for addresses and bare names. */
  domain: string | null;
  /** Whose guest a tenant is (`myshopify.com`). */
  tenant_of: string | null;
  platform: PlatformKind | null;
  /** The name in plain letters that this one is dressed up as. */
  lookalike_of: string | null;
};

/**
 * Reads whose name a host is, by the Public Suffix List and the list of platforms.
 * @param hostname of a WHATWG URL: its parser has written numbers in any notation as dotted decimals already
 * @see https://publicsuffix.org/list/
 */
export function readHost(hostname: string): HostOwner {
  const host = hostname.toLowerCase().replace(/\.$/, "");
  const { domain, publicSuffix, isPrivate } = parse(host, { allowPrivateDomains: true });
  const registered = parse(host).domain;
  const tenant = isPrivate ? domain : tenantBelow(host, domain ?? "");
  const owner = tenant ?? domain ?? registered;
  return {
    host,
    shown: punycode.toUnicode(host),
    domain: owner,
    tenant_of: tenant ? (isPrivate ? publicSuffix : domain) : null,
    platform: tenant ? null : (platformKindOf(host, owner ?? "") ?? null),
    lookalike_of: lookalikeOf(punycode.toUnicode(host)),
  };
}

/**
 * The plain name that a host's foreign letters imitate: "аррӏе.com" in Cyrillic gives "apple.com". Names whose ending is of
 * that script too (москва.рф) imitate nothing.
 * @see https://www.unicode.org/reports/tr39/
 */
function lookalikeOf(shown: string): string | null {
  const ending = shown.slice(shown.lastIndexOf(".") + 1);
  // eslint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(shown) || !/^[a-z]+$/.test(ending)) return null;
  const plain = Array.from(shown, (letter) => CONFUSABLES[letter] ?? letter).join("");
  return plain !== shown && /^[a-z\d.-]+$/.test(plain) ? plain : null;
}

/** Whether two different names are easily read as one: l and 1, o and 0, rn and m, vv and w, or letters of other scripts. */
export function looksAlike(a: string, b: string): boolean {
  return a !== b && skeleton(a) === skeleton(b);
}

function skeleton(name: string): string {
  const plain = Array.from(punycode.toUnicode(name), (letter) => CONFUSABLES[letter] ?? letter).join("");
  return plain
    .replaceAll(/[il|]/g, "1")
    .replaceAll("0", "o")
    .replaceAll("rn", "m")
    .replaceAll("vv", "w")
    .replaceAll("-", "");
}
