import { Refusal } from "./api.ts";
import { explain, type Context } from "./context.ts";
import { createButton, createField, EMAIL, h, safeHtml, setChildren, toClean } from "./dom.ts";
import { createTermsBox } from "./terms.ts";
import type { Acceptance, Answer, Author } from "./types.ts";

const MAX_BODY = 10_000;
const COUNTER_FROM = 9_000;

export type Input = {
  author: Author;
  body: string;
  terms: Acceptance;
  trap: string | undefined;
  reply_notifications: boolean;
};
export type FormOptions = {
  legend: string;
  /** Where an unfinished text is kept. An edit keeps none, and its author as well. */
  draftKey?: string;
  body?: string;
  send: (input: Input, key: string) => Promise<Answer>;
  onSent: (answer: Answer, input: Input) => void;
  onCancel?: (() => void) | undefined;
};

/** The form for a new comment, a reply or an edit. Whatever goes wrong, the typed text stays. */
export function createCommentForm(context: Context, options: FormOptions): HTMLFormElement {
  const { api, memory, terms, text } = context;
  const { draftKey } = options;
  const isNew = draftKey !== undefined;
  const remembered = isNew ? memory.author() : undefined;

  const body = h("textarea", {
    name: "body",
    required: true,
    maxlength: MAX_BODY,
    rows: 4,
    dir: "auto",
    part: "textarea",
    "aria-label": text.body,
  });
  body.value = isNew ? memory.draft(draftKey) : (options.body ?? "");
  body.placeholder = isNew ? `${text.body} …` : "";
  const counter = h("small", { hidden: true });
  const name = createField(
    text.name,
    { name: "name", required: true, maxlength: 80, autocomplete: "name", dir: "auto" },
    text.nameHint,
    remembered?.name,
  );
  const email = createField(text.email, EMAIL, text.emailHint, remembered?.email);
  const url = createField(
    text.website,
    { name: "url", type: "url", maxlength: 2000, autocomplete: "url", placeholder: "https://" },
    text.optional,
    remembered?.url,
  );
  const notify = h("input", { type: "checkbox" });
  const notifyRow = h("label", { class: "remember", hidden: true }, notify, text.notify);
  const remember = h("input", { type: "checkbox", checked: remembered !== undefined });
  // People neither see nor reach it; whoever fills it in is a machine.
  const trap = h("input", { name: "trap", tabindex: "-1", autocomplete: "off" });
  const box = createTermsBox(context);
  const preview = h("div", { class: "preview", part: "preview", role: "status", hidden: true });
  const status = h("p", { class: "error", role: "alert", hidden: true });
  const submit = h("button", { type: "submit", class: "primary", part: "submit" }, text.send);

  const more = h(
    "div",
    { class: "more" },
    h("p", { class: "hint" }, text.bodyHint, counter),
    isNew && h("div", { class: "fields" }, name.element, email.element, url.element),
    isNew && notifyRow,
    isNew && h("label", { class: "remember" }, remember, text.remember),
    h("div", { class: "sr", "aria-hidden": "true" }, trap),
    box.element,
    status,
    h(
      "div",
      { class: "buttons" },
      submit,
      createButton(text.preview, () => void showPreview()),
      options.onCancel && createButton(text.cancel, options.onCancel),
    ),
    // Below its button: that is where who pressed it looks.
    preview,
  );
  const form = h(
    "form",
    { part: "form", "aria-label": options.legend, submit: (event) => void send(event), input: offer },
    body,
    more,
  );
  fold();
  body.addEventListener("input", () => {
    if (isNew) memory.saveDraft(draftKey, body.value);
    counter.hidden = body.value.length < COUNTER_FROM;
    counter.textContent = text.left(MAX_BODY - body.value.length);
    preview.hidden = true;
  });

  function fold(): void {
    more.hidden = true;
    form.addEventListener("focusin", open, { once: true });
  }

  /** Mere readers fetch no terms: only who is about to write does. */
  function open(): void {
    more.hidden = false;
    void terms.load();
  }

  /** Mails about replies go to a typed address, where they go out at all. */
  function offer(): void {
    notifyRow.hidden = !email.input.value || !terms.current()?.offers_reply_notifications;
  }

  function readAuthor(): Author {
    const read = ({ input }: typeof name) => toClean(input.value);
    return { name: read(name), email: read(email) || undefined, url: read(url) || undefined };
  }

  // A text whose answer was lost is sent again under the same key, after a reload as well: it makes no second comment.
  let attempt = isNew ? memory.attempt(draftKey) : undefined;

  function keep(next: typeof attempt): void {
    attempt = next;
    if (isNew) memory.saveAttempt(draftKey, next);
  }

  async function send(event: Event): Promise<void> {
    event.preventDefault();
    const acceptance = box.acceptance();
    if (!acceptance || form.ariaBusy) return;
    const input = {
      author: readAuthor(),
      body: toClean(body.value),
      terms: acceptance,
      trap: trap.value || undefined,
      reply_notifications: notify.checked && !notifyRow.hidden,
    };
    const key = attempt?.body === input.body ? attempt.key : randomKey();
    keep({ body: input.body, key });
    status.hidden = true;
    // The button stays as it is: a disabled one would lose the keyboard's focus.
    form.ariaBusy = "true";
    try {
      const answer = await options.send(input, key);
      keep(undefined);
      if (isNew) {
        memory.saveAuthor(remember.checked ? input.author : undefined);
        memory.saveDraft(draftKey, "");
      }
      body.value = "";
      preview.hidden = true;
      box.reset();
      terms.renew(answer.next_token);
      // What became of the comment stands below: the way there is short again.
      fold();
      options.onSent(answer, input);
    } catch (error) {
      refuse(error);
    } finally {
      form.ariaBusy = null;
    }
  }

  function refuse(error: unknown): void {
    const issues = error instanceof Refusal ? error.issues : [];
    const isEmailAsked = email.input.value === "" && issues.some(({ path }) => path === "/author/email");
    showError(`${isEmailAsked ? text.emailAsked : explain(error, context)} ${text.kept}`);
    if (!(error instanceof Refusal)) throw error;
    if (error.terms) {
      terms.replace(error.terms);
      box.focus();
    }
    // The first is looked at last, and keeps the keyboard's focus.
    for (const field of [url.input, email.input, name.input, body]) {
      const isWrong = issues.some(({ path }) => path.replace("/author", "") === `/${field.name}`);
      field.ariaInvalid = String(isWrong);
      if (isWrong) field.focus();
    }
  }

  function showError(message: string): void {
    status.textContent = message;
    status.hidden = false;
  }

  async function showPreview(): Promise<void> {
    const words = toClean(body.value);
    if (words === "") return body.focus();
    try {
      const { html } = await api.preview(words);
      setChildren(preview, [h("small", {}, text.preview), h("div", { class: "body" }, safeHtml(html))]);
      preview.hidden = false;
      status.hidden = true;
      preview.scrollIntoView({ block: "nearest" });
    } catch (error) {
      showError(explain(error, context));
    }
  }

  return form;
}

/** `crypto.randomUUID` is missing on pages without https, and there are such blogs. */
function randomKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join("-");
}
