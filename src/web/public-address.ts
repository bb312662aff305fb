import { isLoopback, refusalOf } from "../debtors/address-guard.ts";
import { invalid } from "../shared/errors.ts";

type Exceptions = {
  /** Only on one's own machine: loopback on any port, with or without TLS. */
  allowLoopback: boolean;
  /** Our own address, which we never call; empty where it is not known. */
  ownUrl: string;
};

/** What is said of an address that we may not call. */
export const NOT_PUBLIC = "Must be an https address on a public host, without port or credentials.";

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

/**
 * @param path what the field is called for whoever filled it in
 * @throws AppError `validation_failed` for an address that we may not call
 */
export function requirePublicHttps(text: string, exceptions: Exceptions, path: string): void {
  if (isPublicHttps(text, exceptions)) return;
  throw invalid(path, NOT_PUBLIC);
}
