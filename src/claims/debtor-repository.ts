import { and, asc, eq, getTableColumns, inArray, isNull, sql, type SQL } from "drizzle-orm";
import type { Db, Statement } from "../db/client.ts";
import { isOneOf } from "../db/rows.ts";
import type { DebtorRow } from "./claim.ts";
import { claims, debtors } from "./table.ts";

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
