import type { Api } from "./api.ts";
import { explain, type Context } from "./context.ts";
import { createButton, h, safeHtml, setChildren } from "./dom.ts";
import { formatFee } from "./format.ts";
import type { Acceptance, Terms } from "./types.ts";

/**
 * The posted terms of the site, read once somebody is about to write. All forms of a page share them, because a token is
 * good for one comment only and the next one comes with the answer to it.
 */
export function createTermsSource(api: Api, locale: string) {
  const listeners: (() => void)[] = [];
  let current: Terms | undefined;
  let error: unknown;
  let isLoading = false;

  function tell(): void {
    for (const listener of listeners) listener();
  }

  function replace(terms: Terms): void {
    current = terms;
    error = undefined;
    tell();
  }

  async function load(): Promise<void> {
    if (current || isLoading) return;
    isLoading = true;
    error = undefined;
    tell();
    try {
      replace(await api.getTerms(locale));
    } catch (reason) {
      error = reason;
      tell();
    }
    isLoading = false;
  }

  return {
    current: () => current,
    error: () => error,
    load,
    replace,
    /** After a comment was stored: its token is used up. */
    renew: (token: string | null | undefined) => {
      if (current && token) current = { ...current, token };
      else {
        current = undefined;
        void load();
      }
    },
    /** For good: to a form that is gone it makes no difference. */
    subscribe: (listener: () => void) => listeners.push(listener),
  };
}

export type TermsSource = ReturnType<typeof createTermsSource>;

/** The rules as they are posted, with the sum they name, and the checkbox: never ticked beforehand. */
export function createTermsBox(context: Context) {
  const { terms, text, locale } = context;
  const checkbox = h("input", { type: "checkbox", required: true, part: "accept" });
  const label = h("span");
  const consent = h("label", { class: "consent", hidden: true }, checkbox, label);
  const rules = h("div", { class: "rules", part: "rules", role: "group", "aria-label": text.rules, tabindex: "0" });
  // Beside the scrolled text, so that the sum is always in sight.
  const feeLine = h("p", { class: "fee", part: "fee", hidden: true });
  const element = h("div", { class: "terms" }, rules, feeLine, consent);
  let shown: string | undefined;

  function render(): void {
    const current = terms.current();
    const error = terms.error();
    consent.hidden = !current;
    if (!current) {
      const retry = createButton(text.retry, () => {
        rules.focus();
        void terms.load();
      });
      const told = error ? `${text.loadFailed} ${explain(error, context)}` : text.loading;
      setChildren(rules, [h("p", {}, told), Boolean(error) && retry]);
      return;
    }
    if (shown === current.token) return;
    shown = current.token;
    checkbox.checked = false;
    const fee = current.fees.find(({ rule }) => rule === "advertising_only");
    const sum = fee && formatFee(fee, locale);
    label.textContent = text.accept(sum ? text.acceptFee[current.nature](sum) : "");
    feeLine.hidden = !sum;
    feeLine.replaceChildren(text.fee[current.nature], h("strong", {}, sum));
    setChildren(rules, [
      h("p", { class: "rules-head" }, h("strong", {}, text.rules), h("small", {}, text.rulesVersion(current.version))),
      h("div", { lang: current.locale }, safeHtml(current.html)),
    ]);
  }

  terms.subscribe(render);
  render();
  return {
    element,
    reset: () => (checkbox.checked = false),
    focus: () => rules.focus(),
    acceptance: (): Acceptance | undefined => {
      const current = terms.current();
      return current && checkbox.checked
        ? { version: current.version, accepted: true, token: current.token }
        : undefined;
    },
  };
}
