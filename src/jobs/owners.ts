import type { Mail } from "../outbox/mail.ts";

/** A mail of the system itself to an owner; an answer would reach nobody but them. */
export function ownerMail(key: string, email: string, content: Pick<Mail, "subject" | "text">): Mail {
  return { key, fromName: "Hausrecht", replyTo: email, to: email, ...content };
}
