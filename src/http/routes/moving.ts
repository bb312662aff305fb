import { exportSite } from "../../archive/export-site.ts";
import { restoreSite } from "../../archive/restore-site.ts";
import { importComments, type ForeignComment } from "../../comments/import-comments.ts";
import { runBatch } from "../../db/client.ts";
import { DAY, isoTime } from "../../shared/clock.ts";
import { limitsOf } from "../../shared/plan-limits.ts";
import { isNotNoted } from "../../sites/audit-repository.ts";
import { auditStatement } from "../../sites/audit.ts";
import { downloadHeaders } from "../../web/download.ts";
import { forgetPagesOf } from "../../web/page-stamp.ts";
import { mount, type App } from "../operation.ts";
import * as operations from "../operations.ts";

/** Moving in and out: other systems' comments in, everything out, and an export back in. */
export function mountMoving(app: App): void {
  mount(app, operations.importComments, async ({ actor, site, deps, body }) => {
    const { source, judge } = body;
    const comments: ForeignComment[] = body.comments.map((comment) => ({
      ...comment,
      parent: parentOf(comment),
      locale: comment.locale ?? site.locale,
      createdAt: comment.created_at,
      editedAt: comment.edited_at,
      isOwner: comment.is_owner,
    }));
    const { results, threads } = await importComments(deps, site, { source, judge, actor: actor.id, comments });
    await forgetPagesOf(...threads.map((threadId) => ({ siteId: site.id, threadId })));
    return { results };
  });

  mount(app, operations.exportSite, async ({ actor, services, site, deps, query: { cursor } }) => {
    const limits = limitsOf(services.env);
    const lines = exportSite(deps.db, site.id, { exportId: deps.newId(), now: deps.clock(), cursor, limits });
    const note = { action: "site.exported", subject: site.id } as const;
    // A cursor can be made up: whose export was never seen to begin is noted all the same.
    const isNews = cursor === undefined ? undefined : isNotNoted(site.id, actor, note.action, deps.clock() - DAY);
    // Noted before the first line goes out: whoever breaks off has seen what came.
    await runBatch(deps.db, [auditStatement(deps, site.id, actor, note, isNews)]);
    const name = `${site.id}-${isoTime(deps.clock()).slice(0, 10)}.ndjson`;
    return new Response(streamText(lines), { headers: downloadHeaders("application/x-ndjson; charset=utf-8", name) });
  });

  mount(app, operations.restoreSite, async ({ services, body, param }) => {
    const { export_id: exportId, rows, end } = body;
    return { rows: await restoreSite(services.at(param("site")), param("site"), { exportId, rows, end }) };
  });
}

function parentOf(comment: { parent_key?: string; parent_id?: string }): ForeignComment["parent"] {
  if (comment.parent_id !== undefined) return { id: comment.parent_id };
  return comment.parent_key === undefined ? undefined : { key: comment.parent_key };
}

/** Reads on only as fast as the receiver takes it, so a large site never lies in memory. */
function streamText(parts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}
