import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import * as v from "valibot";
import { EvidenceBundleSchema, type EvidenceBundle } from "../evidence/format.ts";
import { verifyBundle } from "../evidence/verify.ts";
import { messageOf } from "../shared/log.ts";
import { printable } from "./printable.ts";

/**
 * `npm run verify -- FILE [--anchor HASH]` checks an evidence bundle without network or database. HASH is the head of the
 * chain as it was told outside (a mail, a file), and finds a chain that was rewritten as a whole.
 * Ends with 0 when all holds, 1 when something does not, 2 when the file is no bundle.
 */
const { values, positionals } = parseArgs({
  options: { anchor: { type: "string" } },
  allowPositionals: true,
  strict: false,
});
const [file] = positionals;
const anchor = typeof values.anchor === "string" ? values.anchor.toLowerCase() : undefined;

if (
  file === undefined ||
  positionals.length > 1 ||
  (values.anchor !== undefined && !/^[0-9a-f]{64}$/.test(anchor ?? ""))
) {
  console.error("Usage: npm run verify -- FILE [--anchor HASH], where HASH is 64 hex digits");
  process.exitCode = 2;
} else {
  process.exitCode = await verifyFile(file, anchor);
}

async function verifyFile(path: string, hash: string | undefined): Promise<number> {
  const bundle = await readBundle(path);
  if (typeof bundle === "string") {
    console.error(printable(bundle));
    return 2;
  }
  const { ok, problems, records, erased, later, head } = await verifyBundle(bundle, hash);
  for (const { where, message } of problems) say(`WRONG  ${where}: ${message}`);
  if (erased.length > 0) say(`ERASED record ${erased.join(", ")}: the payload was erased, the record stands`);
  if (head) say(`HEAD   entry ${head.n} of ${bundle.site}: ${head.hash}`);
  if (hash !== undefined && ok)
    say(`ANCHOR ${hash} is in this chain: what was sealed by then was not rewritten since.`);
  if (later.length > 0)
    say(`LATER  record ${later.join(", ")}: sealed after that; only the hash of a later message tells`);
  say(ok ? `All ${records} records hold.` : `${problems.length} problem(s) in ${records} records.`);
  return ok ? 0 : 1;
}

/** A line of our own: a bundle may come from whoever would like it to hold. */
function say(line: string): void {
  console.log(printable(line));
}

async function readBundle(path: string): Promise<EvidenceBundle | string> {
  try {
    const value: unknown = JSON.parse(await readFile(path, "utf8"));
    const parsed = v.safeParse(EvidenceBundleSchema, value);
    return parsed.success ? parsed.output : `${path} is no evidence bundle: ${parsed.issues[0].message}`;
  } catch (error) {
    return `${path} cannot be read: ${messageOf(error)}`;
  }
}
