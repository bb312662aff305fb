import type { Guard } from "../claims/transition.ts";
import { PROBLEM_TEXTS } from "../pages/problem-texts.ts";
import type { AppError, ErrorCode, Issue } from "../shared/errors.ts";
import type { Locale } from "../shared/locale.ts";
import { GUARD_TEXTS } from "./claims/texts.ts";
import { FIELDS, RULES } from "./field-texts.ts";

/** Why something was refused: in words, and for a form field by field, as the form calls them. */
export function Problem({ error, locale }: { error: AppError; locale: Locale }) {
  const issues = (error.extra["issues"] ?? []) as Issue[];
  const failed = ((error.extra["guards"] ?? []) as Guard[]).filter(({ ok }) => !ok);
  return (
    <div role="alert" class="notice bad">
      <p>{PROBLEM_TEXTS[locale][error.code satisfies ErrorCode]}</p>
      {failed.length > 0 && (
        <ul class="guards">
          {failed.map(({ name, value }) => (
            <li>
              ✗ {GUARD_TEXTS[locale][name] ?? name} <code class="wrap">{JSON.stringify(value)}</code>
            </li>
          ))}
        </ul>
      )}
      {issues.length > 0 && (
        <ul>
          {[...new Set(issues.map((issue) => describeIssue(issue, locale)))].map((text) => (
            <li>{text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A field that did not pass, e.g. `E-Mail: erwartet wird eine E-Mail-Adresse.` A field that no form has keeps its own words. */
export function describeIssue({ path, message, rule = "", limit }: Issue, locale: Locale): string {
  const segments = path.split("/").filter((segment) => segment !== "" && !/^\d+$/.test(segment));
  const name = segments.findLast((segment) => Object.hasOwn(FIELDS[locale], segment));
  const field = name === undefined ? undefined : FIELDS[locale][name];
  if (!field) return message;
  const [label, expected] = field;
  const rules = RULES[locale];
  if (rule === "missing" || (rule === "min_length" && limit === 1)) return rules.missing(label);
  if (rule === "max_length" && limit !== undefined) return rules.max_length(label, limit);
  if (rule === "too_much") return rules.too_much(label);
  if (expected !== undefined) return rules.expected(label, expected);
  if (rule === "min_value" && limit !== undefined) return rules.min_value(label, limit);
  if (rule === "max_value" && limit !== undefined) return rules.max_value(label, limit);
  return rule === "number" || rule === "integer" ? rules.number(label) : rules.other(label);
}
