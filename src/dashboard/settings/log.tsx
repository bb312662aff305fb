import { findDebtorNames } from "../../claims/debtor-repository.ts";
import { findComments } from "../../comments/repository.ts";
import { findThreadHeads } from "../../comments/thread-repository.ts";
import { Time } from "../../pages/time.tsx";
import { AUDIT_KINDS, readAuditLog, type AuditEntry } from "../../reports/audit-log.ts";
import { findMemberNames, listCreditors } from "../../sites/repository.ts";
import { parse } from "../../web/parse.ts";
import * as schemas from "../../web/schemas.ts";
import { depsOf, pathOf, queryOf, type DashboardContext } from "../context.ts";
import { Select } from "../fields.tsx";
import { NextPage } from "../parts.tsx";
import { LOG } from "./log-texts.ts";
import { placeOf, tell, tellActor, tellDetails, type Names } from "./log-words.ts";

/** The audit log: who did what when, in sentences that lead to what they are about. */
export async function LogSettings(c: DashboardContext) {
  const locale = c.get("locale");
  const texts = LOG[locale];
  const query = parse(schemas.auditQuery, queryOf(c), "");
  const { entries, next_cursor: next } = await readAuditLog(depsOf(c).db, c.get("site").id, query);
  const names = await findNames(c, entries);
  return (
    <section class="panel">
      <p class="hint">{texts.hint}</p>
      <form method="get" action={pathOf(c, "/settings/log")} class="filters">
        <Select
          label={texts.kind}
          name="kind"
          value={query.kind ?? ""}
          options={[["", texts.every_kind], ...AUDIT_KINDS.map((kind) => [kind, texts.kinds[kind]] as const)]}
        />
        <Select
          label={texts.actor}
          name="actor"
          value={query.actor ?? ""}
          options={[["", texts.everybody], ["operator", texts.who.operator], ...names.members]}
        />
        <button type="submit">{texts.show}</button>
      </form>
      {entries.length === 0 && <p>{texts.none}</p>}
      <ol class="list">
        {entries.map((entry) => (
          <Entry c={c} entry={entry} names={names} />
        ))}
      </ol>
      {next !== null && (
        <NextPage
          href={pathOf(c, "/settings/log", { kind: query.kind, actor: query.actor, cursor: next })}
          locale={locale}
        />
      )}
    </section>
  );
}

/** A few queries for a page of the log, however many entries it has. */
async function findNames(c: DashboardContext, entries: readonly AuditEntry[]): Promise<Names> {
  const { db } = depsOf(c);
  const { id } = c.get("site");
  const subjects = (prefix: string) => [
    ...new Set(entries.flatMap(({ action, subject }) => (action.startsWith(prefix) ? [subject] : []))),
  ];
  const isOfCreditor = entries.some(({ details }) => typeof details["creditor_id"] === "string");
  const [members, comments, debtors, threads, creditors] = await Promise.all([
    findMemberNames(db, id),
    findComments(db, id, subjects("comment.decided")),
    findDebtorNames(db, id, subjects("claim.")),
    findThreadHeads(db, subjects("thread.")),
    isOfCreditor ? listCreditors(db) : [],
  ]);
  return {
    members,
    authors: new Map(comments.map((comment) => [comment.id, comment.authorName])),
    debtors,
    threads: new Map(threads.map((thread) => [thread.id, thread])),
    creditors: Object.fromEntries(creditors.map(({ id: creditor, legalName }) => [creditor, legalName])),
  };
}

function Entry({ c, entry, names }: { c: DashboardContext; entry: AuditEntry; names: Names }) {
  const locale = c.get("locale");
  const details = tellDetails(entry, names, locale);
  return (
    <li>
      <p class="meta">
        <Time at={entry.at} locale={locale} />
      </p>
      <strong>
        <bdi>{tellActor(entry.actor, names, locale)}</bdi>
      </strong>{" "}
      <a href={pathOf(c, placeOf(entry, names))}>
        <bdi>{tell(entry, names, locale)}</bdi>
      </a>
      {details.map(([label, value]) => (
        <p class="meta">
          {label}: <bdi>{value}</bdi>
        </p>
      ))}
    </li>
  );
}
