import type { Child } from "hono/jsx";
import type { OwnerAction } from "../../claims/act.ts";
import type { Claim } from "../../claims/claim.ts";
import type { Locale } from "../../shared/locale.ts";
import { pathOf, type DashboardContext } from "../context.ts";
import type { Form } from "../form.ts";
import { ACTION_HINTS, ACTION_TEXTS, CLAIMS } from "./texts.ts";

type Props = {
  c: DashboardContext;
  claim: Claim;
  action: OwnerAction;
  /** Of forms in the same group one at a time is unfolded. */
  group?: string;
  open: boolean;
  children: Child;
};

/** The small form of one action: it unfolds, says what it will do, and then does it. */
export function ActionForm({ c, claim, action, group, open, children }: Props) {
  const locale = c.get("locale");
  return (
    <details name={group} open={open}>
      <summary>{ACTION_TEXTS[locale][action]}</summary>
      <p class="hint">{ACTION_HINTS[locale][action]}</p>
      <form method="post" action={pathOf(c, `/claims/${claim.id}/actions`)} class="stack">
        <input type="hidden" name="action" value={action} />
        <input type="hidden" name="version" value={claim.version} />
        {children}
      </form>
    </details>
  );
}

type ReasonProps = { form: Form | undefined; required: boolean; locale: Locale };

/** Why the action is taken. */
export function Reason({ form, required, locale }: ReasonProps) {
  return (
    <label>
      {CLAIMS[locale].reason}
      <textarea name="reason" rows={2} maxlength={2_000} required={required}>
        {form?.text("reason") ?? ""}
      </textarea>
    </label>
  );
}
