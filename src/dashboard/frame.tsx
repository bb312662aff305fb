import type { Child } from "hono/jsx";
import { Page, pageHeaders } from "../pages/page.tsx";
import { ERROR_STATUS, type AppError } from "../shared/errors.ts";
import type { Site } from "../sites/repository.ts";
import { isOperator, may, pathOf, type DashboardContext } from "./context.ts";
import { MarkRefused } from "./fields.tsx";
import { Problem } from "./problem.tsx";
import { COMMON, MANY, NOTICES, type Many, type Notice } from "./texts.ts";

export type Section = "overview" | "queue" | "threads" | "claims" | "reports" | "settings" | "sites";
type Content = {
  title: string;
  section?: Section;
  /** That of the refusal unless given. */
  status?: number | undefined;
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
  { title, section, problem, status = problem ? ERROR_STATUS[problem.code] : 200, width = "wide" }: Content,
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
          <span class="who">{isOperator(c) ? texts.operator : actor.name}</span>
          <button type="submit" class="quiet">
            {texts.logout}
          </button>
        </form>
      )}
    </header>
  );
}

/** Makes what several comments were decided to be undone. @param picks each as `id:revision`, parted by commas */
export function Undo({ c, picks, back }: { c: DashboardContext; picks: string; back: string }) {
  return (
    <form method="post" action={pathOf(c, "/queue/undo")} class="undo">
      <input type="hidden" name="picks" value={picks} />
      <input type="hidden" name="back" value={back} />
      <button type="submit" data-key="u">
        {COMMON[c.get("locale")].undo}
      </button>
    </form>
  );
}

function Told({ c, problem }: { c: DashboardContext; problem: AppError | undefined }) {
  const locale = c.get("locale");
  const { notice, decided, undo, count } = c.req.method === "GET" ? c.req.query() : {};
  if (problem) return <Problem error={problem} locale={locale} />;
  if (notice === undefined || !Object.hasOwn(NOTICES[locale], notice)) return null;
  const { pathname, searchParams } = new URL(c.req.url);
  for (const name of ["notice", "decided", "undo", "count"]) searchParams.delete(name);
  const back = `${pathname}?${searchParams.toString()}`;
  const comment =
    decided === undefined || !siteOf(c) ? undefined : pathOf(c, `/comments/${encodeURIComponent(decided)}`);
  const many = undo?.split(",").length ?? Number(count);
  return (
    // Where no comment is to be gone on with, the keyboard's focus comes here: so screen readers tell it.
    <div role="status" id="told" tabindex={-1} class={notice === "none_picked" ? "notice" : "notice good"}>
      {many > 0 && Object.hasOwn(MANY[locale], notice)
        ? MANY[locale][notice as Many](many)
        : NOTICES[locale][notice as Notice]}
      {comment !== undefined && comment !== c.req.path && (
        <>
          {" "}
          <a href={`${comment}?${new URLSearchParams({ back }).toString()}`} data-key="u">
            {COMMON[locale].decide_otherwise}
          </a>
        </>
      )}
      {undo !== undefined && siteOf(c) && <Undo c={c} picks={undo} back={back} />}
    </div>
  );
}
