import { and, asc, desc, eq, isNotNull, isNull, lte, sql, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Db, Statement } from "../db/client.ts";
import { siteDeletions } from "./table.ts";

export type SiteDeletion = typeof siteDeletions.$inferSelect;

/** The condition that a site is not being deleted: whoever looks for something of a site outside its own paths asks for it. */
export function isSiteOpen(siteId: SQLiteColumn): SQL {
  return sql`NOT EXISTS (SELECT 1 FROM site_deletions AS closed WHERE closed.site_id = ${siteId} AND closed.finished_at IS NULL)`;
}

/** Closes a site where the condition holds when the statement runs; nothing otherwise, or when it is closed already. */
export async function insertDeletion(
  db: Db,
  { siteId, begunAt, actor, keptElsewhere }: Pick<SiteDeletion, "siteId" | "begunAt" | "actor" | "keptElsewhere">,
  condition: SQL,
): Promise<SiteDeletion | undefined> {
  const [row] = await db
    .insert(siteDeletions)
    .select(
      sql`SELECT ${siteId}, ${begunAt}, ${actor}, ${keptElsewhere ? 1 : 0}, NULL, 0, NULL, 0, NULL FROM sites
        WHERE id = ${siteId} AND ${condition}
        AND NOT EXISTS (SELECT 1 FROM site_deletions WHERE site_id = ${siteId} AND finished_at IS NULL)`,
    )
    .returning();
  return row;
}

/** The deletion of a site that is under way. */
export async function findDeletion(db: Db, siteId: string): Promise<SiteDeletion | undefined> {
  const isMeant = and(eq(siteDeletions.siteId, siteId), isNull(siteDeletions.finishedAt));
  return (await db.select().from(siteDeletions).where(isMeant).limit(1))[0];
}

/** Whether there was a site under that key that was deleted here. */
export async function wasDeleted(db: Db, siteId: string): Promise<boolean> {
  return (
    (await db.$count(siteDeletions, and(eq(siteDeletions.siteId, siteId), isNotNull(siteDeletions.finishedAt)))) > 0
  );
}

/** The condition that a deletion has not come to its end: what comes late must not touch a site made anew under the key. */
export function isUnderWay({ siteId, begunAt }: Pick<SiteDeletion, "siteId" | "begunAt">): SQL {
  return sql`EXISTS (SELECT 1 FROM site_deletions WHERE site_id = ${siteId} AND begun_at = ${begunAt} AND finished_at IS NULL)`;
}

/** The sites that are being deleted, or were, the last begun first. */
export async function listDeletions(db: Db, limit: number): Promise<SiteDeletion[]> {
  return await db.select().from(siteDeletions).orderBy(desc(siteDeletions.begunAt)).limit(limit);
}

/** The sites of which something is to be deleted now: begun before some time, and with rows left of what a day may write. */
export async function findSitesToDelete(
  db: Db,
  { begunBefore, day, rows }: { begunBefore: number; day: string; rows: number },
): Promise<string[]> {
  const isDue = and(isNull(siteDeletions.finishedAt), lte(siteDeletions.begunAt, begunBefore));
  const found = await db
    .select({ siteId: siteDeletions.siteId })
    .from(siteDeletions)
    .where(and(isDue, sql`${writtenOn(day)} < ${rows}`))
    .orderBy(asc(siteDeletions.begunAt));
  return found.map(({ siteId }) => siteId);
}

/** How many rows the deletions of all sites have written on a day, with what they read by its weight. */
export async function countWritten(db: Db, day: string): Promise<number> {
  const [row] = await db.all<{ written: number }>(sql`SELECT ${writtenOn(day)} AS written`);
  return row?.written ?? 0;
}

function writtenOn(day: string): SQL {
  return sql`(SELECT coalesce(sum(that_day.written), 0) FROM site_deletions AS that_day WHERE that_day.day = ${day})`;
}

/** Notes what a run has deleted, and where the next one goes on or that there is no next. */
export function updateDeletion(
  db: Db,
  { siteId, begunAt }: Pick<SiteDeletion, "siteId" | "begunAt">,
  done: { rows: number; written: number; day: string; next: string | null; finishedAt: number | null },
): Statement {
  const { rows, written, day, next, finishedAt } = done;
  return db
    .update(siteDeletions)
    .set({
      rows: sql`${siteDeletions.rows} + ${rows}`,
      written: sql`iif(${siteDeletions.day} IS ${day}, ${siteDeletions.written}, 0) + ${written}`,
      day,
      next,
      finishedAt,
    })
    .where(and(eq(siteDeletions.siteId, siteId), eq(siteDeletions.begunAt, begunAt), isNull(siteDeletions.finishedAt)));
}
