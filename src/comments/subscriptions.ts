import { runBatch, type Statement } from "../db/client.ts";
import type { Deps } from "../db/deps.ts";
import { AppError, invalid } from "../shared/errors.ts";
import type { Site } from "../sites/repository.ts";
import type { Comment } from "./comment.ts";
import { askToConfirm } from "./confirm-email.ts";
import {
  endSubscription,
  findSubscription,
  saveSubscription,
  SUBSCRIPTION_LIFETIME,
  UNCONFIRMED_LIFETIME,
  type Subscription,
} from "./subscription-repository.ts";

/** Whether a comment's author is mailed when it is answered; `unconfirmed` until the address was confirmed. */
export type ReplyNotifications = "off" | "unconfirmed" | "on";

/**
 * Whether a comment's author is mailed when it is answered.
 * @param subscription one whose time is not over
 */
export function replyNotificationsOf(subscription: Subscription | undefined): ReplyNotifications {
  if (!subscription) return "off";
  return subscription.confirmedAt === null ? "unconfirmed" : "on";
}

/** Whether somebody may yet answer a comment: of what was refused nobody is mailed, nor asked to confirm. */
export function isAnswerable({ status }: Pick<Comment, "status">): boolean {
  return status === "published" || status === "held";
}

type Wish = { replyNotifications: ReplyNotifications; statements: Statement[] };

/**
 * What keeps the wish to be mailed of replies to a comment, for the batch that takes it. An address that was confirmed for this
 * comment already does; to any other goes the one mail that asks.
 * @throws AppError `validation_failed` without an address or where mail does not reach anybody, and that of `askToConfirm`
 */
async function subscribe(deps: Deps, site: Site, comment: Comment): Promise<Wish> {
  if (!deps.mailsAnyone) throw invalid("/reply_notifications", "No mail goes out from here: leave this out.");
  if (comment.authorEmail === null)
    throw invalid("/author/email", "To be told of replies needs an e-mail address; it is not published.");
  const now = deps.clock();
  const save = (confirmedAt: number | null, lifetime: number) =>
    saveSubscription(deps.db, { commentId: comment.id, askedAt: now, confirmedAt, expiresAt: now + lifetime });
  if (comment.emailConfirmedAt !== null)
    return { replyNotifications: "on", statements: [save(now, SUBSCRIPTION_LIFETIME)] };
  const asking = await askToConfirm(deps, site, comment, true);
  return { replyNotifications: "unconfirmed", statements: [save(null, UNCONFIRMED_LIFETIME), ...asking] };
}

/**
 * What a new comment asks its author's mailbox: to confirm the address that the comment waits for, and whether to be told of
 * replies. That an address has had its mails of the day keeps a comment away that waits for one, and from others only the wish.
 * @throws AppError those of `subscribe`
 */
export async function askAuthor(deps: Deps, site: Site, comment: Comment, wishesReplies: boolean): Promise<Wish> {
  const { emailAskedAt } = comment;
  if (!wishesReplies) {
    const statements = emailAskedAt === null ? [] : await askToConfirm(deps, site, comment, false);
    return { replyNotifications: "off", statements };
  }
  try {
    return await subscribe(deps, site, comment);
  } catch (error) {
    const isOnlyWish = error instanceof AppError && error.code === "rate_limited" && emailAskedAt === null;
    if (isOnlyWish) return { replyNotifications: "off", statements: [] };
    throw error;
  }
}

/**
 * Switches the mails about replies to a stored comment on or off, by its author.
 * @throws AppError `conflict` for what was refused, and those of `subscribe`
 */
export async function switchReplyNotifications(
  deps: Deps,
  site: Site,
  comment: Comment,
  isWished: boolean,
): Promise<ReplyNotifications> {
  if (isWished && !isAnswerable(comment))
    throw new AppError("conflict", "This comment was refused: nobody answers it.");
  const earlier = await findSubscription(deps.db, comment.id, deps.clock());
  if (isWished && replyNotificationsOf(earlier) === "on") return "on";
  if (!isWished) return await endReplyNotifications(deps, comment);
  const { replyNotifications, statements } = await subscribe(deps, site, comment);
  await runBatch(deps.db, statements);
  return replyNotifications;
}

/** Ends the mails about replies to a comment, at once: what waits to be sent is not sent any more. */
export async function endReplyNotifications({ db }: Pick<Deps, "db">, comment: Comment): Promise<"off"> {
  await runBatch(db, endSubscription(db, comment));
  return "off";
}
