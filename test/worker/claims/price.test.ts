import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays, nextBusinessDay } from "../../../src/claims/business-day.ts";
import { carryClaim } from "../../../src/claims/carry-out.ts";
import { claimToken } from "../../../src/claims/claim-token.ts";
import type { Claim } from "../../../src/claims/claim.ts";
import { findPostings } from "../../../src/claims/posting-repository.ts";
import { runMinute } from "../../../src/jobs/cron.ts";
import { isoDate } from "../../../src/shared/clock.ts";
import { updateSite } from "../../../src/sites/repository.ts";
import { runBatch } from "../../../src/db/client.ts";
import type { CreditorTax } from "../../../src/sites/tax.ts";
import { Browser, readText } from "../../support/browse.ts";
import {
  act,
  FEE,
  invoicesOf,
  makeClaimingSite,
  openAClaim,
  reload,
  stripeApi,
  stripeKnob,
  testServices,
} from "../../support/claims.ts";
import { api, call, OPERATOR_TOKEN } from "../../support/api.ts";

const services = testServices();
const STANDARD: CreditorTax = { mode: "standard", rate_bp: 1_900, sequential_numbers: true, e_invoice: "elsewhere" };

const ask = async (method: string, path: string, body?: unknown) =>
  await call(method, path, { token: OPERATOR_TOKEN, ...(body !== undefined && { body }) });

/** A site whose terms ask for a price. */
async function priceSite(key: string, tax: CreditorTax | null, provider: "stripe" | "manual" = "stripe") {
  await makeClaimingSite(services, key);
  const body = {
    legal_name: "Imkerei Sommer GbR",
    address: { line1: "Lindenweg 3", postal_code: "79100", city: "Freiburg", country: "DE" },
    email: "post@blog.example",
    vat_id: "DE136695976",
    iban: "DE02120300000000202051",
    provider,
  };
  const { id } = (await ask("POST", "/api/v1/creditors", body)).json.creditor;
  const { db } = services.at(key);
  await runBatch(db, [updateSite(db, key, { creditorId: id })]);
  if (tax) await ask("PATCH", `/api/v1/creditors/${id}`, { tax });
  const fees = [{ rule: "advertising_only", amount: FEE, currency: "EUR" }];
  const text = "Werbung kostet 500 € einschließlich Umsatzsteuer.";
  await ask("POST", api(key, "/terms"), { locale: "de", text, nature: "price", fees });
  return { id: id as string, deps: services.claimsAt(key) };
}

async function openedAt(key: string): Promise<Claim> {
  const deps = services.claimsAt(key);
  const claim = await act(deps, await openAClaim(deps, key), "approve");
  await carryClaim(deps, key, claim.id);
  return await reload(deps, claim);
}

describe("a price", () => {
  test("is refused without tax settings, with a reason, and allowed with them", async () => {
    const { id, deps } = await priceSite("undecided", null);
    const claim = await openAClaim(deps, "undecided");
    const refused = await act(deps, claim, "approve").catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: "tax_settings_missing" });
    const { json } = await ask("PATCH", `/api/v1/creditors/${id}`, {
      tax: { mode: "standard", rate_bp: 1_900, sequential_numbers: false, e_invoice: "elsewhere" },
    });
    expect(json.creditor.tax).toMatchObject({ mode: "standard", rate_bp: 1_900 });
    expect(await act(deps, claim, "approve").catch((error: unknown) => error)).toMatchObject({
      code: "tax_settings_missing",
      message: expect.stringContaining("sequential_numbers"),
    });
    await ask("PATCH", `/api/v1/creditors/${id}`, { tax: STANDARD });
    expect((await act(deps, claim, "approve")).status).toBe("invoicing");
  });

  test.each([
    [{ mode: "standard", rate_bp: 0 }],
    [{ mode: "standard", rate_bp: 19.5 }],
    [{ mode: "standard", rate_bp: 3_001 }],
    [{ mode: "reduced", rate_bp: 700 }],
    [{ mode: "standard", rate_bp: 1_900, e_invoice: "never" }],
  ])("with the settings %o is no setting", async (tax) => {
    const { id } = (await ask("GET", "/api/v1/creditors")).json.creditors[0];
    expect((await ask("PATCH", `/api/v1/creditors/${id}`, { tax })).status).toBe(422);
  });

  test("is invoiced with its VAT on the line, and its total stays what the rules say", async () => {
    await priceSite("taxed", STANDARD);
    const claim = await openedAt("taxed");
    expect(claim).toMatchObject({ status: "open", amount: FEE, attention: null });
    const [listed] = await invoicesOf(claim);
    const invoice = await stripeApi(`/invoices/${listed.id}`);
    expect(invoice).toMatchObject({ total: FEE, total_excluding_tax: 42_017, amount_due: FEE });
    expect(invoice.total_taxes).toMatchObject([{ amount: 7_983, taxable_amount: 42_017, tax_behavior: "inclusive" }]);
    expect(invoice.footer.replaceAll(/\s/g, " ")).toContain("19 % Umsatzsteuer: 79,83 €, netto 420,17 €");
    expect(invoice.footer).toContain("DE136695976");
    expect(isoDate(invoice.due_date * 1_000)).toBe(claim.dueOn);
    expect(invoice.description).toContain("in den Kommentaren von „Bienen in der Stadt“");
    expect(invoice.lines.data[0].description).toMatch(/^Entgelt für Werbung .* Leistung am \d+\. \w+ \d{4}$/);
    const deps = services.claimsAt("taxed");
    const page = await call("GET", `/claims/${await claimToken(deps.secret, "taxed", claim.id)}`);
    // Whoever is asked for a price has broken no rule.
    expect(page.text).toContain("sehen die Regeln dieses Blogs ein Entgelt vor");
    expect(page.text).not.toMatch(/Vertragsstrafe|verstößt|erlauben keine/);
    expect(readText(page)).toContain("79,83 €");
    const owner = new Browser("de");
    await owner.login();
    expect(readText(await owner.get(`/dashboard/taxed/claims/${claim.id}`))).toContain("netto 420,17 €");
    const total = await findPostings(deps.db, claim.id);
    expect(total).toMatchObject([{ kind: "principal", amount: FEE }]);
  });

  test("that is conceded after payment is credited with its tax", async () => {
    const { deps } = await priceSite("credited", STANDARD);
    const open = await openedAt("credited");
    await stripeKnob("POST", `/local/invoices/${open.invoiceId}/pay`, { method: "card" });
    await act(deps, await reload(deps, open), "concede");
    await carryClaim(deps, "credited", open.id);
    const { data } = await stripeApi(`/credit_notes?invoice=${open.invoiceId}`);
    expect(data).toMatchObject([{ total: FEE, total_excluding_tax: 42_017, total_taxes: [{ amount: 7_983 }] }]);
    expect(await reload(deps, open)).toMatchObject({ status: "conceded", attention: null });
  });

  test("of a small business shows no tax and says why", async () => {
    await priceSite("small", { mode: "small_business", sequential_numbers: true });
    const [invoice] = await invoicesOf(await openedAt("small"));
    expect(invoice).toMatchObject({ total: FEE, total_excluding_tax: FEE, total_taxes: [] });
    expect(invoice.footer).toContain("§ 19 UStG");
  });

  test("without a payment service gets a letter that is an invoice, with a number in sequence", async () => {
    await priceSite("by-hand", STANDARD, "manual");
    const year = new Date().getFullYear();
    const claims = [await openedAt("by-hand"), await openedAt("by-hand")];
    expect(claims.map(({ invoiceNumber }) => invoiceNumber)).toEqual([`HR-${year}-0001`, `HR-${year}-0002`]);
    await runMinute(services);
    const { results } = await env.DB.prepare("SELECT subject, text FROM local_mails WHERE subject LIKE ?")
      .bind(`Rechnung HR-${year}-%`)
      .all<{ subject: string; text: string }>();
    expect(results).toHaveLength(2);
    expect(results[0]?.text.replaceAll(/\s/g, " ")).toContain(
      "Darin enthalten sind 19 % Umsatzsteuer: 79,83 €, netto 420,17 €.",
    );
    expect(claims[0]?.dueOn ?? "").toBe(nextBusinessDay(addDays(isoDate(Date.now()), 14)));
    expect(results[0]?.text).toContain("Werbeallee 1");
    const again = env.DB.prepare("UPDATE invoice_numbers SET n = 9").run();
    await expect(again).rejects.toThrow("an invoice keeps its number");
  });

  test("keeps the tax that stood when it was approved", async () => {
    const { id, deps } = await priceSite("frozen", STANDARD);
    const claim = await act(deps, await openAClaim(deps, "frozen"), "approve");
    await ask("PATCH", `/api/v1/creditors/${id}`, { tax: { mode: "small_business", sequential_numbers: true } });
    await carryClaim(deps, "frozen", claim.id);
    const [invoice] = await invoicesOf(claim);
    expect(invoice.total_excluding_tax).toBe(42_017);
  });
});

test("a penalty shows no VAT, whatever the creditor's settings", async () => {
  await makeClaimingSite(services, "penal");
  const site = (await ask("GET", api("penal", ""))).json.site;
  await ask("PATCH", `/api/v1/creditors/${site.creditor_id}`, { tax: STANDARD });
  const [invoice] = await invoicesOf(await openedAt("penal"));
  expect(invoice).toMatchObject({ total: FEE, total_excluding_tax: FEE, total_taxes: [] });
  expect(invoice.footer).toContain("kein Umsatzsteuerausweis");
});

describe("the settings page", () => {
  const owner = new Browser("de");
  beforeAll(async () => {
    await makeClaimingSite(services, "tax-form");
    await owner.login();
  });

  test("takes the VAT settings and warns of the e-invoice", async () => {
    const path = "/dashboard/tax-form/settings/creditor";
    expect(readText(await owner.get(path))).toContain("nicht entschieden: nur Vertragsstrafen");
    const fields = { tax_mode: "standard", rate: "19", e_invoice: "regular", sequential_numbers: "true" };
    expect((await owner.send(`${path}/tax`, fields)).status).toBe(303);
    expect(readText(await owner.get(path))).toMatch(
      /Umsatzsteuer 19.% *\. Ein PDF genügt als Rechnung bis 31\. Dezember 2026/,
    );
    const wrong = await owner.send(`${path}/tax`, { ...fields, rate: "neunzehn" });
    expect(wrong.status).toBe(422);
    expect((await owner.send(`${path}/tax`, { tax_mode: "none" })).status).toBe(303);
    expect(readText(await owner.get(path))).not.toContain("Ein PDF genügt als Rechnung bis");
  });
});
