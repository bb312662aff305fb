import type { QueueItem } from "../moderation/queue.ts";
import { PHRASES, type Phrase, type Reason } from "../rules/reasons.ts";

/** What phrases say for a comment: they are weighed, but nothing that was found against it. */
const IN_FAVOUR: ReadonlySet<Phrase> = new Set(["price_reported", "criticism", "discourse", "reply_cue"] as const);

/** Reasons beside the phrases that rest on words which anybody can look up: links, prices, contacts, names, repeats. */
const LOOKED_UP = [
  "attention_only",
  "praise_and_link",
  "link_promo",
  "contact_last",
  "hook_question",
  "author_name_in_text",
  "author_domain_in_text",
  "link",
  "links_many",
  "link_spoken",
  "link_markup",
  "link_bbcode",
  "link_hidden",
  "link_shortener",
  "link_own",
  "link_named",
  "link_only",
  "link_in_pitch",
  "mail_address",
  "phone_number",
  "price",
  "price_in_pitch",
  "praise_and_pitch",
  "second_person_pitch",
  "near_duplicate",
  "name_keyword",
  "name_address",
  "name_business",
  "name_phrase",
  "url_keyword",
] as const satisfies readonly Reason[];

const PLAIN: ReadonlySet<string> = new Set<string>([
  ...PHRASES.filter((phrase) => !IN_FAVOUR.has(phrase)),
  ...LOOKED_UP,
]);
const MOST = 6;

/**
 * Whether a lay reader can check a reason in the comment itself. Single words that are commoner in known cases, shares,
 * lengths and starting points are right to be weighed, but say nothing to whoever did not build the judge.
 */
export function isPlain(reason: string): boolean {
  return PLAIN.has(reason);
}

/** What was found in the comments that only advertise, as their debtor is told it: the strongest first, each once. */
export function listPlainFacts(items: readonly Pick<QueueItem, "judgement">[]): { reason: string; quote: string }[] {
  const evidence = items
    .flatMap(({ judgement }) => judgement?.verdicts ?? [])
    .flatMap((verdict) => (verdict.rule === "advertising_only" && verdict.outcome !== "pass" ? verdict.evidence : []))
    .filter(({ reason, quote, weight }) => weight > 0 && quote.trim() !== "" && isPlain(reason))
    .toSorted((a, b) => b.weight - a.weight);
  const each = new Map(evidence.map(({ reason, quote }) => [`${reason} ${quote}`, { reason, quote }]));
  return [...each.values()].slice(0, MOST);
}
