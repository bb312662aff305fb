import { desc, sql } from "drizzle-orm";
import type { Db } from "../db/client.ts";
import { inQueue } from "../comments/repository.ts";
import { comments } from "../comments/table.ts";

/** How far a count goes: beyond it, "more" is all that is told, so that no page reads a whole table. */
export const COUNT_LIMIT = 200;

/** How much waits at a site, each number exact up to `COUNT_LIMIT`. Reads at most twice as many rows. */
export async function countWaiting(
  db: Db,
  siteId: string,
): Promise<{ held: number; objections: number; reported: number }> {
  const newest = await db
    .select({ objectedAt: comments.objectedAt, reports: comments.reports })
    .from(comments)
    .where(inQueue(siteId, "held"))
    .orderBy(desc(comments.id))
    .limit(COUNT_LIMIT);
  const [rejected] = await db
    .select({ objections: sql<number>`count(*)` })
    .from(
      sql`(SELECT objected_at FROM comments WHERE site_id = ${siteId} AND status = 'rejected'
        AND status IN ('held', 'rejected', 'spam') ORDER BY id DESC LIMIT ${COUNT_LIMIT})`,
    )
    .where(sql`objected_at IS NOT NULL`);
  return {
    held: newest.length,
    objections: newest.filter(({ objectedAt }) => objectedAt !== null).length + (rejected?.objections ?? 0),
    reported: newest.filter(({ reports }) => reports > 0).length,
  };
}
