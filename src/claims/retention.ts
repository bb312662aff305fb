import { and, eq, isNotNull, isNull, lt, notExists } from "drizzle-orm";
import { deleteIdempotencyKeys } from "../comments/trace-repository.ts";
import { comments } from "../comments/table.ts";
import { runBatch, type Db } from "../db/client.ts";
import { erasePayloads } from "../evidence/repository.ts";
import { evidencePayloads } from "../evidence/table.ts";
import { DAY } from "../shared/clock.ts";
import { deleteExpiredSessions, findPolicy } from "../sites/repository.ts";
import { claimComments, claims } from "./table.ts";

/** Idempotency keys and terms tokens live this long, so their rows need live no longer. */
const KEY_LIFETIME = DAY;
/** Comments whose evidence one statement erases. */
const BATCH = 500;

/**
 * Erases what has been kept long enough at a site: the evidence of comments that no claim rests on, with the sender's
 * network data in it; claims have years of their own (erase-claims.ts). The records and the chain stay, and tell that something was erased.
 * @returns how many comments' evidence was erased
 */
export async function eraseOldEvidence(db: Db, siteId: string, now: number): Promise<number> {
  const { evidence_days } = await findPolicy(db, siteId);
  const inClaim = db
    .select({ id: claimComments.commentId })
    .from(claimComments)
    .innerJoin(claims, eq(claims.id, claimComments.claimId))
    .where(and(eq(claimComments.commentId, comments.id), isNull(claims.erasedAt)));
  const findOld = db
    .selectDistinct({ subject: evidencePayloads.subject })
    .from(evidencePayloads)
    .innerJoin(comments, eq(comments.id, evidencePayloads.subject))
    .where(
      and(
        eq(evidencePayloads.siteId, siteId),
        lt(comments.createdAt, now - evidence_days * DAY),
        isNull(comments.claimId),
        isNotNull(evidencePayloads.payload),
        notExists(inClaim),
      ),
    )
    .limit(BATCH);
  for (let erased = 0; ;) {
    const subjects = (await findOld).map(({ subject }) => subject);
    await runBatch(db, [erasePayloads(db, siteId, subjects)]);
    erased += subjects.length;
    if (subjects.length < BATCH) return erased;
  }
}

/** Forgets used keys, tokens and sessions that are past their time, of all sites in a database. */
export async function forgetExpired(db: Db, now: number): Promise<void> {
  await runBatch(db, [deleteIdempotencyKeys(db, now - KEY_LIFETIME), deleteExpiredSessions(db, now)]);
}
