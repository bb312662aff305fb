import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { bundleWorker } from "../../../src/local/bundle-worker.ts";
import { createLocalStripe } from "../../../src/local/stripe/server.ts";
import { findFreePorts } from "../../support/hausrecht.ts";
import { Wire } from "./wire.ts";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const OWNER_TOKEN = "owner-token-of-the-process-tests";
export const WEBHOOK_SECRET = "whsec_of_the_process_tests";
export const SECRET_KEY = "a secret key of the process tests, long enough";
const CRONS = { minute: "* * * * *", hour: "7 * * * *", day: "17 3 * * *" };
const SECOND = 1_000;

/**
 * The real Worker in a process that can be killed, its database in a folder that stays, and Stripe, which lives on in the
 * test's own process, as it would. One clock for all, which a restart may move.
 */
export class World {
  readonly wire: Wire;
  readonly stripe: ReturnType<typeof createLocalStripe>;
  readonly #folder = mkdtempSync(path.join(tmpdir(), "hausrecht-killed-"));
  #port = 0;
  #wireUrl = "";
  #offset = 0;
  #bindings: Record<string, string> = {};
  #worker: Miniflare | undefined;

  private constructor(stripe: ReturnType<typeof createLocalStripe>, stripePort: number) {
    this.stripe = stripe;
    this.wire = new Wire(stripePort);
  }

  static async begin(): Promise<World> {
    const port = await findFreePorts(1);
    const stripe = createLocalStripe({
      webhookUrl: `http://127.0.0.1:${port}/webhooks/stripe`,
      webhookSecret: WEBHOOK_SECRET,
      apiKeys: ["sk_test_local", "sk_test_rotated"],
    });
    const world = new World(stripe, await stripe.listen());
    world.#port = port;
    world.#wireUrl = await world.wire.listen();
    await world.#bundle();
    await world.start();
    return world;
  }

  async end(): Promise<void> {
    await this.kill();
    await this.wire.close();
    await this.stripe.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  now(): number {
    return Date.now() + this.#offset;
  }

  /**
   * Starts the Worker on what is stored.
   * @param later by how many milliseconds the clocks of Worker and Stripe have moved meanwhile
   * @param bindings changed from now on, e.g. a rotated key
   */
  async start({ later = 0, bindings = {} }: { later?: number; bindings?: Record<string, string> } = {}): Promise<void> {
    this.#offset += later;
    this.#bindings = { ...this.#bindings, ...bindings };
    await this.knob("POST", "/clock", { offset_ms: this.#offset });
    const state = path.join(this.#folder, "state");
    const isNew = !existsSync(state);
    const worker = new Miniflare(
      convertV4MiniflareOptions({
        modules: [{ type: "ESModule", path: path.join(this.#folder, "worker.mjs") }],
        modulesRoot: this.#folder,
        compatibilityDate: "2026-10-23",
        compatibilityFlags: ["global_fetch_strictly_public"],
        host: "127.0.0.1",
        port: this.#port,
        cf: false,
        resourcePersistencePath: state,
        unsafeTriggerHandlers: true,
        handleStructuredLogs: ({ message }) => process.env["VERBOSE"] && console.error(message),
        bindings: {
          ENVIRONMENT: "local",
          PLAN: "paid",
          PUBLIC_URL: this.url,
          SECRET_KEY,
          OWNER_TOKEN,
          STRIPE_API_BASE: this.#wireUrl,
          STRIPE_SECRET_KEY: "sk_test_local",
          STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
          CLOCK_OFFSET_MS: String(this.#offset),
          WIRE: this.#wireUrl,
          ...this.#bindings,
        },
        d1Databases: { DB: "hausrecht" },
        queueProducers: { JOBS: "jobs" },
        queueConsumers: { jobs: { maxBatchSize: 1, maxBatchTimeout: 0, maxRetries: 5 } },
        ratelimits: { POST_LIMIT: limiter("1"), READ_LIMIT: limiter("2"), DEMO_LIMIT: limiter("3") },
      }),
    );
    await worker.ready;
    if (isNew) await migrate(worker);
    this.#worker = worker;
  }

  /** Kills the Worker's process without warning, in the middle of whatever it does: Miniflare ends it with SIGKILL. */
  async kill(): Promise<void> {
    this.wire.clear();
    await this.#worker?.dispose();
    this.#worker = undefined;
  }

  /** Killed, and started again once the dead process's leases have ended. */
  async killAndRestart(options: { later?: number; bindings?: Record<string, string> } = {}): Promise<void> {
    await this.kill();
    await this.start({ later: 61 * SECOND, ...options });
  }

  /** Fires a cron trigger, and waits until what it runs has ended. */
  async cron(name: keyof typeof CRONS): Promise<void> {
    const response = await fetch(`${this.url}/cdn-cgi/local/scheduled?cron=${encodeURIComponent(CRONS[name])}`, {
      method: "POST",
    });
    if (!response.ok) throw new Error(`The ${name}'s cron answered ${response.status}: ${await response.text()}`);
  }

  async api(method: string, route: string, body?: unknown, headers: Record<string, string> = {}): Promise<any> {
    const response = await fetch(`${this.url}/api/v1${route}`, {
      method,
      headers: { "content-type": "application/json", authorization: `Bearer ${OWNER_TOKEN}`, ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${route} answered ${response.status}: ${text}`);
    return JSON.parse(text);
  }

  /** What the Worker has stored, read from its file beside it. */
  rows(sql: string, ...values: string[]): any[] {
    const db = new DatabaseSync(this.#databaseFile(), { readOnly: true });
    try {
      return db.prepare(sql).all(...values);
    } finally {
      db.close();
    }
  }

  /** Copies the stored state away; only while the Worker is down. @returns what puts it back */
  backUp(): () => void {
    const copy = mkdtempSync(path.join(this.#folder, "backup-"));
    const state = path.join(this.#folder, "state");
    cpSync(state, copy, { recursive: true });
    return () => {
      rmSync(state, { recursive: true });
      cpSync(copy, state, { recursive: true });
    };
  }

  async knob(method: string, route: string, body?: unknown): Promise<any> {
    const response = await fetch(`${this.stripe.url}/local${route}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} /local${route} answered ${response.status}: ${await response.text()}`);
    return await response.json();
  }

  /** Stripe's API, as somebody at its dashboard would use it. */
  async atStripe(method: string, route: string, body?: Record<string, string>): Promise<any> {
    const response = await fetch(`${this.stripe.url}/v1${route}`, {
      method,
      headers: { authorization: "Bearer sk_test_local" },
      ...(body && { body: new URLSearchParams(body) }),
    });
    const answer: any = await response.json();
    if (!response.ok) throw new Error(`${method} ${route} answered ${response.status}: ${JSON.stringify(answer)}`);
    return answer;
  }

  #databaseFile(): string {
    const folder = path.join(this.#folder, "state/d1/miniflare-D1DatabaseObject");
    const file = readdirSync(folder).find((name) => /^[0-9a-f]+\.sqlite$/.test(name));
    return path.join(folder, file ?? "missing");
  }

  async #bundle(): Promise<void> {
    await bundleWorker({
      entryPoints: [path.join(import.meta.dirname, "watched-worker.ts")],
      outfile: path.join(this.#folder, "worker.mjs"),
    });
  }
}

/** Waits until something has come about, and says what has not. */
export async function until(isReached: () => boolean | Promise<boolean>, what = "It"): Promise<void> {
  for (let i = 0; i < 500; i++) {
    if (await isReached()) return;
    await pause(20);
  }
  throw new Error(`${what} did not come about within ten seconds.`);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

const limiter = (namespace_id: string) => ({ namespace_id, simple: { limit: 1_000_000, period: 60 as const } });

type D1Like = { prepare: (sql: string) => unknown; batch: (statements: unknown[]) => Promise<unknown> };

async function migrate(worker: Miniflare): Promise<void> {
  const { DB } = await worker.getBindings<{ DB: D1Like }>();
  const folder = path.join(ROOT, "migrations");
  const files = readdirSync(folder).filter((name) => name.endsWith(".sql"));
  for (const file of files.toSorted()) {
    const statements = readFileSync(path.join(folder, file), "utf8").split("--> statement-breakpoint");
    await DB.batch(statements.map((statement) => DB.prepare(statement)));
  }
}
