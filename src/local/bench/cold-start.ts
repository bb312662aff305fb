import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { BuildOptions, Plugin } from "esbuild";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { prepareArticle } from "../../rules/article.ts";
import { bundleWorker } from "../bundle-worker.ts";
import { ARTICLES } from "../blog/articles.ts";
import { quantile, type ColdStart } from "./report.ts";

const RUNS = 9;
/** Files that hold what was learned or compiled, and the long strings in them. */
const DATA_FILES = /(?:rules\/opinions|lexicon\/(?:known-names|everyday-stems))\.ts$|dist\/lexicons\.js$/;
const DATA = /"(?:[^"\\]|\\.){1000,}"/g;
/** The Worker carries tldts anyway, to find out whose a domain is. */
const WITHOUT_JUDGE = `import { parse } from "tldts";
const domain = parse("blog.example").domain;
export const firstJudgement = () => domain;
export default { fetch: () => new Response(domain) };`;

/** Files of the same Worker three times: whole, with code that has learned nothing, and without a judge. */
export interface Judges {
  readonly judge: string;
  readonly untaught: string;
  readonly without: string;
}

/** What is measured: a Worker that wakes up to do anything at all, or to judge a comment in the language. */
type Task = "wake" | "de" | "en";
const TASKS: Readonly<Record<Task, string>> = {
  wake: "loading it",
  de: "loading it and a first judgement, de",
  en: "loading it and a first judgement, en",
};

/**
 * What the judge adds to a cold start: processor time of loading it, and of judging one comment as well, in a fresh process
 * each time, less what the same without the judge takes; and what of that its data take (models, lexicons, names), less
 * what the same code takes with none. All threads count, so V8's own compilers are in it. The least and the median of the
 * runs, since a machine that does other things beside makes single ones longer.
 */
export async function measureColdStarts(judges: Judges): Promise<ColdStart[]> {
  const starts: ColdStart[] = [];
  for (const task of ["wake", "de", "en"] as const) {
    starts.push(...(await compare(`Node: ${TASKS[task]}`, (script) => cpuInNode(script, task), judges)));
    // Only Linux tells the processor time of another process.
    if (existsSync("/proc/self/task"))
      starts.push(...(await compare(`workerd: ${TASKS[task]}`, (script) => cpuInWorkerd(script, task), judges)));
  }
  return starts;
}

async function compare(
  name: string,
  measure: (script: string) => Promise<number> | number,
  judges: Judges,
): Promise<ColdStart[]> {
  const times = { judge: [] as number[], untaught: [] as number[], without: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    times.judge.push(await measure(judges.judge));
    times.untaught.push(await measure(judges.untaught));
    times.without.push(await measure(judges.without));
  }
  const added = (to: keyof Judges, share: number): number => quantile(times.judge, share) - quantile(times[to], share);
  return [
    { name, runs: RUNS, leastMs: added("without", 0), medianMs: added("without", 0.5) },
    { name: `${name}: its data alone`, runs: RUNS, leastMs: added("untaught", 0), medianMs: added("untaught", 0.5) },
  ];
}

/** Bundles the three into a folder. */
export async function bundleJudges(scratch: string): Promise<Judges> {
  const [judge = "", untaught = "", without = ""] = ["judge", "untaught", "without"].map((name) =>
    path.join(scratch, `cold-${name}.mjs`),
  );
  const prepared = ARTICLES.map(({ locale, title, text }) => [locale, prepareArticle({ title, text })]);
  const judging: BuildOptions = {
    entryPoints: [path.join(import.meta.dirname, "cold-judge.ts")],
    define: { PREPARED: JSON.stringify(Object.fromEntries(prepared)) },
  };
  await bundleWorker({ ...judging, outfile: judge });
  await bundleWorker({ ...judging, plugins: [forgetData], outfile: untaught });
  await bundleWorker({ stdin: { contents: WITHOUT_JUDGE, resolveDir: import.meta.dirname }, outfile: without });
  return { judge, untaught, without };
}

/** Leaves of each model the one sign for nothing, of lexicons not even that. */
const forgetData: Plugin = {
  name: "forget-data",
  setup(builder) {
    builder.onLoad({ filter: DATA_FILES }, ({ path: file }) => {
      const isLexicon = file.endsWith(".js");
      const contents = readFileSync(file, "utf8").replace(DATA, isLexicon ? '""' : '"?"');
      return { contents, loader: isLexicon ? "js" : "ts", resolveDir: path.dirname(file) };
    });
  },
};

function cpuInNode(script: string, task: Task): number {
  const code = `const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
    const before = cpu();
    const { firstJudgement } = await import(${JSON.stringify(pathToFileURL(script).href)});
    ${task === "wake" ? "" : `firstJudgement("${task}");`}
    console.log(cpu() - before);`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8" }));
}

async function cpuInWorkerd(script: string, task: Task): Promise<number> {
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
    await (await worker.dispatchFetch(`http://localhost/${task}`)).text();
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
