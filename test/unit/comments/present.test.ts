import { expect, test } from "vitest";
import { presentVerdicts } from "../../../src/comments/present.ts";
import { judge } from "../../../src/rules/judge.ts";
import type { Evidence } from "../../../src/rules/judgement.ts";

const BODY =
  "Great article! If you need cheap backlinks, visit https://cheap-links.example and order now, from 20 dollars.";

test("a quote that is too long to be told whole shows that it was cut", () => {
  const evidence: Evidence = { field: "body", start: 0, end: BODY.length, quote: BODY, reason: "template", weight: 2 };
  const judgement = judge({ body: BODY, author: { name: "Paul" } });
  const spam = { outcome: "violation", score: 0.99, evidence: [evidence] } as const;
  const told = presentVerdicts({ ...judgement, rules: { ...judgement.rules, spam } }, "de");
  expect(told.find(({ rule }) => rule === "spam")?.message).toContain("visit https://cheap-links.example an…“");
});
