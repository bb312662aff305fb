import { byReason } from "../rules/by-reason.ts";
import { describeReason, RULE_TITLES } from "../rules/describe.ts";
import { GRAVEST_FIRST, type Evidence, type Judgement, type RuleName, type RuleOutcome } from "../rules/judgement.ts";
import { isoTime } from "../shared/clock.ts";
import type { Locale } from "../shared/locale.ts";
import { shorten } from "../shared/shorten.ts";
import type { Comment } from "./comment.ts";

/** A comment as readers get it: never e-mail, network data or tokens. */
export type PublicComment = {
  id: string;
  parent_id: string | null;
  author: { name: string; url?: string; avatar: string };
  html: string;
  created_at: string;
  edited_at: string | null;
  reactions: { like: number };
  is_owner: boolean;
  replies: PublicComment[];
  replies_cursor?: string;
};

/** A comment as every reader sees it: no e-mail address, no status, and HTML in place of the typed text. */
export function presentComment(comment: Comment, replies: PublicComment[] = []): PublicComment {
  const { id, parentId: parent_id, authorName: name, authorUrl: url, html, isOwner: is_owner } = comment;
  return {
    id,
    parent_id,
    author: { name, ...(url !== null && { url }), avatar: avatarOf(name) },
    html,
    created_at: isoTime(comment.createdAt),
    edited_at: comment.editedAt === null ? null : isoTime(comment.editedAt),
    reactions: { like: comment.likes },
    is_owner,
    replies,
  };
}

/** A comment that was hidden after others had replied keeps its place, without name or text. */
export function presentGap(comment: Comment, replies: PublicComment[]): PublicComment {
  return presentComment({ ...comment, authorName: "", authorUrl: null, html: "", likes: 0, isOwner: false }, replies);
}

/** An avatar needs no third party: the name's initials on a hue of its own, as an SVG data URL. */
function avatarOf(name: string): string {
  const initials = [...name.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)]
    .slice(0, 2)
    .map(([letter]) => letter.toUpperCase())
    .join("");
  let hue = 0;
  for (const char of name) hue = (hue * 31 + (char.codePointAt(0) ?? 0)) % 360;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="hsl(${hue} 45% 33%)"/>` +
    `<text x="20" y="26" fill="#fff" font-family="system-ui,sans-serif" font-size="16" text-anchor="middle">${initials}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/**
 * What the author is told of a rule: its outcome and, in words, the weightiest reasons for it. The choice of words comes
 * last: what a named reason says, the author can check.
 */
export type VerdictMessage = { rule: RuleName; outcome: RuleOutcome; message: string };

const PASSED: Record<Locale, string> = { de: "In Ordnung.", en: "Fine." };
const UNKNOWN: Record<Locale, string> = {
  de: "Diese Regel konnte nicht geprüft werden; ein Mensch sieht nach.",
  en: "This rule could not be checked; a person will have a look.",
};
const SEE: Record<Locale, (titles: string) => string> = {
  de: (titles) => `Siehe ${titles}.`,
  en: (titles) => `See ${titles}.`,
};

const MOST_REASONS = 3;
const MOST_QUOTES = 3;
const LONGEST_QUOTE = 80;
const QUOTED: Record<Locale, (text: string) => string> = { de: (text) => `„${text}“`, en: (text) => `“${text}”` };

/** Each reason is said once: a later rule that rests on it refers to the rule that said it. Mere hints come last. */
export function presentVerdicts({ rules }: Judgement, locale: Locale): VerdictMessage[] {
  const saidUnder = new Map<string, RuleName>();
  const isHint = (rule: RuleName) => Number(rules[rule].outcome === "hint");
  return GRAVEST_FIRST.toSorted((a, b) => isHint(a) - isHint(b)).map((rule) => {
    const { outcome, evidence } = rules[rule];
    if (outcome === "pass") return { rule, outcome, message: PASSED[locale] };
    if (outcome === "unknown") return { rule, outcome, message: UNKNOWN[locale] };
    const told = byReason(evidence.filter(speaksInWords)).slice(0, MOST_REASONS);
    const referred = new Set(told.flatMap(({ reason }) => saidUnder.get(reason) ?? []));
    const titles = Array.from(referred, (other) => QUOTED[locale](RULE_TITLES[locale][other])).join(", ");
    const fresh = told.filter(({ reason }) => !saidUnder.has(reason));
    for (const { reason } of fresh) saidUnder.set(reason, rule);
    const sentences = fresh.map(({ reason, pieces }) => {
      const quotes = new Set(pieces.map(({ quote }) => QUOTED[locale](shorten(quote, LONGEST_QUOTE))));
      return `${describeReason(reason, locale)}: ${[...quotes].slice(0, MOST_QUOTES).join(", ")}.`;
    });
    return { rule, outcome, message: [...(titles === "" ? [] : [SEE[locale](titles)]), ...sentences].join(" ") };
  });
}

function speaksInWords({ weight, quote }: Evidence): boolean {
  return weight > 0 && quote !== "";
}
