import { expect, test } from "vitest";
import { readCommerce } from "../../../src/rules/commerce.ts";
import { readName } from "../../../src/rules/names.ts";
import { readComment } from "../../../src/rules/reading.ts";
import { readRelation } from "../../../src/rules/relation.ts";

const phrasesOf = (body: string): string[] => [
  ...new Set(readComment({ body, author: { name: "" } }).phrases.map(({ reason }) => reason)),
];
const signsOf = (body: string): string[] => {
  const reading = readComment({ body, author: { name: "" } });
  return readCommerce(reading, readRelation(reading), readName(reading).kind).map(({ reason }) => reason);
};

test.each([
  ["Pianos moved. 01632 555 018", "contact_invite"],
  ["Galaxy leggings → cosmic.example", "call_to_action"],
  ["Leather cases, stamped with a name, 16 euro", "price_offer"],
  ["Sessel mit Hocker 149,-", "price_offer"],
  ["Jetzt 20 Euro statt 40", "price_offer"],
])("%j has the shape of an offer: %s", (body, reason) => {
  expect(phrasesOf(body)).toContain(reason);
});

test.each([
  ["Nobody picks up 01632 555 018 in the morning", "contact_invite"],
  ["Kämpfer erhalten neue Namen. Von Anonymous, 1. Juli 20174676 5", "contact_invite"],
  ["The case was 16 euro and it lasted a week", "price_offer"],
  ["Hier ein paar Fakten zu X: https://m.manager-magazin.de/artikel", "provider_named"],
  ["dont sub to me", "channel_promo"],
  ["Wir liefern Dachfenster im Raum Kassel, ab 450 Euro", "provider_praise"],
])("%j does not: %s", (body, reason) => {
  expect(phrasesOf(body)).not.toContain(reason);
});

test("a link to a place of reference stands in no pitch", () => {
  const pitch = "We repair boilers, call us now: ";
  expect(signsOf(`${pitch}https://boilers.example`)).toContain("link_in_pitch");
  expect(signsOf(`${pitch}https://en.wikipedia.org/wiki/Boiler`)).not.toContain("link_in_pitch");
});

test.each([
  ["https://gazette.example/2019/03/boilers/", true],
  ["gazette.example/news/2019/mar/14-boilers", true],
  ["[here](https://gazette.example/local/why-boilers-fail-in-march)", true],
  ["https://boilers.example", false],
  ["https://boilers.example/boiler-repair-leeds/2019", false],
])("%s leads to an article: %j", (link, isArticle) => {
  expect(signsOf(`They wrote about it at ${link}`).includes("link_article")).toBe(isArticle);
});

test("sharks and a crisis make no ware of a trade", () => {
  expect(signsOf("Eigentumswohnung, Immobilien und Umbau")).toContain("trade_word");
  expect(signsOf("Immobilienhaie und Immobilienkrise")).not.toContain("trade_word");
});
