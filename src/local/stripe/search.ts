import { refuse } from "./errors.ts";
import type { Kind, Kinds } from "./kinds.ts";
import type { Store } from "./store.ts";

type Plain = Record<string, unknown>;

/** How far search lags behind, and every how manyth search sees an even older index (0: none). */
export interface SearchKnobs {
  lag_ms: number;
  miss_every: number;
}
export const SEARCH_DEFAULTS: SearchKnobs = { lag_ms: 1000, miss_every: 0 };
/** A missing search sees the world of a minute ago: Stripe's search is not monotonic. */
const MISS_MS = 60_000;

const CLAUSE = /^\s*(-?)(\w+)(?:\[["']([^"']+)["']\])?\s*(:|~|>=|<=|>|<)\s*(?:["']((?:[^"'\\]|\\.)*)["']|(null|-?\d+))/;

interface Clause {
  negated: boolean;
  field: string;
  key: string | undefined;
  operator: string;
  value: string;
}

/**
 * Reads Stripe's search language: clauses joined by AND or by OR, never both.
 * @throws StripeError when the query does not follow it
 * @see https://docs.stripe.com/search#search-query-language
 */
function parseQuery(query: string): { clauses: Clause[]; joiner: "AND" | "OR" } {
  const clauses: Clause[] = [];
  const joiners = new Set<string>();
  let rest = query;
  for (;;) {
    const match = CLAUSE.exec(rest);
    if (!match) throw refuse("We were unable to parse your search query.", "query");
    const [whole, minus, field = "", key, operator = "", text, plain] = match;
    clauses.push({
      negated: minus === "-",
      field,
      key,
      operator,
      value: text?.replaceAll(/\\(.)/g, "$1") ?? plain ?? "",
    });
    rest = rest.slice(whole.length);
    if (rest.trim() === "") break;
    const joiner = /^\s+(and\b|or\b)?/i.exec(rest);
    if (!joiner) throw refuse("We were unable to parse your search query.", "query");
    joiners.add((joiner[1] ?? "and").toUpperCase());
    rest = rest.slice(joiner[0].length);
  }
  if (joiners.size > 1) throw refuse("A search query cannot mix AND and OR.", "query");
  return { clauses, joiner: joiners.has("OR") ? "OR" : "AND" };
}

const FIELDS: Partial<Record<Kind, string[]>> = {
  customer: ["created", "email", "metadata", "name", "phone"],
  invoice: ["created", "currency", "customer", "last_finalization_error_code", "metadata", "number", "receipt_number", "status", "subscription", "total"],
}; // prettier-ignore

function matches(object: Plain, clause: Clause): boolean {
  const whole = object[clause.field];
  const found = clause.key === undefined ? whole : (whole as Plain | null)?.[clause.key];
  const text = typeof found === "string" || typeof found === "number" ? String(found) : null;
  const isHit = (): boolean => {
    if (clause.value === "null") return text === null;
    if (text === null) return false;
    const [a, b] = [text.toLowerCase(), clause.value.toLowerCase()];
    switch (clause.operator) {
      case ":":
        return a === b;
      case "~":
        return a.includes(b);
      case ">":
        return Number(a) > Number(b);
      case ">=":
        return Number(a) >= Number(b);
      case "<":
        return Number(a) < Number(b);
      default:
        return Number(a) <= Number(b);
    }
  };
  return isHit() !== clause.negated;
}

/** Searches an index that lags, and now and then forgets what it had already found. */
export function search<K extends "customer" | "invoice">(
  store: Store,
  kind: K,
  params: { query: string; limit?: number; page?: string },
  nowMs: number,
): { found: Kinds[K][]; next: string | null } {
  const { clauses, joiner } = parseQuery(params.query);
  for (const { field } of clauses) {
    if (!FIELDS[kind]?.includes(field)) throw refuse(`Field '${field}' is not supported for search.`, "query");
  }
  const knobs = store.setting("search", SEARCH_DEFAULTS);
  const count = store.setting("search_count", 0) + 1;
  store.saveSetting("search_count", count);
  const isMiss = knobs.miss_every > 0 && count % knobs.miss_every === 0;
  const indexed = store.allAsOf(kind, nowMs - knobs.lag_ms - (isMiss ? MISS_MS : 0));
  const all = indexed.filter((object) => {
    const isDeleted = object.object === "customer" && object.$deleted;
    const hits = clauses.map((clause) => matches({ ...object }, clause));
    return !isDeleted && (joiner === "AND" ? hits.every(Boolean) : hits.some(Boolean));
  });
  const start = Number(params.page ?? 0);
  if (!Number.isInteger(start) || start < 0) throw refuse("Invalid page.", "page");
  const end = start + Math.min(100, Math.max(1, params.limit ?? 10));
  return { found: all.slice(start, end), next: end < all.length ? String(end) : null };
}
