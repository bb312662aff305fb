import type { Db } from "../db/client.ts";
import type { Mail } from "../outbox/mail.ts";
import { listMembers } from "../sites/repository.ts";

/** The addresses of a site's owners, each once. */
export async function ownersOf(db: Db, siteId: string): Promise<string[]> {
  const members = await listMembers(db, siteId);
  return [...new Set(members.filter(({ role }) => role === "owner").map(({ email }) => email))];
}

/** A mail of the system itself to an owner; an answer would reach nobody but them. */
export function ownerMail(key: string, email: string, content: Pick<Mail, "subject" | "text">): Mail {
  return { key, fromName: "Hausrecht", replyTo: email, to: email, ...content };
}
