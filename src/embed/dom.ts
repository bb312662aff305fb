type Value = string | number | boolean | undefined | ((event: Event) => void);
export type Child = Node | string | false | undefined;

/** Makes an element: functions become listeners, and what is empty or false no attribute. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, Value> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value) element.setAttribute(name, value as string);
  }
  element.append(...children.flatMap((child) => child || []));
  return element;
}

/** Makes a button that sends no form. A double click is one press: its second half must not take back or confirm the first. */
export function createButton(
  label: string,
  press: (button: HTMLButtonElement) => void,
  attributes: Record<string, Value> = {},
): HTMLButtonElement {
  const click = (event: Event) => (event as UIEvent).detail < 2 && press(button);
  const button = h("button", { type: "button", part: "button", click, ...attributes }, label);
  return button;
}

export const EMAIL = { name: "email", type: "email", maxlength: 254, autocomplete: "email" };

/** Makes a line to write in, with its label and hint. */
export function createField(label: string, attributes: Record<string, Value>, hint: string, value = "") {
  const input = h("input", { part: "input", ...attributes });
  input.value = value;
  return { input, element: h("label", {}, h("span", {}, label), input, h("small", {}, hint)) };
}

/**
 * A text without what the API takes in none: control characters, halves of characters, and what turns the writing direction.
 * They come along with what is pasted, and nobody sees them.
 */
export function toClean(text: string): string {
  return text.replaceAll(/(?![\n\t])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, " ").trim();
}

/** Makes these the children of an element, moving none that stands right already: so focus and typed text stay. */
export function setChildren(parent: Element, nodes: (Node | false | undefined)[]): void {
  const shown = nodes.flatMap((node) => node || []);
  for (const [at, node] of shown.entries()) {
    if (parent.childNodes[at] !== node) parent.insertBefore(node, parent.childNodes[at] ?? null);
  }
  while (parent.childNodes.length > shown.length) parent.lastChild?.remove();
}

const ELEMENTS = new Set(["P", "BR", "STRONG", "EM", "CODE", "PRE", "BLOCKQUOTE", "UL", "OL", "LI", "A"]);
const ATTRIBUTES: Record<string, RegExp> = { href: /^https?:\/\//i, dir: /^auto$/, start: /^\d{1,9}$/ };

type Policy = { createHTML: (html: string) => string };
declare const trustedTypes: { createPolicy: (name: string, policy: Policy) => Policy };

// A page may demand Trusted Types. Nothing of what is parsed below ever runs, so that there is nothing to change.
let policy: Policy = { createHTML: (html) => html };
try {
  policy = trustedTypes.createPolicy("hausrecht", policy);
} catch {
  // The browser does not know them, or the page wants none of ours.
}

/**
 * Parses HTML of the API without running any of it, and keeps only what a comment may hold. The server has sanitised it
 * already: this is the second lock.
 */
export function safeHtml(html: string): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = policy.createHTML(html);
  for (const element of template.content.querySelectorAll("*")) {
    if (!ELEMENTS.has(element.tagName)) {
      element.remove();
      continue;
    }
    for (const name of element.getAttributeNames()) {
      if (!ATTRIBUTES[name]?.test(element.getAttribute(name) ?? "")) element.removeAttribute(name);
    }
    if (element.tagName === "A") element.setAttribute("rel", "nofollow ugc noopener");
  }
  return template.content;
}
