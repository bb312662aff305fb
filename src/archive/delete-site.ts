import { and, eq, sql, type SQL } from "drizzle-orm";
import type { D1Result } from "@cloudflare/workers-types";
import { isKept, readKeptClaims, type KeptClaims } from "../claims/kept-claims.ts";
import { comments } from "../comments/table.ts";
import { findRefusal, runBatch, type Db, type Statement } from "../db/client.ts";
import type { Deps } from "../db/deps.ts";
import { names } from "../db/rows.ts";
import { isoTime, MINUTE, SECOND } from "../shared/clock.ts";
import { AppError, invalid } from "../shared/errors.ts";
import type { PlanLimits } from "../shared/plan-limits.ts";
import type { Actor } from "../sites/access.ts";
import { refuseWhileDeleting } from "../sites/deletion.ts";
import {
  countWritten,
  findDeletion,
  findSitesToDelete,
  insertDeletion,
  isUnderWay,
  updateDeletion,
  type SiteDeletion,
} from "../sites/deletion-repository.ts";
import type { Site } from "../sites/repository.ts";
import { creditors, sites } from "../sites/table.ts";
import { DELETIONS, type Deletion } from "./tables.ts";

/**
 * What had begun at the site before it was closed is over by then, so that nothing is written where all is gone already, under
 * a key that may be another's: a run of a queue or a cron trigger ends after 15 minutes.
 * @see https://developers.cloudflare.com/workers/platform/limits/#duration
 */
const GRACE = 16 * MINUTE;
/** A day of the free plan has that many rows to read for each that it has to write; deleting threads reads far more than it writes. */
const READS_TO_A_WRITE = 50;
/** How long a run goes on: others want to write as well, and there is one writer. */
const RUN_TIME = 5 * SECOND;

/**
 * Closes a site at once: from now on it is not found, and nothing more is judged, mailed or sent for it. Its rows go
 * afterwards, by `deleteRows`.
 * @param statement `confirm` repeats the site's key; `keptElsewhere` states that the records of its claims are kept elsewhere,
 * as after a move, which lets a site go whose claims would have to be kept here
 * @throws AppError `validation_failed` where the key is not repeated, `claims_kept` while the law wants its claims kept, or
 * one is under legal hold, whatever is stated
 */
export async function closeSite(
  { db, clock }: Pick<Deps, "db" | "clock">,
  site: Site,
  actor: Actor,
  { confirm, keptElsewhere }: { confirm: string; keptElsewhere: boolean },
): Promise<SiteDeletion> {
  if (confirm !== site.id) throw invalid("confirm", `Repeat the site's key, ${site.id}, to delete it.`);
  const row = { siteId: site.id, begunAt: clock(), actor: actor.id, keptElsewhere };
  // Asked in the statement that closes: a claim that is approved at this moment is not overlooked.
  const deletion = await insertDeletion(db, row, sql`NOT ${isKept(site.id, keptElsewhere)}`);
  if (!deletion) {
    await refuseWhileDeleting(db, site.id);
    throw refusal(site.id, await readKeptClaims(db, site.id));
  }
  console.log(JSON.stringify({ level: "info", job: "deletion", site: site.id, actor: actor.id, keptElsewhere }));
  return deletion;
}

function refusal(siteId: string, claims: KeptClaims): AppError {
  const { under_way, ended, kept_until, legal_hold } = claims;
  const said = [
    ...(under_way > 0 ? [`${under_way} under way: bring them to an end`] : []),
    ...(ended > 0 ? [`${ended} ended, kept until ${kept_until}: persons and comments of no claim can be erased`] : []),
    ...(legal_hold > 0 ? [`${legal_hold} under legal hold: release it`] : []),
  ];
  const otherwise =
    legal_hold > 0 ? "" : " Where all records are kept elsewhere, as by an export, say so with kept_elsewhere=true.";
  const message = `Claims of ${siteId} have to be kept (${said.join("; ")}). Nothing was deleted.${otherwise}`;
  return new AppError("claims_kept", message, { claims });
}

/** The table whose row goes when nothing is left of the others. */
const LAST = "sites";

type Limits = Pick<PlanLimits, "deletionQueries" | "deletionRows">;

/** The sites of a database of which something is to be deleted now. */
export async function listSitesToDelete({ db, clock }: Pick<Deps, "db" | "clock">, limits: Limits): Promise<string[]> {
  const now = clock();
  return await findSitesToDelete(db, { begunBefore: now - GRACE, day: dayOf(now), rows: limits.deletionRows });
}

/** D1 counts rows by the day of UTC. */
const dayOf = (now: number) => isoTime(now).slice(0, 10);

/**
 * Deletes a piece of what is left of a closed site, and in the end its own row, and its creditor unless another site has it, or
 * has claims that it made.
 * It may be done twice at once: what is gone is gone. The next run goes on where this one ended, or a few pages before it.
 */
export async function deleteRows(
  { db, clock }: Pick<Deps, "db" | "clock">,
  siteId: string,
  limits: Limits,
): Promise<void> {
  const begun = clock();
  const day = dayOf(begun);
  const deletion = await findDeletion(db, siteId);
  if (!deletion || begun < deletion.begunAt + GRACE) return;
  const left = limits.deletionRows - (await countWritten(db, day));
  const done = { rows: 0, written: 0 };
  const place = DELETIONS.findIndex(({ leader }) => leader.name === deletion.next);
  let at = deletion.next === LAST ? DELETIONS.length : Math.max(0, place);
  let queries = 0;
  const mayGoOn = (more: number) =>
    queries + more <= limits.deletionQueries && done.written < left && clock() < begun + RUN_TIME;
  let after: Row | undefined;
  for (let step = DELETIONS[at]; step && mayGoOn(step.followers.length + 3); step = DELETIONS[at]) {
    const page = await deletePage(db, step, deletion, after);
    queries += page.queries;
    done.rows += page.rows;
    done.written += page.written;
    after = page.last;
    if (!after) at++;
  }
  const next = DELETIONS[at]?.leader.name ?? LAST;
  if (next === LAST && mayGoOn(4)) await finish(db, deletion, { ...done, day, finishedAt: clock() });
  else await runBatch(db, [updateDeletion(db, deletion, { ...done, day, next, finishedAt: null })]);
}

type Row = Record<string, string | number>;

/**
 * The keys of a page of a leading table, the newest first: replies go before what they answer.
 * @param after the last of the page before: what other sites have between the two pages is read once
 */
async function findPage(
  db: Db,
  { leader, size }: Deletion,
  siteId: string,
  after: Row | undefined,
): Promise<D1Result<Row>> {
  const newest = leader.key.map((column) => sql`${sql.identifier(column)} DESC`);
  const values = leader.key.map((column) => sql`${after?.[column]}`);
  const isAfter = after ? sql`AND (${names(leader.key)}) < (${sql.join(values, sql`, `)})` : sql``;
  const found = db.run(sql`SELECT ${names(leader.key)} FROM ${sql.identifier(leader.name)}
    WHERE ${leader.isOf(siteId)} ${isAfter} ORDER BY ${sql.join(newest, sql`, `)} LIMIT ${size}`);
  return (await found) as D1Result<Row>;
}

/** A page of a leading table with what follows it, in one transaction. */
async function deletePage(db: Db, step: Deletion, deletion: SiteDeletion, after: Row | undefined) {
  const { leader, followers, size } = step;
  const { siteId } = deletion;
  const found = await findPage(db, step, siteId, after);
  const keys = found.results;
  const values = leader.key.map((column) => sql`value ->> ${column}`);
  const isOnPage = sql`(${names(leader.key)}) IN (SELECT ${sql.join(values, sql`, `)} FROM json_each(${JSON.stringify(keys)}))
    AND ${isUnderWay(deletion)}`;
  const page = (columns: string) =>
    sql`(SELECT ${sql.raw(columns)} FROM ${sql.identifier(leader.name)} WHERE ${isOnPage})`;
  const before = leader.name === "comments" ? [detachReplies(db, siteId, page("id"))] : [];
  const deletes = [
    ...followers.map(({ table, isOf, of }) => db.delete(table).where(sql`${isOf(siteId)} AND ${of(page)}`)),
    db.delete(leader.table).where(isOnPage),
  ];
  const results = keys.length > 0 ? ((await runBatch(db, [...before, ...deletes])) as D1Result[]) : [];
  const sum = (of: readonly D1Result[], what: "changes" | "rows_written" | "rows_read") =>
    of.reduce((all, { meta }) => all + meta[what], 0);
  return {
    queries: results.length + 1,
    rows: sum(results.slice(before.length), "changes"),
    written: sum(results, "rows_written") + Math.ceil(sum([found, ...results], "rows_read") / READS_TO_A_WRITE),
    last: keys.length < size ? undefined : keys.at(-1),
  };
}

/** A reply may be older than what it answers: another system's clock said so. */
function detachReplies(db: Db, siteId: string, page: SQL): Statement {
  return db
    .update(comments)
    .set({ parentId: null, rootId: null })
    .where(sql`site_id = ${siteId} AND (parent_id IN ${page} OR root_id IN ${page}) AND id NOT IN ${page}`);
}

async function finish(
  db: Db,
  deletion: SiteDeletion,
  done: { rows: number; written: number; day: string; finishedAt: number },
): Promise<void> {
  const { siteId } = deletion;
  const [site] = await db.select({ creditorId: sites.creditorId }).from(sites).where(eq(sites.id, siteId));
  const isMeant = isUnderWay(deletion);
  // By its creditors a claim's account at the payment service is found, and its next invoice number.
  const isUnused = sql`${isMeant} AND id = ${site?.creditorId ?? null}
    AND id NOT IN (SELECT creditor_id FROM sites WHERE creditor_id IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM claims WHERE creditor ->> 'id' = creditors.id)`;
  const rows = done.rows + 1;
  try {
    await runBatch(db, [
      db.delete(sites).where(and(eq(sites.id, siteId), isMeant)),
      db.delete(creditors).where(isUnused),
      updateDeletion(db, deletion, { ...done, rows, next: null }),
    ]);
    console.log(
      JSON.stringify({ level: "info", job: "deletion", site: siteId, rows: deletion.rows + rows, done: true }),
    );
  } catch (error) {
    if (!findRefusal(error, /FOREIGN KEY constraint failed/)) throw error;
    // Something was written after all: the next run looks through all tables again.
    await runBatch(db, [updateDeletion(db, deletion, { ...done, next: null, finishedAt: null })]);
  }
}
