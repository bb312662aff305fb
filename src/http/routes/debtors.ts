import { suggestDebtorOf } from "../../claims/suggest-debtor.ts";
import { mount, type App } from "../operation.ts";
import * as operations from "../operations.ts";

/** Who is behind an advertisement: suggestions with their sources, for a person to confirm. */
export function mountDebtors(app: App): void {
  mount(app, operations.suggestDebtor, async ({ c, services, site, deps, body }) => {
    const way = {
      fetch: async (url: URL, init: RequestInit) => await fetch(url, init),
      allowLoopback: services.env.ENVIRONMENT === "local",
      ownHost: new URL(c.req.url).host,
    };
    return await suggestDebtorOf(deps, site, body.comment_id, way);
  });
}
