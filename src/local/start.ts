import { spawnSync } from "node:child_process";
import path from "node:path";
import { DAY, HOUR, MINUTE } from "../shared/clock.ts";
import { isFree } from "./free-port.ts";
import { Processes } from "./processes.ts";
import { seedDemo } from "./seed.ts";
import { envFileText, readSettings, writeWhole, type Settings } from "./settings.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const WRANGLER = path.join(ROOT, "node_modules/wrangler/bin/wrangler.js");
const READY_WITHIN_MS = 180_000;
const PORT_FREE_WITHIN_MS = 3_000;
const CRONS = { minute: "* * * * *", hour: "7 * * * *", day: "17 3 * * *" };

// Nothing of it asks the network: no metrics, no update check, no look-up of the place we are at.
const OFFLINE = {
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_HIDE_BANNER: "true",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  CI: "true",
};

/** Starts the Worker, the local Stripe and the demo blog on this machine, with all state in one folder. */
async function start(settings: Settings, processes: Processes): Promise<void> {
  const { port, stateDir, secrets } = settings;
  const at = (offset: number) => `http://127.0.0.1:${port + offset}`;
  console.log("Starting the Worker, the local Stripe and the demo blog …");
  processes.endLeftovers();
  for (const offset of [0, 1, 2, 3]) await requireFreePort(port + offset);

  const clock = String(settings.clockOffsetMs);
  if (settings.usesLocalStripe) {
    processes.start("Local Stripe", [path.join(ROOT, "src/local/stripe/main.ts")], {
      PORT: String(port + 1),
      STATE_FILE: path.join(stateDir, "stripe.sqlite"),
      WEBHOOK_URL: `${at(0)}/webhooks/stripe`,
      WEBHOOK_SECRET: secrets.STRIPE_WEBHOOK_SECRET,
      CLOCK_OFFSET_MS: clock,
    });
  }
  processes.start("Demo blog", [path.join(ROOT, "src/local/blog/main.ts")], {
    PORT: String(port + 2),
    API_BASE: at(0),
    SITE: "demo",
  });
  migrate(stateDir);
  const variables = {
    ...secrets,
    ENVIRONMENT: "local",
    CLOCK_OFFSET_MS: clock,
    DEMO_BLOG_URL: at(2),
    PUBLIC_URL: at(0),
  };
  const envFile = path.join(stateDir, "worker.env");
  writeWhole(envFile, envFileText(variables));
  const worker = {
    ip: "127.0.0.1",
    port,
    "inspector-port": port + 3,
    "persist-to": stateDir,
    "env-file": envFile,
    "show-interactive-dev-session": false,
  };
  const options = Object.entries(worker).map(([name, value]) => `--${name}=${value}`);
  processes.start("Worker", [WRANGLER, "dev", ...options], OFFLINE);

  await waitFor(`${at(0)}/healthz`);
  if (settings.usesLocalStripe) await waitFor(`${at(1)}/`);
  await waitFor(`${at(2)}/`);
  await seedDemo({ api: at(0), blog: at(2), ownerToken: secrets.OWNER_TOKEN });
  await keepTime(at(0), processes);
  console.log(`Demo blog:     ${at(2)}
Dashboard:     ${at(0)}/dashboard
Owner token:   ${secrets.OWNER_TOKEN}
Local Stripe:  ${settings.usesLocalStripe ? at(1) : secrets.STRIPE_API_BASE}
API reference: ${at(0)}/docs
Hausrecht is ready: ${at(0)}`);
}

/** Fires the cron triggers as Cloudflare would: all once now, then each in its time. */
async function keepTime(worker: string, processes: Processes): Promise<void> {
  for (const cron of Object.values(CRONS)) await fireCron(worker, cron);
  // wrangler does not notice when its workerd was killed: two ticks that nobody takes end it all, as any other death does.
  let missed = 0;
  const tick = async () => {
    missed = (await fireCron(worker, CRONS.minute)) ? 0 : missed + 1;
    if (missed < 2) return;
    console.error("The Worker does not answer any more.");
    await processes.endAll();
    process.exit(1);
  };
  setInterval(() => void tick(), MINUTE);
  setInterval(() => void fireCron(worker, CRONS.hour), HOUR);
  setInterval(() => void fireCron(worker, CRONS.day), DAY);
}

/** In a process of its own: wrangler's code takes the signals of the process that it runs in. */
function migrate(stateDir: string): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, "src/local/migrate.ts"), stateDir], {
    cwd: ROOT,
    env: { ...process.env, ...OFFLINE },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The database could not be brought up to date:\n${stdout}\n${stderr}`);
}

/**
 * Locally nothing else fires the cron triggers. A tick that fails is told and repeated by the next.
 * @returns whether there was a Worker to take it
 */
async function fireCron(base: string, cron: string): Promise<boolean> {
  try {
    const response = await fetch(`${base}/cdn-cgi/local/scheduled?cron=${encodeURIComponent(cron)}`, {
      method: "POST",
    });
    if (!response.ok)
      console.error(`The cron ${cron} answered ${response.status}: ${(await response.text()).slice(0, 500)}`);
    return true;
  } catch (error) {
    console.error(`The cron ${cron} could not be fired: ${String(error)}`);
    return false;
  }
}

async function waitFor(url: string): Promise<void> {
  const until = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const isReady = await fetch(url, { redirect: "manual" }).then(
      (response) => response.status < 500,
      () => false,
    );
    if (isReady) return;
    if (Date.now() > until) throw new Error(`${url} did not answer within ${READY_WITHIN_MS / 1_000} seconds.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A leftover that was just ended may hold its port for a moment. */
async function requireFreePort(port: number): Promise<void> {
  const until = Date.now() + PORT_FREE_WITHIN_MS;
  while (!(await isFree(port))) {
    if (Date.now() > until)
      throw new Error(`Port ${port} is in use. Set PORT: it and the three ports above it must be free.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function main(): Promise<void> {
  const settings = readSettings(ROOT, process.env);
  const processes = new Processes(settings.stateDir);
  const end = (code: number) => void processes.endAll().finally(() => process.exit(code));
  process.once("SIGTERM", () => end(0)).once("SIGINT", () => end(0));
  processes.onUnexpectedExit(() => end(1));
  await start(settings, processes).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    end(1);
  });
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
