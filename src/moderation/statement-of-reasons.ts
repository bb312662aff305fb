import type { Comment } from "../comments/comment.ts";
import { describeReason, RULE_TITLES } from "../rules/describe.ts";
import { RULES, type Judgement, type RuleName } from "../rules/judgement.ts";
import type { Locale } from "../shared/locale.ts";

/** Why a comment is not shown, by Art. 17(3) of the Digital Services Act (Regulation (EU) 2022/2065); the letters are its own. */
export type StatementOfReasons = {
  /** (a) what was done */
  action: "held" | "rejected" | "spam";
  /** (b) the facts: which words broke which rule */
  facts: { rule: RuleName; title: string; reason: string; quote: string }[];
  /** (b) whether a reader's notice led to it */
  trigger: "own_motion" | "notice";
  /** (c) */
  automated_detection: boolean;
  automated_decision: boolean;
  /** (e) the contractual ground: the posted terms and their version */
  ground: { kind: "terms"; version: number | null; explanation: string };
  /** (f) how to have it looked at again */
  redress: string;
};

const TEXTS = {
  de: {
    held: "Der Kommentar wartet auf einen Menschen, weil er nach automatischer Prüfung gegen die angezeigten Regeln verstoßen könnte.",
    decided: "Ein Mensch hat den Kommentar geprüft und entschieden, dass er gegen die angezeigten Regeln verstößt.",
    rejected:
      "Der Kommentar wurde nach automatischer Prüfung nicht veröffentlicht, weil er gegen die angezeigten Regeln verstößt.",
    redress:
      "Sie können mit dem Bearbeitungsschlüssel des Kommentars kostenlos verlangen, dass ein Mensch ihn prüft. Daneben steht der Rechtsweg offen.",
  },
  en: {
    held: "The comment waits for a person, because after an automated check it may break the posted rules.",
    decided: "A person has looked at the comment and decided that it breaks the posted rules.",
    rejected: "After an automated check the comment was not published, because it breaks the posted rules.",
    redress:
      "With the comment's edit token you can ask, free of charge, for a person to look at it. You may also go to court.",
  },
} as const;

/**
 * Writes the statement of reasons for a comment that is not shown.
 * @param decision a person's decision with its reason; undefined while only the judge has spoken
 */
export function stateReasons(
  comment: Pick<Comment, "status" | "reports" | "termsVersion">,
  judgement: Judgement | undefined,
  decision: { reason: string | null } | undefined,
  locale: Locale,
): StatementOfReasons {
  const texts = TEXTS[locale];
  const action = comment.status === "rejected" || comment.status === "spam" ? comment.status : "held";
  const explanation = decision ? (decision.reason ?? texts.decided) : action === "held" ? texts.held : texts.rejected;
  return {
    action,
    facts: judgement ? listFacts(judgement, locale) : [],
    trigger: comment.reports > 0 ? "notice" : "own_motion",
    automated_detection: judgement !== undefined,
    automated_decision: decision === undefined,
    ground: { kind: "terms", version: comment.termsVersion, explanation },
    redress: texts.redress,
  };
}

function listFacts(judgement: Judgement, locale: Locale): StatementOfReasons["facts"] {
  return RULES.filter((rule) => rule !== "real_name" && judgement.rules[rule].outcome !== "pass").flatMap((rule) =>
    judgement.rules[rule].evidence
      .filter(({ weight, quote }) => weight > 0 && quote !== "")
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, 8)
      .map(({ reason, quote }) => ({
        rule,
        title: RULE_TITLES[locale][rule],
        reason: describeReason(reason, locale),
        quote,
      })),
  );
}
