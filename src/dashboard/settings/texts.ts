import type { TermsNature } from "../../sites/terms.ts";
import type { Role, Scope } from "../../sites/access.ts";
import { defineTexts } from "../../pages/texts.ts";
import type { ByLocale, Locale } from "../../shared/locale.ts";

export const SETTINGS = defineTexts(
  {
    title: "Einstellungen",
    site: "Site",
    terms: "Regeln",
    policy: "Verfahren",
    people: "Mitglieder und Tokens",
    creditor: "Gläubiger",
    evidence: "Beweiskette",
    model: "Gelerntes",
    webhooks: "Webhooks",
    erasure: "Daten löschen",
    export: "Export",
    log: "Protokoll",
    automation: "Automatik",
    name: "Name",
    embed: "Einbauen",
    embed_hint: "Diese beiden Zeilen kommen in jede Seite, unter der kommentiert werden soll.",
    language: "Sprache der Site",
    origins: "Adressen der Website",
    origins_hint:
      "Eine je Zeile, z. B. https://blog.example, ohne Pfad. Nur von diesen Seiten nimmt die Site Kommentare an.",
    mode: "Forderungen",
    modes: {
      dry_run: "Probelauf: alles außer dem Versand",
      manual: "Von Hand: jede Forderung gibt ein Mensch frei",
      auto: "Automatisch, mit Schranken",
    },
    terms_reviewed:
      "Den Probelauf beenden: Ich bestätige, dass die veröffentlichten Regeln anwaltlich geprüft wurden. Was ein Mensch freigibt, wird von da an verschickt.",
    version: (version: number) => `Fassung ${version}`,
    in_force: "in Kraft",
    since: "seit",
    new_terms: "Neue Fassung veröffentlichen",
    new_terms_hint:
      "Eine Fassung lässt sich nicht mehr ändern oder löschen: Sie ist der Beweis dafür, was angezeigt wurde. Für frühere Kommentare gilt weiter die Fassung, der zugestimmt wurde.",
    terms_text: "Text, wie er neben dem Formular steht (einfaches Markdown)",
    terms_language: "Sprache",
    nature: "Was die Gebühr ist",
    nature_hint:
      "Davon hängen Umsatzsteuer, Rechnungspflicht und Verzugszinsen ab. Ein Preis braucht eine Gegenleistung, und der Kommentar erscheint nicht. Lassen Sie sich beraten.",
    fee: "Gebühr für reine Werbung",
    fee_hint:
      "Leer: keine Gebühr. Beispiel: 500,00. Sie muss auch im Text stehen: wofür, wie viel, und dass sie nur für Unternehmen gilt.",
    currency: "Währung",
    preview_terms: "Vorschau",
    proposed: "So wird die neue Fassung angezeigt",
    fee_not_named: (sum: string) =>
      `Der Text nennt die Gebühr von ${sum} nicht. Eine Forderung ließe sich kaum durchsetzen: Schreiben Sie in die Regeln, wofür sie anfällt, wie hoch sie ist, und dass sie nur für Unternehmen gilt.`,
    proposed_hint:
      "Veröffentlicht ist noch nichts. Stimmen Text und Gebühr überein? Wer von da an kommentiert, stimmt dieser Fassung zu.",
    post_terms: "Diese Fassung veröffentlichen",
    no_terms: "Noch keine Regeln. Ohne Regeln kann niemand kommentieren.",
    sha256: "SHA-256 des Textes",
    holds_in_doubt: "Im Zweifel zurückhalten bei",
    holds_in_doubt_hint:
      "Ohne Haken wartet nur, was klar gegen die Regel verstößt, und kaum ein ehrlicher Kommentar. Mit Haken wartet alles, was sie eher bricht als nicht: von Werbung, wie sie der Prüfung neu ist, vier von fünf, und von hundert ehrlichen Kommentaren einige. Für eine Forderung ändert sich nichts.",
    rejects: "Ohne einen Menschen ablehnen bei",
    rejects_hint: "Ohne Haken wird zurückgehalten, und ein Mensch entscheidet. Das ist die Voreinstellung.",
    try_policy: "Erst ausprobieren",
    about_comments: "Kommentare",
    about_claims: "Forderungen",
    about_storage: "Aufbewahrung und Beweise",
    edit_window: "Zeit zum Ändern in Minuten",
    edit_window_hint: "Löschen dürfen Verfasser ihren Kommentar jederzeit, solange er in keiner Forderung steht.",
    hearing_days: "Tage zur Anhörung vor der Rechnung",
    due_days: "Zahlungsziel in Tagen",
    reminder_days: "Tage bis zur Mahnung",
    reminder_hint:
      "Nach der Fälligkeit und dann nach jeder Mahnung. Bis zu drei Zahlen, z. B. 7, 14, 14. Leer: gemahnt wird nur von Hand.",
    evidence_days: "Tage, die Beweise aufbewahrt werden",
    evidence_days_hint: "Danach werden sie gelöscht, wenn keine Forderung sie braucht.",
    claim_years: "Jahre, die Forderungen aufbewahrt werden",
    claim_years_hint:
      "Volle Kalenderjahre nach ihrem Ende. Gelöscht wird, was darin persönlich ist; Nummern, Summen und Siegel bleiben. Rechnungen müssen in Deutschland 8 Jahre aufbewahrt werden (§ 147 AO). Forderungen, von denen niemand erfahren hat, werden nach 3 Jahren gelöscht.",
    confirm_email: "Kommentare mit Link warten, bis die E-Mail-Adresse bestätigt ist",
    anchor_url: "Adresse für den Kopf der Beweiskette",
    anchor_hint: "Dorthin geht er jede Nacht. Freiwillig, https. Die Inhaber bekommen ihn ohnehin per E-Mail.",
    interest: "Verzugszinsen, die nach der Zahlung übrig bleiben",
    interest_options: {
      waive: "erlassen, die Forderung ist beglichen",
      collect: "einziehen, die Forderung bleibt offen",
    },
    interest_hint:
      "Zinsen laufen, sobald die Frist der ersten Mahnung vorbei ist, und stehen in jeder weiteren. Wer rechtzeitig zahlt, was das letzte Schreiben verlangt, schuldet nichts mehr.",
    base_rates: "Basiszinssätze, die hier noch fehlen",
    base_rates_hint:
      "Einer je Zeile, wie ihn die Bundesbank zum 1. Januar und 1. Juli bekannt gibt, z. B. 2026-07-01: 1,27. Ohne ihn werden für dieses Halbjahr keine Zinsen gerechnet.",
    bundle_days: "Tage, in denen Wiederholungen eine Forderung sind",
    bundle_days_hint:
      "Weitere Werbung desselben Verfassers, so viele Tage davor und danach, ergibt dann eine Forderung mit einer Gebühr. 0: gebündelt wird nur, was Sie zusammen auswählen.",
    two_person: "Wer eine Forderung anlegt, gibt sie nicht selbst frei (vier Augen)",
    members: "Mitglieder",
    members_hint:
      "Jedes Mitglied meldet sich mit einem eigenen Token an. An Inhaber geht, was diese Site per E-Mail mitteilt.",
    email: "E-Mail",
    role: "Rolle",
    add_member: "Mitglied aufnehmen",
    remove: "Entfernen",
    remove_confirm: "Ja, entfernen und alle seine Tokens widerrufen",
    tokens: "Tokens",
    token_for: "Mitglied",
    token_for_hint: "Wer das Token hat, handelt unter diesem Namen. Wer es erstellt hat, steht im Protokoll.",
    token_hint: "Wofür das Token ist",
    scopes: "Rechte",
    expires: "Gültigkeit in Tagen",
    expires_hint: "Leer: unbegrenzt gültig",
    expires_on: "bis",
    create_token: "Token erstellen",
    no_tokens: "Noch keine Tokens.",
    created: "erstellt am",
    revoke: "Widerrufen",
    revoke_confirm: "Ja, widerrufen: Wer damit angemeldet ist, wird abgemeldet",
    revoked: "widerrufen",
    expired: "abgelaufen",
    valid: "gültig",
    secret_title: "Ihr neues Token",
    secret_hint: "Es wird nur dieses eine Mal angezeigt; gespeichert ist nur seine Prüfsumme. Kopieren Sie es jetzt.",
    done: "Kopiert, weiter",
    creditor_hint:
      "Wer das Geld verlangt. Die Angaben werden bei der Freigabe in jede Forderung eingefroren. Sind sie falsch, legen Sie einen neuen Gläubiger an.",
    no_creditor: "Noch kein Gläubiger. Ohne ihn wird keine Forderung freigegeben.",
    choose_creditor: "Gläubiger dieser Site",
    new_creditor: "Gläubiger anlegen und dieser Site zuordnen",
    operator_only: "Gläubiger legt der Betreiber der Installation an.",
    legal_name: "Name oder Firma",
    country: "Land (zwei Buchstaben)",
    tax_number: "Steuernummer",
    vat_id: "USt-IdNr.",
    tax_hint: "Steuernummer oder USt-IdNr. muss angegeben sein (§ 14 Abs. 4 UStG).",
    iban: "IBAN",
    provider: "Zahlungsweg",
    providers: { stripe: "Stripe", manual: "Überweisung, von Hand verbucht" },
    stripe_account: "Stripe-Konto",
    tax: "Umsatzsteuer",
    chain_hint:
      "Jeder Kommentar und jede Entscheidung ist versiegelt. Wer den Kopf der Kette außerhalb aufbewahrt, kann später beweisen, dass nichts geändert wurde.",
    chain_empty: "Noch nichts versiegelt.",
    chain_entry: "Eintrag",
    chain_hash: "Kopf der Kette",
    chain_records: "Beweise",
    seal: "Jetzt versiegeln",
    checked: "Nächtliche Prüfung",
    checked_hint:
      "Jede Nacht wird ein Teil dessen, was gespeichert ist, gegen die Kette geprüft, das Neueste immer. Stimmt etwas nicht, bekommen die Inhaber eine Nachricht.",
    checked_records: (entries: number, records: number) =>
      `Geprüfte Einträge: ${entries}, geprüfte Beweise: ${records}.`,
    checked_fine: "Alles stimmt.",
    tampered:
      "Die Beweise dieser Site wurden an der Anwendung vorbei verändert. Stützen Sie bis zur Klärung keine Forderung darauf.",
    anchors: "Außerhalb hinterlegt",
    anchors_none: "Noch nirgends. Das geschieht jede Nacht.",
    anchor_failed: (place: string, reason: string) =>
      `Nicht hinterlegt bei ${place}: ${reason} Morgen wird es wieder versucht.`,
  },
  {
    title: "Settings",
    site: "Site",
    terms: "Rules",
    policy: "Procedure",
    people: "Members and tokens",
    creditor: "Creditor",
    evidence: "Chain of evidence",
    model: "What was learned",
    webhooks: "Webhooks",
    erasure: "Erase data",
    export: "Export",
    log: "Audit log",
    automation: "Automatic mode",
    name: "Name",
    embed: "Put it into your pages",
    embed_hint: "These two lines go into each page that should have comments.",
    language: "The site's language",
    origins: "The site's addresses",
    origins_hint:
      "One a line, e.g. https://blog.example, without a path. The site takes comments from these pages only.",
    mode: "Claims",
    modes: {
      dry_run: "Dry run: everything but sending",
      manual: "By hand: a person approves each claim",
      auto: "Automatic, within limits",
    },
    terms_reviewed:
      "End the dry run: I state that the posted rules were reviewed by a lawyer. What a person approves is sent from then on.",
    version: (version) => `Version ${version}`,
    in_force: "in force",
    since: "since",
    new_terms: "Post a new version",
    new_terms_hint:
      "A version cannot be changed or deleted: it is the proof of what was shown. Earlier comments stay under the version that was agreed to.",
    terms_text: "Text as it stands beside the form (simple markdown)",
    terms_language: "Language",
    nature: "What the fee is",
    nature_hint:
      "VAT, invoicing duties and default interest follow from it. A price needs something in return, and the comment is not published. Take advice.",
    fee: "Fee for mere advertising",
    fee_hint:
      "Empty: no fee. Example: 500.00. The text must name it, too: what for, how much, and that it is for businesses only.",
    currency: "Currency",
    preview_terms: "Preview",
    proposed: "This is how the new version will be shown",
    fee_not_named: (sum) =>
      `The text does not name the fee of ${sum}. A claim could hardly be enforced: write into the rules what it is for, how much it is, and that it is for businesses only.`,
    proposed_hint:
      "Nothing is posted yet. Do text and fee agree? Whoever comments from then on agrees to this version.",
    post_terms: "Post this version",
    no_terms: "No rules yet. Without rules nobody can comment.",
    sha256: "SHA-256 of the text",
    holds_in_doubt: "Hold in doubt for",
    holds_in_doubt_hint:
      "Unticked, only what clearly breaks the rule waits, and hardly ever an honest comment. Ticked, all that breaks it more likely than not waits: four in five of advertising that is new to the judge, and some in a hundred honest comments. Fees are not affected.",
    rejects: "Reject without a person for",
    rejects_hint: "Unticked, a comment is held and a person decides. That is the default.",
    try_policy: "Try it first",
    about_comments: "Comments",
    about_claims: "Claims",
    about_storage: "Storage and evidence",
    edit_window: "Minutes to edit",
    edit_window_hint: "Authors may delete their comment at any time, as long as it is in no claim.",
    hearing_days: "Days to be heard before the invoice",
    due_days: "Days to pay",
    reminder_days: "Days until a reminder",
    reminder_hint:
      "After the due date, and then after each reminder. Up to three numbers, e.g. 7, 14, 14. Empty: reminders are sent by hand only.",
    evidence_days: "Days that evidence is kept",
    evidence_days_hint: "After that it is erased unless a claim needs it.",
    claim_years: "Years that claims are kept",
    claim_years_hint:
      "Full calendar years after their end. What is personal in them is erased; numbers, sums and seals stay. In Germany invoices must be kept for 8 years (§ 147 AO). Claims that nobody heard of are erased after 3 years.",
    confirm_email: "Comments with a link wait until the e-mail address is confirmed",
    anchor_url: "Address for the head of the chain of evidence",
    anchor_hint: "It is posted there each night. Optional, https. The owners get it by mail anyway.",
    interest: "Default interest that is left after the payment",
    interest_options: { waive: "waive it, the claim is settled", collect: "collect it, the claim stays open" },
    interest_hint:
      "Interest runs once the first reminder's time to pay is over, and stands in each further one. Who pays in time what the last letter asks for owes nothing more.",
    base_rates: "Base rates that are missing here",
    base_rates_hint:
      "One a line, as the Bundesbank announces it for 1 January and 1 July, e.g. 2026-07-01: 1.27. Without it no interest is computed for that half-year.",
    bundle_days: "Days in which repeats make one claim",
    bundle_days_hint:
      "Further advertising of the same author, so many days before and after, then makes one claim with one fee. 0: only what you pick together is bundled.",
    two_person: "Whoever opens a claim does not approve it (two persons)",
    members: "Members",
    members_hint: "Each member logs in with a token of their own. Owners get what this site tells by e-mail.",
    email: "E-mail",
    role: "Role",
    add_member: "Add a member",
    remove: "Remove",
    remove_confirm: "Yes, remove, and revoke all their tokens",
    tokens: "Tokens",
    token_for: "Member",
    token_for_hint: "Whoever has the token acts under this name. Who created it stands in the audit log.",
    token_hint: "What the token is for",
    scopes: "Rights",
    expires: "Days it is valid",
    expires_hint: "Empty: it does not expire",
    expires_on: "until",
    create_token: "Create a token",
    no_tokens: "No tokens yet.",
    created: "created on",
    revoke: "Revoke",
    revoke_confirm: "Yes, revoke: whoever is logged in with it is logged out",
    revoked: "revoked",
    expired: "expired",
    valid: "valid",
    secret_title: "Your new token",
    secret_hint: "It is shown this once; only its hash is stored. Copy it now.",
    done: "Copied, go on",
    creditor_hint:
      "Who asks for the money. At approval these details are frozen into each claim. Where they are wrong, add a new creditor.",
    no_creditor: "No creditor yet. Without one no claim is approved.",
    choose_creditor: "This site's creditor",
    new_creditor: "Add a creditor for this site",
    operator_only: "Creditors are added by the operator of this installation.",
    legal_name: "Name or firm",
    country: "Country (two letters)",
    tax_number: "Tax number",
    vat_id: "VAT id",
    tax_hint: "A tax number or a VAT id is required (§ 14(4) UStG).",
    iban: "IBAN",
    provider: "Means of payment",
    providers: { stripe: "Stripe", manual: "Bank transfer, recorded by hand" },
    stripe_account: "Stripe account",
    tax: "VAT",
    chain_hint:
      "Every comment and decision is sealed. Whoever keeps the head of the chain elsewhere can prove later that nothing was changed.",
    chain_empty: "Nothing sealed yet.",
    chain_entry: "Entry",
    chain_hash: "Head of the chain",
    chain_records: "Records",
    seal: "Seal now",
    checked: "Nightly check",
    checked_hint:
      "Each night a part of what is stored is checked against the chain, the newest always. When something does not hold, the owners get a message.",
    checked_records: (entries, records) => `Entries checked: ${entries}, records checked: ${records}.`,
    checked_fine: "All of it holds.",
    tampered: "This site's evidence was changed past the application. Rest no claim on it until that is settled.",
    anchors: "Told outside",
    anchors_none: "Nowhere yet. It is done each night.",
    anchor_failed: (place, reason) => `Not told to ${place}: ${reason} It is tried again tomorrow.`,
  },
);

/** What a site without rules is offered to begin with: what the judge looks at, and no fee. */
export const FIRST_TERMS: Readonly<Record<Locale, string>> = {
  de: `1. Bitte kommentieren Sie unter Ihrem echten Namen, im Zweifel genügt der Vorname.
2. Keine persönlichen Angriffe.
3. Kommentare ohne Substanz, Spam, reine Werbung und persönliche Angriffe werden nicht veröffentlicht.
4. Ein Programm prüft jeden Kommentar. Sie können jeder Entscheidung widersprechen; dann entscheidet ein Mensch.`,
  en: `1. Please comment under your real name; a first name will do if in doubt.
2. No personal attacks.
3. Comments without substance, spam, mere advertising and personal attacks are not published.
4. A program checks each comment. You can object to every decision; a person then decides.`,
};

export const ROLE_TEXTS: ByLocale<Role> = {
  de: { owner: "Inhaber", moderator: "Moderator", viewer: "Leser" },
  en: { owner: "Owner", moderator: "Moderator", viewer: "Viewer" },
};

export const SCOPE_TEXTS: ByLocale<Scope> = {
  de: {
    "comments:read": "Kommentare lesen",
    "comments:moderate": "Kommentare entscheiden",
    "claims:read": "Forderungen lesen",
    "claims:write": "Forderungen stellen",
    "site:admin": "Einstellungen ändern",
  },
  en: {
    "comments:read": "read comments",
    "comments:moderate": "decide on comments",
    "claims:read": "read claims",
    "claims:write": "make claims",
    "site:admin": "change settings",
  },
};

export const NATURE_TEXTS: ByLocale<TermsNature> = {
  de: { penalty: "Vertragsstrafe (ohne Umsatzsteuer)", price: "Preis für Werbung (mit Umsatzsteuer)" },
  en: { penalty: "Contractual penalty (no VAT)", price: "Price of advertising (with VAT)" },
};
