import { expect, test } from "vitest";
import { readCorpora } from "../../../src/training/corpora.ts";

// Our own comments alone, as a clone has them.
const comments = readCorpora("nowhere");
const byBody = Map.groupBy(comments, ({ input }) => input.body);

test("each comment is read below the honest ones that stand before it below its article", () => {
  const below = comments.filter(({ source, group }) => source === "written/de-a" && group === "de-a-garten-01");
  const [first, second, third] = below;
  expect(first?.input.thread).toEqual([]);
  expect(second?.input.thread?.map(({ body }) => body)).toEqual([first?.input.body]);
  // The third answers the first, which then stands last as well.
  expect(third?.input.thread?.map(({ body }) => body)).toEqual([
    first?.input.body,
    second?.input.body,
    first?.input.body,
  ]);
  expect(below.length).toBeGreaterThan(13);
  for (const { input } of below) expect(input.thread?.length).toBeLessThanOrEqual(13);
});

test("no thread crosses the line to what is kept aside", () => {
  const crossing = comments.filter(({ heldOut, input }) =>
    input.thread?.some(({ body }) => byBody.get(body)?.every((before) => before.heldOut !== heldOut) ?? true),
  );
  expect(crossing).toEqual([]);
});
