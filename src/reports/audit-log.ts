import { listPeoplesActions } from "../claims/event-repository.ts";
import { listDecisions } from "../comments/repository.ts";
import type { Db } from "../db/client.ts";
import { isoTime } from "../shared/clock.ts";
import { encodeCursor, readCursor } from "../shared/cursor.ts";
import { listAudit } from "../sites/audit-repository.ts";

export type AuditEntry = {
  id: string;
  at: string;
  actor: string;
  action: string;
  subject: string;
  details: Record<string, unknown>;
};

/** What an entry is about: settings and data of the site, a decision on a comment, or a claim. */
export const AUDIT_KINDS = ["settings", "comments", "claims"] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

type Line = Omit<AuditEntry, "at"> & { at: number };

/**
 * Who did what as owner, newest first: settings from the log itself; decisions on comments and actions on claims from their
 * own history, where the words lie that were said with them. Ordered by time, then id.
 * `actor` asks for what one did alone: the id of a member, or `operator`.
 */
export async function readAuditLog(
  db: Db,
  siteId: string,
  { limit, cursor, kind, actor: by }: { limit: number; cursor?: string; kind?: AuditKind; actor?: string },
): Promise<{ entries: AuditEntry[]; next_cursor: string | null }> {
  const [lastAt, lastId] =
    cursor === undefined ? [Number.MAX_SAFE_INTEGER, ""] : readCursor(cursor, "audit", ["number", "string"]);
  const beforeRecord = { at: lastAt, seq: seqOf(lastId) };
  const isAsked = (one: AuditKind) => kind === undefined || kind === one;
  const [settings, decisions, actions] = await Promise.all([
    isAsked("settings") ? listAudit(db, siteId, { at: lastAt, id: lastId }, limit + 1, by) : [],
    isAsked("comments") ? listDecisions(db, siteId, beforeRecord, limit + 1, by) : [],
    isAsked("claims") ? listPeoplesActions(db, siteId, beforeRecord, limit + 1, by) : [],
  ]);
  const lines: Line[] = [
    ...settings,
    ...decisions.map(({ seq, at, actor, commentId, revision, status }) => ({
      id: recordId(seq),
      at,
      actor,
      action: "comment.decided",
      subject: commentId,
      details: { revision, status },
    })),
    ...actions.map(({ seq, at, actor, claimId, action, version, fromStatus: from, toStatus: to }) => ({
      id: recordId(seq),
      at,
      actor,
      action: `claim.${action}`,
      subject: claimId,
      details: { version, from, to },
    })),
  ].toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  const page = lines.slice(0, limit);
  const last = page.at(-1);
  return {
    entries: page.map(({ id, at, actor, action, subject, details }) => {
      return { id, at: isoTime(at), actor, action, subject, details };
    }),
    next_cursor: lines.length > limit && last ? encodeCursor(["audit", last.at, last.id]) : null,
  };
}

/** The entry of a sealed record: as many digits for each, so that ids sort as their numbers do, and after every UUID. */
const recordId = (seq: number) => `record-${String(seq).padStart(16, "0")}`;

/** The number in the id of a record; 0, before all others, for a line of the log itself, which comes after them. */
function seqOf(id: string): number {
  return Number(/^record-(\d{16})$/.exec(id)?.[1] ?? 0);
}
