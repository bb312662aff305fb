import { sha256, toBase64Url } from "../shared/bytes.ts";
import { cacheUrl, stampOf } from "../web/thread-stamp.ts";
import type { AppContext } from "./operation.ts";

/**
 * How long another location may show a page that was changed elsewhere, in seconds. Where a change is made it is seen at
 * once: it replaces the thread's stamp, and with it the key of every cached page of the thread.
 */
const PAGE_SECONDS = 10;

/**
 * A thread's page as JSON, from this location's cache if it is there: then no row is read.
 * @param page names order, size and position within the thread; any text
 * @returns 200 with an ETag, or 304
 */
export async function cachedThread(
  c: AppContext,
  thread: string,
  page: string,
  read: () => Promise<object>,
): Promise<Response> {
  const key = `${cacheUrl(thread)}/${await stampOf(thread)}?page=${encodeURIComponent(page)}`;
  const hit = await caches.default.match(key);
  const body = hit ? await hit.text() : JSON.stringify(await read());
  if (!hit) {
    const stored = new Response(body, { headers: { "Cache-Control": `public, max-age=${PAGE_SECONDS}` } });
    c.get("services").at("").waitUntil(caches.default.put(key, stored));
  }
  const etag = `"${toBase64Url(await sha256(body)).slice(0, 22)}"`;
  const headers = { ETag: etag, "Cache-Control": "no-cache", "Content-Type": "application/json" };
  const isKnown = c.req
    .header("if-none-match")
    ?.split(",")
    .some((tag) => tag.trim().replace(/^W\//, "") === etag);
  return isKnown ? c.body(null, 304, headers) : c.body(body, 200, headers);
}
