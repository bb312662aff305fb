import { runBatch } from "../db/client.ts";
import type { Deps } from "../db/deps.ts";
import { prepareArticle } from "../rules/article.ts";
import { sha256Hex } from "../shared/bytes.ts";
import type { Actor } from "../sites/access.ts";
import { auditStatement } from "../sites/audit.ts";
import { selectOrigin, type Site } from "../sites/repository.ts";
import { canonicalUrl } from "./canonical-url.ts";
import { urlRefusal } from "./check-place.ts";
import { rejudgeThread } from "./rejudge.ts";
import {
  ensureThread,
  findThread,
  isThreadClosed,
  selectThreadHead,
  updateThread as updateThreadRow,
} from "./thread-repository.ts";
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
 * are judged again. Who closes or opens one is noted in the audit log.
 * @throws AppError `url_not_of_site` for a page that lies on none of the site's origins and has no thread
 */
export async function updateThread(deps: Deps, site: Site, actor: Pick<Actor, "id">, update: ThreadUpdate) {
  const url = canonicalUrl(update.url);
  if (url === undefined) throw urlRefusal();
  const id = await threadId(site.id, url);
  const [origins, known] = await deps.db.batch([
    selectOrigin(deps.db, site.id, new URL(update.url).origin),
    selectThreadHead(deps.db, id),
  ]);
  if (origins.length === 0 && known.length === 0) throw urlRefusal();
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
    ...(closed === undefined
      ? []
      : [
          auditStatement(
            deps,
            site.id,
            actor,
            { action: closed ? "thread.closed" : "thread.opened", subject: id },
            isThreadClosed(id, !closed),
          ),
        ]),
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
