import { once } from "node:events";
import { messageOf } from "../shared/log.ts";
import { createClient } from "./import/client.ts";
import { ImportError } from "./import/imported-comment.ts";
import { splitLines } from "./split-lines.ts";

/**
 * `npm run -s export -- SITE > site.ndjson` writes all that is stored of a site, loss-free, to stdout, part by part.
 * Ends with 0 when the export is whole, 2 when it is not.
 */
async function main(): Promise<void> {
  const site = process.argv[2] ?? process.env["SITE"];
  if (!site) throw new ImportError("Usage: npm run -s export -- SITE > site.ndjson");
  const { send } = createClient(process.env, site);
  const total: Record<string, number> = {};
  const write = async (line: string): Promise<void> => {
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
  };
  for (let query: string | undefined = ""; query !== undefined;) {
    const { body } = await send("GET", `/sites/${site}/export${query}`);
    const closing = body === null ? undefined : await writeRows(body, write);
    if (!closing) throw new ImportError("The export broke off: do not rely on this file.");
    for (const [table, count] of Object.entries(closing.counts)) total[table] = (total[table] ?? 0) + count;
    query = closing.next === undefined ? undefined : `?cursor=${closing.next}`;
  }
  await write(JSON.stringify({ end: total }));
  process.stderr.write(`${Object.values(total).reduce((sum, count) => sum + count, 0)} rows\n`);
}

type Closing = { counts: Record<string, number>; next?: string };

/** Writes the lines of a part but the one that closes it, which it returns; undefined where that is missing. */
async function writeRows(
  body: NonNullable<Response["body"]>,
  write: (line: string) => Promise<void>,
): Promise<Closing | undefined> {
  for await (const line of splitLines(body.pipeThrough(new TextDecoderStream()))) {
    if (line.startsWith('{"next":')) return JSON.parse(line) as Closing;
    if (line.startsWith('{"end":')) return { counts: (JSON.parse(line) as { end: Closing["counts"] }).end };
    await write(line);
  }
  return undefined;
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 2;
}
