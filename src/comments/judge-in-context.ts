import { and, eq } from "drizzle-orm";
import type { Db } from "../db/client.ts";
import { judge } from "../rules/judge.ts";
import { RECENT_COMMENTS, type Judgement } from "../rules/judgement.ts";
import type { Policy } from "../sites/policy.ts";
import { EMPTY_LAYER, type SiteLayer } from "../rules/site-layer.ts";
import { policyOf, selectOrigin, selectPolicy, selectSiteLayer } from "../sites/repository.ts";
import type { AuthorInput, Comment } from "./comment.ts";
import { selectRecent } from "./listing-repository.ts";
import { selectComment, selectComments, selectSpamFingerprints } from "./repository.ts";
import { selectThread, selectThreads } from "./thread-repository.ts";
import { idempotencyKeys } from "./table.ts";
import type { Thread } from "./thread.ts";

/** How much of what was lately found to be spam the judge is shown. */
const SPAM_FINGERPRINTS = 50;

/** What a comment is judged by. */
export type JudgingContext = {
  policy: Policy;
  thread: Thread | undefined;
  parent: Comment | undefined;
  /** Oldest first, and never the comment itself: it would pass for a discussion of itself. */
  recent: { id: string; revision: number; author: string; body: string }[];
  spamFingerprints: string[];
  /** Of the comments of the thread that came before: the same words once more add nothing to it. */
  threadFingerprints: string[];
  layer: SiteLayer;
};

/** All that is known before a comment is judged and stored, read in one round trip. */
export type Context = JudgingContext & {
  isOriginOfSite: boolean;
  usedKey: typeof idempotencyKeys.$inferSelect | undefined;
};

/** Reads all that judging and storing a comment asks for, in one batch: one way to the database. */
export async function gatherContext(
  db: Db,
  siteId: string,
  about: { commentId?: string; origin: string; threadId: string; parentId: string | null; idempotencyKey: string },
): Promise<Context> {
  const key = and(eq(idempotencyKeys.siteId, siteId), eq(idempotencyKeys.key, about.idempotencyKey));
  const [origins, policies, threads, parents, recent, spam, layers, keys] = await db.batch([
    selectOrigin(db, siteId, about.origin),
    selectPolicy(db, siteId),
    selectThread(db, about.threadId),
    selectComment(db, siteId, about.parentId ?? ""),
    selectRecent(db, about.threadId, RECENT_COMMENTS),
    selectSpamFingerprints(db, siteId, SPAM_FINGERPRINTS),
    selectSiteLayer(db, siteId),
    db.select().from(idempotencyKeys).where(key).limit(1),
  ]);
  return {
    isOriginOfSite: origins.length > 0,
    policy: policyOf(policies),
    thread: threads[0],
    parent: parents[0],
    ...earlierOf(recent, parents[0], about.commentId),
    spamFingerprints: fingerprintsOf(spam),
    layer: layers[0]?.layer ?? EMPTY_LAYER,
    usedKey: keys[0],
  };
}

type Recent = Awaited<ReturnType<typeof selectRecent>>;

/** What was said before a comment, of the newest in its thread and what it answers. */
function earlierOf(recent: Recent, parent: Comment | undefined, commentId: string | undefined) {
  const before = [...recent.filter(({ id }) => isBefore(id, commentId)), ...(parent ? [parent] : [])];
  return {
    threadFingerprints: fingerprintsOf(before),
    recent: recent.filter(({ id }) => id !== commentId).toReversed(),
  };
}

function fingerprintsOf(rows: readonly Pick<Comment, "fingerprint">[]): string[] {
  return rows.flatMap(({ fingerprint }) => fingerprint ?? []);
}

/** Ids begin with their time: of an original and its copy, judged again, only the copy repeats. A new comment is the last. */
function isBefore(id: string, commentId: string | undefined): boolean {
  return commentId === undefined || id < commentId;
}

/** What is known about each of some stored comments of a site, by id: one batch, however many they are. */
export async function gatherContextsOf(
  db: Db,
  siteId: string,
  comments: readonly Comment[],
): Promise<Map<string, JudgingContext>> {
  const threadIds = [...new Set(comments.map(({ threadId }) => threadId))];
  const parentIds = comments.flatMap(({ parentId }) => parentId ?? []);
  const [policies, spam, layers, pages, answered, ...said] = await db.batch([
    selectPolicy(db, siteId),
    selectSpamFingerprints(db, siteId, SPAM_FINGERPRINTS),
    selectSiteLayer(db, siteId),
    selectThreads(db, threadIds),
    selectComments(db, siteId, parentIds),
    ...threadIds.map((id) => selectRecent(db, id, RECENT_COMMENTS)),
  ]);
  const ofSite = {
    policy: policyOf(policies),
    spamFingerprints: fingerprintsOf(spam),
    layer: layers[0]?.layer ?? EMPTY_LAYER,
  };
  return new Map(
    comments.map(({ id, threadId, parentId }) => {
      const thread = pages.find((page) => page.id === threadId);
      const parent = answered.find((comment) => comment.id === parentId);
      const recent = said[threadIds.indexOf(threadId)] ?? [];
      return [id, { ...ofSite, thread, parent, ...earlierOf(recent, parent, id) }];
    }),
  );
}

/** Judges a comment against its article, its thread (the parent last, as what it answers), and what it may repeat. */
export function judgeInContext(
  comment: { author: AuthorInput; body: string; locale: string },
  context: Omit<JudgingContext, "recent"> & { recent: readonly { author: string; body: string }[] },
): Judgement {
  const { policy, thread, parent, recent, layer } = context;
  const fingerprints = [...context.spamFingerprints, ...context.threadFingerprints];
  const earlier = parent ? [...recent, { author: parent.authorName, body: parent.body }] : recent;
  const { body, author, locale } = comment;
  return judge(
    { body, author, locale, article: thread?.article ?? null, thread: earlier, earlier: fingerprints },
    { rejects: policy.rejects, holdsInDoubt: policy.holds_in_doubt },
    layer,
  );
}

/**
 * What the judge was shown beside the comment, so that the verdict can be had again: the article by its hash, other
 * people's comments by id and revision, from which their fingerprints follow. Their words lie in their own sealed records, where each can be erased for itself.
 */
export function contextEvidence({ policy, thread, parent, recent, spamFingerprints, layer }: JudgingContext) {
  return {
    article: { title: thread?.title ?? null, sha256: thread?.articleSha256 ?? null },
    context: {
      thread: [...recent, ...(parent ? [parent] : [])].map(({ id, revision }) => ({ id, revision })),
      spam_fingerprints: spamFingerprints,
      rejects: policy.rejects,
      holds_in_doubt: policy.holds_in_doubt,
      site_layer: layer,
    },
  };
}
