import { html, raw } from "hono/html";
import { Time } from "../pages/time.tsx";
import { formatDay, isoDate } from "../shared/clock.ts";
import { FILE_TEXTS, LETTERS } from "./claim-texts.ts";
import type { ClaimFacts } from "./gather-claim.ts";

/** For A4 and for the screen. Nothing in it loads anything. */
const STYLE = `@page{size:A4;margin:25mm 20mm}body{font:11pt/1.5 Georgia,serif;max-width:170mm;margin:2rem auto;padding:0 1rem;color:#000;background:#fff}
h1{font-size:1.1em;margin:2rem 0}p.text{white-space:pre-wrap;overflow-wrap:anywhere}
footer{margin-top:3rem;border-top:1px solid #999;font-size:.8em;overflow-wrap:anywhere}@media print{body{margin:0;padding:0}}`;

/** A letter as a page of its own, to read and to print: its sealed text to the letter, and below it when and how it went out. */
export async function renderLetterPage(facts: ClaimFacts, letter: ClaimFacts["letters"][number]): Promise<string> {
  return await html`${(<LetterPage facts={facts} letter={letter} />)}`;
}

function LetterPage({ facts: { row }, letter }: { facts: ClaimFacts; letter: ClaimFacts["letters"][number] }) {
  const locale = row.termsLocale;
  const texts = FILE_TEXTS[locale];
  const { kind, subject, text, writtenAt, sentAt, error, receipt, sha256 } = letter;
  return (
    <>
      {raw("<!doctype html>")}
      <html lang={locale}>
        <head>
          <meta charset="utf-8" />
          <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
          <title>{subject}</title>
          <style>{raw(STYLE)}</style>
        </head>
        <body>
          <p>{formatDay(isoDate(writtenAt), locale)}</p>
          <h1>{subject}</h1>
          <p class="text">{text ?? texts.erased}</p>
          <footer>
            <p>
              {LETTERS[locale][kind]} ·{" "}
              {sentAt === null ? (
                `${texts.not_sent}${error === null ? "" : `: ${error}`}`
              ) : (
                <>
                  {texts.sent} <Time at={sentAt} locale={locale} />
                </>
              )}
              {receipt !== null && ` · ${texts.receipt}: ${receipt}`}
              <br />
              SHA-256: {sha256}
            </p>
          </footer>
        </body>
      </html>
    </>
  );
}
