import { runBatch, type Db } from "../db/client.ts";
import { alarmMail } from "../evidence/alarm.ts";
import { checkSite } from "../evidence/check-site.ts";
import { findChainHead, findLastCheck, insertCheck, type EvidenceCheck } from "../evidence/repository.ts";
import { ALARM_TOPIC, idempotencyKey } from "../outbox/outbox.ts";
import { dropEarlier, finishOutbox, insertOutbox, leaseOutbox, retryOutbox } from "../outbox/repository.ts";
import type { Services } from "../services.ts";
import { DAY } from "../shared/clock.ts";
import { findOwnerEmails, type Site } from "../sites/repository.ts";
import { ownerMail } from "./owners.ts";

/** Entries that each night looks at again: what was sealed lately … */
const RECENT = 2;
/** … and the next ones of all that is stored, in turn. */
const SLICE = 5;

/**
 * Checks a part of a site's stored evidence each night, so that tampering is noticed without anybody asking: the newest
 * entries, and those after where the last night ended, until all has been looked at and it begins anew. What is found is
 * kept, shown in the dashboard, and mailed to the owners each night that it is found.
 *
 * Rows read: as `checkSite`, for at most 7 entries.
 */
export async function checkEvidence(services: Services, db: Db, site: Site): Promise<EvidenceCheck> {
  const [last, head] = await Promise.all([findLastCheck(db, site.id), findChainHead(db, site.id)]);
  const inTurn = await checkSite(db, site.id, last?.next ?? 1, SLICE);
  const recent = Math.max(1, (head?.n ?? 0) - RECENT + 1);
  const newest = inTurn.next === null ? undefined : await checkSite(db, site.id, recent, RECENT);
  const problems = [...inTurn.problems, ...(newest?.problems ?? [])];
  const check: EvidenceCheck = {
    siteId: site.id,
    at: services.clock(),
    entries: inTurn.entries + (newest?.entries ?? 0),
    records: inTurn.records + (newest?.records ?? 0),
    problems: [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()],
    next: inTurn.next,
  };
  await runBatch(db, [insertCheck(db, check)]);
  if (check.problems.length > 0) await warnOwners(services, db, site, check);
  return check;
}

/** Tells each owner once a day, through the outbox, so that two runs at once send one mail. */
async function warnOwners(services: Services, db: Db, site: Site, { problems, at }: EvidenceCheck): Promise<void> {
  console.error(JSON.stringify({ level: "error", job: "evidence", site: site.id, problems: problems.slice(0, 20) }));
  const day = Math.floor(at / DAY);
  await runBatch(db, [dropEarlier(db, ALARM_TOPIC, site.id, day)]);
  for (const email of await findOwnerEmails(db, site.id)) {
    const id = { topic: ALARM_TOPIC, subjectId: site.id, generation: day, step: `mail:${email}` };
    const key = await idempotencyKey("alarm", id);
    const mail = ownerMail(key, email, alarmMail(problems, site.name, site.locale, at));
    await runBatch(db, [insertOutbox(db, { ...id, siteId: site.id, request: mail, key, createdAt: at })]);
    const row = await leaseOutbox(db, id, services.clock());
    if (!row) continue;
    const answer = await services.mailer.send(mail);
    const now = services.clock();
    const isSent = answer.kind === "sent";
    await runBatch(db, [isSent ? finishOutbox(db, row, answer.id, now) : retryOutbox(db, row, answer.reason, now)]);
  }
}
