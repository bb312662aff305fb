import { changeStatements as changeComment } from "../comments/change-comment.ts";
import { findComments } from "../comments/repository.ts";
import { findRefusal, isUniqueViolation, runBatch, type Statement } from "../db/client.ts";
import type { Deps } from "../db/deps.ts";
import { nextSeq, sealRecord } from "../evidence/repository.ts";
import { announce } from "../outbox/webhook-repository.ts";
import { AppError } from "../shared/errors.ts";
import { hasEnded, isOver, type Claim } from "./claim.ts";
import type { Posting } from "./money.ts";
import { updateClaim } from "./repository.ts";
import { insertPosting } from "./posting-repository.ts";
import { findCommentIds, unbarComments } from "./claim-comment-repository.ts";
import { insertEvent } from "./event-repository.ts";
import type { claims } from "./table.ts";
import { transition, type Action, type Guard } from "./transition.ts";

export type ClaimChange = {
  action: Action;
  /** `system`, `debtor`, or the id of a member or the operator. */
  actor: string;
  guards?: Guard[];
  /** New values of columns that the transition itself does not decide on. */
  set?: Partial<typeof claims.$inferInsert>;
  /** Lines of its account, sealed with the event. */
  postings?: readonly Posting[];
  /** What is sealed with the event: free text belongs here and nowhere else. */
  evidence?: Record<string, unknown>;
  /** Rows that the claim's own row refers to. */
  beforeClaim?: Statement[];
  /** Further rows of the same batch. */
  also?: Statement[];
};

/**
 * Changes a claim in one batch: its event first (which is the lock), the sealed record with every guard's value, the row,
 * its account, and what else belongs to it. A claim that ends frees its comments.
 * @returns the claim as it now stands
 * @throws AppError `stale_version` when somebody else changed it first, `transition_refused` while its site is being restored,
 * or a guard's refusal: then nothing is stored
 */
export async function changeClaim(deps: Deps, claim: Claim, change: ClaimChange): Promise<Claim> {
  const { db } = deps;
  const { action, actor, guards = [], set = {} } = change;
  const outcome = transition(claim, action, guards);
  if (!outcome.ok) throw new AppError(outcome.code, outcome.reason, { guards: outcome.guards });
  const now = deps.clock();
  const own = { ...outcome.next, endedAt: endOf(claim, outcome.next.status, change, now), version: claim.version + 1 };
  const next: Claim = { ...claim, ...(set as Partial<Claim>), ...own };
  const event = { action: action.kind, fromStatus: claim.status, toStatus: next.status, actor, guards, at: now };
  const { postings = [] } = change;
  const sealed = { ...change.evidence, ...(postings.length > 0 && { postings }) };
  const statements = [
    ...(await eventStatements(deps, next, event, sealed)),
    ...(change.beforeClaim ?? []),
    updateClaim(db, claim.id, { ...set, ...own }),
    ...postings.map((posting) => insertPosting(db, claim, next.version, posting)),
    ...(hasEnded(next.status) && !hasEnded(claim.status) ? await releaseComments(deps, next, actor, now) : []),
    ...(change.also ?? []),
  ];
  try {
    await runBatch(db, statements);
  } catch (error) {
    if (isUniqueViolation(error, "claim_events.version")) throw staleVersion(claim);
    if (findRefusal(error, /being restored/)) throw beingRestored(claim);
    throw error;
  }
  return next;
}

/** When it came to its end: now, when it does, or when its account still changes; never while something is asked. */
function endOf(claim: Claim, status: Claim["status"], { postings = [] }: ClaimChange, now: number): number | null {
  if (!isOver(status)) return null;
  return claim.endedAt === null || claim.status !== status || postings.length > 0 ? now : claim.endedAt;
}

/** For whoever acts on a claim whose account may still be on its way. */
export function beingRestored({ siteId }: Pick<Claim, "siteId">): AppError {
  const message = `The site ${siteId} is being restored from an export: its claims stand still until all of it is here.`;
  return new AppError("transition_refused", message);
}

/** For whoever acts on a claim as it was: 409, to read it again and decide anew. */
export function staleVersion(claim: Pick<Claim, "id" | "version">): AppError {
  return new AppError("stale_version", `The claim has changed since version ${claim.version}.`, { claim_id: claim.id });
}

/** Whether somebody else changed the claim first. */
export function isStaleVersion(error: unknown): boolean {
  return error instanceof AppError && error.code === "stale_version";
}

type NewEvent = Omit<Parameters<typeof insertEvent>[1], "claimId" | "version">;

/** An event, its sealed record and what webhooks are told, in the order in which they must be written. */
export async function eventStatements(
  { db }: Pick<Deps, "db">,
  claim: Pick<Claim, "id" | "siteId" | "version">,
  event: NewEvent,
  evidence: Record<string, unknown> = {},
): Promise<Statement[]> {
  const { action, fromStatus: from, toStatus: to, actor, guards, at } = event;
  const payload = { action, version: claim.version, from, to, actor, guards, ...evidence };
  const record = { siteId: claim.siteId, kind: `claim.${action}`, subject: claim.id, at, payload };
  const { statements } = await sealRecord(db, record);
  const { id, siteId, version } = claim;
  return [
    insertEvent(db, { ...event, claimId: id, version }, nextSeq(siteId)),
    ...statements,
    announce(db, { event: "claim.changed", siteId, at, claim: { id, status: to, version, action } }),
  ];
}

/** The comments of a claim that has ended are free; those of a conceded claim never carry another one. */
async function releaseComments(deps: Deps, claim: Claim, actor: string, now: number): Promise<Statement[]> {
  const comments = await findComments(deps.db, claim.siteId, await findCommentIds(deps.db, claim.id));
  const released = await Promise.all(
    comments
      .filter((comment) => comment.claimId === claim.id)
      .map((comment) => changeComment(deps, comment, { kind: "released", actor, set: { claimId: null } }, now)),
  );
  return [...released.flat(), ...(claim.status === "conceded" ? [] : [unbarComments(deps.db, claim.id)])];
}
