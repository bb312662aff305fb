import { Hono } from "hono";
import { createDashboard } from "./dashboard/app.tsx";
import { createApi } from "./http/app.ts";
import { runDaily, runHourly, runMinute } from "./jobs/cron.ts";
import { handleMessage } from "./jobs/handle-message.ts";
import type { JobMessage } from "./jobs/message.ts";
import { createPortal } from "./portal/app.tsx";
import { createServices, type Services } from "./services.ts";
import { logBug } from "./shared/log.ts";

type Caller = { env: Cloudflare.Env; executionCtx: Pick<ExecutionContext, "waitUntil"> };
const servicesOf = (c: Caller): Services => createServices(c.env, c.executionCtx);

const api = createApi(servicesOf);
const app = new Hono<{ Bindings: Cloudflare.Env }>({ strict: false });
app.route("/dashboard", createDashboard(servicesOf));
app.route("/claims", createPortal(servicesOf));
app.all("*", (c) => api.fetch(c.req.raw, c.env, c.executionCtx));

/** What each cron trigger of wrangler.toml runs. */
const CRONS: Readonly<Record<string, typeof runMinute>> = {
  "* * * * *": runMinute,
  "7 * * * *": runHourly,
  "17 3 * * *": runDaily,
};

export default {
  fetch: app.fetch,

  async scheduled(controller, env, context) {
    await CRONS[controller.cron]?.(createServices(env, context));
  },

  async queue(batch, env, context) {
    const services = createServices(env, context);
    for (const message of batch.messages) {
      try {
        await handleMessage(services, message.body);
        message.ack();
      } catch (error) {
        logBug(error, message.body);
        message.retry({ delaySeconds: 2 ** message.attempts });
      }
    }
  },
} satisfies ExportedHandler<Cloudflare.Env, JobMessage>;
