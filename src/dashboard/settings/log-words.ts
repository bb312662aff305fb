import type { ActionKind } from "../../claims/transition.ts";
import { formatRate } from "../../claims/tax-texts.ts";
import { CLAIM_STATUS_TEXTS } from "../../claims/words.ts";
import type { ThreadHead } from "../../comments/thread-repository.ts";
import { FIELDS } from "../../pages/field-texts.ts";
import { LANGUAGE_NAMES } from "../../pages/language.ts";
import type { AuditEntry } from "../../reports/audit-log.ts";
import { RULE_TITLES } from "../../rules/describe.ts";
import { formatDay } from "../../shared/clock.ts";
import type { Locale } from "../../shared/locale.ts";
import { formatDecimal, formatMoney, type Money } from "../../shared/money.ts";
import type { AuditAction } from "../../sites/audit.ts";
import type { CreditorTax } from "../../sites/tax.ts";
import { AUTOMATION } from "./automation-texts.ts";
import { LOG } from "./log-texts.ts";
import { NATURE_TEXTS, ROLE_TEXTS, SCOPE_TEXTS, SETTINGS } from "./texts.ts";
import { EVENT_TEXTS } from "./webhooks-texts.ts";

/** What the ids in a page of the log are called. */
export type Names = {
  members: ReadonlyMap<string, string>;
  /** Of comments that were decided on; an erased one's is empty. */
  authors: ReadonlyMap<string, string>;
  /** Of claims. */
  debtors: ReadonlyMap<string, string>;
  threads: ReadonlyMap<string, Pick<ThreadHead, "url" | "title">>;
  creditors: Readonly<Record<string, string>>;
};

type Sentences<Key extends string> = Readonly<Record<Key, (of: string) => string>>;

/** A text by a key that need not be in the table: an older log may hold what this version has no word for. */
function lookUp<T>(table: Readonly<Record<string, T>>, key: unknown): T | undefined {
  return typeof key === "string" && Object.hasOwn(table, key) ? table[key] : undefined;
}

export function tellActor(actor: string, { members }: Names, locale: Locale): string {
  return lookUp(LOG[locale].who, actor) ?? members.get(actor) ?? LOG[locale].somebody;
}

/** What somebody did, as it goes on after the name. */
export function tell(entry: AuditEntry, names: Names, locale: Locale): string {
  const { action, subject, details } = entry;
  const texts = LOG[locale];
  const decided: Sentences<"published" | "rejected" | "spam" | "held"> = texts.decided;
  const acted: Sentences<ActionKind | "open"> = texts.acted;
  const did: Sentences<AuditAction> = texts.did;
  if (action === "comment.decided") {
    const author = names.authors.get(subject);
    return lookUp(decided, details["status"])?.(author ? texts.comment_by(author) : texts.a_comment) ?? action;
  }
  if (action.startsWith("claim.")) {
    const debtor = names.debtors.get(subject);
    const claim = debtor === undefined ? texts.a_claim : texts.claim_against(debtor);
    return lookUp(acted, action.slice("claim.".length))?.(claim) ?? action;
  }
  return lookUp(did, action)?.(nameSubject(entry, names, locale)) ?? action;
}

function nameSubject({ action, subject, details }: AuditEntry, { members, threads }: Names, locale: Locale): string {
  const texts = LOG[locale];
  if (action === "terms.posted") {
    const [language, version = ""] = subject.split("/");
    return texts.terms(lookUp(LANGUAGE_NAMES, language) ?? "", version);
  }
  if (action.startsWith("thread.")) return threads.get(subject)?.title ?? threads.get(subject)?.url ?? subject;
  return members.get(action === "token.added" ? String(details["member_id"]) : subject) ?? texts.somebody;
}

const PAGES: Readonly<Record<string, string>> = {
  site: "site",
  creditor: "creditor",
  policy: "policy",
  terms: "terms",
  member: "people",
  token: "people#tokens",
  webhook: "webhooks",
  model: "model",
  automation: "automation",
  notices: "erasure",
};

/** The page of the dashboard that has what an entry is about. */
export function placeOf({ action, subject }: AuditEntry, { threads }: Names): string {
  const [about = ""] = action.split(".");
  if (about === "claim") return `/claims/${subject}`;
  if (about === "comment") return `/comments/${subject}`;
  if (about === "comments") return "/queue";
  if (about === "thread") return `/threads?${new URLSearchParams({ q: threads.get(subject)?.url ?? "" }).toString()}`;
  return action === "site.exported" ? "/settings/export" : `/settings/${PAGES[about] ?? "site"}`;
}

/** Told by the sentence already, or of no use to people. */
const UNTOLD: ReadonlySet<string> = new Set(["member_id", "sha256", "version", "revision", "status"]);

/** What was set: each field as the settings call it. */
export function tellDetails(
  { action, details }: AuditEntry,
  { creditors }: Names,
  locale: Locale,
): (readonly [label: string, value: string])[] {
  const { labels } = LOG[locale];
  return Object.entries(details)
    .filter(([name, value]) => !UNTOLD.has(name) && (value !== null || name === "tax" || name === "anchor_url"))
    .filter(([name]) => !action.startsWith("claim.") || (name === "to" && details["from"] !== details["to"]))
    .map(([name, value]) => [
      lookUp(labels, name) ?? FIELDS[locale][name]?.[0] ?? name,
      (name === "creditor_id" && lookUp(creditors, value)) || tellValue(name, value, locale),
    ]);
}

/** Values that are words of the API, by the field that they stand in. */
const WORDS: Readonly<Record<string, (locale: Locale) => Readonly<Record<string, string>>>> = {
  rejects: (locale) => RULE_TITLES[locale],
  holds_in_doubt: (locale) => RULE_TITLES[locale],
  role: (locale) => ROLE_TEXTS[locale],
  scopes: (locale) => SCOPE_TEXTS[locale],
  nature: (locale) => NATURE_TEXTS[locale],
  events: (locale) => EVENT_TEXTS[locale],
  to: (locale) => CLAIM_STATUS_TEXTS[locale],
  locale: () => LANGUAGE_NAMES,
  cause: (locale) => AUTOMATION[locale].causes,
  interest: (locale) => SETTINGS[locale].interest_options,
  mode: (locale) => SETTINGS[locale].modes,
};

function tellValue(name: string, value: unknown, locale: Locale): string {
  const { yes, no, no_tax, small_business } = LOG[locale];
  if (Array.isArray(value)) return value.map((one) => tellValue(name, one, locale)).join(", ") || "–";
  if (typeof value === "boolean") return value ? yes : no;
  if (name === "tax") {
    const tax = value as CreditorTax | null;
    return tax === null ? no_tax : tax.mode === "standard" ? formatRate(tax.rate_bp, locale) : small_business;
  }
  if (value === null) return "–";
  if (typeof value === "string") {
    if (name === "expires_at") return formatDay(value.slice(0, 10), locale);
    return lookUp(WORDS[name]?.(locale) ?? {}, value) ?? value;
  }
  if (typeof value === "number")
    return name.startsWith("automatic_sum") ? formatDecimal({ amount: value, currency: "EUR" }, locale) : `${value}`;
  if (name === "fees") return formatMoney(value as Money, locale);
  if (name === "base_rates") {
    const { from, basis_points } = value as { from: string; basis_points: number };
    return `${formatDay(from, locale)}: ${formatRate(basis_points, locale)}`;
  }
  return JSON.stringify(value);
}
