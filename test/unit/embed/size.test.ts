import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

test("the embed costs a blog's readers less than 14.75 KiB", () => {
  const script = readFileSync(new URL("../../../public/embed.js", import.meta.url));
  expect(gzipSync(script).length).toBeLessThan(14.75 * 1024);
});
