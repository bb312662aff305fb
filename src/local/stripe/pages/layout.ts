import { html } from "hono/html";
import type { Locale } from "../../../shared/locale.ts";
import { formatMoney, isCurrency } from "../../../shared/money.ts";

export type Html = ReturnType<typeof html>;

export const STYLE = `
:root { color-scheme: light dark; --line: #8884; --accent: #4b3fd1; --soft: #8881; font: 16px/1.55 system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { :root { --accent: #a9a1ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 52rem; padding: 1.5rem 1rem 4rem; }
header.bar { display: flex; gap: 1rem; justify-content: space-between; flex-wrap: wrap; margin-bottom: 1.5rem; }
.bar strong { letter-spacing: .02em; }
main, section.card { border: 1px solid var(--line); border-radius: .75rem; padding: 1.25rem 1.5rem; }
section.card { margin-top: 1.25rem; }
h1 { margin: 0 0 .25rem; font-size: 1.6rem; } h2 { margin: 0 0 .5rem; font-size: 1.1rem; }
.sum { font-size: 2rem; font-weight: 650; margin: .25rem 0 1rem; }
.state { display: inline-block; border: 1px solid currentColor; border-radius: 1rem; padding: 0 .6rem; font-size: .85rem; }
.parties { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1rem; margin: 1rem 0; }
.parties h2 { font-size: .85rem; opacity: .75; margin: 0; } address { font-style: normal; white-space: pre-line; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: 0; } dd { margin: 0; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; margin: .75rem 0; }
th, td { border-bottom: 1px solid var(--line); padding: .5rem .4rem; text-align: left; vertical-align: top; }
th:last-child, td.money { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tfoot th { text-align: right; font-weight: 500; }
.memo { white-space: pre-line; } .footer { white-space: pre-line; font-size: .9rem; border-top: 1px solid var(--line); padding-top: .75rem; }
form { display: flex; flex-wrap: wrap; gap: .6rem; align-items: end; margin: .6rem 0 0; }
label { display: grid; gap: .2rem; font-size: .9rem; }
input { font: inherit; padding: .45rem .6rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--soft); color: inherit; width: 9rem; }
button { font: inherit; padding: .5rem 1rem; border: 0; border-radius: .4rem; background: var(--accent); color: Canvas; cursor: pointer; }
a { color: var(--accent); } :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media (max-width: 32rem) { main, section.card { padding: 1rem .8rem; } th, td { padding: .5rem .15rem; font-size: .93rem; } td:first-child { overflow-wrap: anywhere; } .spare { display: none; } }
@media print { header.bar, section.card { display: none; } main { border: 0; padding: 0; } body { max-width: none; } }
`;

/** Nothing but our own style and forms to ourselves: no script, no frame, nothing from elsewhere. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** One page; `html` escapes all that is put in. */
export const page = (locale: Locale, title: string, content: Html): Html =>
  html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Local Stripe</title>
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        ${content}
      </body>
    </html>`;

/** @returns a sum for people; a currency that Hausrecht does not know is shown in minor units */
export function money(amount: number, currency: string, locale: Locale): string {
  const code = currency.toUpperCase();
  return isCurrency(code) ? formatMoney({ amount, currency: code }, locale) : `${amount} ${code} (minor units)`;
}

/** @returns a day in Germany, where the debtor's days are counted */
export const day = (seconds: number | null | undefined, locale: Locale): string =>
  seconds === null || seconds === undefined
    ? "–"
    : new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "Europe/Berlin" }).format(seconds * 1000);
