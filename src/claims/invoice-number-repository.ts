import { and, eq, lt, sql, type SQL } from "drizzle-orm";
import type { Db, Statement } from "../db/client.ts";
import { creditors } from "../sites/table.ts";
import { invoiceNumbers } from "./table.ts";

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
