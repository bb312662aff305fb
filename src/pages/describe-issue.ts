import type { Issue } from "../shared/errors.ts";
import type { Locale } from "../shared/locale.ts";
import { FIELDS, RULES } from "./field-texts.ts";

/** A field that did not pass, e.g. `E-Mail: erwartet wird eine E-Mail-Adresse.` A field that no form has keeps its own words. */
export function describeIssue({ path, message, rule = "", limit }: Issue, locale: Locale): string {
  const segments = path.split("/").filter((segment) => segment !== "" && !/^\d+$/.test(segment));
  const last = segments.findLast((segment) => Object.hasOwn(FIELDS[locale], segment));
  const name = last === "amount" && segments.includes("fees") ? "fees" : last;
  const field = name === undefined ? undefined : FIELDS[locale][name];
  if (!field) return message;
  const [label, expected] = field;
  const rules = RULES[locale];
  if (rule === "missing" || (rule === "min_length" && limit === 1)) return rules.missing(label);
  if (rule === "max_length" && limit !== undefined) return rules.max_length(label, limit);
  if (rule === "too_much") return rules.too_much(label);
  if (rule === "too_small") return rules.too_small(label);
  if (expected !== undefined) return rules.expected(label, expected);
  if (rule === "min_value" && limit !== undefined) return rules.min_value(label, limit);
  if (rule === "max_value" && limit !== undefined) return rules.max_value(label, limit);
  return rule === "number" || rule === "integer" ? rules.number(label) : rules.other(label);
}
