import { canonicalUrl } from "../../comments/canonical-url.ts";
import { findNewestOfSite, findNewestOfThread } from "../../comments/listing-repository.ts";
import { threadId } from "../../comments/thread.ts";
import { isoTime } from "../../shared/clock.ts";
import { escapeHtml } from "../../shared/markdown-inline.ts";
import { mount, type App } from "../operation.ts";
import * as operations from "../operations.ts";

const FEED_LENGTH = 30;

/** The newest comments as Atom (RFC 4287). */
export function mountFeed(app: App): void {
  mount(app, operations.getFeed, async ({ c, site, deps, query }) => {
    const entries =
      query.url === undefined
        ? await findNewestOfSite(deps.db, site.id, FEED_LENGTH)
        : await findNewestOfThread(deps.db, await threadId(site.id, canonicalUrl(query.url) ?? ""), FEED_LENGTH);
    const self = escapeXml(c.req.url);
    const updated = isoTime(Math.max(site.createdAt, ...entries.map((entry) => entry.editedAt ?? entry.createdAt)));
    const items = entries.map(
      ({ id, authorName, html, createdAt, editedAt, url, title }) =>
        `<entry><id>urn:uuid:${id}</id><title>${escapeXml(`${authorName}: ${title ?? url}`)}</title>` +
        `<link href="${escapeXml(`${url}#comment-${id}`)}"/><author><name>${escapeXml(authorName)}</name></author>` +
        `<published>${isoTime(createdAt)}</published><updated>${isoTime(editedAt ?? createdAt)}</updated>` +
        `<content type="html">${escapeXml(html)}</content></entry>`,
    );
    const feed =
      `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><id>${self}</id>` +
      `<title>${escapeXml(site.name)}</title><link rel="self" href="${self}"/><updated>${updated}</updated>${items.join("")}</feed>`;
    return c.body(feed, 200, {
      "Content-Type": "application/atom+xml; charset=utf-8",
      "Cache-Control": "public, max-age=60",
    });
  });
}

/** As for HTML; and the few characters that XML 1.0 cannot hold at all, not even escaped, are shown as replaced. */
function escapeXml(text: string): string {
  return escapeHtml(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD"));
}
