import type { Child } from "hono/jsx";
import { Page, pageHeaders } from "../pages/page.tsx";
import type { AppError } from "../shared/errors.ts";
import type { Site } from "../sites/repository.ts";
import { may, pathOf, type DashboardContext } from "./context.ts";
import { MarkRefused } from "./fields.tsx";
import { Problem } from "./problem.tsx";
import { COMMON, NOTICES, type Notice } from "./texts.ts";

export type Section = "overview" | "queue" | "threads" | "claims" | "reports" | "settings" | "sites";
type Content = {
  title: string;
  section?: Section;
  status?: number;
  /** A refusal to tell above the page that it leads back to. */
  problem?: AppError | undefined;
  width?: "wide" | "narrow";
};

const LINKS = [
  { name: "overview", path: "", scope: "comments:read" },
  { name: "queue", path: "/queue", scope: "comments:read" },
  { name: "threads", path: "/threads", scope: "comments:read" },
  { name: "claims", path: "/claims", scope: "claims:read" },
  { name: "reports", path: "/reports", scope: "claims:read" },
  { name: "settings", path: "/settings", scope: "site:admin" },
] as const;

/** Answers with a page of the dashboard: its navigation, what was just done or refused, and the content. */
export function show(
  c: DashboardContext,
  { title, section, status = 200, problem, width = "wide" }: Content,
  content: Child,
) {
  const locale = c.get("locale");
  const page = (
    <Page
      locale={locale}
      title={title}
      site={siteOf(c)?.name}
      // What only a form leads to cannot be asked for again in another language.
      {...(c.req.method === "GET" && { url: c.req.url })}
      width={width}
      script="/dashboard.js"
      nav={<Bar c={c} section={section} />}
    >
      <Told c={c} problem={problem} />
      <MarkRefused problem={problem}>{content}</MarkRefused>
    </Page>
  );
  return c.html(page, status as 200, pageHeaders());
}

/** The login and the list of sites are of none. */
function siteOf(c: DashboardContext): Site | undefined {
  return c.get("site");
}

function Bar({ c, section }: { c: DashboardContext; section: Section | undefined }) {
  const texts = COMMON[c.get("locale")];
  const actor = c.get("actor");
  const site = siteOf(c);
  return (
    <header class="bar">
      <a class="brand" href="/dashboard">
        Hausrecht
      </a>
      {site && <span class="site">{site.name}</span>}
      {site && (
        <nav aria-label={texts.navigation}>
          {LINKS.filter(({ scope }) => may(c, scope)).map(({ name, path }) => (
            <a href={pathOf(c, path)} aria-current={name === section ? "page" : undefined}>
              {texts[name]}
            </a>
          ))}
        </nav>
      )}
      {actor && (
        <form method="post" action="/dashboard/logout" class="logout">
          <span class="who">{actor.siteId === null ? texts.operator : actor.name}</span>
          <button type="submit" class="quiet">
            {texts.logout}
          </button>
        </form>
      )}
    </header>
  );
}

function Told({ c, problem }: { c: DashboardContext; problem: AppError | undefined }) {
  const locale = c.get("locale");
  const { notice, decided } = c.req.method === "GET" ? c.req.query() : {};
  if (problem) return <Problem error={problem} locale={locale} />;
  if (notice === undefined || !Object.hasOwn(NOTICES[locale], notice)) return null;
  const { pathname, searchParams } = new URL(c.req.url);
  for (const name of ["notice", "decided"]) searchParams.delete(name);
  const back = new URLSearchParams({ back: `${pathname}?${searchParams.toString()}` }).toString();
  const comment =
    decided === undefined || !siteOf(c) ? undefined : pathOf(c, `/comments/${encodeURIComponent(decided)}`);
  return (
    <p role="status" class={notice === "none_picked" ? "notice" : "notice good"}>
      {NOTICES[locale][notice as Notice]}
      {comment !== undefined && comment !== c.req.path && (
        <>
          {" "}
          <a href={`${comment}?${back}`} data-key="u">
            {COMMON[locale].decide_otherwise}
          </a>
        </>
      )}
    </p>
  );
}
