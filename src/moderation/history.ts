import type { Db } from "../db/client.ts";
import type { Comment } from "../comments/comment.ts";
import { listRevisions } from "../comments/repository.ts";
import { listReports } from "../comments/trace-repository.ts";
import { findPayloads } from "../evidence/repository.ts";
import type { Judgement } from "../rules/judgement.ts";
import { isoTime } from "../shared/clock.ts";
import type { Locale } from "../shared/locale.ts";
import { stateReasons, type StatementOfReasons } from "./statement-of-reasons.ts";

/** One thing that happened to a comment; `details` is what was sealed of it, null once it was erased. */
export type HistoryEntry = {
  revision: number;
  kind: string;
  status: string;
  actor: string;
  at: string;
  details: Record<string, unknown> | null;
};

/** All that has happened to a comment, oldest first, with what was sealed of it, and readers' reports about it. */
export async function getHistory(db: Db, comment: Comment) {
  const [revisions, payloads, reports] = await Promise.all([
    listRevisions(db, comment.id),
    findPayloads(db, comment.siteId, [comment.id]),
    listReports(db, comment.id),
  ]);
  const details = new Map(payloads.map(({ seq, payload }) => [seq, payload]));
  const history: HistoryEntry[] = revisions.map(({ revision, kind, status, actor, at, evidenceSeq }) => {
    const payload = evidenceSeq === null ? null : (details.get(evidenceSeq) ?? null);
    return {
      revision,
      kind,
      status,
      actor,
      at: isoTime(at),
      details: payload === null ? null : (JSON.parse(payload) as Record<string, unknown>),
    };
  });
  return {
    history,
    reports: reports.map(({ id, reason, email, createdAt }) => ({ id, reason, email, created_at: isoTime(createdAt) })),
  };
}

/** The statement of reasons in force: the one kept with the last decision, or what the judge alone gives grounds for. */
export async function findStatement(
  db: Db,
  comment: Comment,
  judgement: Judgement | undefined,
  locale: Locale = comment.locale,
): Promise<StatementOfReasons> {
  const { history } = await getHistory(db, comment);
  const decided = history.findLast(({ kind }) => kind === "decided" || kind === "claimed");
  const kept = decided?.details?.["statement_of_reasons"] as StatementOfReasons | null | undefined;
  return kept ?? stateReasons(comment, judgement, decided && { reason: null }, locale);
}
