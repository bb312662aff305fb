import { findPayloads } from "../evidence/repository.ts";
import { isoTime } from "../shared/clock.ts";
import type { Site } from "../sites/repository.ts";
import { listDecisions, listSwitches } from "./automatic-repository.ts";
import { readAutomation } from "./automation.ts";
import type { ClaimDeps } from "./deps.ts";
import { reasonOf } from "./present.ts";

/** Switches and decisions that an answer shows. */
const SHOWN = 20;

/** A site's automatic mode as the API and the dashboard show it: its state, and why each of the last claims was left or approved. */
export async function presentAutomation(deps: ClaimDeps, site: Site) {
  const [state, switches, decisions, payloads] = await Promise.all([
    readAutomation(deps, site),
    listSwitches(deps.db, site.id, SHOWN),
    listDecisions(deps.db, site.id, SHOWN),
    findPayloads(deps.db, site.id, [site.id]),
  ]);
  const reasons = new Map(payloads.map(({ seq, payload }) => [seq, reasonOf(payload)]));
  return {
    on: state.isOn,
    enabled: state.isEnabled,
    allowed: state.isAllowed,
    agreements: state.agreements,
    needed: state.needed,
    breaker: state.breaker,
    history: switches.map(({ action, actor, cause, evidenceSeq, at }) => ({
      action,
      actor,
      cause,
      reason: evidenceSeq === null ? null : (reasons.get(evidenceSeq) ?? null),
      at: isoTime(at),
    })),
    decisions: decisions.map(({ decision, action, actor }) => ({
      claim_id: decision.claimId,
      version: decision.version,
      act: decision.act,
      would_approve: decision.wouldApprove,
      outcome: action === null || actor === null ? null : { action, actor },
      guards: decision.guards.map(({ name, ok, value }) => ({ name, ok, value })),
      at: isoTime(decision.decidedAt),
    })),
  };
}
