import type { Db } from "../db/client.ts";
import { fingerprint } from "../rules/fingerprint.ts";
import { RECENT_COMMENTS, type Judgement } from "../rules/judgement.ts";
import { gatherContext, judgeInContext } from "./judge-in-context.ts";
import { findComments } from "./repository.ts";
import { findThread } from "./thread-repository.ts";
import type { AuthorInput } from "./comment.ts";
import type { Locale } from "../shared/locale.ts";
import type { Thread } from "./thread.ts";

type Judged = {
  id: string;
  parentId: string | null;
  threadId: string;
  given: { author: AuthorInput; body: string; locale: Locale };
};

type Said = { author: string; body: string; fingerprint: string };

/** Judges comments that come together as if each had been posted after the ones before it. */
export async function judgeImported(
  db: Db,
  siteId: string,
  comments: readonly Judged[],
  known: ReadonlyMap<string, unknown>,
): Promise<Map<string, Judgement>> {
  const ofSite = await gatherContext(db, siteId, { origin: "", threadId: "", parentId: null, idempotencyKey: "" });
  const written = await findKnown(db, siteId, comments, known);
  const threads = new Map<string, Thread | undefined>();
  const recent = new Map<string, Said[]>();
  const judged = new Map<string, Judgement>();
  for (const { id, parentId, threadId, given } of comments) {
    if (!threads.has(threadId)) threads.set(threadId, await findThread(db, threadId));
    const before = recent.get(threadId) ?? [];
    const parent = parentId === null ? undefined : written.get(parentId);
    const earlier = parent ? [...before, parent] : before;
    const threadFingerprints = earlier.map((said) => said.fingerprint);
    const context = { ...ofSite, thread: threads.get(threadId), recent: earlier, threadFingerprints };
    judged.set(id, judgeInContext(given, context));
    const said = { author: given.author.name, body: given.body, fingerprint: fingerprint(given.body) };
    written.set(id, said);
    recent.set(threadId, [...before, said].slice(-RECENT_COMMENTS));
  }
  return judged;
}

/** What was said in the comments that are answered and are here already. */
async function findKnown(db: Db, siteId: string, comments: readonly Judged[], known: ReadonlyMap<string, unknown>) {
  const ids = [...new Set(comments.flatMap(({ parentId }) => (parentId && known.has(parentId) ? [parentId] : [])))];
  const answered = await findComments(db, siteId, ids);
  return new Map(
    answered.map(({ id, authorName: author, body, fingerprint: stored }): [string, Said] => [
      id,
      { author, body, fingerprint: stored ?? "" },
    ]),
  );
}
