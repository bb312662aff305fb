import { parseArgs } from "node:util";
import { createClient, type Client } from "./client.ts";
import { readDisqus } from "./disqus.ts";
import { inOrder } from "./in-order.ts";
import { ImportError, type ImportedComment, type Reader } from "./imported-comment.ts";
import { readIsso } from "./isso.ts";
import { printable } from "../printable.ts";
import { readRemark42 } from "./remark42.ts";
import { Report } from "./report.ts";
import { restore } from "./restore.ts";
import { sendComments } from "./send-comments.ts";
import { readWordPress } from "./wordpress.ts";

const READERS: Record<string, Reader> = {
  disqus: readDisqus,
  isso: readIsso,
  remark42: readRemark42,
  wordpress: readWordPress,
};

const USAGE = `Usage: npm run import -- FORMAT FILE [--judge] [--base URL]
  FORMAT  ${Object.keys(READERS).join(", ")}, or hausrecht for a file of npm run export
  --judge each published comment is judged, and held if it breaks the rules
  --base  what relative addresses of pages lie below; the site's first origin unless told
Environment: API_BASE (http://127.0.0.1:8787), OWNER_TOKEN, SITE`;

/**
 * `npm run import -- FORMAT FILE` takes over the comments of another system, or a whole site of another Hausrecht.
 * Ends with 0 when all that was not left out for a reason is there, 1 when something was refused, 2 when nothing could be done.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { judge: { type: "boolean", default: false }, base: { type: "string" } },
  });
  const [format = "", file] = positionals;
  const reader = READERS[format];
  if (file === undefined || (reader === undefined && format !== "hausrecht")) throw new ImportError(USAGE);
  if (reader === undefined) {
    const rows = await restore(file, process.env, (sent) => say(`${sent} rows`));
    console.log(`restored: ${describe(rows)}`);
    return 0;
  }
  const client = createClient(process.env);
  const { origins, locale } = await readSite(client);
  const report = new Report();
  const context = {
    report,
    baseUrl: values.base ?? origins[0] ?? "",
    anonymous: locale === "de" ? "Anonym" : "Anonymous",
  };
  const found: ImportedComment[] = [];
  for await (const comment of reader(file, context)) found.push(comment);
  const comments = inOrder(found, report);
  say(`${comments.length} comments on ${new Set(comments.map(({ thread }) => thread.url)).size} pages`);
  const options = { judge: values.judge, progress: (sent: number) => say(`${sent} of ${comments.length}`) };
  const counts = await sendComments(client, format, comments, options);
  for (const line of report.lines()) say(line);
  const left = Object.values(report.skipped).reduce((sum, count) => sum + count, 0);
  console.log(describe({ imported: 0, exists: 0, ...counts, "left out": left }));
  const refused = Object.keys(counts).filter((status) => status.startsWith("refused"));
  if (refused.some((status) => status.includes("url_not_of_site")))
    say(
      `Pages of other origins than ${origins.join(", ")} are refused: add the old address to the site's origins, and run this again.`,
    );
  return refused.length > 0 ? 1 : 0;
}

async function readSite(client: Client): Promise<{ origins: string[]; locale: string }> {
  const response = await client.send("GET", `/sites/${client.site}`);
  return ((await response.json()) as { site: { origins: string[]; locale: string } }).site;
}

function describe(counts: Record<string, number>): string {
  return Object.entries(counts)
    .map(([status, count]) => `${status} ${count}`)
    .join(", ");
}

function say(line: string): void {
  process.stderr.write(`${printable(line)}\n`);
}

try {
  process.exitCode = await main();
} catch (error) {
  const isOurs = error instanceof ImportError || (error instanceof TypeError && "code" in error);
  const told = isOurs ? error.message : String(error instanceof Error ? error.stack : error);
  for (const line of told.split("\n")) say(line);
  process.exitCode = 2;
}
