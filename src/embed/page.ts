import { toClean } from "./dom.ts";
import { toLocale } from "./messages.ts";

// Known only while the script runs for the first time.
const script = document.currentScript as HTMLScriptElement | null;

// Where the embed was loaded from: there, too, is the API unless told otherwise. A script in the page itself has no address.
const scriptOrigin = script?.src ? new URL(script.src).origin : location.origin;

/** What an element of ours says of itself, or else the page. */
export function readAttributes(element: Element) {
  const { lang } = document.documentElement;
  return {
    api: element.getAttribute("api") ?? scriptOrigin,
    site: element.getAttribute("site") ?? "",
    locale: toLocale(element.getAttribute("locale") ?? (lang || navigator.language)),
  };
}

/** The address of the page that is talked about: what the element names in whatever way, else its canonical or own one. */
export function pageUrl(element: Element): string {
  const url = element.getAttribute("url");
  if (url !== null) return URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).href : url;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  // A link without an address has an empty one.
  return canonical || location.href.replace(/#.*/, "");
}

const MAX_TITLE = 300;

/** The page's title as the API takes one: short enough, on one line, and without what turns the writing direction. */
export function pageTitle(): string {
  // An element of that name stands in for it.
  const title: unknown = document.title;
  if (typeof title !== "string") return "";
  return toClean(title.slice(0, MAX_TITLE)).replaceAll(/\s+/g, " ");
}
