import { raw } from "hono/html";
import { Time } from "../../pages/time.tsx";
import { LANGUAGE_NAMES } from "../../pages/language.ts";
import { LOCALES, type Locale } from "../../shared/locale.ts";
import { renderMarkdown } from "../../shared/markdown.ts";
import { CURRENCIES, formatDecimal, formatMoney } from "../../shared/money.ts";
import { cutPageBy, readCursor } from "../../shared/cursor.ts";
import { findCurrentTerms, listTerms } from "../../sites/repository.ts";
import { advertisingFee, namesSum, type NewTerms, type Terms } from "../../sites/terms.ts";
import { depsOf, pathOf, type DashboardContext } from "../context.ts";
import { Area, Field, Select } from "../fields.tsx";
import type { Form } from "../form.ts";
import { Facts, NextPage } from "../parts.tsx";
import { FIRST_TERMS, NATURE_TEXTS, SETTINGS } from "./texts.ts";

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
  const asked = form?.text("locale") ?? c.req.query("language");
  const language = LOCALES.find((one) => one === asked) ?? site.locale;
  const latest = current.find((terms) => terms.locale === language);
  const text = form?.text("text") ?? latest?.text ?? FIRST_TERMS[language];
  // The first in a language goes by those that there are in the other.
  const like = latest ?? current[0];
  const fee = like && advertisingFee(like);
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
        {next !== null && <NextPage href={pathOf(c, `/settings/terms?cursor=${next}`)} locale={locale} />}
      </section>
      <form method="post" action={pathOf(c, "/settings/terms")} class="stack panel" id="new-terms">
        <h2>{texts.new_terms}</h2>
        <p class="hint">{texts.new_terms_hint}</p>
        <input type="hidden" name="locale" value={language} />
        {/* Each language has its own text: another one is another form. */}
        <ul class="choice" aria-label={texts.terms_language}>
          {LOCALES.map((one) => (
            <li>
              <a
                href={pathOf(c, `/settings/terms?language=${one}#new-terms`)}
                aria-current={one === language ? "true" : undefined}
              >
                {LANGUAGE_NAMES[one]}
              </a>
            </li>
          ))}
        </ul>
        <Area label={texts.terms_text} name="text" value={text} rows={12} required maxlength={20_000} />
        <Select
          label={texts.nature}
          name="nature"
          value={form?.text("nature") ?? like?.nature}
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
            {texts.preview_terms}
          </button>
        </p>
      </form>
    </>
  );
}

/** The next version as it would be shown: it cannot be taken back, and its fee binds whoever agrees to it. */
export function ProposedTerms({ c, form, terms }: { c: DashboardContext; form: Form; terms: NewTerms }) {
  const locale = c.get("locale");
  const texts = SETTINGS[locale];
  const fee = advertisingFee(terms);
  const unnamed = fee && !namesSum(terms.text, fee) ? fee : undefined;
  return (
    <section class="panel">
      <h2>{texts.proposed}</h2>
      <Shown
        terms={{ ...terms, html: renderMarkdown(terms.text) }}
        name={LANGUAGE_NAMES[terms.locale]}
        locale={locale}
      />
      <form method="post" action={pathOf(c, "/settings/terms")}>
        {["locale", "text", "nature", "fee", "currency"].map((name) => (
          <input type="hidden" name={name} value={form.text(name)} />
        ))}
        <input type="hidden" name="confirmed" value="true" />
        <div class={unnamed ? "notice bad" : "notice"} tabindex={-1} autofocus>
          {unnamed && <p>{texts.fee_not_named(formatMoney(unnamed, locale))}</p>}
          <p>{texts.proposed_hint}</p>
        </div>
        <p>
          <button type="submit" class="primary">
            {texts.post_terms}
          </button>
        </p>
      </form>
    </section>
  );
}

function Version({ terms, isCurrent, locale }: { terms: Terms; isCurrent: boolean; locale: Locale }) {
  const texts = SETTINGS[locale];
  const name = `${LANGUAGE_NAMES[terms.locale]}, ${texts.version(terms.version)}`;
  return (
    <details open={isCurrent}>
      <summary>
        {name} {isCurrent && <span class="badge pass">{texts.in_force}</span>}{" "}
        <span class="meta">
          {texts.since} <Time at={terms.createdAt} locale={locale} />
        </span>
      </summary>
      <Shown terms={terms} name={name} locale={locale} />
    </details>
  );
}

type ShownProps = {
  terms: Pick<Terms, "locale" | "html" | "fees" | "nature"> & { sha256?: string };
  name: string;
  locale: Locale;
};

/** What stands beside the form, and what it asks for. */
function Shown({ terms, name, locale }: ShownProps) {
  const texts = SETTINGS[locale];
  const fee = advertisingFee(terms);
  return (
    <>
      {/* What scrolls can be scrolled by the keyboard, too. */}
      <div class="terms" lang={terms.locale} tabindex={0} role="region" aria-label={name}>
        {raw(terms.html)}
      </div>
      <Facts
        of={[
          [texts.fee, fee ? formatMoney(fee, locale) : "–"],
          [texts.nature, NATURE_TEXTS[locale][terms.nature]],
          [texts.sha256, terms.sha256 && <code class="wrap">{terms.sha256}</code>],
        ]}
      />
    </>
  );
}
