import { and, asc, eq, gte } from "drizzle-orm";
import type { Db } from "../db/client.ts";
import { evidence } from "./table.ts";

/**
 * The number of a site's first record made at or after a time; one past the newest when there is none. Records are
 * numbered in the order in which they are written, so this is a search by halves: about 20 rows read for a million records.
 * Of records that were written at once, one or two may lie on the other side of the border.
 * @param at epoch milliseconds
 * @param end one past the number of the newest record
 */
export async function firstSeqAt(db: Db, siteId: string, at: number, end: number): Promise<number> {
  let [low, high] = [1, end];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const from = and(eq(evidence.siteId, siteId), gte(evidence.seq, middle));
    const [record] = await db
      .select({ at: evidence.at })
      .from(evidence)
      .where(from)
      .orderBy(asc(evidence.seq))
      .limit(1);
    if (record && record.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
