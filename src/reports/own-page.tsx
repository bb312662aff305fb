import { html, raw } from "hono/html";
import type { Child } from "hono/jsx";
import { Time } from "../pages/time.tsx";
import type { Locale } from "../shared/locale.ts";
import { FILE_TEXTS } from "./claim-texts.ts";
import type { ClaimFacts } from "./gather-claim.ts";

/** A page that is read by itself, from a folder or on paper: its style is in it, and nothing in it loads anything. */
export function OwnPage(props: { locale: Locale; title: string; style: string; children: Child }) {
  const { locale, title, style, children } = props;
  return (
    <>
      {raw("<!doctype html>")}
      <html lang={locale}>
        <head>
          <meta charset="utf-8" />
          <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
          <title>{title}</title>
          <style>{raw(style)}</style>
        </head>
        <body>{children}</body>
      </html>
    </>
  );
}

/** A page as the text of its file. */
export async function toHtml(page: Child): Promise<string> {
  return await html`${page}`;
}

/** When and how a letter went out, or why it did not. */
export function Sending({ letter, locale }: { letter: ClaimFacts["letters"][number]; locale: Locale }) {
  const texts = FILE_TEXTS[locale];
  const { sentAt, error, receipt } = letter;
  return (
    <>
      {sentAt === null ? (
        `${texts.not_sent}${error === null ? "" : `: ${error}`}`
      ) : (
        <>
          {texts.sent} <Time at={sentAt} locale={locale} />
        </>
      )}
      {receipt !== null && ` · ${texts.receipt}: ${receipt}`}
    </>
  );
}
