import type { Deps } from "../db/deps.ts";
import type { Mail } from "../outbox/mail.ts";
import type { OutboxRow } from "../outbox/outbox.ts";
import type { Locale } from "../shared/locale.ts";
import { shorten } from "../shared/shorten.ts";
import { signLink } from "../shared/signed-link.ts";
import { selectSite } from "../sites/repository.ts";
import type { Comment } from "./comment.ts";
import { mailboxKey, mailboxOf } from "./mailbox.ts";
import { selectComment } from "./repository.ts";
import { selectSubscription } from "./subscription-repository.ts";
import { selectThreadHead } from "./thread-repository.ts";
import { findKeysBeginning } from "./trace-repository.ts";

/** What a link to end the mails about replies is signed for. */
export const UNSUBSCRIBE_PURPOSE = "unsubscribe";
/** Mails about replies to one mailbox from one site in 24 hours: a lively discussion is followed on its page. */
export const REPLY_MAILS_A_DAY = 20;
/** UTF-16 code units of a reply that a mail quotes. */
const MOST_QUOTED = 1_000;

type Told = {
  site: string;
  page: string;
  name: string;
  quote: string;
  link: string;
  unsubscribe: string;
  isLast: boolean;
};

const TEXTS: Readonly<Record<Locale, (told: Told) => Pick<Mail, "subject" | "text">>> = {
  de: ({ site, page, name, quote, link, unsubscribe, isLast }) => ({
    subject: `Antwort auf Ihren Kommentar bei „${site}“`,
    text: `Guten Tag,

${name} hat Ihnen bei „${site}“ geantwortet, auf Ihren Kommentar zu „${page}“:

${quote}

Antwort lesen: ${link}
${isLast ? `\nDas war für heute die letzte von höchstens ${REPLY_MAILS_A_DAY} E-Mails; weitere Antworten finden Sie auf der Seite.\n` : ""}
Sie bekommen diese E-Mail, weil Sie es beim Kommentieren gewünscht haben. Abbestellen: ${unsubscribe}`,
  }),
  en: ({ site, page, name, quote, link, unsubscribe, isLast }) => ({
    subject: `A reply to your comment at “${site}”`,
    text: `Hello,

${name} has replied to you at “${site}”, on your comment about “${page}”:

${quote}

Read the reply: ${link}
${isLast ? `\nThat was the last of at most ${REPLY_MAILS_A_DAY} e-mails for today; further replies are on the page.\n` : ""}
You get this e-mail since you wished it when you commented. Unsubscribe: ${unsubscribe}`,
  }),
};

export type ReplyMail = {
  mail: Mail;
  /** The comment that was answered. */
  commentId: string;
  /** Under which the mail is counted. */
  countKey: string;
};

/**
 * The mail that tells of a reply, from what stands at this moment. Undefined where it is not to be sent: reply or comment are not
 * shown any more, the wish has ended, the author answered themselves, or the mailbox has had its mails of the day.
 */
export async function composeReplyMail(
  deps: Deps,
  { siteId, subjectId, key, request }: OutboxRow,
): Promise<ReplyMail | undefined> {
  const { db, secret, publicUrl, clock } = deps;
  const { comment_id: commentId, thread_id: threadId } = request as { comment_id: string; thread_id: string };
  const [[site], [reply], [comment], [thread], [subscription]] = await db.batch([
    selectSite(db, siteId),
    selectComment(db, siteId, subjectId),
    selectComment(db, siteId, commentId),
    selectThreadHead(db, threadId),
    selectSubscription(db, commentId, clock()),
  ]);
  const isWished = site && thread && subscription && subscription.confirmedAt !== null;
  const areShown = comment?.status === "published" && reply?.status === "published";
  if (!isWished || !areShown || comment.authorEmail === null || isOwnReply(comment, reply)) return undefined;
  const counted = await mailboxKey(secret, "reply", comment.authorEmail);
  const sent = await findKeysBeginning(db, siteId, counted, REPLY_MAILS_A_DAY);
  if (sent.length >= REPLY_MAILS_A_DAY) return undefined;
  const unsubscribe = `${publicUrl}/unsubscribe/${await signLink(secret, UNSUBSCRIBE_PURPOSE, siteId, commentId)}`;
  const texts = TEXTS[comment.locale]({
    site: site.name,
    page: thread.title ?? thread.url,
    name: reply.authorName,
    quote: shorten(reply.body.trim(), MOST_QUOTED).replaceAll(/^/gm, "> "),
    link: `${thread.url}#comment-${reply.id}`,
    unsubscribe,
    isLast: sent.length === REPLY_MAILS_A_DAY - 1,
  });
  // One click in the mail program, without a page (RFC 8058); it takes https.
  const headers = unsubscribe.startsWith("https:") && {
    "List-Unsubscribe": `<${unsubscribe}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
  const mail = {
    key,
    fromName: site.name,
    replyTo: "",
    to: comment.authorEmail,
    ...texts,
    ...(headers && { headers }),
  };
  return { mail, commentId, countKey: counted + subjectId };
}

/** Whether somebody has answered themselves: the same mailbox or, where the reply gives none, the same name. */
function isOwnReply(comment: Comment, reply: Comment): boolean {
  if (reply.authorEmail === null) return reply.authorName.toLowerCase() === comment.authorName.toLowerCase();
  return comment.authorEmail !== null && mailboxOf(reply.authorEmail) === mailboxOf(comment.authorEmail);
}
