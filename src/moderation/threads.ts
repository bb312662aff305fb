import type { Db } from "../db/client.ts";
import { addressOn, canonicalUrl } from "../comments/canonical-url.ts";
import {
  countHeldByThread,
  findListedThread,
  listThreadHeads,
  type ThreadHead,
} from "../comments/thread-repository.ts";
import { threadId } from "../comments/thread.ts";
import { isoTime } from "../shared/clock.ts";
import { cutFitting, readCursor } from "../shared/cursor.ts";
import { hasWords } from "../shared/has-words.ts";
import { listOrigins } from "../sites/repository.ts";

export type ThreadFilter = {
  /** Words that must stand in the title or the address; the address of a page, in any spelling, finds that page alone. */
  q?: string;
  cursor?: string;
  limit: number;
};

/** A thread as the owner sees it. */
export type ThreadItem = {
  url: string;
  /** Where the page is, which `url` need not be. */
  address: string;
  title: string | null;
  /** Published comments. */
  count: number;
  held: number;
  closed: boolean;
  active_at: string | null;
};

/** How many threads a search looks through for one page. */
const SEARCH_WINDOW = 1_000;

/** How many of a site's waiting comments are counted. */
const HELD_LIMIT = 1_000;

/**
 * A page of a site's threads, those whose last comment is newest first; those without a comment come last.
 * `held_complete` tells whether all that waits is counted.
 */
export async function listThreads(
  db: Db,
  siteId: string,
  { q, cursor, limit }: ThreadFilter,
): Promise<{ threads: ThreadItem[]; held_complete: boolean; next_cursor: string | null }> {
  const [activeAt, id] = cursor === undefined ? [] : readCursor(cursor, "threads", ["number", "string"]);
  const before = activeAt === undefined || id === undefined ? undefined : { activeAt, id };
  const window = q === undefined ? limit + 1 : SEARCH_WINDOW;
  const named = q === undefined ? undefined : canonicalUrl(q);
  const exact = named === undefined ? [] : await findListedThread(db, await threadId(siteId, named));
  const [scanned, held, origins] = await Promise.all([
    exact.length > 0 ? exact : listThreadHeads(db, siteId, before, window),
    countHeldByThread(db, siteId, HELD_LIMIT),
    listOrigins(db, siteId),
  ]);
  const cut = {
    window,
    limit,
    fits: (thread: ThreadHead) => q === undefined || exact.length > 0 || isFound(thread, q),
  };
  const { page, next } = cutFitting("threads", scanned, cut, (thread) => [thread.activeAt, thread.id]);
  return {
    threads: page.map(({ url, title, count, closed, ...thread }) => ({
      url,
      address: addressOn(origins, url) ?? url,
      title,
      count,
      held: held.get(thread.id) ?? 0,
      closed,
      active_at: thread.activeAt === 0 ? null : isoTime(thread.activeAt),
    })),
    held_complete: [...held.values()].reduce((sum, count) => sum + count, 0) < HELD_LIMIT,
    next_cursor: next,
  };
}

function isFound({ url, title }: ThreadHead, q: string): boolean {
  return hasWords(`${title ?? ""}\n${url}\n${readable(url)}`, q);
}

/** An address as people write it, where it is more than its escapes. */
function readable(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
