import { AUTOMATION_ACTIONS } from "../../claims/automation.ts";
import { presentAutomation } from "../../claims/present-automation.ts";
import type { ActionKind } from "../../claims/transition.ts";
import { EVENT_TEXTS, nameActor } from "../../claims/words.ts";
import { Time } from "../../pages/time.tsx";
import { formatDecimal } from "../../shared/money.ts";
import { findMemberNames, findPolicy } from "../../sites/repository.ts";
import { claimDepsOf, depsOf, pathOf, type DashboardContext } from "../context.ts";
import { Field, Select } from "../fields.tsx";
import type { Form } from "../form.ts";
import { sayGuard } from "../claims/guard-values.ts";
import { CLAIMS } from "../claims/texts.ts";
import { COMMON } from "../texts.ts";
import { AUTOMATION } from "./automation-texts.ts";
import { SETTINGS } from "./texts.ts";

type Automation = Awaited<ReturnType<typeof presentAutomation>>;

/** Automatic mode: how it stands and what is missing, the switches, its limits, and why it acted or did not. */
export async function AutomationSettings(c: DashboardContext, form?: Form) {
  const locale = c.get("locale");
  const texts = AUTOMATION[locale];
  const automation = await presentAutomation(claimDepsOf(c), c.get("site"));
  return (
    <>
      <section class="panel">
        <h2>{SETTINGS[locale].automation}</h2>
        <p>{texts.intro}</p>
        <State c={c} automation={automation} />
        <form method="post" action={pathOf(c, "/settings/automation")} class="stack">
          <Select
            label={texts.action}
            name="action"
            value={form?.text("action") ?? (automation.enabled ? "freeze" : "enable")}
            options={AUTOMATION_ACTIONS.map((action) => [action, texts[action]])}
          />
          <Field label={texts.reason} name="reason" value={form?.text("reason")} required maxlength={2_000} />
          <p>
            <button type="submit" class="primary">
              {texts.act}
            </button>
          </p>
        </form>
      </section>
      <Limits c={c} form={form?.has("automatic_per_day") ? form : undefined} />
      <Decisions c={c} automation={automation} />
    </>
  );
}

function State({ c, automation }: { c: DashboardContext; automation: Automation }) {
  const texts = AUTOMATION[c.get("locale")];
  const { on, enabled, allowed, agreements, needed, breaker } = automation;
  return (
    <ul class="list">
      <li>
        <strong>{on ? texts.on : texts.off}</strong>
      </li>
      {!allowed && <li>{texts.not_allowed}</li>}
      {c.get("site").mode === "dry_run" && <li>{texts.dry_run}</li>}
      <li>{texts.agreements(agreements, needed)}</li>
      {!enabled && agreements < needed && <li>{texts.missing(needed - agreements)}</li>}
      {breaker !== null && (
        <li>
          {texts.breaker}: {texts.causes[breaker]}
        </li>
      )}
    </ul>
  );
}

async function Limits({ c, form }: { c: DashboardContext; form: Form | undefined }) {
  const locale = c.get("locale");
  const texts = AUTOMATION[locale];
  const policy = await findPolicy(depsOf(c).db, c.get("site").id);
  const sum = (amount: number) => formatDecimal({ amount, currency: "EUR" }, locale);
  const counts = [
    ["automatic_agreements", 10, 200],
    ["automatic_per_day", 0, 50],
    ["automatic_per_month", 0, 500],
    ["automatic_sample_percent", 1, 100],
  ] as const;
  return (
    <form method="post" action={pathOf(c, "/settings/automation/limits")} class="stack panel">
      <h2>{texts.limits}</h2>
      {counts.map(([name, min, max]) => (
        <Field
          label={texts[name]}
          name={name}
          value={form ? form.text(name) : policy[name]}
          type="number"
          required
          min={min}
          max={max}
        />
      ))}
      {(["automatic_sum_per_day", "automatic_sum_per_month"] as const).map((name) => (
        <Field
          label={texts[name]}
          name={name}
          value={form ? form.text(name) : sum(policy[name])}
          required
          inputmode="decimal"
          hint={texts.sum_hint}
        />
      ))}
      <p>
        <button type="submit">{COMMON[locale].save}</button>
      </p>
    </form>
  );
}

async function Decisions({ c, automation }: { c: DashboardContext; automation: Automation }) {
  const locale = c.get("locale");
  const names = await findMemberNames(depsOf(c).db, c.get("site").id);
  const texts = AUTOMATION[locale];
  return (
    <section class="panel">
      <h2>{texts.decisions}</h2>
      {automation.decisions.length === 0 && <p>{texts.none}</p>}
      <ul class="list">
        {automation.decisions.map(({ claim_id, act, would_approve, outcome, guards, at }) => (
          <li>
            <a href={pathOf(c, `/claims/${claim_id}`)}>
              <Time at={at} locale={locale} />
            </a>{" "}
            <span class="badge">
              {act === "approve" ? texts.approved : would_approve ? texts.would_approve : texts.would_leave}
            </span>{" "}
            {outcome !== null && (
              <span class="meta">
                {EVENT_TEXTS[locale][outcome.action as ActionKind] ?? outcome.action}{" "}
                {CLAIMS[locale].by(nameActor(outcome.actor, names, locale))}
              </span>
            )}
            {act !== "approve" && (
              <p class="meta">
                {texts.failed}:{" "}
                {guards
                  .filter(({ ok }) => !ok)
                  .map((guard) => sayGuard(guard, names, locale))
                  .join("; ")}
              </p>
            )}
          </li>
        ))}
      </ul>
      {automation.history.length > 0 && <h3>{texts.history}</h3>}
      <ul class="list">
        {automation.history.map(({ action, actor, reason, at }) => (
          <li>
            <Time at={at} locale={locale} /> {action === "approve" ? texts.approved : texts[action]}{" "}
            <span class="meta">{CLAIMS[locale].by(nameActor(actor, names, locale))}</span> {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}
