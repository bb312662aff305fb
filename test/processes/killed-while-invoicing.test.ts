import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLocalStripe } from "../../src/local/stripe/server.ts";
import { findFreePorts } from "../support/hausrecht.ts";

// All that `npm start` starts, killed with SIGKILL in the middle of invoicing. Stripe lives on in this process, as it would.
// Every point at which the Worker can die is a row of failure-table.test.ts.

const OWNER_TOKEN = "owner-token-of-the-process-test";
const WEBHOOK_SECRET = "whsec_of_the_process_test";
const LATER_MS = 120_000;

const stateDir = mkdtempSync(path.join(tmpdir(), "hausrecht-"));
let port = 0;
let offset = 0;
let started: ChildProcess | undefined;
let stripe: ReturnType<typeof createLocalStripe>;

beforeAll(async () => {
  port = await findFreePorts(4);
  stripe = createLocalStripe({ webhookUrl: `http://127.0.0.1:${port}/webhooks/stripe`, webhookSecret: WEBHOOK_SECRET });
  await stripe.listen();
  await start();
});

afterAll(async () => {
  await kill();
  await stripe.close();
  rmSync(stateDir, { recursive: true, force: true });
});

test("npm start is killed while it invoices, and started again: there is one invoice, and paying it settles the claim", async () => {
  const claim = await openAndApproveSlowly("/v1/invoices");
  await until(async () => (await invoicesOf(claim)).length === 1);
  await kill();
  await start();
  await until(async () => (await getClaim(claim)).status === "open");
  const invoices = await invoicesOf(claim);
  expect(invoices.map(({ status, total }) => ({ status, total }))).toEqual([{ status: "open", total: 50_000 }]);
  const { data } = await stripeApi("/v1/events?type=invoice.sent&limit=100");
  expect(data).toHaveLength(1);
  expect(await interruptions()).toEqual(["POST invoices"]);

  await fetch(`${stripe.url}/local/invoices/${invoices[0].id}/pay`, { method: "POST", body: "{}" });
  await until(async () => (await getClaim(claim)).status === "settled");
}, 300_000);

async function start(): Promise<void> {
  await fetch(`${stripe.url}/local/clock`, { method: "POST", body: JSON.stringify({ offset_ms: offset }) });
  const env = {
    ...process.env,
    PORT: String(port),
    STATE_DIR: stateDir,
    OWNER_TOKEN,
    STRIPE_API_BASE: stripe.url,
    STRIPE_SECRET_KEY: "sk_test_local",
    STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
    // By the time that somebody notices and starts it again, the lease of the dead process has ended.
    CLOCK_OFFSET_MS: String(offset),
  };
  offset += LATER_MS;
  const child = spawn(process.execPath, ["src/local/start.ts"], { env, stdio: ["ignore", "pipe", "inherit"] });
  started = child;
  await new Promise<void>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`npm start ended with ${code}`)));
    child.stdout?.on("data", (text: Buffer) => {
      if (text.includes("Hausrecht is ready")) resolve();
    });
  });
}

/** Kills everything at once and without warning; then waits until the ports are free again. */
async function kill(): Promise<void> {
  const file = path.join(stateDir, "processes.json");
  const children = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { pid: number }[]) : [];
  started?.removeAllListeners("exit");
  started?.kill("SIGKILL");
  for (const { pid } of children) signalGroup(pid, "SIGKILL");
  await until(() => Promise.resolve(!children.some(({ pid }) => signalGroup(pid, 0))));
}

/** @returns whether there was anybody to signal */
function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-pid, signal);
  } catch {
    return false;
  }
}

/** Stripe does what it is asked there, but its answer takes longer than the Worker will live. */
async function makeSlow(route: string): Promise<void> {
  await fetch(`${stripe.url}/local/faults`, { method: "DELETE" });
  const fault = { fault: "slow", method: "POST", path: route, delay_ms: 14_000 };
  await fetch(`${stripe.url}/local/faults`, { method: "POST", body: JSON.stringify(fault) });
}

async function openAndApproveSlowly(route: string): Promise<string> {
  const blog = `http://127.0.0.1:${port + 2}`;
  const terms = await api("GET", "/terms?locale=de", undefined, blog);
  const posted = await api(
    "POST",
    "/comments",
    {
      thread: { url: `${blog}/killed` },
      author: { name: "best seo packages", url: "https://cheap-links.example" },
      body: "Great article! If you need cheap backlinks, visit https://cheap-links.example and order our SEO packages from 99 USD today.",
      terms: { version: terms.version, accepted: true, token: terms.token },
    },
    blog,
  );
  const claim = await api("POST", "/claims", {
    comment_ids: [posted.comment.id],
    debtor: {
      kind: "business",
      name: "Backlink Profis GmbH",
      email: "buero@backlink-profis.example",
      address: { line1: "Werbeallee 1", postal_code: "10115", city: "Berlin", country: "DE" },
    },
    attribution: { level: "A", grounds: "Confirmed address on the company's domain." },
  });
  const { id, version } = claim.claim ?? claim;
  await makeSlow(route);
  await api("POST", `/claims/${id}/actions`, { action: "approve", version });
  return id;
}

async function getClaim(id: string): Promise<any> {
  const answer = await api("GET", `/claims/${id}`);
  return answer.claim ?? answer;
}

async function api(method: string, route: string, body?: unknown, origin?: string): Promise<any> {
  const response = await fetch(`http://127.0.0.1:${port}/api/v1/sites/demo${route}`, {
    method,
    headers: {
      "content-type": "application/json",
      ...(origin ? { origin } : { authorization: `Bearer ${OWNER_TOKEN}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${route} answered ${response.status}: ${await response.text()}`);
  return await response.json();
}

async function stripeApi(route: string): Promise<any> {
  const response = await fetch(`${stripe.url}${route}`, { headers: { authorization: "Bearer sk_test_local" } });
  return await response.json();
}

async function invoicesOf(claim: string): Promise<any[]> {
  const { data } = await stripeApi("/v1/invoices?limit=100");
  return data.filter((invoice: any) => invoice.metadata.claim_id === claim);
}

/** Which calls were cut off by a kill: those that were sent twice with the same key. */
async function interruptions(): Promise<string[]> {
  const { requests } = (await (await fetch(`${stripe.url}/local/requests`)).json()) as { requests: any[] };
  const keys = requests.flatMap((one) => one.idempotency_key ?? []);
  const repeated = requests.filter((one) => keys.filter((key) => key === one.idempotency_key).length > 1);
  return [...new Set(repeated.map((one) => `${one.method} ${one.path.split("/").at(-1)}`))].toSorted((a, b) =>
    a.localeCompare(b),
  );
}

async function until(isReached: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 600; i++) {
    if (await isReached()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("It was not reached within a minute.");
}
