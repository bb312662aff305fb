import type { Judgement, RuleName } from "./judgement.ts";
import type { Reason } from "./reasons.ts";
import type { Signal } from "./signals.ts";

/** The rules that a site's decisions adjust. Names are only ever a hint, and the fee's guards are not learned at all. */
const LEARNED = ["personal_attack", "substance", "spam", "advertising_only"] as const satisfies readonly RuleName[];

/**
 * What a site's decisions have taught: for each rule small additions to the logit, by the reasons that were present. It is
 * bounded twice, for each reason and for all of them together, so that no series of decisions can turn a rule around.
 */
export interface SiteLayer {
  /** How many decisions it has learned from; 0 has learned nothing. */
  readonly version: number;
  readonly shares: Readonly<Partial<Record<RuleName, Readonly<Partial<Record<Reason, number>>>>>>;
}

export const EMPTY_LAYER: SiteLayer = { version: 0, shares: {} };

const RATE = 0.15;
const MAX_OF_A_REASON = 0.5;
const MAX_IN_ALL = 1;

/** Reasons of the calculation itself, which say nothing of the comment. */
const OWN = new Set<Reason>(["base_rate", "site_experience", "check_failed"]);

/** What the layer adds to a rule's logit, as a signal of its own: so the explanation still adds up, and shows it. */
export function siteSignal(layer: SiteLayer, rule: RuleName, signals: readonly Signal[]): Signal[] {
  const shares = layer.shares[rule];
  if (!shares) return [];
  const reasons = new Set(signals.map((signal) => signal.reason));
  const sum = [...reasons].reduce((total, reason) => total + (shares[reason] ?? 0), 0);
  const value = clamp(sum, MAX_IN_ALL);
  return value === 0 ? [] : [{ reason: "site_experience", value, spans: [] }];
}

/**
 * Learns from a person's decision: one step of logistic regression for each rule that the decision speaks of. Publishing
 * says that no rule was broken that flagged the comment; rejecting confirms those; spam says that it is spam.
 * @param judgement what the judge said of the comment that was decided on
 */
export function learn(layer: SiteLayer, judgement: Judgement, decision: "publish" | "reject" | "spam"): SiteLayer {
  const shares = { ...layer.shares };
  for (const rule of LEARNED) {
    const { outcome, score, evidence } = judgement.rules[rule];
    const isFlagged = outcome === "flag" || outcome === "violation";
    const isBroken = decision !== "publish" && (isFlagged || (decision === "spam" && rule === "spam"));
    if (!isFlagged && !isBroken) continue;
    const step = RATE * (Number(isBroken) - score);
    const learned = { ...shares[rule] };
    for (const reason of new Set(evidence.map((one) => one.reason))) {
      if (!OWN.has(reason)) learned[reason] = clamp((learned[reason] ?? 0) + step, MAX_OF_A_REASON);
    }
    shares[rule] = learned;
  }
  return { version: layer.version + 1, shares };
}

function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}
