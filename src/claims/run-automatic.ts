import { findJudgements } from "../comments/repository.ts";
import { isUniqueViolation, runBatch } from "../db/client.ts";
import { sha256 } from "../shared/bytes.ts";
import { isoDate, MINUTE } from "../shared/clock.ts";
import { logBug } from "../shared/log.ts";
import { findSite, type Site } from "../sites/repository.ts";
import { approveClaim, gatherApproval, guardApproval } from "./approve.ts";
import { countAgreements, decideAutomatically, type AutomaticDecision, type AutomaticFacts } from "./automatic.ts";
import {
  countOpenDisputes,
  countOtherClaims,
  findBreakerFacts,
  findComparisons,
  findLastSwitch,
  findUndecided,
  nextAutomationNumber,
  sumApproved,
  upsertDecision,
  type DecisionRow,
} from "./automatic-repository.ts";
import { approvalEvent, holdFrozen, readAutomation, tripIfNeeded } from "./automation.ts";
import { changeClaim, isStaleVersion } from "./change-claim.ts";
import type { Claim } from "./claim.ts";
import type { ClaimDeps } from "./deps.ts";
import { isOfficeHour, localTime } from "./office-hours.ts";
import { listObjections } from "./correspondence-repository.ts";
import { listEvents } from "./event-repository.ts";
import { note } from "./notes.ts";

/** Where automatic mode is on, caps and hours change: what it left alone is looked at again after this. */
const LOOK_AGAIN = 10 * MINUTE;

/**
 * One run of automatic mode at a site: the circuit breaker first, then what an owner has frozen, then the claims in
 * review. Unless it is switched on, nothing but what it would have done is written down.
 * @param limit how many claims at most; the next run goes on
 * @returns how many it looked at
 */
export async function runAutomaticMode(deps: ClaimDeps, site: Site, limit: number): Promise<number> {
  const hasTripped = site.mode === "auto" && (await tripIfNeeded(deps, site));
  const last = await findLastSwitch(deps.db, site.id);
  if (last?.action === "freeze") await holdFrozen(deps, site.id, last.actor);
  const isAuto = site.mode === "auto" && !hasTripped;
  const lookedAtBefore = isAuto ? deps.clock() - LOOK_AGAIN : 0;
  const undecided = await findUndecided(deps.db, site.id, lookedAtBefore, limit);
  for (const claim of undecided) {
    try {
      await considerClaim(deps, claim);
    } catch (error) {
      logBug(error, `automatic mode, claim ${claim.id}`);
    }
  }
  return undecided.length;
}

/** Decides on one claim as everything stands now, and acts only where every guard holds. */
async function considerClaim(deps: ClaimDeps, claim: Claim): Promise<void> {
  const { decision, n, hearingDays } = await decide(deps, claim);
  const row = rowOf(deps, claim, decision);
  if (decision.act === "leave_to_person") {
    await runBatch(deps.db, [upsertDecision(deps.db, row)]);
    return;
  }
  const automatic = { guards: decision.own, also: [approvalEvent(deps, claim, n), upsertDecision(deps.db, row)] };
  try {
    await approveClaim(deps, claim, "system", { hearingDays, automatic });
  } catch (error) {
    // Another run, a person or a switch was faster: what was decided on no longer holds.
    if (!isStaleVersion(error) && !isUniqueViolation(error, "automation_events.n")) throw error;
    return;
  }
  await deps.nudge(claim.siteId, claim.id);
}

/**
 * Writes down what automatic mode would do with a claim in review, right before a person decides on it: for the count of
 * agreements. Nothing of it may keep the person from deciding.
 */
export async function recordDryRun(deps: ClaimDeps, claim: Claim): Promise<void> {
  if (claim.status !== "review") return;
  try {
    const { decision } = await decide(deps, claim);
    await runBatch(deps.db, [upsertDecision(deps.db, rowOf(deps, claim, decision))]);
  } catch (error) {
    logBug(error, `automatic mode, claim ${claim.id}`);
  }
}

/**
 * Whether a claim whose hearing is over may go on to its invoice by itself. One that automatic mode approved goes on in
 * office hours and while automatic mode is on; after that it waits for a person, whose `resume` takes it over.
 */
export async function mayGoOn(deps: ClaimDeps, claim: Claim): Promise<boolean> {
  if (claim.mode !== "auto" || claim.approvedBy !== "system") return true;
  const site = await findSite(deps.db, claim.siteId);
  if (site && (await readAutomation(deps, site)).isOn) {
    return isOfficeHour(localTime(deps.clock())) && (await countOpenDisputes(deps.db, claim.siteId)) === 0;
  }
  const reason = note("automatic_off");
  await changeClaim(deps, claim, { action: { kind: "hold", reason }, actor: "system" });
  return false;
}

type Decided = {
  decision: AutomaticDecision;
  /** The number that an approval takes: whoever comes first with it wins. */
  n: number;
  hearingDays: number;
};

async function decide(deps: ClaimDeps, claim: Claim): Promise<Decided> {
  // The lock is read before all that is decided on: what happens after it makes the approval fail.
  const n = await nextAutomationNumber(deps.db, claim.siteId);
  const facts = await gatherFacts(deps, claim);
  return { decision: decideAutomatically(facts), n, hearingDays: facts.policy.hearing_days };
}

async function gatherFacts(deps: ClaimDeps, claim: Claim): Promise<AutomaticFacts> {
  const { db, clock } = deps;
  const { id, siteId, currency } = claim;
  const today = isoDate(clock());
  const approval = await gatherApproval(deps, claim);
  const { site, policy, commentIds, debtor } = approval;
  const [events, said, last, comparisons, breaker, openDisputes, usedToday, usedThisMonth, judged, otherClaims] =
    await Promise.all([
      listEvents(db, id),
      listObjections(db, id),
      findLastSwitch(db, siteId),
      findComparisons(db, siteId),
      findBreakerFacts(db, siteId),
      countOpenDisputes(db, siteId),
      sumApproved(db, siteId, today, currency),
      sumApproved(db, siteId, `${today.slice(0, 7)}-01`, currency),
      findJudgements(db, commentIds),
      countOtherClaims(db, claim, debtor),
    ]);
  return {
    claim,
    approval: guardApproval(deps, claim, approval, "system", policy.hearing_days),
    judgements: commentIds.map((commentId) => judged.get(commentId)),
    debtor,
    debtorConfirmedBy: events.findLast(({ action }) => action === "identify" || action === "open")?.actor ?? null,
    isDisputed: said.length > 0,
    policy,
    mode: site.mode,
    isEnabled: last?.action === "enable",
    isAllowed: deps.isAutomaticModeAllowed,
    agreements: countAgreements(comparisons),
    breaker,
    openDisputes,
    otherClaims,
    today: usedToday,
    thisMonth: usedThisMonth,
    local: localTime(clock()),
    draw: await drawOf(id),
  };
}

/** A number 0 ≤ x < 1 that follows from the claim's id alone, so that anybody can draw the sample again. */
async function drawOf(claimId: string): Promise<number> {
  const [a = 0, b = 0, c = 0, d = 0] = await sha256(`sample:${claimId}`);
  return (a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d) / 2 ** 32;
}

function rowOf(deps: ClaimDeps, claim: Claim, { act, wouldApprove, guards }: AutomaticDecision): DecisionRow {
  const { id: claimId, version, siteId } = claim;
  return { claimId, version, siteId, act, wouldApprove, guards, decidedAt: deps.clock() };
}
