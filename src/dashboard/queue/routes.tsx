import { submitComment } from "../../comments/submit-comment.ts";
import { findComment, findComments } from "../../comments/repository.ts";
import { decide, decideMany, STATUS_AFTER } from "../../moderation/decide.ts";
import { getHistory } from "../../moderation/history.ts";
import { listQueue, presentQueue } from "../../moderation/queue.ts";
import { takeBack } from "../../moderation/take-back.ts";
import { AppError, found } from "../../shared/errors.ts";
import { findMemberNames } from "../../sites/repository.ts";
import { parse } from "../../web/parse.ts";
import { forgetPagesOf } from "../../web/page-stamp.ts";
import * as schemas from "../../web/schemas.ts";
import {
  commentPath,
  depsOf,
  goTo,
  pathOf,
  queryOf,
  requireScope,
  safePath,
  type Dashboard,
  type DashboardContext,
  type Told,
} from "../context.ts";
import { readForm } from "../form.ts";
import { compact } from "../../shared/compact.ts";
import { show } from "../frame.tsx";
import { COMMON, type Many } from "../texts.ts";
import { CommentPage, type CommentPageProps } from "./comment-page.tsx";
import { BulkResults, QueuePage } from "./queue-page.tsx";
import { QUEUE } from "./texts.ts";

/** The moderation queue, a comment's own page, and decisions. */
export function mountQueue(app: Dashboard): void {
  app.get("/:site/queue", async (c) => {
    const { limit, ...filter } = parse(schemas.queueQuery, queryOf(c), "");
    const page = await listQueue(depsOf(c).db, c.get("site").id, { ...filter, limit });
    return show(
      c,
      { title: QUEUE[c.get("locale")].title, section: "queue" },
      <QueuePage c={c} filter={filter} items={page.comments} next={page.next_cursor} />,
    );
  });

  app.post("/:site/queue", async (c) => {
    const actor = requireScope(c, "comments:moderate");
    const form = await readForm(c);
    const fields = { decision: form.text("decision"), reason: form.text("reason") };
    const picks = readPicks(form.list("pick")).map((pick) => compact(Object.assign(pick, fields)));
    const back = safePath(form.text("back"), pathOf(c, "/queue"));
    if (picks.length === 0) return goTo(c, back, "none_picked");
    return await carryOut(c, back, async () => {
      const { decisions } = parse(schemas.decisions, { decisions: picks }, "");
      const outcome = await decideMany(
        depsOf(c),
        c.get("site"),
        actor.id,
        decisions.map(({ comment_id, decision, revision, reason }) =>
          Object.assign({ commentId: comment_id, decision, revision }, reason !== undefined && { reason }),
        ),
      );
      const undo = outcome.decided.map(({ id, revision }) => `${id}:${revision}`).join(",");
      return { ...outcome, notice: STATUS_AFTER[decisions[0]?.decision ?? "publish"], told: { undo } };
    });
  });

  app.post("/:site/queue/undo", async (c) => {
    const actor = requireScope(c, "comments:moderate");
    const form = await readForm(c);
    return await carryOut(c, safePath(form.text("back"), pathOf(c, "/queue")), async () => {
      const picks = parse(schemas.decided, readPicks(form.text("picks")?.split(",") ?? []), "");
      const seen = picks.map(({ comment_id, revision }) => ({ commentId: comment_id, revision }));
      const outcome = await takeBack(depsOf(c), c.get("site"), actor.id, seen);
      return { ...outcome, notice: "restored", told: { count: String(outcome.decided.length) } };
    });
  });

  app.get("/:site/comments/:comment", async (c) => await showComment(c, { list: listOf(c, c.req.query("back")) }));

  app.post("/:site/comments/:comment/decision", async (c) => {
    const actor = requireScope(c, "comments:moderate");
    const form = await readForm(c);
    const reason = form.text("reason");
    try {
      const input = parse(
        schemas.decision,
        compact({ decision: form.text("decision"), revision: form.number("revision"), reason }),
        "",
      );
      const decided = await decide(depsOf(c), c.get("site"), actor.id, {
        commentId: c.req.param("comment"),
        decision: input.decision,
        revision: input.revision,
        ...(input.reason !== undefined && { reason: input.reason }),
      });
      await forgetPagesOf(decided);
      return goTo(c, safePath(form.text("back"), pathOf(c, "/queue")), STATUS_AFTER[input.decision], {
        decided: decided.id,
      });
    } catch (error) {
      if (!(error instanceof AppError) || error.code === "not_found") throw error;
      const list = listOf(c, form.text("back"));
      return await showComment(c, { list, problem: error, reason });
    }
  });

  app.post("/:site/comments/:comment/reply", async (c) => {
    const actor = requireScope(c, "comments:moderate");
    const form = await readForm(c);
    const { comment, item } = await getComment(c);
    const list = listOf(c, form.text("back"));
    try {
      const fields = compact({ name: form.text("name") });
      const author = parse(schemas.author, fields, "");
      const { body } = parse(schemas.preview, compact({ body: form.text("body") }), "");
      await submitComment(depsOf(c), c.get("site"), {
        url: item.thread.url,
        parentId: item.id,
        author: { name: author.name },
        body,
        locale: c.get("site").locale,
        network: {},
        ownerId: actor.id,
        admit: () => Promise.resolve(),
      });
      await forgetPagesOf(comment);
      return goTo(c, commentPath(c, item.id, list), "replied");
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const typed = { name: form.text("name") ?? "", body: form.text("body") ?? "" };
      return await showComment(c, { list, problem: error, reply: typed });
    }
  });
}

/** Comments at the revision that was looked at, as forms name them: `id:revision`. */
function readPicks(picks: readonly string[]) {
  return picks.map((pick) => {
    const [comment_id, revision] = pick.split(":");
    return { comment_id, revision: Number(revision) };
  });
}

type Outcome = Awaited<ReturnType<typeof decideMany>> & { notice: Many; told: Told };

/** Does something to many comments, and leads back to the list; where some could not be, over a page that says why. */
async function carryOut(c: DashboardContext, back: string, run: () => Promise<Outcome>) {
  const { title } = QUEUE[c.get("locale")];
  try {
    const { results, decided, notice, told } = await run();
    await forgetPagesOf(...decided);
    const failed = results.flatMap((result) => ("error" in result ? [result.comment_id] : []));
    if (failed.length === 0) return goTo(c, back, notice, told);
    const comments = await findComments(depsOf(c).db, c.get("site").id, failed);
    const authors = new Map(comments.map(({ id, authorName }) => [id, authorName]));
    const props = { c, notice, results, authors, undo: told.undo ?? "", back };
    return show(c, { title, section: "queue", status: 409 }, <BulkResults {...props} />);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return show(
      c,
      { title, section: "queue", problem: error },
      <p>
        <a href={back}>{COMMON[c.get("locale")].back}</a>
      </p>,
    );
  }
}

/** The comment of the path, as it is stored and as the queue presents it. */
async function getComment(c: DashboardContext) {
  const { db } = depsOf(c);
  const comment = found(await findComment(db, c.get("site").id, c.req.param("comment") ?? ""), "comment");
  const [item] = await presentQueue(db, [comment]);
  return { comment, item: found(item, "comment") };
}

/** The list that a way back leads to, at once or by the comment's own page; the queue without one. */
function listOf(c: DashboardContext, back: string | undefined): string {
  const url = new URL(safePath(back, pathOf(c, "/queue")), c.req.url);
  const isOwnPage = url.pathname === pathOf(c, `/comments/${c.req.param("comment")}`);
  return isOwnPage ? listOf(c, url.searchParams.get("back") ?? undefined) : url.pathname + url.search + url.hash;
}

/** A comment's page; after a refusal with what was refused, the newest state and what was typed. */
async function showComment(
  c: DashboardContext,
  { problem, ...given }: { list: string; problem?: AppError } & Pick<CommentPageProps, "reason" | "reply">,
) {
  const { db } = depsOf(c);
  const { comment, item } = await getComment(c);
  const title = QUEUE[c.get("locale")].comment_by(comment.authorName);
  return show(
    c,
    { title, section: "queue", problem },
    <CommentPage
      c={c}
      item={item}
      {...given}
      names={await findMemberNames(db, comment.siteId)}
      history={await getHistory(db, comment)}
    />,
  );
}
