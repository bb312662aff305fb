import { isLoopback, refusalOf } from "../debtors/address-guard.ts";

type Exceptions = {
  /** Only on one's own machine: loopback on any port, with or without TLS. */
  allowLoopback: boolean;
  /** Our own address, which we never call; empty where it is not known. */
  ownUrl: string;
};

/**
 * Whether an address that an owner names may be called by us: https on its own port, under a name of the public net; see
 * `refusalOf` for what a Worker can and cannot guard against.
 */
export function isPublicHttps(
  text: string,
  { allowLoopback, ownUrl }: Exceptions = { allowLoopback: false, ownUrl: "" },
): boolean {
  const url = URL.parse(text);
  if (!url) return false;
  const isHttps = url.protocol === "https:" && url.port === "";
  const own = URL.parse(ownUrl)?.host;
  const rules = { ownHosts: new Set(own === undefined ? [] : [own]), allowLoopback };
  return (isHttps || (allowLoopback && isLoopback(url))) && refusalOf(url, rules) === undefined;
}
