import { and, eq } from "drizzle-orm";
import type { Db } from "../db/client.ts";
import { judge } from "../rules/judge.ts";
import type { Judgement } from "../rules/judgement.ts";
import { DEFAULT_POLICY, type Policy } from "../sites/policy.ts";
import { EMPTY_LAYER, type SiteLayer } from "../rules/site-layer.ts";
import { selectOrigin, selectPolicy, selectSiteLayer } from "../sites/repository.ts";
import type { AuthorInput, Comment } from "./comment.ts";
import { selectComment, selectHeldFingerprints, selectRecent, selectThread } from "./repository.ts";
import { idempotencyKeys } from "./table.ts";
import type { Thread } from "./thread.ts";

/** How much of the thread and of what was lately held the judge is shown. */
const RECENT_COMMENTS = 12;
const HELD_FINGERPRINTS = 50;

/** All that is known before a comment is judged, read in one round trip. */
export type Context = {
  isOriginOfSite: boolean;
  policy: Policy;
  thread: Thread | undefined;
  parent: Comment | undefined;
  recent: { author: string; body: string }[];
  heldFingerprints: string[];
  layer: SiteLayer;
  usedKey: typeof idempotencyKeys.$inferSelect | undefined;
};

export async function gatherContext(
  db: Db,
  siteId: string,
  about: { origin: string; threadId: string; parentId: string | null; idempotencyKey: string },
): Promise<Context> {
  const key = and(eq(idempotencyKeys.siteId, siteId), eq(idempotencyKeys.key, about.idempotencyKey));
  const [origins, policies, threads, parents, recent, held, layers, keys] = await db.batch([
    selectOrigin(db, siteId, about.origin),
    selectPolicy(db, siteId),
    selectThread(db, about.threadId),
    selectComment(db, siteId, about.parentId ?? ""),
    selectRecent(db, about.threadId, RECENT_COMMENTS),
    selectHeldFingerprints(db, siteId, HELD_FINGERPRINTS),
    selectSiteLayer(db, siteId),
    db.select().from(idempotencyKeys).where(key).limit(1),
  ]);
  return {
    isOriginOfSite: origins.length > 0,
    policy: { ...DEFAULT_POLICY, ...policies[0]?.settings },
    thread: threads[0],
    parent: parents[0],
    recent: recent.toReversed(),
    heldFingerprints: held.flatMap(({ fingerprint }) => fingerprint ?? []),
    layer: layers[0]?.layer ?? EMPTY_LAYER,
    usedKey: keys[0],
  };
}

/** Judges a comment against its article, its thread (the parent last, as what it answers), and what was lately held. */
export function judgeInContext(
  comment: { author: AuthorInput; body: string; locale: string },
  context: Pick<Context, "policy" | "thread" | "parent" | "recent" | "heldFingerprints" | "layer">,
): Judgement {
  const { policy, thread, parent, recent, heldFingerprints, layer } = context;
  const earlier = parent ? [...recent, { author: parent.authorName, body: parent.body }] : recent;
  const { body, author, locale } = comment;
  return judge(
    { body, author, locale, article: thread?.article ?? null, thread: earlier, earlier: heldFingerprints },
    { rejects: policy.rejects },
    layer,
  );
}
