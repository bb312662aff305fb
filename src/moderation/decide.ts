import type { Deps } from "../db/deps.ts";
import {
  changeComment,
  changeComments,
  changed,
  staleRefusal,
  type PlannedChange,
} from "../comments/change-comment.ts";
import type { Comment } from "../comments/comment.ts";
import { findComment, findComments, findJudgements } from "../comments/repository.ts";
import { announce } from "../outbox/webhook-repository.ts";
import { AppError, found } from "../shared/errors.ts";
import { runBatch } from "../db/client.ts";
import type { Judgement } from "../rules/judgement.ts";
import { learn } from "../rules/site-layer.ts";
import { findSiteLayer, saveSiteLayer, type Site } from "../sites/repository.ts";
import { stateReasons } from "./statement-of-reasons.ts";

export const DECISIONS = ["publish", "reject", "spam"] as const;
export type DecisionName = (typeof DECISIONS)[number];

export type Decision = { commentId: string; decision: DecisionName; revision: number; reason?: string };

const STATUS_OF = { publish: "published", reject: "rejected", spam: "spam" } as const;

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
  const planned = planDecision(deps, actorId, decision, comment, judgement, now);
  const decided = await changeComment(deps, planned.comment, planned.change, now);
  if (judgement) deps.waitUntil(learnFromDecisions(deps, site.id, [{ judgement, decision: decision.decision }]));
  return decided;
}

/** @throws AppError as `decide`, unless somebody else comes first while it is carried out */
function planDecision(
  { db }: Pick<Deps, "db">,
  actorId: string,
  { commentId, decision, revision, reason }: Decision,
  asRead: Comment | undefined,
  judgement: Judgement | undefined,
  now: number,
): PlannedChange {
  const comment = found(asRead, "comment");
  if (comment.status === "removed" || comment.status === "erased")
    throw new AppError("not_found", "This comment was removed.");
  if (comment.revision !== revision) {
    throw new AppError("stale_revision", `This comment is at revision ${comment.revision}, not ${revision}.`, {
      comment_id: commentId,
      current: { revision: comment.revision, status: comment.status },
    });
  }
  if (comment.claimId !== null && decision === "publish") {
    throw new AppError("claim_open", "This comment is part of an open claim: concede or cancel the claim first.");
  }
  const status = STATUS_OF[decision];
  const grounds = { decision, reason: reason ?? null, decided_by: actorId };
  const statement =
    status === "published" ? null : stateReasons({ ...comment, status }, judgement, grounds, comment.locale);
  const set = { status, objectedAt: null, reports: 0 };
  const evidence = { ...grounds, statement_of_reasons: statement, judgement_version: judgement?.version ?? null };
  const told = { id: commentId, status, revision: comment.revision + 1 };
  const also = [announce(db, { event: "comment.decided", siteId: comment.siteId, at: now, comment: told })];
  return { comment, change: { kind: "decided", actor: actorId, set, evidence, also } };
}

type Lesson = { judgement: Judgement; decision: DecisionName };

/** Lets the site's layer learn. Of two requests at once one may teach nothing: the layer is a small help, no record. */
async function learnFromDecisions(deps: Deps, siteId: string, lessons: Lesson[]): Promise<void> {
  if (lessons.length === 0) return;
  let layer = await findSiteLayer(deps.db, siteId);
  for (const { judgement, decision } of lessons) layer = learn(layer, judgement, decision);
  await runBatch(deps.db, [saveSiteLayer(deps.db, siteId, layer, deps.clock())]);
}

export type DecisionResult =
  { comment_id: string; status: string } | { comment_id: string; error: { code: string; detail: string } };

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
  const ids = decisions.map(({ commentId }) => commentId);
  const [comments, judgements] = await Promise.all([findComments(deps.db, site.id, ids), findJudgements(deps.db, ids)]);
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const now = deps.clock();
  const planned: (PlannedChange & { decision: Decision })[] = [];
  const refused = new Map<Decision, AppError>();
  for (const decision of decisions) {
    const { commentId } = decision;
    try {
      const [comment, judgement] = [byId.get(commentId), judgements.get(commentId)];
      planned.push({ decision, ...planDecision(deps, actorId, decision, comment, judgement, now) });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      refused.set(decision, error);
    }
  }
  const late = await changeComments(deps, planned, now);
  for (const { decision, comment } of late) refused.set(decision, staleRefusal(comment));
  const carriedOut = planned.filter((one) => !late.has(one));
  const lessons = carriedOut.flatMap(({ decision: { commentId, decision } }): Lesson[] => {
    const judgement = judgements.get(commentId);
    return judgement ? [{ judgement, decision }] : [];
  });
  deps.waitUntil(learnFromDecisions(deps, site.id, lessons));
  const results = decisions.map((decision): DecisionResult => {
    const { commentId: comment_id } = decision;
    const refusal = refused.get(decision);
    return refusal
      ? { comment_id, error: { code: refusal.code, detail: refusal.message } }
      : { comment_id, status: STATUS_OF[decision.decision] };
  });
  return { results, decided: carriedOut.map(changed) };
}
