import { suggestDebtorOf } from "../../claims/suggest-debtor.ts";
import { wayOf } from "../../web/way.ts";
import { mount, type App } from "../operation.ts";
import * as operations from "../operations.ts";

/** Who is behind an advertisement: suggestions with their sources, for a person to confirm. */
export function mountDebtors(app: App): void {
  mount(app, operations.suggestDebtor, async ({ c, services, site, deps, body }) => {
    return await suggestDebtorOf(deps, site, body.comment_id, wayOf(services.env.ENVIRONMENT, c.req.url));
  });
}
