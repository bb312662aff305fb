import { execFileSync } from "node:child_process";
import path from "node:path";

/** What is served without running the Worker is built once, before any test. */
export function setup(): void {
  const root = path.resolve(import.meta.dirname, "../..");
  execFileSync(process.execPath, ["src/local/build.ts"], { cwd: root, stdio: "inherit" });
}
