import type { AppError, Issue } from "../shared/errors.ts";
import type { Locale } from "../shared/locale.ts";
import { describeIssue } from "./describe-issue.ts";

/** What is wrong with a refused form, field by field, each once, in the order in which they came; nothing without any. */
export function Issues({ of, locale }: { of: AppError; locale: Locale }) {
  const issues = (of.extra["issues"] ?? []) as Issue[];
  const texts = new Set(issues.map((issue) => describeIssue(issue, locale)));
  return texts.size === 0 ? null : (
    <ul>
      {Array.from(texts, (text) => (
        <li>{text}</li>
      ))}
    </ul>
  );
}
