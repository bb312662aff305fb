import { runBatch } from "../db/client.ts";
import type { Deps } from "../db/deps.ts";
import { prepareArticle } from "../rules/article.ts";
import { sha256Hex } from "../shared/bytes.ts";
import { AppError } from "../shared/errors.ts";
import { selectOrigin, type Site } from "../sites/repository.ts";
import { canonicalUrl } from "./canonical-url.ts";
import { rejudgeThread } from "./rejudge.ts";
import { ensureThread, findThread, updateThread as updateThreadRow } from "./thread-repository.ts";
import { threadId } from "./thread.ts";

export type ThreadUpdate = {
  url: string;
  title?: string | undefined;
  /** What the article says; empty text is a missing article. */
  article?: { text: string; locale?: string | undefined } | undefined;
  closed?: boolean | undefined;
};

/**
 * Sets what the owner says of a page. A pushed article is what later comments are judged against, and those still held
 * are judged again.
 * @throws AppError `url_not_of_site`
 */
export async function updateThread(deps: Deps, site: Site, update: ThreadUpdate) {
  const url = canonicalUrl(update.url);
  const isOfSite = url !== undefined && (await selectOrigin(deps.db, site.id, new URL(update.url).origin)).length > 0;
  if (!isOfSite) throw new AppError("url_not_of_site", "The thread's URL does not lie on one of this site's origins.");
  const id = await threadId(site.id, url);
  const now = deps.clock();
  const { title, closed, article } = update;
  const text = article?.text ?? "";
  const articleColumns = article && {
    article: text === "" ? null : prepareArticle({ title: title ?? "", text, url }),
    articleSha256: text === "" ? null : await sha256Hex(text),
    articleSource: "owner" as const,
    articleReadAt: now,
  };
  const change = { ...(title !== undefined && { title }), ...(closed !== undefined && { closed }), ...articleColumns };
  await runBatch(deps.db, [
    ensureThread(deps.db, { id, siteId: site.id, url, title: title ?? null, createdAt: now }),
    ...(Object.keys(change).length > 0 ? [updateThreadRow(deps.db, id, change)] : []),
  ]);
  if (article) deps.waitUntil(rejudgeThread(deps, site.id, id));
  const stored = await findThread(deps.db, id);
  return {
    url,
    title: stored?.title ?? null,
    count: stored?.count ?? 0,
    closed: stored?.closed ?? false,
    article_sha256: stored?.articleSha256 ?? null,
  };
}
