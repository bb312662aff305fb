import * as v from "valibot";
import { createClient } from "./client.ts";
import { ImportError } from "./imported-comment.ts";
import { readLines } from "./text-file.ts";

const MAX_ROWS = 200;
/** D1 takes 2 MB to a parameter, and the rows of a table in one piece are one. */
const MAX_BYTES = 1024 * 1024;

const Head = v.object({ format: v.literal("hausrecht-site-1"), export_id: v.string(), site: v.string() });
const Line = v.union([
  v.object({ table: v.string(), row: v.record(v.string(), v.nullable(v.union([v.string(), v.number()]))) }),
  v.object({ end: v.record(v.string(), v.number()) }),
]);

/**
 * Puts an export of `npm run export` into a deployment that does not have the site. Run again, it goes on.
 * @returns how many rows of each table there are now
 * @throws ImportError, also for a file that was cut off: then what came in is there, and incomplete
 */
export async function restore(
  file: string,
  env: NodeJS.ProcessEnv,
  progress: (rows: number) => void,
): Promise<Record<string, number>> {
  const lines = readLines(file);
  let first = (await lines.next()).value;
  // `npm run` writes lines of its own before what the command writes, unless it is told to be silent.
  while (first?.startsWith("> ")) first = (await lines.next()).value;
  const head = v.safeParse(Head, parseLine(file, first));
  if (!head.success) throw new ImportError(`${file} is no export of Hausrecht.`);
  const { site, export_id } = head.output;
  if (env["SITE"] && env["SITE"] !== site)
    throw new ImportError(
      `${file} is of the site ${site}, and comes back under that key only: SITE says ${env["SITE"]}.`,
    );
  const client = createClient(env, site);
  const send = async (rows: unknown[], end?: Record<string, number>) => {
    const response = await client.send("POST", `/restores/${site}`, { export_id, rows, ...(end && { end }) });
    return ((await response.json()) as { rows: Record<string, number> }).rows;
  };
  let [rows, bytes, sent]: [unknown[], number, number] = [[], 0, 0];
  for await (const text of lines) {
    const line = v.safeParse(Line, parseLine(file, text));
    if (!line.success) throw new ImportError(`${file} has a line that is no row: ${text.slice(0, 80)}`);
    if ("end" in line.output) return await send(rows, line.output.end);
    const size = Buffer.byteLength(text);
    if (rows.length === MAX_ROWS || (rows.length > 0 && bytes + size > MAX_BYTES)) {
      await send(rows);
      progress((sent += rows.length));
      [rows, bytes] = [[], 0];
    }
    rows.push(line.output);
    bytes += size;
  }
  throw new ImportError(`${file} was cut off: it has no end.`);
}

function parseLine(file: string, line: string | undefined | void): unknown {
  try {
    return JSON.parse(line ?? "");
  } catch {
    throw new ImportError(`${file} is no export of Hausrecht, or was cut off: a line is no JSON.`);
  }
}
