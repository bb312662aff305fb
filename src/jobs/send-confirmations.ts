import { CONFIRMATION_TOPIC } from "../comments/mailbox.ts";
import { runBatch } from "../db/client.ts";
import type { Mail } from "../outbox/mail.ts";
import { failOutbox, findDueOutbox, finishOutbox, leaseOutbox, retryOutbox } from "../outbox/repository.ts";
import type { Services } from "../services.ts";
import { DAY } from "../shared/clock.ts";
import { limitsOf } from "../shared/plan-limits.ts";

/** How long a mail is tried to be sent that the service refuses, as it does while it is down. */
const GIVE_UP_AFTER = 2 * DAY;

/**
 * Sends the mails with a confirmation link that are due. One whose answer was lost, or that failed, may be sent twice where
 * the mail service knows no keys: a second such mail is harmless, none at all would leave its author waiting.
 */
export async function sendConfirmations({ databases, mailer, clock, env }: Services): Promise<void> {
  for (const db of databases()) {
    for (const row of await findDueOutbox(db, CONFIRMATION_TOPIC, clock(), limitsOf(env).messages)) {
      const taken = await leaseOutbox(db, row, clock());
      if (!taken) continue;
      const answer = await mailer.send(taken.request as Mail);
      if (answer.kind === "sent") await runBatch(db, [finishOutbox(db, row, answer.id, clock())]);
      else if (answer.kind === "retry" || clock() - row.createdAt < GIVE_UP_AFTER)
        await runBatch(db, [retryOutbox(db, taken, answer.reason, clock())]);
      else await runBatch(db, [failOutbox(db, row, answer.reason)]);
    }
  }
}
