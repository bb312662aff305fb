import type { D1Database, D1PreparedStatement } from "@cloudflare/workers-types";

const ORIGINAL = Symbol("the statement itself");
type Watched = D1PreparedStatement & { [ORIGINAL]: D1PreparedStatement; label: string };

/**
 * A database whose every call goes through the test, which may hold it, let it fail, or let nobody hear of its success.
 * @param around gets what is written, e.g. `update outbox: sending claim 0192… invoice; insert into …` (empty for a
 * reading), and carries it out
 */
export function watchD1(d1: D1Database, around: <T>(label: string, run: () => Promise<T>) => Promise<T>): D1Database {
  const wrap = (statement: D1PreparedStatement, sql: string, values: unknown[]): Watched =>
    new Proxy(statement, {
      get(target, name) {
        if (name === ORIGINAL) return target;
        if (name === "label") return labelOf(sql, values);
        if (name === "bind") return (...bound: unknown[]) => wrap(target.bind(...bound), sql, bound);
        const member = Reflect.get(target, name) as unknown;
        if (name !== "all" && name !== "run" && name !== "raw" && name !== "first") return member;
        const run = member as (...args: unknown[]) => Promise<unknown>;
        return async (...args: unknown[]) =>
          await around(labelOf(sql, values), async () => await run.apply(target, args));
      },
    }) as Watched;
  return new Proxy(d1, {
    get(target, name) {
      if (name === "prepare") return (sql: string) => wrap(target.prepare(sql), sql, []);
      if (name !== "batch") return Reflect.get(target, name) as unknown;
      return async (statements: Watched[]) => {
        const label = statements.flatMap((statement) => statement.label || []).join("; ");
        return await around(label, () => target.batch(statements.map((statement) => statement[ORIGINAL])));
      };
    },
  });
}

/** What a statement writes, and the words that it is about. */
function labelOf(sql: string, values: readonly unknown[]): string {
  const [, verb = "", table = ""] = /^\s*(insert into|update|delete from) "?(\w+)/i.exec(sql) ?? [];
  const words = values.filter((value) => typeof value === "string" && /^[\w-]{1,40}$/.test(value));
  return verb === "" ? "" : `${verb.toLowerCase()} ${table}: ${words.join(" ")}`;
}
