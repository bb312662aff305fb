import { ATTRIBUTION_LEVELS } from "../../claims/claim.ts";
import { DEBTOR_COUNTRIES } from "../../claims/debtor.ts";
import type { ClaimJson } from "../../claims/present.ts";
import { AddressFields, readAddress } from "../address.tsx";
import type { DashboardContext } from "../context.ts";
import { Area, Field, Select } from "../fields.tsx";
import type { Form } from "../form.ts";
import { compact } from "../../shared/compact.ts";
import { CLAIMS, LEVEL_TEXTS } from "./texts.ts";

type Props = { c: DashboardContext; form?: Form | undefined; claim?: ClaimJson };

/** Who is asked for the money, and how sure it is that it was them. */
export function DebtorFields({ c, form, claim }: Props) {
  const locale = c.get("locale");
  const texts = CLAIMS[locale];
  const debtor = claim?.debtor;
  const typed = (name: string, stored?: string | null) => ({ name, value: form?.text(name) ?? stored });
  const countries = new Intl.DisplayNames(locale, { type: "region" });
  const level = form?.text("level") ?? claim?.attribution?.level;
  return (
    <>
      <fieldset class="stack">
        <legend>{texts.debtor}</legend>
        <p class="hint">{texts.debtor_hint}</p>
        <Field label={texts.name} {...typed("name", debtor?.name)} required maxlength={200} />
        <AddressFields form={form} stored={debtor?.address} locale={locale}>
          <Select
            label={texts.country}
            name="country"
            value={form?.text("country") ?? debtor?.address.country ?? "DE"}
            options={DEBTOR_COUNTRIES.map((country) => [country, countries.of(country) ?? country])}
          />
        </AddressFields>
        <Field label={texts.email} {...typed("email", debtor?.email)} type="email" required maxlength={254} />
        <div class="row">
          <Field label={texts.vat_id} {...typed("vat_id", debtor?.vat_id)} maxlength={20} />
          <Field label={texts.register} {...typed("register", debtor?.register)} maxlength={100} />
        </div>
      </fieldset>
      <fieldset class="stack">
        <legend>{texts.attribution}</legend>
        {ATTRIBUTION_LEVELS.map((name) => (
          <label class="check">
            <input type="radio" name="level" value={name} required checked={level === name} />{" "}
            {LEVEL_TEXTS[locale][name]}
          </label>
        ))}
        <Area
          label={texts.grounds}
          {...typed("grounds", claim?.attribution?.grounds)}
          rows={3}
          required
          maxlength={2_000}
          hint={texts.grounds_hint}
        />
      </fieldset>
    </>
  );
}

/** The debtor's fields as the API takes them. */
export function readDebtor(form: Form) {
  return {
    debtor: compact({
      kind: "business",
      name: form.text("name"),
      email: form.text("email"),
      vat_id: form.text("vat_id"),
      register: form.text("register"),
      address: readAddress(form),
    }),
    attribution: compact({ level: form.text("level"), grounds: form.text("grounds") }),
  };
}
