import * as fc from "fast-check";
import { expect, test } from "vitest";
import { markText, type Mark } from "../../../src/pages/marks.ts";

const aMark = (start: number, end: number, n = 1): Mark => ({
  n,
  start,
  end,
  rule: "spam",
  field: "body",
  quote: "",
  reason: "link",
  weight: 1,
});

/** Text of any kind, lone surrogates and emoji among it, with marks within, across and outside of it. */
const marked = fc
  .array(fc.oneof(fc.constantFrom("a", " ", "😀", "é", "\uD83D", "\uDE00", "<b>"), fc.string()), { maxLength: 30 })
  .map((parts) => parts.join(""))
  .chain((text) =>
    fc.record({
      text: fc.constant(text),
      spans: fc.array(fc.tuple(fc.integer({ min: -2, max: text.length + 2 }), fc.nat(12)), { maxLength: 12 }),
    }),
  )
  .map(({ text, spans }) => ({
    text,
    marks: spans.map(([start, length], at) => aMark(start, start + length, at + 1)),
  }));

const splitsPair = (text: string, at: number) =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? "") && /[\uDC00-\uDFFF]/.test(text[at] ?? "");

test("the segments of a marked text are the text, in order and without loss", () => {
  fc.assert(
    fc.property(marked, ({ text, marks }) => {
      expect(
        markText(text, marks)
          .map((segment) => segment.text)
          .join(""),
      ).toBe(text);
    }),
  );
});

test("each character carries exactly the marks that cover it, however they overlap", () => {
  fc.assert(
    fc.property(marked, ({ text, marks }) => {
      let at = 0;
      for (const segment of markText(text, marks)) {
        for (const _ of segment.text.split("")) {
          const covering = marks.filter(
            ({ start, end }) => 0 <= start && start <= at && at < end && end <= text.length,
          );
          const told = segment.marks.filter(({ start, end }) => start <= at && at < end);
          expect(told.map(({ n }) => n)).toEqual(covering.map(({ n }) => n));
          at++;
        }
      }
    }),
  );
});

test("a mark is never wider than its words, but for the other half of a character", () => {
  fc.assert(
    fc.property(marked, ({ text, marks }) => {
      let from = 0;
      for (const segment of markText(text, marks)) {
        const to = from + segment.text.length;
        for (const { start, end } of segment.marks) {
          expect(start - from).toBeLessThanOrEqual(splitsPair(text, start) ? 1 : 0);
          expect(to - end).toBeLessThanOrEqual(splitsPair(text, end) ? 1 : 0);
        }
        from = to;
      }
    }),
  );
});

test("no cut goes through a character", () => {
  fc.assert(
    fc.property(marked, ({ text, marks }) => {
      let at = 0;
      for (const segment of markText(text, marks)) {
        at += segment.text.length;
        expect(splitsPair(text, at)).toBe(false);
      }
    }),
  );
});

test("each mark ends once, where its words end", () => {
  fc.assert(
    fc.property(marked, ({ text, marks }) => {
      const ends = markText(text, marks).flatMap((segment) => segment.ends);
      const inside = marks.filter(({ start, end }) => 0 <= start && start < end && end <= text.length);
      expect(ends.toSorted((a, b) => a - b)).toEqual(inside.map(({ n }) => n));
    }),
  );
});

test("overlapping marks give one segment for what they share", () => {
  const segments = markText("cheap links here", [aMark(0, 11, 1), aMark(6, 16, 2)]);
  expect(segments.map(({ text, marks }) => [text, marks.map(({ n }) => n)])).toEqual([
    ["cheap ", [1]],
    ["links", [1, 2]],
    [" here", [2]],
  ]);
});
