import { sql, type SQL } from "drizzle-orm";
import { closeHearing } from "../claims/approve.ts";
import { changeClaim } from "../claims/change-claim.ts";
import type { Claim, ClaimStatus } from "../claims/claim.ts";
import { LETTER_TOPIC } from "../claims/compose-letter.ts";
import { ProviderStopped } from "../claims/invoicing.ts";
import { isOfficeHour, localTime } from "../claims/office-hours.ts";
import { reconcile } from "../claims/reconcile.ts";
import { CLAIM_TOPIC } from "../claims/plan.ts";
import { isReminderDue, remindClaim, reminderMayBeDue } from "../claims/remind.ts";
import { findClaimsIn, findLastReconciliation } from "../claims/repository.ts";
import { eraseOldClaims } from "../claims/erase-claims.ts";
import { eraseOldEvidence, forgetExpired } from "../claims/retention.ts";
import { mayGoOn, runAutomaticMode } from "../claims/run-automatic.ts";
import { sendLetter } from "../claims/send-letter.ts";
import { LEGAL_FROM } from "../claims/transition.ts";
import { runBatch, type Db } from "../db/client.ts";
import { sealSite } from "../evidence/seal.ts";
import { findDueOutbox, postponeOutbox } from "../outbox/repository.ts";
import { forgetLocalMails } from "../mail/mailer.ts";
import type { Services } from "../services.ts";
import { isoDate, MINUTE } from "../shared/clock.ts";
import { listCreditors, listSites } from "../sites/repository.ts";
import { backfillEvents } from "../stripe/backfill.ts";
import { processDueEvents } from "../stripe/inbox.ts";
import { anchorSite } from "./anchor.ts";
import { checkEvidence } from "./check-evidence.ts";
import { carryOn } from "./carry-on.ts";
import { limitsOf } from "./limits.ts";
import { sendConfirmations } from "./send-confirmations.ts";
import { sendWebhooks } from "./send-webhooks.ts";
import { logBug } from "../shared/log.ts";

/** Claims to a run and state: a few calls each, and the next run goes on. */
const BATCH = 20;
/** How long a row waits whose claim cannot go on now, e.g. because it is contested. */
const PUT_OFF = 10 * MINUTE;

/** Each minute: what is due, whoever forgot it. */
export async function runMinute(services: Services): Promise<void> {
  const run = new Attempts();
  await run.attempt("outbox", () => sweepOutbox(services));
  await run.attempt("hearings", () => sweepHearings(services));
  await run.attempt("invoicing", () => sweepInvoicing(services));
  await run.attempt("letters", () => sweepLetters(services));
  await run.attempt("confirmations", () => sendConfirmations(services));
  await run.attempt("automatic mode", () => sweepReview(services));
  const { stripe } = services;
  if (stripe) await run.attempt("stripe inbox", () => processDueEvents(services.claimsAt(""), stripe));
  // Last: a receiver that does not answer holds up nothing else.
  await run.attempt("webhooks", () => sendWebhooks(services));
  run.end();
}

/**
 * Each hour: what is kept for a day or a week is forgotten; every invoice of ours is held against its claim, since a webhook
 * may have been lost; then reminders that are due.
 */
export async function runHourly(services: Services): Promise<void> {
  const run = new Attempts();
  for (const db of services.databases()) await run.attempt("forget", () => forgetExpired(db, services.clock()));
  if (services.stripe) await run.attempt("reconciliation", () => reconcileAccounts(services));
  await run.attempt("reminders", () => sweepReminders(services));
  run.end();
}

/** Each day: what no webhook told is looked up at Stripe; the chain of each site is sealed and its head told outside, and what has been kept long enough is erased. */
export async function runDaily(services: Services): Promise<void> {
  const now = services.clock();
  const run = new Attempts();
  await run.attempt("lost webhooks", () => backfillAccounts(services));
  for (const db of services.databases()) {
    for (const site of await listSites(db)) {
      const { id } = site;
      await run.attempt(`check ${id}`, () => checkEvidence(services, db, site));
      await run.attempt(`seal ${id}`, () => sealSite(db, id, now));
      await run.attempt(`anchor ${id}`, () => anchorSite(services, db, site));
      await run.attempt(`erase claims at ${id}`, () => eraseOldClaims(services.claimsAt(id), id));
      await run.attempt(`erase at ${id}`, () => eraseOldEvidence(db, id, now));
    }
    await run.attempt("forget mails", () => forgetLocalMails(db, now));
  }
  await run.attempt("expire", () => expireClaims(services));
  run.end();
}

/** A claim that nobody has decided on in time can no longer be enforced. */
async function expireClaims(services: Services): Promise<void> {
  const today = isoDate(services.clock());
  const expire = async (claim: Claim) =>
    void (await changeClaim(services.claimsAt(claim.siteId), claim, { action: { kind: "expire" }, actor: "system" }));
  for (const status of LEGAL_FROM.expire) {
    await eachClaim(services, status, expire, () => sql`time_barred_on < ${today}`);
  }
}

async function sweepOutbox(services: Services): Promise<void> {
  const run = new Attempts();
  for (const db of services.databases()) {
    for (const row of await findDueOutbox(db, CLAIM_TOPIC, services.clock(), BATCH)) {
      await run.attempt(`outbox of ${row.subjectId}`, () => carryOn(services, row.siteId, row.subjectId));
      // Still pending and due? Then its claim stands still: others come first.
      await runBatch(db, [postponeOutbox(db, row, services.clock(), services.clock() + PUT_OFF)]);
    }
  }
  run.end();
}

/** Claims between two steps, whose next row was lost with the process that was about to write it. */
async function sweepInvoicing(services: Services): Promise<void> {
  await eachClaim(services, "invoicing", async ({ siteId, id }) => {
    await carryOn(services, siteId, id);
  });
}

async function sweepLetters(services: Services): Promise<void> {
  const run = new Attempts();
  for (const db of services.databases()) {
    for (const row of await findDueOutbox(db, LETTER_TOPIC, services.clock(), BATCH)) {
      await run.attempt(`letter about ${row.subjectId}`, () => sendLetter(services.claimsAt(row.siteId), row));
    }
  }
  run.end();
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
  const run = new Attempts();
  for (const db of services.databases()) {
    for (const site of await listSites(db)) {
      await run.attempt(`automatic mode at ${site.id}`, () => runAutomaticMode(services.claimsAt(site.id), site));
    }
  }
  run.end();
}

/**
 * Does something for each claim in a state; one that fails does not stop the others.
 * @param condition of those at a site, SQL over the claim's row: thousands that nothing is to be done for cost one query
 */
async function eachClaim(
  services: Services,
  status: ClaimStatus,
  work: (claim: Claim) => Promise<void>,
  condition: (db: Db, siteId: string) => Promise<SQL> | SQL = () => sql`1`,
): Promise<void> {
  const run = new Attempts();
  for (const db of services.databases()) {
    for (const site of await listSites(db)) {
      const isWanted = await condition(db, site.id);
      for (let after = ""; ;) {
        const claims = await findClaimsIn(db, site.id, status, isWanted, BATCH, after);
        for (const claim of claims) await run.attempt(`claim ${claim.id}`, () => work(claim));
        after = claims.at(-1)?.id ?? "";
        if (claims.length < BATCH) break;
      }
    }
  }
  run.end();
}

/**
 * Things that are done one after the other, whatever becomes of each: a failure is logged and left to the next run. That the
 * provider refuses our key is thrown at the end, so that the whole run is seen to have failed; the provider itself is not
 * called any more in it.
 */
class Attempts {
  #stopped: ProviderStopped | undefined;

  async attempt(what: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      logBug(error, what);
      if (error instanceof ProviderStopped) this.#stopped ??= error;
    }
  }

  end(): void {
    if (this.#stopped) throw this.#stopped;
  }
}
