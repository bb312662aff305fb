import { Refusal } from "./api.ts";
import { createCommentForm } from "./comment-form.ts";
import { explain, type Context } from "./context.ts";
import { createButton, type Child } from "./dom.ts";
import type { Mine } from "./memory.ts";
import { createReportForm } from "./notices.ts";
import type { Posting } from "./posting.ts";
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
    const button = (label: string, click: (event: Event) => void) => createButton(label, click, ACTION);
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
    const edit = async (event: Event) => {
      const opener = event.currentTarget;
      if (!mine) return;
      try {
        const { body, editable_until } = await api.getOwn(id, mine.token);
        if (Date.parse(editable_until) < Date.now()) throw new Refusal("edit_window_over");
        slot.replaceChildren(createEditForm(mine, body, () => close(opener)));
        slot.querySelector("textarea")?.focus();
      } catch (error) {
        tell(error);
      }
    };
    return [
      local === undefined && createLike(comment),
      local === undefined && posting.isOpen() && button(text.reply, reply),
      mine && Date.now() - mine.at < LONGEST_EDIT_WINDOW_MS && button(text.edit, (event) => void edit(event)),
      mine && createRemove(mine),
      !mine && local === undefined && button(text.report, report),
    ];
  }

  function createEditForm(mine: Mine, body: string, done: () => void): HTMLFormElement {
    return createCommentForm(context, {
      legend: text.edit,
      withAuthor: false,
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
  function createRemove(mine: Mine): HTMLElement {
    let isSure = false;
    const button = createButton(text.remove, click, { ...ACTION, blur: () => ask(false) });
    const ask = (whether: boolean) => {
      isSure = whether;
      button.textContent = isSure ? text.removeSure : text.remove;
    };
    function click(): void {
      if (isSure) void remove(mine);
      ask(true);
    }
    return button;
  }

  async function remove({ id, token }: Mine): Promise<void> {
    try {
      await api.remove(id, token);
      memory.forgetMine(id);
      dispatch({ type: "dropped", id });
      posting.forget(id);
      context.announce(text.removed, true);
    } catch (error) {
      tell(error);
    }
  }

  return { render };
}
