import type { InferSelectModel } from "drizzle-orm";
import { renderMarkdown } from "../shared/markdown.ts";
import { sha256Hex } from "../shared/bytes.ts";
import { parseAmount, type Money } from "../shared/money.ts";
import type { Locale } from "../shared/locale.ts";
import type { RuleName } from "../rules/judgement.ts";
import type { terms } from "./table.ts";

/** A fee is a contractual penalty (no VAT) or the price of an advertisement: five legal consequences follow from it. */
export type TermsNature = "penalty" | "price";

/** What breaking a rule costs, in minor units of an ISO 4217 currency. */
export type Fee = { rule: RuleName } & Money;

/** One version of the posted terms, as it is stored and was shown. */
export type Terms = InferSelectModel<typeof terms>;

export type NewTerms = { locale: Locale; text: string; nature: TermsNature; fees: Fee[] };

/** Makes the next version of a site's terms in a language: the hash is of the text's UTF-8, as it was posted. */
export async function createTerms(
  siteId: string,
  version: number,
  input: NewTerms,
  createdBy: string,
  now: number,
): Promise<Terms> {
  const { locale, text, nature, fees } = input;
  const html = renderMarkdown(text);
  return {
    siteId,
    version,
    locale,
    text,
    nature,
    fees,
    html,
    sha256: await sha256Hex(text),
    createdBy,
    createdAt: now,
  };
}

/** A figure as people write sums: in groups of three, parted alike, or without; a decimal part has two digits. */
const FIGURE = /(?<!\d)(?:\d{1,3}([ .,'’])\d{3}(?:\1\d{3})*(?!\d)|\d+)(?:[.,]\d{2}(?!\d))?/g;
/** What numbers a paragraph or a rule: its figure is none of the sum that follows it, as in “nach § 3 500 €”. */
const NUMBERED =
  /(?:§|\b(?:nr|no|abs|art|ziff|para|sec)\.|\b(?:absatz|artikel|ziffer|punkt|regel|article|section|clause|point|rule)) ?\d+ /giu;

/** Whether a text names a sum in figures, in whatever way people write them. */
export function namesSum(text: string, { amount, currency }: Money): boolean {
  const figures = text.replaceAll(/\s/g, " ").replaceAll(NUMBERED, "; ").match(FIGURE) ?? [];
  return figures.some((figure) => parseAmount(figure, currency) === amount);
}

/** The fee that these terms ask for advertising, if any. */
export function advertisingFee(terms: Pick<Terms, "fees">): Fee | undefined {
  return terms.fees.find((fee) => fee.rule === "advertising_only");
}
