import type { Deps } from "../db/deps.ts";
import { changeComment, type PlannedChange } from "../comments/change-comment.ts";
import type { Comment } from "../comments/comment.ts";
import { findComment, findJudgements } from "../comments/repository.ts";
import { AppError } from "../shared/errors.ts";
import { runBatch } from "../db/client.ts";
import type { Judgement } from "../rules/judgement.ts";
import { learn } from "../rules/site-layer.ts";
import { findSiteLayer, saveSiteLayer, type Site } from "../sites/repository.ts";
import { asSeen, changeEach, idsOf, planStep, type DecisionResult, type Seen } from "./decision-step.ts";
import { stateReasons } from "./statement-of-reasons.ts";

export const DECISIONS = ["publish", "reject", "spam"] as const;
export type DecisionName = (typeof DECISIONS)[number];

export type Decision = Seen & { decision: DecisionName; reason?: string };

/** What a decision makes of a comment. */
export const STATUS_AFTER = { publish: "published", reject: "rejected", spam: "spam" } as const;

/**
 * Carries out a person's decision on a comment and seals it with its statement of reasons. It answers an open objection.
 * @throws AppError `not_found`; `stale_revision` when the comment is no longer what the person saw; `claim_open`
 */
export async function decide(deps: Deps, site: Site, actorId: string, decision: Decision): Promise<Comment> {
  const { commentId } = decision;
  const [comment, judgements] = await Promise.all([
    findComment(deps.db, site.id, commentId),
    findJudgements(deps.db, [commentId]),
  ]);
  const judgement = judgements.get(commentId);
  const now = deps.clock();
  const plan = planDecision(deps, actorId, decision, comment, judgement, now);
  const decided = await changeComment(deps, plan.comment, plan.change, now);
  if (judgement) deps.waitUntil(learnFromDecisions(deps, site.id, [{ judgement, decision: decision.decision }]));
  return decided;
}

/** @throws AppError as `decide`, unless somebody else comes first while it is carried out */
function planDecision(
  deps: Pick<Deps, "db">,
  actorId: string,
  { decision, reason, ...seen }: Decision,
  asRead: Comment | undefined,
  judgement: Judgement | undefined,
  now: number,
): PlannedChange {
  const comment = asSeen(asRead, seen);
  if (comment.claimId !== null && decision === "publish") {
    throw new AppError("claim_open", "This comment is part of an open claim: concede or cancel the claim first.");
  }
  const status = STATUS_AFTER[decision];
  const grounds = { decision, reason: reason ?? null, decided_by: actorId };
  const statement =
    status === "published" ? null : stateReasons({ ...comment, status }, judgement, grounds, comment.locale);
  const set = { status, objectedAt: null, reports: 0 };
  const evidence = { ...grounds, statement_of_reasons: statement, judgement_version: judgement?.version ?? null };
  return planStep(deps, actorId, comment, set, evidence, now);
}

type Lesson = { judgement: Judgement; decision: DecisionName };

/** Lets the site's layer learn. Of two requests at once one may teach nothing: the layer is a small help, no record. */
async function learnFromDecisions(deps: Deps, siteId: string, lessons: Lesson[]): Promise<void> {
  if (lessons.length === 0) return;
  let layer = await findSiteLayer(deps.db, siteId);
  for (const { judgement, decision } of lessons) layer = learn(layer, judgement, decision);
  await runBatch(deps.db, [saveSiteLayer(deps.db, siteId, layer, deps.clock())]);
}

/**
 * Carries out many decisions, each for itself: one that comes too late does not stop the others. A few queries, however many
 * they are, for a free plan's 50.
 * @returns what became of each, and the comments that were decided on, as they are now
 */
export async function decideMany(
  deps: Deps,
  site: Site,
  actorId: string,
  decisions: Decision[],
): Promise<{ results: DecisionResult[]; decided: Comment[] }> {
  const judgements = await findJudgements(deps.db, idsOf(decisions));
  const now = deps.clock();
  const outcome = await changeEach(deps, site, decisions, now, (decision, comment) =>
    planDecision(deps, actorId, decision, comment, judgements.get(decision.commentId), now),
  );
  const lessons = outcome.carriedOut.flatMap(({ commentId, decision }): Lesson[] => {
    const judgement = judgements.get(commentId);
    return judgement ? [{ judgement, decision }] : [];
  });
  deps.waitUntil(learnFromDecisions(deps, site.id, lessons));
  return outcome;
}
