import type { PreparedArticle } from "./article.ts";
import type { Reason } from "./reasons.ts";

/** The posted house rules, in the order in which they are shown. */
export const RULES = ["real_name", "personal_attack", "substance", "spam", "advertising_only"] as const;
export type RuleName = (typeof RULES)[number];

/** The rule with the gravest consequence first: it colours the words, and tells the reasons, that several rules share. */
export const GRAVEST_FIRST: readonly RuleName[] = [
  "personal_attack",
  "advertising_only",
  "spam",
  "substance",
  "real_name",
];

/**
 * `pass`; `hint`: told, never held for it; `flag`: over the holding threshold; `violation`: over the strict threshold,
 * fit to be acted on without a person; `unknown`: could not be judged.
 */
export type RuleOutcome = "pass" | "hint" | "flag" | "violation" | "unknown";

export type EvidenceField = "body" | "author.name" | "author.url" | "author.email";

/**
 * One reason with the words that gave it: `field`'s text sliced [start, end) in UTF-16 code units is `quote`.
 * A reason that rests on no words of its own (the starting point, the length, a missing question) has an empty slice.
 * `weight` is its share of the score's logit; over all evidence of a verdict the weights add up to that logit.
 */
export interface Evidence {
  readonly field: EvidenceField;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly reason: Reason;
  readonly weight: number;
}

/** What one rule says; `score` is the probability, 0…1, that the comment breaks the rule. */
export interface Verdict {
  readonly outcome: RuleOutcome;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** Whether the comment takes up anything of the article or of other comments. */
export type Relation = "discusses" | "none" | "unknown";

/** Whether the posted fee is owed, and the reasons for it or against it, in the order in which they were asked. */
export interface FeeDecision {
  readonly owed: boolean;
  readonly reasons: readonly Reason[];
}

/** What the judge says of a comment, rule by rule, and what follows. */
export interface Judgement {
  readonly outcome: "publish" | "hold" | "reject";
  /** ISO 639-1 code of the body's language, or "und" where nothing tells it. */
  readonly language: string;
  readonly rules: Readonly<Record<RuleName, Verdict>>;
  readonly relation: Relation;
  readonly fee: FeeDecision;
  /** Names the judge that spoke: the same version gives the same judgement for the same input. */
  readonly version: string;
}

export interface Author {
  readonly name: string;
  readonly url?: string | null | undefined;
  readonly email?: string | null | undefined;
}

/** What a page says, as plain text. */
export interface Article {
  readonly title: string;
  readonly text: string;
  readonly url?: string | null | undefined;
}

/** How many earlier comments of a thread the judge is shown, in the Worker as in training, beside the one that is answered. */
export const RECENT_COMMENTS = 12;

/** A comment with its context; all of it as it came, nothing cleaned. */
export interface JudgeInput {
  readonly body: string;
  readonly author: Author;
  readonly article?: Article | PreparedArticle | null | undefined;
  /** Earlier comments of the thread, oldest first, last what this one answers; about the last 6,000 characters are read. */
  readonly thread?: readonly { readonly author: string; readonly body: string }[] | null | undefined;
  /** The page's language, used where the body's own words do not tell. */
  readonly locale?: string | null | undefined;
  /** Fingerprints of earlier comments that this one must not repeat: of the thread, and of lately found spam; see `fingerprint`. */
  readonly earlier?: readonly string[] | null | undefined;
}

/** Scores from which a rule flags and from which it calls a violation. */
export interface Thresholds {
  readonly flag: number;
  readonly violation: number;
}

/** What a site may choose. The guards of the fee are not among it. */
export interface Policy {
  /** Rules whose violation is rejected at once instead of held; none by default. */
  readonly rejects?: readonly RuleName[];
  /** Rules that hold in doubt as well: what breaks them more likely than not, and not only what is clear. */
  readonly holdsInDoubt?: readonly RuleName[];
}
