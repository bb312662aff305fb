import type { Db } from "../db/client.ts";
import { findSealedRecords } from "../evidence/repository.ts";
import type { Claim } from "./claim.ts";
import { listLetters, type LetterRow } from "./repository.ts";

/** A letter as it was written; its text is null once it was erased. */
export type WrittenLetter = LetterRow & { text: string | null };

/** A claim's letters, oldest first, with the text that was sealed. */
export async function readLetters(db: Db, claim: Pick<Claim, "id" | "siteId">): Promise<WrittenLetter[]> {
  const [letters, records] = await Promise.all([
    listLetters(db, claim.id),
    findSealedRecords(db, claim.siteId, [claim.id]),
  ]);
  return letters.map((letter) => {
    const payload = records.find(({ seq }) => seq === letter.evidenceSeq)?.payload ?? null;
    const sealed = payload === null ? null : (JSON.parse(payload) as { text?: unknown });
    return Object.assign(letter, { text: typeof sealed?.text === "string" ? sealed.text : null });
  });
}
