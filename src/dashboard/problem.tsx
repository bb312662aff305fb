import type { Guard } from "../claims/transition.ts";
import { Issues } from "../pages/issues.tsx";
import { PROBLEM_TEXTS } from "../pages/problem-texts.ts";
import type { AppError } from "../shared/errors.ts";
import type { Locale } from "../shared/locale.ts";
import { sayGuard } from "./claims/guard-values.ts";

/** Why something was refused: in words, and for a form field by field, as the form calls them. */
export function Problem({ error, locale }: { error: AppError; locale: Locale }) {
  const failed = ((error.extra["guards"] ?? []) as Guard[]).filter(({ ok }) => !ok);
  return (
    // Who was refused is led to the reason, wherever on the page the form stands.
    <div role="alert" class="notice bad" tabindex={-1} autofocus>
      <p>{PROBLEM_TEXTS[locale][error.code]}</p>
      {failed.length > 0 && (
        <ul class="guards">
          {failed.map(({ name, value }) => (
            <li>✗ {sayGuard({ name, value }, new Map(), locale)}</li>
          ))}
        </ul>
      )}
      <Issues of={error} locale={locale} />
    </div>
  );
}
