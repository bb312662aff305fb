const STAMP_SECONDS = 3_600;

/** What names the state of a thread in this location's cache: whoever changes the thread replaces it. */
export async function stampOf(thread: string): Promise<string> {
  return (await (await caches.default.match(`${cacheUrl(thread)}/stamp`))?.text()) ?? "0";
}

/** Lets the thread's cached pages go, here at once and elsewhere when they expire. */
export async function forgetThread(thread: string): Promise<void> {
  const stamp = new Response(crypto.randomUUID(), { headers: { "Cache-Control": `public, max-age=${STAMP_SECONDS}` } });
  await caches.default.put(`${cacheUrl(thread)}/stamp`, stamp);
}

/** Where a thread's pages lie in the cache; the host is never asked. */
export function cacheUrl(thread: string): string {
  return `https://cache.hausrecht.invalid/threads/${thread}`;
}
