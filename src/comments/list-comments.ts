import { runBatch, type Db } from "../db/client.ts";
import { AppError, found } from "../shared/errors.ts";
import { encodeCursor, listOfCursor, readCursor } from "../shared/cursor.ts";
import type { Comment } from "./comment.ts";
import { presentComment, presentGap, type PublicComment } from "./present.ts";
import {
  selectReplies,
  selectRepliesBelow,
  selectRoots,
  selectShown,
  type Position,
  type Sort,
} from "./listing-repository.ts";
import { findComment } from "./repository.ts";
import { selectThreadHead, type ThreadHead } from "./thread-repository.ts";

/** Replies that one page carries at most, over all its top-level comments. */
const MAX_REPLIES = 200;

export type CommentPage = {
  thread: { url: string; title: string | null; count: number; closed: boolean };
  comments: PublicComment[];
  next_cursor: string | null;
};

/**
 * A page of a thread for readers: top-level comments in the order asked for, each with its published replies, oldest
 * first. Reads the rows it returns, the thread, and one row more that tells whether there is another page.
 * @param cursor as the last page gave it; for replies as a root's `replies_cursor` gave it
 * @param wanted the id of a comment that shall be among them: where the page does not hold its top-level comment, that one
 *   comes first, and a reply behind those that fit comes last below it; what is not shown in this thread is left out
 * @throws AppError `validation_failed` for a cursor that was not given for this order
 */
export async function listComments(
  db: Db,
  thread: { id: string; url: string },
  options: { sort: Sort; limit: number; cursor?: string; wanted?: string },
): Promise<CommentPage> {
  const { sort, limit } = options;
  const cursor = options.cursor === undefined ? undefined : readPosition(options.cursor, sort);
  if (cursor && "root" in cursor) return await listReplies(db, thread, cursor);
  const [[[head], rows], [linked]] = await Promise.all([
    db.batch([selectThreadHead(db, thread.id), selectRoots(db, thread.id, sort, cursor, limit)]),
    options.wanted === undefined ? [] : selectShown(db, thread.id, options.wanted),
  ]);
  const page = rows.slice(0, limit);
  const roots = [...(await findRootElsewhere(db, page, linked)), ...page];
  const reply = linked?.rootId ? linked : undefined;
  const replies = await findReplies(db, roots);
  const last = page.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return {
    thread: presentThread(head, thread.url),
    comments: roots.map((root) => nest(root, replies.get(root.id) ?? [], reply)),
    next_cursor: hasMore ? encodeCursor([sort, last.id, last.likes]) : null,
  };
}

/** The top-level comment that a linked one is, or hangs under, where the page does not hold it. */
async function findRootElsewhere(db: Db, page: Comment[], linked: Comment | undefined): Promise<Comment[]> {
  if (linked === undefined || page.some(({ id }) => id === (linked.rootId ?? linked.id))) return [];
  return linked.rootId === null ? [linked] : await selectShown(db, linked.threadId, linked.rootId);
}

/**
 * The replies of a page, within its bound: whole threads while they fit, and of the first that does not, its oldest.
 * The kept counters tell how many there are before any is read.
 */
async function findReplies(db: Db, roots: Comment[]): Promise<Map<string, Comment[]>> {
  let room = MAX_REPLIES;
  const shares: { root: string; limit: number }[] = [];
  for (const { id: root, replyCount } of roots) {
    const limit = Math.min(replyCount, room);
    if (limit > 0) shares.push({ root, limit });
    room -= limit;
  }
  const rows = ((await runBatch(db, selectRepliesBelow(db, shares))) as Comment[][]).flat();
  return Map.groupBy(
    rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    (row) => row.rootId ?? "",
  );
}

async function listReplies(
  db: Db,
  thread: { id: string; url: string },
  { root: rootId, after }: RepliesCursor,
): Promise<CommentPage> {
  const [[head], replies] = await db.batch([
    selectThreadHead(db, thread.id),
    selectReplies(db, rootId, MAX_REPLIES + 1, after),
  ]);
  const site = found(head, "thread").siteId;
  const root = found(await findComment(db, site, rootId), "comment");
  if (root.threadId !== thread.id || root.listed !== 1) throw new AppError("not_found", "There is no such comment.");
  const page = replies.slice(0, MAX_REPLIES);
  const last = page.at(-1);
  const rest =
    replies.length > MAX_REPLIES && last ? { replies_cursor: encodeCursor(["replies", rootId, last.id]) } : {};
  const { replies_cursor: _, ...nested } = nest(root, page);
  return { thread: presentThread(head, thread.url), comments: [{ ...nested, ...rest }], next_cursor: null };
}

function presentThread(head: ThreadHead | undefined, url: string): CommentPage["thread"] {
  return { url, title: head?.title ?? null, count: head?.count ?? 0, closed: head?.closed ?? false };
}

/**
 * Hangs replies below their parents; one whose parent is hidden or on another page moves up to the root.
 * @param replies the root's oldest
 * @param wanted a reply that comes with them, if it is the root's
 */
function nest(root: Comment, replies: Comment[], wanted?: Comment): PublicComment {
  const isBehind = wanted?.rootId === root.id && !replies.some(({ id }) => id === wanted.id);
  const all = isBehind ? [...replies, wanted] : replies;
  const children = Map.groupBy(all, (reply) => reply.parentId ?? root.id);
  const known = new Set([root.id, ...all.map((reply) => reply.id)]);
  const orphans = all.filter((reply) => !known.has(reply.parentId ?? root.id));
  const build = (comment: Comment): PublicComment =>
    presentComment(comment, (children.get(comment.id) ?? []).map(build));
  const direct = [...(children.get(root.id) ?? []), ...orphans].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const nested = (root.status === "published" ? presentComment : presentGap)(root, direct.map(build));
  const last = replies.at(-1);
  const isPartial = all.length < root.replyCount;
  return isPartial ? { ...nested, replies_cursor: encodeCursor(["replies", root.id, last?.id ?? ""]) } : nested;
}

type RepliesCursor = { root: string; after: string };

function readPosition(text: string, sort: Sort): Position | RepliesCursor {
  if (listOfCursor(text) === "replies") {
    const [root, after] = readCursor(text, "replies", ["string", "string"]);
    return { root, after };
  }
  const [id, likes] = readCursor(text, sort, ["string", "number"]);
  return { id, likes };
}
