import { and, asc, desc, eq, gt, gte, inArray, isNull, ne, or, sql, type SQL } from "drizzle-orm";
import type { Db, Statement } from "../db/client.ts";
import { isSiteOpen } from "../sites/deletion-repository.ts";
import type { Site } from "../sites/repository.ts";
import { sites } from "../sites/table.ts";
import { BREAKER, type BreakerFacts, type Comparison, type Used } from "./automatic.ts";
import type { Claim, DebtorRow } from "./claim.ts";
import { LEGAL_FROM } from "./transition.ts";
import { automationDecisions, automationEvents, claimEvents, claims, objections } from "./table.ts";

export type AutomationEvent = typeof automationEvents.$inferSelect;
export type DecisionRow = typeof automationDecisions.$inferSelect;

/** How far back agreements are counted: more than a policy can ask for. */
const COMPARED = 400;

/** Writes down an approval or a switch under its number (`n`); a number that is taken fails the batch. */
export function insertAutomationEvent(
  db: Db,
  event: Omit<typeof automationEvents.$inferInsert, "evidenceSeq"> & { evidenceSeq?: SQL<number> },
): Statement {
  return db.insert(automationEvents).values(event);
}

/** The number that the next approval or switch takes: of two that read the same one, the second fails. */
export async function nextAutomationNumber(db: Db, siteId: string): Promise<number> {
  const ofSite = eq(automationEvents.siteId, siteId);
  const { n } = automationEvents;
  const [last] = await db.select({ n }).from(automationEvents).where(ofSite).orderBy(desc(n)).limit(1);
  return (last?.n ?? 0) + 1;
}

/** What automatic mode was last switched by. */
export async function findLastSwitch(db: Db, siteId: string): Promise<AutomationEvent | undefined> {
  return (await listSwitches(db, siteId, 1))[0];
}

/** The last switches, newest first. */
export async function listSwitches(db: Db, siteId: string, limit: number): Promise<AutomationEvent[]> {
  const switches = and(eq(automationEvents.siteId, siteId), ne(automationEvents.action, "approve"));
  return await db.select().from(automationEvents).where(switches).orderBy(desc(automationEvents.n)).limit(limit);
}

/** The sites where automatic mode may have something to do: it is on, was frozen, or a claim waits for a decision. */
export async function listSitesToWatch(db: Db): Promise<Site[]> {
  const hasReview = sql`EXISTS (SELECT 1 FROM claims WHERE site_id = ${sites.id} AND status = 'review')`;
  const wasFrozen = sql`EXISTS (SELECT 1 FROM automation_events WHERE site_id = ${sites.id} AND action = 'freeze')`;
  return await db
    .select()
    .from(sites)
    .where(and(or(eq(sites.mode, "auto"), hasReview, wasFrozen), isSiteOpen(sites.id)))
    .orderBy(asc(sites.id));
}

/** How many payments of a site are with the payer's bank, which has not decided yet. */
export async function countOpenDisputes(db: Db, siteId: string): Promise<number> {
  const isOpen = and(eq(claims.siteId, siteId), sql`dispute IS NOT NULL`, eq(claims.dispute, "open"));
  const [row] = await db
    .select({ count: sql<number>`count(*)` })
    .from(claims)
    .where(isOpen);
  return row?.count ?? 0;
}

/** What the circuit breaker looks at: all since an owner last switched automatic mode on. */
export async function findBreakerFacts(db: Db, siteId: string): Promise<BreakerFacts> {
  const since = sql<number>`(SELECT coalesce(max(at), 0) FROM automation_events WHERE site_id = ${siteId} AND action = 'enable')`;
  const [decided, lost, letters] = await db.batch([
    db
      .select({ outcome: objections.outcome })
      .from(objections)
      .innerJoin(claims, eq(claims.id, objections.claimId))
      // The plus keeps the planner from beginning with all claims of the site, of which few have an objection.
      .where(
        and(
          sql`+${claims.siteId} = ${siteId}`,
          sql`${objections.outcome} IS NOT NULL`,
          sql`${objections.decidedAt} > ${since}`,
        ),
      )
      .orderBy(desc(objections.decidedAt))
      .limit(BREAKER.last),
    db
      .select({ count: sql<number>`count(*)` })
      .from(claims)
      .where(
        and(
          eq(claims.siteId, siteId),
          sql`dispute IS NOT NULL`,
          sql`EXISTS (SELECT 1 FROM postings JOIN claim_events USING (claim_id, version)
            WHERE claim_id = ${claims.id} AND postings.kind = 'chargeback' AND claim_events.at > ${since})`,
        ),
      ),
    db
      .select({ count: sql<number>`count(*)` })
      .from(automationEvents)
      .where(
        and(
          eq(automationEvents.siteId, siteId),
          eq(automationEvents.action, "report_lawyer_letter"),
          gt(automationEvents.at, since),
        ),
      ),
  ]);
  return {
    objections: decided.flatMap(({ outcome }) => (outcome === null ? [] : [outcome])),
    lostDisputes: lost[0]?.count ?? 0,
    lawyerLetters: letters[0]?.count ?? 0,
  };
}

/** What automatic mode has approved from a date on, in one currency. */
export async function sumApproved(db: Db, siteId: string, from: string, currency: string): Promise<Used> {
  const [row] = await db
    .select({
      count: sql<number>`count(*)`,
      sum: sql<number>`coalesce(sum(CASE WHEN ${automationEvents.currency} = ${currency} THEN ${automationEvents.amount} END), 0)`,
    })
    .from(automationEvents)
    .where(
      and(
        eq(automationEvents.siteId, siteId),
        sql`${automationEvents.action} = 'approve'`,
        gte(automationEvents.on, from),
      ),
    );
  return row ?? { count: 0, sum: 0 };
}

type OtherClaims = { byPeople: number; live: number; conceded: number; lastConcededAt: number };
const NO_OTHERS: OtherClaims = { byPeople: 0, live: 0, conceded: 0, lastConcededAt: 0 };
const PURSUED = ["hearing", "invoicing", "open", "contested", "referred", "written_off"] as const;

/**
 * Other claims against the same party: the same VAT id, register number, address or name, since a corrected entry is
 * another row. None while the debtor is not known.
 */
export async function countOtherClaims(
  db: Db,
  claim: Pick<Claim, "id" | "siteId">,
  debtor: DebtorRow | undefined,
): Promise<OtherClaims> {
  if (!debtor) return NO_OTHERS;
  const { siteId } = claim;
  const entered = (column: SQL, value: string | null) =>
    value === null ? [] : [sql`SELECT id FROM debtors WHERE site_id = ${siteId} AND ${column} = ${value}`];
  // One index each: an OR over the fields would read every debtor of the site.
  const same = sql.join(
    [
      ...entered(sql`id`, debtor.id),
      ...entered(sql`email`, debtor.email),
      ...entered(sql`name`, debtor.name),
      ...entered(sql`vat_id`, debtor.vatId),
      ...entered(sql`register`, debtor.register),
    ],
    sql` UNION `,
  );
  const byPeople = sql`${claims.approvedBy} <> 'system' AND ${claims.status} NOT IN ('rejected', 'cancelled', 'conceded', 'expired', 'review')`;
  const concededAt = sql`(SELECT max(at) FROM claim_events WHERE claim_id = ${claims.id} AND action = 'concede')`;
  const [row] = await db
    .select({
      byPeople: sql<number>`coalesce(sum(${byPeople}), 0)`,
      live: sql<number>`coalesce(sum(${inArray(claims.status, [...PURSUED])}), 0)`,
      conceded: sql<number>`coalesce(sum(${claims.status} = 'conceded'), 0)`,
      lastConcededAt: sql<number>`coalesce(max(CASE ${claims.status} WHEN 'conceded' THEN ${concededAt} END), 0)`,
    })
    .from(claims)
    .where(and(sql`${claims.debtorId} IN (${same})`, sql`+${claims.siteId} = ${siteId}`, ne(claims.id, claim.id)));
  return row ?? NO_OTHERS;
}

/** Claims in review that automatic mode has not looked at as they now stand, or not since that time; longest waiting first. */
export async function findUndecided(db: Db, siteId: string, lookedAtBefore: number, limit: number): Promise<Claim[]> {
  const decidedAt = automationDecisions.decidedAt;
  const rows = await db
    .select({ claim: claims })
    .from(claims)
    .leftJoin(
      automationDecisions,
      and(eq(automationDecisions.claimId, claims.id), eq(automationDecisions.version, claims.version)),
    )
    .where(
      and(
        eq(claims.siteId, siteId),
        eq(claims.status, "review"),
        or(isNull(decidedAt), sql`${decidedAt} <= ${lookedAtBefore}`),
      ),
    )
    .orderBy(asc(sql`coalesce(${decidedAt}, 0)`), asc(claims.id))
    .limit(limit);
  return rows.map(({ claim }) => claim);
}

/** Writes down what was decided on a claim as it stands; decided anew, it replaces what was said of the same version. */
export function upsertDecision(db: Db, row: DecisionRow): Statement {
  const { act, wouldApprove, guards, decidedAt } = row;
  return db
    .insert(automationDecisions)
    .values(row)
    .onConflictDoUpdate({
      target: [automationDecisions.claimId, automationDecisions.version],
      set: { act, wouldApprove, guards, decidedAt },
    });
}

/** The event by which a person ended the review of a claim as it had been decided on. */
const ENDING = and(
  eq(claimEvents.claimId, automationDecisions.claimId),
  eq(claimEvents.version, sql`${automationDecisions.version} + 1`),
  inArray(claimEvents.action, ["approve", "reject", "cancel"]),
  ne(claimEvents.actor, "system"),
);

/** What people did with what automatic mode had decided on, newest first. */
export async function findComparisons(db: Db, siteId: string): Promise<Comparison[]> {
  const rows = await db
    .select({ wouldApprove: automationDecisions.wouldApprove, action: claimEvents.action, status: claims.status })
    .from(automationDecisions)
    .innerJoin(claimEvents, ENDING)
    .innerJoin(claims, eq(claims.id, automationDecisions.claimId))
    .where(eq(automationDecisions.siteId, siteId))
    .orderBy(desc(automationDecisions.decidedAt))
    .limit(COMPARED);
  return rows.flatMap(({ wouldApprove, action: person, status }) =>
    person === "approve" || person === "reject" || person === "cancel"
      ? [{ wouldApprove, person, isConceded: status === "conceded" }]
      : [],
  );
}

/** The last decisions, newest first, with what became of them: an approval by `system`, or what a person did. */
export async function listDecisions(db: Db, siteId: string, limit: number) {
  return await db
    .select({ decision: automationDecisions, action: claimEvents.action, actor: claimEvents.actor })
    .from(automationDecisions)
    .leftJoin(
      claimEvents,
      and(
        eq(claimEvents.claimId, automationDecisions.claimId),
        eq(claimEvents.version, sql`${automationDecisions.version} + 1`),
      ),
    )
    .where(eq(automationDecisions.siteId, siteId))
    .orderBy(desc(automationDecisions.decidedAt))
    .limit(limit);
}

/** Claims that automatic mode approved, that nobody has taken over, and that are not on hold yet. */
export async function findClaimsToFreeze(db: Db, siteId: string, limit: number): Promise<Claim[]> {
  const byMachine = and(
    eq(claims.siteId, siteId),
    inArray(claims.status, [...LEGAL_FROM.hold]),
    eq(claims.mode, "auto"),
    eq(claims.approvedBy, "system"),
    isNull(claims.hold),
  );
  return await db.select().from(claims).where(byMachine).orderBy(asc(claims.id)).limit(limit);
}
