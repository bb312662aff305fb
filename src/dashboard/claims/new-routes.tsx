import { openClaim } from "../../claims/open-claim.ts";
import { suggestDebtorOf } from "../../claims/suggest-debtor.ts";
import { readSuggestion, recordOf, signSuggestion } from "../../claims/suggestion-record.ts";
import { findComments } from "../../comments/repository.ts";
import { presentQueue } from "../../moderation/queue.ts";
import { AppError, invalid } from "../../shared/errors.ts";
import { findTermsVersion } from "../../sites/repository.ts";
import { advertisingFee } from "../../sites/terms.ts";
import { parse } from "../../web/parse.ts";
import * as schemas from "../../web/schemas.ts";
import { claimDepsOf, depsOf, goTo, pathOf, requireScope, type Dashboard, type DashboardContext } from "../context.ts";
import { readForm, type Form } from "../form.ts";
import { show } from "../frame.tsx";
import { readDebtor } from "./debtor-fields.tsx";
import { NewClaimPage } from "./new-page.tsx";
import { fillIn, type Shown } from "./suggestion.tsx";
import { SUGGESTION } from "./suggestion-texts.ts";
import { CLAIMS } from "./texts.ts";

/** As many comments as one claim bundles at most. */
const MAX_PICKED = 50;

/** A new claim: what is picked, whom the advertisement may be of, and opening it. */
export function mountNewClaim(app: Dashboard): void {
  app.get("/:site/claims/new", async (c) => {
    requireScope(c, "claims:write");
    return await showNewClaim(c, c.req.queries("pick") ?? []);
  });

  app.post("/:site/claims/new", async (c) => {
    requireScope(c, "claims:write");
    const form = await readForm(c);
    const picked = form.list("pick");
    try {
      const record = await lookFor(c, commentIdsOf(picked));
      const signed = await signSuggestion(depsOf(c).secret, c.get("site").id, record);
      const filled = fillIn(form, record, c.get("locale"));
      return await showNewClaim(c, picked, { form: filled, suggestion: { record, signed } });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return await showNewClaim(c, picked, { problem: error, form, suggestion: await carried(c, form) });
    }
  });

  app.post("/:site/claims", async (c) => {
    const actor = requireScope(c, "claims:write");
    const form = await readForm(c);
    const picked = form.list("pick");
    const suggestion = await carried(c, form);
    try {
      if (form.has("suggestion") && !suggestion) {
        throw invalid("suggestion", SUGGESTION[c.get("locale")].invalid);
      }
      const fields = form.has("unknown") ? {} : readDebtor(form);
      const input = parse(schemas.claimOpening, { comment_ids: picked, ...fields }, "");
      const { comment_ids: commentIds, debtor, attribution } = input;
      const claim = await openClaim(claimDepsOf(c), c.get("site"), actor.id, {
        commentIds,
        ...(debtor && { debtor }),
        ...(attribution && { attribution }),
        ...(suggestion && { suggestion: suggestion.record }),
      });
      return goTo(c, pathOf(c, `/claims/${claim.id}`), "claim_opened");
    } catch (error) {
      if (!(error instanceof AppError) || error.code === "not_found") throw error;
      return await showNewClaim(c, picked, { problem: error, form, suggestion });
    }
  });
}

/** A pick of the queue's bulk form carries the revision behind the id. */
function commentIdsOf(picked: string[]): string[] {
  return [...new Set(picked.map((pick) => pick.split(":")[0] ?? ""))].slice(0, MAX_PICKED);
}

async function lookFor(c: DashboardContext, commentIds: string[]) {
  return recordOf(
    commentIds,
    await suggestDebtorOf(claimDepsOf(c), c.get("site"), commentIds, new URL(c.req.url).host),
  );
}

/** The suggestion that a form brought along, if it is one that was made here for one of its comments. */
async function carried(c: DashboardContext, form: Form): Promise<Shown | undefined> {
  const signed = form.text("suggestion");
  if (signed === undefined) return undefined;
  const commentIds = commentIdsOf(form.list("pick"));
  const record = await readSuggestion(depsOf(c).secret, c.get("site").id, commentIds, signed);
  return record && { record, signed };
}

type Sent = { problem?: AppError; form?: Form; suggestion?: Shown | undefined };

async function showNewClaim(c: DashboardContext, picked: string[], { problem, form, suggestion }: Sent = {}) {
  const { db } = depsOf(c);
  const ids = commentIdsOf(picked);
  const comments = ids.length === 0 ? [] : await findComments(db, c.get("site").id, ids);
  const [first] = comments;
  const terms =
    first?.termsLocale && first.termsVersion !== null
      ? await findTermsVersion(db, c.get("site").id, first.termsLocale, first.termsVersion)
      : undefined;
  const fee = terms && advertisingFee(terms);
  return show(
    c,
    { title: CLAIMS[c.get("locale")].new_claim, section: "claims", problem, width: "narrow" },
    <NewClaimPage c={c} items={await presentQueue(db, comments)} fee={fee} form={form} suggestion={suggestion} />,
  );
}
