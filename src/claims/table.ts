import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { sites } from "../sites/table.ts";
import type { AutomaticDecision, BreakerCause } from "./automatic.ts";
import type { AutomationAction } from "./automation.ts";
import type { AttributionLevel, ClaimStatus, DisputeState, FrozenCreditor, PaymentState } from "./claim.ts";
import type { InvoiceStatus } from "./invoicing.ts";
import type { LetterKind } from "./letter.ts";
import type { PostingKind } from "./money.ts";
import type { ReconciliationReport } from "./reconcile.ts";
import type { ActionKind, Guard } from "./transition.ts";

/**
 * A business that claims are made against. Never changed: the same party entered twice is one row with one customer, and a
 * corrected address is another row beside the one that an invoice names. The id says nothing of the party, so that it may
 * stay, here and at the payment service, when the rest is erased.
 */
export const debtors = sqliteTable(
  "debtors",
  {
    id: text().primaryKey(),
    siteId: text()
      .notNull()
      .references(() => sites.id),
    kind: text({ enum: ["business"] }).notNull(),
    name: text().notNull(),
    email: text().notNull(),
    vatId: text(),
    register: text(),
    line1: text().notNull(),
    line2: text(),
    postalCode: text().notNull(),
    city: text().notNull(),
    country: text().notNull(),
    createdAt: integer().notNull(),
    /** When all but the country was blanked, with the last claim on this row; the one change that a debtor's row can see. */
    erasedAt: integer(),
  },
  (table) => [
    // By whatever the same party may have been entered under before.
    index("debtors_email").on(table.siteId, table.email),
    index("debtors_name").on(table.siteId, table.name),
    index("debtors_vat_id")
      .on(table.siteId, table.vatId)
      .where(sql`vat_id IS NOT NULL`),
    index("debtors_register")
      .on(table.siteId, table.register)
      .where(sql`register IS NOT NULL`),
  ],
);

export const claims = sqliteTable(
  "claims",
  {
    id: text().primaryKey(),
    siteId: text()
      .notNull()
      .references(() => sites.id),
    status: text().$type<ClaimStatus>().notNull(),
    /** Where a contested claim came from, and goes back to when the objection is refused. */
    contestedFrom: text().$type<ClaimStatus>(),
    paymentState: text().$type<PaymentState>().notNull().default("none"),
    /** What the payer's bank makes of the payment; null when it was never disputed. */
    dispute: text().$type<DisputeState>(),
    dunningLevel: integer().notNull().default(0),
    /** Why nothing moves on by itself; null when it may. */
    hold: text(),
    /** What a person must look at, e.g. a draft that does not match: notes, one a line (attention.ts); null when nothing. */
    attention: text(),
    mode: text({ enum: ["manual", "auto", "dry_run"] }).notNull(),
    /** Counts the invoices: one to a generation, a new one only when it is certain that the last was never made. */
    generation: integer().notNull().default(1),
    /** The number of its last row in claim_events. */
    version: integer().notNull(),
    amount: integer().notNull(),
    currency: text().notNull(),
    debtorId: text().references(() => debtors.id),
    creditor: text({ mode: "json" }).$type<FrozenCreditor>(),
    attributionLevel: text().$type<AttributionLevel>(),
    attributionGrounds: text(),
    termsLocale: text({ enum: ["de", "en"] }).notNull(),
    termsVersion: integer().notNull(),
    nature: text({ enum: ["penalty", "price"] }).notNull(),
    invoiceId: text(),
    invoiceNumber: text(),
    invoiceStatus: text().$type<InvoiceStatus>(),
    invoiceUrl: text(),
    /** When the invoice was read that these columns show, by the clock of whoever read it. */
    invoiceReadAt: integer(),
    /** Date (YYYY-MM-DD) where the creditor sits; so are the next two. */
    dueOn: text(),
    timeBarredOn: text().notNull(),
    hearingEndsOn: text(),
    createdAt: integer().notNull(),
    /** When it became money owed. */
    openedAt: integer(),
    /** When it was approved, by whom: the two-person rule looks at who opened it. */
    createdBy: text().notNull(),
    approvedBy: text(),
    /** When nothing more was asked for, or the account last changed after that: what retention counts from. */
    endedAt: integer(),
    /** Why nothing of it may be erased, whatever its age, and the last day of that (YYYY-MM-DD; null: until it is lifted). */
    legalHold: text(),
    legalHoldUntil: text(),
    /** When what is personal in it was erased; numbers, sums, states and seals stay. */
    erasedAt: integer(),
  },
  (table) => [
    index("claims_list").on(table.siteId, table.status, table.id),
    index("claims_recent").on(table.siteId, table.id),
    index("claims_invoice")
      .on(table.invoiceId)
      .where(sql`invoice_id IS NOT NULL`),
    index("claims_stopped")
      .on(table.siteId, table.id)
      .where(sql`(attention IS NOT NULL OR hold IS NOT NULL OR status = 'contested')`),
    check("claims_amount", sql`amount > 0`),
    index("claims_debtor")
      .on(table.debtorId)
      .where(sql`debtor_id IS NOT NULL`),
    index("claims_dispute")
      .on(table.siteId)
      .where(sql`dispute IS NOT NULL`),
    index("claims_ended")
      .on(table.siteId, table.endedAt)
      .where(sql`ended_at IS NOT NULL AND erased_at IS NULL`),
    index("claims_ended_unsent")
      .on(table.siteId, table.endedAt)
      .where(sql`ended_at IS NOT NULL AND erased_at IS NULL AND approved_by IS NULL`),
    index("claims_held_until")
      .on(table.siteId, table.legalHoldUntil)
      .where(sql`legal_hold_until IS NOT NULL`),
  ],
);

/**
 * How many claims a site has in each state, and their sum. Kept by the database's own triggers on `claims`, so that a page
 * that shows it reads a row for each state, however many claims there are.
 */
export const claimSums = sqliteTable(
  "claim_sums",
  {
    siteId: text().notNull(),
    status: text().$type<ClaimStatus>().notNull(),
    currency: text().notNull(),
    count: integer().notNull(),
    amount: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.status, table.currency] })],
);

/** The comments that a claim bundles, each at the revision that was judged. */
export const claimComments = sqliteTable(
  "claim_comments",
  {
    claimId: text()
      .notNull()
      .references(() => claims.id),
    commentId: text().notNull(),
    revision: integer().notNull(),
    /** Whether the claim still bars another one on this comment; a conceded or paid one does for ever. */
    bars: integer({ mode: "boolean" }).notNull().default(true),
  },
  (table) => [
    primaryKey({ columns: [table.claimId, table.commentId] }),
    uniqueIndex("claim_comments_bar")
      .on(table.commentId)
      .where(sql`bars = 1`),
    index("claim_comments_comment").on(table.commentId),
  ],
);

/**
 * A claim's history, append-only, and its lock: every batch that changes a claim begins with its row here, so of two who
 * act at once the loser's whole batch fails on the key. Reasons are free text and lie in the evidence of `evidenceSeq`.
 */
export const claimEvents = sqliteTable(
  "claim_events",
  {
    claimId: text().notNull(),
    version: integer().notNull(),
    action: text().$type<ActionKind | "open">().notNull(),
    fromStatus: text().$type<ClaimStatus>(),
    toStatus: text().$type<ClaimStatus>().notNull(),
    /** `system`, `debtor`, or the id of a member or the operator. */
    actor: text().notNull(),
    guards: text({ mode: "json" }).$type<Guard[]>().notNull(),
    evidenceSeq: integer(),
    at: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.claimId, table.version] }),
    // For the audit log: what one person did, in order of time.
    index("claim_events_people")
      .on(table.actor, table.at, table.evidenceSeq)
      .where(sql`actor NOT IN ('system', 'debtor')`),
  ],
);

/** A claim's account: append-only lines whose sum is what is owed. */
export const postings = sqliteTable(
  "postings",
  {
    claimId: text().notNull(),
    /** The version of the claim that posted it. */
    version: integer().notNull(),
    kind: text().$type<PostingKind>().notNull(),
    amount: integer().notNull(),
    currency: text().notNull(),
    on: text().notNull(),
    /**
     * `invoice`, `outside` (recorded by a person), `concession`; of interest `default` or `correction`, and `interest` of
     * a waiver, which gives up nothing else.
     */
    source: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.claimId, table.version, table.kind] })],
);

/**
 * The numbers of invoices for a price that we make ourselves: in sequence for each creditor (§ 14(4) no. 4 UStG), one to an
 * invoice. Each batch takes the next; none is ever given twice or back.
 */
export const invoiceNumbers = sqliteTable(
  "invoice_numbers",
  {
    creditorId: text().notNull(),
    n: integer().notNull(),
    claimId: text().notNull(),
    generation: integer().notNull(),
    issuedAt: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.creditorId, table.n] }),
    uniqueIndex("invoice_numbers_claim").on(table.claimId, table.generation),
  ],
);

/** A letter to the debtor. Its text lies in the evidence of `evidenceSeq`, and frozen in the outbox until it is sent. */
export const letters = sqliteTable(
  "letters",
  {
    claimId: text().notNull(),
    kind: text().$type<LetterKind>().notNull(),
    /** The dunning level of a reminder, the claim's version for other letters: no letter is written twice. */
    round: integer().notNull(),
    siteId: text().notNull(),
    locale: text({ enum: ["de", "en"] }).notNull(),
    subject: text().notNull(),
    /** SHA-256 of the text, hex. */
    sha256: text().notNull(),
    /** The last day to answer or to pay, YYYY-MM-DD. */
    deadlineOn: text(),
    evidenceSeq: integer().notNull(),
    writtenAt: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.claimId, table.kind, table.round] })],
);

/** What the debtor, or the author, says against a claim. The text lies in the evidence of `evidenceSeq`. */
export const objections = sqliteTable(
  "objections",
  {
    claimId: text().notNull(),
    /** The version of the claim that it was raised with. */
    version: integer().notNull(),
    raisedBy: text().notNull(),
    evidenceSeq: integer().notNull(),
    raisedAt: integer().notNull(),
    outcome: text({ enum: ["upheld", "refused"] }),
    decidedAt: integer(),
  },
  (table) => [primaryKey({ columns: [table.claimId, table.version] })],
);

/**
 * Invoices at the provider that name a claim which is not here, as after a restored backup. While one of a site is not
 * resolved, nothing is sent for that site: what is here may be behind what is out.
 */
export const quarantine = sqliteTable(
  "quarantine",
  {
    siteId: text().notNull(),
    invoiceId: text().notNull(),
    claimId: text().notNull(),
    status: text().$type<InvoiceStatus>().notNull(),
    amount: integer().notNull(),
    currency: text().notNull(),
    foundAt: integer().notNull(),
    resolvedAt: integer(),
    resolvedBy: text(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.invoiceId] })],
);

/** What each comparison with the provider came to, and where the next one goes on when it was cut into slices. */
export const reconciliations = sqliteTable(
  "reconciliations",
  {
    /** The provider's account; `own` for the key's own. */
    account: text().notNull(),
    at: integer().notNull(),
    report: text({ mode: "json" }).$type<ReconciliationReport>().notNull(),
    cursor: text(),
  },
  (table) => [primaryKey({ columns: [table.account, table.at] })],
);

/**
 * What happened to a site's automatic mode, append-only, and its lock: whoever switches it, and each approval by it, takes
 * the next number, so an approval that was decided before a switch was thrown fails as a whole. The last row but the
 * approvals is the state. Reasons are free text and lie in the evidence of `evidenceSeq`.
 */
export const automationEvents = sqliteTable(
  "automation_events",
  {
    siteId: text().notNull(),
    n: integer().notNull(),
    action: text().$type<AutomationAction>().notNull(),
    actor: text().notNull(),
    /** Why the circuit breaker opened. */
    cause: text().$type<BreakerCause>(),
    /** Of an approval: which claim, and its sum for the caps. */
    claimId: text(),
    amount: integer(),
    currency: text(),
    /** Date (YYYY-MM-DD) where the creditor sits. */
    on: text().notNull(),
    evidenceSeq: integer(),
    at: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.siteId, table.n] }),
    index("automation_approvals")
      .on(table.siteId, table.on)
      .where(sql`action = 'approve'`),
  ],
);

/** What automatic mode made of a claim as it stood at a version; what a person then did is the claim's next event. */
export const automationDecisions = sqliteTable(
  "automation_decisions",
  {
    claimId: text().notNull(),
    version: integer().notNull(),
    siteId: text().notNull(),
    act: text().$type<AutomaticDecision["act"]>().notNull(),
    wouldApprove: integer({ mode: "boolean" }).notNull(),
    guards: text({ mode: "json" }).$type<Guard[]>().notNull(),
    decidedAt: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.claimId, table.version] }),
    index("automation_decisions_recent").on(table.siteId, table.decidedAt),
  ],
);
