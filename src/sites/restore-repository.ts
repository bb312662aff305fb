import { and, eq, isNull, sql, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Db, Statement } from "../db/client.ts";
import { restores } from "./table.ts";

/** How a site came out of an export; undefined for one that was made here. */
export async function findRestore(db: Db, siteId: string) {
  return (await db.select().from(restores).where(eq(restores.siteId, siteId)).limit(1))[0];
}

/** Notes that a site begins to come in; of two exports that begin at once the second fails the batch. */
export function beginRestore(db: Db, siteId: string, exportId: string, now: number): Statement {
  return db.insert(restores).values({ siteId, exportId, beganAt: now });
}

/** Notes that all of a site is here: from now on it is like any other. */
export function endRestore(db: Db, siteId: string, now: number): Statement {
  return db
    .update(restores)
    .set({ endedAt: now })
    .where(and(eq(restores.siteId, siteId), isNull(restores.endedAt)));
}

/** The sites of which a part is still to come. */
export async function listUnfinishedRestores(db: Db): Promise<Set<string>> {
  const rows = await db.select({ siteId: restores.siteId }).from(restores).where(isNull(restores.endedAt));
  return new Set(rows.map(({ siteId }) => siteId));
}

/** Whether a part of the site is still to come. */
export async function isBeingRestored(db: Db, siteId: string): Promise<boolean> {
  return (await findRestore(db, siteId))?.endedAt === null;
}

/** The condition that all of a site is here. */
export function isWhole(siteId: string | SQLiteColumn): SQL {
  return sql`NOT EXISTS (SELECT 1 FROM restores AS begun WHERE begun.site_id = ${siteId} AND begun.ended_at IS NULL)`;
}
