import { and, eq, isNotNull, isNull, notExists, sql } from "drizzle-orm";
import { deleteIdempotencyKeys } from "../comments/trace-repository.ts";
import { comments } from "../comments/table.ts";
import { runBatch, type Db } from "../db/client.ts";
import { erasePayloads } from "../evidence/repository.ts";
import { evidence, evidencePayloads } from "../evidence/table.ts";
import { DAY } from "../shared/clock.ts";
import { deleteExpiredSessions, findPolicy } from "../sites/repository.ts";
import { claimComments, claims } from "./table.ts";

/** Idempotency keys and terms tokens live this long, so their rows need live no longer. */
const KEY_LIFETIME = DAY;
/** Comments whose evidence one statement erases. */
const BATCH = 500;

/**
 * Erases what has been kept long enough at a site: sealed records about comments that no claim rests on, with the sender's
 * network data in them; claims have years of their own (erase-claims.ts). Each record's days count from itself, so that what is
 * said or decided of an old comment is kept as long. The records' heads and the chain stay, and tell that something was erased.
 * @returns how many comments' evidence was erased
 */
export async function eraseOldEvidence(db: Db, siteId: string, now: number): Promise<number> {
  const { evidence_days } = await findPolicy(db, siteId);
  const inClaim = db
    .select({ id: claimComments.commentId })
    .from(claimComments)
    .innerJoin(claims, eq(claims.id, claimComments.claimId))
    .where(and(eq(claimComments.commentId, comments.id), isNull(claims.erasedAt)));
  const isOld = sql`EXISTS (SELECT 1 FROM ${evidence} WHERE ${evidence.siteId} = ${evidencePayloads.siteId}
    AND ${evidence.seq} = ${evidencePayloads.seq} AND ${evidence.at} < ${now - evidence_days * DAY})`;
  const findOld = db
    .selectDistinct({ subject: evidencePayloads.subject })
    .from(evidencePayloads)
    .innerJoin(comments, eq(comments.id, evidencePayloads.subject))
    .where(
      and(
        eq(evidencePayloads.siteId, siteId),
        isNull(comments.claimId),
        isNotNull(evidencePayloads.payload),
        isOld,
        notExists(inClaim),
      ),
    )
    .limit(BATCH);
  for (let erased = 0; ;) {
    const subjects = (await findOld).map(({ subject }) => subject);
    await runBatch(db, [erasePayloads(db, siteId, subjects, isOld)]);
    erased += subjects.length;
    if (subjects.length < BATCH) return erased;
  }
}

/** Forgets used keys, tokens and sessions that are past their time, of all sites in a database. */
export async function forgetExpired(db: Db, now: number): Promise<void> {
  await runBatch(db, [deleteIdempotencyKeys(db, now - KEY_LIFETIME), deleteExpiredSessions(db, now)]);
}
