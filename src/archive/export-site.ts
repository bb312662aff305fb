import { sql, type SQL } from "drizzle-orm";
import { runBatch, type Db } from "../db/client.ts";
import { names } from "../db/rows.ts";
import { isoTime } from "../shared/clock.ts";
import { decodeCursor, encodeCursor, foreignCursor } from "../shared/cursor.ts";
import type { PlanLimits } from "../shared/plan-limits.ts";
import { ARCHIVED, GROUPS, isFollower, leaderOf, type ArchivedTable, type Beginning, type Group } from "./tables.ts";

const FORMAT = "hausrecht-site-1";

/** Rows of a leading table to a page: what one D1 answer holds with room to spare, however long the comments are. */
const PAGE = 100;

type Row = Record<string, string | number | null>;

type Part = {
  /** Tells this export from others, so that an interrupted restore can go on. */
  exportId: string;
  now: number;
  /** Where the part before ended; undefined for the first. */
  cursor: string | undefined;
  limits: Pick<PlanLimits, "exportQueries" | "exportCharacters">;
};

/**
 * Everything that is stored of a site, as lines of JSON: a head, `{table, row}` for each row with its columns as they stand
 * in the database (times in epoch milliseconds), and at last `{end: {table: count}}`, which a file that was cut off lacks.
 * Where the limits are reached the part ends with `{next: cursor, counts}` instead, and the next one goes on there, without a
 * head; each counts its own rows. Nothing is locked: a comment or claim that is made meanwhile is not in it, and one that
 * is changed is there as before or as after, whole either way, so that what was exported can be restored.
 * @throws AppError `validation_failed` for a cursor of another list
 */
export function exportSite(db: Db, siteId: string, part: Part): AsyncGenerator<string> {
  return writePart(db, siteId, part, part.cursor === undefined ? undefined : readPlace(part.cursor));
}

async function* writePart(
  db: Db,
  siteId: string,
  { exportId, now, limits }: Part,
  place: Place | undefined,
): AsyncGenerator<string> {
  const { beginning, at, key } = place ?? { beginning: await findBeginning(db, siteId, now), at: 0, key: [] };
  if (!place) yield line({ format: FORMAT, export_id: exportId, site: siteId, exported_at: isoTime(now) });
  const counts = Object.fromEntries(ARCHIVED.map(({ name }) => [name, 0]));
  let [queries, characters, after] = [0, 0, key];
  for (const group of GROUPS.slice(at)) {
    for (let isWhole = false; !isWhole;) {
      const isFull = queries + group.tables.length > limits.exportQueries || characters >= limits.exportCharacters;
      if (isFull && queries > 0) {
        yield line({
          next: encodeCursor([CURSOR, beginning.seq, beginning.at, leaderOf(group).name, ...after]),
          counts,
        });
        return;
      }
      const page = await readPage(db, group, siteId, beginning, after);
      const text = page.map(({ table, row }) => line({ table: table.name, row })).join("");
      if (text !== "") yield text;
      queries += group.tables.length;
      characters += text.length;
      for (const { table } of page) counts[table.name] = (counts[table.name] ?? 0) + 1;
      const leader = leaderOf(group);
      const leading = page.filter(({ table }) => table === leader);
      isWhole = leading.length < PAGE;
      after = isWhole ? [] : leader.key.map((column) => leading.at(-1)?.row[column] ?? "");
    }
  }
  yield line({ end: counts });
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

async function findBeginning(db: Db, siteId: string, at: number): Promise<Beginning> {
  const [newest] = await db.all<{ seq: number }>(
    sql`SELECT coalesce(max(seq), 0) AS seq FROM evidence WHERE site_id = ${siteId}`,
  );
  return { seq: newest?.seq ?? 0, at };
}

type Key = readonly (string | number)[];
/** A group, by its number, and the key of its leading row that was written last; empty for its beginning. */
type Place = { beginning: Beginning; at: number; key: Key };

const CURSOR = "export";

function readPlace(cursor: string): Place {
  const [list, seq, began, name, ...key] = decodeCursor(cursor) ?? [];
  const at = GROUPS.findIndex((group) => leaderOf(group).name === name);
  const group = GROUPS[at];
  const isKey = group !== undefined && (key.length === 0 || key.length === leaderOf(group).key.length);
  if (list !== CURSOR || typeof seq !== "number" || typeof began !== "number" || !isKey) throw foreignCursor();
  return { beginning: { seq, at: began }, at, key };
}

/** A page of a leading table with all that follows it, in one transaction. */
async function readPage(db: Db, group: Group, siteId: string, beginning: Beginning, after: Key) {
  const leader = leaderOf(group);
  const values = sql.join(
    after.map((value) => sql`${value}`),
    sql`, `,
  );
  const conditions = [
    leader.isOf(siteId),
    ...(group.isIn ? [group.isIn(siteId, beginning)] : []),
    ...(after.length > 0 ? [sql`(${names(leader.key)}) > (${values})`] : []),
  ];
  const isOnPage = sql.join(conditions, sql` AND `);
  const page = (columns: string) => sql`(SELECT ${sql.raw(columns)} FROM ${sql.identifier(leader.name)}
    WHERE ${isOnPage} ORDER BY ${names(leader.key)} LIMIT ${PAGE})`;
  const instead = group.instead?.(beginning);
  const results = await runBatch(
    db,
    group.tables.map((table) =>
      isFollower(table)
        ? select(db, table, table.instead).where(sql`${table.isOf(siteId)} AND ${table.of(page)}`)
        : select(db, table, instead).where(isOnPage).limit(PAGE),
    ),
  );
  return group.tables.flatMap((table, i) => (results[i] as Row[]).map((row) => ({ table, row })));
}

/** The rows of a table as they stand, in order of their keys. */
function select(db: Db, { table, columns, key }: ArchivedTable, instead: Record<string, SQL> = {}) {
  const asTheyStand = columns.map((column) => [column, instead[column] ?? sql`${sql.identifier(column)}`]);
  return db
    .select(Object.fromEntries(asTheyStand) as Record<string, SQL>)
    .from(table)
    .orderBy(names(key));
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
