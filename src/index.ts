import { Hono } from "hono";
import { createApi } from "./http/app.ts";
import { createServices } from "./services.ts";

const app = new Hono<{ Bindings: Cloudflare.Env }>();
app.get("/healthz", async (c) => {
  await c.env.DB.prepare("SELECT 1").run();
  return c.json({ status: "ok" }, 200, { "Cache-Control": "no-store" });
});
app.route("/", createApi((c) => createServices(c.env as Cloudflare.Env, c.executionCtx)) as unknown as Hono);

export default { fetch: app.fetch } satisfies ExportedHandler<Cloudflare.Env>;
