import { runBatch, type Db, type Statement } from "../db/client.ts";
import type { Deps } from "../db/deps.ts";
import type { Mail } from "../outbox/mail.ts";
import type { OutboxRow } from "../outbox/outbox.ts";
import { dropAll, eraseRequests, findOutboxRows, insertOutbox, isErased } from "../outbox/repository.ts";
import type { Judgement } from "../rules/judgement.ts";
import { containsLink } from "../rules/links.ts";
import { DAY } from "../shared/clock.ts";
import { AppError, invalid } from "../shared/errors.ts";
import type { Locale } from "../shared/locale.ts";
import { readSignedText, signText } from "../shared/signed-text.ts";
import type { Policy } from "../sites/policy.ts";
import type { Site } from "../sites/repository.ts";
import { changeComment } from "./change-comment.ts";
import { isUnconfirmed, statusOf, type AuthorInput, type Comment, type Network } from "./comment.ts";
import { addressDigest, CONFIRMATION_TOPIC, mailboxKey } from "./mailbox.ts";
import { needsPerson } from "./needs-person.ts";
import { findJudgements, selectComment } from "./repository.ts";
import { confirmSubscription, selectSubscription, SUBSCRIPTION_LIFETIME } from "./subscription-repository.ts";
import { findKeysBeginning, insertIdempotencyKey } from "./trace-repository.ts";

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

/** What the click is asked for: the comment waits for it, its author wishes to be told of replies, or both. */
type Purposes = { isAwaited: boolean; isForReplies: boolean };

const TEXTS: Readonly<Record<Locale, (site: string, link: string, asked: Purposes) => Pick<Mail, "subject" | "text">>> =
  {
    de: (site, link, { isAwaited, isForReplies }) => ({
      subject: `Bitte bestätigen Sie Ihre E-Mail-Adresse für „${site}“`,
      text: `Guten Tag,

unter dieser Adresse wurde bei „${site}“ ein Kommentar ${isAwaited ? "mit einem Link " : ""}abgeschickt${
        isForReplies ? ", mit dem Wunsch, von Antworten darauf per E-Mail zu erfahren" : ""
      }. ${isAwaited ? "Er wartet, bis Sie die Adresse bestätigen" : "Wollen Sie das, dann bestätigen Sie bitte die Adresse"}:

${link}

${
  isAwaited
    ? "Haben Sie nichts geschrieben, dann tun Sie bitte nichts: Der Kommentar erscheint nicht, und Sie"
    : "Sonst tun Sie bitte nichts: Sie"
} hören nicht wieder von uns.`,
    }),
    en: (site, link, { isAwaited, isForReplies }) => ({
      subject: `Please confirm your e-mail address for “${site}”`,
      text: `Hello,

a comment ${isAwaited ? "with a link " : ""}was sent to “${site}” under this address${
        isForReplies ? ", with the wish to be told of replies to it by e-mail" : ""
      }. ${isAwaited ? "It waits until you confirm the address" : "If that is what you want, please confirm the address"}:

${link}

${
  isAwaited
    ? "If you did not write it, please do nothing: the comment will not appear, and you"
    : "Otherwise please do nothing: you"
} will not hear from us again.`,
    }),
  };

/** The mail that asks to confirm; the link's page has a button, since mail scanners open links on their own. */
async function confirmationMail(
  { secret, publicUrl }: Pick<Deps, "secret" | "publicUrl">,
  site: Site,
  { id, locale }: Pick<Comment, "id" | "locale">,
  { key, email, address }: { key: string; email: string; address: string },
  asked: Purposes,
): Promise<Mail> {
  const token = await signText(secret, PURPOSE, `${site.id}/${id}/${address}`);
  const texts = TEXTS[locale](site.name, `${publicUrl}/confirm/${token}`, asked);
  return { key, fromName: site.name, replyTo: "", to: email, ...texts };
}

/**
 * The mail that asks a comment's author to confirm the address: decided in the same batch, sent by a job. None where one is on
 * its way, or came today and nobody has clicked yet: its link confirms all that is open by then.
 * @param isForReplies whether the author wishes to be told of replies; the comment itself may wait for the click as well
 * @throws AppError `rate_limited` when the address has had its mails of the day: anybody can name a stranger's
 */
export async function askToConfirm(
  deps: Deps,
  site: Site,
  comment: Comment,
  isForReplies: boolean,
): Promise<Statement[]> {
  const { id, authorEmail: email } = comment;
  if (email === null) return [];
  const now = deps.clock();
  const address = await addressDigest(deps.secret, email);
  const earlier = await findOutboxRows(deps.db, CONFIRMATION_TOPIC, id);
  const doesIt = ({ step, state, createdAt, request }: OutboxRow) =>
    step === address && (WAITING.has(state) || (state === "done" && createdAt >= now - DAY && !isErased(request)));
  if (earlier.some((row) => doesIt(row))) return [];
  const mailbox = await mailboxKey(deps.secret, "mail", email);
  const sent = await findKeysBeginning(deps.db, site.id, mailbox, MAILS_A_DAY);
  if (sent.length === MAILS_A_DAY)
    throw new AppError("rate_limited", "This address was asked to confirm comments too often today.");
  const mail = { topic: CONFIRMATION_TOPIC, subjectId: id, generation: earlier.length, step: address };
  const key = `${CONFIRMATION_TOPIC}:${id}:${mail.generation}`;
  const purposes = { isAwaited: isUnconfirmed(comment), isForReplies };
  const request = await confirmationMail(deps, site, comment, { key, email, address }, purposes);
  return [
    insertIdempotencyKey(deps.db, { siteId: site.id, key: mailbox + key, createdAt: now }).onConflictDoNothing(),
    insertOutbox(deps.db, { ...mail, siteId: site.id, request, key, createdAt: now }),
  ];
}

const WAITING: ReadonlySet<OutboxRow["state"]> = new Set(["pending", "sending"]);

/** For the end of a comment, or of its address: a mail does not go out any more, and the address that it was for is gone. */
export function forgetConfirmation(db: Db, commentId: string): Statement[] {
  return [dropAll(db, CONFIRMATION_TOPIC, commentId), eraseRequests(db, CONFIRMATION_TOPIC, commentId)];
}

/** What a confirmation link names. Links from before replies were mailed name no address: theirs could not be changed. */
export type ConfirmationLink = { siteId: string; id: string; address: string | undefined };

/** What a confirmation link names; undefined when it was not issued here. */
export async function readConfirmationLink(secret: string, token: string): Promise<ConfirmationLink | undefined> {
  const named = await readSignedText(secret, PURPOSE, token);
  if (named === undefined) return undefined;
  const [siteId = "", id = "", address] = named.split("/");
  return { siteId, id, address };
}

/** What a click on the link confirms, or has confirmed: undefined where there is nothing, or the address is another by now. */
export async function findConfirmable({ db, secret, clock }: Deps, { siteId, id, address }: ConfirmationLink) {
  const [[comment], [subscription]] = await db.batch([
    selectComment(db, siteId, id),
    selectSubscription(db, id, clock()),
  ]);
  const email = comment?.authorEmail ?? null;
  if (!comment || email === null) return undefined;
  const isOther = address !== undefined && address !== (await addressDigest(secret, email));
  return isOther || (comment.emailAskedAt === null && !subscription) ? undefined : { comment, subscription };
}

/**
 * Takes in the click on a confirmation link. The comment then has the status that the judge gave it, unless a person has
 * decided meanwhile, and replies to it are mailed where its author wished it; clicking twice changes nothing. That the address
 * of a comment that waited for it was confirmed is sealed: it tells who wrote.
 */
export async function confirmEmail(deps: Deps, link: ConfirmationLink, network: Network) {
  const found = await findConfirmable(deps, link);
  if (!found) return undefined;
  const { comment, subscription } = found;
  const now = deps.clock();
  const also = [
    ...(subscription ? [confirmSubscription(deps.db, comment.id, now, now + SUBSCRIPTION_LIFETIME)] : []),
    // What is asked for later takes a mail of its own.
    eraseRequests(deps.db, CONFIRMATION_TOPIC, comment.id),
  ];
  const confirmed = (one: Comment) => ({ comment: one, isSubscribed: subscription !== undefined });
  if (!isUnconfirmed(comment)) {
    await runBatch(deps.db, also);
    return confirmed(comment);
  }
  const judgement = (await findJudgements(deps.db, [comment.id])).get(comment.id);
  const isFree = comment.status === "held" && comment.claimId === null && !(await needsPerson(deps.db, comment));
  const status = isFree && judgement ? statusOf(judgement) : comment.status;
  const evidence = { email: comment.authorEmail, network };
  const change = {
    kind: "confirmed",
    actor: "author",
    set: { status, emailConfirmedAt: now },
    evidence,
    also,
  } as const;
  try {
    return confirmed(await changeComment(deps, comment, change, now));
  } catch (error) {
    // A second click, or a decision at the same moment, came first: the address is confirmed all the same.
    const isOvertaken = error instanceof AppError && error.code === "stale_revision";
    if (isOvertaken) return await confirmEmail(deps, link, network);
    throw error;
  }
}
