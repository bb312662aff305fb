// Known only while the script runs for the first time.
const script = document.currentScript as HTMLScriptElement | null;

/** Where the embed was loaded from: there, too, is the API unless told otherwise. */
export const scriptOrigin = script ? new URL(script.src).origin : location.origin;

/** The address of the page that is talked about: the one it calls canonical, or its own without fragment. */
export function pageUrl(): string {
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
  return title
    .slice(0, MAX_TITLE)
    .replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}
