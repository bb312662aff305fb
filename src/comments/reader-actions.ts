import { runBatch } from "../db/client.ts";
import type { Deps } from "../db/deps.ts";
import { hmac, toBase64Url } from "../shared/bytes.ts";
import { AppError, found } from "../shared/errors.ts";
import type { Site } from "../sites/repository.ts";
import type { Comment } from "./comment.ts";
import { findComment } from "./repository.ts";
import { changeLike, insertReport } from "./trace-repository.ts";

async function getPublished(deps: Deps, site: Site, commentId: string): Promise<Comment> {
  const comment = found(await findComment(deps.db, site.id, commentId), "comment");
  if (comment.status !== "published") throw new AppError("not_found", "There is no such comment.");
  return comment;
}

/**
 * Sets or takes back a reader's like; doing either twice changes nothing.
 * @param sender the reader's network: only a keyed hash of it, of its own for each comment, is stored
 * @returns the comment as it is now
 */
export async function setLike(
  deps: Deps,
  site: Site,
  commentId: string,
  sender: string,
  liked: boolean,
): Promise<Comment> {
  const comment = await getPublished(deps, site, commentId);
  const reader = toBase64Url(await hmac(deps.secret, `reader:${commentId}:${sender}`)).slice(0, 22);
  const results = await runBatch(deps.db, changeLike(deps.db, commentId, reader, liked, deps.clock()));
  return { ...comment, likes: (results[1] as { likes: number }[])[0]?.likes ?? comment.likes };
}

/** Takes a reader's notice about a comment (DSA Art. 16): the queue shows it to the owner. */
export async function reportComment(
  deps: Deps,
  site: Site,
  commentId: string,
  reason: string,
  email: string | undefined,
): Promise<void> {
  await getPublished(deps, site, commentId);
  const report = {
    commentId,
    id: deps.newId(),
    siteId: site.id,
    reason,
    email: email ?? null,
    createdAt: deps.clock(),
  };
  await runBatch(deps.db, insertReport(deps.db, report));
}
