import { html } from "hono/html";
import type { Locale } from "../../../shared/locale.ts";
import type { Invoice } from "../kinds.ts";
import { day, money, page, type Html } from "./layout.ts";
import { TEXTS } from "./texts.ts";

/** The first page: all invoices, with a link to each. */
export function listPage(invoices: Invoice[], locale: Locale): Html {
  const t = TEXTS[locale];
  const rows = invoices.map(
    (invoice) =>
      html`<tr>
        <td><a href="/invoices/${invoice.id}">${invoice.number ?? t.draft}</a></td>
        <td>${invoice.customer_name ?? invoice.customer_email ?? "–"}</td>
        <td class="spare">${day(invoice.created, locale)}</td>
        <td><span class="state">${t.states[invoice.status ?? "draft"]}</span></td>
        <td class="money">${money(invoice.total, invoice.currency, locale)}</td>
      </tr>`,
  );
  const head = [t.number, t.customer, t.created, t.status, t.amount].map(
    (text) => html`<th scope="col" class="${text === t.created ? "spare" : ""}">${text}</th>`,
  );
  const table = html`<div class="scroll">
    <table>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
  const content = html`<header class="bar"><strong>Local Stripe</strong></header>
    <main>
      <h1>${t.allInvoices}</h1>
      ${invoices.length > 0 ? table : html`<p>${t.noInvoices}</p>`}
    </main>`;
  return page(locale, t.allInvoices, content);
}

/** What a form was refused for, in Stripe's own words. */
export function refusalPage(message: string, back: string, locale: Locale): Html {
  const t = TEXTS[locale];
  return page(
    locale,
    t.invoice,
    html`<main>
      <h1>${message}</h1>
      <p><a href="${back}">${t.back}</a></p>
    </main>`,
  );
}
