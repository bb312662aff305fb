import path from "node:path";
import { expect, test } from "vitest";
import * as written from "#lexicons";
import { compileLexicons } from "../../../src/rules/compile-lexicons.ts";
import { Matcher } from "../../../src/rules/matcher.ts";
import { readText } from "../../../src/rules/tokens.ts";

test("the lexicons that the Worker carries are those that are written down", async () => {
  const built: unknown = await import(path.resolve(import.meta.dirname, "../../../dist/lexicons.js"));
  expect({ ...(built as object) }).toEqual({ ...written });
});

const SETS = { goods: "shoe* @soft", soft: "felt hats" };
const found = (patterns: Record<string, string>, text: string): string[] => {
  const { tokens } = readText(text);
  const matches = new Matcher(compileLexicons([{ sets: SETS, patterns }])).match(tokens);
  return matches.map(
    ({ reason, first, last }) =>
      `${reason}: ${tokens
        .slice(first, last + 1)
        .map(({ word }) => word)
        .join(" ")}`,
  );
};

test.each([
  ["we|i sell", "I sell.", ["offer: i sell"]],
  ["we|i sell", "They sell.", []],
  ["sell @goods", "We sell shoelaces, they sell hats", ["offer: sell shoelaces", "offer: sell hats"]],
  ["sell ~2 @goods", "sell you some felt", ["offer: sell you some felt"]],
  ["sell ~2 @goods", "sell you some of our felt", []],
  ["sell ~2 @goods", "sell. Felt", []],
  ["sell ?the hats", "sell hats, sell the hats", ["offer: sell hats", "offer: sell the hats"]],
  ["!not sell hats", "They do not sell hats", []],
  ["sell hats !though", "You sell hats though. You sell hats.", ["offer: sell hats"]],
  ["only PRICE", "only 9 €", ["offer: only <price>"]],
  ["hat|hats|@goods", "hats", ["offer: hats"]],
])("the pattern %s finds in %j what it says, and each place once", (pattern, text, matches) => {
  expect(found({ offer: pattern }, text)).toEqual(matches);
});

test("words that stand in the same places are packed as one", () => {
  const { elements } = compileLexicons([{ sets: {}, patterns: { offer: "red|green|blue hat\nhat red|green|blue" } }]);
  const [colours = "", hat] = elements.split(" ");
  expect(colours).toHaveLength(hat?.length ?? 0);
  expect(found({ offer: "red|green|blue hat\nred|plain shoe" }, "blue hat, red hat, red shoe, blue shoe")).toEqual([
    "offer: blue hat",
    "offer: red hat",
    "offer: red shoe",
  ]);
});

test("a pattern with a set that is not there is refused", () => {
  expect(() => found({ offer: "sell @nothing" }, "")).toThrow("@nothing");
});
