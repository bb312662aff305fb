import { explain, type Context } from "./context.ts";
import { createButton, h } from "./dom.ts";
import type { Mine } from "./memory.ts";
import type { Status, Verdict } from "./types.ts";

/**
 * What became of the author's comment: published, or which rule holds it and why, and how to ask for a person.
 * It takes the keyboard's focus when it is added by `focus()`.
 */
export function createVerdictNotice(
  context: Context,
  mine: Mine,
  status: Status,
  verdicts: Verdict[],
  { isObjected = false, awaitsEmail = false } = {},
): HTMLElement {
  const { text, api } = context;
  const isPublished = status === "published";
  const waiting = awaitsEmail ? text.confirmEmail : text.held;
  const headline = isPublished ? text.published : status === "held" ? waiting : text.rejected;
  const list = (title: string, told: Verdict[]) => [
    told.length > 0 && h("h3", {}, title),
    told.length > 0 &&
      h("dl", {}, ...told.flatMap(({ rule, message }) => [h("dt", {}, text.rule[rule]), h("dd", {}, message)])),
  ];
  const reasons = verdicts.filter(({ outcome }) => !isPublished && outcome !== "pass" && outcome !== "hint");
  // A hint is told, but it never is the reason why a comment waits.
  const hints = verdicts.filter(({ outcome }) => outcome === "hint");
  const notice = h(
    "section",
    { class: `notice ${isPublished ? "good" : "wait"}`, part: "notice", tabindex: "-1", id: `notice-${mine.id}` },
    h("p", {}, h("strong", {}, headline)),
    ...list(text.why, reasons),
    ...list(text.tip, hints),
  );
  if (isPublished) return notice;
  if (isObjected) {
    notice.append(h("p", {}, text.error.objection_exists));
    return notice;
  }
  const ask = createTextForm(context, {
    label: text.objectLabel,
    submitLabel: text.objectButton,
    send: (words) => api.object(mine.id, mine.token, words),
    done: text.error.objection_exists,
  });
  const open = () => {
    intro.replaceWith(ask);
    ask.querySelector("textarea")?.focus();
  };
  const intro = h("p", { class: "ask" }, text.objectIntro, createButton(text.objectButton, open));
  notice.append(intro);
  return notice;
}

/** A reader's notice to the owner about a comment. */
export function createReportForm(context: Context, id: string, onCancel: () => void): HTMLElement {
  const { text, api } = context;
  return createTextForm(context, {
    label: text.reportLabel,
    submitLabel: text.reportSend,
    withEmail: true,
    send: (words, email) => api.report(id, words, email),
    done: text.reported,
    onCancel,
  });
}

type TextFormOptions = {
  label: string;
  submitLabel: string;
  withEmail?: boolean;
  send: (words: string, email: string) => Promise<unknown>;
  /** What stands in the form's place once it is sent. */
  done: string;
  onCancel?: () => void;
};

function createTextForm(
  context: Context,
  { label, submitLabel, withEmail = false, send, done, onCancel }: TextFormOptions,
): HTMLElement {
  const { text } = context;
  const words = h("textarea", { required: true, maxlength: 2_000, rows: 3, part: "textarea" });
  const email = h("input", { type: "email", maxlength: 254, autocomplete: "email", part: "input" });
  const error = h("p", { class: "error", role: "alert", hidden: true });
  const submit = h("button", { type: "submit", class: "primary", part: "submit" }, submitLabel);
  const form = h(
    "form",
    { part: "form" },
    h("label", {}, h("span", {}, label), words),
    withEmail && h("label", {}, h("span", {}, `${text.reportEmail} (${text.optional})`), email),
    error,
    h("div", { class: "buttons" }, submit, onCancel && createButton(text.cancel, onCancel)),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void submitWords();
  });

  async function submitWords(): Promise<void> {
    submit.disabled = true;
    try {
      await send(words.value.trim(), email.value.trim());
      form.replaceWith(h("p", {}, done));
      context.announce(done);
    } catch (reason) {
      submit.disabled = false;
      error.hidden = false;
      error.textContent = explain(reason, context);
    }
  }

  return form;
}
