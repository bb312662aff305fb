import { runBatch } from "../db/client.ts";
import { createReader, type Reading as PageReading, type Visit } from "../debtors/guarded-fetch.ts";
import { readImpressum } from "../debtors/impressum.ts";
import { findSealedRecords, type SealedRecord } from "../evidence/repository.ts";
import type { OutboxId, OutboxRow } from "../outbox/outbox.ts";
import { findOutboxRows, finishOutbox, insertOutbox, leaseOutbox } from "../outbox/repository.ts";
import { DAY, SECOND } from "../shared/clock.ts";
import { listOrigins } from "../sites/repository.ts";
import { addNote } from "./attention.ts";
import { changeClaim, isStaleVersion } from "./change-claim.ts";
import type { Claim } from "./claim.ts";
import { compareReading, findSource, type Change, type DebtorSource, type Reading } from "./debtor-source.ts";
import type { ClaimDeps } from "./deps.ts";
import { note } from "./notes.ts";
import { findClaim } from "./repository.ts";
import { findDebtor } from "./debtor-repository.ts";
import type { SuggestionRecord } from "./suggestion-record.ts";
import { guard } from "./transition.ts";

/** How long what a page said is good for. */
const GOOD_FOR = DAY;
export const DEBTOR_CHECK_TOPIC = "debtor_check";
const MAX_SHOWN = 120;
const MAX_TRIES = 3;

/** What a look at the page came to, as it is sealed. */
type Finding = {
  url: string;
  outcome: "page" | "interrupted" | Extract<PageReading, { refusal: unknown }>["refusal"];
  /** What the page says now; null when it could not be read. */
  read: Reading | null;
  changes: Change[];
  visits: readonly Visit[];
};

/** `good`: the claim may go on as it is; `noted`: it has changed, and is to be read anew; or it is to wait until then. */
export type Recheck = "good" | "noted" | { until: number };

/** Whether a row is the first that the provider gets to hear of a claim: from then on the demand exists. */
export function isBeforeInvoice({ step, attempts }: Pick<OutboxRow, "step" | "attempts">): boolean {
  return attempts === 0 && (step === "customer" || step === "invoice");
}

/**
 * Looks again at the page that the debtor was confirmed from, unless that was done within a day: a domain may have been sold,
 * a company renamed or moved. Says the page something else now, the claim stands still until a person has looked; a page
 * that cannot be read is noted and stops nothing. A row of the outbox is the lock: one look to a claim and day.
 */
export async function recheckDebtor(deps: ClaimDeps, claim: Claim): Promise<Recheck> {
  const { db, clock } = deps;
  const [debtor, records] = await Promise.all([
    findDebtor(db, claim.debtorId),
    findSealedRecords(db, claim.siteId, [claim.id]),
  ]);
  const opening = payloadOf(records.find(({ kind }) => kind === "claim.open")) as {
    suggestion?: SuggestionRecord;
  } | null;
  const source = debtor && findSource(opening?.suggestion?.candidate, debtor);
  if (!source) return "good";
  const looks = records.filter(({ kind }) => kind === "claim.recheck");
  const now = clock();
  if (now - Math.max(source.readAt, ...looks.map(({ at }) => at)) <= GOOD_FOR) return "good";

  const id: OutboxId = {
    topic: DEBTOR_CHECK_TOPIC,
    subjectId: claim.id,
    generation: Math.floor(now / DAY),
    step: "fetch",
  };
  const key = `${DEBTOR_CHECK_TOPIC}:${claim.id}:${id.generation}`;
  await runBatch(db, [insertOutbox(db, { ...id, siteId: claim.siteId, request: {}, key, createdAt: now })]);
  const taken = await leaseOutbox(db, id, now);
  if (!taken) return { until: await dueAgain(deps, id) };
  const accepted = looks.flatMap((one) => (payloadOf(one) as Finding | null)?.read ?? []);
  // Whoever took it before died on the way: the page had its request of the day.
  const finding = taken.attempts > 1 ? missed(source, "interrupted") : await look(deps, claim, source, accepted);
  await writeDown(deps, claim, finding, id);
  return "noted";
}

/** When whoever has the row will be done with it. */
async function dueAgain({ db, clock }: ClaimDeps, { subjectId, generation }: OutboxId): Promise<number> {
  const rows = await findOutboxRows(db, DEBTOR_CHECK_TOPIC, subjectId);
  const row = rows.find((one) => one.generation === generation);
  return row?.state === "sending" ? row.dueAt : clock() + SECOND;
}

async function look(
  deps: ClaimDeps,
  claim: Claim,
  source: DebtorSource,
  accepted: readonly Reading[],
): Promise<Finding> {
  const origins = await listOrigins(deps.db, claim.siteId);
  const own = [deps.publicUrl, ...origins].flatMap((url) => URL.parse(url)?.host ?? []);
  const reader = createReader({ ...deps.outside, clock: deps.clock, ownHosts: new Set(own) });
  const reading = await reader.read(source.url);
  if (!("page" in reading)) return missed(source, reading.refusal, reader.visits);
  const { candidates } = readImpressum(reading.page);
  return {
    url: source.url,
    outcome: "page",
    ...compareReading(source, candidates, accepted),
    visits: reader.visits,
  };
}

function missed({ url }: DebtorSource, outcome: Finding["outcome"], visits: readonly Visit[] = []): Finding {
  return { url, outcome, read: null, changes: [], visits };
}

/** Writes the finding down with the claim's stop, if it is one; somebody who changed the claim meanwhile does not undo it. */
async function writeDown(deps: ClaimDeps, claim: Claim, finding: Finding, id: OutboxId): Promise<void> {
  const { url, outcome, changes } = finding;
  const stop = changes.length === 0 ? null : note("debtor_changed", url.slice(0, MAX_SHOWN), describe(changes));
  const value = { outcome, changed: changes.map(({ field }) => field) };
  let current: Claim | undefined = claim;
  for (let tries = 1; current?.status === "invoicing" && current.hold === null; tries += 1) {
    try {
      await changeClaim(deps, current, {
        action: { kind: "recheck", hold: stop },
        actor: "system",
        guards: [guard("debtor_rechecked", true, value)],
        ...(stop !== null && { set: { attention: addNote(current.attention, stop) } }),
        evidence: finding,
        also: [finishOutbox(deps.db, id, null, deps.clock())],
      });
      return;
    } catch (error) {
      if (!isStaleVersion(error) || tries === MAX_TRIES) throw error;
      current = await findClaim(deps.db, claim.siteId, claim.id);
    }
  }
}

function describe(changes: readonly Change[]): string {
  const shown = (text: string | null) => (text === null ? "–" : text.slice(0, MAX_SHOWN).toWellFormed());
  return changes.map(({ before, now }) => `${shown(before)} → ${shown(now)}`).join("; ");
}

/** What was sealed; null once it was erased. */
function payloadOf(record: SealedRecord | undefined): unknown {
  return JSON.parse(record?.payload ?? "null");
}
