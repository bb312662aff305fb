import { sql } from "drizzle-orm";
import type { Db } from "../db/client.ts";

/**
 * The number of a site's first record made at or after a time; one past the newest when there is none. Records are
 * numbered without gaps in the order in which they are written, so this is a search by halves: about 20 rows read for a million records.
 * Of records that were written at once, one or two may lie on the other side of the border.
 * @param at epoch milliseconds
 */
export async function firstSeqAt(db: Db, siteId: string, at: number): Promise<number> {
  const row = await db.get<{ seq: number }>(sql`
    WITH RECURSIVE search(low, high) AS (
      SELECT 1, coalesce(max(seq), 0) + 1 FROM evidence WHERE site_id = ${siteId}
      UNION ALL
      SELECT iif(at < ${at}, seq + 1, low), iif(at < ${at}, high, seq)
      FROM search JOIN evidence ON site_id = ${siteId} AND seq = (low + high) / 2 WHERE low < high
    )
    SELECT low AS seq FROM search WHERE low = high`);
  return row.seq;
}
