import { Refusal } from "./api.ts";
import { createCommentForm } from "./comment-form.ts";
import { explain, type Context } from "./context.ts";
import { createButton, type Child } from "./dom.ts";
import type { Mine } from "./memory.ts";
import type { Posting } from "./posting.ts";
import { createTextForm } from "./text-form.ts";
import type { Comment } from "./types.ts";

// No site lets its authors edit for longer; whether its own time is over, the API tells.
const LONGEST_EDIT_WINDOW_MS = 86_400_000;
const ACTION = { part: "action" };

/** What a reader can do with a comment: like, reply, report; and its author: edit, delete. Forms open in the comment's slot. */
export function createCommentActions(context: Context, posting: Posting) {
  const { api, memory, text, locale, dispatch } = context;

  function render(comment: Comment, slot: HTMLElement): Child[] {
    const { id, author, local } = comment;
    const mine = memory.findMine(id);
    const button = (label: string, press: (button: HTMLButtonElement) => void) => createButton(label, press, ACTION);
    const show = (opener: HTMLButtonElement, make: (close: () => void) => HTMLElement) => {
      const close = () => {
        slot.replaceChildren();
        opener.focus();
      };
      slot.replaceChildren(make(close));
      slot.querySelector("textarea")?.focus();
    };
    const reply = (opener: HTMLButtonElement) =>
      show(opener, (done) => posting.createForm({ parentId: id, legend: text.replyTo(author.name), done }));
    const report = (opener: HTMLButtonElement) =>
      show(opener, (onCancel) =>
        createTextForm(context, {
          label: text.reportLabel,
          submitLabel: text.reportSend,
          withEmail: true,
          send: (words, email) => api.report(id, words, email),
          done: text.reported,
          onCancel,
        }),
      );
    const edit = async (opener: HTMLButtonElement, own: Mine) => {
      try {
        const { body, editable_until } = await api.getOwn(id, own.token);
        if (Date.parse(editable_until) < Date.now()) throw new Refusal("edit_window_over");
        show(opener, (done) => createEditForm(own, body, done));
      } catch (error) {
        tell(error);
      }
    };
    return [
      local === undefined && createLike(comment),
      local === undefined && posting.isOpen() && button(text.reply, reply),
      mine && Date.now() - mine.at < LONGEST_EDIT_WINDOW_MS && button(text.edit, (opener) => void edit(opener, mine)),
      mine && createRemove(mine, comment.parent_id),
      !mine && local === undefined && button(text.report, report),
    ];
  }

  function createEditForm(mine: Mine, body: string, done: () => void): HTMLFormElement {
    return createCommentForm(context, {
      legend: text.edit,
      body,
      send: (input) => api.edit(mine.id, mine.token, { body: input.body, terms: input.terms, locale }),
      onSent: (answer) => {
        done();
        posting.settle(mine, answer);
      },
      onCancel: done,
    });
  }

  const tell = (error: unknown) => context.announce(explain(error, context), true);

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
      api.like(id, !isLiked).then(
        (answer) => set(!isLiked, answer.reactions.like),
        (error: unknown) => {
          set(isLiked, before);
          tell(error);
        },
      );
    };
    const label = text.like(reactions.like);
    return createButton(`${isLiked ? "♥" : "♡"} ${reactions.like || ""}`, toggle, {
      class: "like",
      part: "action like",
      "aria-pressed": String(isLiked),
      "aria-label": label,
      title: label,
    });
  }

  /** The first press asks, the second deletes: a slip of the finger costs nothing. */
  function createRemove(mine: Mine, parent: string | null): HTMLElement {
    let isSure = false;
    const ask = (whether: boolean) => {
      isSure = whether;
      button.textContent = isSure ? text.removeSure : text.remove;
    };
    const press = () => {
      if (isSure) void remove(mine, parent);
      ask(!isSure);
    };
    const button = createButton(text.remove, press, { ...ACTION, blur: () => ask(false) });
    return button;
  }

  async function remove({ id, token }: Mine, parent: string | null): Promise<void> {
    try {
      await api.remove(id, token);
      memory.forgetMine(id);
      dispatch({ type: "dropped", id });
      posting.forget(id, parent);
      context.announce(text.removed, true);
    } catch (error) {
      tell(error);
    }
  }

  return { render };
}
