/** The languages of pages, terms and letters. */
export const LOCALES = ["de", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** Words for each of a set of names, in every language. */
export type ByLocale<Key extends string> = Readonly<Record<Locale, Readonly<Record<Key, string>>>>;

/** The page language for a wish such as `de-AT` or an Accept-Language header; the fallback where none fits. */
export function toLocale(wish: string | undefined | null, fallback: Locale): Locale {
  for (const part of (wish ?? "").split(",")) {
    const language = part.trim().slice(0, 2).toLowerCase();
    if (language === "de" || language === "en") return language;
  }
  return fallback;
}
