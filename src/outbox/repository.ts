import { and, asc, eq, gte, inArray, isNotNull, lt, lte, sql, type SQL } from "drizzle-orm";
import type { Db, Statement } from "../db/client.ts";
import { isSiteOpen } from "../sites/deletion-repository.ts";
import { isWhole } from "../sites/restore-repository.ts";
import { LEASE, RESEND_LIMIT, backoff, type OutboxId, type OutboxRow } from "./outbox.ts";
import { outbox } from "./table.ts";

/** A row to be carried out; the second of two that insert it changes nothing. */
export function insertOutbox(
  db: Db,
  row: OutboxId & Pick<OutboxRow, "siteId" | "request" | "key" | "createdAt"> & { dueAt?: number },
): Statement {
  return db
    .insert(outbox)
    .values({ ...row, dueAt: row.dueAt ?? row.createdAt })
    .onConflictDoNothing();
}

/**
 * Takes a row for sending, if it is due, nobody else has it, and `condition` still holds at that very moment.
 * @param condition SQL over any table, e.g. that the claim is still to be invoiced
 * @returns the row as taken; undefined when there is nothing to do now
 */
export async function leaseOutbox(db: Db, id: OutboxId, now: number, condition?: SQL): Promise<OutboxRow | undefined> {
  const isFree = and(isRow(id), isWaiting, lte(outbox.dueAt, now), condition);
  const [row] = await db
    .update(outbox)
    .set({
      state: "sending",
      dueAt: now + LEASE,
      attempts: sql`${outbox.attempts} + 1`,
      firstSentAt: sql`coalesce(${outbox.firstSentAt}, ${now})`,
      // Past the limit it is taken to be looked up, not to be sent.
      lastSentAt: sql`CASE WHEN ${outbox.firstSentAt} < ${now - RESEND_LIMIT} THEN ${outbox.lastSentAt} ELSE ${now} END`,
    })
    .where(isFree)
    .returning();
  return row;
}

/** Notes that a row was carried out, and as which object of the other side; what was given up meanwhile stays so. */
export function finishOutbox(db: Db, id: OutboxId, objectId: string | null, now: number): Statement {
  const done = { state: "done", objectId, doneAt: now, lastError: null } as const;
  return db
    .update(outbox)
    .set(done)
    .where(and(isRow(id), isWaiting));
}

/** Gives a taken row back, to be tried again after a growing while, or at `dueAt`. */
export function retryOutbox(
  db: Db,
  row: OutboxRow,
  reason: string,
  now: number,
  dueAt = now + backoff(row.attempts),
): Statement {
  const again = { state: "pending", dueAt, lastError: reason } as const;
  return db
    .update(outbox)
    .set(again)
    .where(and(isRow(row), eq(outbox.state, "sending"), eq(outbox.attempts, row.attempts)));
}

/**
 * Begins a row anew that was certainly never carried out: its request and its key stay.
 * @param only in that state, where one is named
 */
export function restartOutbox(db: Db, id: OutboxId, now: number, only?: OutboxRow["state"]): Statement {
  const anew = { state: "pending", dueAt: now, attempts: 0, firstSentAt: null, lastSentAt: null } as const;
  const isMeant = only && eq(outbox.state, only);
  return db
    .update(outbox)
    .set(anew)
    .where(and(isRow(id), isMeant));
}

/** Stops a row: carrying it out again would fail again, so a person must see to it. */
export function failOutbox(db: Db, id: OutboxId, reason: string): Statement {
  return db
    .update(outbox)
    .set({ state: "failed", lastError: reason })
    .where(and(isRow(id), isWaiting));
}

/** Gives a row up: what it was to do is no longer wanted. */
export function dropOutbox(db: Db, id: OutboxId): Statement {
  return drop(db, isRow(id));
}

/** Takes back what has never been sent; a row that may have been sent stays, to be looked up. */
export function dropUnsent(db: Db, topic: string, subjectId: string): Statement {
  return drop(db, and(isOf(topic, subjectId), eq(outbox.attempts, 0)));
}

/** Gives up all that waits for a subject, whatever has been tried of it. */
export function dropAll(db: Db, topic: string, subjectId: string): Statement {
  return drop(db, isOf(topic, subjectId));
}

/** Ends what is left of these steps of a generation: their effects have been undone, or were never had. */
export function dropSteps(
  db: Db,
  { topic, subjectId, generation }: Omit<OutboxId, "step">,
  steps: readonly string[],
): Statement {
  return drop(db, and(isOf(topic, subjectId), eq(outbox.generation, generation), inArray(outbox.step, [...steps])));
}

/** Ends what waits for earlier generations of a subject: the later one has made it pointless. */
export function dropEarlier(db: Db, topic: string, subjectId: string, generation: number): Statement {
  return drop(db, and(isOf(topic, subjectId), lt(outbox.generation, generation)));
}

function drop(db: Db, which: SQL | undefined): Statement {
  return db.update(outbox).set({ state: "dropped" }).where(and(which, isWaiting));
}

/** What could not be done yet of a subject's newest generations, and why. */
export async function listFailing(db: Db, topic: string, subjectId: string, from: number): Promise<OutboxRow[]> {
  const isFailing = and(isWaiting, isNotNull(outbox.lastError));
  return await db
    .select()
    .from(outbox)
    .where(and(isOf(topic, subjectId), gte(outbox.generation, from), isFailing))
    .limit(300);
}

/** What an erased request says instead. */
const ERASED = { erased: true } as const;

/** Whether what was sent, and to whom, is not here any more. */
export function isErased(request: OutboxRow["request"]): boolean {
  return (request as Partial<typeof ERASED>).erased === true;
}

/** Erases what was sent about a subject, and to whom: only of rows that will never be sent again. */
export function eraseRequests(db: Db, topic: string, subjectId: string): Statement {
  const isOver = inArray(outbox.state, ["done", "failed", "dropped"]);
  return db
    .update(outbox)
    .set({ request: ERASED, lastError: null })
    .where(and(isOf(topic, subjectId), isOver));
}

/** Puts a row off that is due but cannot be carried out, e.g. while its claim is contested, so that it does not block others. */
export function postponeOutbox(db: Db, id: OutboxId, now: number, dueAt: number): Statement {
  return db
    .update(outbox)
    .set({ dueAt })
    .where(and(isRow(id), isWaiting, lte(outbox.dueAt, now)));
}

/** All rows of a subject, in no particular order. */
export async function findOutboxRows(db: Db, topic: string, subjectId: string): Promise<OutboxRow[]> {
  return await db.select().from(outbox).where(isOf(topic, subjectId));
}

/** Rows whose time has come, the longest waiting first; none of a site that is being deleted, or of which a part is still to come. */
export async function findDueOutbox(db: Db, topic: string, now: number, limit: number): Promise<OutboxRow[]> {
  const { siteId } = outbox;
  // The literals repeat the partial index's own condition: bound parameters would hide it from the planner.
  return await db
    .select()
    .from(outbox)
    .where(
      and(
        sql`state IN ('pending', 'sending')`,
        eq(outbox.topic, topic),
        lte(outbox.dueAt, now),
        isSiteOpen(siteId),
        isWhole(siteId),
      ),
    )
    .orderBy(asc(outbox.dueAt))
    .limit(limit);
}

const isWaiting = inArray(outbox.state, ["pending", "sending"]);

function isOf(topic: string, subjectId: string): SQL | undefined {
  return and(eq(outbox.topic, topic), eq(outbox.subjectId, subjectId));
}

function isRow({ topic, subjectId, generation, step }: OutboxId): SQL | undefined {
  return and(isOf(topic, subjectId), eq(outbox.generation, generation), eq(outbox.step, step));
}
