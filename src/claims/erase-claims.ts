import { lt } from "drizzle-orm";
import { changeStatements as changeComment, isStale } from "../comments/change-comment.ts";
import { erasureOf } from "../comments/erase-comments.ts";
import { findComments } from "../comments/repository.ts";
import { runBatch, type Statement } from "../db/client.ts";
import type { Deps } from "../db/deps.ts";
import { erasePayloads, lastSeq, wasSealedBefore } from "../evidence/repository.ts";
import { evidencePayloads } from "../evidence/table.ts";
import { eraseRequests } from "../outbox/repository.ts";
import { DAY, isoDate } from "../shared/clock.ts";
import type { Policy } from "../sites/policy.ts";
import { findPolicy } from "../sites/repository.ts";
import { changeClaim, isStaleVersion } from "./change-claim.ts";
import type { Claim } from "./claim.ts";
import { LETTER_TOPIC } from "./compose-letter.ts";
import { CUSTOMER_TOPIC, customerSubject } from "./plan.ts";
import { findCommentIds } from "./claim-comment-repository.ts";
import { endedBefore, keptUntil, UNSENT_YEARS } from "./retention-period.ts";
import {
  eraseDebtor,
  eraseUnusedDebtors,
  findClaimsToErase,
  findCommentsOfOthers,
  findHoldsThatEnd,
} from "./retention-repository.ts";
import { guard } from "./transition.ts";

/** Claims to a run: about five calls each; the next night's run goes on. */
const BATCH = 50;

/**
 * Erases what is personal in claims whose years are over, one batch a claim: whatever crashes, a claim is erased as a whole
 * or not at all, and the next night goes on. Legal holds that were for a time end first.
 * @returns how many claims were erased
 */
export async function eraseOldClaims(deps: Deps, siteId: string): Promise<number> {
  const { db } = deps;
  const now = deps.clock();
  const today = isoDate(now);
  const policy = await findPolicy(db, siteId);
  for (const claim of await findHoldsThatEnd(db, siteId, today, BATCH)) {
    const change = { action: { kind: "release_legal_hold" }, actor: "system" } as const;
    await unlessOutrun(async () => await changeClaim(deps, claim, change));
  }
  const before = { sent: endedBefore(today, policy.claim_years), unsent: endedBefore(today, UNSENT_YEARS) };
  const due = await findClaimsToErase(db, siteId, before, BATCH);
  for (const claim of due) await unlessOutrun(async () => await eraseClaim(deps, claim, policy));
  await runBatch(db, [eraseUnusedDebtors(db, siteId, now - policy.evidence_days * DAY, now)]);
  return due.length;
}

/** Erases a claim that is due: letters, objections, evidence, the debtor, what was sent, and what its comments said. */
async function eraseClaim(
  deps: Deps,
  claim: Claim,
  { claim_years: claimYears, evidence_days: evidenceDays }: Policy,
): Promise<void> {
  const { db } = deps;
  const { siteId } = claim;
  const now = deps.clock();
  const until = keptUntil(claim, claimYears);
  const also = [
    // The record of this very erasure is the newest, and stays.
    erasePayloads(db, siteId, claim.id, lt(evidencePayloads.seq, lastSeq(siteId))),
    ...(await eraseCommentsOf(deps, claim, evidenceDays, now)),
    eraseRequests(db, LETTER_TOPIC, claim.id),
    ...(claim.debtorId === null
      ? []
      : [eraseDebtor(db, claim.debtorId, now), eraseRequests(db, CUSTOMER_TOPIC, customerSubject(claim))]),
  ];
  await changeClaim(deps, claim, {
    action: { kind: "erase", at: now },
    actor: "system",
    guards: [guard("retention_over", until !== null && isoDate(now) > until, until)],
    set: { attention: null, attributionGrounds: null, invoiceUrl: null },
    also,
  });
}

/**
 * Comments go with their claim, unless another one rests on them; one that was published since is kept like any other, and
 * what was sealed of it as long as of any other.
 */
async function eraseCommentsOf(deps: Deps, claim: Claim, evidenceDays: number, now: number): Promise<Statement[]> {
  const ids = await findCommentIds(deps.db, claim.id);
  const needed = await findCommentsOfOthers(deps.db, claim.id, ids);
  const comments = await findComments(
    deps.db,
    claim.siteId,
    ids.filter((id) => !needed.has(id)),
  );
  const { published = [], hidden = [] } = Object.groupBy(comments, ({ status }) =>
    status === "published" ? "published" : "hidden",
  );
  const erased = hidden.map((comment) => changeComment(deps, comment, erasureOf(deps.db, comment, "system"), now));
  const kept = published.map(({ id }) => id);
  const isOld = wasSealedBefore(now - evidenceDays * DAY);
  return [...(await Promise.all(erased)).flat(), erasePayloads(deps.db, claim.siteId, kept, isOld)];
}

/** Somebody changed the claim, or a comment of it, at the same moment: the next night looks at it as it then stands. */
async function unlessOutrun(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isStale(error) && !isStaleVersion(error)) throw error;
  }
}
