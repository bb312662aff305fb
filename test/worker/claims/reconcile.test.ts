import { env } from "cloudflare:workers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { carryClaim } from "../../../src/claims/carry-out.ts";
import type { InvoiceSnapshot } from "../../../src/claims/invoicing.ts";
import { reconcile } from "../../../src/claims/reconcile.ts";
import { findLastReconciliation, listQuarantine } from "../../../src/claims/reconciliation-repository.ts";
import { createDb, runBatch } from "../../../src/db/client.ts";
import { runHourly } from "../../../src/jobs/cron.ts";
import { ACCOUNT } from "../../../src/local/stripe/account.ts";
import { HOUR } from "../../../src/shared/clock.ts";
import { findSite, updateSite } from "../../../src/sites/repository.ts";
import { A_CREDITOR, call, OPERATOR_TOKEN } from "../../support/api.ts";
import {
  act,
  makeClaimingSite,
  openAClaim,
  openedClaim,
  reload,
  stripeKnob,
  stripePost,
  testServices,
  travelTo,
} from "../../support/claims.ts";

const SITE = "reconciled";
const services = testServices();
const deps = services.claimsAt(SITE);
const createdAfter = Date.now() - 1_000;
const all = { maxPages: 100, after: null, createdAfter };

beforeAll(async () => {
  // Other files have used the same Stripe, in other times; what is compared here is all that there is.
  await stripeKnob("POST", "/local/reset");
  await makeClaimingSite(services, SITE);
});

afterAll(async () => {
  await travelTo(0);
});

/** A finalized invoice that names a claim which is not in this database, as after a restored backup. */
async function strayInvoice(): Promise<string> {
  const { id: customer } = await stripePost("/customers", { name: "Stray", email: "stray@x.example" });
  const metadata = { "metadata[site]": SITE, "metadata[claim_id]": "0192-lost", "metadata[claim_generation]": "1" };
  const terms = { collection_method: "send_invoice", days_until_due: "14", currency: "eur", auto_advance: "false" };
  const { id } = await stripePost("/invoices", { customer, ...terms, ...metadata });
  await stripePost("/invoiceitems", { customer, invoice: id, amount: "50000", currency: "eur" });
  await stripePost(`/invoices/${id}/finalize`, {});
  return id;
}

test("a comparison of nothing says so, with every count at 0", async () => {
  const report = await reconcile(deps, null, { ...all, createdAfter: Date.now() + HOUR });
  expect(report).toEqual({
    invoices: 0,
    matching: 0,
    updated: 0,
    unknown: 0,
    doubles: 0,
    misfits: 0,
    failed: 0,
    complete: true,
    findings: [],
  });
  expect((await findLastReconciliation(deps.db, "own"))?.report).toEqual(report);
});

test("what matches is only counted; what has been paid meanwhile is read again", async () => {
  const [quiet, paid] = [await openedClaim(deps, SITE), await openedClaim(deps, SITE)];
  await stripeKnob("POST", `/local/invoices/${paid.invoiceId}/pay`, {});
  expect(await reconcile(deps, null, all)).toMatchObject({
    invoices: 2,
    matching: 1,
    updated: 1,
    unknown: 0,
    complete: true,
  });
  expect((await reload(deps, paid)).status).toBe("settled");
  expect((await reload(deps, quiet)).version).toBe(quiet.version);
});

test("after a restored database nothing is sent until the invoice without a claim is dealt with", async () => {
  const stray = await strayInvoice();
  expect(await reconcile(deps, null, all)).toMatchObject({ unknown: 1 });
  expect(await listQuarantine(deps.db, SITE)).toMatchObject([
    { invoiceId: stray, claimId: "0192-lost", amount: 50_000 },
  ]);
  const claim = await act(deps, await openAClaim(deps, SITE), "approve");
  await carryClaim(deps, SITE, claim.id);
  expect((await reload(deps, claim)).status).toBe("invoicing");
  const sent = await env.DB.prepare("SELECT sum(attempts) AS n FROM outbox WHERE subject_id = ?")
    .bind(claim.id)
    .first();
  expect(sent?.["n"] ?? 0).toBe(0);

  await stripePost(`/invoices/${stray}/void`, {});
  expect(await reconcile(deps, null, all)).toMatchObject({ unknown: 0 });
  expect(await listQuarantine(deps.db, SITE)).toEqual([]);
  await carryClaim(deps, SITE, claim.id);
  expect((await reload(deps, claim)).status).toBe("open");
});

test("an invoice in a connected account stops the sites of that account, and nobody else's", async () => {
  const stray = await strayInvoice();
  expect(await reconcile(deps, ACCOUNT.id, all)).toMatchObject({ invoices: 0, unknown: 0 });
  expect(await listQuarantine(deps.db, SITE)).toEqual([]);

  const { json } = await call("POST", "/api/v1/creditors", {
    token: OPERATOR_TOKEN,
    body: { ...A_CREDITOR, stripe_account: ACCOUNT.id },
  });
  const before = await findSite(deps.db, SITE);
  await runBatch(deps.db, [updateSite(deps.db, SITE, { creditorId: json.creditor.id })]);
  expect(await reconcile(deps, ACCOUNT.id, all)).toMatchObject({ unknown: 1 });
  expect(await listQuarantine(deps.db, SITE)).toMatchObject([{ invoiceId: stray }]);
  await runBatch(deps.db, [updateSite(deps.db, SITE, { creditorId: before?.creditorId ?? null })]);
  await stripePost(`/invoices/${stray}/void`, {});
  await reconcile(deps, null, all);
});

test("a second invoice that names a claim is reported, and books nothing", async () => {
  const claim = await openedClaim(deps, SITE);
  const { id: customer } = await stripePost("/customers", { name: "Double", email: "double@x.example" });
  const { id } = await stripePost("/invoices", {
    customer,
    collection_method: "send_invoice",
    days_until_due: "14",
    "metadata[site]": SITE,
    "metadata[claim_id]": claim.id,
  });
  await stripePost("/invoiceitems", { customer, invoice: id, amount: "50000", currency: "eur" });
  await stripePost(`/invoices/${id}/finalize`, {});
  const report = await reconcile(deps, null, all);
  expect(report).toMatchObject({ doubles: 1, findings: [expect.stringContaining(id)] });
  expect(await reload(deps, claim)).toEqual(claim);
});

test("a slice ends where the next begins, and the hourly run goes on from there", async () => {
  let pages = 0;
  const sliced = {
    ...deps,
    invoicing: (provider: "stripe" | "manual") => ({
      ...deps.invoicing(provider),
      list: async () => await Promise.resolve({ invoices: [], next: `page-${++pages}` }),
    }),
  };
  const report = await reconcile(sliced, null, { maxPages: 2, after: null });
  expect(report.complete).toBe(false);
  expect((await findLastReconciliation(deps.db, "own"))?.cursor).toBe("page-2");
});

test("an hour in which Stripe cannot be reached fails nobody, and the next hour is whole", async () => {
  await stripeKnob("POST", "/local/faults", { fault: "unavailable", method: "GET", path: "/v1/invoices" });
  const claim = await openedClaim(deps, SITE);
  await stripeKnob("POST", `/local/invoices/${claim.invoiceId}/pay`, {});
  await runHourly(services);
  await stripeKnob("DELETE", "/local/faults");
  // The slice before ended at an invoice that is gone: the run begins anew instead of failing for ever.
  await runHourly(services);
  expect((await reload(deps, claim)).status).toBe("settled");
});

test("a thousand open claims are compared with one call and one query for each hundred, and 5 rows read a claim", async () => {
  const [template] = (await env.DB.prepare("SELECT * FROM claims WHERE status = 'open' LIMIT 1").all()).results;
  if (!template) throw new Error("no open claim");
  const columns = Object.keys(template);
  const insert = env.DB.prepare(
    `INSERT INTO claims (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`,
  );
  const numbers = Array.from({ length: 1_000 }, (_, i) => i);
  await env.DB.batch(
    numbers.map((i) => insert.bind(...Object.values({ ...template, id: `bulk-${i}`, invoice_id: `in_bulk_${i}` }))),
  );
  const snapshot = (i: number) =>
    ({
      id: `in_bulk_${i}`,
      claimId: `bulk-${i}`,
      siteId: SITE,
      status: "open",
      total: template["amount"],
      currency: template["currency"],
    }) as InvoiceSnapshot;
  let calls = 0;
  const list = async ({ after }: { after?: string }) => {
    const from = Number(after ?? 0);
    calls++;
    const invoices = numbers.slice(from, from + 100).map(snapshot);
    return await Promise.resolve({ invoices, next: from + 100 < 1_000 ? String(from + 100) : null });
  };
  const counted = countRows(env.DB);
  const many = { ...deps, db: createDb(counted.db), invoicing: () => ({ ...deps.invoicing("stripe"), list }) };
  expect(await reconcile(many, null, { maxPages: 100, after: null })).toMatchObject({
    invoices: 1_000,
    matching: 1_000,
    complete: true,
  });
  expect(calls).toBe(10);
  // Beside them which sites are being restored, and the report.
  expect(counted.queries()).toBeLessThanOrEqual(12);
  console.log(`rows read per claim: ${counted.read() / 1_000}`);
  expect(counted.read() / 1_000).toBeLessThanOrEqual(5);
});

/** The database, with what each query cost by D1's own count. */
function countRows(db: D1Database): { db: D1Database; read: () => number; queries: () => number } {
  let [read, queries] = [0, 0];
  const count = <T>(result: T): T => {
    for (const one of [result].flat() as D1Result[]) read += one.meta?.rows_read ?? 0;
    queries++;
    return result;
  };
  const wrap = (statement: D1PreparedStatement): D1PreparedStatement =>
    new Proxy(statement, {
      get(target, key) {
        if (key === "bind") return (...values: unknown[]) => wrap(target.bind(...values));
        // `raw` tells no cost, so it is asked for as `all`.
        if (key === "raw")
          return async () => count(await target.all()).results.map((row) => Object.values(row as object));
        if (key === "all" || key === "run") return async () => count(await target[key]());
        return Reflect.get(target, key) as unknown;
      },
    });
  const proxy = new Proxy(db, {
    get(target, key) {
      if (key === "prepare") return (query: string) => wrap(target.prepare(query));
      if (key === "batch") return async (statements: D1PreparedStatement[]) => count(await target.batch(statements));
      return Reflect.get(target, key) as unknown;
    },
  });
  return { db: proxy, read: () => read, queries: () => queries };
}
