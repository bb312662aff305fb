import { expect, test } from "vitest";
import { readText, readWords } from "../../../src/rules/tokens.ts";

test.each(["I\u2019ll", "I\u2018ll", "I\u02bcll", "I'll"])("an apostrophe of any keyboard is one: %s", (word) => {
  const said = `${word} bring the ropes.`;
  expect(readText(said).tokens.map((token) => token.word)).toEqual(["i'll", "bring", "the", "ropes"]);
  expect(readWords(said)).toEqual(["i'll", "bring", "the", "ropes"]);
});
