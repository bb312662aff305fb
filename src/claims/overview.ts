import { sql } from "drizzle-orm";
import type { Db } from "../db/client.ts";
import type { ClaimStatus } from "./claim.ts";
import { claims } from "./table.ts";

/** How far a sum goes: of a state with more claims the newest are counted, so that no page reads a whole table. */
export const SUM_LIMIT = 200;

export type StatusSum = { status: ClaimStatus; currency: string; count: number; amount: number };

/**
 * How many claims are in each of these states, and their sums in minor units by currency.
 * @returns states in the order asked for; one without claims is left out
 */
export async function sumByStatus(db: Db, siteId: string, statuses: readonly ClaimStatus[]): Promise<StatusSum[]> {
  const newest = statuses.map(
    (status) => sql`SELECT * FROM (SELECT status, currency, amount FROM ${claims}
      WHERE site_id = ${siteId} AND status = ${status} ORDER BY id DESC LIMIT ${SUM_LIMIT})`,
  );
  const rows = await db.all<StatusSum>(
    sql`SELECT status, currency, count(*) AS count, sum(amount) AS amount
      FROM (${sql.join(newest, sql` UNION ALL `)}) GROUP BY status, currency`,
  );
  return rows.toSorted((a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status));
}
