import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judge } from "../../../src/rules/judge.ts";
import { RULES } from "../../../src/rules/judgement.ts";
import { EMPTY_LAYER, learn, type SiteLayer } from "../../../src/rules/site-layer.ts";

const ADVERT = {
  author: { name: "best seo packages" },
  body: "Great article! If you need cheap backlinks, visit https://cheap-links.example and order today.",
};
const BORDER = {
  author: { name: "Grüne Wärme Team" },
  body: "Schöner Beitrag! Wir bieten auch Beratung an, einfach melden.",
};
const HONEST = {
  author: { name: "Käthe" },
  body: "Bei uns sind es 42 Grad Vorlauf, und die Heizkörper im Flur mussten wir tauschen.",
};

type Decision = "publish" | "reject" | "spam";
const decisions = fc.array(
  fc.tuple(fc.constantFrom(ADVERT, BORDER, HONEST), fc.constantFrom<Decision>("publish", "reject", "spam")),
  { maxLength: 60 },
);

function teach(taught: readonly (readonly [typeof ADVERT, Decision])[]): SiteLayer {
  return taught.reduce((layer, [comment, decision]) => learn(layer, judge(comment, {}, layer), decision), EMPTY_LAYER);
}

describe("what a site's decisions teach", () => {
  test("moves a score towards what people decided, and says so in the evidence", () => {
    const layer = teach(Array.from({ length: 20 }, () => [BORDER, "publish"] as const));
    const [before, after] = [judge(BORDER), judge(BORDER, {}, layer)];
    const flagged = RULES.filter(
      (rule) => before.rules[rule].outcome === "flag" || before.rules[rule].outcome === "violation",
    );
    expect(flagged).not.toEqual([]);
    for (const rule of flagged.filter((one) => one !== "real_name")) {
      expect(after.rules[rule].score).toBeLessThan(before.rules[rule].score);
      expect(after.rules[rule].evidence.some(({ reason, weight }) => reason === "site_experience" && weight < 0)).toBe(
        true,
      );
    }
  });

  test("never moves the fee, never more than one in the logit, and the evidence still adds up", () => {
    fc.assert(
      fc.property(decisions, fc.constantFrom(ADVERT, BORDER, HONEST), (taught, comment) => {
        const layer = teach(taught);
        const [before, after] = [judge(comment), judge(comment, {}, layer)];
        expect(after.fee).toEqual(before.fee);
        expect(after.relation).toEqual(before.relation);
        expect(after.rules.real_name).toEqual(before.rules.real_name);
        for (const rule of RULES) {
          const { score, evidence } = after.rules[rule];
          const logit = evidence.reduce((sum, { weight }) => sum + weight, 0);
          expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(score, 6);
          const share = evidence.find(({ reason }) => reason === "site_experience")?.weight ?? 0;
          expect(Math.abs(share)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("an empty layer changes nothing, and each decision counts as one version", () => {
    expect(judge(ADVERT, {}, EMPTY_LAYER)).toEqual(judge(ADVERT));
    expect(
      teach([
        [ADVERT, "spam"],
        [HONEST, "publish"],
      ]).version,
    ).toBe(2);
  });
});
