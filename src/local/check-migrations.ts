import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");
const MIGRATIONS = path.join(ROOT, "migrations");

/**
 * Fails when the tables in the code differ from what the migrations build, or when a migration would rebuild or drop a
 * table: on D1 a rebuild cannot switch foreign keys off.
 */
function check(): string[] {
  const sql = readdirSync(MIGRATIONS).filter((file) => file.endsWith(".sql"));
  const rebuilds = sql.filter((file) => /__new_|DROP TABLE/i.test(readFileSync(path.join(MIGRATIONS, file), "utf8")));
  const scratch = mkdtempSync(path.join(tmpdir(), "migrations-"));
  try {
    cpSync(MIGRATIONS, scratch, { recursive: true });
    const kit = path.join(ROOT, "node_modules/drizzle-kit/bin.cjs");
    const args = [
      "generate",
      "--dialect=sqlite",
      "--schema=./src/*/table.ts",
      "--casing=snake_case",
      `--out=${path.relative(ROOT, scratch)}`,
    ];
    execFileSync(process.execPath, [kit, ...args], { cwd: ROOT, stdio: "pipe" });
    const missing = readdirSync(scratch).filter((file) => file.endsWith(".sql") && !sql.includes(file));
    return [
      ...rebuilds.map((file) => `${file} rebuilds or drops a table.`),
      ...missing.map(
        (file) =>
          `The tables have changed; this migration is missing:\n${readFileSync(path.join(scratch, file), "utf8")}`,
      ),
    ];
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

const problems = check();
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
