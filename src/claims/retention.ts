import { deleteExpiredSubscriptions } from "../comments/subscription-repository.ts";
import { deleteIdempotencyKeys } from "../comments/trace-repository.ts";
import { runBatch, type Db } from "../db/client.ts";
import { findRetention, saveRetention } from "../evidence/repository.ts";
import { firstSeqAt } from "../evidence/window.ts";
import { DAY } from "../shared/clock.ts";
import { deleteExpiredSessions, findPolicy } from "../sites/repository.ts";
import { eraseOfComments } from "./retention-repository.ts";

/** Idempotency keys and terms tokens live this long, so their rows need live no longer. */
const KEY_LIFETIME = DAY;
/** Records that one statement looks through. */
const BATCH = 5_000;

/**
 * Erases what has been kept long enough at a site: sealed records about comments that no claim rests on, with the sender's
 * network data in them; claims have years of their own (erase-claims.ts), and so have the comments that they rest on. Each
 * record's days count from itself, so that what is said or decided of an old comment is kept as long. The records' heads and
 * the chain stay, and tell that something was erased.
 *
 * Rows read: about 20 to find how far to go, and six for each record that has become due since the last night.
 */
export async function eraseOldEvidence(db: Db, siteId: string, now: number): Promise<void> {
  const { evidence_days } = await findPolicy(db, siteId);
  const end = (await firstSeqAt(db, siteId, now - evidence_days * DAY)) - 1;
  const seen = await findRetention(db, siteId);
  // Days that were made more may have left something of a claim since erased: it is looked at again when it becomes due.
  if (seen > end) await runBatch(db, [saveRetention(db, siteId, end)]);
  for (let after = seen; after < end;) {
    const last = Math.min(after + BATCH, end);
    await runBatch(db, [eraseOfComments(db, siteId, after, last), saveRetention(db, siteId, last)]);
    after = last;
  }
}

/** Forgets used keys, tokens, sessions and wishes for mails that are past their time, of all sites in a database. */
export async function forgetExpired(db: Db, now: number): Promise<void> {
  await runBatch(db, [
    deleteIdempotencyKeys(db, now - KEY_LIFETIME),
    deleteExpiredSessions(db, now),
    deleteExpiredSubscriptions(db, now),
  ]);
}
