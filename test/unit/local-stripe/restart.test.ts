import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Stripe } from "stripe";
import { expect, onTestFinished, test } from "vitest";
import { aWebhookEndpoint, until, WEBHOOK_SECRET } from "./support.ts";

const MAIN = path.join(import.meta.dirname, "../../../src/local/stripe/main.ts");

/** Starts the server as `npm start` does, in a process of its own. */
async function start(env: Record<string, string>): Promise<{ child: ChildProcess; client: Stripe; url: string }> {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  await until(() => output.includes("Local Stripe is ready"), "the server's start");
  const url = /http:\S+/.exec(output)?.[0] ?? "";
  const client = new Stripe("sk_test_local", {
    host: "127.0.0.1",
    port: new URL(url).port,
    protocol: "http",
    maxNetworkRetries: 0,
    httpClient: Stripe.createFetchHttpClient(),
  });
  return { child, client, url };
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}

function aStateFile(): string {
  const directory = mkdtempSync(path.join(tmpdir(), "local-stripe-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return path.join(directory, "stripe.sqlite");
}

test("what was answered survives kill -9: objects, numbers, keys and undelivered webhooks", async () => {
  const env = { PORT: "0", STATE_FILE: aStateFile() };
  // Nobody listens at first: the events have to wait for the next life.
  const first = await start({ ...env, WEBHOOK_URL: "http://127.0.0.1:9/", WEBHOOK_SECRET });
  const customer = await first.client.customers.create({ name: "A", email: "a@a.example" }, { idempotencyKey: "c" });
  const create = { customer: customer.id, collection_method: "send_invoice", days_until_due: 14 } as const;
  const invoice = await first.client.invoices.create(create, { idempotencyKey: "i" });
  await first.client.invoiceItems.create({
    customer: customer.id,
    invoice: invoice.id,
    amount: 50_000,
    currency: "eur",
  });
  const { number } = await first.client.invoices.finalizeInvoice(invoice.id);
  await kill(first.child);

  const endpoint = await aWebhookEndpoint();
  const second = await start({ ...env, WEBHOOK_URL: endpoint.options.webhookUrl, WEBHOOK_SECRET });
  expect(await second.client.invoices.retrieve(invoice.id)).toMatchObject({ number, status: "open", total: 50_000 });
  expect((await second.client.invoices.create(create, { idempotencyKey: "i" })).id).toBe(invoice.id);
  expect((await second.client.invoices.list()).data).toHaveLength(1);
  await until(() => endpoint.types().includes("invoice.finalized"), "the events of the first life");
  expect(endpoint.refused).toEqual([]);
});

test("killed again and again in the middle of its work, it never has half of anything", async () => {
  const env = { PORT: "0", STATE_FILE: aStateFile() };
  const answered: string[] = [];
  for (let life = 0; life < 4; life += 1) {
    const { child, client } = await start(env);
    const work = Array.from({ length: 40 }, (_, index) =>
      client.customers
        .create({ name: `${life}-${index}` }, { idempotencyKey: `${life}-${index}` })
        .then((customer) => answered.push(customer.id))
        .catch(() => 0),
    );
    await Promise.race(work);
    await kill(child);
    await Promise.all(work);
  }
  const { client } = await start(env);
  const customers: string[] = [];
  for await (const customer of client.customers.list({ limit: 100 })) customers.push(customer.id);
  const created: string[] = [];
  for await (const event of client.events.list({ limit: 100, type: "customer.created" })) {
    created.push((event.data.object as Stripe.Customer).id);
  }
  expect(answered.length).toBeGreaterThan(0);
  expect(customers).toEqual(expect.arrayContaining(answered));
  expect(created.toSorted()).toEqual(customers.toSorted());
});

test("SIGTERM ends it cleanly, and CLOCK_OFFSET_MS moves its clock", async () => {
  const { child, url } = await start({ PORT: "0", CLOCK_OFFSET_MS: "86400000" });
  const clock = (await (await fetch(`${url}/local/clock`)).json()) as { now: number };
  expect(clock.now - Date.now()).toBeGreaterThan(86_000_000);
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  expect(await gone).toEqual([0, null]);
});
