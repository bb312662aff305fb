import type { Locale } from "../shared/locale.ts";

type Wording = readonly [de: string, en: string];

/** What a person must know before confirming; `%` stands for the thing that it is about. */
const WARNINGS = {
  no_link: ["Der Kommentar enthält keinen Link.", "The comment has no link."],
  platform: [
    "% ist eine Plattform: Ihr Betreiber ist nicht der Werbende.",
    "% is a platform: its operator is not the advertiser.",
  ],
  several_advertisers: ["Der Kommentar führt auch zu %.", "The comment leads to % too."],
  redirected: ["Der Link führt über eine Weiterleitung zu %.", "The link redirects to %."],
  affiliate_link: [
    "Der Link trägt ein Partnerkennzeichen: Geschrieben haben kann ein Dritter.",
    "The link carries an affiliate's id: a third party may have posted.",
  ],
  internationalized_host: [
    "Der Name enthält Buchstaben, die nicht zum lateinischen Alphabet gehören oder Zeichen tragen: %.",
    "The name has letters beyond plain Latin: %.",
  ],
  lookalike_host: [
    "Der Name ahmt % mit fremden Buchstaben nach: Wer dort verlinkt ist, ist nicht %.",
    "The name imitates % with foreign letters: who is linked there is not %.",
  ],
  lookalike_email: [
    "Die E-Mail-Domain % sieht der verlinkten nur ähnlich.",
    "The e-mail domain % only looks like the linked one.",
  ],
  unreadable: ["% konnte nicht gelesen werden.", "% could not be read."],
  refused_address: ["% wird nicht aufgerufen: keine öffentliche Adresse.", "% is not visited: no public address."],
  page_cut: ["Von % wurde nur der Anfang gelesen.", "Only the beginning of % was read."],
  impressum_missing: ["Es wurde kein Impressum gefunden.", "No legal notice was found."],
  impressum_elsewhere: [
    "Das Impressum steht auf einer anderen Domain: %.",
    "The legal notice is on another domain: %.",
  ],
  name_missing: [
    "Kein Name konnte sicher gelesen werden. Bitte die Seite selbst ansehen.",
    "No name could be read for sure. Please look at the page.",
  ],
  address_missing: ["Eine vollständige Anschrift fehlt.", "A full postal address is missing."],
  email_disguised: [
    "Die E-Mail-Adresse ist auf der Seite verschleiert; bitte prüfen.",
    "The page disguises its e-mail address; please check it.",
  ],
  several_companies: [
    "Mehrere Unternehmen kommen in Frage: Bitte prüfen, welches wirbt.",
    "Several companies come into question: please check which one advertises.",
  ],
  other_company_named: [
    "Die Seite nennt auch %, offenbar als Dienstleister oder Dritten.",
    "The page also names %, apparently as a provider or third party.",
  ],
  natural_person: [
    "Hinter dem Unternehmen steht eine natürliche Person, oder nichts schließt es aus: nur von Hand.",
    "A natural person is behind the business, or nothing rules it out: by hand only.",
  ],
  vat_id_invalid: [
    "Die Umsatzsteuer-ID % kann keine sein: Form oder Prüfziffer stimmen nicht.",
    "% is no VAT id: its form or its check digit is wrong.",
  ],
  vat_id_proves_little: [
    "% hat eine gültige Form und Prüfziffer. Eine deutsche USt-IdNr. belegt, auch amtlich bestätigt, nur ein Unternehmen, nicht wessen: Bitte Namen und Anschrift im Handelsregister vergleichen.",
    "% has a valid form and check digit. A German VAT id, even officially confirmed, proves a business, not whose it is: please compare name and address in the register.",
  ],
  foreign_country: [
    "Der Sitz liegt außerhalb der Länder, in denen Forderungen möglich sind: %.",
    "The seat is outside the countries where claims are possible: %.",
  ],
  budget_spent: ["Die erlaubte Zahl von Abrufen war erschöpft.", "The permitted number of requests was used up."],
} satisfies Readonly<Record<string, Wording>>;

export type WarningCode = keyof typeof WARNINGS;
export type Warning = { code: WarningCode; text: Readonly<Record<Locale, string>> };

/** A warning in both languages, about a host, an address or a name where its words leave a place for it. */
export function warn(code: WarningCode, about = ""): Warning {
  const [de, en] = WARNINGS[code];
  return { code, text: { de: de.replaceAll("%", () => about), en: en.replaceAll("%", () => about) } };
}
