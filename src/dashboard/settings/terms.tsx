import { raw } from "hono/html";
import { Time } from "../../pages/time.tsx";
import { LANGUAGE_NAMES } from "../../pages/language.ts";
import { LOCALES, type Locale } from "../../shared/locale.ts";
import { CURRENCIES, formatDecimal, formatMoney } from "../../shared/money.ts";
import { cutPageBy, readCursor } from "../../shared/cursor.ts";
import { findCurrentTerms, listTerms } from "../../sites/repository.ts";
import { advertisingFee, type Terms } from "../../sites/terms.ts";
import { depsOf, pathOf, type DashboardContext } from "../context.ts";
import { Area, Field, Select } from "../fields.tsx";
import type { Form } from "../form.ts";
import { COMMON } from "../texts.ts";
import { NATURE_TEXTS, SETTINGS } from "./texts.ts";

const PAGE_SIZE = 25;
const NATURES = ["penalty", "price"] as const;

/** Every version of the posted terms as it was shown, the one in force open; and a form for the next. */
export async function TermsSettings(c: DashboardContext, form?: Form) {
  const locale = c.get("locale");
  const texts = SETTINGS[locale];
  const { db } = depsOf(c);
  const site = c.get("site");
  const cursor = c.req.query("cursor");
  const after = cursor === undefined ? undefined : readCursor(cursor, "terms", ["string", "number"]);
  const [rows, ...inForce] = await Promise.all([
    listTerms(db, site.id, after, PAGE_SIZE + 1),
    ...LOCALES.map((language) => findCurrentTerms(db, site.id, language)),
  ]);
  const { page: versions, next } = cutPageBy("terms", rows, PAGE_SIZE, (terms) => [terms.locale, terms.version]);
  const current = inForce.flatMap((terms) => terms ?? []);
  const latest = current.find((terms) => terms.locale === site.locale);
  const text = form?.text("text") ?? latest?.text ?? "";
  const fee = latest && advertisingFee(latest);
  return (
    <>
      <section class="panel">
        <h2>{texts.terms}</h2>
        {versions.length === 0 && <p>{texts.no_terms}</p>}
        {versions.map((terms) => (
          <Version
            terms={terms}
            isCurrent={current.some((one) => one.locale === terms.locale && one.version === terms.version)}
            locale={locale}
          />
        ))}
        {next !== null && (
          <p class="pages">
            <a href={pathOf(c, `/settings/terms?cursor=${next}`)}>{COMMON[locale].next_page}</a>
          </p>
        )}
      </section>
      <form method="post" action={pathOf(c, "/settings/terms")} class="stack panel">
        <h2>{texts.new_terms}</h2>
        <p class="hint">{texts.new_terms_hint}</p>
        <Select
          label={texts.terms_language}
          name="locale"
          value={form?.text("locale") ?? site.locale}
          options={LOCALES.map((language) => [language, LANGUAGE_NAMES[language]])}
        />
        <Area label={texts.terms_text} name="text" value={text} rows={12} required maxlength={20_000} />
        <Select
          label={texts.nature}
          name="nature"
          value={form?.text("nature") ?? latest?.nature}
          options={NATURES.map((nature) => [nature, NATURE_TEXTS[locale][nature]])}
          hint={texts.nature_hint}
        />
        <div class="row">
          <Field
            label={texts.fee}
            name="fee"
            inputmode="decimal"
            maxlength={12}
            hint={texts.fee_hint}
            value={form ? form.text("fee") : fee && formatDecimal(fee, locale)}
          />
          <Select
            label={texts.currency}
            name="currency"
            value={form?.text("currency") ?? fee?.currency ?? "EUR"}
            options={CURRENCIES.map((currency) => [currency, currency])}
          />
        </div>
        <p>
          <button type="submit" class="primary">
            {texts.post_terms}
          </button>
        </p>
      </form>
    </>
  );
}

function Version({ terms, isCurrent, locale }: { terms: Terms; isCurrent: boolean; locale: Locale }) {
  const texts = SETTINGS[locale];
  const fee = advertisingFee(terms);
  return (
    <details open={isCurrent}>
      <summary>
        {LANGUAGE_NAMES[terms.locale]}, {texts.version(terms.version)}{" "}
        {isCurrent && <span class="badge pass">{texts.in_force}</span>}{" "}
        <span class="meta">
          {texts.since} <Time at={terms.createdAt} locale={locale} />
        </span>
      </summary>
      <div
        class="terms"
        lang={terms.locale}
        // What scrolls can be scrolled by the keyboard, too.
        tabindex={0}
        role="region"
        aria-label={`${LANGUAGE_NAMES[terms.locale]}, ${texts.version(terms.version)}`}
      >
        {raw(terms.html)}
      </div>
      <dl class="facts">
        <div>
          <dt>{texts.fee}</dt>
          <dd>{fee ? formatMoney(fee, locale) : "–"}</dd>
        </div>
        <div>
          <dt>{texts.nature}</dt>
          <dd>{NATURE_TEXTS[locale][terms.nature]}</dd>
        </div>
        <div>
          <dt>{texts.sha256}</dt>
          <dd>
            <code class="wrap">{terms.sha256}</code>
          </dd>
        </div>
      </dl>
    </details>
  );
}
