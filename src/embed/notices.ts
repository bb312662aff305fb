import type { Context } from "./context.ts";
import { createButton, h } from "./dom.ts";
import type { Mine } from "./memory.ts";
import { createTextForm } from "./text-form.ts";
import type { Answer, Verdict } from "./types.ts";

type Told = Pick<Answer, "status" | "verdicts" | "awaits" | "reply_notifications"> & { objected_at?: string | null };

/**
 * What became of the author's comment: published, or which rule holds it and why, and how to ask for a person.
 * It takes the keyboard's focus when it is added by `focus()`.
 */
export function createVerdictNotice(
  context: Context,
  mine: Mine,
  { status, verdicts, awaits, reply_notifications, objected_at }: Told,
): HTMLElement {
  const { text, api } = context;
  const isPublished = status === "published";
  const waiting = awaits ? text.stored : text.held;
  const headline = isPublished ? text.published : status === "held" ? waiting : text.rejected;
  const list = (title: string, told: Verdict[]) => {
    const items = told.flatMap(({ rule, message }) => [h("dt", {}, text.rule[rule]), h("dd", {}, message)]);
    return told.length > 0 ? [h("h3", {}, title), h("dl", {}, ...items)] : [];
  };
  const reasons = verdicts.filter(({ outcome }) => !isPublished && outcome !== "pass" && outcome !== "hint");
  // A hint is told, but it never is the reason why a comment waits.
  const hints = verdicts.filter(({ outcome }) => outcome === "hint");
  const notice = h(
    "section",
    { class: `notice ${isPublished ? "" : "wait"}`, part: "notice", tabindex: "-1", id: `notice-${mine.id}` },
    h("p", {}, h("strong", {}, headline)),
    (awaits || reply_notifications === "unconfirmed") && h("p", {}, text.confirmEmail),
    ...list(text.why, reasons),
    ...list(text.tip, hints),
  );
  if (isPublished) return notice;
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
  notice.append(objected_at ? h("p", {}, text.error.objection_exists) : intro);
  return notice;
}
