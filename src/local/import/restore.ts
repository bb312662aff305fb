import * as v from "valibot";
import { createClient } from "./client.ts";
import { ImportError } from "./imported-comment.ts";
import { readLines } from "./text-file.ts";

const MAX_ROWS = 200;
/** D1 takes 2 MB to a parameter, and the rows of a table in one piece are one. */
const MAX_BYTES = 1024 * 1024;
/**
 * They come first, whatever their place in the file: what is posted or paid at the new place meanwhile is sealed behind them, and
 * takes none of their numbers.
 */
const FIRST = new Set(["creditors", "sites", "anchors", "chain", "evidence", "evidence_payloads"]);

const Head = v.object({ format: v.literal("hausrecht-site-1"), export_id: v.string(), site: v.string() });
const Row = v.object({ table: v.string(), row: v.record(v.string(), v.nullable(v.union([v.string(), v.number()]))) });
const Line = v.union([Row, v.object({ end: v.record(v.string(), v.number()) })]);
type Row = v.InferOutput<typeof Row>;

/**
 * Puts an export of `npm run export` into a deployment that does not have the site. Run again, it goes on.
 * @returns how many rows of each table there are now
 * @throws ImportError, also for a file that was cut off, of which nothing comes in
 */
export async function restore(
  file: string,
  env: NodeJS.ProcessEnv,
  progress: (rows: number) => void,
): Promise<Record<string, number>> {
  const { site, export_id } = await readHead(file, readLines(file));
  if (env["SITE"] && env["SITE"] !== site)
    throw new ImportError(
      `${file} is of the site ${site}, and comes back under that key only: SITE says ${env["SITE"]}.`,
    );
  const end = await readEnd(file);
  const client = createClient(env, site);
  const send = async (rows: Row[], closing: { end?: Record<string, number> } = {}) => {
    const response = await client.send("POST", `/restores/${site}`, { export_id, rows, ...closing });
    return ((await response.json()) as { rows: Record<string, number> }).rows;
  };
  let sent = 0;
  for (const isFirst of [true, false]) {
    for await (const rows of readPieces(file, (table) => FIRST.has(table) === isFirst)) {
      await send(rows);
      progress((sent += rows.length));
    }
  }
  return await send([], { end });
}

async function readEnd(file: string): Promise<Record<string, number>> {
  for await (const line of readLinesBelowHead(file)) if ("end" in line) return line.end;
  throw new ImportError(`${file} was cut off: it has no end.`);
}

/** The rows of some tables, as many at once as can be sent. */
async function* readPieces(file: string, isWanted: (table: string) => boolean): AsyncGenerator<Row[]> {
  let [rows, bytes]: [Row[], number] = [[], 0];
  for await (const line of readLinesBelowHead(file)) {
    if ("end" in line || !isWanted(line.table)) continue;
    const size = Buffer.byteLength(JSON.stringify(line));
    if (rows.length === MAX_ROWS || (rows.length > 0 && bytes + size > MAX_BYTES)) {
      yield rows;
      [rows, bytes] = [[], 0];
    }
    rows.push(line);
    bytes += size;
  }
  if (rows.length > 0) yield rows;
}

async function* readLinesBelowHead(file: string): AsyncGenerator<v.InferOutput<typeof Line>> {
  const lines = readLines(file);
  await readHead(file, lines);
  for await (const text of lines) {
    const line = v.safeParse(Line, parseLine(file, text));
    if (!line.success) throw new ImportError(`${file} has a line that is no row: ${text.slice(0, 80)}`);
    yield line.output;
  }
}

/** Reads the lines up to the head, and it. */
async function readHead(file: string, lines: AsyncGenerator<string>): Promise<v.InferOutput<typeof Head>> {
  let first = (await lines.next()).value;
  // `npm run` writes lines of its own before what the command writes, unless it is told to be silent.
  while (first?.startsWith("> ")) first = (await lines.next()).value;
  const head = v.safeParse(Head, parseLine(file, first));
  if (!head.success) throw new ImportError(`${file} is no export of Hausrecht.`);
  return head.output;
}

function parseLine(file: string, line: string | undefined | void): unknown {
  try {
    return JSON.parse(line ?? "");
  } catch {
    throw new ImportError(`${file} is no export of Hausrecht, or was cut off: a line is no JSON.`);
  }
}
