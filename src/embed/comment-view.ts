import { createCommentForm } from "./comment-form.ts";
import { explain, type Context } from "./context.ts";
import { h, safeHtml, setChildren, type Child } from "./dom.ts";
import { formatAge, formatDate, initialsOf } from "./format.ts";
import { createReportForm } from "./notices.ts";
import type { Posting } from "./posting.ts";
import type { Comment } from "./types.ts";

type View = {
  comment: Comment;
  element: HTMLLIElement;
  article: HTMLElement;
  slot: HTMLElement;
  replies: HTMLOListElement;
};

/** Keeps one element for each comment, so that a change elsewhere never disturbs a form that somebody is typing in. */
export function createCommentViews(context: Context, posting: Posting) {
  const { api, memory, text, locale, dispatch } = context;
  const views = new Map<string, View>();

  /** The elements for these comments; only those that changed are made anew. */
  function render(comments: Comment[]): HTMLLIElement[] {
    return comments.map((comment) => {
      const known = views.get(comment.id);
      if (known?.comment === comment) return known.element;
      const view = known ?? createView(comment);
      if (!known || !isSameBut(known.comment, comment, "replies")) {
        const fresh = renderArticle(comment, view);
        view.article.replaceWith(fresh);
        view.article = fresh;
      }
      view.comment = comment;
      views.set(comment.id, view);
      setChildren(view.replies, render(comment.replies));
      setChildren(view.element, [
        view.article,
        view.slot,
        view.replies,
        ...(comment.replies_cursor === undefined ? [] : [createMoreReplies(comment.replies_cursor)]),
      ]);
      return view.element;
    });
  }

  function createView(comment: Comment): View {
    const article = h("article");
    const slot = h("div", { class: "slot" });
    const replies = h("ol", { class: "replies", part: "replies" });
    return { comment, element: h("li", { part: "comment-item" }, article, slot, replies), article, slot, replies };
  }

  function renderArticle(comment: Comment, view: View): HTMLElement {
    const { author, created_at, local } = comment;
    const attributes = {
      class: `comment ${local ?? ""}`,
      part: "comment",
      tabindex: "-1",
      id: `comment-${comment.id}`,
    };
    if (author.name === "" && comment.html === "") return h("article", attributes, h("p", { class: "gap" }, text.gap));
    const time = h(
      "time",
      { datetime: created_at, title: formatDate(created_at, locale) },
      formatAge(created_at, Date.now(), locale),
    );
    const notes: Child[] = [
      comment.is_owner && h("span", { class: "badge", part: "owner-badge" }, text.owner),
      local ? text[local] : time,
      comment.edited_at !== null && h("span", { title: formatDate(comment.edited_at, locale) }, text.edited),
    ];
    return h(
      "article",
      attributes,
      renderAvatar(author),
      h("header", { part: "comment-header" }, renderName(author), h("span", { class: "notes" }, ...notes)),
      h("div", { class: "body", part: "comment-body" }, safeHtml(comment.html)),
      local !== "sending" && h("footer", { part: "comment-footer" }, ...renderActions(comment, view)),
    );
  }

  function renderActions(comment: Comment, { slot }: View): Child[] {
    const { id, author, local } = comment;
    const mine = memory.findMine(id);
    const button = (label: string, click: (event: Event) => void) =>
      h("button", { type: "button", part: "action", click }, label);
    const close = (opener: EventTarget | null) => {
      slot.replaceChildren();
      if (opener instanceof HTMLElement) opener.focus();
    };
    const open = (make: (done: () => void) => HTMLElement) => (event: Event) => {
      const opener = event.currentTarget;
      slot.replaceChildren(make(() => close(opener)));
      slot.querySelector("textarea")?.focus();
    };
    const reply = open((done) => posting.createForm({ parentId: id, legend: text.replyTo(author.name), done }));
    const report = open((done) => createReportForm(context, id, done));
    const edit = open((done) =>
      createCommentForm(context, {
        legend: text.edit,
        submitLabel: text.save,
        withAuthor: false,
        body: mine?.body ?? "",
        send: ({ body, terms }) => api.edit(id, mine?.token ?? "", { body, terms, locale }),
        onSent: (answer, { body }) => {
          slot.replaceChildren();
          if (mine) posting.settle({ ...mine, body }, answer);
        },
        onCancel: done,
      }),
    );
    return [
      local === undefined && createLike(comment),
      local === undefined && posting.isOpen() && button(text.reply, reply),
      mine && button(text.edit, edit),
      mine && createRemove(id, mine.token, slot),
      !mine && local === undefined && button(text.report, report),
    ];
  }

  function createLike({ id, reactions }: Comment): HTMLElement {
    const isLiked = memory.likes(id);
    const set = (like: boolean, count: number) => {
      memory.saveLike(id, like);
      dispatch({ type: "changed", id, comment: { reactions: { like: count } } });
    };
    // Shown at once, and taken back if the server does not agree.
    const toggle = () => {
      const before = reactions.like;
      set(!isLiked, Math.max(0, before + (isLiked ? -1 : 1)));
      findLike(id)?.focus();
      api.like(id, !isLiked).then(
        (answer) => set(!isLiked, answer.reactions.like),
        (error: unknown) => {
          set(isLiked, before);
          context.announce(explain(error, context));
        },
      );
    };
    const label = text.like(reactions.like);
    return h(
      "button",
      {
        type: "button",
        class: "like",
        part: "action like",
        "aria-pressed": String(isLiked),
        "aria-label": label,
        title: label,
        click: toggle,
      },
      h("span", { "aria-hidden": "true" }, isLiked ? "♥" : "♡"),
      reactions.like > 0 && String(reactions.like),
    );
  }

  function findLike(id: string): HTMLElement | null | undefined {
    return views.get(id)?.article.querySelector<HTMLElement>(".like");
  }

  /** The first press asks, the second deletes: a slip of the finger costs nothing. */
  function createRemove(id: string, token: string, slot: HTMLElement): HTMLElement {
    let isSure = false;
    const button = h("button", { type: "button", part: "action" }, text.remove);
    button.addEventListener("blur", () => {
      isSure = false;
      button.textContent = text.remove;
    });
    button.addEventListener("click", () => {
      if (isSure) void remove(id, token, slot);
      isSure = true;
      button.textContent = text.removeSure;
    });
    return button;
  }

  async function remove(id: string, token: string, slot: HTMLElement): Promise<void> {
    try {
      await api.remove(id, token);
      memory.forgetMine(id);
      dispatch({ type: "dropped", id });
      context.announce(text.removed);
    } catch (error) {
      slot.replaceChildren(h("p", { class: "error", role: "alert" }, explain(error, context)));
    }
  }

  function createMoreReplies(cursor: string): HTMLElement {
    const button = h("button", { type: "button", class: "more-replies", part: "button" }, text.moreReplies);
    button.addEventListener("click", () => {
      button.disabled = true;
      api.list({ url: context.url, sort: "oldest", cursor }).then(
        ({ comments: [page] }) => page && dispatch({ type: "replies_loaded", root: page }),
        (error: unknown) => {
          button.disabled = false;
          context.announce(explain(error, context));
        },
      );
    });
    return button;
  }

  return {
    render,
    focus: (id: string) => {
      const article = views.get(id)?.article;
      article?.focus({ preventScroll: true });
      article?.scrollIntoView({ block: "nearest" });
    },
    /** Brings the relative times up to date. */
    refreshTimes: () => {
      for (const { comment, article } of views.values()) {
        const time = article.querySelector("time");
        if (time) time.textContent = formatAge(comment.created_at, Date.now(), locale);
      }
    },
  };
}

function renderName({ name, url }: Comment["author"]): HTMLElement {
  const isLink = url !== undefined && /^https?:\/\//i.test(url);
  const label = h("bdi", {}, name);
  return h(
    "span",
    { class: "name", part: "author" },
    isLink ? h("a", { href: url, rel: "nofollow ugc noopener" }, label) : label,
  );
}

function renderAvatar({ name, avatar }: Comment["author"]): HTMLElement {
  // Where the page's policy forbids the picture, the initials below it are seen.
  const image =
    avatar === undefined
      ? false
      : h("img", { src: avatar, alt: "", loading: "lazy", error: () => image && image.remove() });
  return h("span", { class: "avatar", part: "avatar", "aria-hidden": "true" }, initialsOf(name), image);
}

function isSameBut(one: Comment, other: Comment, ignored: keyof Comment): boolean {
  const keys = Object.keys({ ...one, ...other }) as (keyof Comment)[];
  return keys.every((key) => key === ignored || one[key] === other[key]);
}
