import { FILE_TEXTS, LETTERS } from "./claim-texts.ts";
import type { ClaimFacts } from "./gather-claim.ts";
import { OwnPage, Sending, toHtml } from "./own-page.tsx";

/** For A4 and for the screen. */
const STYLE = `@page{size:A4;margin:25mm 20mm}body{font:11pt/1.5 Georgia,serif;max-width:170mm;margin:2rem auto;padding:0 1rem;color:#000;background:#fff}
h1{font-size:1.1em;margin:2rem 0}p.text{white-space:pre-wrap;overflow-wrap:anywhere}
footer{margin-top:3rem;border-top:1px solid #999;font-size:.8em;overflow-wrap:anywhere}@media print{body{margin:0;padding:0}}`;

/** A letter as a page of its own, to read and to print: its sealed text to the letter, and below it when and how it went out. */
export async function renderLetterPage({ row }: ClaimFacts, letter: ClaimFacts["letters"][number]): Promise<string> {
  const locale = row.termsLocale;
  const { kind, subject, text, sha256 } = letter;
  return await toHtml(
    <OwnPage locale={locale} title={subject} style={STYLE}>
      <h1>{subject}</h1>
      <p class="text">{text ?? FILE_TEXTS[locale].erased}</p>
      <footer>
        <p>
          {LETTERS[locale][kind]} · <Sending letter={letter} locale={locale} />
          <br />
          SHA-256: {sha256}
        </p>
      </footer>
    </OwnPage>,
  );
}
