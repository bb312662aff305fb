import type { Comment } from "../comments/comment.ts";

const STAMP_SECONDS = 3_600;

/** What cached pages show: one thread, or the newest of a whole site. */
export type Shown = `threads/${string}` | `sites/${string}`;

/** What names the state of a thread or site in this location's cache: whoever changes it replaces the stamp. */
export async function stampOf(shown: Shown): Promise<string> {
  return (await (await caches.default.match(`${cacheUrl(shown)}/stamp`))?.text()) ?? "0";
}

/** Lets the cached pages go that show these comments, here at once and elsewhere when they expire. */
export async function forgetPagesOf(...comments: readonly Pick<Comment, "siteId" | "threadId">[]): Promise<void> {
  const shown = comments.flatMap(({ siteId, threadId }) => [`threads/${threadId}`, `sites/${siteId}`] as const);
  await Promise.all(Array.from(new Set(shown), renewStamp));
}

async function renewStamp(shown: Shown): Promise<void> {
  const stamp = new Response(crypto.randomUUID(), { headers: { "Cache-Control": `public, max-age=${STAMP_SECONDS}` } });
  await caches.default.put(`${cacheUrl(shown)}/stamp`, stamp);
}

/** Where cached pages lie; the host is never asked. */
export function cacheUrl(shown: Shown): string {
  return `https://cache.hausrecht.invalid/${shown}`;
}
