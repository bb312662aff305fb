import { addDays } from "../claims/business-day.ts";
import { findLastReconciliation } from "../claims/reconciliation-repository.ts";
import { reportClaims } from "../claims/statistics.ts";
import type { Db } from "../db/client.ts";
import { reportComments } from "../moderation/statistics.ts";
import { isoDate, isoTime, startOfDay } from "../shared/clock.ts";
import { invalid } from "../shared/errors.ts";
import { findCreditor, type Site } from "../sites/repository.ts";

/** The counts of a comparison with the payment service, each there also when it is 0. */
const COUNTS = ["invoices", "matching", "updated", "unknown", "doubles", "misfits", "failed"] as const;

/** Days that a report looks back unless told. */
const DEFAULT_DAYS = 30;

export type Statistics = Awaited<ReturnType<typeof reportSite>>;

/**
 * A site's report over a window of days: claims, money, ageing, rates, comments, and what the last comparison with the
 * payment service came to. Reads are bounded, see `reportClaims` and `reportComments`; what a bound cut off is not complete.
 * @param from first day (YYYY-MM-DD where the creditor sits, as all deadlines); 29 days before `to` unless told
 * @param to last day, inclusive; today unless told
 * @throws AppError `validation_failed` for a window that ends before it begins
 */
export async function reportSite(
  db: Db,
  site: Site,
  { from, to }: { from?: string | undefined; to?: string | undefined },
  now: number,
) {
  const lastDay = to ?? isoDate(now);
  const firstDay = from ?? addDays(lastDay, 1 - DEFAULT_DAYS);
  if (lastDay < firstDay) throw invalid("to", "The window must not end before it begins.");
  const [start, end] = [startOfDay(firstDay), startOfDay(addDays(lastDay, 1))];
  const creditor = site.creditorId === null ? undefined : await findCreditor(db, site.creditorId);
  const [claims, comments, last] = await Promise.all([
    reportClaims(db, site.id, start, end, isoDate(now)),
    reportComments(db, site.id, start, end),
    findLastReconciliation(db, creditor?.stripeAccount ?? "own"),
  ]);
  const { complete: allClaims, ...claimReport } = claims;
  const { complete: allComments, ...commentReport } = comments;
  return {
    from: firstDay,
    to: lastDay,
    complete: { claims: allClaims, comments: allComments },
    ...claimReport,
    comments: commentReport,
    reconciliation: {
      at: last ? isoTime(last.at) : null,
      whole: last?.report.complete ?? false,
      counts: Object.fromEntries(COUNTS.map((name) => [name, last?.report[name] ?? 0])) as Record<
        (typeof COUNTS)[number],
        number
      >,
    },
  };
}
