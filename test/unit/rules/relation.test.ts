import { expect, test } from "vitest";
import { judge } from "../../../src/rules/judge.ts";

const article = {
  title: "Straw in the compost",
  text: "In January the straw on my heap froze. I turned it twice, added coffee grounds, and it steamed again after nine days.",
};
const relationOf = (body: string): string => judge({ body, author: { name: "Anna" }, article }).relation;

test.each([
  "Great post, thanks for sharing!",
  "First!",
  "This is a really wonderful blog, I will bookmark it and tell all my friends, thank you so much for sharing!",
])("what says nothing refers to nothing: %s", (body) => {
  expect(relationOf(body)).toBe("none");
});

test.each([
  "Coffee grounds froze on my heap too, nine days were not enough.",
  "Our straw cost 4 euros a bale this year, last year it was 2.",
  "How often did you turn it?",
])("an answer discusses, also where it names a price: %s", (body) => {
  expect(relationOf(body)).toBe("discusses");
});
