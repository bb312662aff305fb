import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { OWNER_TOKEN, startHausrecht, type Running } from "../support/hausrecht.ts";

// An owner without a command line takes everything along: the parts that the free plan gives come as one file.

const COMMENTS = 400;
const run = promisify(execFile);
let browser: Browser;
let running: Running;

beforeAll(async () => {
  [browser, running] = await Promise.all([launchChromium(), startHausrecht()]);
  for (let at = 0; at < COMMENTS; at += 200) await importComments(at);
});
afterAll(async () => {
  await browser?.close();
  await running?.stop();
});

async function importComments(first: number): Promise<void> {
  const comments = Array.from({ length: 200 }, (_, i) => ({
    key: String(first + i),
    thread: { url: `${running.blog}/de/waermepumpe-im-altbau` },
    author: { name: "Käthe" },
    body: `Ein mitgebrachter Kommentar, Nummer ${first + i}.`,
    created_at: new Date(Date.UTC(2024, 0, 1) + (first + i) * 60_000).toISOString(),
    status: "published",
  }));
  const response = await fetch(`${running.api}/api/v1/sites/demo/import`, {
    method: "POST",
    headers: { authorization: `Bearer ${OWNER_TOKEN}`, "content-type": "application/json" },
    body: JSON.stringify({ source: "other", comments }),
  });
  expect(response.status).toBe(200);
}

async function openExport(page: Page): Promise<string[]> {
  const failures: string[] = [];
  page.on("pageerror", (error) => failures.push(error.message));
  page.on("console", (message) => message.type() === "error" && failures.push(message.text()));
  await page.goto(`${running.api}/dashboard`);
  await page.locator("input[name=token]").fill(OWNER_TOKEN);
  await page.locator("form button[type=submit]").click();
  await page.goto(`${running.api}/dashboard/demo/settings/export`);
  return failures;
}

type Line = { table?: string; end?: Record<string, number>; next?: string };
const readLines = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
// Each export is noted in the audit log, and the demo's own jobs go on meanwhile.
const isStill = ({ table }: Line) => table === "comments" || table === "comment_revisions" || table === "evidence";

test("the button saves one whole file, as the command line does", async () => {
  const page = await browser.newPage({ locale: "de-DE" });
  const failures = await openExport(page);
  const asked: string[] = [];
  page.on("request", (request) => request.url().includes("/export") && asked.push(request.url()));
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Export herunterladen" }).press("Enter"),
  ]);
  expect(download.suggestedFilename()).toMatch(/^demo-\d{4}-\d\d-\d\d\.ndjson$/);
  await page.getByRole("status").getByText("Vollständig gespeichert").waitFor();
  expect(asked.length).toBeGreaterThan(1);
  expect(failures).toEqual([]);
  const lines = readLines(readFileSync(await download.path(), "utf8"));
  await page.close();

  const counted: Record<string, number> = {};
  for (const { table } of lines) if (table !== undefined) counted[table] = (counted[table] ?? 0) + 1;
  const end = Object.entries(lines.at(-1)?.end ?? {}).filter(([, count]) => count > 0);
  expect(Object.fromEntries(end)).toEqual(counted);
  expect(counted["comments"]).toBeGreaterThanOrEqual(COMMENTS);
  expect(lines.some((line) => line.next !== undefined)).toBe(false);
  const env = { ...process.env, API_BASE: running.api, OWNER_TOKEN };
  const { stdout } = await run("node", ["src/local/export.ts", "demo"], { env, maxBuffer: 1e9 });
  expect(lines.filter(isStill)).toEqual(readLines(stdout).filter(isStill));
});

test("a part that never comes is told, and nothing is saved", async () => {
  const page = await browser.newPage({ locale: "en-GB" });
  await openExport(page);
  let downloads = 0;
  page.on("download", () => (downloads += 1));
  await page.route(/export\?cursor=/, (route) => route.abort());
  await page.getByRole("link", { name: "Download the export" }).click();
  await page.getByRole("status").getByText("Broken off").waitFor({ timeout: 30_000 });
  expect(downloads).toBe(0);
  await page.close();
});

test("without a script the link saves what comes at once, and says how to get it all", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "de-DE" });
  const page = await context.newPage();
  await openExport(page);
  expect(await page.locator("main").innerText()).toContain("npm run export -- demo");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Export herunterladen" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^demo-.*\.ndjson$/);
  await context.close();
});
