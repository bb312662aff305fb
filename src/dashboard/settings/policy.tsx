import { RULE_TITLES } from "../../rules/describe.ts";
import { findPolicy } from "../../sites/repository.ts";
import { depsOf, pathOf, type DashboardContext } from "../context.ts";
import { Area, Check, Field, Select } from "../fields.tsx";
import type { Form } from "../form.ts";
import type { Locale } from "../../shared/locale.ts";
import { COMMON } from "../texts.ts";
import { SETTINGS } from "./texts.ts";

type NumberName = "edit_window_minutes" | "hearing_days" | "due_days" | "evidence_days" | "claim_years" | "bundle_days";

const INTEREST = ["waive", "collect"] as const;

/** A name is never a reason to hold, and what says nothing is held from even odds on anyway. */
const OFFERED = {
  rejects: ["personal_attack", "substance", "spam", "advertising_only"],
  holds_in_doubt: ["personal_attack", "spam", "advertising_only"],
} as const;

/** @param form what was sent and not saved: refused, or only tried */
export async function PolicySettings(c: DashboardContext, form?: Form) {
  const locale = c.get("locale");
  const texts = SETTINGS[locale];
  const policy = await findPolicy(depsOf(c).db, c.get("site").id);
  const typed = (name: string, stored: string | number | null) => (form ? form.text(name) : stored);
  const ticked = (name: string, stored: boolean, value = "true") => (form ? form.list(name).includes(value) : stored);
  const rates = policy.base_rates.map(({ from, basis_points }) => `${from}: ${formatRate(basis_points, locale)}`);
  const number = (name: NumberName, min: number, max: number) =>
    ({ name, value: typed(name, policy[name]), type: "number", required: true, min, max }) as const;
  return (
    <form method="post" action={pathOf(c, "/settings/policy")} class="stack panel">
      <h2>{texts.policy}</h2>
      {(["holds_in_doubt", "rejects"] as const).map((name) => (
        <fieldset aria-describedby={`${name}-hint`}>
          <legend>{texts[name]}</legend>
          {OFFERED[name].map((rule) => (
            <Check name={name} value={rule} checked={ticked(name, policy[name].includes(rule), rule)}>
              {RULE_TITLES[locale][rule]}
            </Check>
          ))}
          <p id={`${name}-hint`} class="hint">
            {texts[`${name}_hint`]}
          </p>
        </fieldset>
      ))}
      <fieldset class="stack">
        <legend>{texts.about_comments}</legend>
        <Field label={texts.edit_window} {...number("edit_window_minutes", 0, 1_440)} hint={texts.edit_window_hint} />
        <Check
          name="confirm_email_for_links"
          checked={ticked("confirm_email_for_links", policy.confirm_email_for_links)}
        >
          {texts.confirm_email}
        </Check>
      </fieldset>
      <fieldset class="stack">
        <legend>{texts.about_claims}</legend>
        <Field label={texts.hearing_days} {...number("hearing_days", 0, 90)} />
        <Field label={texts.due_days} {...number("due_days", 7, 90)} />
        <Field
          label={texts.reminder_days}
          name="reminder_days"
          value={typed("reminder_days", policy.reminder_days.join(", "))}
          pattern="\s*(\d{1,2}(\s*[, ]\s*\d{1,2}){0,2})?\s*"
          hint={texts.reminder_hint}
        />
        <Select
          label={texts.interest}
          name="interest"
          value={form?.text("interest") ?? policy.interest}
          options={INTEREST.map((option) => [option, texts.interest_options[option]] as const)}
          hint={texts.interest_hint}
        />
        <Area
          label={texts.base_rates}
          name="base_rates"
          value={typed("base_rates", rates.join("\n"))}
          rows={2}
          maxlength={2_000}
          hint={texts.base_rates_hint}
        />
        <Field label={texts.bundle_days} {...number("bundle_days", 0, 30)} hint={texts.bundle_days_hint} />
        <Check name="two_person_rule" checked={ticked("two_person_rule", policy.two_person_rule)}>
          {texts.two_person}
        </Check>
      </fieldset>
      <fieldset class="stack">
        <legend>{texts.about_storage}</legend>
        <Field label={texts.evidence_days} {...number("evidence_days", 30, 365)} hint={texts.evidence_days_hint} />
        <Field label={texts.claim_years} {...number("claim_years", 3, 30)} hint={texts.claim_years_hint} />
        <Field
          label={texts.anchor_url}
          name="anchor_url"
          type="url"
          value={typed("anchor_url", policy.anchor_url)}
          pattern="https://.+"
          hint={texts.anchor_hint}
        />
      </fieldset>
      <p>
        <button type="submit" class="primary">
          {COMMON[locale].save}
        </button>{" "}
        <button type="submit" formaction={pathOf(c, "/settings/policy/try#trial")}>
          {texts.try_policy}
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
