import { Hono, type Context as HonoContext } from "hono";
import { toLocale, type Locale } from "../../../shared/locale.ts";
import { disputeInvoice, payAsCustomer, refundInvoice } from "../debtor.ts";
import { moveDispute } from "../disputes.ts";
import { refuse, StripeError } from "../errors.ts";
import { getInvoice } from "../find-invoice.ts";
import type { Context } from "../kinds.ts";
import { openPayment } from "../payments.ts";
import { linesOf } from "../present.ts";
import { isOwnOrigin, type World } from "../world.ts";
import { invoicePage, type InvoiceView } from "./invoice-page.ts";
import { listPage, refusalPage } from "./list-page.ts";
import { CONTENT_SECURITY_POLICY, STYLE } from "./layout.ts";

/** Reads `1.234,56`, `1234.56` or `1234` as minor units of a currency with two digits. */
export function readAmount(text: string): number {
  const plain = text
    .trim()
    .replaceAll(/[\s.,](?=\d{3}(\D|$))/g, "")
    .replace(",", ".");
  if (!/^\d{1,6}(\.\d{1,2})?$/.test(plain)) throw refuse(`Not an amount: ${text.slice(0, 20)}`, "amount");
  return Math.round(Number(plain) * 100);
}

function view(ctx: Context, id: string): InvoiceView {
  const invoice = getInvoice(ctx, id);
  const paid = ctx.store.where("payment_intent", "$invoice", id).find((one) => one.latest_charge !== null);
  const charge = ctx.store.find("charge", paid?.latest_charge ?? "");
  return {
    invoice,
    lines: linesOf(ctx.store, invoice),
    received: openPayment(ctx, invoice)?.intent.amount_received ?? 0,
    charge,
    dispute: charge && ctx.store.where("dispute", "charge", charge.id)[0],
  };
}

/** For people: all invoices, one invoice, and what can be done with it. */
export function pages(world: World) {
  const app = new Hono();
  const visitorsLocale = (c: HonoContext): Locale => toLocale(c.req.header("accept-language"), "en");
  const debtorsLocale = (ctx: Context, customer: string | null, c: HonoContext): Locale => {
    const [wish] = ctx.store.find("customer", customer ?? "")?.preferred_locales ?? [];
    return wish === undefined ? visitorsLocale(c) : toLocale(wish, "en");
  };

  app.use(async (c, next) => {
    if (isOwnOrigin(world, c.req.header("origin"))) await next();
    else c.res = c.text("Foreign origin.", 403);
    c.header("content-security-policy", CONTENT_SECURITY_POLICY);
    c.header("x-content-type-options", "nosniff");
    // Not "no-referrer": with it browsers send `Origin: null` along with our own forms.
    c.header("referrer-policy", "same-origin");
    c.header("cache-control", "no-store");
  });
  app.onError(async (error, c) => {
    const isRefusal = error instanceof StripeError;
    if (!isRefusal) console.error("local Stripe:", error);
    const back = c.req.method === "POST" ? c.req.path.split("/").slice(0, 3).join("/") : "/";
    const message = isRefusal ? error.message : "The local Stripe has a bug; see its log.";
    c.header("content-security-policy", CONTENT_SECURITY_POLICY);
    return c.html(
      refusalPage(message, back, visitorsLocale(c)),
      isRefusal && error.status === 404 ? 404 : isRefusal ? 400 : 500,
    );
  });

  app.get("/style.css", (c) => c.body(STYLE, 200, { "content-type": "text/css; charset=utf-8" }));
  app.get("/", (c) =>
    c.html(
      listPage(
        world.act((ctx) => ctx.store.all("invoice")),
        visitorsLocale(c),
      ),
    ),
  );
  for (const [path, isPrint] of [
    ["/invoices/:id", false],
    ["/invoices/:id/pdf", true],
  ] as const) {
    app.get(path, (c) => {
      const shown = world.act((ctx) => {
        const found = view(ctx, c.req.param("id"));
        return invoicePage(found, debtorsLocale(ctx, found.invoice.customer, c), isPrint);
      });
      return c.html(shown);
    });
  }

  const form = (path: string, work: (ctx: Context, id: string, fields: URLSearchParams) => unknown) =>
    app.post(`/invoices/:id/${path}`, async (c) => {
      const fields = new URLSearchParams(await c.req.text());
      const id = c.req.param("id");
      world.act((ctx) => work(ctx, id, fields));
      return c.redirect(`/invoices/${id}`, 303);
    });
  form("pay", (ctx, id, fields) =>
    fields.get("method") === "card"
      ? payAsCustomer(ctx, id, { method: "card" })
      : payAsCustomer(ctx, id, { method: "bank_transfer", amount: readAmount(fields.get("amount") ?? "") }),
  );
  form("dispute", (ctx, id) => disputeInvoice(ctx, id, "fraudulent"));
  form("refund", (ctx, id, fields) => refundInvoice(ctx, id, readAmount(fields.get("amount") ?? "")));
  form("resolve", (ctx, id, fields) => {
    const { dispute } = view(ctx, id);
    return dispute && moveDispute(ctx, dispute.id, fields.get("status") === "won" ? "won" : "lost");
  });
  return app;
}
