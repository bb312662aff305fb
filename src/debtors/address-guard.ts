import { parse } from "tldts";
import { isAddress } from "./destinations.ts";

export type AddressRules = {
  /** The blog's hosts and our own, with port if they have one: a stranger's link never makes us call ourselves. */
  ownHosts: ReadonlySet<string>;
  /** Only on one's own machine, and in tests. */
  allowLoopback: boolean;
};

export type AddressRefusal = "not_http" | "credentials" | "port" | "not_public" | "own_host" | "too_long";

const MAX_URL_LENGTH = 4_000;
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/** Endings that never lie in the public net, though a list of suffixes may know them. */
const PRIVATE_ENDING =
  /(?:^|\.)(?:arpa|onion|i2p|local|localhost|internal|intranet|lan|home|corp|private|test|invalid)$/;
/** Services that give any address a public name ("10.0.0.1.nip.io"). */
const NAMES_OF_ADDRESSES =
  /(?:^|\.)(?:nip\.io|sslip\.io|xip\.io|localtest\.me|lvh\.me|vcap\.me|lacolhost\.com|traefik\.me|backname\.io)$/;

/**
 * Whether we may ask that address at all; a stranger chose it. An address in numbers is always refused: it has no registered
 * name and so no advertiser, and refusing them all leaves no notation of a private one to overlook. A name must lie under a
 * public suffix.
 *
 * What a name resolves to cannot be seen in a Worker: there is no DNS lookup beside `fetch` itself, and any answer could have
 * changed by then. Cloudflare's network refuses to connect a Worker to private addresses, and has no neighbours of ours in it.
 * The compatibility flag `global_fetch_strictly_public` closes the other way in: without it a request to a host of the
 * Worker's own zone goes straight to that zone's origin, past its firewall and access rules; with it, through the front door.
 * @returns why not; undefined if we may
 */
export function refusalOf(url: URL, { ownHosts, allowLoopback }: AddressRules): AddressRefusal | undefined {
  if (url.href.length > MAX_URL_LENGTH) return "too_long";
  if (url.protocol !== "http:" && url.protocol !== "https:") return "not_http";
  if (url.username !== "" || url.password !== "") return "credentials";
  const name = url.hostname.replace(/\.$/, "");
  if (ownHosts.has(url.host) || ownHosts.has(name)) return "own_host";
  if (allowLoopback && LOOPBACK.test(name)) return undefined;
  if (isAddress(name) || !isPublicName(name)) return "not_public";
  // The parser leaves out the port that the scheme has anyway.
  const port = url.port === "" || url.port === "80" || url.port === "443";
  return port ? undefined : "port";
}

/** Whether an address names the machine that asks. */
export function isLoopback({ hostname }: URL): boolean {
  return LOOPBACK.test(hostname);
}

function isPublicName(name: string): boolean {
  if (PRIVATE_ENDING.test(name) || NAMES_OF_ADDRESSES.test(name)) return false;
  const { isIcann, domain } = parse(name);
  // `.example` is kept free of any host (RFC 2606): the documentation and the tests of this project live there.
  return domain !== null && (isIcann === true || name.endsWith(".example"));
}
