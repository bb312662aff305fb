import { authorOf, statusOf, type CommentStatus } from "../comments/comment.ts";
import { gatherContextsOf, judgeInContext } from "../comments/judge-in-context.ts";
import { findDecided, findJudgements } from "../comments/repository.ts";
import type { Deps } from "../db/deps.ts";
import { byReason } from "../rules/by-reason.ts";
import { describeReason } from "../rules/describe.ts";
import { RULES, type Judgement, type RuleName, type RuleOutcome } from "../rules/judgement.ts";
import { EMPTY_LAYER } from "../rules/site-layer.ts";
import type { Locale } from "../shared/locale.ts";
import { shorten } from "../shared/shorten.ts";
import type { Policy } from "../sites/policy.ts";
import type { Site } from "../sites/repository.ts";
import { findNewestOf } from "./queue.ts";

/** A comment that would be treated otherwise, and why. */
export type Flip = {
  comment_id: string;
  author: string;
  /** How its text begins, as it was written. */
  excerpt: string;
  status: CommentStatus;
  from: Judgement["outcome"];
  to: Judgement["outcome"];
  /** Whether a person has decided on it: then the decision tells which outcome is right. */
  decided: boolean;
  rules: { rule: RuleName; from: RuleOutcome; to: RuleOutcome; reasons: string[] }[];
};

export type Backtest = { judged: number; flips: Flip[]; fees: { before: number; after: number } };

const EXCERPT = 200;
const MOST_REASONS = 4;
const OUTCOME_OF: Partial<Record<CommentStatus, Judgement["outcome"]>> = {
  published: "publish",
  held: "hold",
  rejected: "reject",
};

/**
 * Judges a site's newest comments again as they would be judged with other settings, and changes nothing: what would
 * flip, before a policy is switched on, after the judge was updated, or without what the site has taught it.
 * @param change settings to try in place of the site's own; `forget` leaves out what its decisions have taught; reasons are
 * told in the site's language unless `locale` names another
 */
export async function backtest(
  deps: Deps,
  site: Site,
  change: { policy?: Partial<Policy>; forget?: boolean; limit: number; locale?: Locale },
): Promise<Backtest> {
  const { locale = site.locale, policy, forget } = change;
  const comments = await findNewestOf(deps.db, site.id, change.limit);
  const ids = comments.map(({ id }) => id);
  const [before, decided, contexts] = await Promise.all([
    findJudgements(deps.db, ids),
    findDecided(deps.db, site.id, ids),
    gatherContextsOf(deps.db, site.id, comments),
  ]);
  const result: Backtest = { judged: 0, flips: [], fees: { before: 0, after: 0 } };
  for (const comment of comments) {
    const old = before.get(comment.id);
    const context = contexts.get(comment.id);
    if (!old || !context) continue;
    const { body, locale: written } = comment;
    const judgement = judgeInContext(
      { author: authorOf(comment), body, locale: written },
      {
        ...context,
        policy: { ...context.policy, ...policy },
        spamFingerprints: context.spamFingerprints.filter((print) => print !== comment.fingerprint),
        layer: forget ? EMPTY_LAYER : context.layer,
      },
    );
    result.judged += 1;
    result.fees.before += Number(old.fee.owed);
    result.fees.after += Number(judgement.fee.owed);
    const from = OUTCOME_OF[comment.status] ?? old.outcome;
    if (judgement.outcome === old.outcome || statusOf(judgement) === comment.status) continue;
    result.flips.push({
      comment_id: comment.id,
      author: comment.authorName,
      excerpt: shorten(body, EXCERPT),
      status: comment.status,
      from,
      to: judgement.outcome,
      decided: decided.has(comment.id),
      rules: compare(old, judgement, locale),
    });
  }
  return result;
}

function compare(before: Judgement, after: Judgement, locale: Locale): Flip["rules"] {
  return RULES.filter((rule) => before.rules[rule].outcome !== after.rules[rule].outcome).map((rule) => {
    const reasons = byReason(after.rules[rule].evidence.filter(({ reason }) => reason !== "base_rate"))
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, MOST_REASONS)
      .map(({ reason, pieces }) => {
        const quotes = new Set(pieces.flatMap(({ quote }) => quote || []));
        return [describeReason(reason, locale), ...(quotes.size > 0 ? [[...quotes].join(", ")] : [])].join(": ");
      });
    return { rule, from: before.rules[rule].outcome, to: after.rules[rule].outcome, reasons };
  });
}
