import type { Judgement } from "../../rules/judgement.ts";
import { cell, percent } from "./format.ts";
import { ADVERTISING, isHeld, type JudgedComment } from "./judged.ts";

/** How often the relation to article and thread is seen right. */
export function printRelation(judged: readonly JudgedComment[]): void {
  console.log(
    "relation (written comments; unknown counts as discusses where it is due, since it never leads to a fee)",
  );
  for (const language of ["de", "en"]) {
    const labelled = judged.filter(({ comment }) => comment.relation !== undefined && comment.language === language);
    for (const relation of ["discusses", "none"] as const) {
      const list = labelled.filter(({ comment }) => comment.relation === relation);
      const right = list.filter(({ judgement }) => (judgement.relation === "none") === (relation === "none")).length;
      if (list.length > 0)
        console.log(`  ${language} ${relation.padEnd(10)} right ${percent(right, list.length, 6)} of ${list.length}`);
    }
  }
}

/** Every kind of written comment with what befell it. */
export function printKinds(judged: readonly JudgedComment[]): void {
  console.log("\nWritten comments by kind: held for spam or advertising, for attack, for substance, fee owed");
  const written = judged.filter(({ comment }) => comment.written);
  for (const [kind, list] of [...Map.groupBy(written, ({ comment }) => comment.kind)].toSorted(([a], [b]) =>
    a.localeCompare(b),
  )) {
    const share = (test: (judgement: Judgement) => boolean): string =>
      cell(list.filter(({ judgement }) => test(judgement)).length, 5);
    console.log(
      `  ${kind.padEnd(28)} n ${cell(list.length, 4)} ${share(ADVERTISING.heldBy)} ${share(isHeld("personal_attack"))} ${share(isHeld("substance"))} ${share(({ fee }) => fee.owed)}`,
    );
  }
}
