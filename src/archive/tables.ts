import { eq, getTableName, sql, type SQL } from "drizzle-orm";
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from "drizzle-orm/sqlite-core";
import { toSnakeCase } from "drizzle-orm/casing";
import { LETTER_TOPIC } from "../claims/compose-letter.ts";
import { CLAIM_TOPIC } from "../claims/plan.ts";
import { lastNumber } from "../claims/invoice-number-repository.ts";
import { DEBTOR_CHECK_TOPIC } from "../claims/recheck-debtor.ts";
import * as claims from "../claims/table.ts";
import { CONFIRMATION_TOPIC, REPLY_TOPIC } from "../comments/mailbox.ts";
import * as comments from "../comments/table.ts";
import { columnNames, isOneOf } from "../db/rows.ts";
import * as evidence from "../evidence/table.ts";
import { outbox, webhooks } from "../outbox/table.ts";
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

const creditors = archive(
  sites.creditors,
  (siteId) => sql`creditors.id = (SELECT creditor_id FROM sites WHERE sites.id = ${siteId})`,
);
const outboxRows = bySite(outbox);

/** A table of a group: its rows that belong to a page of the leading one, of which `page` gives columns as a subquery. */
type Follower = ArchivedTable & {
  of: (page: (columns: string) => SQL) => SQL;
  /** Its columns that are not taken as they stand. */
  instead?: Record<string, SQL>;
};

/** When an export began: the site's newest sealed record then, and the time in epoch milliseconds. */
export type Beginning = { seq: number; at: number };

/**
 * Tables that are read in one transaction, page by page of the one that leads: no comment comes without its history, and no
 * claim without its account, whatever is written between two pages.
 */
export type Group = {
  /** In the order of the file. */
  tables: readonly (ArchivedTable | Follower)[];
  /** Further conditions of the leading table. */
  isIn?: (siteId: string, beginning: Beginning) => SQL;
  /** Columns of the leading table that are not taken as they stand. */
  instead?: (beginning: Beginning) => Record<string, SQL>;
};

function of(column: string, leading: string, table: ArchivedTable): Follower {
  return { ...table, of: (page) => sql`${sql.identifier(column)} IN ${page(leading)}` };
}

/** What was to be sent for a comment or a claim comes with it. */
function sentFor(topics: readonly string[]): Follower {
  return { ...outboxRows, of: (page) => sql`${isOneOf(outbox.topic, topics)} AND subject_id IN ${page("id")}` };
}
/** A creditor of several sites numbers the invoices of all in one sequence: wherever one of them comes in, it goes on behind. */
const numbers = { numbered_to: lastNumber(sql`creditors.id`) };
const COMMENT_TOPICS = [CONFIRMATION_TOPIC, REPLY_TOPIC];
const CLAIM_TOPICS = [CLAIM_TOPIC, LETTER_TOPIC, DEBTOR_CHECK_TOPIC];

/** What came later may refer to what had been read by then, before it was there. */
const wasThere =
  (id: SQLiteColumn) =>
  (siteId: string, { seq }: Beginning) =>
    sql`EXISTS (SELECT 1 FROM evidence_payloads WHERE site_id = ${siteId} AND subject = ${id} AND seq <= ${seq})`;

/**
 * What an export holds, in an order in which each row comes after those that its keys refer to. What is named without a key,
 * and only ever added to, comes after those that name it, so that it is there: terms, members, sealed records.
 */
export const GROUPS: readonly Group[] = [
  {
    tables: [
      { ...of("id", "creditor_id", creditors), instead: numbers },
      archive(sites.sites, (siteId) => sql`sites.id = ${siteId}`),
    ],
  },
  { tables: [bySite(comments.threads)] },
  {
    tables: [
      bySite(comments.comments),
      of("comment_id", "id", byComment(comments.commentRevisions)),
      of("comment_id", "id", byComment(comments.judgements)),
      of("comment_id", "id", bySite(comments.reports)),
      of("comment_id", "id", byComment(comments.subscriptions)),
      sentFor(COMMENT_TOPICS),
    ],
    isIn: wasThere(comments.comments.id),
  },
  { tables: [bySite(claims.debtors)] },
  {
    tables: [
      bySite(claims.claims),
      of("claim_id", "id", byClaim(claims.claimComments)),
      of("claim_id", "id", byClaim(claims.claimEvents)),
      of("claim_id", "id", byClaim(claims.postings)),
      of("claim_id", "id", byClaim(claims.objections)),
      of("claim_id", "id", byClaim(claims.invoiceNumbers)),
      of("claim_id", "id", bySite(claims.letters)),
      of("claim_id", "id", bySite(claims.automationDecisions)),
      // What was sent for a claim, and under which key: without it a restored claim might be billed a second time.
      sentFor(CLAIM_TOPICS),
    ],
    isIn: wasThere(claims.claims.id),
    // A debtor that was entered into a claim meanwhile may be missing among those that were read: it is entered again.
    instead: ({ at }) => ({
      debtor_id: sql`(SELECT id FROM debtors WHERE id = claims.debtor_id AND created_at <= ${at})`,
    }),
  },
  { tables: [bySite(sites.siteOrigins)] },
  { tables: [bySite(sites.policies)] },
  { tables: [bySite(sites.terms)] },
  { tables: [bySite(sites.members)] },
  { tables: [bySite(sites.siteModels)] },
  { tables: [bySite(sites.auditLog)] },
  { tables: [bySite(claims.quarantine)] },
  { tables: [bySite(claims.automationEvents)] },
  { tables: [outboxRows], isIn: () => sql`NOT ${isOneOf(outbox.topic, [...COMMENT_TOPICS, ...CLAIM_TOPICS])}` },
  { tables: [bySite(evidence.anchors)] },
  { tables: [bySite(evidence.chain)] },
  {
    tables: [
      bySite(evidence.evidence),
      {
        ...bySite(evidence.evidencePayloads),
        of: (page) => sql`(subject, seq) IN ${page("subject, seq")}`,
      },
    ],
  },
];

/** Each table once, in the order in which a restore fills them. */
export const ARCHIVED: readonly ArchivedTable[] = [
  ...new Map(GROUPS.flatMap(({ tables }) => tables).map((table) => [table.name, table])).values(),
];

/** The table of a group by whose pages the others are read. */
export function leaderOf({ tables }: Group): ArchivedTable {
  const leader = tables.find((table) => !isFollower(table));
  if (!leader) throw new Error("A group has a table that leads.");
  return leader;
}

export function isFollower(table: ArchivedTable | Follower): table is Follower {
  return "of" in table;
}

/** What no export holds, and why. A test fails on a table that is in neither list. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  tokens: "hashes of secrets: new ones are made for the new place",
  webhooks:
    "signed under secrets that this deployment's key gives: they are registered anew, so that no two places tell",
  restores: "the deployment's own: how far a site has come in",
  sessions: "logins of the dashboard",
  reactions: "keyed hashes of readers' addresses, of no use under another key; the counts are in comments.likes",
  idempotency_keys: "forgotten after 24 hours",
  site_deletions: "the deployment's own: it tells what is not here any more",
  local_mails:
    "the deployment's own: what one's own machine kept instead of sending; a letter's text is in its evidence",
  evidence_checks: "the deployment's own: it checks its evidence anew",
  evidence_retention: "the deployment's own: it looks through the evidence anew",
  claim_sums: "counted anew by triggers as the claims come in",
  stripe_backfills: "the deployment's own: it looks through Stripe's events anew",
  reconciliations: "the deployment's own: it compares itself with the provider anew",
  stripe_inbox: "the deployment's own: doorbells of Stripe, which rings again",
};

/** What goes with a site, a page of a leading table at a time with all that follows it there. */
export type Deletion = {
  leader: ArchivedTable;
  /** They refer to the leading table's rows, and so go before them. */
  followers: readonly Follower[];
  /** Rows of the leading table to a page. */
  size: number;
};

const byToken = archive(
  sites.sessions,
  (siteId) =>
    sql`EXISTS (SELECT 1 FROM tokens WHERE tokens.hash = ${sites.sessions.tokenHash} AND tokens.site_id = ${siteId})`,
);

/** What is a site's and no export holds. */
const UNEXPORTED: readonly (readonly (ArchivedTable | Follower)[])[] = [
  [of("token_hash", "hash", byToken), bySite(sites.tokens)],
  [bySite(webhooks)],
  [bySite(comments.idempotencyKeys)],
  [bySite(evidence.evidenceChecks)],
  [bySite(evidence.evidenceRetention)],
  [bySite(sites.restores)],
  [bySite(claims.claimSums)],
];
const UNEXPORTED_OF_COMMENTS = [of("comment_id", "id", byComment(comments.reactions))];

/** What stays when a site is deleted, and why. A test fails on a table that neither goes nor is here. */
export const STAYS: Readonly<Record<string, string>> = {
  invoice_numbers: "the creditor's own sequence: no number is ever given twice, whatever became of its claim",
  site_deletions: "tells that there was a site, who deleted it and when",
  local_mails: "the deployment's own, forgotten after 90 days",
  stripe_backfills: "the deployment's own: of the events of an account",
  reconciliations: "the deployment's own: of the invoices of an account",
  stripe_inbox: "the deployment's own: ids of events and invoices",
};

/** SQLite looks for comments in each deleted thread by reading all there are: only an index that each post pays for would help it. */
const THREADS_AT_ONCE = 10;

/**
 * All that goes with a site before its own row, in an order in which each row goes before those that its keys refer to: what
 * an export holds from its end to its beginning, after what it does not hold.
 */
export const DELETIONS: readonly Deletion[] = [
  ...UNEXPORTED,
  ...GROUPS.slice(1)
    .toReversed()
    .map(({ tables }) => tables),
].map((tables) => {
  const leader = leaderOf({ tables });
  const followers = [...tables.filter(isFollower), ...(leader.name === "comments" ? UNEXPORTED_OF_COMMENTS : [])];
  return {
    leader,
    followers: followers.filter(({ name }) => name !== "outbox" && !(name in STAYS)),
    size: leader.name === "threads" ? THREADS_AT_ONCE : 100,
  };
});
