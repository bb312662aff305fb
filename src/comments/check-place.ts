import type { Deps } from "../db/deps.ts";
import { AppError } from "../shared/errors.ts";
import { selectOrigin, type Site } from "../sites/repository.ts";
import { canonicalUrl } from "./canonical-url.ts";
import type { Comment } from "./comment.ts";
import type { Context } from "./judge-in-context.ts";
import { selectComment } from "./repository.ts";
import { selectThread } from "./thread-repository.ts";
import { threadId } from "./thread.ts";

/** For a page that is none of the site's, or an address that is no page's. */
export function urlRefusal(): AppError {
  return new AppError("url_not_of_site", "The thread's URL does not lie on one of this site's origins.");
}

/** Where a comment is meant to stand, and whether it is the site's owner who writes it. */
type Target = { url: string; parentId?: string; ownerId?: string };

/**
 * Refuses what could not be stored there, before its author reads the terms.
 * @throws AppError `url_not_of_site`, `thread_closed`, `parent_not_found`
 */
export async function requirePlace({ db }: Deps, site: Site, target: Target): Promise<void> {
  const url = canonicalUrl(target.url);
  if (url === undefined) throw urlRefusal();
  const id = await threadId(site.id, url);
  const [origins, [thread], [parent]] = await db.batch([
    selectOrigin(db, site.id, new URL(target.url).origin),
    selectThread(db, id),
    selectComment(db, site.id, target.parentId ?? ""),
  ]);
  checkPlace({ isOriginOfSite: origins.length > 0, thread, parent }, target, id);
}

type Place = Pick<Context, "isOriginOfSite" | "thread" | "parent">;

/**
 * The same, of what has been read already. The owner may write where others no longer can, and answers what the site has: its
 * canonical URL need not lie on one of the origins.
 * @param id the thread of the target's page
 * @throws AppError as `requirePlace`
 */
export function checkPlace({ isOriginOfSite, thread, parent }: Place, target: Target, id: string): void {
  const isOwnersAnswer = target.ownerId !== undefined && isAnswerable(parent, id);
  if (!isOriginOfSite && !isOwnersAnswer) throw urlRefusal();
  if (thread?.closed && target.ownerId === undefined)
    throw new AppError("thread_closed", "Comments on this page are closed.");
  if (target.parentId !== undefined && !isAnswerable(parent, id)) {
    throw new AppError("parent_not_found", "The comment that this one answers is not on this page any more.");
  }
}

function isAnswerable(parent: Comment | undefined, id: string): boolean {
  return parent?.threadId === id && parent.status === "published";
}
