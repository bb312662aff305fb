import { sql, type SQL } from "drizzle-orm";
import type { Db } from "../db/client.ts";
import type { OutboxRow } from "../outbox/outbox.ts";
import { DAY, HOUR, isoDate } from "../shared/clock.ts";
import { AppError } from "../shared/errors.ts";
import { findPolicy } from "../sites/repository.ts";
import { interestLine } from "./arrears.ts";
import { hasNote, moneyThere } from "./attention.ts";
import { addDays, deadlineAfter } from "./business-day.ts";
import { changeClaim, staleVersion } from "./change-claim.ts";
import type { Claim } from "./claim.ts";
import { composeLetter } from "./compose-letter.ts";
import { lastDayToPay } from "./day-to-pay.ts";
import type { ClaimDeps } from "./deps.ts";
import { readInterestTerms } from "./interest-terms.ts";
import { readCorrespondence } from "./read-letters.ts";
import { readInvoice } from "./read-invoice.ts";
import { findPostings } from "./posting-repository.ts";
import { listEvents } from "./event-repository.ts";
import { guard } from "./transition.ts";

/** What a debtor gets to pay after a reminder, in days. */
const DAYS_TO_PAY = 14;

/**
 * Reminds the debtor: one level up, and a letter that asks for what is still open, with the interest so far, which
 * is posted with it. The invoice is read first.
 * @throws AppError `transition_refused` before the deadline has passed, after the third, while contested or on hold, or while
 * the last letter has not gone out, or while the payment service does not know the invoice, or keeps money of the debtor;
 * `stale_version` when the reading showed that money has come in
 */
export async function remindClaim(deps: ClaimDeps, claim: Claim, actor: string, reason?: string): Promise<Claim> {
  const current = await readInvoice(deps, claim);
  if (current.version !== claim.version) throw staleVersion(claim);
  if (hasNote(claim.attention, "not_found"))
    throw new AppError("transition_refused", "The payment service does not know the invoice.");
  if (moneyThere(claim.attention) !== null)
    throw new AppError("transition_refused", "The debtor's money lies at the payment service, applied to no invoice.");
  const level = claim.dunningLevel + 1;
  const correspondence = await readCorrespondence(deps.db, claim.id);
  const deadline = lastDayToPay(claim, correspondence.letters);
  const today = isoDate(deps.clock());
  const waiting = waitingAmong(correspondence.sendings);
  const guards = [
    guard("deadline_passed", deadline !== null && today > deadline, deadline),
    guard("unpaid", claim.paymentState === "none" || claim.paymentState === "partial", claim.paymentState),
    guard("last_letter_out", !waiting, waiting ?? null),
  ];
  const deadlineOn = deadlineAfter(today, DAYS_TO_PAY);
  const [account, terms] = await Promise.all([
    findPostings(deps.db, claim.id),
    readInterestTerms(deps.db, claim, correspondence),
  ]);
  const postings = terms ? interestLine(account, terms, today) : [];
  const letter = { kind: "reminder", round: level, deadlineOn, account: [...account, ...postings] } as const;
  const also = await composeLetter(
    deps,
    { ...claim, dunningLevel: remindersAmong(correspondence.sendings) + 1 },
    letter,
  );
  return await changeClaim(deps, claim, {
    action: { kind: "remind" },
    actor,
    guards,
    postings,
    evidence: { reason: reason ?? null },
    also,
  });
}

/** Which open claims of a site may be due for a reminder, as SQL over the claim's row: all that are, and hardly another. */
export async function reminderMayBeDue(db: Db, siteId: string, now: number): Promise<SQL> {
  const { reminder_days } = await findPolicy(db, siteId);
  const [first, ...later] = reminder_days;
  const isDue = [
    ...(first === undefined ? [] : [sql`(dunning_level = 0 AND due_on < ${addDays(isoDate(now), -first)})`]),
    // By the hour that a day may be longer when the clocks change.
    ...later.map((wait, at) => {
      const letter = sql`claim_id = claims.id AND kind = 'reminder' AND round = claims.dunning_level`;
      const writtenBefore = now - wait * DAY + HOUR;
      return sql`(dunning_level = ${at + 1} AND EXISTS (SELECT 1 FROM letters WHERE ${letter} AND written_at < ${writtenBefore}))`;
    }),
  ];
  return sql`hold IS NULL AND attention IS NULL AND (${sql.join([sql`0`, ...isDue], sql` OR `)})`;
}

/** Whether the site's policy sends the next reminder by now. */
export async function isReminderDue(deps: ClaimDeps, claim: Claim): Promise<boolean> {
  const wait = (await findPolicy(deps.db, claim.siteId)).reminder_days[claim.dunningLevel];
  if (wait === undefined || claim.hold !== null || claim.attention !== null) return false;
  const { letters, sendings } = await readCorrespondence(deps.db, claim.id);
  const last = letters.find(({ kind, round }) => kind === "reminder" && round === claim.dunningLevel);
  const since = last ? isoDate(last.writtenAt) : claim.dueOn;
  const today = isoDate(deps.clock());
  if (since === null || today <= addDays(since, wait)) return false;
  const deadline = lastDayToPay(claim, letters);
  if (deadline !== null && today <= deadline) return false;
  const owedSince = await owedAgainOn(deps.db, claim.id);
  if (owedSince !== null && today <= addDays(owedSince, wait)) return false;
  return !waitingAmong(sendings);
}

/** What asks for money and has not gone out yet: nobody is reminded of a letter that they cannot have read. */
function waitingAmong(sendings: readonly OutboxRow[]): string | undefined {
  const asks = sendings.filter(({ step }) => step === "demand" || step === "reminder");
  return asks.find(({ state }) => state === "pending" || state === "sending")?.step;
}

/** Reminders that the debtor got: one that never went out uses up a level, but the next is not called the second. */
function remindersAmong(sendings: readonly OutboxRow[]): number {
  return sendings.filter(({ step, state }) => step === "reminder" && state !== "dropped").length;
}

/** While somebody objected, or a payment was thought to have come, everything rested: the days count anew from then on. */
async function owedAgainOn(db: Db, claimId: string): Promise<string | null> {
  const events = await listEvents(db, claimId);
  const last = events.findLast(({ action }) => action === "refuse_objection" || action === "take_back_payment");
  return last ? isoDate(last.at) : null;
}
