import { html } from "hono/html";
import type { Locale } from "../../../shared/locale.ts";
import { isDecided } from "../disputes.ts";
import type { Charge, Dispute, Invoice, LineItem } from "../kinds.ts";
import { day, money, page, type Html } from "./layout.ts";
import { TEXTS, type Texts } from "./texts.ts";

export interface InvoiceView {
  invoice: Invoice;
  lines: LineItem[];
  /** What came by bank transfer and does not suffice yet. */
  received: number;
  charge: Charge | undefined;
  dispute: Dispute | undefined;
}

const row = (label: string, value: string): Html =>
  html`<tr>
    <th scope="row" colspan="2">${label}</th>
    <td class="money">${value}</td>
  </tr>`;

function parties(invoice: Invoice, t: Texts): Html {
  const { customer_address: at } = invoice;
  const lines = [
    invoice.customer_name,
    at?.line1,
    at?.line2,
    [at?.postal_code, at?.city].filter(Boolean).join(" "),
    at?.country,
  ];
  return html`<div class="parties">
    <div>
      <h2>${t.from}</h2>
      <address>${invoice.account_name}</address>
    </div>
    <div>
      <h2>${t.to}</h2>
      <address>${lines.filter(Boolean).join("\n")}</address>
      ${(invoice.customer_tax_ids ?? []).map(({ value }) => html`<div>${t.vatId} ${value}</div>`)}
    </div>
  </div>`;
}

function sums(view: InvoiceView, t: Texts, locale: Locale): Html {
  const { invoice, lines, received, charge } = view;
  const show = (amount: number) => money(amount, invoice.currency, locale);
  const credited = invoice.pre_payment_credit_notes_amount + invoice.post_payment_credit_notes_amount;
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">${t.description}</th>
          <th scope="col">${t.quantity}</th>
          <th scope="col">${t.amount}</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map(
          (line) =>
            html`<tr>
              <td>${line.description ?? "–"}</td>
              <td>${line.quantity ?? 1}</td>
              <td class="money">${show(line.amount)}</td>
            </tr>`,
        )}
      </tbody>
      <tfoot>
        ${row(t.total, show(invoice.total))}
        ${(invoice.total_taxes ?? []).map(({ amount }) => row(t.included_tax, show(amount)))} ${credited > 0 ? row(t.credited, show(-credited)) : ""}
        ${received > 0 ? row(t.received, show(received)) : ""}
        ${invoice.amount_paid > 0 ? row(t.paid, show(invoice.amount_paid)) : ""}
        ${charge && charge.amount_refunded > 0 ? row(t.refunded, show(charge.amount_refunded)) : ""}
        ${row(t.remaining, show(invoice.amount_remaining))}
      </tfoot>
    </table>
  </div>`;
}

/** The invoice itself, for the screen and for paper. */
function sheet(view: InvoiceView, t: Texts, locale: Locale): Html {
  const { invoice, dispute } = view;
  const title = invoice.status === "draft" ? t.draft : `${t.invoice} ${invoice.number ?? ""}`;
  return html`<main>
    <h1>${title}</h1>
    <p>
      <span class="state">${t.states[invoice.status ?? "draft"]}</span>
      ${dispute ? html`<span class="state">${t.disputed}: ${dispute.status}</span>` : ""}
    </p>
    <p class="sum">${money(invoice.total, invoice.currency, locale)}</p>
    <dl>
      <dt>${t.issued}</dt>
      <dd>${day(invoice.effective_at, locale)}</dd>
      <dt>${t.due}</dt>
      <dd>${day(invoice.due_date, locale)}</dd>
      ${(invoice.custom_fields ?? []).map(
        ({ name, value }) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
    ${parties(invoice, t)} ${invoice.description ? html`<p class="memo">${invoice.description}</p>` : ""}
    ${sums(view, t, locale)} ${invoice.footer ? html`<p class="footer">${invoice.footer}</p>` : ""}
  </main>`;
}

const amountField = (label: string, amount: number, locale: Locale): Html =>
  html`<label
    >${label}<input name="amount" inputmode="decimal" required value="${new Intl.NumberFormat(locale, { minimumFractionDigits: 2, useGrouping: false }).format(amount / 100)}"
  /></label>`;

/** What a debtor, a cardholder or the owner can do with an invoice in this state. */
function actions(view: InvoiceView, t: Texts, locale: Locale): Html {
  const { invoice, received, charge, dispute } = view;
  const path = `/invoices/${invoice.id}`;
  const isPayable = invoice.status === "open" || invoice.status === "uncollectible";
  const isRefundable = charge && !charge.disputed && charge.amount_refunded < charge.amount;
  const isDisputable = charge?.payment_method_details?.type === "card" && !charge.disputed;
  const isUndecided = dispute && !isDecided(dispute);
  return html` ${
    isPayable
      ? html`<section class="card">
          <h2>${t.payHeading}</h2>
          <p>${t.payHint}</p>
          <form method="post" action="${path}/pay">
            <input type="hidden" name="method" value="bank_transfer" />
            ${amountField(t.transferAmount, invoice.amount_remaining - received, locale)}
            <button>${t.payByTransfer}</button>
          </form>
          <form method="post" action="${path}/pay">
            <input type="hidden" name="method" value="card" /><button>${t.payByCard}</button>
          </form>
        </section>`
      : ""
  }
  ${
    isDisputable
      ? html`<section class="card">
          <h2>${t.disputeHeading}</h2>
          <form method="post" action="${path}/dispute"><button>${t.dispute}</button></form>
        </section>`
      : ""
  }
  ${
    isUndecided
      ? html`<section class="card">
          <h2>${t.disputed}</h2>
          <form method="post" action="${path}/resolve">
            <input type="hidden" name="status" value="won" /><button>${t.resolveWon}</button>
          </form>
          <form method="post" action="${path}/resolve">
            <input type="hidden" name="status" value="lost" /><button>${t.resolveLost}</button>
          </form>
        </section>`
      : ""
  }
  ${
    isRefundable
      ? html`<section class="card">
          <h2>${t.refundHeading}</h2>
          <form method="post" action="${path}/refund">
            ${amountField(t.refundAmount, charge.amount - charge.amount_refunded, locale)}<button>${t.refund}</button>
          </form>
        </section>`
      : ""
  }`;
}

/** @param isPrint only the sheet, as it would lie on paper */
export function invoicePage(view: InvoiceView, locale: Locale, isPrint: boolean): Html {
  const t = TEXTS[locale];
  const path = `/invoices/${view.invoice.id}`;
  const bar = html`<header class="bar">
    <strong>Local Stripe</strong>
    <nav><a href="/">${t.allInvoices}</a> · <a href="${path}/pdf">${t.print}</a></nav>
  </header>`;
  const title = `${t.invoice} ${view.invoice.number ?? view.invoice.id}`;
  return page(
    locale,
    title,
    html`${isPrint ? "" : bar}${sheet(view, t, locale)}${isPrint ? "" : actions(view, t, locale)}`,
  );
}
