import { sql, type SQL } from "drizzle-orm";
import type { Db } from "../db/client.ts";
import { inQueue, isObjected, isReported } from "../comments/repository.ts";
import { comments } from "../comments/table.ts";
import { COUNT_LIMIT } from "../shared/count-limit.ts";
import { isSiteOpen } from "../sites/deletion-repository.ts";
import { sites } from "../sites/table.ts";

/** How much waits at a site, each number exact up to `COUNT_LIMIT`. Reads at most three times as many rows. */
export async function countWaiting(
  db: Db,
  siteId: string,
): Promise<{ held: number; objections: number; reported: number }> {
  const [held, objections, reported] = await Promise.all([
    countUpToLimit(db, inQueue(siteId, "held")),
    countUpToLimit(db, isObjected(siteId)),
    countUpToLimit(db, isReported(siteId)),
  ]);
  return { held, objections, reported };
}

/** How many comments each open site of a database holds, exact up to `COUNT_LIMIT`. */
export async function countHeldBySite(db: Db): Promise<(readonly [siteId: string, held: number])[]> {
  const held = db
    .select({ id: comments.id })
    .from(comments)
    .where(inQueue(sql`${sites.id}`, "held"))
    .limit(COUNT_LIMIT);
  const rows = await db
    .select({ id: sites.id, held: sql<number>`(SELECT count(*) FROM ${held})` })
    .from(sites)
    .where(isSiteOpen(sites.id));
  return rows.map(({ id, held: count }) => [id, count] as const);
}

async function countUpToLimit(db: Db, condition: SQL | undefined): Promise<number> {
  return await db.$count(
    db.select({ id: comments.id }).from(comments).where(condition).limit(COUNT_LIMIT).as("waiting"),
  );
}
