import { once } from "node:events";
import { judge } from "../rules/judge.ts";
import { readJudgeLine } from "./judge-line.ts";
import { splitLines } from "./split-lines.ts";

/** `npm run judge`: JSONL on stdin, JSONL on stdout, in the same order, one line at a time and in bounded memory. */
async function main(): Promise<void> {
  let failed = 0;
  let number = 0;
  for await (const line of splitLines(process.stdin.setEncoding("utf8"))) {
    number += 1;
    if (line.trim() === "") continue;
    const parsed = readJudgeLine(line);
    if (!parsed.ok) failed += 1;
    const answer = parsed.ok
      ? { id: parsed.id, ...judge(parsed.input) }
      : { id: parsed.id, error: { line: number, ...parsed.error } };
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, "drain");
  }
  if (failed > 0)
    process.stderr.write(`${failed} of ${number} lines could not be judged; each has an "error" in its place.\n`);
}

// A reader that closes early ("| head") is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

await main();
