import { existsSync } from "node:fs";
import { corporaDirectory, readCorpora } from "./corpora.ts";
import { BASELINES } from "./evaluation/baselines.ts";
import { printEvasion } from "./evaluation/evasion.ts";
import { printFee, printHonest } from "./evaluation/fee.ts";
import { judgeAll, MEASURED } from "./evaluation/judged.ts";
import { printKinds, printRelation } from "./evaluation/kinds.ts";
import { evaluateNames, evaluateSentences } from "./evaluation/lists.ts";
import { printPeers } from "./evaluation/peers.ts";
import { printRule } from "./evaluation/rules.ts";

/** `npm run evaluate`: how well the judge does on comments that neither training nor the design of features has seen. */
function evaluate(): void {
  const directory = corporaDirectory();
  console.log(
    existsSync(directory)
      ? `Corpora: ${directory}`
      : "The other corpora are not here (CORPORA_DIR): only our own written comments are measured.",
  );
  const comments = readCorpora(directory);
  const judged = judgeAll(comments.filter(({ heldOut }) => heldOut));
  console.log(`${judged.length} comments, kept aside as src/training/holdout.ts says.\n`);

  for (const measured of MEASURED) printRule(judged, measured);
  printFee(judged);
  printHonest(judged);
  printRelation(judged);
  evaluateNames();
  evaluateSentences();
  printKinds(judged);
  printEvasion(judged);
  printPeers(
    comments.filter(({ heldOut }) => !heldOut),
    judged,
  );
  console.log("\nBaselines and best published figures (other splits: compare with care)");
  for (const line of BASELINES) console.log(`  ${line}`);
}

evaluate();
