import { expect, test } from "vitest";
import { letterExpression } from "../../../src/rules/letters.ts";

const CLASSES = [
  "L Lu Ll Lo M N Cc Cn Cs Default_Ignorable_Code_Point Join_Control Extended_Pictographic",
  "Script=Latin Script=Greek Script=Cyrillic Script=Georgian",
].flatMap((names) => names.split(" "));
const SIGNS = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code));

test.each(CLASSES)("the class %s takes the same signs in a Latin text as in any other", (name) => {
  const unicode = new RegExp(`^\\p{${name}}$`, "u");
  const expression = letterExpression(`^[\\p{${name}}]$`);
  const taken = SIGNS.filter((sign) => unicode.test(sign));
  expect(SIGNS.filter((sign) => expression.test(sign))).toEqual(taken);
});

test("an expression finds letters of every script", () => {
  const words = letterExpression(String.raw`[\p{L}\d]+`, "g");
  for (const text of ["Grüße, Käthe!", "Привет, мир 2", "Zoë – 東京"])
    expect(text.match(words.for(text))).toEqual(text.match(/[\p{L}\d]+/gu));
});
