import type { Guard } from "../claims/transition.ts";
import { describeIssues } from "../pages/describe-issue.ts";
import { PROBLEM_TEXTS } from "../pages/problem-texts.ts";
import type { AppError, ErrorCode, Issue } from "../shared/errors.ts";
import type { Locale } from "../shared/locale.ts";
import { sayGuard } from "./claims/guard-values.ts";

/** Why something was refused: in words, and for a form field by field, as the form calls them. */
export function Problem({ error, locale }: { error: AppError; locale: Locale }) {
  const issues = (error.extra["issues"] ?? []) as Issue[];
  const failed = ((error.extra["guards"] ?? []) as Guard[]).filter(({ ok }) => !ok);
  return (
    // Who was refused is led to the reason, wherever on the page the form stands.
    <div role="alert" class="notice bad" tabindex={-1} autofocus>
      <p>{PROBLEM_TEXTS[locale][error.code satisfies ErrorCode]}</p>
      {failed.length > 0 && (
        <ul class="guards">
          {failed.map(({ name, value }) => (
            <li>✗ {sayGuard({ name, value }, new Map(), locale)}</li>
          ))}
        </ul>
      )}
      {issues.length > 0 && (
        <ul>
          {describeIssues(issues, locale).map((text) => (
            <li>{text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
