import {
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  inArray,
  isNotNull,
  isNull,
  lt,
  min,
  or,
  sql,
  type SQL,
} from "drizzle-orm";
import type { Db, Statement } from "../db/client.ts";
import { isOneOf } from "../db/rows.ts";
import { evidence } from "../evidence/table.ts";
import { isSiteOpen } from "../sites/deletion-repository.ts";
import { isWhole } from "../sites/restore-repository.ts";
import { creditors, sites } from "../sites/table.ts";
import type { Claim, ClaimStatus, DebtorRow } from "./claim.ts";
import type { Posting } from "./money.ts";
import type { LetterKind } from "./letter.ts";
import {
  claimComments,
  claimEvents,
  claims,
  debtors,
  invoiceNumbers,
  letters,
  objections,
  postings,
  quarantine,
  reconciliations,
} from "./table.ts";
import { LEGAL_FROM } from "./transition.ts";

export type ClaimEvent = typeof claimEvents.$inferSelect;
export type ClaimComment = typeof claimComments.$inferSelect;

/** A claim of a site; undefined for one of another site, too, and once its site is being deleted. */
export async function findClaim(db: Db, siteId: string, id: string): Promise<Claim | undefined> {
  return (
    await db
      .select()
      .from(claims)
      .where(and(eq(claims.id, id), eq(claims.siteId, siteId), isSiteOpen(claims.siteId)))
      .limit(1)
  )[0];
}

/** A claim of whichever site: for jobs and providers, who name nothing but the id. */
export async function findClaimById(db: Db, id: string): Promise<Claim | undefined> {
  return (await db.select().from(claims).where(eq(claims.id, id)).limit(1))[0];
}

/** The claim that an invoice belongs to, once its number has been written down. */
export async function findClaimByInvoice(db: Db, invoiceId: string): Promise<Claim | undefined> {
  const isOfInvoice = and(eq(claims.invoiceId, invoiceId), isSiteOpen(claims.siteId));
  return (await db.select().from(claims).where(isOfInvoice).limit(1))[0];
}

/** Which claims are listed: all of a site, those in a state, or those that wait for a person's look, whatever their state. */
export type ClaimFilter = { status?: ClaimStatus | undefined; needs?: "look" | undefined };

/** Newest first; `after` is the id of the last claim of the page before. */
export async function listClaims(
  db: Db,
  siteId: string,
  { status, needs }: ClaimFilter,
  after: string | undefined,
  limit: number,
): Promise<Claim[]> {
  const page = and(
    needs ? needsLook(siteId) : eq(claims.siteId, siteId),
    status ? eq(claims.status, status) : undefined,
    after ? lt(claims.id, after) : undefined,
  );
  return await db.select().from(claims).where(page).orderBy(desc(claims.id)).limit(limit);
}

/**
 * The condition that the index of stopped claims answers: something is noted for a person, an objection waits for the answer, or
 * it is on hold. One that has ended keeps its last hold, which stops nothing any more.
 */
export function needsLook(siteId: string): SQL | undefined {
  const isStopped = sql`(attention IS NOT NULL OR hold IS NOT NULL OR status = 'contested')`;
  const isLive = inArray(claims.status, [...LEGAL_FROM.resume]);
  return and(eq(claims.siteId, siteId), isStopped, or(isNotNull(claims.attention), isLive));
}

/** Claims of a site in a state that meet a condition, oldest first: for sweeps, which go on after the last id they saw. */
export async function findClaimsIn(
  db: Db,
  siteId: string,
  status: ClaimStatus,
  condition: SQL,
  limit: number,
  after = "",
): Promise<Claim[]> {
  return await db
    .select()
    .from(claims)
    .where(and(eq(claims.siteId, siteId), eq(claims.status, status), sql`${claims.id} > ${after}`, condition))
    .orderBy(asc(claims.id))
    .limit(limit);
}

/** The sites that have a claim in a state. */
export async function listSitesWithClaims(db: Db, status: ClaimStatus): Promise<string[]> {
  const hasOne = sql`EXISTS (SELECT 1 FROM claims WHERE site_id = ${sites.id} AND status = ${status})`;
  const isMeant = and(hasOne, isSiteOpen(sites.id));
  return (await db.select({ id: sites.id }).from(sites).where(isMeant).orderBy(asc(sites.id))).map(({ id }) => id);
}

/** Stores a new claim. */
export function insertClaim(db: Db, claim: typeof claims.$inferInsert): Statement {
  return db.insert(claims).values(claim);
}

/** Changes a claim's row: for `changeClaim` alone, which keeps version, history and evidence in step with it. */
export function updateClaim(db: Db, id: string, change: Partial<typeof claims.$inferInsert>): Statement {
  return db.update(claims).set(change).where(eq(claims.id, id));
}

/**
 * Stores a debtor whose content no row of the site has yet. Of two who enter the same party at once the later stores nothing,
 * so that its own batch fails on the claim that names the row, and finds the other's.
 */
export function insertDebtor(db: Db, debtor: DebtorRow): Statement {
  const { id: _id, createdAt: _createdAt, ...content } = debtor;
  const values = Object.keys(getTableColumns(debtors)).map((column) => sql`${debtor[column as keyof DebtorRow]}`);
  return db
    .insert(debtors)
    .select(
      sql`SELECT ${sql.join(values, sql`, `)} WHERE NOT EXISTS (SELECT 1 FROM debtors WHERE ${hasContent(content)})`,
    );
}

/** The query for a debtor, to be read in one batch with others. */
export function selectDebtor(db: Db, id: string) {
  return db.select().from(debtors).where(eq(debtors.id, id)).limit(1);
}

/** A debtor, undefined for a claim that has none yet; the row of an erased one stays, without the person. */
export async function findDebtor(db: Db, id: string | null): Promise<DebtorRow | undefined> {
  return id === null ? undefined : (await selectDebtor(db, id))[0];
}

type DebtorContent = Omit<DebtorRow, "id" | "createdAt">;

function hasContent(content: DebtorContent): SQL | undefined {
  const columns = Object.entries(content);
  return and(...columns.map(([column, value]) => sql`${debtors[column as keyof DebtorContent]} IS ${value}`));
}

/** The oldest row of the site with that very content. */
export async function findSameDebtor(db: Db, content: DebtorContent): Promise<DebtorRow | undefined> {
  return (await db.select().from(debtors).where(hasContent(content)).orderBy(asc(debtors.createdAt)).limit(1))[0];
}

/** What the debtors of these claims are called, by the claims' ids; not of those whose data are erased. */
export async function findDebtorNames(
  db: Db,
  siteId: string,
  claimIds: readonly string[],
): Promise<Map<string, string>> {
  const named = and(isOneOf(claims.id, claimIds), eq(claims.siteId, siteId), isNull(claims.erasedAt));
  const rows = await db
    .select({ id: claims.id, name: debtors.name })
    .from(claims)
    .innerJoin(debtors, eq(debtors.id, claims.debtorId))
    .where(named);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The debtors of a page of claims; at most 100, as many as D1 binds. */
export async function findDebtors(db: Db, ids: string[]): Promise<DebtorRow[]> {
  return await db
    .select()
    .from(debtors)
    .where(inArray(debtors.id, [...new Set(ids)]));
}

/** Puts a comment under a claim; one that another claim bars fails the batch. */
export function insertClaimComment(db: Db, row: typeof claimComments.$inferInsert): Statement {
  return db.insert(claimComments).values(row);
}

/** A claim that keeps one of these comments from another. */
export async function findBarring(
  db: Db,
  commentIds: readonly string[],
): Promise<Pick<ClaimComment, "claimId" | "commentId"> | undefined> {
  const { claimId, commentId } = claimComments;
  const [row] = await db
    .select({ claimId, commentId })
    .from(claimComments)
    .where(and(isOneOf(commentId, commentIds), sql`bars = 1`))
    .limit(1);
  return row;
}

/** Frees the comments of a claim that came to nothing, so that another claim may take them up. */
export function unbarComments(db: Db, claimId: string): Statement {
  return db.update(claimComments).set({ bars: false }).where(eq(claimComments.claimId, claimId));
}

/** The query for the comments of a page of claims; at most 100 claims, as many as D1 binds. */
export function selectClaimComments(db: Db, claimIds: readonly string[]) {
  return db
    .select()
    .from(claimComments)
    .where(inArray(claimComments.claimId, [...claimIds]));
}

/** The comments of a page of claims. */
export async function findClaimComments(db: Db, claimIds: readonly string[]): Promise<ClaimComment[]> {
  return await selectClaimComments(db, claimIds);
}

/** The ids of the comments of one claim. */
export async function findCommentIds(db: Db, claimId: string): Promise<string[]> {
  return (await findClaimComments(db, [claimId])).map(({ commentId }) => commentId);
}

/** One step of a claim's history, which names the record that is sealed in the same batch. */
export function insertEvent(db: Db, event: Omit<ClaimEvent, "evidenceSeq">, evidenceSeq: SQL<number>): Statement {
  return db.insert(claimEvents).values({ ...event, evidenceSeq });
}

/** A claim's history, oldest first. */
export async function listEvents(db: Db, claimId: string): Promise<ClaimEvent[]> {
  return await db
    .select()
    .from(claimEvents)
    .where(eq(claimEvents.claimId, claimId))
    .orderBy(asc(claimEvents.version))
    .limit(1_000);
}

/**
 * What people did with a site's claims, newest first, from before a record: the one of that time and number. What went on by
 * itself, and what a debtor did, is left out.
 * @param by only what that one did
 */
export async function listPeoplesActions(
  db: Db,
  siteId: string,
  before: { at: number; seq: number },
  limit: number,
  by?: string,
) {
  const { claimId, version, action, fromStatus, toStatus, actor } = claimEvents;
  const { seq, at } = evidence;
  // The plus keeps the planner from beginning with all records of the site where one person is asked for.
  const isSubject = by === undefined ? eq(claimId, evidence.subject) : sql`+${claimId} = ${evidence.subject}`;
  const ofRecord = and(isSubject, eq(claimEvents.evidenceSeq, seq));
  // Time and number stand in both rows: all actions are found by the site's records, those of one by what that one did.
  const order = by === undefined ? [at, seq] : [claimEvents.at, claimEvents.evidenceSeq];
  const page = and(
    eq(evidence.siteId, siteId),
    // The literals repeat the partial indexes' own conditions.
    by === undefined ? sql`${evidence.kind} >= 'claim.' AND ${evidence.kind} < 'claim/'` : eq(actor, by),
    sql`${actor} NOT IN ('system', 'debtor')`,
    sql`(${order[0]}, ${order[1]}) < (${before.at}, ${before.seq})`,
  );
  return await db
    .select({ seq, at, claimId, version, action, fromStatus, toStatus, actor })
    .from(evidence)
    .innerJoin(claimEvents, ofRecord)
    .where(page)
    .orderBy(...order.map((column) => desc(column)))
    .limit(limit);
}

/** When a claim was first to be invoiced; null while it never was. */
export async function findApprovedAt(db: Db, claimId: string): Promise<number | null> {
  const invoiced = and(eq(claimEvents.claimId, claimId), eq(claimEvents.toStatus, "invoicing"));
  const [row] = await db
    .select({ at: min(claimEvents.at) })
    .from(claimEvents)
    .where(invoiced);
  return row?.at ?? null;
}

/** One line of a claim's account, written with the version that brought it, in the claim's currency. */
export function insertPosting(
  db: Db,
  claim: Pick<Claim, "id" | "currency">,
  version: number,
  posting: Posting,
): Statement {
  return db.insert(postings).values({ ...posting, claimId: claim.id, version, currency: claim.currency });
}

/** A claim's account in the order in which it was written. */
export async function findPostings(db: Db, claimId: string): Promise<Posting[]> {
  return await db
    .select({ kind: postings.kind, amount: postings.amount, on: postings.on, source: postings.source })
    .from(postings)
    .where(eq(postings.claimId, claimId))
    .orderBy(asc(postings.version), asc(postings.kind));
}

/** Keeps what was said against a claim, and names the record that is sealed in the same batch. */
export function insertObjection(
  db: Db,
  objection: Omit<typeof objections.$inferInsert, "evidenceSeq">,
  evidenceSeq: SQL<number>,
): Statement {
  return db.insert(objections).values({ ...objection, evidenceSeq });
}

/** Notes the decision on the objection that is still open. */
export function decideObjection(db: Db, claimId: string, outcome: "upheld" | "refused", now: number): Statement {
  return db
    .update(objections)
    .set({ outcome, decidedAt: now })
    .where(and(eq(objections.claimId, claimId), sql`outcome IS NULL`));
}

/** The condition under which a step towards the invoice may still be sent; it holds at the moment of the lease. */
export function isStillInvoicing(claim: Pick<Claim, "id" | "siteId" | "generation">): SQL {
  return sql`EXISTS (SELECT 1 FROM claims WHERE id = ${claim.id} AND status = 'invoicing' AND hold IS NULL AND generation = ${claim.generation}) AND ${maySendFor(claim.siteId)}`;
}

/** The condition under which anything may be sent for a site at all. */
export function maySendFor(siteId: string): SQL {
  return sql`NOT EXISTS (SELECT 1 FROM quarantine WHERE site_id = ${siteId} AND resolved_at IS NULL) AND ${isWhole(siteId)}`;
}

/** Notes an invoice without a claim; known already, its status is brought up to date. */
export function upsertQuarantine(db: Db, row: typeof quarantine.$inferInsert): Statement {
  const { status } = row;
  return db
    .insert(quarantine)
    .values(row)
    .onConflictDoUpdate({ target: [quarantine.siteId, quarantine.invoiceId], set: { status } });
}

/** Notes who has seen to an invoice without a claim; one that was seen to keeps its first name and time. */
export function resolveQuarantine(db: Db, siteId: string, invoiceId: string, actor: string, now: number): Statement {
  const open = and(eq(quarantine.siteId, siteId), eq(quarantine.invoiceId, invoiceId), isNull(quarantine.resolvedAt));
  return db.update(quarantine).set({ resolvedAt: now, resolvedBy: actor }).where(open);
}

/** An invoice that stopped the site once, whether or not it has been settled since. */
export async function findQuarantined(db: Db, siteId: string, invoiceId: string) {
  const key = and(eq(quarantine.siteId, siteId), eq(quarantine.invoiceId, invoiceId));
  return (await db.select().from(quarantine).where(key).limit(1))[0];
}

/** What keeps a site from sending, oldest first. */
export async function listQuarantine(db: Db, siteId: string) {
  const open = and(eq(quarantine.siteId, siteId), isNull(quarantine.resolvedAt));
  return await db.select().from(quarantine).where(open).orderBy(asc(quarantine.foundAt)).limit(100);
}

/** Keeps a comparison with an account; of two at the same time the first stays. */
export function insertReconciliation(db: Db, row: typeof reconciliations.$inferInsert): Statement {
  return db.insert(reconciliations).values(row).onConflictDoNothing();
}

/** The newest comparison with an account; undefined before the first. */
export async function findLastReconciliation(db: Db, account: string) {
  return (
    await db
      .select()
      .from(reconciliations)
      .where(eq(reconciliations.account, account))
      .orderBy(desc(reconciliations.at))
      .limit(1)
  )[0];
}

/** The last number that a creditor has given, here or before it came here. */
export function lastNumber(creditorId: SQL): SQL<number> {
  return sql<number>`max(coalesce((SELECT max(n) FROM invoice_numbers WHERE creditor_id = ${creditorId}), 0),
    coalesce((SELECT numbered_to FROM creditors WHERE id = ${creditorId}), 0))`;
}

/** Gives an invoice the next number of its creditor; one that has a number keeps it. */
export async function takeInvoiceNumber(db: Db, row: Omit<typeof invoiceNumbers.$inferInsert, "n">): Promise<void> {
  const next = sql<number>`(SELECT ${lastNumber(sql`${row.creditorId}`)} + 1)`;
  await db
    .insert(invoiceNumbers)
    .values({ ...row, n: next })
    .onConflictDoNothing({ target: [invoiceNumbers.claimId, invoiceNumbers.generation] });
}

/** The last number that a creditor has given, and the last of those that it gave elsewhere; undefined for one that is not here. */
export async function findNumbers(db: Db, creditorId: string) {
  const { id, numberedTo } = creditors;
  const last = lastNumber(sql`${creditorId}`);
  return (await db.select({ numberedTo, last }).from(creditors).where(eq(id, creditorId)).limit(1))[0];
}

/** Keeps the numbers up to that one from being given here: another deployment gave them. */
export function raiseNumber(db: Db, creditorId: string, n: number): Statement {
  const { id, numberedTo } = creditors;
  return db
    .update(creditors)
    .set({ numberedTo: n })
    .where(and(eq(id, creditorId), lt(numberedTo, n)));
}

/** The number that the claim's invoice of that generation took; undefined while it has none. */
export async function findInvoiceNumber(db: Db, claimId: string, generation: number) {
  const key = and(eq(invoiceNumbers.claimId, claimId), eq(invoiceNumbers.generation, generation));
  return (await db.select().from(invoiceNumbers).where(key).limit(1))[0];
}

/** Claims by their ids, however many: one bound value. */
export async function findClaimsById(db: Db, ids: readonly string[]): Promise<Claim[]> {
  const isMeant = and(isOneOf(claims.id, ids), isSiteOpen(claims.siteId));
  return await db.select().from(claims).where(isMeant);
}

export type LetterRow = typeof letters.$inferSelect;

/** Keeps a letter as it was written, and names the record that is sealed in the same batch. */
export function insertLetter(db: Db, letter: Omit<LetterRow, "evidenceSeq">, evidenceSeq: SQL<number>): Statement {
  return db.insert(letters).values({ ...letter, evidenceSeq });
}

/** A claim's letter of a kind: a reminder by its dunning level, any other by the claim's version when it was written. */
export async function findLetter(
  db: Db,
  claimId: string,
  kind: LetterKind,
  round: number,
): Promise<LetterRow | undefined> {
  const key = and(eq(letters.claimId, claimId), eq(letters.kind, kind), eq(letters.round, round));
  return (await db.select().from(letters).where(key).limit(1))[0];
}

/** A claim's letters, oldest first. */
export async function listLetters(db: Db, claimId: string): Promise<LetterRow[]> {
  return await db.select().from(letters).where(eq(letters.claimId, claimId)).orderBy(asc(letters.writtenAt));
}

export type ObjectionRow = typeof objections.$inferSelect;

/** What was said against a claim, oldest first. */
export async function listObjections(db: Db, claimId: string): Promise<ObjectionRow[]> {
  return await db.select().from(objections).where(eq(objections.claimId, claimId)).orderBy(asc(objections.version));
}
