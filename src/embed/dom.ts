type Value = string | number | boolean | undefined | ((event: Event) => void);
export type Child = Node | string | false | undefined;

/** Makes an element: functions become listeners, `true` an empty attribute, `false` and undefined none. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, Value> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child) => child !== false && child !== undefined));
  return element;
}

/** Makes a button that sends no form. */
export function createButton(
  label: string,
  click: (event: Event) => void,
  attributes: Record<string, Value> = {},
): HTMLButtonElement {
  return h("button", { type: "button", part: "button", click, ...attributes }, label);
}

/** Makes these the children of an element, moving none that stands right already: so focus and typed text stay. */
export function setChildren(parent: Element, nodes: Node[]): void {
  for (const [at, node] of nodes.entries()) {
    if (parent.childNodes[at] !== node) parent.insertBefore(node, parent.childNodes[at] ?? null);
  }
  while (parent.childNodes.length > nodes.length) parent.lastChild?.remove();
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
