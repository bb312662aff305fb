import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findAlong, packWords } from "../../../src/rules/word-tree.ts";
import { openList, packLists } from "../../../src/rules/word-lists.ts";

const aWord = fc.string({ unit: fc.constantFrom("a", "b", "c", "ä", "'", "ж"), minLength: 1, maxLength: 8 });

test("a tree of words has an entry for each beginning that was entered, and no other", () => {
  const entries = fc.dictionary(aWord, fc.record({ word: fc.constantFrom("", "0"), stem: fc.constantFrom("", "1") }));
  fc.assert(
    fc.property(entries, aWord, fc.nat(3), (entered, word, from) => {
      const read = word.slice(from);
      const expected = Array.from({ length: read.length }, (_, at) => read.slice(0, at + 1)).flatMap((key) => {
        const entry = entered[key];
        return entry && entry.word + entry.stem !== "" ? [{ length: key.length, ...entry }] : [];
      });
      expect(findAlong(packWords(new Map(Object.entries(entered))), word, from)).toEqual(expected);
    }),
  );
});

test("a word with a sign that divides the tree is refused", () => {
  expect(() => packWords(new Map([["a|b", { word: "0", stem: "" }]]))).toThrow("a|b");
});

test("a list has its own words, not those of another", () => {
  const lists = packLists({ birds: ["wren", "rook"], pieces: ["rook", "king"] });
  const [birds, pieces] = [openList(lists, "birds"), openList(lists, "pieces")];
  expect(["wren", "rook", "king", "roo", "rooks"].map((word) => [birds.has(word), pieces.has(word)])).toEqual([
    [true, false],
    [true, true],
    [false, true],
    [false, false],
    [false, false],
  ]);
});
