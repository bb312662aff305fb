import { sql } from "drizzle-orm";
import type { Db } from "../db/client.ts";
import { names } from "../db/rows.ts";
import { isoTime } from "../shared/clock.ts";
import { decodeCursor, encodeCursor, foreignCursor } from "../shared/cursor.ts";
import type { PlanLimits } from "../shared/plan-limits.ts";
import { ARCHIVED, type ArchivedTable } from "./tables.ts";

const FORMAT = "hausrecht-site-1";

/** Rows to a page: what one D1 answer holds with room to spare, however long the comments are. */
const PAGE = 200;

type Row = Record<string, string | number | null>;

type Part = {
  /** Tells this export from others, so that an interrupted restore can go on. */
  exportId: string;
  now: number;
  /** Where the part before ended; undefined for the first. */
  cursor: string | undefined;
  limits: Pick<PlanLimits, "exportPages" | "exportCharacters">;
};

/**
 * Everything that is stored of a site, as lines of JSON: a head, `{table, row}` for each row with its columns as they stand
 * in the database (times in epoch milliseconds), and at last `{end: {table: count}}`, which a file that was cut off lacks.
 * Where the limits are reached the part ends with `{next: cursor, counts}` instead, and the next one goes on there, without a
 * head; each counts its own rows. What is written meanwhile may be in it or not: nothing is locked.
 * @throws AppError `validation_failed` for a cursor of another list
 */
export function exportSite(db: Db, siteId: string, part: Part): AsyncGenerator<string> {
  return writePart(db, siteId, part, readPlace(part.cursor));
}

async function* writePart(
  db: Db,
  siteId: string,
  { exportId, now, cursor, limits }: Part,
  { at, key }: Place,
): AsyncGenerator<string> {
  if (cursor === undefined)
    yield line({ format: FORMAT, export_id: exportId, site: siteId, exported_at: isoTime(now) });
  const counts: Record<string, number> = {};
  let [pages, characters, after] = [0, 0, key];
  for (const table of ARCHIVED.slice(at)) {
    counts[table.name] = 0;
    for (let isWhole = false; !isWhole;) {
      if (pages >= limits.exportPages || characters >= limits.exportCharacters) {
        yield line({ next: encodeCursor([CURSOR, table.name, ...after]), counts });
        return;
      }
      const rows = await readPage(db, table, siteId, after);
      const text = rows.map((row) => line({ table: table.name, row })).join("");
      if (text !== "") yield text;
      pages += 1;
      characters += text.length;
      counts[table.name] = (counts[table.name] ?? 0) + rows.length;
      isWhole = rows.length < PAGE;
      after = isWhole ? [] : table.key.map((column) => rows.at(-1)?.[column] ?? "");
    }
  }
  yield line({ end: counts });
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

type Key = readonly (string | number)[];
/** A table, by its number, and the key of its row that was written last; empty for its beginning. */
type Place = { at: number; key: Key };

const CURSOR = "export";

function readPlace(cursor: string | undefined): Place {
  if (cursor === undefined) return { at: 0, key: [] };
  const [list, name, ...key] = decodeCursor(cursor) ?? [];
  const at = ARCHIVED.findIndex((table) => table.name === name);
  const isPlace = list === CURSOR && (key.length === 0 || key.length === ARCHIVED[at]?.key.length);
  if (!isPlace || at < 0) throw foreignCursor();
  return { at, key };
}

async function readPage(db: Db, { name, columns, key, isOf }: ArchivedTable, siteId: string, after: Key) {
  const values = sql.join(
    after.map((value) => sql`${value}`),
    sql`, `,
  );
  const isLater = after.length > 0 ? sql` AND (${names(key)}) > (${values})` : sql``;
  return await db.all<Row>(
    sql`SELECT ${names(columns)} FROM ${sql.identifier(name)}
      WHERE ${isOf(siteId)}${isLater} ORDER BY ${names(key)} LIMIT ${PAGE}`,
  );
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
