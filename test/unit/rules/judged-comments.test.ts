import { describe, expect, test } from "vitest";
import { fingerprint } from "../../../src/rules/fingerprint.ts";
import { judge } from "../../../src/rules/judge.ts";
import { JUDGED_COMMENTS } from "../../fixtures/judged-comments.ts";

describe("judged comments", () => {
  test.each(JUDGED_COMMENTS)("$name: $outcome, fee owed: $owed", ({ input, outcome, owed, relation }) => {
    const judgement = judge(input);
    expect(judgement.fee.owed, judgement.fee.reasons.join(", ")).toBe(owed);
    expect(judgement.outcome).toBe(outcome);
    if (relation) expect(judgement.relation).toBe(relation);
  });

  test("the words that gave an advertisement away are marked in its text", () => {
    const { evidence } = judge(JUDGED_COMMENTS[0]?.input ?? { body: "", author: { name: "" } }).rules.advertising_only;
    const quotes = evidence.filter(({ weight }) => weight > 0).map(({ quote }) => quote);
    expect(quotes.join(" ")).toContain("backlinks");
    expect(quotes).toContain("best seo packages");
  });
});

describe("copies", () => {
  const original =
    "Our family bakery in the old town has been baking sourdough since 1923, come by for fresh rolls and cakes every morning";

  test("of a comment with a few words exchanged are recognised", () => {
    const earlier = [fingerprint(original)];
    const copy = judge({ body: original.replace("fresh", "warm"), author: { name: "Bo" }, earlier });
    expect(copy.rules.spam.evidence.some(({ reason }) => reason === "near_duplicate")).toBe(true);
    expect(copy.outcome).toBe("hold");
  });

  test("are not seen in short honest comments, which are alike by chance", () => {
    expect(fingerprint("Danke, das hat mir geholfen!")).toBe("");
  });

  test("are not seen in other texts", () => {
    const other =
      "Sourdough wants a warm place: mine rises at 26 degrees in four hours, in the cold kitchen it takes all night long";
    const judgement = judge({ body: other, author: { name: "Bo" }, earlier: [fingerprint(original)] });
    expect(judgement.rules.spam.evidence.some(({ reason }) => reason === "near_duplicate")).toBe(false);
  });
});
