import { getTableColumns, sql, type InferSelectModel, type SQL } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Db, Statement } from "./client.ts";

/** A table's columns as the database names them. */
export function columnNames(table: SQLiteTable): string[] {
  return Object.keys(getTableColumns(table)).map(toSnakeCase);
}

/** The number of a row among those that one statement inserts, from 0: for columns that are computed. */
export const ROW_NUMBER = sql.raw("given.number");

/**
 * One statement for any number of rows, which travel as one JSON parameter: D1 binds 100 values to a statement, takes
 * 2 MB to a parameter, and counts each statement against what one request may ask.
 * @param computed columns whose value the database works out when the statement runs; `ROW_NUMBER` tells them apart
 * @param unlessThere leaves a row alone whose key is there already, instead of failing
 */
export function insertRows<T extends SQLiteTable>(
  db: Db,
  table: T,
  rows: readonly InferSelectModel<T>[],
  { computed = {}, unlessThere = false }: { computed?: Record<string, SQL>; unlessThere?: boolean } = {},
): Statement {
  const columns = Object.entries(getTableColumns(table));
  const stored = rows.map((row) =>
    columns.map(([key, column]) => {
      const value = (row as Record<string, unknown>)[key];
      return value === null || value === undefined ? null : column.mapToDriverValue(value);
    }),
  );
  const values = columns.map(([key], i) => computed[key] ?? sql.raw(`given.row ->> ${i}`));
  const insert = db.insert(table).select(
    sql`SELECT ${sql.join(values, sql.raw(", "))}
      FROM (SELECT key AS number, value AS row FROM json_each(${JSON.stringify(stored)})) AS given WHERE true`,
  );
  return unlessThere ? insert.onConflictDoNothing() : insert;
}

/** Whether a column holds one of these values, however many: D1 binds 100 to a statement, and this is one. */
export function isOneOf(column: SQLiteColumn, values: readonly string[]): SQL {
  return sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`;
}

/** Column names as SQL, parted by commas. */
export function names(columns: readonly string[]): SQL {
  return sql.join(
    columns.map((column) => sql.identifier(column)),
    sql.raw(", "),
  );
}
