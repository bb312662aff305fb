import { canonicalUrl } from "../../comments/canonical-url.ts";
import { listComments } from "../../comments/list-comments.ts";
import { reportComment, setLike } from "../../comments/reader-actions.ts";
import { findThreadHeads } from "../../comments/thread-repository.ts";
import { submitComment } from "../../comments/submit-comment.ts";
import { threadId, threadOfPage } from "../../comments/thread.ts";
import { sha256Hex } from "../../shared/bytes.ts";
import { AppError } from "../../shared/errors.ts";
import { toLocale } from "../../shared/locale.ts";
import { renderMarkdown } from "../../shared/markdown.ts";
import { mayAct } from "../../sites/access.ts";
import { getTermsInForce, presentTerms } from "../../sites/present-terms.ts";
import { forgetPagesOf } from "../../web/page-stamp.ts";
import { senderOf } from "../../web/rate-limit.ts";
import { bearerToken } from "../authorize.ts";
import { cachedPage } from "../cache.ts";
import { mount, type App } from "../operation.ts";
import * as operations from "../operations.ts";
import { answerPlainForm, isPlainForm } from "./plain-form.tsx";
import { admit, afterPost, networkOf } from "./posting.ts";

/** Reading and writing comments: what embeds and readers call. */
export function mountComments(app: App): void {
  mount(app, operations.getTerms, async ({ c, site, deps, query }) => {
    const wish = query.locale ?? c.req.header("accept-language");
    return await presentTerms(deps, await getTermsInForce(deps, site, toLocale(wish, site.locale)));
  });

  mount(app, operations.listComments, async ({ c, site, deps, query }) => {
    const thread = await threadOfPage(site.id, query.url);
    const { sort, limit, cursor, comment: wanted } = query;
    const page = `${sort}/${limit}/${cursor ?? ""}/${wanted ?? ""}`;
    const options = { sort, limit, ...(cursor !== undefined && { cursor }), ...(wanted !== undefined && { wanted }) };
    return await cachedPage(c, { shown: `threads/${thread.id}`, page, type: "application/json" }, async () =>
      JSON.stringify(await listComments(deps.db, thread, options)),
    );
  });

  // A plain HTML form comes first: the same path, told apart by its content type.
  app.post("/api/v1/sites/:site/comments", async (c, next) =>
    isPlainForm(c) ? await answerPlainForm(c) : await next(),
  );

  mount(app, operations.postComment, async ({ c, site, deps, actor, body }) => {
    // An owner whose token has ended is told so, and not asked for the terms.
    if (actor === undefined && bearerToken(c) !== undefined)
      throw new AppError("unauthorized", "This owner token is not valid, or not any more.");
    const isOwner = actor !== undefined && mayAct(actor, site.id, "comments:moderate");
    const key = c.req.header("idempotency-key");
    if (key !== undefined && !/^[\x21-\x7e]{1,200}$/.test(key)) {
      throw new AppError("validation_failed", "Idempotency-Key: Must be 1 to 200 visible ASCII characters.");
    }
    const { thread, author, terms } = body;
    const answer = await submitComment(deps, site, {
      url: thread.url,
      ...(thread.title !== undefined && { title: thread.title }),
      ...(body.parent_id && { parentId: body.parent_id }),
      ...(body.reply_notifications && { replyNotifications: true }),
      author,
      body: body.body,
      locale: body.locale ?? site.locale,
      ...(body.trap !== undefined && { trap: body.trap }),
      network: networkOf(c),
      ...(isOwner ? { ownerId: actor.id } : terms && { acceptance: terms }),
      ...(key !== undefined && {
        idempotency: { key, requestSha256: await sha256Hex(JSON.stringify([isOwner ? actor.id : null, body])) },
      }),
      admit: () => admit(c, "POST_LIMIT"),
    });
    await afterPost(c, thread.url, answer);
    return answer;
  });

  mount(app, operations.previewComment, async ({ c, body }) => {
    await admit(c, "READ_LIMIT");
    return { html: renderMarkdown(body.body) };
  });

  mount(app, operations.setReaction, async ({ c, site, deps, body, param }) => {
    await admit(c, "POST_LIMIT");
    const liked = await setLike(deps, site, param("comment"), senderOf(c), body.like);
    await forgetPagesOf(liked);
    return { reactions: { like: liked.likes } };
  });

  mount(app, operations.reportComment, async ({ c, site, deps, body, param }) => {
    await admit(c, "POST_LIMIT");
    await reportComment(deps, site, param("comment"), body.reason, body.email);
    return { status: "received" };
  });

  mount(app, operations.getCounts, async ({ c, site, deps, query }) => {
    const urls: string[] = query.url;
    // A blog's front page asks for the same ones on every visit.
    const page = `counts/${await sha256Hex(urls.join("\n"))}`;
    return await cachedPage(c, { shown: `sites/${site.id}`, page, type: "application/json" }, async () => {
      const ids = await Promise.all(urls.map(async (url) => await threadId(site.id, canonicalUrl(url) ?? "")));
      const heads = new Map((await findThreadHeads(deps.db, [...new Set(ids)])).map((head) => [head.id, head.count]));
      return JSON.stringify({ counts: urls.map((url, at) => ({ url, count: heads.get(ids[at] ?? "") ?? 0 })) });
    });
  });
}
