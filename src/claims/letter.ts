import type { Locale } from "../shared/locale.ts";
import type { FrozenCreditor } from "./claim.ts";
import { LETTER_TEXTS } from "./letter-texts.ts";
import { PRIVACY_TEXTS } from "./privacy-texts.ts";

export const LETTER_KINDS = ["hearing", "demand", "reminder", "objection_refused", "conceded"] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** What a letter says. Sums and dates as people read them. */
export type LetterData = {
  kind: LetterKind;
  /** 1 to 3 for a reminder. */
  level: number;
  locale: Locale;
  creditor: FrozenCreditor;
  debtor: { name: string; email: string; address: FrozenCreditor["address"] };
  siteName: string;
  claimId: string;
  /** The day of the letter, and of the invoice where it is one. */
  writtenOn: string;
  invoiceNumber: string | null;
  amount: string;
  /** What is still to pay; null while, or since, nothing is asked for. */
  open: string | null;
  /** What the debtor has transferred, and lies at the payment service; null when nothing does. */
  there: string | null;
  /** Default interest that is asked for with it; null when there is none. */
  interest: string | null;
  /** Costs of the pursuit that are still open; null when there are none. */
  cost: string | null;
  nature: "penalty" | "price";
  /** What a price must be invoiced with; null for a penalty. */
  price: {
    /** Net, rate and tax, or why there is none. */
    tax: string;
    containsVat: boolean;
    /** The creditor's VAT id or tax number. */
    taxId: string;
  } | null;
  termsVersion: number;
  comments: { postedOn: string; url: string }[];
  /** The last day to answer or to pay. */
  deadline: string;
  /** The debtor's page: comment, terms, evidence, and the way to object. */
  pageUrl: string;
  payUrl: string | null;
  reason: string | null;
};

/** By which a debtor may hear of the claim for the first time. */
const FIRST_LETTERS: ReadonlySet<LetterKind> = new Set(["hearing", "demand"]);

/** A letter, as it is sealed and sent: plain text, so that nothing in it can be dressed up. */
export type Letter = { subject: string; text: string };

/** Writes a letter from its fixed text; nobody adds free text but an owner's reason for a decision. */
export function writeLetter(data: LetterData): Letter {
  const texts = LETTER_TEXTS[data.locale];
  const { subject, body } = texts[data.kind](data);
  const privacy = PRIVACY_TEXTS[data.locale];
  const parts = [
    texts.address(data),
    body,
    ...(data.kind === "conceded" ? [] : [texts.howToAnswer(data)]),
    ...(FIRST_LETTERS.has(data.kind)
      ? [`${privacy.title}: ${privacy.text(data.creditor.legal_name)}`, privacy.objection]
      : []),
    texts.closing(data),
  ];
  return { subject, text: parts.join("\n\n") };
}
