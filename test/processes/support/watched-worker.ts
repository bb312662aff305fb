import worker from "../../../src/index.ts";

// The Worker as it is deployed, in front of a database whose every write is told to the test, before and after: there the
// test kills the process, or lets the write fail. Nothing of the product knows of it.

type Env = Cloudflare.Env & { WIRE: string };

const ORIGINAL = Symbol("the statement itself");
type Watched = D1PreparedStatement & { [ORIGINAL]: D1PreparedStatement; label: string };

function watch(d1: D1Database, wire: string): D1Database {
  const tell = async (when: "before" | "after", label: string) => {
    const response = await fetch(`${wire}/d1/${when}`, { method: "POST", body: label });
    if (!response.ok) throw new Error("D1_ERROR: the database cannot be reached");
  };
  const aroundWrite = async <T>(label: string, run: () => Promise<T>): Promise<T> => {
    if (label === "") return await run();
    await tell("before", label);
    const result = await run();
    await tell("after", label);
    return result;
  };
  const wrap = (statement: D1PreparedStatement, sql: string, values: unknown[]): Watched =>
    new Proxy(statement, {
      get(target, name) {
        if (name === ORIGINAL) return target;
        if (name === "label") return labelOf(sql, values);
        if (name === "bind") return (...bound: unknown[]) => wrap(target.bind(...bound), sql, bound);
        if (name === "all" || name === "run" || name === "raw" || name === "first") {
          const run = Reflect.get(target, name) as (...args: unknown[]) => Promise<unknown>;
          return async (...args: unknown[]) =>
            await aroundWrite(labelOf(sql, values), async () => await run.apply(target, args));
        }
        return Reflect.get(target, name) as unknown;
      },
    }) as Watched;
  return new Proxy(d1, {
    get(target, name) {
      if (name === "prepare") return (sql: string) => wrap(target.prepare(sql), sql, []);
      if (name === "batch")
        return async (statements: Watched[]) => {
          const label = statements.flatMap((statement) => statement.label || []).join("; ");
          return await aroundWrite(label, () => target.batch(statements.map((statement) => statement[ORIGINAL])));
        };
      return Reflect.get(target, name) as unknown;
    },
  });
}

/** What a statement writes and the words that it is about, e.g. `update outbox: sending claim 0192… invoice`; empty for a reading. */
function labelOf(sql: string, values: readonly unknown[]): string {
  const [, verb = "", table = ""] = /^\s*(insert into|update|delete from) "?(\w+)/i.exec(sql) ?? [];
  const words = values.filter((value) => typeof value === "string" && /^[\w-]{1,40}$/.test(value));
  return verb === "" ? "" : `${verb.toLowerCase()} ${table}: ${words.join(" ")}`;
}

// The test's pages exist nowhere, and nobody is asked for them.
const ask = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const { hostname } = new URL(input instanceof Request ? input.url : input);
  return hostname === "127.0.0.1" ? await ask(input, init) : new Response("There is no network.", { status: 404 });
};

const watched = (env: Env): Env => ({ ...env, DB: watch(env.DB, env.WIRE) });

export default {
  fetch: (request, env, context) => worker.fetch(request, watched(env), context),
  scheduled: (controller, env, context) => worker.scheduled(controller, watched(env), context),
  queue: (batch, env, context) => worker.queue(batch as never, watched(env), context),
} satisfies ExportedHandler<Env>;
