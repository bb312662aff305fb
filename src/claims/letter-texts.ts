import type { Locale } from "../shared/locale.ts";
import type { LetterData, LetterKind } from "./letter.ts";

type Body = { subject: string; body: string };
type Texts = Record<LetterKind, (data: LetterData) => Body> & {
  address: (data: LetterData) => string;
  howToAnswer: (data: LetterData) => string;
  closing: (data: LetterData) => string;
};

/**
 * The fixed texts. They threaten with nothing but what the law provides and do not hide that the debtor may dispute it
 * (BGH I ZR 25/17); a test keeps certain words out. Change them with a lawyer.
 */
export const LETTER_TEXTS: Readonly<Record<Locale, Texts>> = {
  de: {
    address: (data) => `${addressee(data)}\n\n${data.writtenOn}\n\nSehr geehrte Damen und Herren,`,

    hearing: (data) => ({
      subject: `Anhörung: Werbung in den Kommentaren von „${data.siteName}“`,
      body: `in den Kommentaren unseres Blogs „${data.siteName}“ wurde für Ihr Unternehmen geworben:

${commentLines(data)}

${isOne(data) ? "Der Beitrag wirbt nur und bezieht" : "Die Beiträge werben nur und beziehen"} sich weder auf den Artikel noch auf andere Kommentare. Mit dem Absenden wurden unsere dort stehenden Kommentarregeln (Fassung ${data.termsVersion}) angenommen; sie sehen dafür ${clauseDe(data)} von ${data.amount}${data.price?.containsVat ? " einschließlich Umsatzsteuer" : ""} vor.

Noch ist nichts zu zahlen. Bevor wir eine Forderung stellen, möchten wir Sie hören: ${isOne(data) ? "Stammt der Beitrag nicht von Ihnen, wurde er" : "Stammen die Beiträge nicht von Ihnen, wurden sie"} ohne Ihren Auftrag verfasst, oder sehen Sie es anders? Antworten Sie uns bitte bis zum ${data.deadline}. Hören wir bis dahin nichts von Ihnen, stellen wir die Forderung.`,
    }),

    demand: (data) => ({
      subject: `${data.price ? "Rechnung" : "Zahlungsaufforderung"} ${data.invoiceNumber ?? data.claimId}`,
      body: data.price
        ? `in den Kommentaren unseres Blogs „${data.siteName}“ wurde für Ihr Unternehmen geworben. Dafür ist nach den angenommenen Kommentarregeln (Fassung ${data.termsVersion}) ein Entgelt vereinbart, das wir hiermit berechnen:

Rechnung ${data.invoiceNumber ?? data.claimId} vom ${data.writtenOn}
Leistung: Werbung in den Kommentaren, abgeschickt am
${commentLines(data)}
Betrag: ${data.amount}. ${data.price.tax}
Steuernummer oder USt-IdNr. des Ausstellers: ${data.price.taxId}

Bitte überweisen Sie den Betrag bis zum ${data.deadline}.`
        : `in den Kommentaren unseres Blogs „${data.siteName}“ wurde entgegen den angenommenen Kommentarregeln (Fassung ${data.termsVersion}) für Ihr Unternehmen geworben:

${commentLines(data)}

Dafür ist ${clauseDe(data)} von ${data.amount} vereinbart. Bitte überweisen Sie den Betrag bis zum ${data.deadline}.${taxDe(data)}`,
    }),

    reminder: (data) => ({
      subject: `${["Zahlungserinnerung", "Mahnung", "Letzte Mahnung"][data.level - 1] ?? "Mahnung"} zu ${data.invoiceNumber ?? data.claimId}`,
      body: `zu unserer Forderung ${data.invoiceNumber ?? data.claimId} (Werbung in den Kommentaren von „${data.siteName}“) fehlen noch ${data.open ?? data.amount}${extrasDe(data)}. Bitte zahlen Sie bis zum ${data.deadline}.

Haben Sie inzwischen gezahlt, betrachten Sie dieses Schreiben als gegenstandslos.${stepDe(data)}`,
    }),

    objection_refused: (data) => ({
      subject: `Ihr Widerspruch zu ${data.invoiceNumber ?? data.claimId}`,
      body: `wir haben Ihren Widerspruch geprüft. Ein Mensch hat darüber entschieden: Wir halten an der Forderung fest.

Begründung: ${data.reason ?? "Ihr Widerspruch ändert an der Beurteilung nichts."}

${standDe(data)}Sie können die Forderung weiterhin bestreiten und gerichtlich prüfen lassen.`,
    }),

    conceded: (data) => ({
      subject: `Die Forderung ${data.invoiceNumber ?? data.claimId} ist erledigt`,
      body: `wir verfolgen unsere Forderung wegen Werbung in den Kommentaren von „${data.siteName}“ nicht weiter. Sie müssen nichts zahlen; was Sie gezahlt haben, erhalten Sie zurück.${correctionDe(data)}${data.reason === null ? "" : `\n\nBegründung: ${data.reason}`}`,
    }),

    howToAnswer: (data) =>
      [
        `${isOne(data) ? "Den Beitrag" : "Die Beiträge"}, die angenommenen Regeln, die Gründe unserer Beurteilung und die Belege finden Sie hier. Dort können Sie auch ohne Anmeldung widersprechen; dann ruht alles, bis ein Mensch entschieden hat:\n${data.pageUrl}`,
        ...howToPay(data, {
          online: "Bezahlen können Sie hier:",
          extras: "Dort steht nur der Rechnungsbetrag. Zinsen und Kosten überweisen Sie bitte gesondert.",
          account: "Konto",
          reference: "Verwendungszweck",
        }),
      ].join("\n\n"),

    closing: (data) => `Mit freundlichen Grüßen\n${signature(data)}\n\nForderung: ${data.claimId}`,
  },

  en: {
    address: (data) => `${addressee(data)}\n\n${data.writtenOn}\n\nDear Sir or Madam,`,

    hearing: (data) => ({
      subject: `Hearing: advertising in the comments of “${data.siteName}”`,
      body: `your company was advertised in the comments of our blog “${data.siteName}”:

${commentLines(data)}

${isOne(data) ? "The comment only advertises and refers" : "The comments only advertise and refer"} neither to the article nor to other comments. By submitting ${isOne(data) ? "it" : "them"}, the rules posted there (version ${data.termsVersion}) were accepted; they provide for ${clauseEn(data)} of ${data.amount}${data.price?.containsVat ? " including VAT" : ""}.

Nothing is to be paid yet. Before we make a demand we would like to hear you: ${isOne(data) ? "is the comment not yours, was it" : "are the comments not yours, were they"} written without your order, or do you see it differently? Please answer by ${data.deadline}. If we hear nothing from you by then, we will make the demand.`,
    }),

    demand: (data) => ({
      subject: `${data.price ? "Invoice" : "Request for payment"} ${data.invoiceNumber ?? data.claimId}`,
      body: data.price
        ? `your company was advertised in the comments of our blog “${data.siteName}”. For this, a price was agreed by the rules that were accepted there (version ${data.termsVersion}), which we invoice herewith:

Invoice ${data.invoiceNumber ?? data.claimId} of ${data.writtenOn}
Service: advertising in the comments, sent on
${commentLines(data)}
Amount: ${data.amount}. ${data.price.tax}
The issuer's tax number or VAT id: ${data.price.taxId}

Please transfer the sum by ${data.deadline}.`
        : `your company was advertised in the comments of our blog “${data.siteName}”, against the rules that were accepted there (version ${data.termsVersion}):

${commentLines(data)}

For this, ${clauseEn(data)} of ${data.amount} was agreed. Please transfer the sum by ${data.deadline}.${taxEn(data)}`,
    }),

    reminder: (data) => ({
      subject: `${["Payment reminder", "Second reminder", "Last reminder"][data.level - 1] ?? "Reminder"} about ${data.invoiceNumber ?? data.claimId}`,
      body: `${data.open ?? data.amount}${extrasEn(data)} of our claim ${data.invoiceNumber ?? data.claimId} (advertising in the comments of “${data.siteName}”) are still to be paid. Please pay by ${data.deadline}.

If you have paid meanwhile, please ignore this letter.${stepEn(data)}`,
    }),

    objection_refused: (data) => ({
      subject: `Your objection to ${data.invoiceNumber ?? data.claimId}`,
      body: `we have looked at your objection. A person has decided on it: we uphold the claim.

Reasons: ${data.reason ?? "Your objection does not change the assessment."}

${standEn(data)}You can still dispute the claim and have it examined by a court.`,
    }),

    conceded: (data) => ({
      subject: `The claim ${data.invoiceNumber ?? data.claimId} is closed`,
      body: `we no longer pursue our claim about advertising in the comments of “${data.siteName}”. You need not pay anything; what you have paid will be returned.${correctionEn(data)}${data.reason === null ? "" : `\n\nReasons: ${data.reason}`}`,
    }),

    howToAnswer: (data) =>
      [
        `The ${isOne(data) ? "comment" : "comments"}, the rules that were accepted, the reasons of our assessment and the evidence are here. You can object there without an account; then everything rests until a person has decided:\n${data.pageUrl}`,
        ...howToPay(data, {
          online: "You can pay here:",
          extras: "Only the invoice's own sum stands there. Please transfer interest and costs apart from it.",
          account: "Account",
          reference: "Reference",
        }),
      ].join("\n\n"),

    closing: (data) => `Yours faithfully\n${signature(data)}\n\nClaim: ${data.claimId}`,
  },
};

const commentLines = ({ comments }: LetterData) =>
  comments.map(({ postedOn, url }) => `- ${postedOn}: ${url}`).join("\n");

/** However many comments it bundles, a claim asks for one fee. */
const isOne = ({ comments }: LetterData) => comments.length === 1;

const clauseDe = ({ nature }: LetterData) => (nature === "penalty" ? "eine Vertragsstrafe" : "ein Entgelt");
const clauseEn = ({ nature }: LetterData) => (nature === "penalty" ? "a contractual penalty" : "a price");

const taxDe = ({ nature }: LetterData) =>
  nature === "penalty" ? " Eine Vertragsstrafe ist nicht steuerbar; Umsatzsteuer wird nicht ausgewiesen." : "";
const taxEn = ({ nature }: LetterData) =>
  nature === "penalty" ? " A contractual penalty is outside the scope of VAT; no VAT is shown." : "";

/** Where money goes, in letters that ask for some: on the invoice's page, and what that does not ask for to an account. */
function howToPay(
  { kind, open, payUrl, interest, cost, creditor, invoiceNumber, claimId }: LetterData,
  texts: Record<"online" | "extras" | "account" | "reference", string>,
): string[] {
  if (kind === "hearing" || (kind !== "demand" && open === null)) return [];
  const isAccountNeeded = creditor.iban !== null && (payUrl === null || interest !== null || cost !== null);
  return [
    ...(payUrl === null ? [] : [`${texts.online}\n${payUrl}`]),
    ...(payUrl !== null && isAccountNeeded ? [texts.extras] : []),
    ...(isAccountNeeded
      ? [
          `${texts.account}: ${creditor.legal_name}, IBAN ${creditor.iban}\n${texts.reference}: ${invoiceNumber ?? claimId}`,
        ]
      : []),
  ];
}

/** What a refused objection leaves to pay: whoever was only heard must not think that it is due. */
const standDe = ({ open, there, invoiceNumber, deadline }: LetterData) =>
  invoiceNumber === null
    ? "Noch ist nichts zu zahlen: Fällig wird erst etwas, wenn Sie eine Rechnung oder Zahlungsaufforderung erhalten.\n\n"
    : open === null
      ? ""
      : `Zu zahlen sind noch ${open}.${there === null ? "" : ` ${there} haben Sie schon überwiesen; das Geld liegt beim Zahlungsdienst und ist noch auf keine Rechnung verbucht. Zahlen Sie es nicht noch einmal.`} Bitte zahlen Sie${there === null ? "" : ", was dann noch fehlt,"} bis zum ${deadline}.\n\n`;
const standEn = ({ open, there, invoiceNumber, deadline }: LetterData) =>
  invoiceNumber === null
    ? "Nothing is to be paid yet: only an invoice or a request for payment makes it due.\n\n"
    : open === null
      ? ""
      : `${open} are still to be paid.${there === null ? "" : ` You have already transferred ${there}; the money lies at the payment service, and is booked on no invoice yet. Do not pay it again.`} Please pay${there === null ? "" : " what is missing then"} by ${deadline}.\n\n`;

/** What a reminder asks for beside the fee itself. */
function extrasDe({ interest, cost }: LetterData): string {
  const parts = [interest && `Verzugszinsen von ${interest}`, cost && `Kosten von ${cost}`].filter(Boolean);
  return parts.length === 0 ? "" : `, darin ${parts.join(" und ")}`;
}
function extrasEn({ interest, cost }: LetterData): string {
  const parts = [interest && `default interest of ${interest}`, cost && `costs of ${cost}`].filter(Boolean);
  return parts.length === 0 ? "" : `, including ${parts.join(" and ")},`;
}

/** Whoever took back an invoice with VAT owes that tax until the invoice is corrected (§ 14c, § 17 UStG). */
const correctionDe = ({ price, invoiceNumber, amount }: LetterData) =>
  price === null || invoiceNumber === null
    ? ""
    : `\n\nDieses Schreiben berichtigt unsere Rechnung ${invoiceNumber} über ${amount}. ${price.tax} ${price.containsVat ? "Entgelt und Umsatzsteuer betragen" : "Das Entgelt beträgt"} nun 0.`;
const correctionEn = ({ price, invoiceNumber, amount }: LetterData) =>
  price === null || invoiceNumber === null
    ? ""
    : `\n\nThis letter corrects our invoice ${invoiceNumber} over ${amount}. ${price.tax} ${price.containsVat ? "Price and VAT are" : "The price is"} now 0.`;

/** Only the last reminder names a next step, and with it that the debtor can contest it there. */
const stepDe = ({ level }: LetterData) =>
  level < 3
    ? ""
    : "\n\nBleibt die Zahlung aus, prüfen wir, ob wir einen Mahnbescheid beantragen. Auch dagegen könnten Sie Widerspruch einlegen; dann entscheidet ein Gericht, ob die Forderung besteht.";
const stepEn = ({ level }: LetterData) =>
  level < 3
    ? ""
    : "\n\nWithout payment we will consider applying for a court order for payment. You could oppose that, too; a court would then decide whether the claim exists.";

const addressee = (data: LetterData) => [data.debtor.name, ...addressLines(data.debtor.address, data)].join("\n");

const signature = (data: LetterData) =>
  [data.creditor.legal_name, ...addressLines(data.creditor.address, data), data.creditor.email].join("\n");

/** As on an envelope, so that a letter can be posted as well; the country where the letter crosses a border. */
function addressLines(address: LetterData["debtor"]["address"], { creditor, debtor, locale }: LetterData): string[] {
  const { line1, line2, postal_code, city, country } = address;
  const isAbroad = creditor.address.country !== debtor.address.country;
  const lines = [line1, line2 ?? "", `${postal_code} ${city}`, isAbroad ? nameCountry(country, locale) : ""];
  return lines.filter((line) => line !== "");
}

const nameCountry = (country: string, locale: Locale) =>
  new Intl.DisplayNames(locale, { type: "region" }).of(country) ?? country;
