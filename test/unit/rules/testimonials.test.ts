import { describe, expect, test } from "vitest";
import { readCommerce } from "../../../src/rules/commerce.ts";
import { judge } from "../../../src/rules/judge.ts";
import { readName } from "../../../src/rules/names.ts";
import { readComment } from "../../../src/rules/reading.ts";
import { readRelation } from "../../../src/rules/relation.ts";

const found = (body: string): string[] =>
  readComment({ body, author: { name: "Anna" } }).phrases.map(({ reason }) => reason);

describe("how a comment leads over from the article to a firm", () => {
  test.each([
    ["recommendation", "Luckily we came across a rigger in Hull."],
    ["recommendation", "Then my neighbour told me about the kayak school."],
    ["recommendation", "Tell them the harbour master sent you."],
    ["recommendation", "We only ever buy rope from the chandlery."],
    ["recommendation", "It was the best decision we made all year."],
    ["provider_praise", "Very professional, and on time."],
    ["provider_praise", "They left the cabin spotless."],
    ["sale_terms", "You get two oars free when you join."],
    ["sale_terms", "The sails come in six colours."],
    ["sale_terms", "A lovely gift for any sailor."],
    ["sale_terms", "There is a 90 night trial on every hammock."],
    ["offer", "If you would rather not row, our ferry takes you across."],
    ["offer", "Our crew cleans hulls while you sleep in your bunk."],
    ["offer", "We help families to find a mooring."],
    ["offer", "Come along on your next trip!"],
    ["offer", "New members get a map."],
    ["call_to_action", "Have a browse through our gallery."],
    ["call_to_action", "Give him a ring if your mast breaks."],
    ["call_to_action", "Book your free trial sail."],
    ["call_to_action", "You can order them online."],
    ["provider_named", "I order all my charts from the same place."],
    ["provider_named", "They have the widest range of knots."],
    ["result_claim", "The varnish works wonders."],
    ["trade_word", "Ask the couriers."],
  ] as const)("%s: %s", (reason, body) => {
    expect(found(body)).toContain(reason);
  });

  test.each([
    "We came across three wrecks and a seal.",
    "My neighbour told me that the tide turns at six.",
    "I looked back at the harbour and cried.",
    "Our council does nothing.",
    "If it rains we stay in the cabin.",
    "You can find the answer in the second chapter.",
    "She gave him a look.",
    "The trial took nine days.",
    "I ordered two, and one came late.",
  ])("who tells and answers leads over to nothing: %s", (body) => {
    expect(found(body).filter((reason) => reason !== "we_voice" && reason !== "discourse")).toEqual([]);
  });
});

describe("firms that a sentence names", () => {
  test.each([
    "For such a hull Tidewright delivers within the week.",
    "SailHarbor sends a new one.",
    "I sleep in the hammock by Ropery now.",
    "My favourite is a little stove by Kettlewick.",
  ])("by what they do or make: %s", (body) => {
    expect(found(body)).toContain("provider_named");
  });

  test.each([
    "I read the poem by Larkin to them.",
    "A friend was fined by Ryanair.",
    "The lock is run by Thameside.",
    "On Friday Anna delivers the post.",
    "We went down by Greenwich.",
    "the harbour delivers nothing",
  ])("and not by what else stands beside a name: %s", (body) => {
    expect(found(body)).not.toContain("provider_named");
  });
});

describe("what an offer names is its ware, and nothing that it takes up", () => {
  const article = {
    title: "A winter with the wood stove",
    text: "We burned four cubic metres of beech. The flue was swept in November, and the glass stays clean if the logs are dry.",
  };
  const takenUp = (body: string): boolean => {
    const reading = readComment({ body, author: { name: "Anna" }, article });
    return readCommerce(reading, readRelation(reading), readName(reading).kind).some(
      ({ reason }) => reason === "takes_up_article",
    );
  };

  test("words of the article within an offer", () => {
    expect(takenUp("Call us today for kiln dried beech logs.")).toBe(false);
    expect(takenUp("Our beech logs were wet all winter.")).toBe(true);
    expect(takenUp("Beech spits on our glass. Call us today for ash.")).toBe(true);
  });

  test("a satisfied customer who answers the article owes nothing", () => {
    const body =
      "Four cubic metres is little, we burned seven of beech. I buy all mine from a farm near Ludlow, and the flue was black anyway.";
    expect(judge({ body, author: { name: "Anna" }, article }).fee.owed).toBe(false);
  });
});
