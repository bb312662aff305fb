import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { FEE_LIMITS, WEIGHTS, WEIGHTS_VERSION } from "../../../src/rules/weights.ts";

const read = (file: string): string =>
  readFileSync(path.resolve(import.meta.dirname, "../../../src/rules", file), "utf8");

test("the files that training wrote belong together and were not changed by hand", () => {
  const weights = JSON.stringify({ plain: WEIGHTS, fee: FEE_LIMITS }, null, 2);
  const all = [weights, ...["opinions.ts", "lexicon/known-names.ts", "lexicon/everyday-stems.ts"].map(read)].join("\n");
  expect(createHash("sha256").update(all).digest("hex").slice(0, 8)).toBe(WEIGHTS_VERSION);
});
