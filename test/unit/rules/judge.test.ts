import { describe, expect, test } from "vitest";
import { judge } from "../../../src/rules/judge.ts";
import type { JudgeInput } from "../../../src/rules/judgement.ts";

const compost = {
  title: "Composting in winter",
  text: "A compost heap needs air, moisture and warmth. In winter the worms move deeper, and turning the heap cools it.",
};
const impressum = {
  title: "Impressumspflicht für Blogs",
  text: "Nach § 5 DDG müssen Diensteanbieter ein Impressum führen. Wer es vergisst, kann abgemahnt werden.",
};

function by(name: string, body: string, rest: Partial<JudgeInput> = {}): JudgeInput {
  return { body, author: { name }, ...rest };
}

describe("advertising that takes up nothing", () => {
  test.each([
    by("best seo packages", "Great article! If you need cheap backlinks, visit https://cheap-links.example now.", {
      article: compost,
    }),
    by("best seo packages", "Great article! If you need cheap backlinks, visit https://cheap-links.example now."),
    by(
      "Dachdecker Müller GmbH",
      "Wir bieten günstige Dachreparaturen in Köln und Umgebung. Rufen Sie uns an: 0221 / 123456 oder mueller-dach punkt de",
      { article: compost },
    ),
  ])("is held, with the words that gave it away, and owes the fee: $body", (input) => {
    const judgement = judge(input);
    expect(judgement.outcome).toBe("hold");
    expect(judgement.relation).toBe("none");
    expect(judgement.fee.owed).toBe(true);
    expect(judgement.rules.advertising_only.evidence.filter(({ quote }) => quote !== "").length).toBeGreaterThan(1);
  });
});

describe("honest comments", () => {
  test.each([
    by("Jörg", "Stimmt, § 5 gilt auch hier", { article: impressum }),
    by("Anna", "https://de.wikipedia.org/wiki/Kompost", { article: compost }),
    by("Tom", "My worms die every January. Do you cover the heap with straw or with a tarp?", { article: compost }),
  ])("are published and owe nothing: $body", (input) => {
    const judgement = judge(input);
    expect(judgement.outcome).toBe("publish");
    expect(judgement.fee.owed).toBe(false);
  });
});

test("a comment without substance is held for that alone and owes nothing", () => {
  const judgement = judge(by("Lisa M.", "nice post!"));
  expect(judgement.outcome).toBe("hold");
  expect(judgement.rules.substance.outcome).not.toBe("pass");
  expect(judgement.rules.spam.outcome).toBe("pass");
  expect(judgement.fee.owed).toBe(false);
});

test("a pseudonym is told and never held for it", () => {
  const judgement = judge(
    by("xX_worm_lord_Xx", "Turning the heap in January cooled mine by ten degrees.", { article: compost }),
  );
  expect(judgement.rules.real_name.outcome).toBe("hint");
  expect(judgement.outcome).toBe("publish");
});

test("a site may have violations rejected at once", () => {
  const advert = by(
    "best seo packages",
    "Great article! If you need cheap backlinks, visit https://cheap-links.example now.",
  );
  expect(judge(advert, { rejects: ["advertising_only"] }).outcome).toBe("reject");
});
