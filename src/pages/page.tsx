import type { Child } from "hono/jsx";
import type { Locale } from "../shared/locale.ts";

/** The frame of every server-rendered page: one style sheet, no inline style or script, readable without either. */
export function Page({
  locale,
  title,
  children,
  nav,
}: {
  locale: Locale;
  title: string;
  children: Child;
  nav?: Child;
}) {
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${title} · Hausrecht`}</title>
        <link rel="stylesheet" href="/pages.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        {nav}
        <main>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  );
}

/** Headers of a page: nothing but our own style sheet and scripts is loaded, and nobody frames it. */
export function pageHeaders(): Record<string, string> {
  return {
    "Content-Security-Policy":
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
  };
}
