import { RULE_TITLES } from "../../rules/describe.ts";
import { findPolicy } from "../../sites/repository.ts";
import { depsOf, pathOf, type DashboardContext } from "../context.ts";
import { Check, Field, Select } from "../fields.tsx";
import type { Locale } from "../../shared/locale.ts";
import { COMMON } from "../texts.ts";
import { SETTINGS } from "./texts.ts";

/** A name is never a reason to hold, and what says nothing is held from even odds on anyway. */
const OFFERED = {
  rejects: ["personal_attack", "substance", "spam", "advertising_only"],
  holds_in_doubt: ["personal_attack", "spam", "advertising_only"],
} as const;

export async function PolicySettings(c: DashboardContext) {
  const locale = c.get("locale");
  const texts = SETTINGS[locale];
  const policy = await findPolicy(depsOf(c).db, c.get("site").id);
  const number = { type: "number", required: true } as const;
  return (
    <form method="post" action={pathOf(c, "/settings/policy")} class="stack panel">
      <h2>{texts.policy}</h2>
      {(["holds_in_doubt", "rejects"] as const).map((name) => (
        <fieldset>
          <legend>{texts[name]}</legend>
          {OFFERED[name].map((rule) => (
            <Check name={name} value={rule} checked={policy[name].includes(rule)}>
              {RULE_TITLES[locale][rule]}
            </Check>
          ))}
          <p class="hint">{texts[`${name}_hint`]}</p>
        </fieldset>
      ))}
      <Field
        label={texts.edit_window}
        name="edit_window_minutes"
        value={policy.edit_window_minutes}
        min={0}
        max={1_440}
        {...number}
      />
      <Field label={texts.hearing_days} name="hearing_days" value={policy.hearing_days} min={0} max={90} {...number} />
      <Field label={texts.due_days} name="due_days" value={policy.due_days} min={7} max={90} {...number} />
      <Field
        label={texts.reminder_days}
        name="reminder_days"
        value={policy.reminder_days.join(", ")}
        pattern="\s*(\d{1,2}(\s*[, ]\s*\d{1,2}){0,2})?\s*"
        hint={texts.reminder_hint}
      />
      <Select
        label={texts.interest}
        name="interest"
        value={policy.interest}
        options={(["waive", "collect"] as const).map((option) => [option, texts.interest_options[option]] as const)}
        hint={texts.interest_hint}
      />
      <label>
        {texts.base_rates}
        <textarea name="base_rates" rows={2} maxlength={2_000} aria-describedby="base-rates-hint">
          {policy.base_rates.map(({ from, basis_points }) => `${from}: ${formatRate(basis_points, locale)}`).join("\n")}
        </textarea>
        <small id="base-rates-hint" class="hint">
          {texts.base_rates_hint}
        </small>
      </label>
      <Field
        label={texts.evidence_days}
        name="evidence_days"
        value={policy.evidence_days}
        min={30}
        max={365}
        {...number}
      />
      <Field
        label={texts.claim_years}
        name="claim_years"
        value={policy.claim_years}
        min={3}
        max={30}
        hint={texts.claim_years_hint}
        {...number}
      />
      <Check name="confirm_email_for_links" checked={policy.confirm_email_for_links}>
        {texts.confirm_email}
      </Check>
      <Field
        label={texts.anchor_url}
        name="anchor_url"
        type="url"
        value={policy.anchor_url}
        pattern="https://.+"
        hint={texts.anchor_hint}
      />
      <Field
        label={texts.bundle_days}
        name="bundle_days"
        value={policy.bundle_days}
        min={0}
        max={30}
        hint={texts.bundle_days_hint}
        {...number}
      />
      <Check name="two_person_rule" checked={policy.two_person_rule}>
        {texts.two_person}
      </Check>
      <p>
        <button type="submit" class="primary">
          {COMMON[locale].save}
        </button>
      </p>
    </form>
  );
}

/** `1,27` or `1.27`, as the form takes it back. */
function formatRate(basisPoints: number, locale: Locale): string {
  const text = (basisPoints / 100).toFixed(2);
  return locale === "de" ? text.replace(".", ",") : text;
}
