import type { InvoiceRequest } from "../claims/invoicing.ts";
import { taxSentence } from "../claims/tax-texts.ts";
import { formatDay } from "../shared/clock.ts";
import type { Locale } from "../shared/locale.ts";

type Texts = {
  claim: string;
  memo: (request: InvoiceRequest) => string;
  line: (request: InvoiceRequest) => string;
  tax: (request: InvoiceRequest) => string;
  /** The name of the tax. */
  vat: string;
  concession: string;
};

/** What stands on an invoice. A document titled "invoice" that asks for a penalty must say so, and show no tax (§ 14c UStG). */
export const TEXTS: Readonly<Record<Locale, Texts>> = {
  de: {
    claim: "Forderung",
    memo: ({ siteName, nature, pageUrl }) =>
      `Werbung in den Kommentaren von „${siteName}“ ${nature === "penalty" ? "entgegen" : "nach"} den dort angenommenen Regeln.

Worum es geht, die Regeln, die Gründe und die Belege finden Sie hier. Dort können Sie auch ohne Anmeldung widersprechen; dann ruht alles, bis ein Mensch entschieden hat:
${pageUrl}`,
    line: (request) =>
      request.nature === "penalty"
        ? `Vertragsstrafe für reine Werbung nach den Kommentarregeln, Fassung ${request.termsVersion}`
        : `Entgelt für Werbung nach den Kommentarregeln, Fassung ${request.termsVersion}; Leistung am ${daysOf(request)}`,
    tax: ({ termsVersion, ...request }) =>
      request.nature === "penalty"
        ? `Vertragsstrafe nach den Kommentarregeln (Fassung ${termsVersion}). Nicht steuerbar, kein Umsatzsteuerausweis.`
        : `Entgelt nach den Kommentarregeln (Fassung ${termsVersion}). ${taxOf(request)}`,
    vat: "USt",
    concession: "Die Forderung wird nicht weiter verfolgt.",
  },
  en: {
    claim: "Claim",
    memo: ({ siteName, nature, pageUrl }) =>
      `Advertising in the comments of “${siteName}” ${nature === "penalty" ? "against" : "under"} the rules that were accepted there.

What this is about, the rules, the reasons and the evidence are here. You can object there without an account; then everything rests until a person has decided:
${pageUrl}`,
    line: (request) =>
      request.nature === "penalty"
        ? `Contractual penalty for mere advertising under the comment rules, version ${request.termsVersion}`
        : `Price of advertising under the comment rules, version ${request.termsVersion}; service on ${daysOf(request)}`,
    tax: ({ termsVersion, ...request }) =>
      request.nature === "penalty"
        ? `Contractual penalty under the comment rules (version ${termsVersion}). Outside the scope of VAT, no VAT is shown.`
        : `Price under the comment rules (version ${termsVersion}). ${taxOf(request)}`,
    vat: "VAT",
    concession: "The claim is not pursued any further.",
  },
};

function daysOf({ suppliedOn, locale }: InvoiceRequest): string {
  return suppliedOn.map((day) => formatDay(day, locale)).join(", ");
}

function taxOf({ tax, currency, creditor, locale }: Omit<InvoiceRequest, "termsVersion">): string {
  return tax === null ? "" : taxSentence(tax, currency, creditor.address.country, locale);
}
