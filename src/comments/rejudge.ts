import type { Deps } from "../db/deps.ts";
import { changeComments, type PlannedChange } from "./change-comment.ts";
import { authorOf, flaggedRules, isUnconfirmed, statusOf, type Comment } from "./comment.ts";
import { contextEvidence, gatherContextsOf, judgeInContext, type JudgingContext } from "./judge-in-context.ts";
import { findPersonsOnly } from "./needs-person.ts";
import { findHeldInThread, insertJudgement } from "./repository.ts";

/** Comments that one run judges again; more than a thread ever holds back, but for an attack. */
const MAX_REJUDGED = 50;

/** Judges the held comments of a thread again, after its article has become known. A person's decision is never touched. */
export async function rejudgeThread(deps: Deps, siteId: string, thread: string): Promise<void> {
  const { db } = deps;
  const held = await findHeldInThread(db, siteId, thread, MAX_REJUDGED);
  const [personsOnly, contexts] = await Promise.all([
    findPersonsOnly(
      db,
      siteId,
      held.map(({ id }) => id),
    ),
    gatherContextsOf(db, siteId, held),
  ]);
  const now = deps.clock();
  const planned = held.flatMap((comment) => {
    const context = contexts.get(comment.id);
    const isOpen = comment.objectedAt === null && !personsOnly.has(comment.id);
    return isOpen && context ? [planJudging(deps, comment, context, now)] : [];
  });
  // Of those that come too late somebody decided or edited meanwhile: theirs is the later word.
  await changeComments(deps, planned, now);
}

function planJudging({ db }: Pick<Deps, "db">, comment: Comment, context: JudgingContext, now: number): PlannedChange {
  const { body, locale } = comment;
  const judgement = judgeInContext({ author: authorOf(comment), body, locale }, context);
  const set = { status: statusOf(judgement, isUnconfirmed(comment)), flagged: flaggedRules(judgement) };
  const evidence = { judgement, ...contextEvidence(context) };
  const also = [insertJudgement(db, comment.id, comment.revision + 1, judgement, now)];
  return { comment, change: { kind: "judged", actor: "system", set, evidence, also } };
}
