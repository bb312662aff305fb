import {
  and,
  asc,
  desc,
  eq,
  gt,
  isNotNull,
  isNull,
  lt,
  or,
  sql,
  type InferInsertModel,
  type InferSelectModel,
  type SQL,
} from "drizzle-orm";
import type { Db, Statement } from "../db/client.ts";
import type { Locale } from "../shared/locale.ts";
import { DEFAULT_POLICY, type Policy } from "./policy.ts";
import { EMPTY_LAYER, type SiteLayer } from "../rules/site-layer.ts";
import { isSiteOpen } from "./deletion-repository.ts";
import { creditors, members, policies, sessions, siteModels, siteOrigins, sites, terms, tokens } from "./table.ts";
import type { CreditorTax } from "./tax.ts";
import type { Terms } from "./terms.ts";

export type Site = InferSelectModel<typeof sites>;
export type Creditor = InferSelectModel<typeof creditors>;
export type Member = InferSelectModel<typeof members>;
export type Token = InferSelectModel<typeof tokens>;

/** The query for a site, to be read in one batch with others; as the other `select…`. */
export function selectSite(db: Db, siteId: string) {
  return db
    .select()
    .from(sites)
    .where(and(eq(sites.id, siteId), isSiteOpen(sites.id)))
    .limit(1);
}

/** One row when the origin (scheme, host and port) is one of the site's, else none. */
export function selectOrigin(db: Db, siteId: string, origin: string) {
  return db
    .select({ origin: siteOrigins.origin })
    .from(siteOrigins)
    .where(and(eq(siteOrigins.siteId, siteId), eq(siteOrigins.origin, origin)))
    .limit(1);
}

/** A site by its key; undefined when there is none, or when it is being deleted. */
export async function findSite(db: Db, siteId: string): Promise<Site | undefined> {
  return (await selectSite(db, siteId))[0];
}

/** All sites of one database that are not being deleted, by their keys. */
export async function listSites(db: Db): Promise<Site[]> {
  return await db.select().from(sites).where(isSiteOpen(sites.id)).orderBy(asc(sites.id));
}

/** The origins whose pages may show and post a site's comments. */
export async function listOrigins(db: Db, siteId: string): Promise<string[]> {
  const rows = await db.select({ origin: siteOrigins.origin }).from(siteOrigins).where(eq(siteOrigins.siteId, siteId));
  return rows.map((row) => row.origin);
}

/** Stores a new site; a key that is taken fails the batch. */
export function insertSite(db: Db, site: InferInsertModel<typeof sites>): Statement {
  return db.insert(sites).values(site);
}

/** Changes a site's row; its origins are rows of their own. */
export function updateSite(
  db: Db,
  siteId: string,
  change: Partial<Pick<Site, "name" | "locale" | "creditorId" | "mode">>,
): Statement {
  return db.update(sites).set(change).where(eq(sites.id, siteId));
}

/** Adds an origin, unless the site has it. */
export function insertOrigin(db: Db, siteId: string, origin: string): Statement {
  return db.insert(siteOrigins).values({ siteId, origin }).onConflictDoNothing();
}

/** Takes all origins from a site, before the new ones are written in the same batch. */
export function deleteOrigins(db: Db, siteId: string): Statement {
  return db.delete(siteOrigins).where(eq(siteOrigins.siteId, siteId));
}

/** Stores a creditor; nothing of it but the VAT settings can be changed later. */
export function insertCreditor(db: Db, creditor: InferInsertModel<typeof creditors>): Statement {
  return db.insert(creditors).values(creditor);
}

/** Sets the VAT settings of the invoices to come; null takes them back. */
export function updateCreditorTax(db: Db, creditorId: string, tax: CreditorTax | null): Statement {
  return db.update(creditors).set({ tax }).where(eq(creditors.id, creditorId));
}

/** A creditor, of whichever site; undefined when there is none. */
export async function findCreditor(db: Db, creditorId: string): Promise<Creditor | undefined> {
  return (await db.select().from(creditors).where(eq(creditors.id, creditorId)).limit(1))[0];
}

/** Whether a site's invoices are made at Stripe; as long as it has no creditor, nobody can tell. */
export async function goesByStripe(db: Db, { creditorId }: Pick<Site, "creditorId">): Promise<boolean> {
  return creditorId !== null && (await findCreditor(db, creditorId))?.provider === "stripe";
}

/** All creditors of one database, oldest first. */
export async function listCreditors(db: Db): Promise<Creditor[]> {
  return await db.select().from(creditors).orderBy(asc(creditors.id));
}

/** The sites whose creditor is paid into that account of the payment service. */
export async function findSitesOfAccount(db: Db, account: string): Promise<Pick<Site, "id" | "createdAt">[]> {
  const isPaidThere = and(eq(creditors.id, sites.creditorId), eq(creditors.stripeAccount, account));
  const { id, createdAt } = sites;
  return await db.select({ id, createdAt }).from(sites).innerJoin(creditors, isPaidThere).where(isSiteOpen(id));
}

/** The settings that a site has changed; the others are the defaults'. */
export function selectPolicy(db: Db, siteId: string) {
  return db.select({ settings: policies.settings }).from(policies).where(eq(policies.siteId, siteId)).limit(1);
}

/** A site's whole policy: what it has set (`selectPolicy`), over the defaults. */
export function policyOf([row]: readonly { settings: Partial<Policy> }[]): Policy {
  return { ...DEFAULT_POLICY, ...row?.settings };
}

/** A site's whole policy. */
export async function findPolicy(db: Db, siteId: string): Promise<Policy> {
  return policyOf(await selectPolicy(db, siteId));
}

/** Sets single settings; the others stay as the database has them when the statement runs. */
export function changePolicy(db: Db, siteId: string, change: Partial<Policy>, now: number): Statement {
  return db
    .insert(policies)
    .values({ siteId, settings: change, updatedAt: now })
    .onConflictDoUpdate({
      target: policies.siteId,
      set: { settings: sql`json_patch(${policies.settings}, excluded.settings)`, updatedAt: now },
    });
}

/** The terms in force: the newest version in that language. */
export async function findCurrentTerms(db: Db, siteId: string, locale: Locale): Promise<Terms | undefined> {
  const inLocale = and(eq(terms.siteId, siteId), eq(terms.locale, locale));
  return (await db.select().from(terms).where(inLocale).orderBy(desc(terms.version)).limit(1))[0];
}

/** The query for the terms as they stood: a version is never changed, and is what a comment's author accepted. */
export function selectTermsVersion(db: Db, siteId: string, locale: Locale, version: number) {
  const key = and(eq(terms.siteId, siteId), eq(terms.locale, locale), eq(terms.version, version));
  return db.select().from(terms).where(key).limit(1);
}

/** The terms as they stood. */
export async function findTermsVersion(
  db: Db,
  siteId: string,
  locale: Locale,
  version: number,
): Promise<Terms | undefined> {
  return (await selectTermsVersion(db, siteId, locale, version))[0];
}

/** By language, newest first; `after` is language and version of the last one of the page before. */
export async function listTerms(
  db: Db,
  siteId: string,
  after: readonly [locale: string, version: number] | undefined,
  limit: number,
): Promise<Terms[]> {
  const [locale, version] = after ?? [];
  const isLater =
    after && sql`(${terms.locale} > ${locale} OR (${terms.locale} = ${locale} AND ${terms.version} < ${version}))`;
  return await db
    .select()
    .from(terms)
    .where(and(eq(terms.siteId, siteId), isLater))
    .orderBy(asc(terms.locale), desc(terms.version))
    .limit(limit);
}

/** Posts a version; its number taken already, by somebody who posted at once, fails the batch. */
export function insertTerms(db: Db, row: Terms): Statement {
  return db.insert(terms).values(row);
}

/** Gives back the member, who keeps the id of an earlier membership; nothing when the address belongs to a present one. */
export function insertMember(db: Db, member: InferInsertModel<typeof members>) {
  const { name, role } = member;
  return db
    .insert(members)
    .values(member)
    .onConflictDoUpdate({
      target: [members.siteId, members.email],
      set: { name, role, removedAt: null },
      setWhere: isNotNull(members.removedAt),
    })
    .returning();
}

/** The id of the present or earlier member of an address, or else the one given. */
export function idOfMember(siteId: string, email: string, otherwise: string): SQL {
  return sql`coalesce((SELECT id FROM members WHERE site_id = ${siteId} AND email = ${email}), ${otherwise})`;
}

/** Whether somebody is a member now. */
export function isMember(siteId: string, who: { id: string } | { email: string }): SQL {
  const isThem = "id" in who ? sql`id = ${who.id}` : sql`email = ${who.email}`;
  return sql`EXISTS (SELECT 1 FROM members WHERE site_id = ${siteId} AND ${isThem} AND removed_at IS NULL)`;
}

/** The present members, oldest first; `after` is the id of the last one of the page before. */
export async function listMembers(db: Db, siteId: string, after: string | undefined, limit: number): Promise<Member[]> {
  const page = and(isPresent(siteId), after === undefined ? undefined : gt(members.id, after));
  return await db.select().from(members).where(page).orderBy(asc(members.id)).limit(limit);
}

function isPresent(siteId: string): SQL | undefined {
  return and(eq(members.siteId, siteId), isNull(members.removedAt));
}

/** A present member. */
export async function findMember(db: Db, siteId: string, memberId: string): Promise<Member | undefined> {
  return (
    await db
      .select()
      .from(members)
      .where(and(isPresent(siteId), eq(members.id, memberId)))
      .limit(1)
  )[0];
}

/** All present members by name, to choose from. */
export async function findPresentNames(db: Db, siteId: string): Promise<Pick<Member, "id" | "name" | "email">[]> {
  const { id, name, email } = members;
  return await db.select({ id, name, email }).from(members).where(isPresent(siteId)).orderBy(asc(name), asc(id));
}

/** The addresses of a site's owners, however many members it has. */
export async function findOwnerEmails(db: Db, siteId: string): Promise<string[]> {
  const isOwner = and(isPresent(siteId), eq(members.role, "owner"));
  const rows = await db.select({ email: members.email }).from(members).where(isOwner).orderBy(asc(members.id));
  return rows.map(({ email }) => email);
}

/** Who has ever acted at a site, by id: history names them after they have left, too. */
export async function findMemberNames(db: Db, siteId: string): Promise<Map<string, string>> {
  const rows = await db.select({ id: members.id, name: members.name }).from(members).where(eq(members.siteId, siteId));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Ends a membership, and with it every token of that member. */
export function removeMember(db: Db, siteId: string, memberId: string, now: number): Statement[] {
  return [
    db
      .update(members)
      .set({ removedAt: now })
      .where(and(eq(members.siteId, siteId), eq(members.id, memberId))),
    db
      .update(tokens)
      .set({ revokedAt: now })
      .where(and(eq(tokens.siteId, siteId), eq(tokens.memberId, memberId), isNull(tokens.revokedAt))),
  ];
}

/** Stores a token by its hash: the token itself is shown once, and kept nowhere. */
export function insertToken(db: Db, token: InferInsertModel<typeof tokens>): Statement {
  return db.insert(tokens).values(token);
}

/** Newest first; `after` is the id of the last token of the page before. */
export async function listTokens(db: Db, siteId: string, after: string | undefined, limit: number): Promise<Token[]> {
  const page = and(eq(tokens.siteId, siteId), after === undefined ? undefined : lt(tokens.id, after));
  return await db.select().from(tokens).where(page).orderBy(desc(tokens.id)).limit(limit);
}

/** Whether a token has not been revoked yet. */
export function isUnrevoked(siteId: string, tokenId: string): SQL {
  return sql`EXISTS (SELECT 1 FROM tokens WHERE site_id = ${siteId} AND id = ${tokenId} AND revoked_at IS NULL)`;
}

/** Revokes a token; its sessions end with it, since each request looks the token up. */
export function revokeToken(db: Db, siteId: string, tokenId: string, now: number): Statement {
  return db
    .update(tokens)
    .set({ revokedAt: now })
    .where(and(eq(tokens.siteId, siteId), eq(tokens.id, tokenId), isNull(tokens.revokedAt)));
}

/** A token that is neither revoked nor expired, with the member it was given to. */
export async function findLiveToken(
  db: Db,
  hash: string,
  now: number,
): Promise<{ token: Token; member: Member } | undefined> {
  const [row] = await db
    .select({ token: tokens, member: members })
    .from(tokens)
    .innerJoin(members, eq(members.id, tokens.memberId))
    .where(
      and(
        eq(tokens.hash, hash),
        isNull(tokens.revokedAt),
        isNull(members.removedAt),
        or(isNull(tokens.expiresAt), gt(tokens.expiresAt, now)),
      ),
    )
    .limit(1);
  return row;
}

/** Stores a login by the hash of its cookie. */
export function insertSession(db: Db, session: InferInsertModel<typeof sessions>): Statement {
  return db.insert(sessions).values(session);
}

/** A login by the hash of its cookie, unless its time is over; its token is for the caller to check. */
export async function findSession(db: Db, hash: string, now: number) {
  const live = and(eq(sessions.hash, hash), gt(sessions.expiresAt, now));
  return (await db.select().from(sessions).where(live).limit(1))[0];
}

/** Logs out; the token stays valid. */
export function deleteSession(db: Db, hash: string): Statement {
  return db.delete(sessions).where(eq(sessions.hash, hash));
}

/** Ends the sessions that are past their time. */
export function deleteExpiredSessions(db: Db, now: number): Statement {
  return db.delete(sessions).where(lt(sessions.expiresAt, now));
}

/** The next version number of a site's terms in a language. */
export async function nextTermsVersion(db: Db, siteId: string, locale: Locale): Promise<number> {
  const [row] = await db
    .select({ next: sql<number>`coalesce(max(${terms.version}), 0) + 1` })
    .from(terms)
    .where(and(eq(terms.siteId, siteId), eq(terms.locale, locale)));
  return row?.next ?? 1;
}

/** What a site has taught the judge, once it has. */
export function selectSiteLayer(db: Db, siteId: string) {
  return db.select({ layer: siteModels.layer }).from(siteModels).where(eq(siteModels.siteId, siteId)).limit(1);
}

/** What a site has taught the judge; the empty layer before the first lesson. */
export async function findSiteLayer(db: Db, siteId: string): Promise<SiteLayer> {
  return (await selectSiteLayer(db, siteId))[0]?.layer ?? EMPTY_LAYER;
}

/** Stores the next version of what a site has taught; of two who learned at once the first stays. */
export function saveSiteLayer(db: Db, siteId: string, layer: SiteLayer, now: number): Statement {
  const row = { version: layer.version, layer, updatedAt: now };
  return db
    .insert(siteModels)
    .values({ siteId, ...row })
    .onConflictDoUpdate({ target: siteModels.siteId, set: row, setWhere: eq(siteModels.version, layer.version - 1) });
}

/** Forgets what a site has taught. */
export function deleteSiteLayer(db: Db, siteId: string): Statement {
  return db.delete(siteModels).where(eq(siteModels.siteId, siteId));
}
