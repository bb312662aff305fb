import type { InferSelectModel } from "drizzle-orm";
import { canonicalJson } from "../evidence/record.ts";
import { sha256, toBase64Url } from "../shared/bytes.ts";
import { HOUR, MINUTE, SECOND } from "../shared/clock.ts";
import type { outbox } from "./table.ts";

export type OutboxRow = InferSelectModel<typeof outbox>;

/** What names a row: one effect to a step of a generation of a subject. */
export type OutboxId = Pick<OutboxRow, "topic" | "subjectId" | "generation" | "step">;

/** The head of a chain to be told to places outside: the subject is the site, the generation the entry, the step the place. */
export const ANCHOR_TOPIC = "anchor";
export const ALARM_TOPIC = "alarm";

/** Longer than any single call may take (15 s for the provider), so two never send the same row at once. */
export const LEASE = MINUTE;

/**
 * Receivers forget an idempotency key after 24 hours, and the same key then acts a second time. An hour before that a row
 * is never sent again: it is looked up instead.
 */
export const RESEND_LIMIT = 23 * HOUR;

/**
 * The idempotency key of a row: the same for each try, whoever makes it. Never time, chance or content, so that a changed
 * content is refused by the receiver instead of acting twice.
 * @param scope the receiver's account and mode, e.g. `test:acct_1`
 */
export async function idempotencyKey(scope: string, id: OutboxId): Promise<string> {
  const { topic, subjectId, generation, step } = id;
  return `hr1:${toBase64Url(await sha256(canonicalJson([scope, topic, subjectId, generation, step])))}`;
}

/** How long to wait after a failed try: 5 s, doubling, at most an hour. No jitter: the sweep spreads the load. */
export function backoff(attempts: number): number {
  return Math.min(5 * SECOND * 2 ** Math.max(0, attempts - 1), HOUR);
}

/** Whether the receiver may have forgotten the key: then only reading tells what became of it. */
export function isPastResending(row: Pick<OutboxRow, "firstSentAt">, now: number): boolean {
  return row.firstSentAt !== null && now - row.firstSentAt > RESEND_LIMIT;
}
