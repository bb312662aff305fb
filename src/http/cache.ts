import { toBase64Url, sha256 } from "../shared/bytes.ts";
import { cacheUrl, stampOf, type Shown } from "../web/page-stamp.ts";
import type { AppContext } from "./operation.ts";

/**
 * How long another location may show a page that was changed elsewhere, in seconds. Where a change is made it is seen at
 * once: it replaces the stamp of what the page shows, and with it the key of every cached page of that.
 */
const PAGE_SECONDS = 10;

/**
 * A page that is the same for all readers, from this location's cache if it is there: then no row is read.
 * @param page names order, size and position within what is shown; any text
 * @returns 200 with an ETag, or 304
 */
export async function cachedPage(
  c: AppContext,
  { shown, page, type }: { shown: Shown; page: string; type: string },
  read: () => Promise<string>,
): Promise<Response> {
  const key = `${cacheUrl(shown)}/${await stampOf(shown)}?page=${encodeURIComponent(page)}`;
  const hit = await caches.default.match(key);
  const body = hit ? await hit.text() : await read();
  if (!hit) {
    const stored = new Response(body, { headers: { "Cache-Control": `public, max-age=${PAGE_SECONDS}` } });
    c.get("services").at("").waitUntil(caches.default.put(key, stored));
  }
  const etag = `"${toBase64Url(await sha256(body)).slice(0, 22)}"`;
  const headers = { ETag: etag, "Cache-Control": "no-cache", "Content-Type": type };
  const isKnown = c.req
    .header("if-none-match")
    ?.split(",")
    .some((tag) => ["*", etag].includes(tag.trim().replace(/^W\//, "")));
  return isKnown ? c.body(null, 304, headers) : c.body(body, 200, headers);
}
