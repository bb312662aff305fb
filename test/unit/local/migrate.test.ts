import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, expect, test } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const stateDir = mkdtempSync(path.join(tmpdir(), "hausrecht-migrate-"));
afterAll(() => rmSync(stateDir, { recursive: true, force: true }));

const migrate = () => spawnSync(process.execPath, ["src/local/migrate.ts", stateDir], { cwd: ROOT, encoding: "utf8" });

function readDatabase<T>(sql: string): T[] {
  const folder = path.join(stateDir, "v3/d1/miniflare-D1DatabaseObject");
  const file = readdirSync(folder).find((name) => /^[0-9a-f]{64}\.sqlite$/.test(name)) ?? "";
  const database = new DatabaseSync(path.join(folder, file), { readOnly: true });
  const rows = database.prepare(sql).all() as T[];
  database.close();
  return rows;
}

test("a new folder gets every migration in order, once, as wrangler notes it", { timeout: 120_000 }, () => {
  const first = migrate();
  expect(first.status, first.stderr).toBe(0);
  const second = migrate();
  expect(second.status, second.stderr).toBe(0);
  const files = readdirSync(path.join(ROOT, "migrations")).filter((name) => name.endsWith(".sql"));
  expect(readDatabase<{ name: string }>("SELECT name FROM d1_migrations ORDER BY id").map(({ name }) => name)).toEqual(
    files.toSorted(),
  );
  expect(readDatabase("SELECT name FROM sqlite_master WHERE type = 'trigger'").length).toBeGreaterThan(0);
});
