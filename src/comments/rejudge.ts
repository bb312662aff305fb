import type { Deps } from "../db/deps.ts";
import { AppError } from "../shared/errors.ts";
import { changeComment } from "./change-comment.ts";
import { authorOf, flaggedRules, statusOf, type Comment } from "./comment.ts";
import { isUnconfirmed } from "./confirm-email.ts";
import { contextEvidence, gatherContextOf, judgeInContext } from "./judge-in-context.ts";
import { needsPerson } from "./needs-person.ts";
import { findHeldInThread, insertJudgement } from "./repository.ts";

/** Comments that one run judges again; more than a thread ever holds back, but for an attack. */
const MAX_REJUDGED = 50;

/** Judges the held comments of a thread again, after its article has become known. A person's decision is never touched. */
export async function rejudgeThread(deps: Deps, siteId: string, thread: string): Promise<number> {
  let changed = 0;
  for (const comment of await findHeldInThread(deps.db, siteId, thread, MAX_REJUDGED)) {
    if (comment.objectedAt !== null || (await needsPerson(deps, comment))) continue;
    changed += Number(await rejudge(deps, comment));
  }
  return changed;
}

async function rejudge(deps: Deps, comment: Comment): Promise<boolean> {
  const { body, locale } = comment;
  const context = await gatherContextOf(deps.db, comment);
  const judgement = judgeInContext({ author: authorOf(comment), body, locale }, context);
  const now = deps.clock();
  const also = [insertJudgement(deps.db, comment.id, comment.revision + 1, judgement, now)];
  const set = { status: statusOf(judgement, isUnconfirmed(comment)), flagged: flaggedRules(judgement) };
  const evidence = { judgement, ...contextEvidence(context) };
  try {
    await changeComment(deps, comment, { kind: "judged", actor: "system", set, evidence, also }, now);
    return set.status !== comment.status;
  } catch (error) {
    // Somebody decided or edited meanwhile: theirs is the later word.
    if (error instanceof AppError && error.code === "stale_revision") return false;
    throw error;
  }
}
