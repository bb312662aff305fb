import type { Candidate } from "../debtors/candidate.ts";
import type { Suggestion } from "../debtors/suggest.ts";
import { equalBytes, fromBase64Url, hmac, toBase64Url, utf8 } from "../shared/bytes.ts";

/** What a claim keeps of a suggestion: what a person saw, where each value stood, and every request that was made. */
export type SuggestionRecord = Pick<
  Suggestion,
  "advertiser" | "redirects" | "attribution" | "warnings" | "evidence"
> & {
  /** The comments whose links were followed. */
  comment_ids: string[];
  /** The surest one: the only one that is offered. */
  candidate: Candidate | null;
};

/** More than any honest site's pages come to; a form that carries it stays well below the dashboard's limit. */
const MAX_BYTES = 64 * 1024;

/** Cuts a suggestion down to what a claim keeps of it. */
export function recordOf(commentIds: readonly string[], suggestion: Suggestion): SuggestionRecord {
  const { advertiser, redirects, candidates, attribution, warnings, evidence } = suggestion;
  return {
    comment_ids: [...commentIds],
    advertiser,
    redirects,
    candidate: candidates[0] ?? null,
    attribution,
    warnings,
    evidence,
  };
}

/**
 * The record as a form, or a client of the API, carries it to the claim's opening, signed: what is sealed then is what the person saw, not what the
 * pages say by that time, and nobody can put words of their own into it. Until then nothing needs to be stored.
 * @returns undefined when it is too long to be carried
 */
export async function signSuggestion(
  secret: string,
  siteId: string,
  record: SuggestionRecord,
): Promise<string | undefined> {
  // Pages may hold halves of characters; neither a form nor canonical JSON does.
  const text = JSON.stringify(record, (_, value: unknown) =>
    typeof value === "string" ? value.toWellFormed() : value,
  );
  if (utf8(text).length > MAX_BYTES) return undefined;
  return `${toBase64Url(await sign(secret, siteId, text))}.${text}`;
}

/** What was carried; undefined when it was not signed here for this site, or speaks of other comments than these. */
export async function readSuggestion(
  secret: string,
  siteId: string,
  commentIds: readonly string[],
  signed: string,
): Promise<SuggestionRecord | undefined> {
  const dot = signed.indexOf(".");
  const given = fromBase64Url(signed.slice(0, Math.max(0, dot)));
  const text = signed.slice(dot + 1);
  if (!given || !equalBytes(given, await sign(secret, siteId, text))) return undefined;
  const record = JSON.parse(text) as SuggestionRecord;
  return record.comment_ids.every((id) => commentIds.includes(id)) ? record : undefined;
}

function sign(secret: string, siteId: string, text: string): Promise<Uint8Array> {
  return hmac(secret, `debtor-suggestion:${siteId}:${text}`);
}
