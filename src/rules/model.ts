import type { Evidence, JudgeInput, RuleOutcome, Thresholds, Verdict } from "./judgement.ts";
import type { Reason } from "./reasons.ts";
import type { FieldSpan, Signal } from "./signals.ts";

/** A linear model over named signals: bias and weights are shares of the logit of "breaks the rule". */
export interface LinearModel extends Thresholds {
  readonly bias: number;
  readonly weights: Readonly<Partial<Record<Reason, number>>>;
}

const SPANS_SHOWN = 12;
const ROUNDING = 10_000;

/**
 * Weighs signals. The evidence is the whole calculation: its weights add up to the logit of the score.
 */
export function weigh(model: LinearModel, signals: readonly Signal[], input: JudgeInput): Verdict {
  const evidence: Evidence[] = [quote(input, nowhere, "base_rate", round(model.bias))];
  for (const { reason, value, spans } of signals) {
    const share = round((model.weights[reason] ?? 0) * value);
    if (share === 0) continue;
    const shown = spans.length > 0 ? spans.slice(0, SPANS_SHOWN) : [nowhere];
    const each = round(share / shown.length);
    shown.forEach((span, index) => {
      const weight = index === 0 ? round(share - each * (shown.length - 1)) : each;
      evidence.push(quote(input, span, reason, weight));
    });
  }
  const score = sigmoid(evidence.reduce((sum, { weight }) => sum + weight, 0));
  return {
    outcome: outcomeOf(score, model),
    score,
    evidence: evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  };
}

const nowhere: FieldSpan = { field: "body", start: 0, end: 0 };

/** The words a span stands for, out of the comment as it was sent. */
function quote(input: JudgeInput, { field, start, end }: FieldSpan, reason: Reason, weight: number): Evidence {
  return { field, start, end, quote: fieldText(input, field).slice(start, end), reason, weight };
}

function fieldText(input: JudgeInput, field: Evidence["field"]): string {
  if (field === "body") return input.body;
  if (field === "author.name") return input.author.name;
  return (field === "author.url" ? input.author.url : input.author.email) ?? "";
}

function outcomeOf(score: number, { flag, violation }: Thresholds): RuleOutcome {
  if (score >= violation) return "violation";
  return score >= flag ? "flag" : "pass";
}

/** The probability that a logit stands for, 0…1. */
export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** The logit of a probability; infinite for 0 and 1. */
export function toLogit(score: number): number {
  return Math.log(score / (1 - score));
}

function round(value: number): number {
  return Math.round(value * ROUNDING) / ROUNDING;
}
