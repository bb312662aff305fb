import { findCreditor, listCreditors, type Creditor } from "../../sites/repository.ts";
import { ADDRESS, AddressFields } from "../address.tsx";
import { depsOf, isOperator, pathOf, type DashboardContext } from "../context.ts";
import { Field, Select } from "../fields.tsx";
import type { Form } from "../form.ts";
import { Facts } from "../parts.tsx";
import { COMMON } from "../texts.ts";
import { describeSettings, TaxForm } from "./tax.tsx";
import { SETTINGS } from "./texts.ts";

/** The creditors that the login may choose from: all for the operator, the site's own for its members. */
export async function creditorsFor(c: DashboardContext): Promise<Creditor[]> {
  const { db } = depsOf(c);
  if (isOperator(c)) return await listCreditors(db);
  const { creditorId } = c.get("site");
  const own = creditorId === null ? undefined : await findCreditor(db, creditorId);
  return own ? [own] : [];
}

/** Who asks for the money. */
export async function CreditorSettings(c: DashboardContext, form?: Form) {
  const locale = c.get("locale");
  const texts = SETTINGS[locale];
  const creditors = await creditorsFor(c);
  const { creditorId } = c.get("site");
  const current = creditors.find(({ id }) => id === creditorId);
  const mayChange = isOperator(c);
  return (
    <>
      <section class="panel">
        <h2>{texts.creditor}</h2>
        <p class="hint">{texts.creditor_hint}</p>
        {current ? <CreditorFacts c={c} creditor={current} /> : <p>{texts.no_creditor}</p>}
        {mayChange && creditors.length > 0 && (
          <form method="post" action={pathOf(c, "/settings/creditor")} class="row">
            <Select
              label={texts.choose_creditor}
              name="creditor_id"
              value={form?.text("creditor_id") ?? creditorId}
              options={creditors.map(({ id, legalName, city }) => [id, `${legalName}, ${city}`])}
            />
            <button type="submit">{COMMON[locale].save}</button>
          </form>
        )}
        {!mayChange && <p class="hint">{texts.operator_only}</p>}
      </section>
      {current && mayChange && <TaxForm c={c} creditor={current} form={form?.has("tax_mode") ? form : undefined} />}
      {mayChange && <NewCreditor c={c} form={form} />}
    </>
  );
}

function CreditorFacts({ c, creditor }: { c: DashboardContext; creditor: Creditor }) {
  const locale = c.get("locale");
  const [texts, address] = [SETTINGS[locale], ADDRESS[locale]];
  return (
    <Facts
      of={[
        [texts.legal_name, creditor.legalName],
        [address.line1, [creditor.line1, creditor.line2].filter(Boolean).join(", ")],
        [address.city, `${creditor.country}-${creditor.postalCode} ${creditor.city}`],
        [texts.email, creditor.email],
        [texts.tax_number, creditor.taxNumber],
        [texts.vat_id, creditor.vatId],
        [texts.iban, creditor.iban],
        [texts.provider, texts.providers[creditor.provider]],
        [texts.stripe_account, creditor.stripeAccount],
        [texts.tax, describeSettings(creditor, locale)],
      ]}
    />
  );
}

function NewCreditor({ c, form }: { c: DashboardContext; form: Form | undefined }) {
  const texts = SETTINGS[c.get("locale")];
  const typed = (name: string) => ({ name, value: form?.text(name) });
  const providers = (["stripe", "manual"] as const).map((name) => [name, texts.providers[name]] as const);
  return (
    <form method="post" action={pathOf(c, "/settings/creditor/new")} class="stack panel">
      <h2>{texts.new_creditor}</h2>
      <Field label={texts.legal_name} {...typed("legal_name")} required maxlength={200} />
      <AddressFields form={form} locale={c.get("locale")}>
        <Field
          label={texts.country}
          name="country"
          value={form?.text("country") ?? "DE"}
          required
          pattern="[A-Za-z]{2}"
          maxlength={2}
        />
      </AddressFields>
      <Field label={texts.email} {...typed("email")} type="email" required maxlength={254} />
      <div class="row">
        <Field label={texts.tax_number} {...typed("tax_number")} maxlength={40} hint={texts.tax_hint} />
        <Field label={texts.vat_id} {...typed("vat_id")} maxlength={20} />
      </div>
      <div class="row">
        <Select label={texts.provider} name="provider" value={form?.text("provider") ?? "stripe"} options={providers} />
        <Field label={texts.iban} {...typed("iban")} maxlength={42} />
        <Field label={texts.stripe_account} {...typed("stripe_account")} maxlength={60} />
      </div>
      <p>
        <button type="submit" class="primary">
          {texts.new_creditor}
        </button>
      </p>
    </form>
  );
}
