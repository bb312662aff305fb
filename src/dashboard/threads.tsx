import { LIMITS } from "../comments/comment.ts";
import { threadId } from "../comments/thread.ts";
import { updateThread } from "../comments/update-thread.ts";
import { listThreads, type ThreadFilter, type ThreadItem } from "../moderation/threads.ts";
import { defineTexts } from "../pages/texts.ts";
import { Time } from "../pages/time.tsx";
import { AppError } from "../shared/errors.ts";
import { forgetPagesOf } from "../web/page-stamp.ts";
import { parse } from "../web/parse.ts";
import * as schemas from "../web/schemas.ts";
import { depsOf, goTo, may, pathOf, requireScope, safePath, type Dashboard, type DashboardContext } from "./context.ts";
import { readForm } from "./form.ts";
import { show } from "./frame.tsx";
import { NextPage } from "./parts.tsx";
import { COMMON } from "./texts.ts";

const TEXTS = defineTexts(
  {
    search: "Suche",
    search_in: "Titel oder Adresse",
    show: "Anzeigen",
    none: "Noch hat keine Seite einen Kommentar.",
    none_found: "Keine Seite, in deren Titel oder Adresse das steht.",
    none_in_window: "Unter den Seiten, die zuletzt durchsucht wurden, ist keine. Weiter hinten kann noch eine sein.",
    page: "Seite",
    comments: "Kommentare",
    published: (count: number) => `${count} veröffentlicht`,
    held: (count: string) => (count === "1" ? "1 wartet" : `${count} warten`),
    last: "Letzter Kommentar",
    never: "noch keiner",
    state: "Stand",
    is_open: "offen",
    is_closed: "geschlossen",
    close: "Schließen",
    open: "Öffnen",
    close_page: (page: string) => `Kommentare schließen: ${page}`,
    open_page: (page: string) => `Kommentare öffnen: ${page}`,
    all: "Alle Seiten",
  },
  {
    search: "Search",
    search_in: "title or address",
    show: "Show",
    none: "No page has a comment yet.",
    none_found: "No page has that in its title or address.",
    none_in_window: "There is none among the pages that were searched last. There may be one further back.",
    page: "Page",
    comments: "Comments",
    published: (count) => `${count} published`,
    held: (count) => (count === "1" ? "1 waits" : `${count} wait`),
    last: "Last comment",
    never: "none yet",
    state: "State",
    is_open: "open",
    is_closed: "closed",
    close: "Close",
    open: "Open",
    close_page: (page) => `Close comments: ${page}`,
    open_page: (page) => `Open comments: ${page}`,
    all: "All pages",
  },
);

/** The site's pages with their comments: where something is going on, and where no more comments are taken. */
export function mountThreads(app: Dashboard): void {
  app.get("/:site/threads", async (c) => await showThreads(c, c.req.query()));

  app.post("/:site/threads", async (c) => {
    const actor = requireScope(c, "comments:moderate");
    const form = await readForm(c);
    const back = safePath(form.text("back"), pathOf(c, "/threads"));
    try {
      const change = parse(schemas.threadUpdate, { url: form.text("url"), closed: form.text("closed") === "true" }, "");
      const { url, closed } = await updateThread(depsOf(c), c.get("site"), actor, change);
      const siteId = c.get("site").id;
      await forgetPagesOf({ siteId, threadId: await threadId(siteId, url) });
      return goTo(c, back, closed ? "thread_closed" : "thread_opened");
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const { searchParams } = new URL(back, c.req.url);
      return await showThreads(c, Object.fromEntries(searchParams), error);
    }
  });
}

async function showThreads(c: DashboardContext, query: Record<string, string>, problem?: AppError) {
  const filled = Object.entries(query).filter(([, value]) => value !== "");
  const filter = parse(schemas.threadsQuery, Object.fromEntries(filled), "");
  const found = await listThreads(depsOf(c).db, c.get("site").id, filter);
  return show(
    c,
    { title: COMMON[c.get("locale")].threads, section: "threads", problem },
    <ThreadList c={c} filter={filter} found={found} />,
  );
}

type Props = { c: DashboardContext; filter: ThreadFilter; found: Awaited<ReturnType<typeof listThreads>> };

function ThreadList({
  c,
  filter: { q, cursor },
  found: { threads, held_complete: isWhole, next_cursor: next },
}: Props) {
  const texts = TEXTS[c.get("locale")];
  const pathTo = (at: string | undefined) => pathOf(c, "/threads", { q, cursor: at });
  const none = q === undefined ? texts.none : next === null ? texts.none_found : texts.none_in_window;
  return (
    <>
      <form method="get" action={pathOf(c, "/threads")} class="filters" role="search">
        <label class="grow">
          {texts.search}
          <input
            type="search"
            name="q"
            value={q ?? ""}
            maxlength={LIMITS.url}
            placeholder={texts.search_in}
            data-key="/"
          />
        </label>
        <button type="submit">{texts.show}</button>
        {(q !== undefined || cursor !== undefined) && <a href={pathOf(c, "/threads")}>{texts.all}</a>}
      </form>
      {threads.length === 0 ? (
        <p class="empty">{none}</p>
      ) : (
        <div class="panel scroll">
          <table class="cards">
            <thead>
              <tr>
                <th scope="col">{texts.page}</th>
                <th scope="col">{texts.comments}</th>
                <th scope="col">{texts.last}</th>
                <th scope="col">{texts.state}</th>
              </tr>
            </thead>
            <tbody>
              {threads.map((thread, at) => (
                <ThreadRow
                  c={c}
                  thread={thread}
                  id={`page-${at}`}
                  isWhole={isWhole}
                  back={`${pathTo(cursor)}#page-${at}`}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {next !== null && <NextPage href={pathTo(next)} locale={c.get("locale")} />}
    </>
  );
}

type RowProps = { c: DashboardContext; thread: ThreadItem; id: string; isWhole: boolean; back: string };

function ThreadRow({ c, thread, id, isWhole, back }: RowProps) {
  const locale = c.get("locale");
  const texts = TEXTS[locale];
  const { url, address, title, count, held, closed, active_at } = thread;
  const queue = (status: string) => pathOf(c, "/queue", { status, url });
  return (
    <tr id={id}>
      <td>
        <a href={address} rel="noreferrer">
          <bdi>{title ?? url}</bdi>
        </a>
        {title !== null && (
          <small class="address">
            <bdi>{url}</bdi>
          </small>
        )}
      </td>
      <td class="counts" data-label={texts.comments}>
        <a href={queue("published")}>{texts.published(count)}</a>
        {held > 0 && (
          <>
            , <a href={queue("held")}>{texts.held(isWhole ? `${held}` : `${held}+`)}</a>
          </>
        )}
      </td>
      <td data-label={texts.last}>
        {active_at === null ? texts.never : <Time at={active_at} locale={locale} dayOnly />}
      </td>
      <td>
        <form method="post" action={pathOf(c, "/threads")} class="state">
          <span class={closed ? "badge held" : "badge pass"}>{closed ? texts.is_closed : texts.is_open}</span>
          {may(c, "comments:moderate") && (
            <>
              <input type="hidden" name="url" value={url} />
              <input type="hidden" name="back" value={back} />
              <button
                type="submit"
                name="closed"
                value={String(!closed)}
                aria-label={(closed ? texts.open_page : texts.close_page)(title ?? url)}
              >
                {closed ? texts.open : texts.close}
              </button>
            </>
          )}
        </form>
      </td>
    </tr>
  );
}
