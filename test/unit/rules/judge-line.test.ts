import { expect, test } from "vitest";
import { readJudgeLine } from "../../../src/local/judge-line.ts";

test("a line of npm run judge is read with all its context", () => {
  const line = JSON.stringify({
    id: "a",
    body: "b",
    author: { name: "n", url: null },
    article: { title: "t", text: "x" },
    thread: [{ author: "c", body: "d" }],
    locale: "de",
    more: 1,
  });
  expect(readJudgeLine(line)).toMatchObject({ ok: true, id: "a", input: { body: "b", article: { title: "t" } } });
});

test.each([
  ["no JSON", null, "invalid_json"],
  ["[]", null, "invalid_comment"],
  ['{"id":7,"author":{"name":"n"}}', 7, "invalid_comment"],
  ['{"id":"x","body":1,"author":{"name":"n"}}', "x", "invalid_comment"],
  ['{"id":"x","body":"b","author":{}}', "x", "invalid_comment"],
])("a bad line gets an error that says why: %s", (line, id, code) => {
  expect(readJudgeLine(line)).toMatchObject({ ok: false, id, error: { code } });
});
