import type { Way } from "../claims/suggest-debtor.ts";

/** How a request's Worker reaches the outside; on one's own machine loopback may be asked. */
export function wayOf(environment: Cloudflare.Env["ENVIRONMENT"], requestUrl: string): Way {
  return {
    fetch: async (url: URL, init: RequestInit) => await fetch(url, init),
    allowLoopback: environment === "local",
    ownHost: new URL(requestUrl).host,
  };
}
