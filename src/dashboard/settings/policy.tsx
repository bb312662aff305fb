import { RULE_TITLES } from "../../rules/describe.ts";
import { RULES } from "../../rules/judgement.ts";
import { findPolicy } from "../../sites/repository.ts";
import { depsOf, pathOf, type DashboardContext } from "../context.ts";
import { Check, Field } from "../fields.tsx";
import { COMMON } from "../texts.ts";
import { SETTINGS } from "./texts.ts";

export async function PolicySettings(c: DashboardContext) {
  const locale = c.get("locale");
  const texts = SETTINGS[locale];
  const policy = await findPolicy(depsOf(c).db, c.get("site").id);
  const number = { type: "number", required: true } as const;
  return (
    <form method="post" action={pathOf(c, "/settings/policy")} class="stack panel">
      <h2>{texts.policy}</h2>
      <fieldset>
        <legend>{texts.rejects}</legend>
        {RULES.filter((rule) => rule !== "real_name").map((rule) => (
          <Check name="rejects" value={rule} checked={policy.rejects.includes(rule)}>
            {RULE_TITLES[locale][rule]}
          </Check>
        ))}
        <p class="hint">{texts.rejects_hint}</p>
      </fieldset>
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
