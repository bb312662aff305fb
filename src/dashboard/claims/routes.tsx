import { actOnClaim, identifyDebtor } from "../../claims/act.ts";
import { countOtherClaims } from "../../claims/automatic-repository.ts";
import type { Claim } from "../../claims/claim.ts";
import { MIN_HEARING_DAYS_FOR_C } from "../../claims/guards.ts";
import { sumByStatus } from "../../claims/overview.ts";
import { claimToken } from "../../claims/claim-token.ts";
import { bundleClaim, withoutLetters } from "../../claims/claim-evidence.ts";
import { readMoneyInput } from "../../claims/record-payment.ts";
import { hideLinks, readLetters } from "../../claims/read-letters.ts";
import { presentClaim, presentClaimsPage, withoutLinks } from "../../claims/present.ts";
import { findClaim, listClaims } from "../../claims/repository.ts";
import { findPostings } from "../../claims/posting-repository.ts";
import { findDebtor } from "../../claims/debtor-repository.ts";
import { seesDebtorLinks } from "../../sites/access.ts";
import { findComments } from "../../comments/repository.ts";
import { presentQueue } from "../../moderation/queue.ts";
import { isoDate } from "../../shared/clock.ts";
import { AppError, found } from "../../shared/errors.ts";
import { parseAmount } from "../../shared/money.ts";
import { findMemberNames, findPolicy } from "../../sites/repository.ts";
import { downloadHeaders } from "../../web/download.ts";
import { parse } from "../../web/parse.ts";
import * as schemas from "../../web/schemas.ts";
import {
  claimDepsOf,
  depsOf,
  goTo,
  may,
  pathOf,
  queryOf,
  requireScope,
  type Dashboard,
  type DashboardContext,
} from "../context.ts";
import { readForm, type Form } from "../form.ts";
import { compact } from "../../shared/compact.ts";
import { show } from "../frame.tsx";
import type { Notice } from "../texts.ts";
import { ClaimPage, type ClaimView } from "./claim-page.tsx";
import { readDebtor } from "./debtor-fields.tsx";
import { ClaimList } from "./list-page.tsx";
import { mountNewClaim } from "./new-routes.tsx";
import { mountReconciliation, warnOfQuarantine } from "./reconciliation.tsx";
import { CLAIMS } from "./texts.ts";

const PAGE_SIZE = 25;

/** Claims: their list, a new one, and a claim's own page with its actions. */
export function mountClaims(app: Dashboard): void {
  app.use("/:site/claims/*", async (c, next) => {
    requireScope(c, "claims:read");
    await next();
  });

  app.get("/:site/claims", async (c) => {
    const { db } = depsOf(c);
    const { status, needs, cursor } = parse(schemas.claimsQuery, queryOf(c), "");
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

  mountNewClaim(app);

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
      await actOnClaim(claimDepsOf(c), claim.siteId, claim.id, actor, input);
      return undefined;
    });
  });

  app.post("/:site/claims/:claim/debtor", async (c) => {
    return await change(c, "debtor_saved", async (actor, form, claim) => {
      const input = parse(schemas.claimDebtor, readDebtor(form), "");
      await identifyDebtor(claimDepsOf(c), claim.siteId, claim.id, actor, input);
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
    if (typed !== undefined) return await showClaim(c, { form, typed });
    return goTo(c, pathOf(c, `/claims/${claim.id}`), notice);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return await showClaim(c, { problem: error, form });
  }
}

type Sent = { problem?: AppError; form?: Form; typed?: number };

async function showClaim(c: DashboardContext, { problem, form, typed }: Sent = {}) {
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
  return show(c, { title, section: "claims", problem }, <ClaimPage c={c} view={view} form={form} typed={typed} />);
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
