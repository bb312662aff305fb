import * as v from "valibot";
import { findComments } from "../comments/repository.ts";
import type { Db } from "../db/client.ts";
import { commit } from "../evidence/record.ts";
import { findSealedRecords, type SealedRecord } from "../evidence/repository.ts";
import type { Terms } from "../sites/terms.ts";
import type { ApprovalFacts } from "./guards.ts";

/** The part of a comment's sealed record that shows what its author agreed to. */
const AcceptedSchema = v.object({
  comment: v.object({ body: v.string() }),
  terms: v.object({ locale: v.string(), version: v.number(), sha256: v.string(), accepted: v.literal(true) }),
});

/**
 * Checks, from the sealed records alone, that each comment as it stands was sent under exactly these terms.
 */
export async function checkAcceptance(
  db: Db,
  siteId: string,
  commentIds: readonly string[],
  terms: Terms | undefined,
): Promise<ApprovalFacts["acceptance"]> {
  const [comments, records] = await Promise.all([
    findComments(db, siteId, [...commentIds]),
    findSealedRecords(db, siteId, commentIds),
  ]);
  return await Promise.all(
    comments.map(async ({ id: commentId, body }) => {
      const mine = records.filter((record) => record.subject === commentId);
      const record = mine.findLast((candidate) => readAccepted(candidate)?.comment.body === body);
      const reason = await findDoubt(record, terms);
      return { commentId, ok: reason === undefined, reason: reason ?? `record ${record?.seq}` };
    }),
  );
}

async function findDoubt(record: SealedRecord | undefined, terms: Terms | undefined): Promise<string | undefined> {
  const accepted = record && readAccepted(record);
  if (!record || !accepted) return "no sealed record shows that terms were accepted for this text";
  if (!terms) return "the terms that were accepted are not there";
  if ((await commit(record.salt ?? "", record, record.payload ?? "")) !== record.commitment) {
    return `record ${record.seq} does not match its commitment`;
  }
  const { locale, version, sha256 } = accepted.terms;
  const isSame = locale === terms.locale && version === terms.version && sha256 === terms.sha256;
  return isSame ? undefined : `record ${record.seq} shows other terms, ${locale} ${version}`;
}

function readAccepted(record: SealedRecord): v.InferOutput<typeof AcceptedSchema> | undefined {
  try {
    const parsed = v.safeParse(AcceptedSchema, JSON.parse(record.payload ?? "null"));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
