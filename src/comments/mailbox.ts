import { hmac, toBase64Url } from "../shared/bytes.ts";

/** The outbox's topic for mails with a confirmation link: the subject is the comment. */
export const CONFIRMATION_TOPIC = "confirmation";
/** The outbox's topic for mails that tell of a reply: the subject is the reply. */
export const REPLY_TOPIC = "reply";

/**
 * The beginning of the keys that count the mails to one mailbox in a day: keyed hashes, as good as forgotten after that. Many
 * providers deliver `paul+a@` and `p.aul@` where `paul@` is, and would so to one person without end.
 * @param kind what sort of mail is counted
 */
export async function mailboxKey(secret: string, kind: string, email: string): Promise<string> {
  return `${kind}:${toBase64Url(await hmac(secret, `mailbox:${mailboxOf(email)}`))}:`;
}

/** Whose mail it most likely is. */
export function mailboxOf(email: string): string {
  const [name = "", host = ""] = email.toLowerCase().split("@");
  return `${name.replace(/\+.*|\./g, "")}@${host}`;
}

/** Names one address exactly, and tells it to nobody. */
export async function addressDigest(secret: string, email: string): Promise<string> {
  return toBase64Url((await hmac(secret, `address:${email.toLowerCase()}`)).slice(0, 16));
}
