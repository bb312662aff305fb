import app from "../../index.ts";
import { runHourly, runMinute } from "../../jobs/cron.ts";
import { createServices } from "../../services.ts";
import { countRows } from "./count-rows.ts";
import type { Rows, SweepRun } from "./report.ts";

// The part of the sweep's bench that runs inside workerd: it makes the claims, and runs the hourly job on them.

const ORIGIN = "https://blog.example";
const SITE = "/api/v1/sites/sweep";
const ADVERT = {
  author: { name: "best seo packages" },
  body: "Great article! If you need cheap backlinks, visit https://cheap-links.example and order today.",
};
const DEBTOR = {
  kind: "business",
  name: "Backlink Profis GmbH",
  email: "buero@backlink-profis.example",
  address: { line1: "Werbeallee 1", postal_code: "10115", city: "Berlin", country: "DE" },
};
const CREDITOR = {
  legal_name: "Imkerei Sommer GbR",
  address: { line1: "Lindenweg 3", postal_code: "79100", city: "Freiburg", country: "DE" },
  email: "post@blog.example",
  tax_number: "06/123/45678",
};

type Answer = {
  creditor: { id: string };
  comment: { id: string };
  id: string;
  version: number;
  token: string;
  invoice: { id: string };
};

/** Makes one claim, as owners and strangers do, with its invoice out; then its copies, each with an invoice of its own. */
export async function prepareSweep(env: Cloudflare.Env, context: ExecutionContext, claims: number): Promise<object> {
  const call = async (method: string, path: string, body?: object, origin?: string): Promise<Answer> => {
    const headers = new Headers({ "content-type": "application/json", "cf-connecting-ip": "203.0.113.9" });
    if (origin === undefined) headers.set("authorization", `Bearer ${env.OWNER_TOKEN}`);
    else headers.set("origin", origin);
    const request = new Request(`https://hausrecht.example${path}`, {
      method,
      headers,
      body: body ? JSON.stringify(body) : null,
    });
    const response = await app.fetch(request, env, context);
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${text}`);
    return JSON.parse(text) as Answer;
  };
  const { creditor } = await call("POST", "/api/v1/creditors", CREDITOR);
  const site = { key: "sweep", name: "Sweep", locale: "de", origins: [ORIGIN], creditor_id: creditor.id };
  await call("POST", "/api/v1/sites", site);
  const fees = [{ rule: "advertising_only", amount: 50_000, currency: "EUR" }];
  await call("POST", `${SITE}/terms`, { locale: "de", text: "Regeln.", nature: "penalty", fees });
  await call("PATCH", `${SITE}/policy`, { hearing_days: 0 });
  await call("PATCH", SITE, { mode: "manual", terms_reviewed: true });
  const { version, token } = await call("GET", `${SITE}/terms?locale=de`, undefined, ORIGIN);
  const comment = { ...ADVERT, thread: { url: `${ORIGIN}/x` }, terms: { version, token, accepted: true } };
  const posted = await call("POST", `${SITE}/comments`, comment, ORIGIN);
  const attribution = { level: "A", grounds: "Confirmed address." };
  const claim = await call("POST", `${SITE}/claims`, { comment_ids: [posted.comment.id], debtor: DEBTOR, attribution });
  await call("POST", `${SITE}/claims/${claim.id}/actions`, { action: "approve", version: claim.version });
  await runMinute(createServices(env, context));
  const { invoice } = await call("GET", `${SITE}/claims/${claim.id}`);
  await copyClaims(env.DB, claim.id, claims);
  return { claim: claim.id, invoice: invoice.id };
}

async function copyClaims(db: D1Database, claim: string, claims: number): Promise<void> {
  const debtor = await db.prepare("SELECT debtor_id FROM claims WHERE id = ?").bind(claim).first<string>("debtor_id");
  await copyRows(db, "debtors", debtor, claims - 1, { id: "'debtor-' || i", name: "name || i", email: "i || email" });
  const ids = { id: "'copy-' || printf('%06d', i)", invoice_id: "'in_copy' || i", debtor_id: "'debtor-' || i" };
  await copyRows(db, "claims", claim, claims - 1, ids);
}

/** Copies of a row; `change` says what else a column holds, as SQL over the copy's number `i`. */
async function copyRows(
  db: D1Database,
  table: "claims" | "debtors",
  id: string | null,
  count: number,
  change: Record<string, string>,
): Promise<void> {
  const { results } = await db.prepare(`SELECT name FROM pragma_table_info('${table}')`).all<{ name: string }>();
  const columns = results.map(({ name }) => name);
  const values = columns.map((name) => change[name] ?? name);
  const insert = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})
    INSERT INTO ${table} (${columns.join()}) SELECT ${values.join()} FROM n, ${table} WHERE id = ?`;
  await db.prepare(insert).bind(id).run();
}

/** The minute's job while nothing is due, then with 1,000 claims in review that automatic mode's dry run has not seen. */
export async function runMinutes(env: Cloudflare.Env, context: ExecutionContext): Promise<Rows[]> {
  const run = async (name: string): Promise<Rows> => {
    const { db, count } = countRows(env.DB);
    await runMinute(createServices({ ...env, DB: db }, context));
    return { name, ...count };
  };
  const idle = await run("the minute's job, 10,000 open claims");
  const claim = await env.DB.prepare("SELECT id FROM claims WHERE id NOT LIKE 'copy-%'").first<string>("id");
  const inReview = { id: "'review-' || i", status: "'review'", invoice_id: "NULL", debtor_id: "'debtor-' || i" };
  await copyRows(env.DB, "claims", claim, 1_000, { ...inReview, version: "1", approved_by: "NULL" });
  return [idle, await run("the same, 1,000 in review that nobody has looked at")];
}

/** One hourly run, with what it cost. */
export async function runSweep(env: Cloudflare.Env, context: ExecutionContext): Promise<Omit<SweepRun, "cpuMs">> {
  const { db, count } = countRows(env.DB);
  const ask = globalThis.fetch;
  const { log } = console;
  // What each run reports is no part of the bench's own report.
  console.log = () => {};
  let calls = 0;
  globalThis.fetch = async (input, init) => {
    calls++;
    return await ask(input, init);
  };
  try {
    await runHourly(createServices({ ...env, DB: db }, context));
  } finally {
    globalThis.fetch = ask;
    console.log = log;
  }
  const last = "SELECT report FROM reconciliations ORDER BY at DESC LIMIT 1";
  const report = JSON.parse(String((await env.DB.prepare(last).first())?.["report"])) as {
    invoices: number;
    complete: boolean;
  };
  const { read, written, roundTrips: queries } = count;
  return { invoices: report.invoices, isComplete: report.complete, calls, queries, read, written };
}
