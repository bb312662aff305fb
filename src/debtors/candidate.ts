import type { ReadPage } from "./guarded-fetch.ts";

export const FIELDS = [
  "name",
  "legal_form",
  "line1",
  "postal_code",
  "city",
  "country",
  "register",
  "vat_id",
  "represented_by",
  "email",
  "phone",
] as const;
export type Field = (typeof FIELDS)[number];

/** How a value was found, from the surest to the least. */
export type Method =
  | "json_ld" // structured data that the page states about its organisation
  | "law_block" // text under "Angaben gemäß § 5 DDG" or the like
  | "imprint_block" // text under a heading such as Impressum
  | "page_text" // text of a page without such a heading
  | "deobfuscated" // an e-mail address that the page hides from machines
  | "derived"; // follows from another value: the country from a German register

/** A value with where it comes from: what a person checks, and a claim cites. */
export type Found = {
  value: string;
  method: Method;
  source_url: string;
  sha256: string;
  fetched_at: string;
  /** From 0 to 1: how often this way of finding such a value is right, by the project's own judgement. */
  confidence: number;
};

/** Who a page says is behind it. A field that was not found is missing. */
export type Candidate = {
  fields: Partial<Record<Field, Found>>;
  /** A person is, or answers for, this business – or nothing shows that none does: only ever claimed against by hand. */
  natural_person: boolean;
};

const CONFIDENCE: Readonly<Record<Method, number>> = {
  json_ld: 0.9,
  law_block: 0.9,
  imprint_block: 0.8,
  page_text: 0.5,
  deobfuscated: 0.6,
  derived: 0.7,
};

/** Makes values of one page. `factor` lowers the confidence of a weaker reading. */
export function foundOn(page: Pick<ReadPage, "url" | "sha256" | "fetched_at">) {
  return (value: string, method: Method, factor = 1): Found => ({
    value,
    method,
    source_url: page.url,
    sha256: page.sha256,
    fetched_at: page.fetched_at,
    confidence: Math.round(CONFIDENCE[method] * factor * 100) / 100,
  });
}
