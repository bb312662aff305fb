import { sql, type SQL } from "drizzle-orm";
import type { Statement } from "../db/client.ts";
import type { Deps } from "../db/deps.ts";
import type { Actor } from "./access.ts";
import { insertAudit } from "./audit-repository.ts";

/** What an owner, or the operator, does to a site's settings and to what is stored of it. */
export type AuditAction =
  | "site.added"
  | "site.changed"
  | "site.exported"
  | "creditor.changed"
  | "policy.changed"
  | "terms.posted"
  | "member.added"
  | "member.removed"
  | "token.added"
  | "token.revoked"
  | "webhook.added"
  | "webhook.rotated"
  | "webhook.removed"
  | "model.forgotten"
  | "comments.imported"
  | "comment.erased"
  | "notices.erased"
  | "thread.closed"
  | "thread.opened"
  | "automation.enable"
  | "automation.disable"
  | "automation.freeze"
  | "automation.report_lawyer_letter"
  | "automation.trip";

export type AuditNote = {
  action: AuditAction;
  /** An id or a number, never a name or an address; SQL where only the database knows it. */
  subject: string | SQL;
  /** What was set. Nothing of it can ever be erased: no secret, and nothing of a person. */
  details?: Record<string, unknown>;
};

/**
 * The line of the audit log that tells of a change, for the batch of that change.
 * @param condition holds when the change is made; put the line before the change where the change would end the condition
 */
export function auditStatement(
  { db, clock, newId }: Pick<Deps, "db" | "clock" | "newId">,
  siteId: string,
  actor: Pick<Actor, "id">,
  { action, subject, details = {} }: AuditNote,
  condition: SQL = sql`true`,
): Statement {
  return insertAudit(db, { siteId, at: clock(), id: newId(), actor: actor.id, action, subject, details }, condition);
}
