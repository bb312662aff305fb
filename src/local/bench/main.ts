import type { D1Database } from "@cloudflare/workers-types";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { bundleWorker } from "../bundle-worker.ts";
import { bundleJudges, measureColdStarts, type Judges } from "./cold-start.ts";
import { measureSweeps } from "./sweep.ts";
import { quantile, type Report, type Rows, type Size, type Throughput, type Timing } from "./report.ts";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const KIB = 1_024;

/** What is deployed: the Worker as wrangler bundles it, the embed, and what of the judge is learned or compiled. */
function measureSizes(scratch: string, judges: Judges): Size[] {
  const wrangler = path.join(ROOT, "node_modules/wrangler/bin/wrangler.js");
  const deployed = path.join(scratch, "deployed");
  execFileSync(process.execPath, [wrangler, "deploy", "--dry-run", "--outdir", deployed], {
    cwd: ROOT,
    stdio: "pipe",
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", WRANGLER_HIDE_BANNER: "true", CI: "true" },
  });
  const worker = readdirSync(deployed).filter((file) => !/\.(map|md)$/.test(file));
  const size = (name: string, bytes: Buffer) => ({
    name,
    kib: bytes.length / KIB,
    gzipKib: gzipSync(bytes).length / KIB,
  });
  const taught = size("judge", readFileSync(judges.judge));
  const untaught = size("untaught", readFileSync(judges.untaught));
  return [
    size("Worker bundle", Buffer.concat(worker.map((file) => readFileSync(path.join(deployed, file))))),
    size("embed.js", readFileSync(path.join(ROOT, "public/embed.js"))),
    {
      name: "of the judge, its data: models, names, lexicons",
      kib: taught.kib - untaught.kib,
      gzipKib: taught.gzipKib - untaught.gzipKib,
    },
  ];
}

async function startWorker(scratch: string): Promise<Miniflare> {
  const script = path.join(scratch, "bench.mjs");
  await bundleWorker({ entryPoints: [path.join(import.meta.dirname, "worker.ts")], outfile: script });
  const limiter = (namespace_id: string) => ({ namespace_id, simple: { limit: 1_000_000, period: 60 as const } });
  const worker = new Miniflare(
    convertV4MiniflareOptions({
      modules: [{ type: "ESModule", path: script }],
      modulesRoot: scratch,
      compatibilityDate: "2026-10-23",
      host: "127.0.0.1",
      port: 0,
      inspectorPort: 0,
      cf: false,
      bindings: {
        ENVIRONMENT: "local",
        SECRET_KEY: "a key that is long enough for the bench",
        OWNER_TOKEN: "operator-token-of-the-bench",
      },
      d1Databases: { DB: "bench" },
      queueProducers: { JOBS: "bench" },
      ratelimits: { POST_LIMIT: limiter("1"), READ_LIMIT: limiter("2"), DEMO_LIMIT: limiter("3") },
    }),
  );
  const { DB } = await worker.getBindings<{ DB: D1Database }>();
  const migrations = path.join(ROOT, "migrations");
  const files = readdirSync(migrations).filter((name) => name.endsWith(".sql"));
  for (const file of files.toSorted()) {
    const statements = readFileSync(path.join(migrations, file), "utf8").split("--> statement-breakpoint");
    for (const statement of statements) await DB.prepare(statement).run();
  }
  return worker;
}

const REQUESTS = 300;

/** Requests over HTTP, one after another: mostly what the local runtime costs, so a comparison between runs, no promise. */
async function measureThroughput(base: URL): Promise<Throughput[]> {
  const measure = async (name: string, path_: string) => {
    const times: number[] = [];
    for (let at = 0; at < REQUESTS; at++) {
      const start = performance.now();
      const response = await fetch(new URL(path_, base), { headers: { origin: "https://blog.example" } });
      await response.text();
      if (!response.ok) throw new Error(`${path_} answered ${response.status}`);
      times.push(performance.now() - start);
    }
    const total = times.reduce((sum, one) => sum + one, 0);
    return { name, perSecond: (REQUESTS / total) * 1_000, p50Ms: quantile(times, 0.5), p99Ms: quantile(times, 0.99) };
  };
  const page = `/api/v1/sites/bench/comments?url=${encodeURIComponent("https://blog.example/artikel")}`;
  return [
    await measure("GET a page of comments", page),
    await measure("GET the terms with a token", "/api/v1/sites/bench/terms"),
  ];
}

async function run(): Promise<Report> {
  const scratch = mkdtempSync(path.join(tmpdir(), "bench-"));
  const judges = await bundleJudges(scratch);
  const sizes = measureSizes(scratch, judges);
  const worker = await startWorker(scratch);
  try {
    const base = await worker.ready;
    const get = async <T>(path_: string): Promise<T> => {
      const response = await fetch(new URL(path_, base));
      if (!response.ok) throw new Error(`${path_}: ${await response.text()}`);
      return (await response.json()) as T;
    };
    const rows = await get<Rows[]>("/bench/rows");
    const timings = await get<Timing[]>("/bench/timings");
    const throughput = await measureThroughput(base);
    const { sweeps, minutes } = await measureSweeps(worker, base, scratch);
    rows.push(...minutes);
    return { sizes, coldStarts: await measureColdStarts(judges), rows, timings, throughput, sweeps };
  } finally {
    await worker.dispose();
    rmSync(scratch, { recursive: true });
  }
}

/** Prints a heading and a table with a line for each row, under its name. */
function table<T extends { name: string }>(title: string, rows: readonly T[], cells: (row: T) => object): void {
  console.log(`\n${title}`);
  console.table(Object.fromEntries(rows.map((row) => [row.name, cells(row)])));
}

function print({ sizes, coldStarts, timings, rows, throughput, sweeps }: Report): void {
  const fixed = (value: number) => value.toFixed(value < 10 ? 3 : 1);
  table("Sizes (KiB)", sizes, ({ kib, gzipKib }) => ({ raw: fixed(kib), gzip: fixed(gzipKib) }));
  table("What the judge adds to a cold start: processor time (ms)", coldStarts, ({ runs, leastMs, medianMs }) => ({
    runs,
    least: fixed(leastMs),
    median: fixed(medianMs),
  }));
  table("Times inside workerd (ms)", timings, ({ runs, leastMs, medianMs, meanMs, p99Ms }) => ({
    runs,
    least: fixed(leastMs),
    median: fixed(medianMs),
    mean: fixed(meanMs),
    p99: fixed(p99Ms),
  }));
  table("D1 rows, from its own meta", rows, ({ read, written, largestBatch, roundTrips, returned }) => ({
    read,
    written,
    "largest batch": largestBatch,
    "round trips": roundTrips,
    returned: returned ?? "",
  }));
  table(
    "The hourly job over 10,000 claims with open invoices, until each was compared; the most that one run took",
    sweeps.map((sweep) => Object.assign({ name: `${sweep.plan} plan` }, sweep)),
    ({ claims, runs }) => {
      const sum = (of: "read" | "written") => runs.reduce((all, one) => all + one[of], 0);
      const most = (of: "calls" | "queries" | "invoices") => Math.max(...runs.map((one) => one[of]));
      const cpu = runs.map(({ cpuMs }) => cpuMs);
      return {
        runs: runs.length,
        "invoices a run": most("invoices"),
        "rows read a claim": fixed(sum("read") / claims),
        "rows written a claim": fixed(sum("written") / claims),
        calls: most("calls"),
        queries: most("queries"),
        "CPU, median (ms)": fixed(quantile(cpu, 0.5)),
        "CPU, most (ms)": fixed(quantile(cpu, 1)),
      };
    },
  );
  table("Over HTTP, one request at a time", throughput, ({ perSecond, p50Ms, p99Ms }) => ({
    "per second": Math.round(perSecond),
    p50: fixed(p50Ms),
    p99: fixed(p99Ms),
  }));
}

const report = await run();
if (process.argv.includes("--json")) writeFileSync(1, `${JSON.stringify(report)}\n`);
else print(report);
