import { actOnClaim, identifyDebtor } from "../../claims/act.ts";
import { countOtherClaims } from "../../claims/automatic-repository.ts";
import type { Claim } from "../../claims/claim.ts";
import { MIN_HEARING_DAYS_FOR_C } from "../../claims/guards.ts";
import { openClaim } from "../../claims/open-claim.ts";
import { sumByStatus } from "../../claims/overview.ts";
import { claimToken } from "../../claims/claim-token.ts";
import { bundleClaim, withoutLetters } from "../../claims/claim-evidence.ts";
import { readMoneyInput } from "../../claims/record-payment.ts";
import { hideLinks, readLetters } from "../../claims/read-letters.ts";
import { presentClaim, presentClaimsPage, withoutLinks } from "../../claims/present.ts";
import { suggestDebtorOf } from "../../claims/suggest-debtor.ts";
import { readSuggestion, recordOf, signSuggestion } from "../../claims/suggestion-record.ts";
import { findClaim, listClaims } from "../../claims/repository.ts";
import { findPostings } from "../../claims/posting-repository.ts";
import { findDebtor } from "../../claims/debtor-repository.ts";
import { seesDebtorLinks } from "../../sites/access.ts";
import { findComments } from "../../comments/repository.ts";
import { presentQueue } from "../../moderation/queue.ts";
import { isoDate } from "../../shared/clock.ts";
import { AppError, ERROR_STATUS, found, invalid } from "../../shared/errors.ts";
import { parseAmount, type Money } from "../../shared/money.ts";
import { findMemberNames, findPolicy, findTermsVersion } from "../../sites/repository.ts";
import { advertisingFee } from "../../sites/terms.ts";
import { downloadHeaders } from "../../web/download.ts";
import { parse } from "../../web/parse.ts";
import * as schemas from "../../web/schemas.ts";
import { depsOf, goTo, may, pathOf, requireScope, type Dashboard, type DashboardContext } from "../context.ts";
import { readForm, type Form } from "../form.ts";
import { compact } from "../../shared/compact.ts";
import { show } from "../frame.tsx";
import type { Notice } from "../texts.ts";
import { ClaimPage, type ClaimView } from "./claim-page.tsx";
import { readDebtor } from "./debtor-fields.tsx";
import { ClaimList } from "./list-page.tsx";
import { NewClaimPage } from "./new-page.tsx";
import { mountReconciliation, warnOfQuarantine } from "./reconciliation.tsx";
import { fillIn, type Shown } from "./suggestion.tsx";
import { SUGGESTION } from "./suggestion-texts.ts";
import { CLAIMS } from "./texts.ts";

const PAGE_SIZE = 25;
/** As many comments as one claim bundles at most. */
const MAX_PICKED = 50;

/** Claims: their list, a new one, and a claim's own page with its actions. */
export function mountClaims(app: Dashboard): void {
  app.use("/:site/claims/*", async (c, next) => {
    requireScope(c, "claims:read");
    await next();
  });

  app.get("/:site/claims", async (c) => {
    const { db } = depsOf(c);
    const query = Object.fromEntries(Object.entries(c.req.query()).filter(([, value]) => value !== ""));
    const { status, needs, cursor } = parse(schemas.claimsQuery, query, "");
    const filter = { status, needs };
    const [sums, { claims, next_cursor: next }] = await Promise.all([
      sumByStatus(db, c.get("site").id),
      presentClaimsPage(db, c.get("site").id, { ...filter, cursor, limit: PAGE_SIZE }),
    ]);
    return show(
      c,
      { title: CLAIMS[c.get("locale")].title, section: "claims" },
      <>
        {await warnOfQuarantine(c)}
        <ClaimList c={c} sums={sums} filter={filter} claims={claims} next={next} />
        <p>
          <a href={pathOf(c, "/claims/reconciliation")}>{CLAIMS[c.get("locale")].reconciliation}</a>
        </p>
      </>,
    );
  });

  mountReconciliation(app);

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
      return await showNewClaim(c, picked, undefined, fillIn(form, record, c.get("locale")), { record, signed });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return await showNewClaim(c, picked, error, form, await carried(c, form));
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
      const claims = c.get("services").claimsAt(c.get("site").id);
      const { comment_ids: commentIds, debtor, attribution } = input;
      const claim = await openClaim(claims, c.get("site"), actor.id, {
        commentIds,
        ...(debtor && { debtor }),
        ...(attribution && { attribution }),
        ...(suggestion && { suggestion: suggestion.record }),
      });
      return goTo(c, pathOf(c, `/claims/${claim.id}`), "claim_opened" satisfies Notice);
    } catch (error) {
      if (!(error instanceof AppError) || error.code === "not_found") throw error;
      return await showNewClaim(c, picked, error, form, suggestion);
    }
  });

  app.get("/:site/claims/:claim", async (c) => await showClaim(c));

  app.post("/:site/claims/:claim/actions", async (c) => {
    return await change(c, "claim_changed", async (actor, form, claim) => {
      const amount = form.text("amount");
      const input = parse(
        schemas.claimAction,
        compact({
          action: form.text("action"),
          version: form.number("version"),
          reason: form.text("reason"),
          hearing_days: form.number("hearing_days"),
          amount: amount === undefined ? undefined : parseAmount(amount, claim.currency),
          paid_on: form.text("paid_on"),
          note: form.text("note"),
          until: form.text("until"),
        }),
        "",
      );
      const isPayment = input.action === "record_payment" && input.version === claim.version;
      if (isPayment && form.text("confirmed") !== String(input.amount)) {
        return readMoneyInput(claim, input, isoDate(depsOf(c).clock())).amount;
      }
      await actOnClaim(c.get("services").claimsAt(claim.siteId), claim.siteId, claim.id, actor, input);
      return undefined;
    });
  });

  app.post("/:site/claims/:claim/debtor", async (c) => {
    return await change(c, "debtor_saved", async (actor, form, claim) => {
      const input = parse(schemas.claimDebtor, readDebtor(form), "");
      await identifyDebtor(c.get("services").claimsAt(claim.siteId), claim.siteId, claim.id, actor, input);
      return undefined;
    });
  });

  app.get("/:site/claims/:claim/evidence", async (c) => {
    const claim = await getClaim(c);
    const bundle = await bundleClaim(depsOf(c), claim.siteId, claim.id);
    const shown = seesDebtorLinks(c.get("actor")) ? bundle : withoutLetters(bundle);
    const headers = downloadHeaders("application/json", `evidence-${claim.id}.json`);
    return c.body(JSON.stringify(shown, null, 2), 200, headers);
  });
}

async function getClaim(c: DashboardContext): Promise<Claim> {
  return found(await findClaim(depsOf(c).db, c.get("site").id, c.req.param("claim") ?? ""), "claim");
}

/**
 * A form of a claim's page: carried out and led back, or the claim as it now stands with what was refused.
 * @param carryOut returns a payment that was typed and is to be confirmed first
 */
async function change(
  c: DashboardContext,
  notice: Notice,
  carryOut: (actorId: string, form: Form, claim: Claim) => Promise<number | undefined>,
) {
  const actor = requireScope(c, "claims:write");
  const form = await readForm(c);
  const claim = await getClaim(c);
  try {
    const typed = await carryOut(actor.id, form, claim);
    if (typed !== undefined) return await showClaim(c, undefined, form, typed);
    return goTo(c, pathOf(c, `/claims/${claim.id}`), notice);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return await showClaim(c, error, form);
  }
}

async function showClaim(c: DashboardContext, problem?: AppError, form?: Form, typed?: number) {
  const { db, secret } = depsOf(c);
  const row = await getClaim(c);
  const seesLinks = seesDebtorLinks(c.get("actor"));
  const presented = await presentClaim(db, row);
  const claim = seesLinks ? presented : withoutLinks(presented);
  const [comments, postings, policy, letters, names] = await Promise.all([
    findComments(db, row.siteId, claim.comment_ids),
    findPostings(db, row.id),
    findPolicy(db, row.siteId),
    readLetters(db, row),
    findMemberNames(db, row.siteId),
  ]);
  const view: ClaimView = {
    row,
    claim,
    postings,
    letters: seesLinks ? letters : hideLinks(letters),
    names,
    items: await presentQueue(db, comments),
    hearingDays: Math.max(policy.hearing_days, row.attributionLevel === "C" ? MIN_HEARING_DAYS_FOR_C : 0),
    next: c.req.query("notice") === undefined ? undefined : await findNextToApprove(c, row),
    conceded: await countConceded(c, row),
    claimYears: policy.claim_years,
    portal: `/claims/${await claimToken(secret, row.siteId, row.id)}`,
  };
  const texts = CLAIMS[c.get("locale")];
  const title = claim.debtor ? texts.claim_against(claim.debtor.name) : texts.claim;
  const status = problem ? ERROR_STATUS[problem.code] : 200;
  return show(
    c,
    { title, section: "claims", status, problem },
    <ClaimPage c={c} view={view} form={form} typed={typed} />,
  );
}

/** For whoever has just done with a claim: the next one in the order of the list that waits for an approval. */
async function findNextToApprove(c: DashboardContext, { id, siteId, status }: Claim): Promise<string | undefined> {
  if (status === "review" || !may(c, "claims:write")) return undefined;
  const { db } = depsOf(c);
  const waiting = { status: "review" } as const;
  const [next] = await listClaims(db, siteId, waiting, id, 1);
  return (next ?? (await listClaims(db, siteId, waiting, undefined, 1))[0])?.id;
}

async function countConceded(c: DashboardContext, claim: Claim): Promise<number> {
  const { db } = depsOf(c);
  if (claim.status !== "review") return 0;
  return (await countOtherClaims(db, claim, await findDebtor(db, claim.debtorId))).conceded;
}

/** A pick of the queue's bulk form carries the revision behind the id. */
function commentIdsOf(picked: string[]): string[] {
  return [...new Set(picked.map((pick) => pick.split(":")[0] ?? ""))].slice(0, MAX_PICKED);
}

async function lookFor(c: DashboardContext, commentIds: string[]) {
  const site = c.get("site");
  const deps = c.get("services").claimsAt(site.id);
  return recordOf(commentIds, await suggestDebtorOf(deps, site, commentIds, new URL(c.req.url).host));
}

/** The suggestion that a form brought along, if it is one that was made here for one of its comments. */
async function carried(c: DashboardContext, form: Form): Promise<Shown | undefined> {
  const signed = form.text("suggestion");
  if (signed === undefined) return undefined;
  const commentIds = commentIdsOf(form.list("pick"));
  const record = await readSuggestion(depsOf(c).secret, c.get("site").id, commentIds, signed);
  return record && { record, signed };
}

async function showNewClaim(
  c: DashboardContext,
  picked: string[],
  problem?: AppError,
  form?: Form,
  suggestion?: Shown,
) {
  const { db } = depsOf(c);
  const ids = commentIdsOf(picked);
  const comments = ids.length === 0 ? [] : await findComments(db, c.get("site").id, ids);
  const [first] = comments;
  const terms =
    first?.termsLocale && first.termsVersion !== null
      ? await findTermsVersion(db, c.get("site").id, first.termsLocale, first.termsVersion)
      : undefined;
  const fee: Money | undefined = terms && advertisingFee(terms);
  const status = problem ? ERROR_STATUS[problem.code] : 200;
  return show(
    c,
    { title: CLAIMS[c.get("locale")].new_claim, section: "claims", status, problem, width: "narrow" },
    <NewClaimPage c={c} items={await presentQueue(db, comments)} fee={fee} form={form} suggestion={suggestion} />,
  );
}
