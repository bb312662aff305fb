import { sql } from "drizzle-orm";
import { ENDED } from "../claims/claim.ts";
import { note } from "../claims/notes.ts";
import { findNumbers, raiseNumber } from "../claims/invoice-number-repository.ts";
import { claims } from "../claims/table.ts";
import { comments, threads } from "../comments/table.ts";
import { findRefusal, runBatch, type Db, type Statement } from "../db/client.ts";
import type { Deps } from "../db/deps.ts";
import { isOneOf, names } from "../db/rows.ts";
import { evidencePayloads } from "../evidence/table.ts";
import { AppError, invalid } from "../shared/errors.ts";
import { renderMarkdown } from "../shared/markdown.ts";
import { isWebUrl } from "../shared/web-address.ts";
import { refuseWhileDeleting } from "../sites/deletion.ts";
import { wasDeleted } from "../sites/deletion-repository.ts";
import { findSite } from "../sites/repository.ts";
import { beginRestore, endRestore, findRestore } from "../sites/restore-repository.ts";
import { countRows } from "./export-site.ts";
import { ARCHIVED, type ArchivedTable } from "./tables.ts";

export type ArchivedRow = Record<string, string | number | null>;

export type RestoreStep = {
  exportId: string;
  rows: { table: string; row: ArchivedRow }[];
  /** How many rows of each table there must be in the end, at the least; comes with the last step. */
  end?: Record<string, number> | undefined;
};

/**
 * Puts a piece of an export into a deployment that does not have the site. Each piece may come twice, the last one too. A site
 * that is there already is never touched: only the export that began it may go on, until all of it is here. Until then its
 * claims stand still, whoever comes: one that is here without its account would have the same money booked twice.
 *
 * All is as it was, but for three things: a claim that would move on by itself is put on hold, since the old place may still
 * be at work on it; HTML is rendered anew, so that a file that somebody has changed brings no script; and what was sealed of
 * comments and claims that the file does not hold is erased.
 * @throws AppError `site_exists`, `site_deleting`, `validation_failed` for rows of another site or that do not fit together, `conflict` when
 *   there are fewer rows in the end than the export counted
 */
export async function restoreSite(deps: Deps, siteId: string, step: RestoreStep): Promise<Record<string, number>> {
  const { db, clock } = deps;
  await refuseWhileDeleting(db, siteId);
  const [site, begun] = [await findSite(db, siteId), await findRestore(db, siteId)];
  if (site && begun?.exportId !== step.exportId)
    throw new AppError("site_exists", `There is a site ${siteId} already: nothing was changed.`);
  // Whatever changed since is newer than the file.
  if (begun && begun.endedAt !== null) return step.end ? await countRows(db, siteId) : {};
  const statements = ARCHIVED.flatMap((table) => {
    const rows = step.rows.filter((given) => given.table === table.name).map(({ row }) => prepare(table, row));
    return rows.length > 0 ? [insertArchived(db, table, siteId, rows)] : [];
  });
  const hasSite = step.rows.some(({ table, row }) => table === "sites" && row["id"] === siteId);
  if (!begun && !hasSite) throw refusal(`The first rows hold no site ${siteId}.`);
  // What a site that was deleted here had numbered stays here, and is no number of another place: a real double lacks in the end.
  if (!(await wasDeleted(db, siteId))) await refuseNumbersGivenTwice(db, step.rows);
  await runFitting(db, [
    ...statements,
    ...raiseNumbers(db, step.rows),
    ...(begun ? [] : [beginRestore(db, siteId, step.exportId, clock())]),
  ]);
  if (!step.end) return {};
  const counts = await countRows(db, siteId);
  // More are none to worry about: comments may be posted as soon as the first rows are there.
  const lacking = Object.entries(step.end).filter(([table, count]) => (counts[table] ?? 0) < count);
  if (lacking.length > 0) {
    const said = lacking.map(([table, count]) => `${table} ${counts[table] ?? 0} of ${count}`).join(", ");
    throw new AppError("conflict", `Fewer rows are here than were exported: ${said}.`);
  }
  await runBatch(db, [...countAnew(db, siteId), eraseStrays(db, siteId), endRestore(db, siteId, clock())]);
  return counts;
}

/** The highest invoice number that rows name for each creditor. */
function numbersOf(rows: RestoreStep["rows"]): Map<string, number> {
  const highest = new Map<string, number>();
  const see = (creditor: unknown, n: unknown) =>
    highest.set(String(creditor), Math.max(highest.get(String(creditor)) ?? 0, Number(n ?? 0)));
  for (const { table, row } of rows) {
    if (table === "creditors") see(row["id"], row["numbered_to"]);
    if (table === "invoice_numbers") see(row["creditor_id"], row["n"]);
  }
  return highest;
}

/**
 * Where both places have numbered invoices of a creditor since its first site moved, one number may stand on two of them. A
 * creditor is among the first rows of a file, so that nothing has been stored yet. That the numbers in question are the same
 * invoices at both places, as after a move there and back, no file tells: it holds its own site's, and not those of the others.
 */
async function refuseNumbersGivenTwice(db: Db, rows: RestoreStep["rows"]): Promise<void> {
  for (const { row } of rows.filter(({ table }) => table === "creditors")) {
    const [creditorId, given] = [String(row["id"]), Number(row["numbered_to"] ?? 0)];
    const here = await findNumbers(db, creditorId);
    if (!here || given <= here.numberedTo || here.last <= here.numberedTo) continue;
    const since = `after ${here.numberedTo}`;
    const message = `Invoice numbers ${since} were given for this site's creditor both here (up to ${here.last}) and there (up to ${given}): one may stand on two invoices. Nothing was changed: sites that share a creditor move together.`;
    throw new AppError("conflict", message);
  }
}

/** What came in was given: the next number comes after it. */
function raiseNumbers(db: Db, rows: RestoreStep["rows"]): Statement[] {
  return [...numbersOf(rows)].map(([creditorId, n]) => raiseNumber(db, creditorId, n));
}

/** What a row says of other rows: those may have been exported before or after it was so. */
function countAnew(db: Db, siteId: string): Statement[] {
  const replies = sql`(SELECT count(*) FROM comments AS reply WHERE reply.root_id = comments.id AND reply.status = 'published')`;
  const listed = sql`(status = 'published' OR ${replies} > 0)`;
  const shown = sql`(SELECT coalesce(sum(reply_count + (status = 'published')), 0) FROM comments
    WHERE thread_id = threads.id AND root_id IS NULL AND listed = 1)`;
  const isOver = sql`EXISTS (SELECT 1 FROM claims WHERE id = comments.claim_id AND ${isOneOf(claims.status, ENDED)})`;
  const isGone = sql`NOT EXISTS (SELECT 1 FROM claims WHERE id = comments.claim_id)`;
  return [
    db
      .update(comments)
      .set({ replyCount: replies, listed })
      .where(sql`site_id = ${siteId} AND root_id IS NULL AND (reply_count <> ${replies} OR listed <> ${listed})`),
    db
      .update(threads)
      .set({ count: shown })
      .where(sql`site_id = ${siteId} AND count <> ${shown}`),
    db
      .update(comments)
      .set({ claimId: null })
      .where(sql`site_id = ${siteId} AND claim_id IS NOT NULL AND (${isGone} OR ${isOver})`),
  ];
}

/** What was sealed of comments and claims that came too late for the export: of what is not here nobody could have it erased. */
function eraseStrays(db: Db, siteId: string): Statement {
  const here = sql`SELECT id FROM comments WHERE site_id = ${siteId} UNION ALL SELECT id FROM claims WHERE site_id = ${siteId}`;
  return db
    .update(evidencePayloads)
    .set({ salt: null, payload: null })
    .where(sql`site_id = ${siteId} AND payload IS NOT NULL AND subject <> ${siteId} AND subject NOT IN (${here})`);
}

const refusal = (message: string) => invalid("/rows", message);

async function runFitting(db: Db, statements: Statement[]): Promise<void> {
  try {
    await runBatch(db, statements);
  } catch (error) {
    const constraint =
      /(?:FOREIGN KEY|NOT NULL|CHECK|UNIQUE) constraint failed[^\n]{0,80}|cannot store \w+ value[^\n]{0,80}|no such status/;
    const match = findRefusal(error, constraint);
    if (match) throw refusal(`These rows do not fit together: ${match[0]}.`);
    throw error;
  }
}

/** The creditor comes before the site that names it; every other row must prove by its columns that it is the site's. */
function insertArchived(db: Db, table: ArchivedTable, siteId: string, rows: ArchivedRow[]): Statement {
  const { name, columns } = table;
  const stored = rows.map((row) => columns.map((column) => row[column] ?? null));
  const values = columns.map((column, i) => sql`value ->> ${sql.raw(String(i))} AS ${sql.identifier(column)}`);
  const condition = name === "creditors" ? sql`true` : table.isOf(siteId);
  return db
    .insert(table.table)
    .select(
      sql`SELECT ${names(columns)} FROM (SELECT ${sql.join(values, sql`, `)} FROM json_each(${JSON.stringify(stored)})) AS ${sql.identifier(name)}
        WHERE ${condition}`,
    )
    .onConflictDoNothing();
}

/** States in which a claim moves on without anybody's doing. */
const MOVING = new Set<unknown>(["hearing", "invoicing"]);

function prepare({ name, columns }: ArchivedTable, row: ArchivedRow): ArchivedRow {
  const unknown = Object.keys(row).filter((column) => !columns.includes(column));
  if (unknown.length > 0) throw refusal(`${name} has no column ${unknown.join(", ").slice(0, 200)}.`);
  for (const [column, value] of Object.entries(row)) {
    const isAddress = column === "url" || column.endsWith("_url");
    if (isAddress && value !== null && !isWebUrl(String(value))) throw refusal(`${name}.${column} is no web address.`);
  }
  // Exports from before there was a list of threads do not tell when the last comment came.
  if (name === "threads") return { active_at: row["created_at"] ?? null, ...row };
  if (name === "claims" && MOVING.has(row["status"]) && row["hold"] === null) return { ...row, hold: note("restored") };
  // Exports from before there was any have none.
  if (name === "creditors") return { ...row, numbered_to: row["numbered_to"] ?? 0 };
  const source = { comments: row["body"], terms: row["text"] }[name];
  return source === undefined ? row : { ...row, html: renderMarkdown(String(source)) };
}
