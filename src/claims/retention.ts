import { deleteIdempotencyKeys } from "../comments/trace-repository.ts";
import { runBatch, type Db } from "../db/client.ts";
import { erasePayloads, wasSealedBefore } from "../evidence/repository.ts";
import { DAY } from "../shared/clock.ts";
import { deleteExpiredSessions, findPolicy } from "../sites/repository.ts";
import { findOldEvidence } from "./retention-repository.ts";

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
  const before = now - evidence_days * DAY;
  for (let erased = 0; ;) {
    const subjects = await findOldEvidence(db, siteId, before, BATCH);
    await runBatch(db, [erasePayloads(db, siteId, subjects, wasSealedBefore(before))]);
    erased += subjects.length;
    if (subjects.length < BATCH) return erased;
  }
}

/** Forgets used keys, tokens and sessions that are past their time, of all sites in a database. */
export async function forgetExpired(db: Db, now: number): Promise<void> {
  await runBatch(db, [deleteIdempotencyKeys(db, now - KEY_LIFETIME), deleteExpiredSessions(db, now)]);
}
