import { bundleClaim } from "../claims/claim-evidence.ts";
import { defaultInterest } from "../claims/arrears.ts";
import { readInterestTerms } from "../claims/interest-terms.ts";
import { allocate, balance } from "../claims/money.ts";
import { presentClaim } from "../claims/present.ts";
import { readLetters } from "../claims/read-letters.ts";
import { findClaim } from "../claims/repository.ts";
import { findPostings } from "../claims/posting-repository.ts";
import { findComments, findJudgements } from "../comments/repository.ts";
import { findThreadHeads } from "../comments/thread-repository.ts";
import type { Deps } from "../db/deps.ts";
import { findStatement } from "../moderation/history.ts";
import { isoDate } from "../shared/clock.ts";
import { found } from "../shared/errors.ts";
import { findMemberNames, findTermsVersion, type Site } from "../sites/repository.ts";

export type ClaimFacts = Awaited<ReturnType<typeof gatherClaim>>;

/**
 * All that a lawyer or a court asks about a claim, read once. Bounded by the claim: at most 50 comments.
 * @throws AppError `not_found`
 */
export async function gatherClaim({ db, clock }: Pick<Deps, "db" | "clock">, site: Site, claimId: string) {
  const row = found(await findClaim(db, site.id, claimId), "claim");
  const now = clock();
  const claim = await presentClaim(db, row);
  const [comments, judgements, terms, postings, letters, bundle, names] = await Promise.all([
    findComments(db, site.id, claim.comment_ids),
    findJudgements(db, claim.comment_ids),
    findTermsVersion(db, site.id, row.termsLocale, row.termsVersion),
    findPostings(db, row.id),
    readLetters(db, row),
    bundleClaim({ db, clock }, site.id, row.id),
    findMemberNames(db, site.id),
  ]);
  const threads = await findThreadHeads(db, [...new Set(comments.map(({ threadId }) => threadId))]);
  const posted = await Promise.all(
    comments.map(async (comment) => ({
      comment,
      url: threads.find(({ id }) => id === comment.threadId)?.url ?? "",
      statement: await findStatement(db, comment, judgements.get(comment.id), row.termsLocale),
    })),
  );
  const { graceUntil = null, rates, rests = [] } = (await readInterestTerms(db, row)) ?? {};
  return {
    site,
    row,
    claim,
    posted,
    terms,
    postings,
    letters,
    bundle,
    /** Of members, by their ids. */
    names,
    open: allocate(postings),
    interest: defaultInterest(postings, row.nature, graceUntil, isoDate(now), rates, rests),
    /** Whether an objection kept interest from running for a while. */
    has_rested: rests.length > 0,
    /** Interest that the account has lines for. */
    posted_interest: balance(postings.filter(({ kind }) => kind === "interest")),
    now,
  };
}
