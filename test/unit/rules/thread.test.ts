import { expect, test } from "vitest";
import { proseOf } from "../../../src/local/bench/texts.ts";
import { judge } from "../../../src/rules/judge.ts";
import { cpuTime } from "../../support/cpu-time.ts";

const chatter = (count: number): { author: string; body: string }[] =>
  Array.from({ length: count }, (_, at) => ({ author: "Emre", body: proseOf("de", 1_000, at) }));
const takenUp = (
  thread: readonly { author: string; body: string }[],
  body = "Die Kettenschaltung rastet am Abend auch bei mir nicht ein.",
): string[] =>
  judge({ body, author: { name: "Käthe Brandt" }, thread })
    .rules.substance.evidence.filter(({ reason }) => reason === "takes_up_comment")
    .map(({ quote }) => quote);

const PARENT = { author: "Jo", body: "Bei mir hakt die Kettenschaltung." };

test("what a comment takes up of the one it answers is seen below a thread of any length", () => {
  expect(takenUp([PARENT])).toEqual(["Kettenschaltung"]);
  expect(takenUp([...chatter(50), PARENT])).toContain("Kettenschaltung");
});

test("a thread is read from its end as far as 6,000 characters", () => {
  expect(takenUp([PARENT, ...chatter(2)])).toContain("Kettenschaltung");
  expect(takenUp([PARENT, ...chatter(50)])).not.toContain("Kettenschaltung");
});

test("a word that comments of any kind have takes up nothing", () => {
  expect(takenUp([{ author: "Jo", body: "Gestern Abend hakte die Kettenschaltung, heute nicht." }])).toEqual([
    "Kettenschaltung",
  ]);
  const evening = { author: "Jo", body: "Ich lese hier jeden Abend und frage mich selten etwas." };
  expect(takenUp([evening], "Jeden Abend rastet sie nicht ein, frage ich mich.")).toEqual([]);
});

test("an advertisement owes the fee below comments that use the same everyday words", () => {
  const body =
    "Schöner Beitrag! Wir reparieren Ihr Fahrrad in zwei Tagen zum kleinen Preis, rufen Sie uns an oder bestellen Sie auf rad.example.";
  const thread = [
    "Ich habe zum halben Preis bestellt und zwei Tage gewartet.",
    "Bei mir ging es nach einer Woche kaputt.",
    "Ruf halt an, wenn die Rechnung nicht stimmt.",
  ].map((said) => ({ author: "Jo", body: said }));
  const { relation, fee } = judge({ body, author: { name: "Mike" }, thread });
  expect(relation).toBe("none");
  expect(fee.owed).toBe(true);
});

test("judging below 400 comments costs about what it costs below 13", () => {
  const costOf = (count: number): number => {
    const thread = chatter(count);
    const body = proseOf("de", 300);
    const costOfTen = (): number =>
      cpuTime(() => {
        for (let run = 0; run < 10; run += 1)
          judge({ body: `${body} ${run}`, author: { name: "Käthe Brandt" }, thread });
      });
    // Of several, the one that nothing else on the machine disturbed.
    return Math.min(...Array.from({ length: 5 }, costOfTen));
  };
  costOf(13);
  expect(costOf(400)).toBeLessThan(3 * costOf(13));
});
