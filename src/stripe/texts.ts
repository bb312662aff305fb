import type { InvoiceRequest } from "../claims/invoicing.ts";
import type { Locale } from "../shared/locale.ts";

type Texts = {
  claim: string;
  memo: (request: InvoiceRequest) => string;
  line: (request: InvoiceRequest) => string;
  tax: (request: InvoiceRequest) => string;
  concession: string;
};

/** What stands on an invoice. A document titled "invoice" that asks for a penalty must say so, and show no tax (§ 14c UStG). */
export const TEXTS: Readonly<Record<Locale, Texts>> = {
  de: {
    claim: "Forderung",
    memo: ({ siteId }) => `Werbung in den Kommentaren von „${siteId}“ entgegen den dort angenommenen Regeln.`,
    line: ({ nature, termsVersion }) =>
      `${nature === "penalty" ? "Vertragsstrafe" : "Entgelt"} für reine Werbung nach den Kommentarregeln, Fassung ${termsVersion}`,
    tax: ({ nature, termsVersion }) =>
      nature === "penalty"
        ? `Vertragsstrafe nach den Kommentarregeln (Fassung ${termsVersion}). Nicht steuerbar, kein Umsatzsteuerausweis.`
        : `Entgelt nach den Kommentarregeln (Fassung ${termsVersion}).`,
    concession: "Der Einwand ist berechtigt. Die Forderung wird nicht weiter verfolgt.",
  },
  en: {
    claim: "Claim",
    memo: ({ siteId }) => `Advertising in the comments of “${siteId}” against the rules that were accepted there.`,
    line: ({ nature, termsVersion }) =>
      `${nature === "penalty" ? "Contractual penalty" : "Price"} for mere advertising under the comment rules, version ${termsVersion}`,
    tax: ({ nature, termsVersion }) =>
      nature === "penalty"
        ? `Contractual penalty under the comment rules (version ${termsVersion}). Outside the scope of VAT, no VAT is shown.`
        : `Price under the comment rules (version ${termsVersion}).`,
    concession: "The objection is well founded. The claim is not pursued any further.",
  },
};
