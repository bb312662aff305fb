import type { D1Database } from "@cloudflare/workers-types";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { getPlatformProxy, unstable_splitSqlQuery } from "wrangler";

const ROOT = path.resolve(import.meta.dirname, "../..");
const MIGRATIONS = path.join(ROOT, "migrations");

// As wrangler keeps it: `wrangler d1 migrations apply` and this may take turns.
const APPLIED = `CREATE TABLE IF NOT EXISTS d1_migrations (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT UNIQUE,
  applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
)`;

/**
 * Brings the database below a state folder up to date, each migration whole or not at all. wrangler's own command starts a
 * runtime anew for each migration, which takes most of a minute on a new folder; this starts one.
 */
async function migrate(stateDir: string): Promise<void> {
  const persist = { path: path.join(stateDir, "v3") };
  const proxy = await getPlatformProxy<{ DB: D1Database }>({
    configPath: path.join(ROOT, "wrangler.toml"),
    persist,
    remoteBindings: false,
  });
  const { DB } = proxy.env;
  await DB.prepare(APPLIED).run();
  const { results } = await DB.prepare("SELECT name FROM d1_migrations").all<{ name: string }>();
  const applied = new Set(results.map(({ name }) => name));
  const files = readdirSync(MIGRATIONS).filter((name) => name.endsWith(".sql") && !applied.has(name));
  for (const name of files.toSorted()) {
    const queries = unstable_splitSqlQuery(readFileSync(path.join(MIGRATIONS, name), "utf8"));
    await DB.batch([
      ...queries.map((query) => DB.prepare(query)),
      DB.prepare("INSERT INTO d1_migrations (name) VALUES (?)").bind(name),
    ]);
  }
  await proxy.dispose();
}

const [stateDir] = process.argv.slice(2);
if (stateDir === undefined) throw new Error("Usage: node src/local/migrate.ts STATE_DIR");
await migrate(stateDir);
