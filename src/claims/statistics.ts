import { and, eq, gte, inArray, isNotNull, lt, sql, type SQL } from "drizzle-orm";
import type { Db } from "../db/client.ts";
import { firstIdAt } from "../shared/ids.ts";
import { CLAIM_STATUSES, isAsked, type ClaimStatus } from "./claim.ts";
import { claims, objections, postings } from "./table.ts";

/** How many claims of a state one report reads at most; a report that met it says that it is not complete. */
const REPORT_LIMIT = 5_000;

/** What was asked for and what became of it, in minor units. */
export type Sums = {
  currency: string;
  invoiced: number;
  /** Interest and costs that came on top of what was invoiced, less what was waived: the other sums contain them. */
  added: number;
  paid: number;
  conceded: number;
  written_off: number;
  outstanding: number;
};

/** Unpaid claims by how long they are overdue, in days. */
export const AGES = ["not_due", "0-30", "31-60", "61-90", "over_90"] as const;
export type Age = (typeof AGES)[number];

export type ClaimStatistics = {
  claims: { status: ClaimStatus; count: number }[];
  sums: Sums[];
  ageing: { age: Age; currency: string; count: number; outstanding: number }[];
  /** Shares of the claims that were approved; null where none was. */
  rates: {
    approved: number;
    objected: number;
    conceded: number;
    objection_rate: number | null;
    concede_rate: number | null;
  };
  complete: boolean;
};

/**
 * A site's claims that were opened in a window: their states, and from their accounts what was invoiced and added to it, paid
 * (less what was paid back), conceded and written off. Outstanding is the balance of those that are asked for. Ageing is of all open
 * claims, whenever opened, as of today.
 *
 * Rows read: each claim of the window twice, its postings and its objections once; each open claim and its postings once;
 * at most `REPORT_LIMIT` claims of each state. Ids sort by time, so the window is a range of the index (site, status, id).
 * @param from epoch milliseconds, inclusive
 * @param to epoch milliseconds, exclusive
 * @param today YYYY-MM-DD where the creditor sits
 */
export async function reportClaims(
  db: Db,
  siteId: string,
  from: number,
  to: number,
  today: string,
): Promise<ClaimStatistics> {
  const [first, ...rest] = CLAIM_STATUSES;
  const perStatus = await db.batch([
    selectCohort(db, siteId, first, from, to),
    ...rest.map((status) => selectCohort(db, siteId, status, from, to)),
  ]);
  const cohort = perStatus.flat();
  const open = await selectOpen(db, siteId, today);
  const approved = cohort.filter(({ isApproved }) => isApproved === 1);
  const objected = approved.filter(({ isObjected }) => isObjected === 1).length;
  const conceded = approved.filter(({ status }) => status === "conceded").length;
  const share = (count: number) =>
    approved.length === 0 ? null : Math.round((count / approved.length) * 1_000) / 1_000;
  return {
    claims: CLAIM_STATUSES.map((status, i) => ({ status, count: perStatus[i]?.length ?? 0 })),
    sums: sumUp(cohort),
    ageing: age(open),
    rates: {
      approved: approved.length,
      objected,
      conceded,
      objection_rate: share(objected),
      concede_rate: share(conceded),
    },
    complete: [...perStatus, open].every((rows) => rows.length < REPORT_LIMIT),
  };
}

/** The sum of a claim's postings that are meant, 0 without any; named, since D1 tells columns of a batch apart by name. */
const posted = (name: string, areMeant?: SQL) =>
  sql<number>`coalesce((SELECT sum(${postings.amount}) FROM ${postings}
    WHERE ${and(eq(postings.claimId, claims.id), areMeant)}), 0)`.as(name);

function selectCohort(db: Db, siteId: string, status: ClaimStatus, from: number, to: number) {
  const inWindow = and(
    eq(claims.siteId, siteId),
    eq(claims.status, status),
    gte(claims.id, firstIdAt(from)),
    lt(claims.id, firstIdAt(to)),
  );
  return db
    .select({
      status: claims.status,
      currency: claims.currency,
      isApproved: sql<number>`${claims.approvedBy} IS NOT NULL`.as("is_approved"),
      isObjected: sql<number>`EXISTS (SELECT 1 FROM ${objections} WHERE ${eq(objections.claimId, claims.id)})`.as(
        "is_objected",
      ),
      invoiced: posted("invoiced", eq(postings.kind, "principal")),
      added: posted("added", inArray(postings.kind, ["interest", "cost", "waiver"])),
      paid: posted("paid", inArray(postings.kind, ["payment", "refund", "chargeback"])),
      conceded: posted("conceded", eq(postings.kind, "credit")),
      balance: posted("balance"),
    })
    .from(claims)
    .where(inWindow)
    .limit(REPORT_LIMIT);
}

type CohortRow = Awaited<ReturnType<typeof selectCohort>>[number];

function sumUp(cohort: readonly CohortRow[]): Sums[] {
  const sums = new Map<string, Sums>();
  for (const { currency, status, invoiced, added, paid, conceded, balance } of cohort) {
    const none = { currency, invoiced: 0, added: 0, paid: 0, conceded: 0, written_off: 0, outstanding: 0 };
    const sum = sums.get(currency) ?? none;
    sum.invoiced += invoiced;
    sum.added += added;
    // Payments and credits count down: what the reader gets is how much they were.
    sum.paid -= paid;
    sum.conceded -= conceded;
    sum.written_off += status === "written_off" ? balance : 0;
    sum.outstanding += isAsked(status) ? Math.max(0, balance) : 0;
    sums.set(currency, sum);
  }
  return [...sums.values()].toSorted((a, b) => a.currency.localeCompare(b.currency));
}

async function selectOpen(db: Db, siteId: string, today: string) {
  const isOpen = and(eq(claims.siteId, siteId), eq(claims.status, "open"), isNotNull(claims.dueOn));
  return await db
    .select({
      currency: claims.currency,
      overdue: sql<number>`CAST(julianday(${today}) - julianday(${claims.dueOn}) AS INTEGER)`.as("overdue"),
      balance: posted("balance"),
    })
    .from(claims)
    .where(isOpen)
    .limit(REPORT_LIMIT);
}

/** The class of a claim by the days since its due date: due today is not overdue. */
export function ageOf(overdue: number): Age {
  return overdue <= 0
    ? "not_due"
    : overdue <= 30
      ? "0-30"
      : overdue <= 60
        ? "31-60"
        : overdue <= 90
          ? "61-90"
          : "over_90";
}

function age(open: Awaited<ReturnType<typeof selectOpen>>): ClaimStatistics["ageing"] {
  const currencies = [...new Set(open.map(({ currency }) => currency))].toSorted();
  return currencies.flatMap((currency) =>
    AGES.map((name) => {
      const mine = open.filter((row) => row.currency === currency && ageOf(row.overdue) === name);
      return {
        age: name,
        currency,
        count: mine.length,
        outstanding: mine.reduce((sum, { balance }) => sum + Math.max(0, balance), 0),
      };
    }),
  );
}
