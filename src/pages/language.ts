import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { LOCALES, toLocale, type Locale } from "../shared/locale.ts";

const COOKIE = "hausrecht-language";
const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { de: "Deutsch", en: "English" };

/** The page's language: what the reader chose by `?lang=`, now or earlier, or else what the browser prefers. */
export function chooseLocale(c: Context, fallback: Locale): Locale {
  const chosen = asLocale(c.req.query("lang"));
  if (chosen) {
    const secure = c.req.url.startsWith("https:");
    setCookie(c, COOKIE, chosen, { path: "/", httpOnly: true, sameSite: "Lax", maxAge: YEAR_SECONDS, secure });
    return chosen;
  }
  return asLocale(getCookie(c, COOKIE)) ?? toLocale(c.req.header("accept-language"), fallback);
}

/** Where the same page is found in another language. */
export function inLanguage(url: string, locale: Locale): string {
  const { pathname, searchParams } = new URL(url);
  searchParams.delete("notice");
  searchParams.set("lang", locale);
  return `${pathname}?${searchParams.toString()}`;
}

function asLocale(text: string | undefined): Locale | undefined {
  return LOCALES.find((locale) => locale === text);
}
