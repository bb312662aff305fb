import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cpuTime } from "../../support/cpu-time.ts";
import { prepareArticle } from "../../../src/rules/article.ts";
import { fingerprint } from "../../../src/rules/fingerprint.ts";
import { judge } from "../../../src/rules/judge.ts";
import { RULES, type EvidenceField, type JudgeInput } from "../../../src/rules/judgement.ts";
import { describeReason } from "../../../src/rules/reasons.ts";

const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(
    "we offer cheap backlinks ",
    "Wir bieten günstige Umzüge an. ",
    "https://a.example/x ",
    "[url=http://b.example]x[/url]",
    "<a href='http://c.example'>",
    "v1agra ",
    "b u y  n o w ",
    "du Idiot ",
    "> quoted\n",
    "“quoted” ",
    "a\u200bb",
    "e\u0301\u0301\u0301",
    "\ud800",
    "\u0000",
    "&#x62;&#117;y",
    "рaypal",
    "😀",
    "ﬁ",
    "İ",
    "ß",
    "name punkt de ",
    "info(at)x.de ",
    "+49 170 1234567 ",
    "€ 20 ",
    "50 % ",
    "?\n",
  ),
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
const input: fc.Arbitrary<JudgeInput> = fc.record(
  {
    body: text,
    author: fc.record({ name: text, url: fc.option(text), email: fc.option(text) }, { requiredKeys: ["name"] }),
    article: fc.record({ title: text, text }),
    thread: fc.array(fc.record({ author: text, body: text }), { maxLength: 3 }),
    locale: fc.constantFrom("de", "en", "fr", "xx"),
    earlier: fc.array(text, { maxLength: 3 }),
  },
  { requiredKeys: ["body", "author"] },
);

function fieldOf({ body, author }: JudgeInput, field: EvidenceField): string {
  if (field === "body") return body;
  return (field === "author.name" ? author.name : field === "author.url" ? author.url : author.email) ?? "";
}

describe("whatever a stranger sends", { timeout: 120_000 }, () => {
  test("every rule gives a verdict, and a quote is exactly the text it points at", () => {
    fc.assert(
      fc.property(input, (comment) => {
        const { rules } = judge(comment);
        for (const rule of RULES) {
          const { outcome, score, evidence } = rules[rule];
          expect(outcome).not.toBe("unknown");
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          for (const { field, start, end, quote } of evidence) {
            expect(start).toBeLessThanOrEqual(end);
            expect(fieldOf(comment, field).slice(start, end)).toBe(quote);
            expect(end).toBeLessThanOrEqual(fieldOf(comment, field).length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("the weights of the evidence add up to the logit of the score", () => {
    fc.assert(
      fc.property(input, (comment) => {
        for (const { score, evidence } of Object.values(judge(comment).rules)) {
          const logit = evidence.reduce((sum, { weight }) => sum + weight, 0);
          expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(score, 9);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("in doubt more is held from even odds on, never less, and a fee neither arises nor goes", () => {
    fc.assert(
      fc.property(input, (comment) => {
        const [usual, careful] = [judge(comment), judge(comment, { holdsInDoubt: RULES })];
        expect(careful.fee).toEqual(usual.fee);
        expect(careful.relation).toBe(usual.relation);
        for (const rule of RULES.filter((each) => each !== "real_name")) {
          const { outcome, score } = usual.rules[rule];
          const doubtful = outcome === "pass" && score >= 0.5;
          expect(careful.rules[rule]).toEqual({ ...usual.rules[rule], outcome: doubtful ? "flag" : outcome });
        }
      }),
      { numRuns: 200 },
    );
  });

  test("the same comment gets the same judgement, with the article raw or prepared and through JSON", () => {
    fc.assert(
      fc.property(input, (comment) => {
        const once = judge(comment);
        expect(judge(structuredClone(comment))).toEqual(once);
        if (!comment.article || "prepared" in comment.article) return;
        const article: unknown = JSON.parse(JSON.stringify(prepareArticle(comment.article)));
        expect(judge({ ...comment, article: article as ReturnType<typeof prepareArticle> })).toEqual(once);
      }),
      { numRuns: 150 },
    );
  });

  test("a fee is only ever owed where nothing is discussed, and never below a flag", () => {
    fc.assert(
      fc.property(input, (comment) => {
        const { fee, relation, rules } = judge(comment);
        expect(fee.reasons.length).toBeGreaterThan(0);
        if (!fee.owed) return;
        expect(relation).toBe("none");
        expect(["flag", "violation"]).toContain(rules.advertising_only.outcome);
      }),
      { numRuns: 300 },
    );
  });

  test("every reason has a sentence in both languages", () => {
    fc.assert(
      fc.property(input, (comment) => {
        const { rules, fee } = judge(comment);
        for (const reason of [
          ...fee.reasons,
          ...Object.values(rules).flatMap(({ evidence }) => evidence.map((found) => found.reason)),
        ]) {
          expect(describeReason(reason, "de")).not.toBe(reason);
          expect(describeReason(reason, "en")).not.toBe(reason);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("a prepared article stays small, whatever the article", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 400 }), (texts) => {
        expect(JSON.stringify(prepareArticle({ title: texts[0] ?? "", text: texts.join(" ") })).length).toBeLessThan(
          40_000,
        );
      }),
      { numRuns: 20 },
    );
  });

  test("a fingerprint is sixteen hexadecimal digits or nothing", () => {
    fc.assert(fc.property(text, (body) => /^(?:[\da-f]{16})?$/.test(fingerprint(body))));
  });
});

describe("hostile texts", { timeout: 60_000 }, () => {
  const units = [
    "a",
    "a ",
    "[",
    "<",
    "&#",
    "a.",
    "a-",
    "a@",
    '"',
    ">",
    "e\u0301",
    "a\u200b",
    "аa",
    "1 ",
    "(",
    "http://",
    "[a](",
    "we offer cheap ",
    "if you need ",
    "😀",
    "\n",
    "*",
    "€1 ",
    "a1",
    "www.",
    "<a href=",
    "[url=",
    "dot com ",
    "you idiot ",
    "idiot. idea. ",
    "www.a.de we offer cheap. ",
    "x punkt ",
    ". ",
    "?",
  ];
  const article = prepareArticle({
    title: "Compost",
    text: "A compost heap needs air, moisture and warmth. ".repeat(50),
  });
  const time = (unit: string, length: number): number => {
    const body = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    const runs = Array.from({ length: 5 }, () => cpuTime(() => judge({ body, author: { name: "Anna" }, article })));
    return Math.min(...runs);
  };

  test.each(units)("made of %j take time in proportion to their length", (unit) => {
    time(unit, 5_000);
    // Ten times the text, ten times the time; a square would be a hundred times. The rest is for a busy machine.
    expect(time(unit, 50_000)).toBeLessThan(40 * Math.max(time(unit, 5_000), 3));
  });
});
