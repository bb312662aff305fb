import { checkSite } from "../../evidence/check-site.ts";
import { findChainHead, findLastCheck, listAnchors } from "../../evidence/repository.ts";
import { sealSite } from "../../evidence/seal.ts";
import { anchorSecret } from "../../evidence/signing.ts";
import { ANCHOR_TOPIC } from "../../outbox/outbox.ts";
import { listFailing } from "../../outbox/repository.ts";
import { isoTime } from "../../shared/clock.ts";
import { encodeCursor, readCursor } from "../../shared/cursor.ts";
import { mayAct } from "../../sites/access.ts";
import { findPolicy } from "../../sites/repository.ts";
import { mount, type App } from "../operation.ts";
import * as operations from "../operations.ts";

/** Entries to a check: with 1,000 records each, what a free plan's limits hold. */
const SLICE = 5;

/** A site's chain of evidence: its head, where it was told outside, and whether all that is stored still holds. */
export function mountEvidence(app: App): void {
  mount(app, operations.getEvidenceHead, async ({ site, deps }) => {
    const head = await sealSite(deps.db, site.id, deps.clock());
    const last = await findLastCheck(deps.db, site.id);
    return {
      head: head ? { n: head.n, hash: head.hash, last_seq: head.lastSeq, at: isoTime(head.at) } : null,
      checked: last
        ? {
            at: isoTime(last.at),
            entries: last.entries,
            records: last.records,
            problems: last.problems,
            // Whether it came to the end of the chain; else the next night goes on.
            whole: last.next === null,
          }
        : null,
    };
  });

  mount(app, operations.listAnchors, async ({ actor, services, site, deps, query }) => {
    const cursor = query.cursor === undefined ? undefined : readCursor(query.cursor, "anchors", ["number", "string"]);
    const before = cursor && { n: cursor[0], place: cursor[1] };
    const head = await findChainHead(deps.db, site.id);
    const [rows, failures, { anchor_url: url }] = await Promise.all([
      listAnchors(deps.db, site.id, query.limit + 1, before),
      listFailing(deps.db, ANCHOR_TOPIC, site.id, head?.n ?? 0),
      findPolicy(deps.db, site.id),
    ]);
    const page = rows.slice(0, query.limit);
    const last = page.at(-1);
    const isAdmin = mayAct(actor, site.id, "site:admin");
    return {
      anchors: page.map(({ n, hash, place, at }) => ({ entry: n, hash, place, at: isoTime(at) })),
      failures: failures.map(({ step, generation, lastError, attempts, lastSentAt, createdAt }) => ({
        place: step,
        entry: generation,
        reason: lastError ?? "",
        attempts,
        at: isoTime(lastSentAt ?? createdAt),
      })),
      // Whoever sets the address gets what its answers are checked with; nobody else does.
      webhook: isAdmin && url !== null ? { url, secret: await anchorSecret(services.env.SECRET_KEY, site.id) } : null,
      next_cursor: rows.length > query.limit && last ? encodeCursor(["anchors", last.n, last.place]) : null,
    };
  });

  mount(app, operations.checkEvidence, async ({ site, deps, query }) => checkSite(deps.db, site.id, query.from, SLICE));
}
