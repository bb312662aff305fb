import { and, asc, eq, gt, inArray, isNotNull, isNull, lt, lte, ne, notExists, sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Db, Statement } from "../db/client.ts";
import { comments } from "../comments/table.ts";
import { isOneOf } from "../db/rows.ts";
import { evidence, evidencePayloads } from "../evidence/table.ts";
import { outbox } from "../outbox/table.ts";
import { OVER, type Claim } from "./claim.ts";
import { claimComments, claims, debtors, postings } from "./table.ts";

/** Claims of a site that ended before some time, and of which nothing stands in the way of erasing them; longest ended first. */
export async function findClaimsToErase(
  db: Db,
  siteId: string,
  endedBefore: { sent: number; unsent: number },
  limit: number,
): Promise<Claim[]> {
  // The literals repeat the partial indexes' own conditions: bound parameters would hide them from the planner.
  const find = (before: number, unsent: SQL | undefined) =>
    db
      .select()
      .from(claims)
      .where(and(sql`ended_at IS NOT NULL AND erased_at IS NULL`, unsent, isFree(siteId), lt(claims.endedAt, before)))
      .orderBy(asc(claims.endedAt))
      .limit(limit);
  const [sent, unsent] = await db.batch([
    find(endedBefore.sent, undefined),
    find(endedBefore.unsent, sql`approved_by IS NULL`),
  ]);
  const all = new Map([...sent, ...unsent].map((claim) => [claim.id, claim]));
  return [...all.values()].slice(0, limit);
}

/** No legal hold, no money open either way, nothing on its way out, and no live claim against the same party. */
function isFree(siteId: string): SQL | undefined {
  return and(eq(claims.siteId, siteId), isNull(claims.legalHold), isNothingOpen, isNothingUnsent, hasNoLiveSibling);
}

/** What an ended claim lacks, written off or paid back, nobody asks for; what its debtor is owed back is open money. */
const isNothingOpen = sql`coalesce(${claims.dispute}, '') NOT IN ('inquiry', 'open') AND
  coalesce((SELECT sum(${postings.amount}) FROM ${postings} WHERE ${postings.claimId} = ${claims.id}), 0) >= 0`;

const isNothingUnsent = sql`NOT EXISTS (SELECT 1 FROM ${outbox} WHERE ${outbox.topic} IN ('claim', 'letter')
  AND ${outbox.subjectId} = ${claims.id} AND ${outbox.state} IN ('pending', 'sending'))`;

const sibling = alias(claims, "sibling");
const mine = alias(debtors, "mine");
const same = alias(debtors, "same");

/** A party whose entry was corrected has several rows: what they share makes them one. */
const hasNoLiveSibling = sql`NOT EXISTS (SELECT 1 FROM ${debtors} AS mine
  JOIN ${debtors} AS same ON ${same.siteId} = ${mine.siteId} AND (${same.id} = ${mine.id} OR ${same.email} = ${mine.email}
    OR ${same.name} = ${mine.name} OR ${same.vatId} = ${mine.vatId} OR ${same.register} = ${mine.register})
  JOIN ${claims} AS sibling ON ${sibling.debtorId} = ${same.id}
  WHERE ${mine.id} = ${claims.debtorId} AND ${sibling.id} <> ${claims.id} AND ${same.erasedAt} IS NULL
    AND ${sibling.status} NOT IN (${sql.join(
      OVER.map((status) => sql`${status}`),
      sql`, `,
    )}))`;

/** Erases what was sealed of comments that no claim rests on, in the records numbered above `after` up to `last`. */
export function eraseOfComments(db: Db, siteId: string, after: number, last: number): Statement {
  const inClaim = db
    .select({ id: claimComments.commentId })
    .from(claimComments)
    .innerJoin(claims, eq(claims.id, claimComments.claimId))
    .where(and(eq(claimComments.commentId, comments.id), isNull(claims.erasedAt)));
  const free = db
    .select({ id: evidence.subject })
    .from(evidence)
    .innerJoin(comments, eq(comments.id, evidence.subject))
    .where(
      and(
        eq(evidence.siteId, siteId),
        gt(evidence.seq, after),
        lte(evidence.seq, last),
        isNull(comments.claimId),
        notExists(inClaim),
      ),
    );
  const { seq, payload } = evidencePayloads;
  const theirs = and(
    eq(evidencePayloads.siteId, siteId),
    inArray(evidencePayloads.subject, free),
    gt(seq, after),
    lte(seq, last),
  );
  return db
    .update(evidencePayloads)
    .set({ salt: null, payload: null })
    .where(and(theirs, isNotNull(payload)));
}

/** Claims whose legal hold was for a time that is over. */
export async function findHoldsThatEnd(db: Db, siteId: string, today: string, limit: number): Promise<Claim[]> {
  const isPast = and(
    eq(claims.siteId, siteId),
    sql`legal_hold_until IS NOT NULL`,
    lt(claims.legalHoldUntil, today),
    isNull(claims.erasedAt),
  );
  return await db.select().from(claims).where(isPast).limit(limit);
}

/** Which of these comments another claim still rests on. */
export async function findCommentsOfOthers(
  db: Db,
  claimId: string,
  commentIds: readonly string[],
): Promise<Set<string>> {
  const rows = await db
    .select({ id: claimComments.commentId })
    .from(claimComments)
    .innerJoin(claims, eq(claims.id, claimComments.claimId))
    .where(
      and(
        inArray(claimComments.commentId, [...commentIds]),
        ne(claimComments.claimId, claimId),
        isNull(claims.erasedAt),
      ),
    );
  return new Set(rows.map(({ id }) => id));
}

/** Which of these comments belong to a claim under legal hold: nothing of them is erased, whoever asks. */
export async function findCommentsUnderHold(db: Db, commentIds: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .select({ id: claimComments.commentId })
    .from(claimComments)
    .innerJoin(claims, eq(claims.id, claimComments.claimId))
    .where(and(isOneOf(claimComments.commentId, commentIds), isNotNull(claims.legalHold)));
  return new Set(rows.map(({ id }) => id));
}

const BLANK = {
  name: "",
  email: "",
  vatId: null,
  register: null,
  line1: "",
  line2: null,
  postalCode: "",
  city: "",
} as const;

function isUnused(db: Db): SQL {
  return notExists(
    db
      .select({ id: claims.id })
      .from(claims)
      .where(and(eq(claims.debtorId, debtors.id), isNull(claims.erasedAt))),
  );
}

/** Blanks a debtor's row unless a claim still needs it: for the batch that erases a claim, after the claim's own row. */
export function eraseDebtor(db: Db, id: string, now: number): Statement {
  return db
    .update(debtors)
    .set({ ...BLANK, erasedAt: now })
    .where(and(eq(debtors.id, id), isNull(debtors.erasedAt), isUnused(db)));
}

/** Blanks rows that no claim names, such as one that was entered wrongly and corrected. */
export function eraseUnusedDebtors(db: Db, siteId: string, createdBefore: number, now: number): Statement {
  return db
    .update(debtors)
    .set({ ...BLANK, erasedAt: now })
    .where(
      and(eq(debtors.siteId, siteId), isNull(debtors.erasedAt), lt(debtors.createdAt, createdBefore), isUnused(db)),
    );
}
