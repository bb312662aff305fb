import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { restore } from "../../../../src/local/import/restore.ts";

const folder = mkdtempSync(path.join(tmpdir(), "restore-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ROW = { table: "sites", row: { id: "blog" } };
const EXPORT = [{ format: "hausrecht-site-1", export_id: "e", site: "blog" }, ROW, { end: { sites: 1 } }]
  .map((line) => JSON.stringify(line))
  .join("\n");

test.each([
  ["as the command writes it", ""],
  ["as npm hands it on", "\n> hausrecht@0.1.0 export\n> node src/local/export.ts blog\n\n"],
])("an export comes back in, %s", async (_, before) => {
  const file = path.join(folder, "blog.ndjson");
  writeFileSync(file, `${before}${EXPORT}\n`);
  const asked = vi.spyOn(globalThis, "fetch").mockImplementation(async () => Response.json({ rows: { sites: 1 } }));
  expect(await restore(file, { OWNER_TOKEN: "a token of the operator" }, () => {})).toEqual({ sites: 1 });
  const sent = asked.mock.calls.map(([, init]) => JSON.parse(init?.body as string) as unknown);
  asked.mockRestore();
  expect(sent).toEqual([
    { export_id: "e", rows: [ROW] },
    { export_id: "e", rows: [], end: { sites: 1 } },
  ]);
});

test("what was sealed comes in before what is in use as soon as it is there", async () => {
  const file = path.join(folder, "sealed.ndjson");
  const [head, site, end] = EXPORT.split("\n");
  const row = (table: string) => JSON.stringify({ table, row: { id: "x" } });
  writeFileSync(file, [head, site, row("comments"), row("claims"), row("chain"), row("evidence"), end].join("\n"));
  const asked = vi.spyOn(globalThis, "fetch").mockImplementation(async () => Response.json({ rows: {} }));
  await restore(file, { OWNER_TOKEN: "a token of the operator" }, () => {});
  const sent = asked.mock.calls.map(([, init]) => JSON.parse(init?.body as string) as { rows: { table: string }[] });
  asked.mockRestore();
  expect(sent.map(({ rows }) => rows.map(({ table }) => table))).toEqual([
    ["sites", "chain", "evidence"],
    ["comments", "claims"],
    [],
  ]);
});

test("of a file that was cut off nothing comes in", async () => {
  const file = path.join(folder, "cut.ndjson");
  writeFileSync(file, EXPORT.slice(0, EXPORT.lastIndexOf("\n")));
  const asked = vi.spyOn(globalThis, "fetch").mockImplementation(async () => Response.json({ rows: {} }));
  await expect(restore(file, { OWNER_TOKEN: "a token of the operator" }, () => {})).rejects.toThrow("cut off");
  expect(asked).not.toHaveBeenCalled();
  asked.mockRestore();
});

test("a piece is as small in bytes as the database takes it, whatever the script", async () => {
  const file = path.join(folder, "long.ndjson");
  const line = JSON.stringify({ table: "comments", row: { id: "c", body: "蜂".repeat(10_000) } });
  const [head, , end] = EXPORT.split("\n");
  writeFileSync(file, [head, ...Array<string>(100).fill(line), end].join("\n"));
  const asked = vi.spyOn(globalThis, "fetch").mockImplementation(async () => Response.json({ rows: {} }));
  await restore(file, { OWNER_TOKEN: "a token of the operator" }, () => {});
  const sizes = asked.mock.calls.map(([, init]) => Buffer.byteLength(init?.body as string));
  asked.mockRestore();
  expect(Math.max(...sizes)).toBeLessThan(1_100_000);
});
