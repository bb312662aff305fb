import { REPLY_TOPIC } from "../comments/mailbox.ts";
import { composeReplyMail } from "../comments/reply-mail.ts";
import { renewSubscription, SUBSCRIPTION_LIFETIME } from "../comments/subscription-repository.ts";
import { insertIdempotencyKey } from "../comments/trace-repository.ts";
import { runBatch, type Db } from "../db/client.ts";
import type { OutboxRow } from "../outbox/outbox.ts";
import { dropOutbox, failOutbox, findDueOutbox, finishOutbox, leaseOutbox, retryOutbox } from "../outbox/repository.ts";
import type { Services } from "../services.ts";
import { DAY } from "../shared/clock.ts";
import { limitsOf } from "../shared/plan-limits.ts";

/** How long a mail is tried to be sent that the service takes later: after that its news is old. */
const GIVE_UP_AFTER = 2 * DAY;

/**
 * Sends the mails about replies that are due. Nobody is told of one twice: a mail that may have gone out is not sent again,
 * unless the mail service knows it by its key.
 */
export async function sendReplyMails(services: Services): Promise<void> {
  for (const db of services.databases()) {
    const due = await findDueOutbox(db, REPLY_TOPIC, services.clock(), limitsOf(services.env).messages);
    for (const row of due) await sendReplyMail(services, db, row);
  }
}

async function sendReplyMail({ mailer, clock, at }: Services, db: Db, row: OutboxRow): Promise<void> {
  const taken = await leaseOutbox(db, row, clock());
  if (!taken) return;
  if (row.state === "sending" && !mailer.isIdempotent)
    return void (await runBatch(db, [failOutbox(db, row, "The run that sent it was cut off.")]));
  const composed = await composeReplyMail(at(row.siteId), taken);
  if (!composed) return void (await runBatch(db, [dropOutbox(db, row)]));
  const { mail, commentId, countKey } = composed;
  const answer = await mailer.send(mail);
  const now = clock();
  if (answer.kind === "sent") {
    const count = insertIdempotencyKey(db, { siteId: row.siteId, key: countKey, createdAt: now });
    await runBatch(db, [
      finishOutbox(db, row, answer.id, now),
      count.onConflictDoNothing(),
      renewSubscription(db, commentId, now + SUBSCRIPTION_LIFETIME),
    ]);
    return;
  }
  // The row is the reply's, and stays: it does not keep whom it was to be told.
  const reason = answer.reason.replaceAll(mail.to, "…");
  const isLater = answer.kind === "retry" && now - row.createdAt < GIVE_UP_AFTER;
  await runBatch(db, [isLater ? retryOutbox(db, taken, reason, now) : failOutbox(db, row, reason)]);
}
