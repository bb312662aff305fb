import type { D1Database, D1Meta, D1PreparedStatement, D1Result } from "@cloudflare/workers-types";

/** What D1 itself reports of the statements that ran: these rows are the ones that are billed. */
export type RowCount = { read: number; written: number; largestBatch: number; roundTrips: number };

const ORIGINAL = Symbol("the statement that is counted");
type Counted = D1PreparedStatement & { [ORIGINAL]: D1PreparedStatement };

/** A database that counts what its statements read and write, by D1's own `meta`. */
export function countRows(d1: D1Database): { db: D1Database; count: RowCount } {
  const count: RowCount = { read: 0, written: 0, largestBatch: 0, roundTrips: 0 };
  const add = (meta: D1Meta) => {
    count.read += meta.rows_read;
    count.written += meta.rows_written;
  };
  const wrap = (statement: D1PreparedStatement): Counted =>
    new Proxy(statement, {
      get(target, name) {
        if (name === ORIGINAL) return target;
        if (name === "bind") return (...values: unknown[]) => wrap(target.bind(...values));
        if (name !== "all" && name !== "run" && name !== "first" && name !== "raw")
          return Reflect.get(target, name) as unknown;
        return async (...args: unknown[]) => {
          count.roundTrips += 1;
          // `first` and `raw` give no meta, so a select is asked once more for it; what writes is only ever run or batched.
          const result = await (name === "run" ? target.run() : target.all());
          add(result.meta);
          if (name === "run" || name === "all") return result;
          return await (Reflect.get(target, name) as (...args: unknown[]) => unknown).call(target, ...args);
        };
      },
    }) as Counted;
  const db = new Proxy(d1, {
    get(target, name) {
      if (name === "prepare") return (query: string) => wrap(target.prepare(query));
      if (name !== "batch") return Reflect.get(target, name) as unknown;
      return async (statements: Counted[]) => {
        count.roundTrips += 1;
        const results: D1Result[] = await target.batch(statements.map((statement) => statement[ORIGINAL]));
        for (const { meta } of results) add(meta);
        count.largestBatch = Math.max(
          count.largestBatch,
          results.reduce((sum, { meta }) => sum + meta.rows_written, 0),
        );
        return results;
      };
    },
  });
  return { db, count };
}
