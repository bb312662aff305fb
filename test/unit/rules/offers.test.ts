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
  ["For a ferry with breakfast look no further.", "recommendation"],
  ["You won't regret the ferry.", "recommendation"],
  ["My cousin recommended them, and the sails came back like new.", "recommendation"],
  ["A neighbour at the harbour mentioned Dr Petrov's clinic.", "recommendation"],
  ["After months of searching I went with Sailfix.", "recommendation"],
  ["Courteous staff on every deck.", "provider_praise"],
  ["Perfect location by the pier.", "provider_praise"],
  ["Get yours before they sell out.", "urgency"],
  ["Become a skipper in 12 weeks.", "training_offer"],
  ["We buy boats and cars.", "offer"],
  ["Our lawyers handle the paperwork.", "offer"],
  ["I still have dates open in May.", "availability"],
  ["Be your own boss.", "money_scheme"],
  ["Inbox us for sails.", "contact_invite"],
  ["Ask for our catalogue of oars.", "contact_invite"],
  ["They ship anywhere in a tube.", "sale_terms"],
  ["Breakfast is on us.", "sale_terms"],
  ["Start free, cast off later.", "sale_terms"],
  ["30% off with HARBOUR30", "price_offer"],
  ["Hire dedicated deckhands.", "offer"],
  ["Secure your free seat on the quay.", "offer"],
  ["If anyone needs a good skipper contact him.", "offer"],
  ["Join my 21 days course.", "offer"],
  ["What an inspiring journey!", "faked_reference"],
  ["I agree with the author.", "faked_reference"],
  ["Oars play a vital role.", "faked_reference"],
  ["Sails are an essential part of boats.", "faked_reference"],
  ["Such a powerful story.", "praise"],
])("%j has the shape of an offer: %s", (body, reason) => {
  expect(phrasesOf(body)).toContain(reason);
});

test.each([
  ["Nobody picks up 01632 555 018 in the morning", "contact_invite"],
  ["Kämpfer erhalten neue Namen. Von Anonymous, 1. Juli 20174676 5", "contact_invite"],
  ["The case was 16 euro and it lasted a week", "price_offer"],
  ["Hier ein paar Fakten zu X: https://m.manager-magazin.de/artikel", "provider_named"],
  ["dont sub to me", "channel_promo"],
  ["For the tins I look no further than the attic", "recommendation"],
  ["Someone recommended in the thread above to oil it first", "recommendation"],
  ["Someone mentioned the bug yesterday", "recommendation"],
  ["After hours the pier is quiet", "recommendation"],
  ["The staff was friendly", "provider_praise"],
  ["The location of the pier is great for sunsets", "provider_praise"],
  ["Yours came before mine", "urgency"],
  ["It became a habit in two weeks", "training_offer"],
  ["There is no job guarantee in the contract", "offer"],
  ["They buy boats", "offer"],
  ["The lawyers of the county handle it", "offer"],
  ["Dates are sweet", "availability"],
  ["The epoxy sags below ten degrees, ask me how I know", "call_to_action"],
  ["Wir liefern Dachfenster im Raum Kassel, ab 450 Euro", "provider_praise"],
])("%j does not: %s", (body, reason) => {
  expect(phrasesOf(body)).not.toContain(reason);
});

test.each([
  ["Ask your father for the oar.", "contact_invite"],
  ["The boat sails everywhere free of ice.", "sale_terms"],
  ["Your eyes are on us, said the crew.", "sale_terms"],
  ["Start the engine today.", "sale_terms"],
  ["The mast was a third off the mark.", "price_offer"],
  ["If you need more wind, wait.", "offer"],
  ["My daughter joined the course in May.", "offer"],
  ["What a day that was on the lock!", "faked_reference"],
  ["The powerful engine told its own story.", "praise"],
])("%j is none: %s", (body, reason) => {
  expect(phrasesOf(body)).not.toContain(reason);
});

test("who goes on behind an offer says more than who leads up to one", () => {
  const matter = "Your straw froze because it was wet on the inside.";
  const offer = "We sell dry straw at the best price, call us now!";
  expect(signsOf(`${offer} ${matter}`)).toContain("discussion_share");
  expect(signsOf(`${matter} ${offer}`)).not.toContain("discussion_share");
  expect(signsOf(`${matter} ${offer} Straw Yard, Leeds.`)).not.toContain("discussion_share");
  expect(signsOf(matter)).toContain("discussion_share");
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
