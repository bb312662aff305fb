import { and, type SQL } from "drizzle-orm";
import { runBatch, type Db } from "../db/client.ts";
import type { Mail, MailAnswer } from "../outbox/mail.ts";
import type { OutboxRow } from "../outbox/outbox.ts";
import {
  dropOutbox,
  failOutbox,
  finishOutbox,
  leaseOutbox,
  postponeOutbox,
  retryOutbox,
} from "../outbox/repository.ts";
import { HOUR, isoDate } from "../shared/clock.ts";
import { changeClaim } from "./change-claim.ts";
import { hasEnded, type Claim } from "./claim.ts";
import type { ClaimDeps } from "./deps.ts";
import { flagClaim } from "./flag-claim.ts";
import { hasWaitedTooLong, isNotOnHold, isUncontested, isUnheard } from "./hearing.ts";
import { ProviderStopped } from "./invoicing.ts";
import { readInvoice } from "./read-invoice.ts";
import { findClaim, maySendFor } from "./repository.ts";
import { findLetter } from "./correspondence-repository.ts";
import { listEvents } from "./event-repository.ts";
import { LEGAL_FROM, type ActionKind } from "./transition.ts";
import { note, TOO_LATE } from "./notes.ts";

/** How long a letter rests before it is looked at again. */
const LOOK_AGAIN = HOUR;

/**
 * Sends a letter that is due, if it still holds: an invoice is read again right before a reminder, so that nobody is
 * reminded who has paid, and nothing goes out after an objection, nor with a day in it that is over.
 */
export async function sendLetter(deps: ClaimDeps, row: OutboxRow): Promise<void> {
  const claim = await findClaim(deps.db, row.siteId, row.subjectId);
  if (!claim) return;
  const wasLost = row.state === "sending" && !deps.mailer.isIdempotent;
  const mayBeSent = and(maySendFor(row.siteId), conditionOf(row));
  if (await isKeptBack(deps, claim, row)) return;
  const taken = await leaseOutbox(deps.db, row, deps.clock(), mayBeSent);
  // What must not go out now makes way for others; who has it has moved its time already.
  if (!taken) return await postpone(deps, row);
  if (wasLost) return await report(deps, claim, row, { kind: "failed", reason: "nobody can tell whether it was sent" });
  const isTooLate = await hasDeadlinePassed(deps, row);
  // After a reminder that never went out the next may follow; a demand has none after it.
  const isPointless = (isTooLate && row.step === "reminder") || !(await lookOnceMore(deps, claim, taken));
  if (isPointless) return void (await runBatch(deps.db, [dropOutbox(deps.db, row)]));
  if (isTooLate) return await report(deps, claim, row, { kind: "failed", reason: TOO_LATE });
  await report(deps, claim, taken, await deps.mailer.send(row.request as Mail));
}

/** What must hold at the moment of the lease, whatever was read before. */
function conditionOf({ step, subjectId }: OutboxRow): SQL | undefined {
  if (step === "hearing") return isNotOnHold(subjectId);
  return step === "demand" ? and(isNotOnHold(subjectId), isUncontested(subjectId)) : undefined;
}

/**
 * A hearing letter waits while its claim is on hold; where something else kept it for too long, a person decides. A demand
 * waits while somebody objects to it, too.
 */
async function isKeptBack(deps: ClaimDeps, claim: Claim, row: OutboxRow): Promise<boolean> {
  const isHeld = claim.hold !== null;
  const isHearing = row.step === "hearing" && claim.status === "hearing";
  if ((isHearing && isHeld) || (row.step === "demand" && (isHeld || claim.status === "contested"))) {
    await postpone(deps, row);
    return true;
  }
  if (!isHearing || !hasWaitedTooLong(row, deps.clock())) return false;
  await changeClaim(deps, claim, { action: { kind: "hold", reason: note("hearing_kept") }, actor: "system" });
  return true;
}

async function postpone({ db, clock }: ClaimDeps, row: OutboxRow): Promise<void> {
  const now = clock();
  await runBatch(db, [postponeOutbox(db, row, now, now + LOOK_AGAIN)]);
}

/** Whether the letter still holds; where that cannot be found out now it is given back, since it was certainly not sent. */
async function lookOnceMore(deps: ClaimDeps, claim: Claim, taken: OutboxRow): Promise<boolean> {
  try {
    return await stillHolds(deps, claim, taken);
  } catch (error) {
    const now = deps.clock();
    const dueAt = error instanceof ProviderStopped ? now + LOOK_AGAIN : undefined;
    await runBatch(deps.db, [retryOutbox(deps.db, taken, String(error), now, dueAt)]);
    throw error;
  }
}

async function stillHolds(deps: ClaimDeps, claim: Claim, { step, generation }: OutboxRow): Promise<boolean> {
  if (step === "hearing") return claim.status === "hearing";
  if (step === "demand") return isOwedDemand(claim);
  // Whose claim has ended is told that, and nothing that was to be told before.
  if (step === "objection_refused") return !hasEnded(claim.status);
  if (step === "conceded") return !(await isUnheard(deps.db, claim.id));
  await readInvoice(deps, claim);
  // As it stands now: somebody may have objected while the invoice was read.
  const current = await findClaim(deps.db, claim.siteId, claim.id);
  const isAsBefore = current?.attention === claim.attention && !(await hasMoneyCome(deps.db, claim.id));
  return isAsBefore && current.status === "open" && current.hold === null && current.dunningLevel === generation;
}

const BRINGS_MONEY: ReadonlySet<string> = new Set(["record_payment", "project"] satisfies ActionKind[]);

/** Whether money came since the last reminder was written: that asks for too much. */
async function hasMoneyCome(db: Db, claimId: string): Promise<boolean> {
  const events = await listEvents(db, claimId);
  const written = events.findLastIndex(({ action }) => action === "remind");
  return events.slice(written + 1).some(({ action }) => BRINGS_MONEY.has(action));
}

/** Whether a demand still has a reason. Of a price it is the invoice, which whoever has paid is owed, too. */
function isOwedDemand({ status, nature }: Claim): boolean {
  return status === "open" || status === "referred" || (status === "settled" && nature === "price");
}

/** What asks for money and was kept back for long names a day that is over. */
async function hasDeadlinePassed(
  { db, clock }: ClaimDeps,
  { step, subjectId, generation }: OutboxRow,
): Promise<boolean> {
  if (step !== "demand" && step !== "reminder" && step !== "objection_refused") return false;
  const deadlineOn = (await findLetter(db, subjectId, step, generation))?.deadlineOn;
  return typeof deadlineOn === "string" && deadlineOn < isoDate(clock());
}

async function report(deps: ClaimDeps, claim: Claim, row: OutboxRow, answer: MailAnswer): Promise<void> {
  const { db } = deps;
  const now = deps.clock();
  if (answer.kind === "sent") await runBatch(db, [finishOutbox(db, row, answer.id, now)]);
  else if (answer.kind === "retry") await runBatch(db, [retryOutbox(db, row, answer.reason, now)]);
  else await reportFailure(deps, claim.id, row, answer.reason);
}

async function reportFailure(deps: ClaimDeps, claimId: string, row: OutboxRow, reason: string): Promise<void> {
  const failed = [failOutbox(deps.db, row, reason)];
  const claim = await findClaim(deps.db, row.siteId, claimId);
  if (claim?.status === "hearing" && row.step === "hearing") {
    // Nobody is invoiced unheard: the hearing stands still until a person has posted the letter, whatever held it before.
    const action = { kind: "hold", reason: note("hearing_failed", reason) } as const;
    await changeClaim(deps, claim, { action, actor: "system", also: failed });
    return;
  }
  // Where nobody knows of the claim, or its time is over, nobody waits for a letter; the outbox keeps what went wrong.
  if (!claim || !LEGAL_FROM.flag.includes(claim.status)) return void (await runBatch(deps.db, failed));
  await flagClaim(deps, claim, note("letter_failed", row.step.replaceAll("_", " "), reason), failed);
}
