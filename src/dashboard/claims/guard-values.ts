import type { Guard } from "../../claims/transition.ts";
import { nameActor, PAYMENT_TEXTS } from "../../claims/words.ts";
import { FIELDS } from "../../pages/field-texts.ts";
import { formatDay } from "../../shared/clock.ts";
import type { Locale } from "../../shared/locale.ts";
import { formatMoney } from "../../shared/money.ts";
import { OUTCOME_TEXTS } from "../queue/texts.ts";
import { AUTOMATION } from "../settings/automation-texts.ts";
import { FIELD_TEXTS } from "./suggestion-texts.ts";
import { GUARD_TEXTS, LETTER_TEXTS } from "./texts.ts";

type Told = Pick<Guard, "name" | "value">;
type Words = Readonly<Record<string, string>>;

/** What the parts of a value are called; `{}` stands for the part. */
const PARTS: Readonly<Record<Locale, Words>> = {
  de: {
    level: "Stufe {}",
    hearing_days: "{} Tage Anhörung",
    version: "Fassung {}",
    locale: "Sprache {}",
    conceded: "{} fallengelassen",
    acknowledged: "in der Begründung bedacht: {}",
    outcome: "{}",
    changed: "geändert: {}",
    approved_by: "freigegeben durch {}",
    disputed: "Widerspruch: {}",
    mode: "Betrieb {}",
    enabled: "eingeschaltet: {}",
    in_a_row: "{} in Folge",
    needed: "nötig sind {}",
    used: "bisher {}",
    max: "höchstens {}",
    date: "{}",
    hour: "{} Uhr",
    draw: "gezogen {} %",
    percent: "Stichprobe unter {} %",
  },
  en: {
    level: "level {}",
    hearing_days: "{} days to be heard",
    version: "version {}",
    locale: "language {}",
    conceded: "{} conceded",
    acknowledged: "acknowledged in the reason: {}",
    outcome: "{}",
    changed: "changed: {}",
    approved_by: "approved by {}",
    disputed: "objection: {}",
    mode: "mode {}",
    enabled: "switched on: {}",
    in_a_row: "{} in a row",
    needed: "{} are needed",
    used: "{} so far",
    max: "{} at most",
    date: "{}",
    hour: "{}:00",
    draw: "drawn {}%",
    percent: "the sample is below {}%",
  },
};

/** Codes that stand in values, beside those that are told elsewhere as well. */
const CODES: Readonly<Record<Locale, Words>> = {
  de: {
    ...PAYMENT_TEXTS.de,
    ...OUTCOME_TEXTS.de,
    ...FIELD_TEXTS.de,
    ...AUTOMATION.de.causes,
    demand: LETTER_TEXTS.de.demand,
    reminder: LETTER_TEXTS.de.reminder,
    true: "ja",
    false: "nein",
    de: "Deutsch",
    en: "Englisch",
    flagged: "nach dem Urteil",
    decided: "nach der Entscheidung eines Menschen",
    legal_form: "Rechtsform im Namen",
    creditor: "der Gläubiger",
    "tax_number or vat_id": "Steuernummer oder USt-IdNr.",
    tax_settings: "Umsatzsteuer des Gläubigers",
    sequential_numbers: "fortlaufende Rechnungsnummern",
    same_country: "Schuldner im selben Land",
    e_invoice: "E-Rechnung",
    pending: "wartet",
    sending: "wird verschickt",
    done: "verschickt",
    failed: "nicht verschickt, mit der Post nachgeholt",
    dropped: "nicht mehr nötig",
    page: "",
    manual: "von Hand",
    dry_run: "Probelauf",
    auto: "automatisch",
    words: "Wortlaut",
    sender: "Absender",
    dealing: "Kaufangebot",
    spreading: "Verbreitung",
  },
  en: {
    ...PAYMENT_TEXTS.en,
    ...OUTCOME_TEXTS.en,
    ...FIELD_TEXTS.en,
    ...AUTOMATION.en.causes,
    demand: LETTER_TEXTS.en.demand,
    reminder: LETTER_TEXTS.en.reminder,
    true: "yes",
    false: "no",
    de: "German",
    en: "English",
    flagged: "by its verdict",
    decided: "by a person's decision",
    legal_form: "legal form in the name",
    creditor: "the creditor",
    "tax_number or vat_id": "tax number or VAT id",
    tax_settings: "the creditor's VAT",
    sequential_numbers: "invoice numbers in sequence",
    same_country: "a debtor in the same country",
    e_invoice: "e-invoice",
    pending: "waits",
    sending: "being sent",
    done: "sent",
    failed: "not sent, posted by hand",
    dropped: "not needed any more",
    page: "",
    manual: "by hand",
    dry_run: "dry run",
    auto: "automatic",
    words: "wording",
    sender: "sender",
    dealing: "how to buy",
    spreading: "how it was spread",
  },
};

const MISSING: Readonly<Record<Locale, string>> = { de: "es fehlt", en: "missing" };
const NOT_READ: Readonly<Record<Locale, string>> = { de: "nicht lesbar", en: "could not be read" };

/** A guard in words: its name, and what it was decided on, as far as that says more than whether it held. */
export function sayGuard({ name, value }: Told, names: ReadonlyMap<string, string>, locale: Locale, currency = "EUR") {
  const label = GUARD_TEXTS[locale][name] ?? name;
  const told = sayValue({ name, value }, names, locale, currency);
  return told === "" ? label : `${label}: ${told}`;
}

function sayValue({ name, value }: Told, names: ReadonlyMap<string, string>, locale: Locale, currency: string): string {
  const isSum = name.startsWith("sum_");
  const say = (part: unknown): string => {
    if (Array.isArray(part)) return [...new Set(part.map(say).filter((text) => text !== ""))].join(", ");
    if (typeof part === "object" && part !== null) return sayParts(Object.entries(part));
    if (typeof part === "number" && isSum) return formatMoney({ amount: part, currency }, locale);
    if (typeof part === "number") return new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(part);
    if (typeof part === "boolean") return CODES[locale][String(part)] ?? "";
    return typeof part === "string" ? sayText(part) : "";
  };
  const sayText = (text: string): string => {
    if (/^\d{4}-\d\d-\d\d$/.test(text)) return formatDay(text, locale);
    if (name === "country") return new Intl.DisplayNames(locale, { type: "region" }).of(text) ?? text;
    return CODES[locale][text] ?? FIELDS[locale][text]?.[0] ?? nameActor(text, names, locale);
  };
  const sayParts = (parts: [string, unknown][]): string =>
    parts
      .map(([key, part]) => {
        if (key === "acknowledged" && part === false) return "";
        const told = say(key === "draw" ? Number(part) * 100 : part);
        return told === "" ? "" : (PARTS[locale][key] ?? "{}").replace("{}", () => told);
      })
      .filter((text) => text !== "")
      .join(", ");

  // What holds or does not is said by the guard's sign already.
  if ((typeof value === "boolean" && name !== "second_person") || value === null) return "";
  switch (name) {
    case "acceptance": {
      const all = value as { ok: boolean }[];
      return `${all.filter(({ ok }) => ok).length} / ${all.length}`;
    }
    case "amount":
      return formatMoney(value as { amount: number; currency: string }, locale);
    case "creditor_complete":
    case "tax_settings":
      return say(value) && `${MISSING[locale]} ${say(value)}`;
    case "debtor_rechecked": {
      const { outcome } = value as { outcome: string };
      return outcome === "page" ? say(value) : NOT_READ[locale];
    }
    default:
      return say(value);
  }
}
