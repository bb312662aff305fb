import { execFile } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";

/** What a command of this repository writes, given that text to read. */
async function run(script: string, args: string[], env: NodeJS.ProcessEnv, input = ""): Promise<string> {
  const file = new URL(`../../../src/local/${script}`, import.meta.url).pathname;
  return await new Promise((resolve, reject) => {
    const child = execFile(process.execPath, [file, ...args], { env: { ...process.env, ...env } }, (error, out) =>
      error ? reject(error) : resolve(out),
    );
    child.stdin?.end(input);
  });
}

/** U+2028 and U+2029 part lines for some, but not in JSON. */
const BODY = "Erste Zeile\u2028zweite\u2029dritte, äöü €";

test("an export puts its parts together, and cuts no row where its text has a line separator", async () => {
  const row = (id: number) => `${JSON.stringify({ table: "comments", row: { id, body: BODY } })}\n`;
  const head = '{"format":"hausrecht-site-1"}\n';
  const server = createServer(({ url }, response) => {
    const isFirst = url === "/api/v1/sites/blog/export";
    const next = '{"next":"abc","counts":{"sites":0,"comments":1}}\n';
    response.end(isFirst ? head + row(1) + next : `${row(2)}{"end":{"comments":1,"claims":0}}\n`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  try {
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const out = await run("export.ts", ["blog"], { API_BASE: base, OWNER_TOKEN: "token" });
    expect(out).toBe(`${head}${row(1)}${row(2)}{"end":{"sites":0,"comments":2,"claims":0}}\n`);
  } finally {
    server.close();
  }
});

test("a line to be judged is one line, whatever its comment holds, and the last needs no end", async () => {
  const lines = ["a", "b"].map((id) => JSON.stringify({ id, body: BODY, author: { name: "Anna" } }));
  const out = await run("judge.ts", [], {}, lines.join("\r\n\n"));
  const answers = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string; error?: unknown });
  expect(answers.map(({ id, error }) => [id, error])).toEqual([
    ["a", undefined],
    ["b", undefined],
  ]);
});
