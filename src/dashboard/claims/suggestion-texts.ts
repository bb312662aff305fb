import type { Field, Method } from "../../debtors/candidate.ts";
import { defineTexts } from "../../pages/texts.ts";
import type { ByLocale } from "../../shared/locale.ts";

export const SUGGESTION = defineTexts(
  {
    title: "Vorschlag: wer hier wirbt",
    look: "Vorschlag suchen",
    look_hint:
      "Liest die Seite, auf die der (erste) Kommentar verlinkt, und ihr Impressum. Was Sie schon eingetragen haben, bleibt.",
    check:
      "Das ist nur ein Vorschlag. Ein Mensch muss jede Angabe auf der Seite selbst prüfen, bevor die Forderung eröffnet wird.",
    invalid: "Der Vorschlag ist unterwegs verändert worden. Bitte suchen Sie ihn noch einmal.",
    advertiser: (host: string) => `Der Link führt zu ${host}.`,
    no_advertiser: "Es wurde niemand gefunden, zu dem der Kommentar führt.",
    sure: (percent: number) => `${percent} % sicher`,
    level: "Vorgeschlagene Zuordnung",
    visits: (count: number) => (count === 1 ? "1 Abruf" : `${count} Abrufe`),
    sealed: "Adressen, Prüfsummen und Zeiten dieser Abrufe werden mit der Forderung versiegelt.",
    too_long: "Dieser Vorschlag ist zu umfangreich, um mit der Forderung versiegelt zu werden.",
  },
  {
    title: "Suggestion: who advertises here",
    look: "Look for the advertiser",
    look_hint:
      "Reads the page that the (first) comment links to, and its legal notice. What you have entered already stays.",
    check: "This is only a suggestion. A person must check every detail on the page itself before the claim is opened.",
    invalid: "The suggestion was changed on its way. Please look for it again.",
    advertiser: (host) => `The link leads to ${host}.`,
    no_advertiser: "Nobody was found whom the comment leads to.",
    sure: (percent) => `${percent}% sure`,
    level: "Suggested attribution",
    visits: (count) => (count === 1 ? "1 request" : `${count} requests`),
    sealed: "Addresses, hashes and times of these requests are sealed with the claim.",
    too_long: "This suggestion is too long to be sealed with the claim.",
  },
);

export const FIELD_TEXTS: ByLocale<Field> = {
  de: {
    name: "Name",
    legal_form: "Rechtsform",
    line1: "Straße und Hausnummer",
    postal_code: "Postleitzahl",
    city: "Ort",
    country: "Land",
    register: "Register",
    vat_id: "USt-IdNr.",
    represented_by: "Vertreten durch",
    email: "E-Mail",
    phone: "Telefon",
  },
  en: {
    name: "Name",
    legal_form: "Legal form",
    line1: "Street and number",
    postal_code: "Postal code",
    city: "City",
    country: "Country",
    register: "Register",
    vat_id: "VAT id",
    represented_by: "Represented by",
    email: "E-mail",
    phone: "Telephone",
  },
};

export const METHOD_TEXTS: ByLocale<Method> = {
  de: {
    json_ld: "aus den strukturierten Daten der Seite",
    law_block: "aus den Pflichtangaben",
    imprint_block: "aus dem Impressum",
    page_text: "aus dem Text der Seite",
    deobfuscated: "auf der Seite verschleiert",
    derived: "aus einer anderen Angabe geschlossen",
  },
  en: {
    json_ld: "from the page's structured data",
    law_block: "from the details that the law requires",
    imprint_block: "from the legal notice",
    page_text: "from the page's text",
    deobfuscated: "disguised on the page",
    derived: "concluded from another detail",
  },
};
