import { and, eq, gt } from "drizzle-orm";
import type { Db } from "../db/client.ts";
import { COUNT_LIMIT } from "../shared/count-limit.ts";
import { CLAIM_STATUSES, type ClaimStatus } from "./claim.ts";
import { needsLook } from "./repository.ts";
import { claims, claimSums } from "./table.ts";

export type StatusSum = { status: ClaimStatus; currency: string; count: number; amount: number };

/**
 * How many claims a site has in each state, and their sums in minor units by currency. Reads a row for each state and
 * currency, however many claims there are.
 * @returns in the order of the states; one without claims is left out
 */
export async function sumByStatus(db: Db, siteId: string): Promise<StatusSum[]> {
  const { status, currency, count, amount } = claimSums;
  const sums = await db
    .select({ status, currency, count, amount })
    .from(claimSums)
    .where(and(eq(claimSums.siteId, siteId), gt(count, 0)));
  return sums.toSorted(
    (a, b) =>
      CLAIM_STATUSES.indexOf(a.status) - CLAIM_STATUSES.indexOf(b.status) || a.currency.localeCompare(b.currency),
  );
}

/** How many claims wait for a person's look, exact up to `COUNT_LIMIT`, whatever their states. */
export async function countNeedingLook(db: Db, siteId: string): Promise<number> {
  return await db.$count(
    db.select({ id: claims.id }).from(claims).where(needsLook(siteId)).limit(COUNT_LIMIT).as("needing"),
  );
}
