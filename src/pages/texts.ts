import type { Locale } from "../shared/locale.ts";

/** A text, or how to make one from values. */
type Text = string | ((...values: never[]) => string);
export type TextTable = { readonly [key: string]: Text | TextTable };

/** The same table with any words in it: what a translation must look like. */
type Translation<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: never[]) => string
      ? (...values: Parameters<T[K]>) => string
      : Translation<T[K]>;
};

/** Texts in every language: a missing or surplus one does not compile. The German ones say what there is. */
export function defineTexts<const T extends TextTable>(
  de: T,
  en: NoInfer<Translation<T>>,
): Record<Locale, Translation<T>> {
  return { de: de as Translation<T>, en };
}
