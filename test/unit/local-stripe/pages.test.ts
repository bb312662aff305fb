import { expect, test } from "vitest";
import { readAmount } from "../../../src/local/stripe/pages/routes.ts";
import { aCustomer, aLocalStripe, anOpenInvoice } from "./support.ts";

const CARD = { payment_settings: { payment_method_types: ["card" as const] } };

/** Fills in a form of a page as a browser would. */
async function submit(url: string, path: string, fields: Record<string, string>, origin = url) {
  const body = new URLSearchParams(fields);
  const response = await fetch(`${url}${path}`, { method: "POST", body, headers: { origin }, redirect: "manual" });
  return { status: response.status, location: response.headers.get("location"), text: await response.text() };
}

const read = async (url: string, language = "en") => {
  const response = await fetch(url, { headers: { "accept-language": language } });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

test("a debtor reads the invoice in the debtor's language, with everything that is on it", async () => {
  const stripe = await aLocalStripe();
  const german = await anOpenInvoice(stripe);
  const { text } = await read(german.hosted_invoice_url ?? "", "en");
  for (const part of [
    '<html lang="de">', "Rechnung LOCAL-0001", "500,00\u00A0€", "Muster Backlinks GmbH", "10115 Berlin", "DE136695976",
    "Aktenzeichen", "HR-1", "Vertragsstrafe", "Nicht steuerbar", "Werbekommentar vom 1. November", "offen",
  ]) expect(text).toContain(part); // prettier-ignore
  const { id } = await aCustomer(stripe, { preferred_locales: ["en-GB"] });
  const english = await anOpenInvoice(stripe, { customer: id });
  const page = await read(english.hosted_invoice_url ?? "", "de");
  expect(page.text).toContain('<html lang="en">');
  expect(page.text).toContain("€500.00");
  expect(page.text).toContain('href="/style.css"');
  expect((await read(`${stripe.url}/style.css`)).headers.get("content-type")).toBe("text/css; charset=utf-8");
  // With "no-referrer" a browser would send `Origin: null` along with these forms, and be refused.
  expect(page.headers.get("referrer-policy")).toBe("same-origin");
  const paper = await read(english.invoice_pdf ?? "");
  expect(paper.text).toContain("Invoice LOCAL-0002");
  expect(paper.text).not.toContain("<form");
});

test("the forms pay, refund and dispute, and say what was refused", async () => {
  const stripe = await aLocalStripe();
  const invoice = await anOpenInvoice(stripe, CARD);
  const path = `/invoices/${invoice.id}`;
  const wrong = await submit(stripe.url, `${path}/pay`, { method: "bank_transfer", amount: "viel" });
  expect(wrong).toMatchObject({ status: 400 });
  const short = await submit(stripe.url, `${path}/pay`, { method: "bank_transfer", amount: "200,00" });
  expect(short).toMatchObject({ status: 303, location: path });
  expect((await read(`${stripe.url}${path}`)).text).toContain("Eingegangen, noch nicht ausreichend");
  await submit(stripe.url, `${path}/pay`, { method: "card" });
  expect(await stripe.client.invoices.retrieve(invoice.id)).toMatchObject({ status: "paid" });
  await submit(stripe.url, `${path}/refund`, { amount: "100.00" });
  expect((await stripe.client.refunds.list()).data).toMatchObject([{ amount: 10_000 }]);
  await submit(stripe.url, `${path}/dispute`, {});
  expect((await read(`${stripe.url}${path}`)).text).toContain("Streit gewonnen");
  await submit(stripe.url, `${path}/resolve`, { status: "won" });
  expect((await stripe.client.disputes.list()).data).toMatchObject([{ status: "won" }]);
});

test("a page elsewhere can neither pay nor turn a knob", async () => {
  const stripe = await aLocalStripe();
  const invoice = await anOpenInvoice(stripe);
  const foreign = await submit(stripe.url, `/invoices/${invoice.id}/pay`, { method: "card" }, "https://evil.example");
  expect(foreign.status).toBe(403);
  const knob = await submit(stripe.url, "/local/reset", {}, "https://evil.example");
  expect(knob.status).toBe(403);
  expect(await stripe.client.invoices.retrieve(invoice.id)).toMatchObject({ status: "open" });
});

test("what strangers wrote is shown as text, under a policy that runs nothing", async () => {
  const stripe = await aLocalStripe();
  const evil = `<script>alert(1)</script>"><img src=x onerror=alert(1)>`;
  const { id } = await aCustomer(stripe, { name: evil, address: { line1: evil } });
  const invoice = await anOpenInvoice(stripe, {
    customer: id,
    description: evil,
    footer: evil,
    custom_fields: [{ name: evil.slice(0, 40), value: evil }],
  });
  for (const url of [stripe.url, invoice.hosted_invoice_url ?? "", invoice.invoice_pdf ?? ""]) {
    const { text, headers } = await read(url);
    expect(text).not.toMatch(/<script|<img/);
    expect(headers.get("content-security-policy")).toMatch(/default-src 'none'; style-src 'self'/);
  }
});

test("the list shows every invoice, or that there is none; an unknown one is a page too", async () => {
  const stripe = await aLocalStripe();
  expect((await read(stripe.url, "de")).text).toContain("Noch keine Rechnung.");
  await anOpenInvoice(stripe);
  expect((await read(stripe.url)).text).toContain("LOCAL-0001");
  expect(await read(`${stripe.url}/invoices/in_nothing`)).toMatchObject({ status: 404 });
});

test.each([
  ["500", 50_000],
  ["500,00", 50_000],
  ["1.234,56", 123_456],
  ["1,234.56", 123_456],
  ["0.5", 50],
])("the amount %s is read as %i cents", (text, cents) => {
  expect(readAmount(text)).toBe(cents);
});

test.each(["", "-5", "1e9", "5.001.", "12345678"])("%j is no amount", (text) => {
  expect(() => readAmount(text)).toThrow(/Not an amount/);
});
