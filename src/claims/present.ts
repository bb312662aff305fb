import type { Db } from "../db/client.ts";
import { findSealedRecords } from "../evidence/repository.ts";
import { isoTime } from "../shared/clock.ts";
import { cutPage, readIdCursor } from "../shared/cursor.ts";
import { notesIn } from "./attention.ts";
import type { Claim, DebtorRow } from "./claim.ts";
import { listClaims, type ClaimFilter } from "./repository.ts";
import { findClaimComments } from "./claim-comment-repository.ts";
import { findDebtors } from "./debtor-repository.ts";
import { listEvents, type ClaimEvent } from "./event-repository.ts";

/** A claim as the API gives it. */
export type ClaimJson = ReturnType<typeof toClaimJson>;

/** Claims with what belongs to them, in the same order; their events only where asked for, since they are read one by one. */
async function presentClaims(db: Db, claims: readonly Claim[], withEvents: boolean): Promise<ClaimJson[]> {
  if (claims.length === 0) return [];
  const [comments, debtors] = await Promise.all([
    findClaimComments(
      db,
      claims.map((claim) => claim.id),
    ),
    findDebtors(
      db,
      claims.flatMap((claim) => claim.debtorId ?? []),
    ),
  ]);
  return await Promise.all(
    claims.map(async (claim) => {
      const commentIds = comments.filter((row) => row.claimId === claim.id).map((row) => row.commentId);
      const debtor = debtors.find((row) => row.id === claim.debtorId);
      return toClaimJson(claim, commentIds, debtor, withEvents ? await presentEvents(db, claim) : []);
    }),
  );
}

/** A page of a site's claims, newest first, without their events. */
export async function presentClaimsPage(
  db: Db,
  siteId: string,
  { cursor, limit, ...filter }: ClaimFilter & { cursor?: string | undefined; limit: number },
): Promise<{ claims: ClaimJson[]; next_cursor: string | null }> {
  const rows = await listClaims(db, siteId, filter, readIdCursor("claims", cursor), limit + 1);
  const { page, next } = cutPage("claims", rows, limit);
  return { claims: await presentClaims(db, page, false), next_cursor: next };
}

/** A claim with all that belongs to it, its events among it. */
export async function presentClaim(db: Db, claim: Claim): Promise<ClaimJson> {
  const [json] = await presentClaims(db, [claim], true);
  if (!json) throw new Error("A claim was lost while it was presented.");
  return json;
}

/**
 * A claim as it is given to who is no owner: without the address of the invoice's page, whose text names the
 * debtor's own page, where anybody could object in the debtor's name.
 */
export function withoutLinks(json: ClaimJson): ClaimJson {
  return { ...json, invoice: json.invoice && { ...json.invoice, hosted_url: null } };
}

function toClaimJson(claim: Claim, commentIds: string[], debtor: DebtorRow | undefined, events: EventJson[]) {
  return {
    id: claim.id,
    site: claim.siteId,
    status: claim.status,
    contested_from: claim.contestedFrom,
    payment_state: claim.paymentState,
    dispute: claim.dispute,
    dunning_level: claim.dunningLevel,
    hold: claim.hold,
    legal_hold: claim.legalHold === null ? null : { reason: claim.legalHold, until: claim.legalHoldUntil },
    attention: claim.attention,
    notes: notesIn(claim.attention),
    mode: claim.mode,
    generation: claim.generation,
    version: claim.version,
    amount: claim.amount,
    currency: claim.currency,
    comment_ids: commentIds,
    // Another claim may still need the party's row: to this one its debtor is forgotten all the same.
    debtor: debtor && claim.erasedAt === null ? toDebtorJson(debtor) : null,
    creditor: claim.creditor,
    attribution:
      claim.attributionLevel === null ? null : { level: claim.attributionLevel, grounds: claim.attributionGrounds },
    terms_version: claim.termsVersion,
    terms_locale: claim.termsLocale,
    nature: claim.nature,
    invoice:
      claim.invoiceId === null
        ? null
        : {
            id: claim.invoiceId,
            number: claim.invoiceNumber,
            status: claim.invoiceStatus,
            hosted_url: claim.invoiceUrl,
          },
    due_on: claim.dueOn,
    hearing_ends_on: claim.hearingEndsOn,
    time_barred_on: claim.timeBarredOn,
    created_at: isoTime(claim.createdAt),
    opened_at: claim.openedAt === null ? null : isoTime(claim.openedAt),
    ended_at: claim.endedAt === null ? null : isoTime(claim.endedAt),
    erased_at: claim.erasedAt === null ? null : isoTime(claim.erasedAt),
    events,
  };
}

function toDebtorJson(debtor: DebtorRow) {
  const { id, kind, name, email, vatId, register, line1, line2, postalCode, city, country } = debtor;
  return {
    id,
    kind,
    name,
    email,
    vat_id: vatId,
    register,
    address: { line1, line2, postal_code: postalCode, city, country },
  };
}

export type EventJson = {
  version: number;
  action: ClaimEvent["action"];
  from: ClaimEvent["fromStatus"];
  to: ClaimEvent["toStatus"];
  actor: string;
  at: string;
  /** What was given as the reason; null when nothing was, or once it was erased. */
  reason: string | null;
  /** Names of files that an objection says can be shown. */
  files: string[];
  guards: ClaimEvent["guards"];
};

async function presentEvents(db: Db, claim: Claim): Promise<EventJson[]> {
  const [events, records] = await Promise.all([
    listEvents(db, claim.id),
    findSealedRecords(db, claim.siteId, [claim.id]),
  ]);
  return events.map(({ version, action, fromStatus, toStatus, actor, at, guards, evidenceSeq }) => {
    const payload = records.find((record) => record.seq === evidenceSeq)?.payload ?? null;
    return {
      version,
      action,
      from: fromStatus,
      to: toStatus,
      actor,
      at: isoTime(at),
      reason: reasonOf(payload),
      files: filesOf(payload),
      guards,
    };
  });
}

/** The reason that a sealed record gives, whatever else it holds; null without one, or once it was erased. */
export function reasonOf(payload: string | null): string | null {
  const { reason } = readRecord(payload);
  return typeof reason === "string" ? reason : null;
}

function filesOf(payload: string | null): string[] {
  const { files } = readRecord(payload);
  return Array.isArray(files) ? files.filter((name) => typeof name === "string") : [];
}

function readRecord(payload: string | null): { reason?: unknown; files?: unknown } {
  const value: unknown = payload === null ? null : JSON.parse(payload);
  return typeof value === "object" && value !== null ? value : {};
}
