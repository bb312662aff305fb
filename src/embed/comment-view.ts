import { createCommentActions } from "./comment-actions.ts";
import type { Context } from "./context.ts";
import { createButton, h, safeHtml, setChildren, type Child } from "./dom.ts";
import { formatAge, formatDate, initialsOf } from "./format.ts";
import type { Posting } from "./posting.ts";
import type { Comment } from "./types.ts";

type View = {
  comment: Comment;
  element: HTMLLIElement;
  article: HTMLElement;
  slot: HTMLElement;
  replies: HTMLOListElement;
  /** Whom it answers, where the place alone does not show it. */
  answered: string;
  /** Whether its reader wanted to see all of a long comment. */
  isWhole?: boolean;
};

// Deeper replies stand below one another, lest they get too narrow: see `.replies` in the style.
const DEEPEST = 3;

/** Keeps one element for each comment, so that a change elsewhere never disturbs a form that somebody is typing in. */
export function createCommentViews(
  context: Context,
  posting: Posting,
  loadReplies: (cursor: string) => Promise<boolean>,
) {
  const { text, locale } = context;
  const actions = createCommentActions(context, posting);
  const views = new Map<string, View>();

  /** The elements for these comments; only those that changed are made anew. */
  function render(comments: Comment[], depth = 0, parent = ""): HTMLLIElement[] {
    return comments.map((comment) => {
      const known = views.get(comment.id);
      if (known?.comment === comment) return known.element;
      const view = known ?? createView(comment, depth > DEEPEST ? parent : "");
      if (!known || !looksTheSame(known.comment, comment)) replaceArticle(view, renderArticle(comment, view));
      view.comment = comment;
      views.set(comment.id, view);
      setChildren(view.replies, render(comment.replies, depth + 1, comment.author.name));
      setChildren(view.element, [
        view.article,
        view.slot,
        view.replies,
        comment.replies_cursor !== undefined && createMoreReplies(comment.replies_cursor),
      ]);
      return view.element;
    });
  }

  function createView(comment: Comment, answered: string): View {
    const article = h("article");
    const slot = h("div", { class: "slot" });
    const replies = h("ol", { class: "replies", part: "replies" });
    const element = h("li", { part: "comment-item" }, article, slot, replies);
    return { comment, element, article, slot, replies, answered };
  }

  function renderArticle(comment: Comment, view: View): HTMLElement {
    const { author, created_at, local } = comment;
    const attributes = {
      class: `comment ${local ?? ""}`,
      part: "comment",
      tabindex: "-1",
      "aria-label": author.name,
      id: `comment-${comment.id}`,
    };
    if (comment.html === "") return h("article", attributes, h("p", { class: "gap" }, text.error.not_found));
    const time = h(
      "time",
      { datetime: created_at, title: formatDate(created_at, locale) },
      formatAge(created_at, Date.now(), locale),
    );
    const notes: Child[] = [
      comment.is_owner && h("span", { class: "badge", part: "owner-badge" }, text.owner),
      // Whole, since a page may tell its links another base.
      local ? text[local] : h("a", { href: location.href.replace(/#.*|$/, `#${attributes.id}`) }, time),
      view.answered && h("span", {}, text.replyTo(view.answered)),
      comment.edited_at !== null && h("span", { title: formatDate(comment.edited_at, locale) }, text.edited),
    ];
    const body = h("div", { class: "body", part: "comment-body" }, safeHtml(comment.html));
    const isFolded = !view.isWhole && isLong(body);
    if (isFolded) body.classList.add("long");
    const unfold = () => {
      view.isWhole = true;
      replaceArticle(view, renderArticle(comment, view));
      view.article.focus({ preventScroll: true });
    };
    return h(
      "article",
      attributes,
      renderAvatar(author.name),
      h("header", { part: "comment-header" }, renderName(author), h("span", { class: "notes" }, ...notes)),
      body,
      isFolded && createButton(text.whole, unfold, { class: "whole" }),
      local !== "sending" && h("footer", { part: "comment-footer" }, ...actions.render(comment, view.slot)),
    );
  }

  function createMoreReplies(cursor: string): HTMLElement {
    const load = (button: HTMLButtonElement) => void more(button, () => loadReplies(cursor));
    return createButton(text.moreReplies, load, { class: "more-replies" });
  }

  /** Whether the comment is there to be moved to. */
  function focus(id: string | null | undefined): boolean {
    const article = views.get(id ?? "")?.article;
    if (!article?.isConnected) return false;
    article.focus({ preventScroll: true });
    article.scrollIntoView({ block: "nearest" });
    return true;
  }

  /** Loads more at a button's press; the keyboard's focus moves on to the first comment that came. */
  async function more(button: HTMLButtonElement, load: () => Promise<unknown>): Promise<void> {
    const known = new Set(views.keys());
    button.disabled = true;
    await load();
    button.disabled = false;
    if (!focus([...views.keys()].find((id) => !known.has(id)))) button.focus();
  }

  return {
    render,
    focus,
    more,
    /** Brings the relative times up to date. */
    refreshTimes: () => {
      for (const { comment, article } of views.values()) {
        const time = article.querySelector("time");
        if (time) time.textContent = formatAge(comment.created_at, Date.now(), locale);
      }
    },
  };
}

/** Puts a new article in the old one's place; a button that had the keyboard's focus has it again. */
function replaceArticle(view: View, fresh: HTMLElement): void {
  const root = view.article.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  const at = [...view.article.querySelectorAll("button")].findIndex((button) => button === focused);
  view.article.replaceWith(fresh);
  view.article = fresh;
  if (at >= 0) fresh.querySelectorAll("button")[at]?.focus();
}

/** Whether a comment takes more than about two dozen lines, with 80 characters to each. */
function isLong(body: HTMLElement): boolean {
  const text = body.textContent;
  const lines = body.querySelectorAll("p,br,li").length + text.split("\n").length;
  return text.length + 80 * lines > 2_000;
}

function renderName({ name, url }: Comment["author"]): HTMLElement {
  const label = h("bdi", {}, name);
  const isLink = /^https?:\/\//i.test(url ?? "");
  const named = isLink ? h("a", { href: url, rel: "nofollow ugc noopener" }, label) : label;
  return h("span", { class: "name", part: "author" }, named);
}

/** The API's own picture, drawn here: so a page's policy need not allow pictures. */
function renderAvatar(name: string): HTMLElement {
  const hue = Array.from(name).reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 360, 0);
  const avatar = h("span", { class: "avatar", part: "avatar", "aria-hidden": "true" }, initialsOf(name));
  avatar.style.setProperty("--hue", String(hue));
  return avatar;
}

/** Whether two states of a comment differ in nothing but their replies. */
function looksTheSame(one: Comment, other: Comment): boolean {
  const keys = Object.keys({ ...one, ...other }) as (keyof Comment)[];
  return keys.every((key) => key === "replies" || one[key] === other[key]);
}
