import { DrizzleQueryError } from "drizzle-orm/errors";
import { expect, test, vi } from "vitest";
import { logBug, messageOf } from "../../../src/shared/log.ts";

test("a failed query is told without its values, also where they look like a stack", () => {
  const values = ["Mein Fehler:\n    at main (blog.js:1)\nHilfe!", "anna@example.org"];
  const error = new DrizzleQueryError("SELECT 1 WHERE body = ?", values, new Error("no such column: body"));
  const logged = vi.spyOn(console, "error").mockReturnValue(undefined);
  logBug(error, "a job");
  const [text] = logged.mock.calls.flat() as [string];
  logged.mockRestore();
  for (const told of [text, messageOf(error)]) {
    expect(told).toContain("SELECT 1");
    expect(told).not.toMatch(/Hilfe|anna@|blog\.js/);
  }
  expect(JSON.parse(text)).toMatchObject({ level: "error", job: "a job", cause: "no such column: body" });
  expect((JSON.parse(text) as { stack: string }).stack).toMatch(/^\n {4}at .*log\.test/);
});
