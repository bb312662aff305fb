import type { Db, Statement } from "../db/client.ts";
import type { Deps } from "../db/deps.ts";
import type { Mail } from "../outbox/mail.ts";
import type { OutboxId } from "../outbox/outbox.ts";
import { dropOutbox, eraseRequests, insertOutbox } from "../outbox/repository.ts";
import type { Judgement } from "../rules/judgement.ts";
import { containsLink } from "../rules/links.ts";
import { hmac, toBase64Url } from "../shared/bytes.ts";
import { AppError, invalid } from "../shared/errors.ts";
import type { Locale } from "../shared/locale.ts";
import { readLink, signLink } from "../shared/signed-link.ts";
import type { Policy } from "../sites/policy.ts";
import type { Site } from "../sites/repository.ts";
import { changeComment } from "./change-comment.ts";
import { statusOf, type AuthorInput, type Comment, type Network } from "./comment.ts";
import { needsPerson } from "./needs-person.ts";
import { findComment, findJudgements } from "./repository.ts";
import { findKeysBeginning, insertIdempotencyKey } from "./trace-repository.ts";

/** The outbox's topic for mails with a confirmation link. */
export const CONFIRMATION_TOPIC = "confirmation";
const PURPOSE = "confirm-email";
/** To one address of one site: more than a person writes, fewer than would trouble one who wrote nothing. */
const MAILS_A_DAY = 10;

/**
 * Whether a comment waits until its author has confirmed an e-mail address: the site asks it of comments with a link. One
 * that its policy rejects at once waits for nothing.
 * @throws AppError `validation_failed` when there is no address that could be confirmed
 */
export function needsConfirmation(
  policy: Policy,
  { author, body }: { author: AuthorInput; body: string },
  { outcome }: Pick<Judgement, "outcome">,
): boolean {
  if (!policy.confirm_email_for_links || !(author.url !== undefined || containsLink(body))) return false;
  if (author.email !== undefined) return outcome !== "reject";
  const message = "This site asks for an e-mail address with a comment that has a link; it is not published.";
  throw invalid("/author/email", message);
}

/** Whether a comment's author was asked to confirm the address, and has not. */
export function isUnconfirmed({ emailAskedAt, emailConfirmedAt }: Comment): boolean {
  return emailAskedAt !== null && emailConfirmedAt === null;
}

/**
 * The address that was asked to confirm stays the comment's: with another one in its place the click would prove that
 * somebody wrote who never had the mail, and a claim could rest on it.
 * @throws AppError `validation_failed`
 */
export function refuseOtherAddress({ emailAskedAt, authorEmail }: Comment, author: AuthorInput): void {
  if (emailAskedAt === null || author.email === (authorEmail ?? undefined)) return;
  const message = "The address that was asked to confirm this comment stays its author's: write a new comment.";
  throw invalid("/author/email", message);
}

const TEXTS: Readonly<Record<Locale, (site: string, link: string) => Pick<Mail, "subject" | "text">>> = {
  de: (site, link) => ({
    subject: `Bitte bestätigen Sie Ihre E-Mail-Adresse für „${site}“`,
    text: `Guten Tag,

unter dieser Adresse wurde bei „${site}“ ein Kommentar mit einem Link abgeschickt. Er wartet, bis Sie die Adresse bestätigen:

${link}

Haben Sie nichts geschrieben, dann tun Sie bitte nichts: Der Kommentar erscheint nicht, und Sie hören nicht wieder von uns.`,
  }),
  en: (site, link) => ({
    subject: `Please confirm your e-mail address for “${site}”`,
    text: `Hello,

a comment with a link was sent to “${site}” under this address. It waits until you confirm the address:

${link}

If you did not write it, please do nothing: the comment will not appear, and you will not hear from us again.`,
  }),
};

/** The mail that asks to confirm; the link's page has a button, since mail scanners open links on their own. */
async function confirmationMail(
  deps: Pick<Deps, "secret" | "publicUrl">,
  site: Site,
  comment: Pick<Comment, "id" | "locale">,
  email: string,
): Promise<Mail> {
  const token = await signLink(deps.secret, PURPOSE, site.id, comment.id);
  const texts = TEXTS[comment.locale](site.name, `${deps.publicUrl}/confirm/${token}`);
  return { key: `${CONFIRMATION_TOPIC}:${comment.id}`, fromName: site.name, replyTo: "", to: email, ...texts };
}

/** The one mail of a comment that asks to confirm, in the outbox. */
function confirmationId(commentId: string): OutboxId {
  return { topic: CONFIRMATION_TOPIC, subjectId: commentId, generation: 0, step: "mail" };
}

/**
 * The mail that asks to confirm, where the comment waits for it: decided in the same batch, sent by a job, once.
 * @throws AppError `rate_limited` when the address has had its mails of the day: anybody can name a stranger's
 */
export async function confirmationStatements(deps: Deps, site: Site, comment: Comment): Promise<Statement[]> {
  const { id, emailAskedAt, authorEmail } = comment;
  if (emailAskedAt === null || authorEmail === null) return [];
  const mailbox = `mail:${toBase64Url(await hmac(deps.secret, `mailbox:${mailboxOf(authorEmail)}`))}:`;
  const asked = await findKeysBeginning(deps.db, site.id, mailbox, MAILS_A_DAY);
  if (asked.length === MAILS_A_DAY && !asked.includes(mailbox + id))
    throw new AppError("rate_limited", "This address was asked to confirm comments too often today.");
  const request = await confirmationMail(deps, site, comment, authorEmail);
  const row = { ...confirmationId(id), siteId: site.id, request, key: request.key, createdAt: emailAskedAt };
  const count = { siteId: site.id, key: mailbox + id, createdAt: deps.clock() };
  return [insertIdempotencyKey(deps.db, count).onConflictDoNothing(), insertOutbox(deps.db, row)];
}

/** Whose mail it is: many providers deliver `paul+a@` and `p.aul@` where `paul@` is, and would so to one person without end. */
function mailboxOf(email: string): string {
  const [name = "", host = ""] = email.toLowerCase().split("@");
  return `${name.replace(/\+.*|\./g, "")}@${host}`;
}

/** For the end of a comment: the mail does not go out any more, and the address that it was for is gone. */
export function forgetConfirmation(db: Db, commentId: string): Statement[] {
  return [dropOutbox(db, confirmationId(commentId)), eraseRequests(db, CONFIRMATION_TOPIC, commentId)];
}

/** The site and comment that a confirmation link names, or undefined. */
export async function readConfirmationLink(
  secret: string,
  token: string,
): Promise<{ siteId: string; id: string } | undefined> {
  return await readLink(secret, PURPOSE, token);
}

/**
 * Takes in the click on a confirmation link. The comment then has the status that the judge gave it, unless a person has
 * decided meanwhile; clicking twice changes nothing. That the address was confirmed is sealed: it tells who wrote.
 */
export async function confirmEmail(
  deps: Deps,
  siteId: string,
  commentId: string,
  network: Network,
): Promise<Comment | undefined> {
  const comment = await findComment(deps.db, siteId, commentId);
  if (!comment || comment.emailAskedAt === null || comment.status === "removed" || comment.status === "erased")
    return undefined;
  if (comment.emailConfirmedAt !== null) return comment;
  const now = deps.clock();
  const judgement = (await findJudgements(deps.db, [comment.id])).get(comment.id);
  const isFree = comment.status === "held" && comment.claimId === null && !(await needsPerson(deps.db, comment));
  const status = isFree && judgement ? statusOf(judgement) : comment.status;
  const evidence = { email: comment.authorEmail, network };
  const change = { kind: "confirmed", actor: "author", set: { status, emailConfirmedAt: now }, evidence } as const;
  try {
    return await changeComment(deps, comment, change, now);
  } catch (error) {
    // A second click, or a decision at the same moment, came first: the address is confirmed all the same.
    const isOvertaken = error instanceof AppError && error.code === "stale_revision";
    if (isOvertaken) return await confirmEmail(deps, siteId, commentId, network);
    throw error;
  }
}
