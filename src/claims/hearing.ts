import { sql, type SQL } from "drizzle-orm";
import type { Db, Statement } from "../db/client.ts";
import type { OutboxRow } from "../outbox/outbox.ts";
import { dropOutbox, findOutboxRows } from "../outbox/repository.ts";
import { DAY, isoDate } from "../shared/clock.ts";
import { deadlineAfter } from "./business-day.ts";
import type { Claim } from "./claim.ts";
import { composeLetter, LETTER_TOPIC } from "./compose-letter.ts";
import type { ClaimDeps } from "./deps.ts";
import { guard, type Guard } from "./transition.ts";

/** A hearing letter that waited longer than this would give its reader less time than it says. */
const MAX_WAIT = 2 * DAY;

/** The newest hearing letter of a claim, as it waits or went out; undefined before the first. */
export async function findHearingLetter(db: Db, claimId: string): Promise<OutboxRow | undefined> {
  return (await findHearingLetters(db, claimId)).toSorted((a, b) => b.generation - a.generation)[0];
}

/** Whether the debtor was to be heard, and no letter has told them so. */
export async function isUnheard(db: Db, claimId: string): Promise<boolean> {
  const letters = await findHearingLetters(db, claimId);
  return letters.length > 0 && letters.every(isUnsent);
}

async function findHearingLetters(db: Db, claimId: string): Promise<OutboxRow[]> {
  return (await findOutboxRows(db, LETTER_TOPIC, claimId)).filter(({ step }) => step === "hearing");
}

/** Days that the debtor was given to answer, counted from the letter; 0 without one. */
export function daysHeard(claim: Pick<Claim, "hearingEndsOn">, letter: OutboxRow | undefined): number {
  if (claim.hearingEndsOn === null || !letter) return 0;
  return Math.round((Date.parse(claim.hearingEndsOn) - Date.parse(isoDate(letter.createdAt))) / DAY);
}

/** Silence counts only if the debtor was asked: the letter went out, or a person who was told that it did not has posted it. */
export function heardGuard(letter: OutboxRow | undefined): Guard {
  const state = letter?.state ?? null;
  return guard("hearing_letter_sent", state === "done" || state === "failed", state);
}

/** The condition under which a hearing letter may go out, at the moment of its lease: never while its claim is on hold. */
export function isNotOnHold(claimId: string): SQL {
  return sql`NOT EXISTS (SELECT 1 FROM claims WHERE id = ${claimId} AND hold IS NOT NULL)`;
}

/** The condition under which a demand may go out, at the moment of its lease: never while somebody objects to it. */
export function isUncontested(claimId: string): SQL {
  return sql`NOT EXISTS (SELECT 1 FROM claims WHERE id = ${claimId} AND status = 'contested')`;
}

/** Whether a hearing letter has lain unsent for so long that a person should see to it. */
export function hasWaitedTooLong(letter: OutboxRow, now: number): boolean {
  return isUnsent(letter) && now - letter.createdAt > MAX_WAIT;
}

/**
 * For the release of a hold: a hearing letter that never went out is written anew, and the debtor's time begins with it.
 * While the claim is on hold nobody can take the old one up, so the debtor gets one of the two.
 * @returns nothing when the letter is out, may be, or was posted by a person
 */
export async function renewHearing(
  deps: ClaimDeps,
  claim: Claim,
): Promise<{ set: Partial<Pick<Claim, "hearingEndsOn">>; also: Statement[] }> {
  const letter = claim.status === "hearing" ? await findHearingLetter(deps.db, claim.id) : undefined;
  if (!letter || !isUnsent(letter)) return { set: {}, also: [] };
  const hearingEndsOn = deadlineAfter(isoDate(deps.clock()), daysHeard(claim, letter));
  const anew = { kind: "hearing", round: claim.version + 1, deadlineOn: hearingEndsOn } as const;
  const also = [dropOutbox(deps.db, letter), ...(await composeLetter(deps, { ...claim, hearingEndsOn }, anew))];
  return { set: { hearingEndsOn }, also };
}

function isUnsent({ state, attempts }: OutboxRow): boolean {
  return state === "dropped" || (state === "pending" && attempts === 0);
}
