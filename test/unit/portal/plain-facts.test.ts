import { expect, test } from "vitest";
import { presentJudgement } from "../../../src/moderation/queue.ts";
import { isPlain, listPlainFacts } from "../../../src/portal/plain-facts.ts";
import { judge } from "../../../src/rules/judge.ts";
import type { Evidence } from "../../../src/rules/judgement.ts";

const ADVERT = {
  body: "Great article! If you need cheap backlinks today, visit https://cheap-links.example and order our SEO packages from 99 USD.",
  author: { name: "best seo packages", url: "https://cheap-links.example" },
};

/** An advertisement's judgement, with other evidence put in. */
function judged(evidence?: Partial<Evidence>[]) {
  const judgement = presentJudgement(judge(ADVERT));
  const verdict = judgement.verdicts.find(({ rule }) => rule === "advertising_only");
  if (!verdict) throw new Error("no verdict");
  const given = evidence?.map(
    (one) => ({ field: "body", start: 0, end: 5, quote: "words", weight: 1, ...one }) as Evidence,
  );
  return { judgement: { ...judgement, verdicts: [{ ...verdict, ...(given && { evidence: given }) }] } };
}

test("an advertisement's debtor reads six reasons at most, each one to be found in the text or the name", () => {
  const facts = listPlainFacts([judged()]);
  expect(facts.length).toBeGreaterThan(2);
  expect(facts.length).toBeLessThanOrEqual(6);
  for (const { reason, quote } of facts) {
    expect(isPlain(reason), reason).toBe(true);
    expect(`${ADVERT.body} ${ADVERT.author.name} ${ADVERT.author.url}`).toContain(quote);
  }
});

test("the strongest comes first, each once, over all comments of the claim", () => {
  const first = judged([
    { reason: "offer", weight: 1 },
    { reason: "price", quote: "99 USD", weight: 3 },
  ]);
  const second = judged([
    { reason: "link", quote: "shop.example", weight: 2 },
    { reason: "offer", weight: 1 },
  ]);
  expect(listPlainFacts([first, second])).toEqual([
    { reason: "price", quote: "99 USD" },
    { reason: "link", quote: "shop.example" },
    { reason: "offer", quote: "words" },
  ]);
});

test.for(["style", "base_rate", "pitch_share", "discussion_share", "long_text", "short_text", "telegraphic"] as const)(
  "%s is not told: nobody can check it",
  (reason) => {
    expect(listPlainFacts([judged([{ reason, weight: 9 }])])).toEqual([]);
  },
);

test("what speaks for the comment, rests on no words, or was never judged gives nothing", () => {
  expect(
    listPlainFacts([
      judged([
        { reason: "offer", weight: -1 },
        { reason: "link", quote: "" },
      ]),
    ]),
  ).toEqual([]);
  expect(listPlainFacts([{ judgement: null }])).toEqual([]);
});
