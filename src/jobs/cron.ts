import { sql, type SQL } from "drizzle-orm";
import { listSitesToDelete } from "../archive/delete-site.ts";
import { closeHearing } from "../claims/approve.ts";
import { listSitesToWatch } from "../claims/automatic-repository.ts";
import { changeClaim } from "../claims/change-claim.ts";
import type { Claim, ClaimStatus } from "../claims/claim.ts";
import { LETTER_TOPIC } from "../claims/compose-letter.ts";
import { ProviderStopped } from "../claims/invoicing.ts";
import { isOfficeHour, localTime } from "../claims/office-hours.ts";
import { reconcile } from "../claims/reconcile.ts";
import { CLAIM_TOPIC } from "../claims/plan.ts";
import { isReminderDue, remindClaim, reminderMayBeDue } from "../claims/remind.ts";
import { findClaimsIn, listSitesWithClaims } from "../claims/repository.ts";
import { findLastReconciliation } from "../claims/reconciliation-repository.ts";
import { eraseOldClaims } from "../claims/erase-claims.ts";
import { eraseOldEvidence, forgetExpired } from "../claims/retention.ts";
import { mayGoOn, runAutomaticMode } from "../claims/run-automatic.ts";
import { sendLetter } from "../claims/send-letter.ts";
import { LEGAL_FROM } from "../claims/transition.ts";
import { runBatch, type Db } from "../db/client.ts";
import { sealSite } from "../evidence/seal.ts";
import type { OutboxRow } from "../outbox/outbox.ts";
import { findDueOutbox, postponeOutbox } from "../outbox/repository.ts";
import { forgetLocalMails } from "../mail/mailer.ts";
import type { Services } from "../services.ts";
import { isoDate, MINUTE } from "../shared/clock.ts";
import { findSite, listCreditors, listSites } from "../sites/repository.ts";
import { isBeingRestored } from "../sites/restore-repository.ts";
import { backfillEvents } from "../stripe/backfill.ts";
import { processDueEvents } from "../stripe/inbox.ts";
import { anchorSite } from "./anchor.ts";
import { checkEvidence } from "./check-evidence.ts";
import { carryOn } from "./carry-on.ts";
import { nudgeEvents } from "./nudge-events.ts";
import { sendConfirmations } from "./send-confirmations.ts";
import { sendReplyMails } from "./send-reply-mails.ts";
import { sendWebhooks } from "./send-webhooks.ts";
import { limitsOf } from "../shared/plan-limits.ts";
import { logBug } from "../shared/log.ts";

/** Claims of a site and state that are read at once. */
const BATCH = 20;
/** How long a row waits whose claim cannot go on now, e.g. because it is contested. */
const PUT_OFF = 10 * MINUTE;

/** Each minute: what is due, whoever forgot it. */
export async function runMinute(services: Services): Promise<void> {
  const { stripe } = services;
  const { events } = limitsOf(services.env);
  await attemptAll([
    ["outbox", () => sweepOutbox(services)],
    ["hearings", () => sweepHearings(services)],
    ["invoicing", () => sweepInvoicing(services)],
    ["letters", () => sweepLetters(services)],
    ["confirmations", () => sendConfirmations(services)],
    ["reply mails", () => sendReplyMails(services)],
    ["automatic mode", () => sweepReview(services)],
    ["deletions", () => nudgeDeletions(services)],
    [
      "stripe inbox",
      async () =>
        stripe && (await nudgeEvents(services, await processDueEvents(services.claimsAt(""), stripe, events))),
    ],
    // Last: a receiver that does not answer holds up nothing else.
    ["webhooks", () => sendWebhooks(services)],
  ]);
}

/**
 * Each hour: what is kept for a day or a week is forgotten; every invoice of ours is held against its claim, since a webhook
 * may have been lost; then reminders that are due.
 */
export async function runHourly(services: Services): Promise<void> {
  await attemptAll([
    ...services.databases().map((db): Task => ["forget", () => forgetExpired(db, services.clock())]),
    ["reconciliation", async () => services.stripe && (await reconcileAccounts(services))],
    ["reminders", () => sweepReminders(services)],
  ]);
}

/** Each day: the night of each site is begun, and what no webhook told is looked up at Stripe. */
export async function runDaily(services: Services): Promise<void> {
  await attemptAll(dailyTasks(services));
}

async function* dailyTasks(services: Services): AsyncGenerator<Task> {
  const { JOBS } = services.env;
  for (const db of services.databases()) {
    // Each in a run of its own: together they would ask for more than one may, and the last would never have their turn.
    for (const { id } of await listSites(db)) yield [`night of ${id}`, () => JOBS.send({ kind: "night", siteId: id })];
    yield ["forget mails", () => forgetLocalMails(db, services.clock())];
  }
  yield ["lost webhooks", () => backfillAccounts(services)];
}

/** Each in a run of its own, a piece a minute, until nothing is left: whatever was lost on the way, the next minute goes on. */
async function nudgeDeletions(services: Services): Promise<void> {
  const { env, clock } = services;
  for (const db of services.databases()) {
    for (const siteId of await listSitesToDelete({ db, clock }, limitsOf(env)))
      await env.JOBS.send({ kind: "deletion", siteId });
  }
}

/**
 * A site's night: what has been kept long enough is erased, what nobody decided on in time expires, the chain is sealed, its
 * head told outside, and a part of it checked. About 40 queries while nothing is due, of the free plan's 50.
 */
export async function runNight(services: Services, siteId: string): Promise<void> {
  const db = services.databaseOf(siteId);
  const site = await findSite(db, siteId);
  // What no claim needs yet one that is still to come may need.
  if (!site || (await isBeingRestored(db, siteId))) return;
  const now = services.clock();
  await attemptAll([
    [`erase claims at ${siteId}`, () => eraseOldClaims(services.claimsAt(siteId), siteId)],
    [`erase at ${siteId}`, () => eraseOldEvidence(db, siteId, now)],
    [`expire at ${siteId}`, () => expireClaims(services, db, siteId)],
    [`seal ${siteId}`, () => sealSite(db, siteId, now)],
    [`anchor ${siteId}`, () => anchorSite(services, db, site)],
    [`check ${siteId}`, () => checkEvidence(services, db, site)],
  ]);
}

/** A claim that nobody has decided on in time can no longer be enforced. */
async function expireClaims(services: Services, db: Db, siteId: string): Promise<void> {
  const isBarred = sql`time_barred_on < ${isoDate(services.clock())}`;
  const deps = services.claimsAt(siteId);
  for (const status of LEGAL_FROM.expire) {
    const expire = async (claim: Claim) =>
      void (await changeClaim(deps, claim, { action: { kind: "expire" }, actor: "system" }));
    await attemptAll(claimTasks(db, siteId, status, expire, isBarred));
  }
}

async function sweepOutbox(services: Services): Promise<void> {
  const carry = async (db: Db, row: OutboxRow) => {
    try {
      await carryOn(services, row.siteId, row.subjectId);
    } finally {
      // Still pending and due? Then its claim stands still: others come first.
      await runBatch(db, [postponeOutbox(db, row, services.clock(), services.clock() + PUT_OFF)]);
    }
  };
  await attemptAll(dueTasks(services, CLAIM_TOPIC, carry));
}

/** Claims between two steps, whose next row was lost with the process that was about to write it. */
async function sweepInvoicing(services: Services): Promise<void> {
  await eachClaim(services, "invoicing", async ({ siteId, id }) => {
    await carryOn(services, siteId, id);
  });
}

async function sweepLetters(services: Services): Promise<void> {
  const send = async (_: Db, row: OutboxRow) => await sendLetter(services.claimsAt(row.siteId), row);
  await attemptAll(dueTasks(services, LETTER_TOPIC, send));
}

async function* dueTasks(
  services: Services,
  topic: string,
  work: (db: Db, row: OutboxRow) => Promise<void>,
): AsyncGenerator<Task> {
  for (const db of services.databases()) {
    for (const row of await findDueOutbox(db, topic, services.clock(), limitsOf(services.env).outboxRows)) {
      yield [`${topic} ${row.subjectId}`, () => work(db, row)];
    }
  }
}

async function backfillAccounts(services: Services): Promise<void> {
  const { stripe, clock } = services;
  if (!stripe) return;
  for (const db of services.databases()) {
    for (const account of await listAccounts(db)) {
      const report = await backfillEvents({ db, clock }, stripe, account, {
        maxPages: limitsOf(services.env).eventPages,
      });
      console.log(JSON.stringify({ level: "info", job: "lost webhooks", ...report }));
    }
  }
}

/** The accounts at Stripe that creditors use; null is the key's own. */
async function listAccounts(db: Db): Promise<Set<string | null>> {
  const creditors = await listCreditors(db);
  return new Set(creditors.filter(({ provider }) => provider === "stripe").map((one) => one.stripeAccount));
}

async function reconcileAccounts(services: Services): Promise<void> {
  for (const db of services.databases()) {
    for (const account of await listAccounts(db)) {
      const last = await findLastReconciliation(db, account ?? "own");
      const { invoicePages: maxPages, invoiceReads: maxReads } = limitsOf(services.env);
      const options = { maxPages, maxReads, after: last?.cursor ?? null };
      const report = await reconcile(services.claimsAt(""), account, options);
      console.log(JSON.stringify({ level: "info", job: "reconciliation", account: account ?? "own", ...report }));
    }
  }
}

async function sweepReminders(services: Services): Promise<void> {
  if (!isOfficeHour(localTime(services.clock()))) return;
  const isLikely = async (db: Db, siteId: string) => await reminderMayBeDue(db, siteId, services.clock());
  const remind = async (claim: Claim) => {
    const deps = services.claimsAt(claim.siteId);
    if (await isReminderDue(deps, claim)) await remindClaim(deps, claim, "system");
  };
  await eachClaim(services, "open", remind, isLikely);
}

async function sweepHearings(services: Services): Promise<void> {
  const today = isoDate(services.clock());
  const close = async (claim: Claim) => {
    const deps = services.claimsAt(claim.siteId);
    if (!(await mayGoOn(deps, claim))) return;
    await closeHearing(deps, claim);
    await deps.nudge(claim.siteId, claim.id);
  };
  await eachClaim(services, "hearing", close, () => sql`hold IS NULL AND hearing_ends_on < ${today}`);
}

/** Claims in review: what automatic mode would do, and where it is on, does. */
async function sweepReview(services: Services): Promise<void> {
  const sites = (await Promise.all(services.databases().map(listSitesToWatch))).flat();
  let left = limitsOf(services.env).reviews;
  await attemptAll(
    sites.map((site): Task => [
      `automatic mode at ${site.id}`,
      async () => (left -= await runAutomaticMode(services.claimsAt(site.id), site, left)),
    ]),
  );
}

/**
 * Does something for each claim in a state.
 * @param condition of those at a site, SQL over the claim's row: thousands that nothing is to be done for cost one query
 */
async function eachClaim(
  services: Services,
  status: ClaimStatus,
  work: (claim: Claim) => Promise<void>,
  condition: (db: Db, siteId: string) => Promise<SQL> | SQL = () => sql`1`,
): Promise<void> {
  async function* tasks(): AsyncGenerator<Task> {
    for (const db of services.databases()) {
      for (const siteId of await listSitesWithClaims(db, status))
        yield* claimTasks(db, siteId, status, work, await condition(db, siteId));
    }
  }
  await attemptAll(tasks());
}

async function* claimTasks(
  db: Db,
  siteId: string,
  status: ClaimStatus,
  work: (claim: Claim) => Promise<void>,
  condition: SQL,
): AsyncGenerator<Task> {
  for (let after = ""; ;) {
    const claims = await findClaimsIn(db, siteId, status, condition, BATCH, after);
    for (const claim of claims) yield [`claim ${claim.id}`, () => work(claim)];
    after = claims.at(-1)?.id ?? "";
    if (claims.length < BATCH) break;
  }
}

type Task = readonly [what: string, work: () => Promise<unknown>];

/**
 * Does one thing after the other, whatever becomes of each: a failure is logged and left to the next run. That the provider
 * refuses our key is thrown at the end, so that the whole run is seen to have failed; the provider itself is not called any
 * more in it.
 */
async function attemptAll(tasks: Iterable<Task> | AsyncIterable<Task>): Promise<void> {
  let stopped: ProviderStopped | undefined;
  for await (const [what, work] of tasks) {
    try {
      await work();
    } catch (error) {
      logBug(error, what);
      if (error instanceof ProviderStopped) stopped ??= error;
    }
  }
  if (stopped) throw stopped;
}
