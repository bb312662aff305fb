import { and, asc, desc, eq, inArray, isNotNull, lt, or, sql, type SQL } from "drizzle-orm";
import type { Db, Statement } from "../db/client.ts";
import { isOneOf } from "../db/rows.ts";
import { isSiteOpen } from "../sites/deletion-repository.ts";
import { isWhole } from "../sites/restore-repository.ts";
import { sites } from "../sites/table.ts";
import type { Claim, ClaimStatus } from "./claim.ts";
import { claims } from "./table.ts";
import { LEGAL_FROM } from "./transition.ts";

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

/** Claims by their ids, however many: one bound value. */
export async function findClaimsById(db: Db, ids: readonly string[]): Promise<Claim[]> {
  const isMeant = and(isOneOf(claims.id, ids), isSiteOpen(claims.siteId));
  return await db.select().from(claims).where(isMeant);
}

/** The claim that an invoice belongs to, once its number has been written down. */
export async function findClaimByInvoice(db: Db, invoiceId: string): Promise<Claim | undefined> {
  const isOfInvoice = and(eq(claims.invoiceId, invoiceId), isSiteOpen(claims.siteId));
  return (await db.select().from(claims).where(isOfInvoice).limit(1))[0];
}

/** The claims that these invoices belong to, however many: one bound value. */
export async function findClaimsByInvoices(db: Db, invoiceIds: readonly string[]): Promise<Claim[]> {
  const isMeant = and(isOneOf(claims.invoiceId, invoiceIds), isSiteOpen(claims.siteId));
  return await db.select().from(claims).where(isMeant);
}

/**
 * The other claims that share their debtor's customer at the provider, and with it what lies in its balance in their currency: a
 * party has one customer for each account and language.
 */
export async function findClaimsOfCustomer(
  db: Db,
  { id, debtorId, termsLocale, currency, creditor }: Claim,
): Promise<Claim[]> {
  if (debtorId === null || !creditor) return [];
  const isMeant = and(
    eq(claims.debtorId, debtorId),
    eq(claims.termsLocale, termsLocale),
    eq(claims.currency, currency),
    isNotNull(claims.invoiceId),
  );
  const found = await db.select().from(claims).where(isMeant);
  const isSameAccount = (other: Claim) =>
    other.creditor?.provider === creditor.provider && other.creditor.stripe_account === creditor.stripe_account;
  return found.filter((other) => other.id !== id && isSameAccount(other));
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

/** The condition under which a step towards the invoice may still be sent; it holds at the moment of the lease. */
export function isStillInvoicing(claim: Pick<Claim, "id" | "siteId" | "generation">): SQL {
  return sql`EXISTS (SELECT 1 FROM claims WHERE id = ${claim.id} AND status = 'invoicing' AND hold IS NULL AND generation = ${claim.generation}) AND ${maySendFor(claim.siteId)}`;
}

/** The condition under which anything may be sent for a site at all. */
export function maySendFor(siteId: string): SQL {
  return sql`NOT EXISTS (SELECT 1 FROM quarantine WHERE site_id = ${siteId} AND resolved_at IS NULL) AND ${isWhole(siteId)}`;
}
