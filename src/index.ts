import { createApi } from "./http/app.ts";
import { createServices } from "./services.ts";

const app = createApi((c) => createServices(c.env, c.executionCtx));

export default { fetch: app.fetch } satisfies ExportedHandler<Cloudflare.Env>;
