import { isUniqueViolation, runBatch, type Statement } from "../db/client.ts";
import type { Deps } from "../db/deps.ts";
import { insertRows } from "../db/rows.ts";
import { sealRecords } from "../evidence/repository.ts";
import { fingerprint } from "../rules/fingerprint.ts";
import type { Judgement } from "../rules/judgement.ts";
import { DAY, isoTime } from "../shared/clock.ts";
import { derivedId, timeOfId } from "../shared/ids.ts";
import type { Locale } from "../shared/locale.ts";
import { renderMarkdown } from "../shared/markdown.ts";
import { auditStatement } from "../sites/audit.ts";
import { listOrigins, type Site } from "../sites/repository.ts";
import { canonicalUrl } from "./canonical-url.ts";
import { flaggedRules, statusOf, type AuthorInput, type Comment } from "./comment.ts";
import { findPlaces, type Place } from "./repository.ts";
import { countImported } from "./thread-repository.ts";
import { judgeImported } from "./judge-imported.ts";
import { commentRevisions, comments, judgements, threads } from "./table.ts";
import { threadId, type Thread } from "./thread.ts";

/** A comment as another system had it. Times in epoch milliseconds. */
export type ForeignComment = {
  /** What the source calls it, for good. */
  key: string;
  thread: { url: string; title?: string | undefined; closed?: boolean | undefined };
  /** The comment that it answers: one that comes before it in the same request, or one that is here already. */
  parent?: { key: string } | { id: string } | undefined;
  author: AuthorInput;
  body: string;
  locale: Locale;
  createdAt: number;
  editedAt?: number | undefined;
  status: "published" | "held" | "spam";
  isOwner: boolean;
  likes: number;
};

export type Import = { source: string; judge: boolean; actor: string; comments: ForeignComment[] };

export type ImportResult = {
  key: string;
  comment_id: string | null;
  status: "imported" | "exists" | "refused";
  reason: "url_not_of_site" | "parent_not_found" | "created_in_future" | null;
};

/** A comment with its place: what the database will know it by. */
type Placed = { given: ForeignComment; id: string; parentId: string | null; url: string; threadId: string };

/**
 * Takes over comments that were made elsewhere, with their original times. Nobody accepted our terms with them, so no
 * claim can ever rest on one; each gets its line of history and its sealed record all the same.
 *
 * Doing it again makes no second comment: the id is derived from site, source and key, with the original time in front so
 * that order by id is order by time. A reply whose clock was behind its parent's, or in the same millisecond, takes the
 * millisecond after the parent's in its id, never in its date. A key that comes with another time is another comment.
 * @returns one result for each key given, in order; a refused one stops none of the others. And the threads that changed
 * @throws nothing of its own
 */
export async function importComments(deps: Deps, site: Site, batch: Import) {
  const { placed, results } = await placeAll(deps, site, batch);
  for (;;) {
    const asked = placed.flatMap(({ id, parentId }) => (parentId === null ? [id] : [id, parentId]));
    const known = await findPlaces(deps.db, site.id, [...new Set(asked)]);
    const fresh = settlePlaces(placed, known, results);
    try {
      await store(deps, site, batch, fresh, known);
      return { results: [...results.values()], threads: [...new Set(fresh.map((comment) => comment.threadId))] };
    } catch (error) {
      // Another run of the same import stored one of them first: what it did is seen on the next look.
      if (!isUniqueViolation(error, "comment_revisions")) throw error;
    }
  }
}

async function placeAll(deps: Deps, site: Site, { source, comments: given }: Import) {
  const origins = new Set(await listOrigins(deps.db, site.id));
  const results = new Map<string, ImportResult>();
  const placed: Placed[] = [];
  const idOf = new Map<string, string>();
  for (const comment of given) {
    const { key, parent } = comment;
    if (results.has(key)) continue;
    const url = canonicalUrl(comment.thread.url);
    const isOfSite = url !== undefined && origins.has(new URL(comment.thread.url).origin);
    const parentId = parent && ("id" in parent ? parent.id : idOf.get(parent.key));
    const refuse = (reason: ImportResult["reason"]) =>
      results.set(key, { key, comment_id: null, status: "refused", reason });
    if (!isOfSite) refuse("url_not_of_site");
    else if (comment.createdAt > deps.clock() + DAY) refuse("created_in_future");
    else if (parent && parentId === undefined) refuse("parent_not_found");
    else {
      const at = parentId === undefined ? comment.createdAt : Math.max(comment.createdAt, timeOfId(parentId) + 1);
      const id = await derivedId(at, JSON.stringify([site.id, source, key]));
      idOf.set(key, id);
      placed.push({ given: comment, id, parentId: parentId ?? null, url, threadId: await threadId(site.id, url) });
      results.set(key, { key, comment_id: id, status: "imported", reason: null });
    }
  }
  return { placed, results };
}

type NewComment = Placed & { rootId: string | null };

/** What is new, with its root. Those that are here already and those whose parent is not are told so in `results`. */
function settlePlaces(
  placed: readonly Placed[],
  known: ReadonlyMap<string, Place>,
  results: Map<string, ImportResult>,
): NewComment[] {
  const places = new Map(known);
  const fresh: NewComment[] = [];
  for (const comment of placed) {
    const { id, parentId, given } = comment;
    if (known.has(id)) results.set(given.key, { key: given.key, comment_id: id, status: "exists", reason: null });
    if (known.has(id)) continue;
    const parent = parentId === null ? undefined : places.get(parentId);
    if (parentId !== null && parent?.threadId !== comment.threadId) {
      results.set(given.key, { key: given.key, comment_id: null, status: "refused", reason: "parent_not_found" });
      continue;
    }
    const rootId = parent ? (parent.rootId ?? parent.id) : null;
    places.set(id, { id, rootId, threadId: comment.threadId });
    fresh.push({ ...comment, rootId });
  }
  return fresh;
}

async function store(deps: Deps, site: Site, batch: Import, fresh: NewComment[], known: ReadonlyMap<string, Place>) {
  if (fresh.length === 0) return;
  const { db } = deps;
  const now = deps.clock();
  const judged = batch.judge ? await judgeImported(db, site.id, fresh, known) : new Map<string, Judgement>();
  const rows = fresh.map((comment) => commentRow(site, comment, judged.get(comment.id)));
  const records = fresh.map((comment) => ({
    kind: "comment",
    subject: comment.id,
    at: now,
    payload: importEvidence(batch, comment, judged.get(comment.id)),
  }));
  const sealed = await sealRecords(db, site.id, records);
  const history = rows.map(({ id, status }) => ({
    commentId: id,
    revision: 1,
    kind: "imported" as const,
    status,
    actor: batch.actor,
    evidenceSeq: 0,
    at: now,
  }));
  const statements: Statement[] = [
    insertRows(db, commentRevisions, history, { computed: { evidenceSeq: sealed.seqBefore } }),
    ...sealed.statements,
    insertRows(db, threads, newThreads(site, fresh, now), { unlessThere: true }),
    insertRows(db, comments, rows),
    ...countImported(db, rows),
  ];
  if (judged.size > 0) {
    const judgementRows = [...judged].map(([commentId, judgement]) => ({
      commentId,
      revision: 1,
      judgement,
      judgedAt: now,
    }));
    statements.push(insertRows(db, judgements, judgementRows));
  }
  const { source, judge, actor } = batch;
  const note = {
    action: "comments.imported",
    subject: site.id,
    details: { source, judge, count: fresh.length },
  } as const;
  await runBatch(db, [...statements, auditStatement(deps, site.id, { id: actor }, note)]);
}

function commentRow(site: Site, comment: NewComment, judgement: Judgement | undefined): Comment {
  const { given, id, parentId, rootId } = comment;
  const isHeld = judgement !== undefined && given.status === "published" && !given.isOwner;
  const status = isHeld ? statusOf(judgement) : given.status;
  return {
    id,
    siteId: site.id,
    threadId: comment.threadId,
    parentId,
    rootId,
    authorName: given.author.name,
    authorEmail: given.author.email ?? null,
    authorUrl: given.author.url ?? null,
    isOwner: given.isOwner,
    locale: given.locale,
    body: given.body,
    html: renderMarkdown(given.body),
    status,
    revision: 1,
    replyCount: 0,
    likes: given.likes,
    reports: 0,
    flagged: judgement && !given.isOwner ? flaggedRules(judgement) : [],
    fingerprint: fingerprint(given.body),
    termsLocale: null,
    termsVersion: null,
    claimId: null,
    emailAskedAt: null,
    emailConfirmedAt: null,
    objectedAt: null,
    createdAt: given.createdAt,
    editedAt: given.editedAt ?? null,
    listed: Number(status === "published"),
  };
}

function importEvidence({ source, actor }: Import, { given, id, parentId, url }: NewComment, judgement?: Judgement) {
  const { key, author, body, locale, createdAt } = given;
  return {
    comment: {
      id,
      revision: 1,
      parent_id: parentId,
      url,
      locale,
      author,
      body,
      submitted_at: isoTime(createdAt),
    },
    imported: { source, key, status: given.status, by: actor },
    terms: null,
    judgement: judgement ?? null,
  };
}

function newThreads(site: Site, fresh: readonly NewComment[], now: number): Thread[] {
  const byId = Map.groupBy(fresh, (comment) => comment.threadId);
  return [...byId].map(([id, [first]]) => ({
    id,
    siteId: site.id,
    url: first?.url ?? "",
    title: first?.given.thread.title ?? null,
    count: 0,
    closed: first?.given.thread.closed ?? false,
    article: null,
    articleSha256: null,
    articleSource: null,
    articleReadAt: null,
    createdAt: now,
    activeAt: 0,
  }));
}
