import { addressOn } from "../../comments/canonical-url.ts";
import { findNewestOfSite, findNewestOfThread, type Newest } from "../../comments/listing-repository.ts";
import { threadOfPage } from "../../comments/thread.ts";
import { isoTime } from "../../shared/clock.ts";
import { escapeHtml } from "../../shared/markdown-inline.ts";
import { listOrigins, type Site } from "../../sites/repository.ts";
import { cachedPage } from "../cache.ts";
import { mount, type App } from "../operation.ts";
import * as operations from "../operations.ts";

const FEED_LENGTH = 30;

/** The newest comments as Atom (RFC 4287). */
export function mountFeed(app: App): void {
  mount(app, operations.getFeed, async ({ c, site, deps, query }) => {
    const thread = query.url === undefined ? undefined : await threadOfPage(site.id, query.url);
    // One address for each spelling of the page's: it is the feed's identity, and it is cached with the feed.
    const { origin, pathname } = new URL(c.req.url);
    const self = `${origin}${pathname}${thread ? `?url=${encodeURIComponent(thread.url)}` : ""}`;
    const shown = thread ? (`threads/${thread.id}` as const) : (`sites/${site.id}` as const);
    const type = "application/atom+xml; charset=utf-8";
    return await cachedPage(c, { shown, page: `feed ${origin}`, type }, async () => {
      const [entries, origins] = await Promise.all([
        thread ? findNewestOfThread(deps.db, thread.id, FEED_LENGTH) : findNewestOfSite(deps.db, site.id, FEED_LENGTH),
        listOrigins(deps.db, site.id),
      ]);
      return renderFeed(site, self, entries, origins);
    });
  });
}

function renderFeed(site: Site, self: string, entries: Newest[], origins: readonly string[]): string {
  const updated = isoTime(Math.max(site.createdAt, ...entries.map((entry) => entry.editedAt ?? entry.createdAt)));
  const items = entries.map(
    ({ id, authorName, html, createdAt, editedAt, url, title }) =>
      `<entry><id>urn:uuid:${id}</id><title>${escapeXml(`${authorName}: ${title ?? url}`)}</title>` +
      `<link href="${escapeXml(`${addressOn(origins, url) ?? url}#comment-${id}`)}"/><author><name>${escapeXml(authorName)}</name></author>` +
      `<published>${isoTime(createdAt)}</published><updated>${isoTime(editedAt ?? createdAt)}</updated>` +
      `<content type="html">${escapeXml(html)}</content></entry>`,
  );
  const address = escapeXml(self);
  return (
    `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><id>${address}</id>` +
    `<title>${escapeXml(site.name)}</title><link rel="self" href="${address}"/><updated>${updated}</updated>${items.join("")}</feed>`
  );
}

/** As for HTML; and the few characters that XML 1.0 cannot hold at all, not even escaped, are shown as replaced. */
function escapeXml(text: string): string {
  return escapeHtml(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD"));
}
