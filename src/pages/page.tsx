import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { LOCALES, type Locale } from "../shared/locale.ts";
import { inLanguage, LANGUAGE_NAMES } from "./language.ts";
import { defineTexts } from "./texts.ts";

const TEXTS = defineTexts(
  { skip: "Zum Inhalt springen", language: "Sprache" },
  { skip: "Skip to content", language: "Language" },
);

export type PageProps = {
  locale: Locale;
  title: string;
  /** What the page is about beside its title: tabs of several sites are told apart by it. */
  site?: string | undefined;
  children: Child;
  /** What stands in the bar at the top, beside the name. */
  nav?: Child;
  /** The page's own address: with it the page offers its other language. */
  url?: string;
  /** A script of our own that adds comfort; every page works without. */
  script?: string;
  /** A wide page for lists, a narrow one for reading. */
  width?: "wide" | "narrow";
};

/** The frame of every server-rendered page: one style sheet, no inline style or script, readable without either. */
export function Page({ locale, title, site, children, nav, url, script, width = "narrow" }: PageProps) {
  const texts = TEXTS[locale];
  return (
    <>
      {raw("<!doctype html>")}
      <html lang={locale}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <meta name="color-scheme" content="light dark" />
          <title>{[title, site, "Hausrecht"].filter(Boolean).join(" · ")}</title>
          <link rel="stylesheet" href="/pages.css" />
          <link rel="icon" href="data:," />
          {script && <script type="module" src={script} />}
        </head>
        <body class={width}>
          <a class="skip" href="#content">
            {texts.skip}
          </a>
          {nav}
          <main id="content">
            <h1>{title}</h1>
            {children}
          </main>
          {url !== undefined && (
            <footer>
              <nav aria-label={texts.language}>
                {LOCALES.map((other) => (
                  <a
                    href={inLanguage(url, other)}
                    lang={other}
                    hreflang={other}
                    aria-current={other === locale ? "true" : undefined}
                  >
                    {LANGUAGE_NAMES[other]}
                  </a>
                ))}
              </nav>
            </footer>
          )}
        </body>
      </html>
    </>
  );
}

/** Headers of a page: nothing but our own style sheet and scripts is loaded, and nobody frames it. */
export function pageHeaders(): Record<string, string> {
  return {
    "Content-Security-Policy":
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
  };
}
