import { sql, type SQL } from "drizzle-orm";
import type { Db } from "../db/client.ts";
import { names } from "../db/rows.ts";
import { isoTime } from "../shared/clock.ts";
import { ARCHIVED, type ArchivedTable } from "./tables.ts";

export const FORMAT = "hausrecht-site-1";

/** Rows to a page: what one D1 answer holds with room to spare, however long the comments are. */
const PAGE = 200;

type Row = Record<string, string | number | null>;

/**
 * Everything that is stored of a site, as lines of JSON: a head, `{table, row}` for each row with its columns as they stand
 * in the database (times in epoch milliseconds), and at last `{end: {table: count}}`, which a file that was cut off lacks.
 * What is written meanwhile may be in it or not: nothing is locked.
 * @param exportId tells this export from others, so that an interrupted restore can go on
 */
export async function* exportSite(db: Db, siteId: string, exportId: string, now: number): AsyncGenerator<string> {
  yield line({ format: FORMAT, export_id: exportId, site: siteId, exported_at: isoTime(now) });
  const counts: Record<string, number> = {};
  for (const table of ARCHIVED) {
    counts[table.name] = 0;
    for await (const rows of readPages(db, table, siteId)) {
      counts[table.name] = (counts[table.name] ?? 0) + rows.length;
      yield rows.map((row) => line({ table: table.name, row })).join("");
    }
  }
  yield line({ end: counts });
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

async function* readPages(db: Db, table: ArchivedTable, siteId: string): AsyncGenerator<Row[]> {
  const key = sql`(${names(table.key)})`;
  let after: SQL = sql``;
  for (;;) {
    const rows = await db.all<Row>(
      sql`SELECT ${names(table.columns)} FROM ${sql.identifier(table.name)}
        WHERE ${table.isOf(siteId)}${after} ORDER BY ${names(table.key)} LIMIT ${PAGE}`,
    );
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (rows.length < PAGE || last === undefined) return;
    after = sql` AND ${key} > (${sql.join(
      table.key.map((column) => sql`${last[column]}`),
      sql`, `,
    )})`;
  }
}

/** How many rows of each table are a site's. */
export async function countRows(db: Db, siteId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of ARCHIVED) {
    const [row] = await db.all<{ n: number }>(
      sql`SELECT count(*) AS n FROM ${sql.identifier(table.name)} WHERE ${table.isOf(siteId)}`,
    );
    counts[table.name] = row?.n ?? 0;
  }
  return counts;
}
