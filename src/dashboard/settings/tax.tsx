import { pdfUntil } from "../../claims/tax.ts";
import { formatRate } from "../../claims/tax-texts.ts";
import { defineTexts } from "../../pages/texts.ts";
import { formatDay } from "../../shared/clock.ts";
import type { Locale } from "../../shared/locale.ts";
import type { Creditor } from "../../sites/repository.ts";
import { E_INVOICE } from "../../sites/tax.ts";
import { pathOf, type DashboardContext } from "../context.ts";
import { Check, Field, Select } from "../fields.tsx";
import type { Form } from "../form.ts";
import { COMMON } from "../texts.ts";

const TAX = defineTexts(
  {
    title: "Umsatzsteuer",
    hint: "Nur nötig, wenn die Gebühr ein Preis ist: Eine Vertragsstrafe ist nicht steuerbar. Fragen Sie Ihre Steuerberatung. Ohne diese Angaben wird keine Forderung über einen Preis freigegeben.",
    mode: "Was im Preis steckt",
    none: "nicht entschieden: nur Vertragsstrafen",
    standard: "Umsatzsteuer",
    small_business: "keine: Kleinunternehmer (§ 19 UStG)",
    rate: "Steuersatz in Prozent",
    rate_hint: "Der Preis in den Regeln enthält die Steuer. Sie wird herausgerechnet.",
    e_invoice: "E-Rechnung (EN 16931)",
    e_invoice_hint:
      "Das PDF eines Zahlungsdienstes ist keine. Zwischen Unternehmen in Deutschland genügt es bis Ende 2026, bei höchstens 800.000 € Umsatz im Vorjahr bis Ende 2027 (§ 27 Abs. 38 UStG).",
    regular: "PDF bis Ende 2026",
    small_turnover: "PDF bis Ende 2027: Umsatz im Vorjahr höchstens 800.000 €",
    elsewhere: "Ich verschicke E-Rechnungen auf anderem Weg",
    sequential: "Im Stripe-Konto ist die kontoweite fortlaufende Nummerierung eingeschaltet (§ 14 Abs. 4 Nr. 4 UStG)",
    pdf_until: (day: string) => `Ein PDF genügt als Rechnung bis ${day}; danach wird kein Preis mehr freigegeben.`,
  },
  {
    title: "VAT",
    hint: "Needed only where the fee is a price: a contractual penalty is outside the scope of VAT. Ask your tax adviser. Without these settings no claim over a price is approved.",
    mode: "What a price contains",
    none: "not decided: penalties only",
    standard: "VAT",
    small_business: "none: small business (§ 19 UStG)",
    rate: "Rate in percent",
    rate_hint: "The price in the rules includes the tax, which is worked out of it.",
    e_invoice: "E-invoice (EN 16931)",
    e_invoice_hint:
      "A payment service's PDF is none. Between businesses in Germany it will do until the end of 2026, with a turnover of at most 800,000 € in the year before until the end of 2027 (§ 27(38) UStG).",
    regular: "PDF until the end of 2026",
    small_turnover: "PDF until the end of 2027: turnover of at most 800,000 € in the year before",
    elsewhere: "I send e-invoices by other means",
    sequential: "The Stripe account numbers all its invoices in one sequence (§ 14(4) no. 4 UStG)",
    pdf_until: (day) => `A PDF will do as an invoice until ${day}; after that no price is approved.`,
  },
);

/** A creditor's VAT settings in a line; null while nothing is decided. */
export function describeSettings({ tax, country }: Pick<Creditor, "tax" | "country">, locale: Locale): string | null {
  const texts = TAX[locale];
  if (!tax) return null;
  if (tax.mode === "small_business") return texts.small_business;
  const until = pdfUntil(tax, country);
  const rate = formatRate(tax.rate_bp, locale);
  return until === null ? rate : `${rate}. ${texts.pdf_until(formatDay(until, locale))}`;
}

type TaxFormProps = { c: DashboardContext; creditor: Creditor; form: Form | undefined };

/** What the tax adviser has decided; `form` as it was sent, where it was refused. */
export function TaxForm({ c, creditor, form }: TaxFormProps) {
  const locale = c.get("locale");
  const texts = TAX[locale];
  const { tax } = creditor;
  const standard = tax?.mode === "standard" ? tax : undefined;
  const percent = new Intl.NumberFormat(locale, { useGrouping: false }).format((standard?.rate_bp ?? 1_900) / 100);
  return (
    <form method="post" action={pathOf(c, "/settings/creditor/tax")} class="stack panel">
      <h2>{texts.title}</h2>
      <p class="hint">{texts.hint}</p>
      <Select
        label={texts.mode}
        name="tax_mode"
        value={form?.text("tax_mode") ?? tax?.mode ?? "none"}
        options={(["none", "standard", "small_business"] as const).map((mode) => [mode, texts[mode]])}
      />
      <Field
        label={texts.rate}
        name="rate"
        inputmode="decimal"
        maxlength={5}
        value={form ? form.text("rate") : percent}
        hint={texts.rate_hint}
      />
      <Select
        label={texts.e_invoice}
        name="e_invoice"
        value={form?.text("e_invoice") ?? standard?.e_invoice ?? "regular"}
        options={E_INVOICE.map((way) => [way, texts[way]])}
        hint={texts.e_invoice_hint}
      />
      {creditor.provider === "stripe" && (
        <Check name="sequential_numbers" checked={form?.has("sequential_numbers") ?? tax?.sequential_numbers ?? false}>
          {texts.sequential}
        </Check>
      )}
      <p>
        <button type="submit" class="primary">
          {COMMON[locale].save}
        </button>
      </p>
    </form>
  );
}
