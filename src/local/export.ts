import { once } from "node:events";
import { createClient } from "./import/client.ts";
import { ImportError } from "./import/imported-comment.ts";

/**
 * `npm run export -- SITE > site.ndjson` writes all that is stored of a site, loss-free, to stdout.
 * Ends with 0 when the export is whole, 2 when it is not.
 */
async function main(): Promise<void> {
  const site = process.argv[2] ?? process.env["SITE"];
  if (!site) throw new ImportError("Usage: npm run export -- SITE > site.ndjson");
  const { send } = createClient(process.env, site);
  const { body } = await send("GET", `/sites/${site}/export`);
  let [rows, tail] = [-2, ""]; // the first and the last line are no rows
  const decoder = new TextDecoder();
  for await (const chunk of body ?? []) {
    const text = decoder.decode(chunk, { stream: true });
    rows += text.split("\n").length - 1;
    tail = (tail + text).slice(-5_000);
    if (!process.stdout.write(chunk)) await once(process.stdout, "drain");
  }
  if (!/\n\{"end":[^\n]*\}\n$/.test(tail)) throw new ImportError("The export broke off: do not rely on this file.");
  process.stderr.write(`${rows} rows\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
