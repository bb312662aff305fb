import { createApi } from "./api.ts";
import { MESSAGES } from "./messages.ts";
import { pageUrl, readAttributes } from "./page.ts";

const MAX_URLS = 50;
const waiting = new Map<string, HausrechtCount[]>();

/** `<hausrecht-count site="blog" api="https://…" url="…">`: how many comments a page has. One request asks for all on a page. */
export class HausrechtCount extends HTMLElement {
  static observedAttributes = ["site", "api", "url", "locale"];

  attributeChangedCallback(_name: string, before: string | null): void {
    if (this.isConnected && before !== null) this.connectedCallback();
  }

  connectedCallback(): void {
    const { api, site } = readAttributes(this);
    const key = JSON.stringify([api, site]);
    const group = waiting.get(key);
    if (group) return void group.push(this);
    waiting.set(key, [this]);
    queueMicrotask(() => void fetchCounts(key));
  }
}

async function fetchCounts(key: string): Promise<void> {
  const [base = "", site = ""] = JSON.parse(key) as string[];
  const elements = waiting.get(key) ?? [];
  waiting.delete(key);
  // What is no page must not cost the others their counts.
  const urls = [...new Set(elements.map(pageUrl))].filter((url) => /^https?:/.test(url) && URL.canParse(url));
  for (let at = 0; at < urls.length; at += MAX_URLS) {
    const { counts } = await createApi(base, site)
      .count(urls.slice(at, at + MAX_URLS))
      .catch(() => ({ counts: [] }));
    const known = new Map(counts.map(({ url, count }) => [url, count]));
    for (const element of elements) {
      const count = known.get(pageUrl(element));
      if (count !== undefined) element.textContent = MESSAGES[readAttributes(element).locale].count(count);
    }
  }
}
