import type { Comment } from "../comments/comment.ts";
import { findComments, findRepeats, isDecided } from "../comments/repository.ts";
import type { Deps } from "../db/deps.ts";
import { DAY } from "../shared/clock.ts";
import { AppError } from "../shared/errors.ts";
import { findPolicy, type Site } from "../sites/repository.ts";
import { findBarring } from "./claim-comment-repository.ts";
import { guard, type Guard } from "./transition.ts";

/** What nobody minded for longer is let be: whoever is asked for money that late can hardly tell any more what was posted. */
const MAX_COMMENT_AGE_DAYS = 30;
/** As many as one claim may bundle. */
const MAX_COMMENTS = 50;

/** A comment whose author accepted terms. */
export type Claimable = Comment & { termsLocale: "de" | "en"; termsVersion: number };

export type Claimed = {
  /** Those that were named, and the repeats that the site's policy bundles with them. */
  comments: Comment[];
  /** What it shares with the others is the claim's. */
  first: Claimable;
  /** What the opening was decided on: it is recorded. */
  guards: Guard[];
};

/**
 * Gathers the comments of a new claim: the named ones, and what else their author posted to advertise within the policy's
 * window, since repeats make one claim.
 * @throws AppError `not_found`, `claim_not_allowed`, `claim_exists`, `mixed_terms`
 */
export async function gatherClaimable(deps: Deps, site: Site, commentIds: readonly string[]): Promise<Claimed> {
  const named = await getComments(deps, site.id, commentIds);
  const bases = await Promise.all(named.map((comment) => checkComment(deps, comment)));
  const first = shareOf(named);
  const { bundle_days } = await findPolicy(deps.db, site.id);
  const repeats = bundle_days === 0 ? [] : await gatherRepeats(deps, site.id, named, bundle_days * DAY);
  const comments = [...named, ...repeats].slice(0, Math.max(named.length, MAX_COMMENTS));
  const { termsLocale: locale, termsVersion: version } = first;
  const guards = [
    guard("verdict_final", true, [...bases, ...repeats.map(() => "flagged")]),
    guard("terms_accepted", true, { locale, version }),
    guard("comment_age_days", true, Math.max(...comments.map((comment) => ageOf(comment, deps.clock())))),
    guard("bundled", true, repeats.length),
  ];
  return { comments, first, guards };
}

async function getComments(deps: Deps, siteId: string, ids: readonly string[]): Promise<Comment[]> {
  const unique = [...new Set(ids)];
  const comments = await findComments(deps.db, siteId, unique);
  if (comments.length < unique.length) throw new AppError("not_found", "There is no such comment.");
  return comments;
}

/** @returns on what it rests that the comment only advertises: its verdict, or a person's decision */
async function checkComment(deps: Deps, comment: Comment): Promise<"flagged" | "decided"> {
  const refuse = (message: string) => new AppError("claim_not_allowed", message, { comment_id: comment.id });
  if (comment.claimId !== null) throw claimExists(comment);
  if (comment.status !== "held" && comment.status !== "rejected" && comment.status !== "spam") {
    throw refuse(`A claim cannot be opened on a comment that is ${comment.status}.`);
  }
  if (comment.isOwner) throw refuse("A claim cannot be opened on the site's own comment.");
  if (!isClaimable(comment)) throw refuse("This comment was made without accepting terms.");
  if (ageOf(comment, deps.clock()) > MAX_COMMENT_AGE_DAYS) {
    throw refuse(`A claim cannot be opened on a comment that is older than ${MAX_COMMENT_AGE_DAYS} days.`);
  }
  if (comment.flagged.includes("advertising_only")) return "flagged";
  if (comment.status !== "held" && (await isDecided(deps.db, comment))) return "decided";
  throw refuse("Nobody has found that this comment only advertises.");
}

function shareOf(comments: readonly Comment[]): Claimable {
  const [first] = comments;
  if (!first || !isClaimable(first))
    throw new AppError("claim_not_allowed", "This comment was made without accepting terms.");
  const isShared = comments.every(
    (other) =>
      other.authorName === first.authorName &&
      other.authorEmail === first.authorEmail &&
      other.termsVersion === first.termsVersion &&
      other.termsLocale === first.termsLocale,
  );
  if (isShared) return first;
  throw new AppError("mixed_terms", "Comments of one claim must share their author and the terms that were accepted.");
}

function isClaimable(comment: Comment): comment is Claimable {
  return comment.termsLocale !== null && comment.termsVersion !== null;
}

/** What else was found to advertise, of the same author under the same terms, and is in no claim. */
async function gatherRepeats(
  { db, clock }: Deps,
  siteId: string,
  named: readonly Comment[],
  window: number,
): Promise<Comment[]> {
  const [like] = named;
  if (!like) return [];
  const times = named.map(({ createdAt }) => createdAt);
  const span = { from: Math.min(...times) - window, to: Math.max(...times) + window };
  const ids = new Set(named.map(({ id }) => id));
  const others = (await findRepeats(db, siteId, like, span, MAX_COMMENTS)).filter(
    (other) => !ids.has(other.id) && !other.isOwner && other.flagged.includes("advertising_only"),
  );
  const barring = await findBarring(
    db,
    others.map(({ id }) => id),
  );
  if (barring) {
    const message = `The same author advertised within ${window / DAY} days of it, and there is a claim on that: repeats make one claim.`;
    throw new AppError("claim_exists", message, { comment_id: barring.commentId, claim_id: barring.claimId });
  }
  return others.filter((other) => other.claimId === null && ageOf(other, clock()) <= MAX_COMMENT_AGE_DAYS);
}

function ageOf({ createdAt }: Comment, now: number): number {
  return Math.max(0, Math.floor((now - createdAt) / DAY));
}

/** For a comment that a claim bars: one under way, or one that was paid or conceded. */
export function claimExists(comment: Pick<Comment, "id" | "claimId">): AppError {
  const extra = { comment_id: comment.id, claim_id: comment.claimId };
  return new AppError("claim_exists", "There is, or was, a claim on this comment already.", extra);
}
