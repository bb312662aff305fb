import { eq, getTableName, sql, type SQL } from "drizzle-orm";
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from "drizzle-orm/sqlite-core";
import { toSnakeCase } from "drizzle-orm/casing";
import * as claims from "../claims/table.ts";
import * as comments from "../comments/table.ts";
import { columnNames } from "../db/rows.ts";
import * as evidence from "../evidence/table.ts";
import { outbox } from "../outbox/table.ts";
import * as sites from "../sites/table.ts";

/** A table that an export holds. */
export type ArchivedTable = {
  table: SQLiteTable;
  name: string;
  columns: string[];
  /** The columns of its primary key, by which it is paged. */
  key: string[];
  /** Whether a row is of that site; a row that is restored is held to it as well. */
  isOf: (siteId: string) => SQL | undefined;
};

function archive(table: SQLiteTable, isOf: ArchivedTable["isOf"]): ArchivedTable {
  const { columns, primaryKeys } = getTableConfig(table);
  const keyColumns = primaryKeys[0]?.columns ?? columns.filter((column) => column.primary);
  return {
    table,
    name: getTableName(table),
    columns: columnNames(table),
    key: keyColumns.map((column) => toSnakeCase(column.name)),
    isOf,
  };
}

const bySite = (table: SQLiteTable & { siteId: SQLiteColumn }) =>
  archive(table, (siteId) => sql`${eq(table.siteId, siteId)}`);

const byComment = (table: SQLiteTable & { commentId: SQLiteColumn }) =>
  archive(
    table,
    (siteId) =>
      sql`EXISTS (SELECT 1 FROM comments WHERE comments.id = ${table.commentId} AND comments.site_id = ${siteId})`,
  );

const byClaim = (table: SQLiteTable & { claimId: SQLiteColumn }) =>
  archive(
    table,
    (siteId) => sql`EXISTS (SELECT 1 FROM claims WHERE claims.id = ${table.claimId} AND claims.site_id = ${siteId})`,
  );

/** What an export holds, in an order in which each row comes after those that it refers to. */
export const ARCHIVED: readonly ArchivedTable[] = [
  archive(sites.creditors, (siteId) => sql`creditors.id = (SELECT creditor_id FROM sites WHERE sites.id = ${siteId})`),
  archive(sites.sites, (siteId) => sql`sites.id = ${siteId}`),
  bySite(sites.siteOrigins),
  bySite(sites.policies),
  bySite(sites.terms),
  bySite(sites.members),
  bySite(sites.siteModels),
  bySite(sites.auditLog),
  bySite(comments.threads),
  bySite(comments.comments),
  byComment(comments.commentRevisions),
  byComment(comments.judgements),
  bySite(comments.reports),
  bySite(evidence.evidence),
  bySite(evidence.evidencePayloads),
  bySite(evidence.chain),
  bySite(evidence.anchors),
  bySite(claims.debtors),
  bySite(claims.claims),
  byClaim(claims.claimComments),
  byClaim(claims.claimEvents),
  byClaim(claims.postings),
  byClaim(claims.objections),
  byClaim(claims.invoiceNumbers),
  bySite(claims.letters),
  bySite(claims.quarantine),
  bySite(claims.automationEvents),
  bySite(claims.automationDecisions),
  // What was sent for a claim, and under which key: without it a restored claim might be billed a second time.
  bySite(outbox),
];

/** What no export holds, and why. A test fails on a table that is in neither list. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  tokens: "hashes of secrets: new ones are made for the new place",
  webhooks:
    "signed under secrets that this deployment's key gives: they are registered anew, so that no two places tell",
  sessions: "logins of the dashboard",
  reactions: "keyed hashes of readers' addresses, of no use under another key; the counts are in comments.likes",
  idempotency_keys: "forgotten after 24 hours",
  local_mails:
    "the deployment's own: what one's own machine kept instead of sending; a letter's text is in its evidence",
  evidence_checks: "the deployment's own: it checks its evidence anew",
  claim_sums: "counted anew by triggers as the claims come in",
  stripe_backfills: "the deployment's own: it looks through Stripe's events anew",
  reconciliations: "the deployment's own: it compares itself with the provider anew",
  stripe_inbox: "the deployment's own: doorbells of Stripe, which rings again",
};
