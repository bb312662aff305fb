import type { Claim } from "../claims/claim.ts";
import type { Posting } from "../claims/money.ts";
import { lastDayToPay } from "../claims/day-to-pay.ts";
import { readClaimToken } from "../claims/claim-token.ts";
import { presentClaim, type ClaimJson } from "../claims/present.ts";
import { findClaim } from "../claims/repository.ts";
import { findPostings } from "../claims/posting-repository.ts";
import { listLetters } from "../claims/correspondence-repository.ts";
import { findComments, findJudgements } from "../comments/repository.ts";
import type { Deps } from "../db/deps.ts";
import { findSealedRecords, type SealedRecord } from "../evidence/repository.ts";
import { findStatement } from "../moderation/history.ts";
import { presentQueue, type QueueItem } from "../moderation/queue.ts";
import type { StatementOfReasons } from "../moderation/statement-of-reasons.ts";
import type { Services } from "../services.ts";
import { isoDate } from "../shared/clock.ts";
import type { Locale } from "../shared/locale.ts";
import { findSite, findTermsVersion, type Site } from "../sites/repository.ts";
import type { Terms } from "../sites/terms.ts";

export type Opened = { deps: Deps; site: Site; row: Claim };

/**
 * The claim that a token opens.
 * @returns undefined for a token that is none, while its debtor does not know of the claim, and once the claim's data were
 * erased: no page tells these apart
 */
export async function openByToken(services: Services, token: string): Promise<Opened | undefined> {
  // The token names its site, and the site its database; until it is checked, it names nothing.
  const named = await readClaimToken(services.env.SECRET_KEY, token);
  if (!named) return undefined;
  const deps = services.at(named.siteId);
  const [site, row] = await Promise.all([
    findSite(deps.db, named.siteId),
    findClaim(deps.db, named.siteId, named.claimId),
  ]);
  return site && row && row.approvedBy !== null && row.erasedAt === null ? { deps, site, row } : undefined;
}

/** What the objection says that is to be decided on now; undefined where none is open. */
export async function findOpenObjection({ deps: { db }, site, row }: Opened): Promise<string | undefined> {
  const claim = await findClaim(db, site.id, row.id);
  if (claim?.status !== "contested") return undefined;
  const { events } = await presentClaim(db, claim);
  return events.findLast(({ action }) => action === "object")?.reason ?? undefined;
}

/** All that a debtor gets to see: never an e-mail or network address of whoever commented. */
export type PortalView = {
  site: Site;
  row: Claim;
  claim: ClaimJson;
  items: QueueItem[];
  statements: StatementOfReasons[];
  terms: Terms | undefined;
  postings: Posting[];
  /** The last day to pay, YYYY-MM-DD, as the letters say it. */
  payBy: string | null;
  seals: Pick<SealedRecord, "seq" | "at" | "commitment">[];
  /** Where the creditor sits, YYYY-MM-DD. */
  today: string;
};

/** Gathers what the page shows: the terms as they were accepted, the statements of reasons in the reader's language. */
export async function readPortal({ deps, site, row }: Opened, locale: Locale): Promise<PortalView> {
  const { db } = deps;
  const claim = await presentClaim(db, row);
  const [comments, judgements, terms, postings, letters, records] = await Promise.all([
    findComments(db, site.id, claim.comment_ids),
    findJudgements(db, claim.comment_ids),
    findTermsVersion(db, site.id, row.termsLocale, row.termsVersion),
    findPostings(db, row.id),
    listLetters(db, row.id),
    findSealedRecords(db, site.id, claim.comment_ids),
  ]);
  const statements = await Promise.all(
    comments.map(async (comment) => await findStatement(db, comment, judgements.get(comment.id), locale)),
  );
  const seals = records
    .filter(({ kind }) => kind === "comment" || kind === "edited")
    .map(({ seq, at, commitment }) => ({ seq, at, commitment }));
  const items = await presentQueue(db, comments);
  const payBy = lastDayToPay(row, letters);
  return { site, row, claim, items, statements, terms, postings, payBy, seals, today: isoDate(deps.clock()) };
}
