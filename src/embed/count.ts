import { createApi } from "./api.ts";
import { MESSAGES, toLocale } from "./messages.ts";
import { pageUrl, scriptOrigin } from "./page.ts";

const MAX_URLS = 50;
const waiting = new Map<string, HausrechtCount[]>();

/** `<hausrecht-count site="blog" api="https://…" url="…">`: how many comments a page has. One request asks for all on a page. */
export class HausrechtCount extends HTMLElement {
  connectedCallback(): void {
    const key = JSON.stringify([this.getAttribute("api") ?? scriptOrigin, this.getAttribute("site") ?? ""]);
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
  const urls = [...new Set(elements.flatMap((element) => urlOf(element) ?? []))];
  for (let at = 0; at < urls.length; at += MAX_URLS) {
    const { counts } = await createApi(base, site)
      .count(urls.slice(at, at + MAX_URLS))
      .catch(() => ({ counts: [] }));
    const known = new Map(counts.map(({ url, count }) => [url, count]));
    for (const element of elements) {
      const count = known.get(urlOf(element) ?? "");
      const locale = toLocale(element.getAttribute("locale") ?? document.documentElement.lang);
      if (count !== undefined) element.textContent = MESSAGES[locale].count(count);
    }
  }
}

/** The page that is counted, however its link is written; undefined for what is none, which must not cost the others theirs. */
function urlOf(element: HTMLElement): string | undefined {
  const url = element.getAttribute("url");
  if (url === null) return pageUrl();
  const page = URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI) : undefined;
  return page && /^https?:$/.test(page.protocol) ? page.href : undefined;
}
