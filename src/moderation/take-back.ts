import type { Comment } from "../comments/comment.ts";
import { findJudgements } from "../comments/repository.ts";
import type { Deps } from "../db/deps.ts";
import { findPayloads } from "../evidence/repository.ts";
import { AppError } from "../shared/errors.ts";
import type { Site } from "../sites/repository.ts";
import { asSeen, changeEach, idsOf, planStep, type Before, type DecisionResult, type Seen } from "./decision-step.ts";
import { stateReasons, type StatementOfReasons } from "./statement-of-reasons.ts";

type Sealed = { decision?: string; before?: Before; statement_of_reasons?: StatementOfReasons | null };

/**
 * Takes decisions back, each for itself: its comment is again what it was, with what waited for a person. What was learned
 * from them stays until the next decisions.
 * @param decided the comments at the revisions that the decisions made
 * @returns what became of each, and the comments that are as they were; `stale_revision` where more has happened since
 */
export async function takeBack(
  deps: Deps,
  site: Site,
  actorId: string,
  decided: Seen[],
): Promise<{ results: DecisionResult[]; decided: Comment[] }> {
  const ids = idsOf(decided);
  const [judgements, payloads] = await Promise.all([findJudgements(deps.db, ids), findPayloads(deps.db, site.id, ids)]);
  const now = deps.clock();
  return await changeEach(deps, site, decided, now, (seen, asRead) => {
    const comment = asSeen(asRead, seen);
    const sealed = payloads
      .filter(({ subject }) => subject === seen.commentId)
      .map(({ payload }) => (payload === null ? {} : (JSON.parse(payload) as Sealed)));
    const { decision, before } = sealed.at(-1) ?? {};
    if (decision === "undo" || before?.revision !== comment.revision - 1)
      throw new AppError("conflict", "There is no decision on this comment to be taken back.");
    const { status, objected_at: objectedAt } = before;
    const judgement = judgements.get(comment.id);
    const statements = sealed.flatMap(({ statement_of_reasons: statement }) => statement ?? []);
    const evidence = {
      decision: "undo",
      reason: null,
      decided_by: actorId,
      statement_of_reasons:
        status === "published"
          ? null
          : (statements.findLast(({ action }) => action === status) ??
            stateReasons({ ...comment, status }, judgement, undefined, comment.locale)),
      judgement_version: judgement?.version ?? null,
    };
    // Readers may have reported it meanwhile.
    const set = { status, objectedAt, reports: before.reports + comment.reports };
    return planStep(deps, actorId, comment, set, evidence, now);
  });
}
