import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

let directory = "";

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "verify-"));
});
afterAll(async () => await rm(directory, { recursive: true }));

/** What `npm run verify` says of a file, and what it ends with. */
async function verify(bundle: unknown): Promise<{ code: number; out: string }> {
  const file = path.join(directory, "bundle.json");
  await writeFile(file, JSON.stringify(bundle));
  const script = new URL("../../../src/local/verify.ts", import.meta.url).pathname;
  return await new Promise((resolve) => {
    const child = execFile(process.execPath, [script, file], (_, out, errors) =>
      resolve({ code: child.exitCode ?? -1, out: out + errors }),
    );
  });
}

const HASH = "0".repeat(64);
/** Goes up two lines, wipes them, and claims that all is well. */
const FORGED = "\u001b[2A\u001b[J\r\nAll 3 records hold.\u2028\u202E";

test("a bundle without a record proves nothing, and does not pass", async () => {
  const bundle = { format: "hausrecht-evidence-1", site: "blog", built_at: "now", records: [], chain: [] };
  const { code, out } = await verify(bundle);
  expect(code).toBe(1);
  expect(out).toContain("nothing to verify");
  expect(out).not.toMatch(/hold\./);
});

describe("a forged bundle cannot make the terminal say that it holds:", () => {
  test("by the name of its site", async () => {
    const entry = { siteId: "blog", n: 1, firstSeq: 1, lastSeq: 1, root: HASH, prev: HASH, at: 1, hash: HASH };
    const bundle = { format: "hausrecht-evidence-1", site: FORGED, built_at: "now", records: [], chain: [entry] };
    const { code, out } = await verify(bundle);
    expect(code).toBe(1);
    expect(out.replaceAll("\n", "")).not.toMatch(/[\p{C}\p{Zl}]/u);
    expect(out.split("\n")).not.toContain("All 3 records hold.");
    expect(out).toMatch(/problem\(s\) in 0 records\.\n$/);
  });

  test("by what stands where something else belongs", async () => {
    const { code, out } = await verify({ format: FORGED });
    expect(code).toBe(2);
    expect(out.replaceAll("\n", "")).not.toMatch(/[\p{C}\p{Zl}]/u);
    expect(out.split("\n")).not.toContain("All 3 records hold.");
  });
});
