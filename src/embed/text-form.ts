import { explain, type Context } from "./context.ts";
import { createButton, createField, EMAIL, h, toClean } from "./dom.ts";

type TextFormOptions = {
  label: string;
  submitLabel: string;
  withEmail?: boolean;
  send: (words: string, email: string) => Promise<unknown>;
  /** What stands in the form's place once it is sent. */
  done: string;
  onCancel?: () => void;
};

/** A form for words to a person: an author's objection, or a reader's notice about a comment. */
export function createTextForm(
  context: Context,
  { label, submitLabel, withEmail = false, send, done, onCancel }: TextFormOptions,
): HTMLElement {
  const { text } = context;
  const words = h("textarea", { required: true, maxlength: 2_000, rows: 3, dir: "auto", part: "textarea" });
  const email = createField(text.reportEmail, EMAIL, text.optional);
  const error = h("p", { class: "error", role: "alert", hidden: true });
  const submit = h("button", { type: "submit", class: "primary", part: "submit" }, submitLabel);
  const form = h(
    "form",
    { part: "form", submit: (event) => void submitWords(event) },
    h("label", {}, h("span", {}, label), words),
    withEmail && email.element,
    error,
    h("div", { class: "buttons" }, submit, onCancel && createButton(text.cancel, onCancel)),
  );

  async function submitWords(event: Event): Promise<void> {
    event.preventDefault();
    if (form.ariaBusy) return;
    form.ariaBusy = "true";
    try {
      await send(toClean(words.value), toClean(email.input.value));
      const told = h("p", { tabindex: "-1" }, done);
      form.replaceWith(told);
      told.focus();
    } catch (reason) {
      error.hidden = false;
      error.textContent = explain(reason, context);
    }
    form.ariaBusy = null;
  }

  return form;
}
