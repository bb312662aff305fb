import type { LetterKind } from "../claims/letter.ts";
import type { PostingKind } from "../claims/money.ts";
import { defineTexts } from "../pages/texts.ts";
import type { ByLocale, Locale } from "../shared/locale.ts";

export const FILE_TEXTS = defineTexts(
  {
    title: "Forderungsakte",
    made: "Stand",
    parties: "Gläubiger und Schuldner",
    creditor: "Gläubiger",
    debtor: "Schuldner",
    unknown: "noch nicht festgestellt",
    attribution: "Zuordnung",
    claim: "Forderung",
    penalty: "Vertragsstrafe; nicht steuerbar, keine Umsatzsteuer",
    price: "Entgelt für Werbung",
    status: "Stand der Sache",
    dispute: "Bank des Zahlers",
    by: (actor: string) => `durch ${actor}`,
    invoice: "Rechnung",
    due: "Fällig am",
    barred: "Verjährt mit Ablauf des",
    posted: "Die Kommentare",
    sent_on: "Abgeschickt",
    author: "Angegebener Name",
    reasons: "Begründung",
    terms: "Die Regeln, denen zugestimmt wurde, wie sie angezeigt wurden",
    version: "Fassung",
    hash: "SHA-256 des Textes",
    missing: "Diese Fassung ist nicht mehr vorhanden.",
    account: "Kontoauszug",
    day: "Tag",
    line: "Buchung",
    amount: "Betrag",
    open: "Offen nach Anrechnung von Zahlungen auf Kosten, Zinsen, Hauptforderung (§ 367 BGB)",
    there: "Beim Zahlungsdienst eingegangen und noch auf keine Rechnung des Schuldners verbucht",
    principal: "Hauptforderung",
    interest: "Zinsen",
    cost: "Kosten",
    over: "Überzahlt",
    default_interest: "Verzugszinsen insgesamt bis heute",
    lump_sum: "Verzugspauschale (§ 288 Abs. 5 BGB), soweit nicht schon gebucht",
    vat: "Umsatzsteuer",
    not_posted: "davon noch nicht gebucht",
    no_default: "Noch kein Verzug: Verzugszinsen sind nicht gerechnet.",
    since: (from: string, to: string) => `seit Ablauf der gesetzten Frist (${from}) bis ${to}`,
    rested: ", ohne die Tage, an denen ein Widerspruch offen war",
    rate: {
      penalty: "5 Prozentpunkte über dem Basiszinssatz (§ 288 Abs. 1 BGB)",
      price: "9 Prozentpunkte über dem Basiszinssatz (§ 288 Abs. 2 BGB)",
    },
    not_computed: "Nicht gerechnet: Der Basiszinssatz dieses Halbjahrs ist hier nicht hinterlegt.",
    letters: "Schreiben",
    sent: "versandt",
    not_sent: "nicht versandt",
    receipt: "Beleg des Versands",
    erased: "Der Text wurde gelöscht.",
    chronology: "Verlauf",
    evidence: "Beweise",
    evidence_text: "evidence.json enthält alle versiegelten Belege mit ihren Prüfpfaden. Kopf der Kette:",
    readme: (id: string, hash: string) => `Forderungsakte ${id}

akte.html       die Akte zum Lesen; öffnet in jedem Browser
evidence.json   alle versiegelten Belege mit Prüfpfaden
letters/        jedes Schreiben, wie es verfasst wurde, zum Drucken
mahnantrag.csv  die Angaben für einen Mahnantrag (online-mahnantrag.de)
SHA256SUMS      Prüfsummen dieser Dateien: sha256sum -c SHA256SUMS

Prüfen, ohne Netz und ohne uns: Quelltext von Hausrecht laden, npm ci, dann

npm run verify -- evidence.json --anchor ${hash}

Nehmen Sie statt dieser Prüfsumme die aus der Nachricht, die den Inhabern nachts zuging: Nur sie liegt außerhalb der Datenbank und belegt, dass die Kette nicht umgeschrieben wurde.

Diese Akte enthält personenbezogene Daten. Geben Sie sie nur weiter, soweit es zur Durchsetzung der Forderung nötig ist. Sie ersetzt keine rechtliche Prüfung.
`,
  },
  {
    title: "Claim file",
    made: "As of",
    parties: "Creditor and debtor",
    creditor: "Creditor",
    debtor: "Debtor",
    unknown: "not established yet",
    attribution: "Attribution",
    claim: "Claim",
    penalty: "contractual penalty; outside the scope of VAT",
    price: "price of advertising",
    status: "State of the matter",
    dispute: "The payer's bank",
    by: (actor) => `by ${actor}`,
    invoice: "Invoice",
    due: "Due on",
    barred: "Time-barred at the end of",
    posted: "The comments",
    sent_on: "Sent",
    author: "Name given",
    reasons: "Reasons",
    terms: "The rules that were agreed to, as they were shown",
    version: "Version",
    hash: "SHA-256 of the text",
    missing: "This version is no longer there.",
    account: "Account",
    day: "Day",
    line: "Posting",
    amount: "Amount",
    open: "Open after payments were set off against costs, interest, principal (§ 367 BGB)",
    there: "Received by the payment service, and booked on no invoice of the debtor yet",
    principal: "Principal",
    interest: "Interest",
    cost: "Costs",
    over: "Paid too much",
    default_interest: "Default interest in all until today",
    lump_sum: "Lump sum for default (§ 288(5) BGB), unless it is posted already",
    vat: "VAT",
    not_posted: "of which not posted yet",
    no_default: "No default yet: no default interest is computed.",
    since: (from, to) => `since the time to pay was over (${from}) until ${to}`,
    rested: ", without the days on which an objection was open",
    rate: {
      penalty: "5 points over the base rate (§ 288(1) BGB)",
      price: "9 points over the base rate (§ 288(2) BGB)",
    },
    not_computed: "Not computed: the base rate of this half-year is not on file here.",
    letters: "Letters",
    sent: "sent",
    not_sent: "not sent",
    receipt: "Receipt of sending",
    erased: "The text was erased.",
    chronology: "Chronology",
    evidence: "Evidence",
    evidence_text: "evidence.json holds all sealed records with their proofs. Head of the chain:",
    readme: (id, hash) => `Claim file ${id}

claim.html      the file to read; opens in any browser
evidence.json   all sealed records with their proofs
letters/        each letter as it was written, to be printed
dunning.csv     the data for a dunning application
SHA256SUMS      checksums of these files: sha256sum -c SHA256SUMS

To check it without a network and without us: get the source of Hausrecht, npm ci, then

npm run verify -- evidence.json --anchor ${hash}

In place of this hash take the one from the message that the owners got by night: it alone lies outside the database and shows that the chain was not rewritten.

This file holds personal data. Hand it on only as far as enforcing the claim needs it. It is no substitute for legal advice.
`,
  },
);

/** The columns of an application for a court's payment order. */
export const DUNNING_COLUMNS: Readonly<Record<Locale, readonly string[]>> = {
  de: [
    "Geschäftszeichen",
    "Antragsteller",
    "Antragsteller Straße",
    "Antragsteller PLZ",
    "Antragsteller Ort",
    "Antragsteller Land",
    "Antragsgegner",
    "Antragsgegner Straße",
    "Antragsgegner PLZ",
    "Antragsgegner Ort",
    "Antragsgegner Land",
    "Anspruch",
    "Rechnung",
    "vom",
    "Währung",
    "Hauptforderung",
    "Zinssatz",
    "Zinsen ab",
    "Zinsen bis",
    "Ausgerechnete Zinsen",
    "Nebenforderungen",
    "Beim Zahlungsdienst auf keine Rechnung verbucht",
  ],
  en: [
    "File number",
    "Applicant",
    "Applicant street",
    "Applicant postal code",
    "Applicant city",
    "Applicant country",
    "Respondent",
    "Respondent street",
    "Respondent postal code",
    "Respondent city",
    "Respondent country",
    "Ground",
    "Invoice",
    "dated",
    "Currency",
    "Principal",
    "Interest rate",
    "Interest from",
    "Interest until",
    "Interest computed",
    "Ancillary claims",
    "Booked on no invoice at the payment service",
  ],
};

export const POSTINGS: ByLocale<PostingKind> = {
  de: {
    principal: "Hauptforderung",
    interest: "Zinsen",
    cost: "Kosten",
    payment: "Zahlung",
    credit: "Gutschrift",
    refund: "Erstattung",
    chargeback: "Rückbuchung durch die Bank",
    waiver: "Erlass",
  },
  en: {
    principal: "Principal",
    interest: "Interest",
    cost: "Costs",
    payment: "Payment",
    credit: "Credit",
    refund: "Refund",
    chargeback: "Taken back by the bank",
    waiver: "Waiver",
  },
};

export const LETTERS: ByLocale<LetterKind> = {
  de: {
    hearing: "Anhörung",
    demand: "Zahlungsaufforderung",
    reminder: "Mahnung",
    objection_refused: "Antwort auf den Widerspruch",
    conceded: "Einstellung",
  },
  en: {
    hearing: "Hearing",
    demand: "Demand",
    reminder: "Reminder",
    objection_refused: "Answer to the objection",
    conceded: "Closing",
  },
};
