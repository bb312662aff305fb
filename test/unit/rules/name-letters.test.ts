import { expect, test } from "vitest";
import { LETTERS } from "../../../src/rules/lexicon/known-names.ts";
import { spellsWord } from "../../../src/rules/name-letters.ts";
import { meansSomething } from "../../../src/rules/word-form.ts";

test.each(["kleintransporte", "quantensprung", "vermessungsamt", "glasshouses", "unmistakably"])(
  "%s is spelled as words are",
  (word) => {
    expect(spellsWord(LETTERS, word)).toBeGreaterThan(0);
  },
);

test.each(["nomvula", "siobhan", "wickramasinghe", "kowalczyk", "hyejin", "oberhuber"])(
  "%s is spelled as names are",
  (word) => {
    expect(spellsWord(LETTERS, word)).toBeLessThan(0);
  },
);

test.each(["brillenschlange", "regenwurm", "planungsbuero", "tents", "larifari"])("%s means something", (word) => {
  expect(meansSomething(word)).toBe(true);
});

test("a word of one letter, none, or as many as fit in gets an answer", () => {
  for (const word of ["", "a", "ß", "æ", "x".repeat(10_000)]) expect(spellsWord(LETTERS, word)).not.toBeNaN();
});
