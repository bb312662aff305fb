import { changeStatements as changeComment, isStale } from "../comments/change-comment.ts";
import { findComments } from "../comments/repository.ts";
import { isUniqueViolation, runBatch, type Db } from "../db/client.ts";
import { isoDate } from "../shared/clock.ts";
import { AppError } from "../shared/errors.ts";
import { formatMoney, type Money } from "../shared/money.ts";
import { isTooSmall, leastCharge } from "../shared/least-charge.ts";
import { findTermsVersion, goesByStripe, type Site } from "../sites/repository.ts";
import { advertisingFee } from "../sites/terms.ts";
import { eventStatements } from "./change-claim.ts";
import { claimExists, gatherClaimable } from "./claimable.ts";
import { timeBarredOn, type AttributionLevel, type Claim } from "./claim.ts";
import { createDebtor, onceMoreIfOutrun, type DebtorInput } from "./debtor.ts";
import type { ClaimDeps } from "./deps.ts";
import type { SuggestionRecord } from "./suggestion-record.ts";
import { findClaim, insertClaim } from "./repository.ts";
import { insertClaimComment } from "./claim-comment-repository.ts";
import { insertDebtor } from "./debtor-repository.ts";

export type NewClaim = {
  commentIds: string[];
  /** Without one the claim is a candidate: whom to ask is still to be found out. */
  debtor?: DebtorInput;
  attribution?: { level: AttributionLevel; grounds: string };
  /** What was suggested to the opener, as it was shown: sealed with the opening. */
  suggestion?: SuggestionRecord;
};

/**
 * Opens a claim on comments that only advertise: the opener confirms the verdict, which makes it final. One fee, however
 * many comments; they share author, terms and currency. Nothing leaves the house yet.
 * @throws AppError `not_found`, `claim_not_allowed`, `claim_exists`, `mixed_terms`, `debtor_invalid`, `stale_revision`
 */
export async function openClaim(deps: ClaimDeps, site: Site, actor: string, input: NewClaim): Promise<Claim> {
  return await onceMoreIfOutrun(async () => await open(deps, site, actor, input));
}

async function open(deps: ClaimDeps, site: Site, actor: string, input: NewClaim): Promise<Claim> {
  const { db } = deps;
  const now = deps.clock();
  const { comments, first, guards } = await gatherClaimable(deps, site, input.commentIds);
  const commentIds = comments.map(({ id }) => id);
  const terms = await findTermsVersion(db, site.id, first.termsLocale, first.termsVersion);
  const fee = terms && advertisingFee(terms);
  if (!terms || !fee)
    throw new AppError("claim_not_allowed", "The terms that were accepted name no fee for advertising.");
  await refuseTooSmall(db, site, fee);
  const debtor = input.debtor && (await createDebtor(deps, site.id, input.debtor));
  const claim = {
    id: deps.newId(),
    siteId: site.id,
    status: debtor ? ("review" as const) : ("candidate" as const),
    mode: site.mode,
    version: 1,
    amount: fee.amount,
    currency: fee.currency,
    debtorId: debtor?.id ?? null,
    attributionLevel: input.attribution?.level ?? null,
    attributionGrounds: input.attribution?.grounds ?? null,
    termsLocale: terms.locale,
    termsVersion: terms.version,
    nature: terms.nature,
    timeBarredOn: timeBarredOn(isoDate(Math.min(...comments.map((comment) => comment.createdAt)))),
    createdAt: now,
    createdBy: actor,
  };
  const event = { action: "open" as const, fromStatus: null, toStatus: claim.status, actor, guards, at: now };
  const evidence = {
    comment_ids: commentIds,
    amount: fee.amount,
    currency: fee.currency,
    debtor,
    attribution: input.attribution,
    ...(input.suggestion && { suggestion: input.suggestion }),
  };
  const claimed = comments.map((comment) =>
    changeComment(
      deps,
      comment,
      { kind: "claimed", actor, set: { claimId: claim.id, ...(comment.status === "held" && { status: "rejected" }) } },
      now,
    ),
  );
  const statements = [
    ...(await eventStatements(deps, claim, event, evidence)),
    ...(debtor ? [insertDebtor(db, debtor)] : []),
    insertClaim(db, claim),
    ...comments.map(({ id, revision }) => insertClaimComment(db, { claimId: claim.id, commentId: id, revision })),
    ...(await Promise.all(claimed)).flat(),
  ];
  try {
    await runBatch(db, statements);
  } catch (error) {
    throw await explain(deps, site.id, commentIds, error);
  }
  const opened = await findClaim(db, site.id, claim.id);
  if (!opened) throw new Error(`Claim ${claim.id} was stored but cannot be read.`);
  return opened;
}

/** What nobody could pay through Stripe is refused before anybody is written to. */
async function refuseTooSmall(db: Db, site: Site, fee: Money): Promise<void> {
  if (!isTooSmall(fee) || !(await goesByStripe(db, site))) return;
  const least = formatMoney(leastCharge(fee), "en");
  throw new AppError("claim_not_allowed", `Stripe charges no less than ${least}: the fee cannot be invoiced there.`);
}

/** Why the batch failed: somebody was faster, with a claim of theirs or with a decision. */
async function explain(deps: ClaimDeps, siteId: string, ids: string[], error: unknown): Promise<unknown> {
  const isBarred = isUniqueViolation(error, "claim_comments.comment_id");
  if (!isBarred && !isStale(error)) return error;
  const comments = await findComments(deps.db, siteId, ids);
  const taken = comments.find((comment) => comment.claimId !== null) ?? (isBarred ? comments[0] : undefined);
  if (taken) return claimExists(taken);
  return new AppError("stale_revision", "One of the comments was changed by somebody else meanwhile.");
}
