import type { Db } from "../db/client.ts";
import { findSealedRecords } from "../evidence/repository.ts";
import { findOutboxRows } from "../outbox/repository.ts";
import type { OutboxRow } from "../outbox/outbox.ts";
import type { Claim } from "./claim.ts";
import { LETTER_TOPIC } from "./compose-letter.ts";
import { listLetters, type LetterRow } from "./correspondence-repository.ts";

/** A claim's letters, oldest first, and what became of each one's sending. */
export type Correspondence = { letters: LetterRow[]; sendings: OutboxRow[] };

/** A claim's letters without their text. */
export async function readCorrespondence(db: Db, claimId: string): Promise<Correspondence> {
  const [letters, sendings] = await Promise.all([listLetters(db, claimId), findOutboxRows(db, LETTER_TOPIC, claimId)]);
  return { letters, sendings };
}

/** A letter as it was written, and what became of its sending. */
export type WrittenLetter = LetterRow & {
  /** As it was sealed; null once it was erased. */
  text: string | null;
  state: OutboxRow["state"] | null;
  sentAt: number | null;
  /** What the mail service called it. */
  receipt: string | null;
  error: string | null;
};

/**
 * Letters as they are shown to who is no owner: without addresses. Whoever has the debtor's may object in the
 * debtor's name, and Stripe gives an invoice's page, which names it, another address from time to time.
 */
export function hideLinks(letters: readonly WrittenLetter[]): WrittenLetter[] {
  return letters.map((letter) => ({ ...letter, text: letter.text?.replaceAll(/https?:\/\/\S+/g, "[…]") ?? null }));
}

/** A claim's letters, oldest first, with the text that was sealed. */
export async function readLetters(db: Db, claim: Pick<Claim, "id" | "siteId">): Promise<WrittenLetter[]> {
  const [{ letters, sendings }, records] = await Promise.all([
    readCorrespondence(db, claim.id),
    findSealedRecords(db, claim.siteId, [claim.id]),
  ]);
  return letters.map((letter) => {
    const payload = records.find(({ seq }) => seq === letter.evidenceSeq)?.payload ?? null;
    const sealed = payload === null ? null : (JSON.parse(payload) as { text?: unknown });
    const sending = sendings.find(({ step, generation }) => step === letter.kind && generation === letter.round);
    return Object.assign(letter, {
      text: typeof sealed?.text === "string" ? sealed.text : null,
      state: sending?.state ?? null,
      sentAt: sending?.doneAt ?? null,
      receipt: sending?.objectId ?? null,
      error: sending?.lastError ?? null,
    });
  });
}
