import type { Statement } from "../db/client.ts";
import { isUniqueViolation, runBatch } from "../db/client.ts";
import { nextSeq, sealRecord } from "../evidence/repository.ts";
import { isoDate } from "../shared/clock.ts";
import { AppError } from "../shared/errors.ts";
import { auditStatement } from "../sites/audit.ts";
import { findPolicy, updateSite, type Site } from "../sites/repository.ts";
import { breakerCause, countAgreements, type BreakerCause } from "./automatic.ts";
import { changeClaim } from "./change-claim.ts";
import type { ClaimDeps } from "./deps.ts";
import {
  findBreakerFacts,
  findClaimsToFreeze,
  findComparisons,
  findLastSwitch,
  insertAutomationEvent,
  nextAutomationNumber,
} from "./automatic-repository.ts";
import { note } from "./notes.ts";

/** What an owner does to a site's automatic mode. */
export const AUTOMATION_ACTIONS = ["enable", "disable", "freeze", "report_lawyer_letter"] as const;
export type OwnerAutomationAction = (typeof AUTOMATION_ACTIONS)[number];
/** What can happen to it: an owner's action, the circuit breaker, an approval. */
export type AutomationAction = OwnerAutomationAction | "trip" | "approve";

/** Claims that one call holds; the minute's job holds the rest. */
const FREEZE_BATCH = 50;

export type AutomationState = {
  /** Whether claims are approved by it now. */
  isOn: boolean;
  /** Whether the site's own switch is on; the Worker's may still be off. */
  isEnabled: boolean;
  isAllowed: boolean;
  agreements: number;
  needed: number;
  /** Why the circuit breaker is, or would be, open. */
  breaker: BreakerCause | null;
  /** What it was last switched by; null before the first time. */
  last: { action: AutomationAction; actor: string; cause: BreakerCause | null; at: number } | null;
};

/** How a site's automatic mode stands, read just now. */
export async function readAutomation(deps: ClaimDeps, site: Site): Promise<AutomationState> {
  const [policy, last, comparisons] = await Promise.all([
    findPolicy(deps.db, site.id),
    findLastSwitch(deps.db, site.id),
    findComparisons(deps.db, site.id),
  ]);
  const isEnabled = site.mode === "auto" && last?.action === "enable";
  const breaker = breakerCause(await findBreakerFacts(deps.db, site.id));
  return {
    isOn: isEnabled && deps.isAutomaticModeAllowed && breaker === null,
    isEnabled,
    isAllowed: deps.isAutomaticModeAllowed,
    agreements: countAgreements(comparisons),
    needed: policy.automatic_agreements,
    breaker,
    last: last ? { action: last.action, actor: last.actor, cause: last.cause, at: last.at } : null,
  };
}

/**
 * Carries out an owner's action on the automatic mode of a site. Switching it on closes the circuit breaker: the owner's
 * reason says why. Freezing switches it off and holds every claim that it approved and nobody has taken over.
 * @throws AppError `transition_refused` while it may not be switched on, `dry_run` before the terms were reviewed,
 * `conflict` when something else happened to it at the same time
 */
export async function changeAutomation(
  deps: ClaimDeps,
  site: Site,
  actor: string,
  action: OwnerAutomationAction,
  reason: string,
): Promise<void> {
  if (action === "enable") await checkEnabling(deps, site);
  await switchAutomation(deps, site, { action, actor, reason, cause: null });
  if (action === "freeze") await holdFrozen(deps, site.id, actor);
}

async function checkEnabling(deps: ClaimDeps, site: Site): Promise<void> {
  if (site.mode === "dry_run") {
    throw new AppError("dry_run", "This site is in dry run: an owner must first state that the terms were reviewed.");
  }
  const { isEnabled, agreements, needed } = await readAutomation(deps, site);
  if (isEnabled) throw new AppError("transition_refused", "Automatic mode is on already.");
  if (agreements < needed) {
    const message = `Automatic mode needs ${needed} approvals by people in a row that it agrees with; there are ${agreements}.`;
    throw new AppError("transition_refused", message, { agreements, needed });
  }
}

/** Opens the circuit breaker of a site where something speaks for it; off it stays until an owner switches it on. */
export async function tripIfNeeded(deps: ClaimDeps, site: Site): Promise<boolean> {
  const cause = breakerCause(await findBreakerFacts(deps.db, site.id));
  if (cause === null) return false;
  await switchAutomation(deps, site, { action: "trip", actor: "system", reason: null, cause });
  return true;
}

type Switch = {
  action: Exclude<AutomationAction, "approve">;
  actor: string;
  reason: string | null;
  cause: BreakerCause | null;
};

/** One batch: the event (which is the lock), its sealed record, the audit log's line, and the site's mode. */
async function switchAutomation(deps: ClaimDeps, site: Site, { action, actor, reason, cause }: Switch): Promise<void> {
  const { db, clock } = deps;
  const at = clock();
  const n = await nextAutomationNumber(db, site.id);
  const payload = { action, actor, reason, cause };
  const { statements } = await sealRecord(db, {
    siteId: site.id,
    kind: `automation.${action}`,
    subject: site.id,
    at,
    payload,
  });
  const event = { siteId: site.id, n, action, actor, cause, on: isoDate(at), evidenceSeq: nextSeq(site.id), at };
  const line = { action: `automation.${action}`, subject: site.id, details: cause === null ? {} : { cause } } as const;
  const isOff = action !== "enable" && site.mode === "auto";
  const mode = action === "enable" ? ("auto" as const) : isOff ? ("manual" as const) : undefined;
  try {
    await runBatch(db, [
      insertAutomationEvent(db, event),
      ...statements,
      auditStatement(deps, site.id, { id: actor }, line),
      ...(mode ? [updateSite(db, site.id, { mode })] : []),
    ]);
  } catch (error) {
    if (!isUniqueViolation(error, "automation_events.n")) throw error;
    throw new AppError("conflict", "Something else happened to automatic mode at the same time: look again.");
  }
}

/** The rows by which an approval takes its place among the approvals and switches that were known when it was decided. */
export function approvalEvent(
  deps: ClaimDeps,
  claim: { id: string; siteId: string; amount: number; currency: string },
  n: number,
): Statement {
  const { id: claimId, siteId, amount, currency } = claim;
  const at = deps.clock();
  const event = { siteId, n, action: "approve" as const, actor: "system", claimId, amount, currency, at };
  return insertAutomationEvent(deps.db, { ...event, on: isoDate(at) });
}

/**
 * Holds claims that automatic mode approved, oldest first, so that nothing of them goes on by itself.
 * @returns how many were held; fewer than a batch means that none is left
 */
export async function holdFrozen(deps: ClaimDeps, siteId: string, actor: string): Promise<number> {
  const claims = await findClaimsToFreeze(deps.db, siteId, FREEZE_BATCH);
  const action = { kind: "hold", reason: note("automatic_frozen") } as const;
  for (const claim of claims) {
    try {
      await changeClaim(deps, claim, { action, actor });
    } catch (error) {
      // Changed meanwhile by a person, or by the job: the next run looks again.
      if (!(error instanceof AppError)) throw error;
    }
  }
  return claims.length;
}
