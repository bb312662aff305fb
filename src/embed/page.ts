// Known only while the script runs for the first time.
const script = document.currentScript as HTMLScriptElement | null;

/** Where the embed was loaded from: there, too, is the API unless told otherwise. */
export const scriptOrigin = script ? new URL(script.src).origin : location.origin;

/** The address of the page that is talked about: the one it calls canonical, or its own without fragment. */
export function pageUrl(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return canonical ?? location.href.replace(/#.*/, "");
}
