import { actOnClaim, identifyDebtor } from "../../claims/act.ts";
import { changeAutomation } from "../../claims/automation.ts";
import { bundleClaim, withoutLetters } from "../../claims/claim-evidence.ts";
import { openClaim } from "../../claims/open-claim.ts";
import { presentAutomation } from "../../claims/present-automation.ts";
import { presentClaim, presentClaimsPage, withoutLinks, type ClaimJson } from "../../claims/present.ts";
import { readQuarantine, settleQuarantined } from "../../claims/quarantine.ts";
import { readSuggestion } from "../../claims/suggestion-record.ts";
import { findClaim } from "../../claims/repository.ts";
import type { Deps } from "../../db/deps.ts";
import { found, invalid } from "../../shared/errors.ts";
import { seesDebtorLinks, type Actor } from "../../sites/access.ts";
import { findSite, type Site } from "../../sites/repository.ts";
import { mount, type App } from "../operation.ts";
import * as operations from "../operations.ts";

const NO_REFERENCE = "It is not the reference of a suggestion that was made here for these comments.";

/** Claims: from the owner's confirmation to the evidence that they rest on. */
export function mountClaims(app: App): void {
  mount(app, operations.createClaim, async ({ actor, services, site, deps, body }) => {
    const { comment_ids: commentIds, debtor, attribution, suggestion: reference } = body;
    const suggestion =
      reference === undefined ? undefined : await readSuggestion(deps.secret, site.id, commentIds, reference);
    if (reference !== undefined && !suggestion) throw invalid("/suggestion", NO_REFERENCE);
    const input = { commentIds, debtor, attribution, ...(suggestion && { suggestion }) };
    const claim = await openClaim(services.claimsAt(site.id), site, actor.id, input);
    return await presentClaim(deps.db, claim);
  });

  const shownTo = (actor: Actor, claim: ClaimJson) => (seesDebtorLinks(actor) ? claim : withoutLinks(claim));

  mount(app, operations.listClaims, async ({ actor, site, deps, query }) => {
    const { claims, next_cursor } = await presentClaimsPage(deps.db, site.id, query);
    return { claims: claims.map((claim) => shownTo(actor, claim)), next_cursor };
  });

  mount(app, operations.getClaim, async ({ actor, site, deps, param }) => {
    const claim = found(await findClaim(deps.db, site.id, param("claim")), "claim");
    return shownTo(actor, await presentClaim(deps.db, claim));
  });

  mount(app, operations.setDebtor, async ({ actor, services, site, deps, body, param }) => {
    const claim = await identifyDebtor(services.claimsAt(site.id), site.id, param("claim"), actor.id, body);
    return await presentClaim(deps.db, claim);
  });

  mount(app, operations.actOnClaim, async ({ actor, services, site, deps, body, param }) => {
    const claim = await actOnClaim(services.claimsAt(site.id), site.id, param("claim"), actor.id, body);
    return await presentClaim(deps.db, claim);
  });

  mount(app, operations.getAutomation, async ({ services, site }) =>
    presentAutomation(services.claimsAt(site.id), site),
  );

  mount(app, operations.changeAutomation, async ({ actor, services, site, body }) => {
    const deps = services.claimsAt(site.id);
    await changeAutomation(deps, site, actor.id, body.action, body.reason);
    return await presentAutomation(deps, found(await findSite(deps.db, site.id), "site"));
  });

  const listQuarantine = async (deps: Deps, site: Site) => ({
    invoices: await readQuarantine(deps, site.id),
    next_cursor: null,
  });
  mount(app, operations.listQuarantine, async ({ site, deps }) => await listQuarantine(deps, site));

  mount(app, operations.resolveQuarantine, async ({ actor, site, deps, body }) => {
    await settleQuarantined(deps, site.id, actor.id, body.invoice_id);
    return await listQuarantine(deps, site);
  });

  mount(app, operations.getClaimEvidence, async ({ actor, site, deps, param }) => {
    const bundle = await bundleClaim(deps, site.id, param("claim"));
    return seesDebtorLinks(actor) ? bundle : withoutLetters(bundle);
  });
}
