import { suggestDebtorOf } from "../../claims/suggest-debtor.ts";
import { recordOf, signSuggestion } from "../../claims/suggestion-record.ts";
import { mount, type App } from "../operation.ts";
import * as operations from "../operations.ts";

/** Who is behind an advertisement: suggestions with their sources, for a person to confirm. */
export function mountDebtors(app: App): void {
  mount(app, operations.suggestDebtor, async ({ c, services, site, deps, body }) => {
    const ids = body.comment_ids ?? [body.comment_id ?? ""];
    const suggestion = await suggestDebtorOf(services.claimsAt(site.id), site, ids, new URL(c.req.url).host);
    const reference = await signSuggestion(deps.secret, site.id, recordOf(ids, suggestion));
    return { ...suggestion, reference: reference ?? null };
  });
}
