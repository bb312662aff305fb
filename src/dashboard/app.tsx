import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { getCookie } from "hono/cookie";
import { chooseLocale } from "../pages/language.ts";
import { PROBLEM_TEXTS } from "../pages/problem-texts.ts";
import type { Services } from "../services.ts";
import { AppError, found } from "../shared/errors.ts";
import { mayAct } from "../sites/access.ts";
import { findActorBySession } from "../sites/authenticate.ts";
import { findSite } from "../sites/repository.ts";
import { logBug } from "../shared/log.ts";
import { checkSameOrigin, SESSION_COOKIE } from "../web/session.ts";
import type { Dashboard, DashboardContext } from "./context.ts";
import { show } from "./frame.tsx";
import { mountLogin, showSessionOver } from "./login.tsx";
import { mountClaims } from "./claims/routes.tsx";
import { mountOverview } from "./overview.tsx";
import { mountQueue } from "./queue/routes.tsx";
import { mountReports } from "./reports.tsx";
import { mountSites } from "./sites.tsx";
import { mountSettings } from "./settings/routes.tsx";
import { COMMON } from "./texts.ts";
import { mountThreads } from "./threads.tsx";

const MAX_FORM_BYTES = 128 * 1024;

/** The owner's pages, to be mounted at /dashboard. Every page but the login needs a session. */
export function createDashboard(servicesOf: (c: DashboardContext) => Services): Dashboard {
  const app: Dashboard = new Hono();
  app.onError((error, c) => showProblem(c, error));
  app.use(async (c, next) => {
    c.set("services", servicesOf(c));
    c.set("locale", chooseLocale(c, "de"));
    checkSameOrigin(c);
    await next();
  });
  app.use(
    bodyLimit({
      maxSize: MAX_FORM_BYTES,
      onError: () => {
        throw new AppError("body_too_large", `A form has at most ${MAX_FORM_BYTES} bytes.`);
      },
    }),
  );
  mountLogin(app);
  app.use(async (c, next) => {
    const services = c.get("services");
    const cookie = getCookie(c, SESSION_COOKIE);
    const actor = cookie === undefined ? undefined : await findActorBySession(services, cookie, services.clock());
    if (!actor) return askForLogin(c);
    c.set("actor", actor);
    return await next();
  });
  app.use("/:site/*", withSite);
  mountSites(app);
  mountOverview(app);
  mountQueue(app);
  mountThreads(app);
  mountClaims(app);
  mountReports(app);
  mountSettings(app);
  app.all("*", () => {
    throw new AppError("not_found", "There is no such page.");
  });
  return app;
}

/** Leads to the login and, for a page that was asked for, back again; a form stays where it is, to be sent once more. */
function askForLogin(c: DashboardContext): Response | Promise<Response> {
  if (c.req.method === "POST") return showSessionOver(c);
  const { pathname, search } = new URL(c.req.url);
  const isPage = c.req.method === "GET" && pathname !== "/dashboard";
  return c.redirect(`/dashboard/login${isPage ? `?next=${encodeURIComponent(pathname + search)}` : ""}`, 303);
}

/** A site that the login does not reach is answered like one that does not exist. */
async function withSite(c: DashboardContext, next: () => Promise<void>): Promise<void> {
  const siteId = c.req.param("site") ?? "";
  const isSeen = mayAct(c.get("actor"), siteId, "comments:read");
  c.set("site", found(isSeen ? await findSite(c.get("services").databaseOf(siteId), siteId) : undefined, "site"));
  await next();
}

function showProblem(c: DashboardContext, error: unknown) {
  const problem = error instanceof AppError ? error : undefined;
  if (!problem) logBug(error);
  const locale = c.get("locale");
  return show(
    c,
    { title: COMMON[locale].problem, status: problem ? undefined : 500, problem, width: "narrow" },
    <>
      {!problem && <p>{PROBLEM_TEXTS[locale].internal_error}</p>}
      <p>
        <a href="/dashboard">{COMMON[locale].back}</a>
      </p>
    </>,
  );
}
