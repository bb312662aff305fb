import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Services } from "../services.ts";
import { AppError, found } from "../shared/errors.ts";
import { selectOrigin, selectSite } from "../sites/repository.ts";
import { findActor } from "./authorize.ts";
import type { App, AppContext } from "./operation.ts";
import { problemResponse } from "./problem.ts";
import { mountAuthor } from "./routes/author.ts";
import { mountClaims } from "./routes/claims.ts";
import { mountComments } from "./routes/comments.ts";
import { mountDebtors } from "./routes/debtors.ts";
import { mountEvidence } from "./routes/evidence.ts";
import { mountFeed } from "./routes/feed.ts";
import { mountModeration } from "./routes/moderation.ts";
import { mountMoving } from "./routes/moving.ts";
import { mountOwnComment } from "./routes/own-comment.tsx";
import { mountOwnerWebhooks } from "./routes/owner-webhooks.ts";
import { isHiddenForm, isReadByPerson, refusePlainForm } from "./routes/plain-form.tsx";
import { mountReports } from "./routes/reports.ts";
import { mountSettings } from "./routes/settings.ts";
import { mountConfirmEmail } from "./routes/confirm-email.tsx";
import { mountUnsubscribe } from "./routes/unsubscribe.tsx";
import { mountWebhooks } from "./routes/webhooks.ts";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const MAX_BODY_BYTES = 256 * 1024;
/** The operator's alone: a row of an export may hold a whole prepared article. */
const MAX_RESTORE_BYTES = 4 * 1024 * 1024;

/** The public JSON API. `services` is built for each request, so that nothing of one request is seen by another. */
export function createApi(servicesOf: (c: AppContext) => Services): App {
  const app: App = new Hono();
  app.onError((error, c) =>
    error instanceof AppError && isReadByPerson(c) ? refusePlainForm(c, error) : problemResponse(c, error),
  );
  app.notFound((c) => nothingHere(app, c));
  app.use(async (c, next) => {
    c.set("services", servicesOf(c));
    // Answers repeat what strangers wrote: nobody shall guess that they are something else than they say.
    c.header("X-Content-Type-Options", "nosniff");
    await next();
  });
  app.use("/api/v1/sites/:site/*", withSite);
  const [limit, restoreLimit] = [limitBody(MAX_BODY_BYTES), limitBody(MAX_RESTORE_BYTES)];
  app.use((c, next) => (c.req.path.startsWith("/api/v1/restores/") ? restoreLimit : limit)(c, next));
  app.use("/api/v1/*", async (c, next) => {
    c.set("actor", await findActor(c));
    await next();
  });
  app.get("/healthz", async (c) => {
    await c.env.DB.prepare("SELECT 1").run();
    return c.json({ status: "ok" }, 200, { "Cache-Control": "no-store" });
  });
  // Whoever opens the bare address is most likely an owner.
  app.get("/", (c) => c.redirect("/dashboard"));
  app.get("/demo", (c) => {
    const { ENVIRONMENT, DEMO_BLOG_URL } = c.env;
    if (ENVIRONMENT !== "local" || !DEMO_BLOG_URL) throw new AppError("not_found", "There is no demo here.");
    return c.redirect(DEMO_BLOG_URL);
  });
  mountComments(app);
  mountAuthor(app);
  mountFeed(app);
  mountModeration(app);
  mountClaims(app);
  mountDebtors(app);
  mountEvidence(app);
  mountReports(app);
  mountSettings(app);
  mountOwnerWebhooks(app);
  mountMoving(app);
  mountConfirmEmail(app);
  mountUnsubscribe(app);
  mountOwnComment(app);
  mountWebhooks(app);
  return app;
}

/** Tells an address that does not exist from one that takes other methods. */
function nothingHere(app: App, c: AppContext): Response {
  const handlers = (method: string) => app.router.match(method, c.req.path)[0].length;
  const middleware = handlers("NONE");
  const allowed = METHODS.filter((method) => handlers(method) > middleware);
  if (allowed.length === 0) return problemResponse(c, new AppError("not_found", "There is nothing at this address."));
  c.header("Allow", allowed.join(", "));
  return problemResponse(c, new AppError("method_not_allowed", `This address takes ${allowed.join(", ")} only.`));
}

function limitBody(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new AppError("body_too_large", `A body has at most ${maxSize} bytes.`);
    },
  });
}

/**
 * Finds the site of the path and answers for the origin that asks: the site's own may read the answer, others are refused.
 * It comes before all that may refuse, so that a page of the site can read every refusal.
 */
async function withSite(c: AppContext, next: () => Promise<void>): Promise<Response | void> {
  const siteId = c.req.param("site") ?? "";
  const origin = c.req.header("origin");
  const db = c.get("services").databaseOf(siteId);
  const [[site], origins] = await db.batch([selectSite(db, siteId), selectOrigin(db, siteId, origin ?? "")]);
  const isAllowed = origins.length > 0;
  const isForeign = origin !== undefined && !isAllowed && origin !== new URL(c.req.url).origin && !isHiddenForm(c);
  c.header("Vary", "Origin");
  if (isAllowed) allowOrigin(c, origin ?? "");
  // Whoever sets up a page has to read why it is refused. These two refusals hold nothing of the site.
  else if (isForeign) c.header("Access-Control-Allow-Origin", "*");
  c.set("site", found(site, "site"));
  if (isForeign) throw new AppError("origin_not_allowed", `The origin ${origin} is not among the site's origins.`);
  if (c.req.method === "OPTIONS") return c.body(null, 204);
  await next();
}

/** No cookies: what a reader's browser holds for us is never sent from a blog's page. */
function allowOrigin(c: AppContext, origin: string): void {
  c.header("Access-Control-Allow-Origin", origin);
  c.header("Access-Control-Allow-Methods", METHODS.join(", "));
  c.header("Access-Control-Allow-Headers", "Content-Type, Authorization, Idempotency-Key, If-None-Match");
  c.header("Access-Control-Expose-Headers", "ETag, Retry-After");
  c.header("Access-Control-Max-Age", "7200");
}
