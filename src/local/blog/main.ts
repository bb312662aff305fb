import { serve } from "@hono/node-server";
import { createDemoBlog } from "./app.ts";

const { PORT = "8789", API_BASE = "http://127.0.0.1:8787", SITE = "demo" } = process.env;

const blog = createDemoBlog({ apiBase: API_BASE, site: SITE });
const server = serve({ fetch: blog.fetch, port: Number(PORT), hostname: "127.0.0.1" }, ({ port }) => {
  console.log(`Demo blog on http://127.0.0.1:${port}`);
});
process.once("SIGTERM", () => server.close());
