import { refusalOf } from "../debtors/address-guard.ts";

/**
 * Whether an address that an owner names may be called by us: https on its own port, under a name of the public net; see
 * `refusalOf` for what a Worker can and cannot guard against.
 */
export function isPublicHttps(text: string): boolean {
  const url = URL.parse(text);
  const isHttps = url?.protocol === "https:" && url.port === "";
  return isHttps && refusalOf(url, { ownHosts: new Set(), allowLoopback: false }) === undefined;
}
