import { createApi, Refusal } from "./api.ts";
import { createCommentViews } from "./comment-view.ts";
import { explain, type Context } from "./context.ts";
import { createButton, h, setChildren } from "./dom.ts";
import { createMemory } from "./memory.ts";
import { MESSAGES } from "./messages.ts";
import { pageUrl, readAttributes } from "./page.ts";
import { createPosting } from "./posting.ts";
import { STYLE } from "./style.ts";
import { createTermsSource } from "./terms.ts";
import { initialState, reduce, type Action } from "./thread-state.ts";
import type { Sort } from "./types.ts";

const SORTS = ["oldest", "newest", "top"] as const satisfies Sort[];
const TIMES_EVERY_MS = 60_000;
const TOLD_FOR_MS = 10_000;

/**
 * `<hausrecht-comments site="blog" api="https://…" url? locale? sort? theme?>`: the comments of a page.
 *
 * `url` is the page's canonical address unless told, `locale` the page's language, `theme` `light`, `dark`, `auto` (the
 * reader's wish), or the page's own colours. Fires `hausrecht:loaded` and `hausrecht:posted` with the thread's count.
 */
export class HausrechtComments extends HTMLElement {
  static observedAttributes = ["site", "api", "url", "locale", "sort"];
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    this.#start(root);
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (this.shadowRoot && this.isConnected && before !== after) this.#start(this.shadowRoot);
  }

  #start(root: ShadowRoot): void {
    this.#stop?.();
    this.#stop = startThread(this, root);
  }
}

/** Brings a thread to life in its shadow root; gives the function that ends it. */
function startThread(host: HTMLElement, root: ShadowRoot): () => void {
  const { api: base, site, locale } = readAttributes(host);
  const text = MESSAGES[locale];
  const api = createApi(base, site);
  const url = pageUrl(host);
  const wish = SORTS.find((sort) => sort === host.getAttribute("sort"));
  let state = initialState(wish ?? "oldest");

  const live = h("p", { class: "sr", role: "status" });
  const heading = h("h2", { part: "heading", tabindex: "-1" });
  const sorts = h("div", { class: "sorts", role: "group", "aria-label": text.sort });
  const notices = h("div", { class: "notices" });
  const list = h("ol", { class: "comments", part: "list" });
  const message = h("div", { class: "message" });
  const formSlot = h("div", { class: "new" });
  const more = createButton(text.more, (button) => void views.more(button, () => load(true)), { class: "load-more" });
  const feed = h("small", {}, h("a", { part: "feed", href: api.feed(url) }, text.feed));

  const context: Context = {
    api,
    text,
    locale,
    url,
    memory: createMemory(site),
    terms: createTermsSource(api, locale),
    dispatch: (action: Action) => {
      state = reduce(state, action);
      render();
      if (action.type === "loaded" || action.type === "settled") {
        const detail = { count: state.thread?.count ?? 0 };
        host.dispatchEvent(
          new CustomEvent(action.type === "loaded" ? "hausrecht:loaded" : "hausrecht:posted", { detail }),
        );
      }
    },
    announce: (words, isShown) => {
      live.textContent = words;
      live.className = isShown ? "toast" : "sr";
      clearTimeout(fading);
      if (isShown) fading = setTimeout(() => (live.className = "sr"), TOLD_FOR_MS);
    },
    focusComment: (id, parent) => views.focus(id) || views.focus(parent) || heading.focus(),
  };
  const posting = createPosting(context, notices, () => state.thread?.closed === false);
  const views = createCommentViews(context, posting, loadReplies);
  let latest = 0;
  let fading = 0;

  /** Whether there is more to be seen now. @param comment one that shall be among them */
  async function load(append: boolean, comment?: string): Promise<boolean> {
    const request = ++latest;
    // What was told of another try is over.
    context.announce("");
    const { sort, nextCursor } = state;
    const from = append && nextCursor !== null ? { cursor: nextCursor } : comment ? { comment } : {};
    try {
      const page = await api.list({ url, sort, ...from });
      // An answer that was overtaken by another order is not shown.
      if (request === latest) {
        context.dispatch({ type: "loaded", page, append });
        return true;
      }
    } catch (error) {
      if (request === latest) {
        // What is not found here is the site: what is wrong with it is read by whoever sets it up.
        const isSetUp = !(error instanceof Refusal && /^not_found|^origin/.test(error.code));
        const failure = isSetUp ? explain(error, context) : error.detail;
        if (state.thread) context.announce(failure, true);
        if (!append) context.dispatch({ type: "failed", failure });
      }
    }
    return false;
  }

  async function loadReplies(cursor: string): Promise<boolean> {
    context.announce("");
    try {
      const { comments } = await api.list({ url, sort: "oldest", cursor });
      for (const page of comments) context.dispatch({ type: "replies_loaded", root: page });
      return comments.length > 0;
    } catch (error) {
      context.announce(explain(error, context), true);
      return false;
    }
  }

  /** Loads the first page and, once it is there, what follows from it: the way to a comment, and the author's own. */
  async function start(): Promise<void> {
    const isFirst = !state.thread;
    const id = linked();
    if (!(await load(false, id)) || !isFirst) return;
    const isThere = views.focus(id);
    await posting.recall();
    // What only its author sees is there now.
    if (!isThere) arrive(id);
  }

  /** Moves on to the comment that the address names, wherever in the thread it stands. */
  async function jump(): Promise<void> {
    const id = linked();
    if (id && !views.focus(id) && (await load(false, id))) arrive(id);
  }

  /** Who followed a link to a comment that is not shown any more is told so. */
  function arrive(id: string | undefined): void {
    if (!views.focus(id) && id) context.announce(text.error.not_found, true);
  }

  /** The comment that the address names. Other systems number theirs: links to those still come in from elsewhere. */
  function linked(): string | undefined {
    return /^#comment-([\da-f-]{36})$/.exec(location.hash)?.[1];
  }

  function render(): void {
    const { thread, phase, failure, comments, nextCursor, sort } = state;
    heading.textContent = thread?.count ? text.count(thread.count) : text.heading;
    sorts.hidden = comments.length < 2;
    setChildren(list, views.render(comments));
    list.ariaBusy = String(phase === "loading");
    more.hidden = nextCursor === null;
    for (const button of sorts.querySelectorAll("button")) button.ariaPressed = String(button.value === sort);
    const retry = createButton(text.retry, () => {
      // The button goes: the keyboard waits above what is to come.
      heading.focus();
      context.dispatch({ type: "sorted", sort });
      void start();
    });
    const isEmpty = phase === "ready" && comments.length === 0;
    setChildren(message, [
      phase === "failed" && h("p", { role: "alert" }, `${text.loadFailed} ${failure}`),
      phase === "failed" && retry,
      phase === "loading" && !thread && h("p", {}, text.loading),
      isEmpty && !thread?.closed && h("p", {}, text.empty),
      thread?.closed && h("p", {}, text.error.thread_closed),
    ]);
    if (thread && !thread.closed && !formSlot.hasChildNodes())
      formSlot.append(posting.createForm({ legend: text.newComment }));
    formSlot.hidden = thread?.closed === true;
    feed.hidden = !thread;
  }

  for (const sort of SORTS) {
    const choose = () => {
      context.dispatch({ type: "sorted", sort });
      void load(false);
    };
    sorts.append(createButton(text[sort], choose, { value: sort }));
  }
  const frame = h(
    "section",
    // Both languages are written from the left, whatever the page is.
    { class: "frame", part: "frame", lang: locale, dir: "ltr" },
    h("header", { class: "top" }, heading, sorts),
    formSlot,
    notices,
    list,
    message,
    more,
    feed,
    live,
  );
  root.replaceChildren(frame);
  render();
  void start();
  const onHash = () => void jump();
  addEventListener("hashchange", onHash);
  const timer = setInterval(views.refreshTimes, TIMES_EVERY_MS);
  return () => {
    clearInterval(timer);
    removeEventListener("hashchange", onHash);
    latest = -1;
  };
}
