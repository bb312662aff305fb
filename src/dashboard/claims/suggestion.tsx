import { DEBTOR_COUNTRIES } from "../../claims/debtor.ts";
import type { SuggestionRecord } from "../../claims/suggestion-record.ts";
import type { Field } from "../../debtors/candidate.ts";
import { Time } from "../../pages/time.tsx";
import type { Locale } from "../../shared/locale.ts";
import type { Form } from "../form.ts";
import { Facts } from "../parts.tsx";
import { FIELD_TEXTS, METHOD_TEXTS, SUGGESTION } from "./suggestion-texts.ts";
import { LEVEL_TEXTS } from "./texts.ts";

/** A suggestion that is shown, and as the form carries it on; undefined when it is too long for that. */
export type Shown = { record: SuggestionRecord; signed: string | undefined };

/** Fields that make sense together only: half a typed address is not filled up with half of another. */
const TOGETHER: readonly (readonly Field[])[] = [
  ["name"],
  ["line1", "postal_code", "city"],
  ["email"],
  ["vat_id"],
  ["register"],
];

/** The form with what was suggested where nothing was typed. */
export function fillIn(form: Form, { candidate, advertiser, attribution }: SuggestionRecord, locale: Locale): Form {
  const filled = new Map<string, string>();
  const fields = candidate?.fields ?? {};
  for (const group of TOGETHER) {
    if (group.some((name) => form.has(name))) continue;
    for (const name of group) if (fields[name]) filled.set(name, fields[name].value);
  }
  // A select always has a value, so the country was typed only where its address was.
  const country = fields.country?.value;
  if (filled.has("line1") && country !== undefined && DEBTOR_COUNTRIES.includes(country))
    filled.set("country", country);
  if (advertiser && !form.has("level") && !form.has("grounds")) {
    filled.set("level", attribution.level);
    filled.set("grounds", attribution.grounds[locale]);
  }
  const text = (name: string) => filled.get(name) ?? form.text(name);
  return { ...form, text, has: (name) => text(name) !== undefined };
}

/** What was found and where, what speaks against it, and that a person must look. */
export function SuggestionPanel({ shown: { record, signed }, locale }: { shown: Shown; locale: Locale }) {
  const texts = SUGGESTION[locale];
  const { advertiser, candidate, attribution, warnings, evidence } = record;
  const found = Object.entries(candidate?.fields ?? {}) as [
    Field,
    NonNullable<SuggestionRecord["candidate"]>["fields"][Field],
  ][];
  return (
    <section class="panel" id="suggestion">
      <h2>{texts.title}</h2>
      <p class="notice">
        <strong>{texts.check}</strong>
      </p>
      <p>{advertiser ? texts.advertiser(advertiser.shown) : texts.no_advertiser}</p>
      {warnings.length > 0 && (
        <ul class="notice bad">
          {warnings.map(({ text }) => (
            <li class="wrap">{text[locale]}</li>
          ))}
        </ul>
      )}
      {found.length > 0 && (
        <Facts
          of={found.map(([name, value]) => [
            FIELD_TEXTS[locale][name],
            value && (
              <>
                <bdi>{value.value}</bdi>
                <small class="hint wrap">
                  {METHOD_TEXTS[locale][value.method]}, {texts.sure(Math.round(value.confidence * 100))}:{" "}
                  <a href={value.source_url} rel="noreferrer noopener nofollow" target="_blank">
                    {value.source_url}
                  </a>
                </small>
              </>
            ),
          ])}
        />
      )}
      <h3>{texts.level}</h3>
      <p>{LEVEL_TEXTS[locale][attribution.level]}</p>
      <p class="wrap">{attribution.grounds[locale]}</p>
      <details>
        <summary>{texts.visits(evidence.length)}</summary>
        <ul class="list">
          {evidence.map(({ url, at, status, outcome, sha256 }) => (
            <li class="wrap">
              {url}
              <p class="meta">
                <Time at={at} locale={locale} />, {status ?? outcome}
                {sha256 !== undefined && (
                  <>
                    , SHA-256 <code class="wrap">{sha256}</code>
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
      </details>
      <p class="hint">{signed === undefined ? texts.too_long : texts.sealed}</p>
    </section>
  );
}
