import { readAttack } from "./attack.ts";
import { readCommerce } from "./commerce.ts";
import { decideFee } from "./fee.ts";
import type { Judgement, JudgeInput, Policy, RuleName, Verdict } from "./judgement.ts";
import { RULES } from "./judgement.ts";
import { weigh } from "./model.ts";
import { readName } from "./names.ts";
import { readComment, type Reading } from "./reading.ts";
import { readRelation, type RelationReading } from "./relation.ts";
import type { Signal } from "./signals.ts";
import { readSubstance } from "./substance.ts";
import { JUDGE_VERSION, WEIGHTS } from "./weights.ts";

export { JUDGE_VERSION } from "./weights.ts";

/**
 * Judges a comment by the posted house rules. Pure: no clock, no network, no database; the same input and version give
 * the same judgement. Any text will do; a rule that fails is `unknown` and holds the comment.
 * @param input the comment with its context; `article` may be prepared beforehand (see `prepareArticle`)
 * @param policy what the site chose; by default flag and violation of any rule but `real_name` hold, nothing is rejected
 */
export function judge(input: JudgeInput, policy: Policy = {}): Judgement {
  const facts = attempt(() => {
    const reading = readComment(input);
    return { reading, relation: readRelation(reading) };
  });
  const signals = facts && collectSignals(facts.reading, facts.relation);
  const verdict = (rule: RuleName): Verdict => judgeRule(rule, input, signals?.[rule], policy);
  const rules = {
    real_name: verdict("real_name"),
    personal_attack: verdict("personal_attack"),
    substance: verdict("substance"),
    spam: verdict("spam"),
    advertising_only: verdict("advertising_only"),
  };
  const fee = facts && attempt(() => decideFee(facts.reading, facts.relation, rules.advertising_only));
  return {
    outcome: decideOutcome(rules, policy),
    language: facts?.reading.language ?? "und",
    rules,
    relation: facts?.relation.relation ?? "unknown",
    fee: fee ?? { owed: false, reasons: ["check_failed"] },
    version: JUDGE_VERSION,
  };
}

/** The named signals of each rule: what its model weighs. A rule whose signals cannot be read is left out. */
export function collectSignals(
  reading: Reading,
  relation: RelationReading,
): Partial<Record<RuleName, readonly Signal[]>> {
  const name = attempt(() => readName(reading));
  const commerce = attempt(() => readCommerce(reading, relation));
  const both = name && commerce && [...commerce, ...name.signals];
  const attack = attempt(() => readAttack(reading));
  const substance = attempt(() => readSubstance(reading, relation));
  return {
    ...(name ? { real_name: name.signals } : {}),
    ...(attack ? { personal_attack: attack } : {}),
    ...(substance ? { substance } : {}),
    ...(both ? { spam: both, advertising_only: both } : {}),
  };
}

function judgeRule(rule: RuleName, input: JudgeInput, signals: readonly Signal[] | undefined, policy: Policy): Verdict {
  const verdict = signals && attempt(() => weigh(WEIGHTS[rule], signals, input, policy.thresholds?.[rule]));
  if (!verdict) {
    const evidence = [{ field: "body", start: 0, end: 0, quote: "", reason: "check_failed", weight: 0 }] as const;
    return { outcome: "unknown", score: 0.5, evidence };
  }
  // A name is never a reason to hold: at most the author is told.
  return rule === "real_name" && verdict.outcome !== "pass" ? { ...verdict, outcome: "hint" } : verdict;
}

function decideOutcome(rules: Readonly<Record<RuleName, Verdict>>, policy: Policy): Judgement["outcome"] {
  const broken = RULES.filter((rule) => rules[rule].outcome !== "pass" && rules[rule].outcome !== "hint");
  if (broken.some((rule) => rules[rule].outcome === "violation" && policy.rejects?.includes(rule))) return "reject";
  return broken.length > 0 ? "hold" : "publish";
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
