import { lt } from "drizzle-orm";
import { runBatch, type Db } from "../db/client.ts";
import { NO_MAIL, type Mailer } from "../outbox/mail.ts";
import { DAY, type Clock } from "../shared/clock.ts";
import { messageOf } from "../shared/log.ts";
import { localMails } from "./table.ts";

/** The part of Cloudflare's e-mail binding that is used. */
export type EmailBinding = {
  send: (mail: {
    to: string;
    from: { email: string; name: string };
    replyTo?: string;
    subject: string;
    text: string;
    headers?: Record<string, string>;
  }) => Promise<{ messageId: string }>;
};

/** Limits that the mail met: certainly not sent, and taken later. */
const PASSING: ReadonlySet<unknown> = new Set(["E_RATE_LIMIT_EXCEEDED", "E_DAILY_LIMIT_EXCEEDED"]);

/**
 * Mail through Cloudflare. It has no idempotency key, so a mail whose answer was lost is never sent again by machine.
 * @param from an address of a domain that is set up for sending
 * @see https://developers.cloudflare.com/email-service/
 */
export function createCloudflareMailer(binding: EmailBinding, from: string): Mailer {
  return {
    isIdempotent: false,
    async send({ fromName, replyTo, to, subject, text, headers }) {
      try {
        // An empty address to answer to is none.
        const addresses = { to, from: { email: from, name: fromName }, ...(replyTo !== "" && { replyTo }) };
        const { messageId } = await binding.send({ ...addresses, subject, text, ...(headers && { headers }) });
        return { kind: "sent", id: messageId };
      } catch (error) {
        const isPassing = error instanceof Error && "code" in error && PASSING.has(error.code);
        return { kind: isPassing ? "retry" : "failed", reason: messageOf(error) };
      }
    },
  };
}

/** Keeps mails in the database instead of sending them: for one's own machine only. */
export function createLocalMailer(db: Db, clock: Clock): Mailer {
  return {
    isIdempotent: true,
    async send(mail) {
      const row = { ...mail, sentAt: clock() };
      await runBatch(db, [db.insert(localMails).values(row).onConflictDoNothing()]);
      return { kind: "sent", id: mail.key };
    },
  };
}

/** Where no mail is set up: a letter is then printed and posted by a person, who is told so. */
export const NO_MAILER: Mailer = {
  isIdempotent: true,
  send: async () => await Promise.resolve({ kind: "failed", reason: NO_MAIL }),
};

/** How long one's own machine shows what it would have sent; a letter's text is in its evidence. */
const LOCAL_MAIL_DAYS = 90;

/** Deletes what one's own machine has shown for long enough; elsewhere there is nothing. */
export async function forgetLocalMails(db: Db, now: number): Promise<void> {
  await runBatch(db, [db.delete(localMails).where(lt(localMails.sentAt, now - LOCAL_MAIL_DAYS * DAY))]);
}
