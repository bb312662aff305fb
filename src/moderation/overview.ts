import { desc, isNotNull } from "drizzle-orm";
import type { Db } from "../db/client.ts";
import { inQueue, isReported } from "../comments/repository.ts";
import { comments } from "../comments/table.ts";

/** How far a count goes: beyond it, "more" is all that is told, so that no page reads a whole table. */
export const COUNT_LIMIT = 200;

/** How much waits at a site, each number exact up to `COUNT_LIMIT`. Reads at most four times as many rows. */
export async function countWaiting(
  db: Db,
  siteId: string,
): Promise<{ held: number; objections: number; reported: number }> {
  const newest = await db
    .select({ objectedAt: comments.objectedAt })
    .from(comments)
    .where(inQueue(siteId, "held"))
    .orderBy(desc(comments.id))
    .limit(COUNT_LIMIT);
  const hidden = await Promise.all(
    (["rejected", "spam"] as const).map((status) => countObjections(db, siteId, status)),
  );
  return {
    held: newest.length,
    objections: hidden.reduce(
      (sum, count) => sum + count,
      newest.filter(({ objectedAt }) => objectedAt !== null).length,
    ),
    reported: await countReported(db, siteId),
  };
}

async function countReported(db: Db, siteId: string): Promise<number> {
  const newest = db
    .select({ id: comments.id })
    .from(comments)
    .where(isReported(siteId))
    .limit(COUNT_LIMIT)
    .as("newest");
  return await db.$count(newest);
}

async function countObjections(db: Db, siteId: string, status: "rejected" | "spam"): Promise<number> {
  const newest = db
    .select({ objectedAt: comments.objectedAt })
    .from(comments)
    .where(inQueue(siteId, status))
    .orderBy(desc(comments.id))
    .limit(COUNT_LIMIT)
    .as("newest");
  return await db.$count(newest, isNotNull(newest.objectedAt));
}
