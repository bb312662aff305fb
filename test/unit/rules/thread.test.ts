import { expect, test } from "vitest";
import { proseOf } from "../../../src/local/bench/texts.ts";
import { judge } from "../../../src/rules/judge.ts";
import { cpuTime } from "../../support/cpu-time.ts";

const chatter = (count: number): { author: string; body: string }[] =>
  Array.from({ length: count }, (_, at) => ({ author: "Emre", body: proseOf("de", 1_000, at) }));
const takenUp = (thread: readonly { author: string; body: string }[]): string[] =>
  judge({ body: "Die Kettenschaltung rastet auch bei mir nicht ein.", author: { name: "Käthe Brandt" }, thread })
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
