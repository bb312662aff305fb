import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build, type BuildOptions } from "esbuild";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { prepareArticle } from "../../rules/article.ts";
import { ARTICLES } from "../blog/articles.ts";
import type { ColdStart } from "./report.ts";

const RUNS = 9;
/** The Worker carries tldts anyway, to find out whose a domain is. */
const WITHOUT_JUDGE = `import { parse } from "tldts";
export const firstJudgement = () => parse("blog.example").domain;
export default { fetch: () => new Response(firstJudgement()) };`;

/**
 * What the judge adds to a cold start: processor time of loading it and judging one comment, in a fresh process each
 * time, less what the same without the judge takes. All threads count, so V8's own compilers are in it. The least
 * and the median of the runs, since a machine that does other things beside makes single ones longer.
 */
export async function measureColdStarts(scratch: string): Promise<ColdStart[]> {
  const [judge, without] = [path.join(scratch, "cold-judge.mjs"), path.join(scratch, "without-judge.mjs")];
  const prepared = ARTICLES.map(({ locale, title, text }) => [locale, prepareArticle({ title, text })]);
  await bundle({
    entryPoints: [path.join(import.meta.dirname, "cold-judge.ts")],
    define: { PREPARED: JSON.stringify(Object.fromEntries(prepared)) },
    outfile: judge,
  });
  await bundle({ stdin: { contents: WITHOUT_JUDGE, resolveDir: import.meta.dirname }, outfile: without });
  const starts: ColdStart[] = [];
  for (const locale of ["de", "en"] as const) {
    starts.push(await compare("Node", locale, (script) => cpuInNode(script, locale), judge, without));
    // Only Linux tells the processor time of another process.
    if (existsSync("/proc/self/task"))
      starts.push(await compare("workerd", locale, (script) => cpuInWorkerd(script, locale), judge, without));
  }
  return starts;
}

async function compare(
  runtime: string,
  locale: string,
  measure: (script: string) => Promise<number> | number,
  judge: string,
  without: string,
): Promise<ColdStart> {
  const [judging, nothing]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    judging.push(await measure(judge));
    nothing.push(await measure(without));
  }
  const added = (at: number): number => (judging.toSorted(byNumber)[at] ?? 0) - (nothing.toSorted(byNumber)[at] ?? 0);
  return { name: `${runtime}, ${locale}`, runs: RUNS, leastMs: added(0), medianMs: added(RUNS >> 1) };
}

const byNumber = (a: number, b: number): number => a - b;

/** Bundles as the Worker is bundled. */
async function bundle(options: BuildOptions): Promise<void> {
  await build({
    ...options,
    bundle: true,
    format: "esm",
    minify: true,
    target: "es2024",
    conditions: ["workerd", "worker", "browser"],
    logLevel: "error",
  });
}

function cpuInNode(script: string, locale: string): number {
  const code = `const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
    const before = cpu();
    const { firstJudgement } = await import(${JSON.stringify(pathToFileURL(script).href)});
    firstJudgement(${JSON.stringify(locale)});
    console.log(cpu() - before);`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8" }));
}

async function cpuInWorkerd(script: string, locale: string): Promise<number> {
  const others = children();
  const worker = new Miniflare(
    convertV4MiniflareOptions({
      modules: [{ type: "ESModule", path: script }],
      modulesRoot: path.dirname(script),
      compatibilityDate: "2026-10-23",
      cf: false,
    }),
  );
  try {
    await (await worker.dispatchFetch(`http://localhost/${locale}`)).text();
    return [...children()].filter((id) => !others.has(id)).reduce((sum, id) => sum + cpuOf(id), 0);
  } finally {
    await worker.dispose();
  }
}

function children(): Set<string> {
  const ids = readdirSync("/proc/self/task").flatMap((task) =>
    readFileSync(`/proc/self/task/${task}/children`, "utf8").split(" ").filter(Boolean),
  );
  return new Set(ids);
}

/** What all threads of a process have run, in milliseconds; the kernel counts in nanoseconds. */
function cpuOf(id: string): number {
  return readdirSync(`/proc/${id}/task`).reduce((sum, task) => {
    const [nanoseconds] = readFileSync(`/proc/${id}/task/${task}/schedstat`, "utf8").split(" ");
    return sum + Number(nanoseconds) / 1e6;
  }, 0);
}
