import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Child } from "hono/jsx";
import { objectToClaim } from "../claims/object.ts";
import { chooseLocale } from "../pages/language.ts";
import { Page, pageHeaders } from "../pages/page.tsx";
import { PROBLEM_TEXTS } from "../pages/problem-texts.ts";
import type { Services } from "../services.ts";
import { AppError, ERROR_STATUS, type ErrorCode } from "../shared/errors.ts";
import type { Locale } from "../shared/locale.ts";
import { logBug } from "../shared/log.ts";
import { toClean } from "../shared/visible-text.ts";
import { parse } from "../web/parse.ts";
import { admit } from "../web/rate-limit.ts";
import * as schemas from "../web/schemas.ts";
import { PortalPage, textsFor, type Typed } from "./portal-page.tsx";
import { PORTAL } from "./texts.ts";
import { findOpenObjection, openByToken, readPortal } from "./view.ts";

type Env = { Bindings: Cloudflare.Env; Variables: { services: Services } };
type PortalContext = Context<Env>;

const MAX_FORM_BYTES = 64 * 1024;

/** The debtor's pages, to be mounted at /claims. The link is the key: no account, no cookie but the language's. */
export function createPortal(servicesOf: (c: PortalContext) => Services): Hono<Env> {
  const app = new Hono<Env>();
  app.onError((error, c) => showProblem(c, error));
  app.use(async (c, next) => {
    c.set("services", servicesOf(c));
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
  app.get("/:token", async (c) => {
    await admit(c, c.env, "READ_LIMIT", "portal");
    return await showClaim(c);
  });
  app.post("/:token", async (c) => await object(c));
  app.all("*", (c) => showNotFound(c));
  return app;
}

async function showClaim(c: PortalContext, problem?: AppError, typed?: Typed) {
  const opened = await openByToken(c.get("services"), c.req.param("token") ?? "");
  if (!opened) return showNotFound(c);
  const locale = chooseLocale(c, opened.row.termsLocale);
  const view = await readPortal(opened, locale);
  const isThanked = c.req.method === "GET" && c.req.query("notice") === "objected" && opened.row.status === "contested";
  const title = textsFor(view.claim, locale).title(opened.site.name);
  const page = <PortalPage view={view} locale={locale} problem={problem} typed={typed} isThanked={isThanked} />;
  return render(c, locale, title, problem ? ERROR_STATUS[problem.code] : 200, page);
}

/** Takes in an objection; whatever is refused gives the page again, with the text in it. */
async function object(c: PortalContext) {
  const services = c.get("services");
  await admit(c, c.env, "POST_LIMIT", "portal");
  const opened = await openByToken(services, c.req.param("token") ?? "");
  if (!opened) return showNotFound(c);
  const form = await c.req.parseBody().catch(() => {
    throw new AppError("malformed_body", "The form cannot be read.");
  });
  const typed = { text: textOf(form["text"]), files: textOf(form["files"]) };
  try {
    const names = typed.files.split("\n").filter((name) => name.trim() !== "");
    const { text, files } = parse(schemas.debtorObjection, { text: typed.text, files: names }, "");
    const { site, row } = opened;
    await objectToClaim(services.claimsAt(site.id), site.id, row.id, "debtor", text, files);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    // A second click sends the same words once more: it is told that they have arrived, and no refusal.
    if ((await findOpenObjection(opened)) !== typed.text.trim()) return await showClaim(c, error, typed);
  }
  return c.redirect(`${new URL(c.req.url).pathname}?notice=objected`, 303);
}

/** What was typed. What nobody sees and phones paste along is left out: no objection is refused for it. */
function textOf(field: unknown): string {
  return typeof field === "string" ? toClean(field.replaceAll("\r\n", "\n")) : "";
}

/** One page for every link that opens nothing: it does not say why. */
function showNotFound(c: PortalContext) {
  const locale = chooseLocale(c, "de");
  return render(c, locale, PORTAL[locale].not_found, 404, <p>{PORTAL[locale].not_found_text}</p>);
}

function showProblem(c: PortalContext, error: unknown) {
  const code: ErrorCode | "internal_error" = error instanceof AppError ? error.code : "internal_error";
  if (!(error instanceof AppError)) logBug(error);
  const locale = chooseLocale(c, "de");
  const status = code === "internal_error" ? 500 : ERROR_STATUS[code];
  return render(c, locale, PROBLEM_TEXTS[locale][code], status, <></>);
}

function render(c: PortalContext, locale: Locale, title: string, status: number, content: Child) {
  const page = (
    <Page locale={locale} title={title} url={c.req.url}>
      {content}
    </Page>
  );
  return c.html(page, status as 200, pageHeaders());
}
