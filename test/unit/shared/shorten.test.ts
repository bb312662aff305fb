import { expect, test } from "vitest";
import { shorten } from "../../../src/shared/shorten.ts";

test.for([
  ["short", 5, "short"],
  ["longer", 5, "longe…"],
  ["bees 🐝🐝", 6, "bees …"],
  ["bees 🐝🐝", 7, "bees 🐝…"],
] as const)("%s in %i places is %s: no emoji is cut in two", ([text, most, shown]) => {
  expect(shorten(text, most)).toBe(shown);
});
