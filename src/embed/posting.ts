import { createCommentForm } from "./comment-form.ts";
import type { Context } from "./context.ts";
import { createButton, h } from "./dom.ts";
import { formatDate } from "./format.ts";
import type { Mine } from "./memory.ts";
import { createVerdictNotice } from "./notices.ts";
import { pageTitle } from "./page.ts";
import type { Answer, Comment } from "./types.ts";

const PENDING = "pending";

/** Posting: the forms for new comments and replies, and what the author is told of the outcome. */
export function createPosting(context: Context, notices: HTMLElement, isOpen: () => boolean) {
  const { api, memory, dispatch, locale, url } = context;
  const find = (selector: string) => notices.parentNode?.querySelector(selector);

  function createForm(options: { parentId?: string; legend: string; done?: () => void }): HTMLFormElement {
    const { parentId, legend, done } = options;
    return createCommentForm(context, {
      legend,
      draftKey: `${url} ${parentId ?? ""}`,
      send: async (input, key) => {
        dispatch({ type: "added", comment: pendingComment(input.author.name, input.body, parentId) });
        try {
          const thread = { url, title: pageTitle() || undefined };
          return await api.post({ ...input, thread, parent_id: parentId, locale }, key);
        } finally {
          dispatch({ type: "dropped", id: PENDING });
        }
      },
      onSent: (answer) => {
        done?.();
        const { comment, edit_token: token } = answer;
        const mine = { id: comment.id, token: token ?? "", url, at: Date.now() };
        memory.saveMine(mine);
        settle(mine, answer);
      },
      onCancel: done,
    });
  }

  /** Shows an own comment with its outcome: to all, or to its author only. */
  function settle(mine: Mine, answer: Answer): void {
    const { comment, status, verdicts } = answer;
    const local = status === "published" ? undefined : "hidden";
    dispatch({ type: "settled", comment: { ...comment, replies: [], local } });
    const notice = createVerdictNotice(context, mine, answer);
    find(`#notice-${mine.id}`)?.remove();
    // By the comment, however deep it stands.
    find(`#comment-${mine.id}+.slot`)?.append(notice);
    context.announce(notice.innerText);
    if (status === "published" && verdicts.every(({ outcome }) => outcome === "pass")) context.focusComment(comment.id);
    else notice.focus();
  }

  /** Tells a returning author of comments on this page that still wait, with the reasons and the way to a person. */
  async function recall(): Promise<void> {
    const here = memory.listMine().filter((mine) => mine.url === url);
    for (const mine of here.slice(-5)) {
      try {
        const own = await api.getOwn(mine.id, mine.token);
        if (own.status === "published") continue;
        dispatch({ type: "added", comment: { ...own.comment, replies: [], local: "hidden" } });
        const notice = createVerdictNotice(context, mine, own);
        const time = formatDate(own.comment.created_at, locale);
        notice.prepend(createButton(time, () => context.focusComment(mine.id), { class: "whole" }));
        notices.append(notice);
      } catch {
        // It is gone, or cannot be asked for now: there is nothing to tell.
      }
    }
  }

  /** What was told of a comment is over with it. */
  function forget(id: string, parent: string | null): void {
    find(`#notice-${id}`)?.remove();
    context.focusComment(id, parent);
  }

  return { createForm, settle, recall, forget, isOpen };
}

export type Posting = ReturnType<typeof createPosting>;

/** What the author sees until the server has answered: the text as it was typed. */
function pendingComment(name: string, body: string, parentId: string | undefined): Comment {
  const paragraph = h("p", {}, body);
  return {
    id: PENDING,
    parent_id: parentId ?? null,
    author: { name },
    html: paragraph.outerHTML,
    created_at: new Date().toISOString(),
    edited_at: null,
    reactions: { like: 0 },
    is_owner: false,
    replies: [],
    local: "sending",
  };
}
