import type { Deps } from "../db/deps.ts";
import { runBatch } from "../db/client.ts";
import { isLoopback } from "../debtors/address-guard.ts";
import type { Outside } from "../debtors/guarded-fetch.ts";
import { prepareArticle } from "../rules/article.ts";
import { sha256Hex } from "../shared/bytes.ts";
import { DAY } from "../shared/clock.ts";
import { listOrigins, type Site } from "../sites/repository.ts";
import { addressOn } from "./canonical-url.ts";
import { LIMITS } from "./comment.ts";
import { rejudgeThread } from "./rejudge.ts";
import { findThread, updateThread } from "./thread-repository.ts";
import type { Thread } from "./thread.ts";

const MAX_BYTES = 1_000_000;
const TIMEOUT_MS = 5_000;
const MAX_REDIRECTS = 3;

/** How a page is asked for. Loopback only on one's own machine: elsewhere no site lies there. */
type PageSource = Pick<Outside, "fetch" | "allowLoopback">;

/**
 * Reads a thread's article once from the site's own page, and judges again what was held without it. The text is never
 * taken from a commenter. A page that cannot be read is a missing article, and is tried again after a day at the earliest.
 * @returns whether an article was found
 */
export async function readThreadArticle(
  deps: Deps,
  site: Site,
  threadId: string,
  outside: PageSource,
): Promise<boolean> {
  const thread = await findThread(deps.db, threadId);
  if (!thread || thread.siteId !== site.id || isSettled(thread, deps.clock())) return false;
  const origins = await listOrigins(deps.db, site.id);
  const start = addressOn(origins, thread.url);
  const page =
    start === undefined ? undefined : await fetchPage(new URL(start), outside, (origin) => origins.includes(origin));
  const found = page && (await extractArticle(page));
  const text = found?.text ?? "";
  // The page's own title counts for more than what the first commenter sent along.
  const title = (found?.title || thread.title) ?? "";
  const columns = {
    articleReadAt: deps.clock(),
    ...(text !== "" && {
      title: title || null,
      article: prepareArticle({ title, text, url: thread.url }),
      articleSha256: await sha256Hex(text),
      articleSource: "origin" as const,
    }),
  };
  await runBatch(deps.db, [updateThread(deps.db, threadId, columns)]);
  if (text !== "") await rejudgeThread(deps, site.id, threadId);
  return text !== "";
}

function isSettled({ articleReadAt, articleSource }: Thread, now: number): boolean {
  return articleReadAt !== null && (articleSource !== null || now - articleReadAt < DAY);
}

/** Fetches a page, following redirects only as far as they stay on the site's origins. */
async function fetchPage(
  start: URL,
  outside: PageSource,
  isOfSite: (origin: string) => boolean,
): Promise<Response | undefined> {
  let url = start;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    if ((isLoopback(url) && !outside.allowLoopback) || !isOfSite(url.origin)) return undefined;
    const response = await outside
      .fetch(url, {
        redirect: "manual",
        headers: { accept: "text/html", "user-agent": "Hausrecht" },
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      .catch(() => undefined);
    const next = response?.headers.get("location");
    if (response && response.status >= 300 && response.status < 400 && next && URL.canParse(next, url)) {
      await response.body?.cancel();
      url = new URL(next, url);
      continue;
    }
    const isHtml = /^text\/html\b/i.test(response?.headers.get("content-type") ?? "");
    return response?.ok && isHtml ? response : undefined;
  }
  return undefined;
}

// What stands on a page beside its article.
const ASIDE =
  "script, style, noscript, template, nav, header, footer, aside, form, button, svg, select, hausrecht-comments, [hidden], [aria-hidden='true']";

/** The title and the running text of an HTML page: of its <article>, else its <main>, else its <body>; bounded. */
export async function extractArticle(page: Response): Promise<{ title: string; text: string }> {
  const texts = { article: "", main: "", body: "" };
  let title = "";
  let skipped = 0;
  const collect = (place: keyof typeof texts) => ({
    text({ text }: { text: string }) {
      if (skipped === 0 && texts[place].length < LIMITS.article) texts[place] += text;
    },
  });
  const rewriter = new HTMLRewriter()
    .on("title", { text: ({ text }) => void (title += title.length < LIMITS.title ? text : "") })
    .on(ASIDE, {
      element(element) {
        try {
          element.onEndTag(() => void skipped--);
          skipped++;
        } catch {
          // An element without an end tag hides nothing.
        }
      },
    })
    .on("p, h1, h2, h3, h4, li, blockquote, pre, td, br, div", {
      element() {
        texts.article += "\n";
        texts.main += "\n";
        texts.body += "\n";
      },
    })
    .on("article", collect("article"))
    .on("main", collect("main"))
    .on("body", collect("body"));
  await readBounded(rewriter.transform(page));
  const best = [texts.article, texts.main, texts.body].map(tidy).find((text) => text.length >= 200) ?? tidy(texts.body);
  return { title: tidy(title).slice(0, LIMITS.title), text: best.slice(0, LIMITS.article) };
}

async function readBounded(response: Response): Promise<void> {
  let bytes = 0;
  try {
    for await (const chunk of response.body ?? []) {
      bytes += chunk.length;
      if (bytes > MAX_BYTES) break;
    }
  } catch {
    // A page that breaks off or breaks the parser is read as far as it went.
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  shy: "",
};

function tidy(text: string): string {
  return text
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,10}));/gi,
      (entity, decimal?: string, hex?: string, name?: string) =>
        name === undefined ? codePoint(Number(decimal ?? `0x${hex}`)) : (ENTITIES[name.toLowerCase()] ?? entity),
    )
    .replace(/[ \t\r\f]+/g, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
    .trim();
}

function codePoint(code: number): string {
  return code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff) ? String.fromCodePoint(code) : "";
}
