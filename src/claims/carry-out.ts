import { runBatch, type Db, type Statement } from "../db/client.ts";
import { backoff, isPastResending, type OutboxId, type OutboxRow } from "../outbox/outbox.ts";
import { dropUnsent, failOutbox, finishOutbox, leaseOutbox, restartOutbox, retryOutbox } from "../outbox/repository.ts";
import { DAY, HOUR } from "../shared/clock.ts";
import { isWhole } from "../sites/restore-repository.ts";
import { adoptInvoice, isOutUnknown } from "./adopt-invoice.ts";
import { changeClaim, isStaleVersion } from "./change-claim.ts";
import { hasEnded, type Claim } from "./claim.ts";
import type { ClaimDeps } from "./deps.ts";
import { ProviderStopped, type Finding, type FrozenRequest, type Step, type StepAnswer } from "./invoicing.ts";
import { issueClaim } from "./issue.ts";
import { flagClaim } from "./flag-claim.ts";
import { gatherWork, newRow, type Work } from "./new-row.ts";
import { CLAIM_TOPIC, isIssuing, isUndoing, madeBy, nextCustomer, planNext, refusedCustomer, stepOf } from "./plan.ts";
import { readInvoice } from "./read-invoice.ts";
import { findClaim, isStillInvoicing } from "./repository.ts";
import { findApprovedAt, listEvents } from "./event-repository.ts";
import { isBeforeInvoice, recheckDebtor } from "./recheck-debtor.ts";
import { transition } from "./transition.ts";
import { planUndo } from "./undo.ts";
import { note } from "./notes.ts";

/** Enough for every step of a claim, its undoing and some answers that were lost; a bound all the same. */
const MAX_STEPS = 30;

/** They leave nothing behind, so they are done as often as it takes. */
const READING_STEPS: ReadonlySet<string> = new Set(["check", "undo"]);

/**
 * Carries a claim on as far as it goes: each step is taken under a lease, sent as it was frozen, and written down in the
 * batch that freezes the next. Safe to run twice at once, and after a crash anywhere.
 * @returns the time (epoch milliseconds) at which something will be due again; undefined when nothing is
 * @throws ProviderStopped when the provider refuses our key: nothing more must be sent
 */
export async function carryClaim(deps: ClaimDeps, siteId: string, claimId: string): Promise<number | undefined> {
  for (let step = 0; step < MAX_STEPS; step++) {
    const work = await gather(deps, siteId, claimId);
    if (!work) return undefined;
    const next = planNext(work.claim, work.rows, work.customers, deps.clock());
    if (next.do === "nothing") {
      await tellOfRefusedCustomer(deps, work);
      return await dropPointless(deps, work);
    }
    if (next.do === "wait") return next.until;
    if (next.do === "insert") await runBatch(deps.db, await newRow(deps, work, next.id));
    else if (next.do === "issue") {
      if (!(await issueClaim(deps, work.claim, work.invoicing, next.invoiceId))) return undefined;
    } else {
      const isDue = next.row.dueAt <= deps.clock();
      const recheck = isDue && isBeforeInvoice(next.row) ? await recheckDebtor(deps, work.claim) : "good";
      if (recheck === "noted") continue;
      if (recheck !== "good") return recheck.until;
      const dueAgain = await runStep(deps, work, next.row);
      if (dueAgain !== undefined) return dueAgain;
    }
  }
  return deps.clock();
}

/** The party's customer was refused while another claim of theirs had it made: this one stands still as well, and says so, once. */
async function tellOfRefusedCustomer(deps: ClaimDeps, { claim, customers }: Work): Promise<void> {
  const refused = refusedCustomer(customers);
  if (!refused || claim.status !== "invoicing" || claim.hold !== null) return;
  const events = await listEvents(deps.db, claim.id);
  // What was noted before, of a letter say, is another matter.
  const begun = events.findLastIndex(({ fromStatus, toStatus }) => toStatus === "invoicing" && fromStatus !== toStatus);
  if (events.slice(begun + 1).some(({ action }) => action === "flag")) return;
  await flagClaim(deps, claim, note("step_failed", refused.step, refused.lastError ?? ""));
}

/** A step that was written down while its claim was given up: never sent, it must not come up again for ever. */
async function dropPointless({ db }: ClaimDeps, { claim, rows }: Work): Promise<undefined> {
  const isPointless =
    hasEnded(claim.status) && rows.some(({ state, attempts }) => state === "pending" && attempts === 0);
  if (isPointless) await runBatch(db, [dropUnsent(db, CLAIM_TOPIC, claim.id)]);
}

async function gather(deps: ClaimDeps, siteId: string, claimId: string): Promise<Work | undefined> {
  const claim = await findClaim(deps.db, siteId, claimId);
  return claim?.creditor && claim.debtorId !== null ? await gatherWork(deps, claim, claim.creditor) : undefined;
}

/** @returns when to look again; undefined when the next step can be planned at once */
async function runStep(deps: ClaimDeps, work: Work, row: OutboxRow): Promise<number | undefined> {
  const now = deps.clock();
  if (row.dueAt > now) return row.dueAt;
  const condition = isIssuing(row.step) ? isStillInvoicing(work.claim) : isWhole(row.siteId);
  const taken = await leaseOutbox(deps.db, row, now, condition);
  // Somebody else has it, the claim was cancelled, contested or put on hold this very moment, or its site is still coming in.
  if (!taken) return undefined;
  try {
    return await settle(deps, work, taken, await answerOf(deps.db, work, taken, now));
  } catch (error) {
    if (isStaleVersion(error)) return undefined;
    throw error;
  }
}

async function answerOf(db: Db, work: Work, row: OutboxRow, now: number): Promise<StepAnswer> {
  if (isPastResending(row, now) && !READING_STEPS.has(row.step))
    return { kind: "unknown", reason: "The answer was lost for longer than a key is kept." };
  return (await findDone(db, work, row, now)) ?? (await work.invoicing.send(toStep(row, row.firstSentAt ?? now)));
}

/**
 * What a step made that is sent for the first time as far as is known, for a claim that was approved more than a day ago:
 * a database put back from a backup does not know what it has sent, and the key may be forgotten. An error is no miss.
 */
async function findDone(db: Db, work: Work, row: OutboxRow, now: number): Promise<StepAnswer | undefined> {
  if (row.attempts > 1 || !isIssuing(row.step) || READING_STEPS.has(row.step)) return undefined;
  const decidedAt = await findApprovedAt(db, work.claim.id);
  if (!isPastResending({ firstSentAt: decidedAt }, now)) return undefined;
  try {
    const finding = await find(work, toStep(row, decidedAt ?? now));
    if (finding.kind === "several") return { kind: "failed", reason: severalMade(finding.objectIds) };
    return finding.kind === "found" ? { kind: "done", objectId: finding.objectId } : undefined;
  } catch (error) {
    return { kind: "retry", reason: String(error) };
  }
}

async function settle(deps: ClaimDeps, work: Work, row: OutboxRow, answer: StepAnswer): Promise<number | undefined> {
  const now = deps.clock();
  switch (answer.kind) {
    case "done":
      return await finish(deps, work, row, answer);
    case "retry":
      await runBatch(deps.db, [retryOutbox(deps.db, row, answer.reason, now)]);
      return now + backoff(row.attempts);
    case "failed":
      return answer.lacks === "customer" && row.step === "invoice" && mayReissue(work.claim)
        ? await renewCustomer(deps, work, row, answer.reason)
        : await refuse(deps, work, row, answer.reason);
    case "stop":
      await runBatch(deps.db, [retryOutbox(deps.db, row, answer.reason, now, now + HOUR)]);
      throw new ProviderStopped(answer.reason);
    case "unknown":
      return await lookUp(deps, work, row, answer.reason);
  }
}

/** Writes the answer down together with the next row, whose request can now name what this step made. */
async function finish(
  deps: ClaimDeps,
  work: Work,
  row: OutboxRow,
  { objectId, snapshot }: Extract<StepAnswer, { kind: "done" }>,
): Promise<undefined> {
  const done: OutboxRow = { ...row, state: "done", objectId };
  const after = (list: readonly OutboxRow[]) => list.map((other) => (isSameRow(other, row) ? done : other));
  const later = { ...work, rows: after(work.rows), customers: after(work.customers) };
  const statements = [finishOutbox(deps.db, row, objectId, deps.clock())];
  if (row.step === "undo") {
    const { statements: undoing, stuck } = await planUndo(deps, later, snapshot);
    statements.push(...undoing);
    if (stuck) return await flagFailed(deps, work.claim, stuck, stuck.lastError ?? "", statements);
  } else {
    const next = planNext(later.claim, later.rows, later.customers, deps.clock());
    if (next.do === "insert") statements.push(...(await newRow(deps, later, next.id)));
  }
  const isUnknown = row.step === "undo" && isOutUnknown(work.claim, snapshot);
  if (isUnknown) await adoptInvoice(deps, work.claim, snapshot, statements);
  else await runBatch(deps.db, statements);
  // What became of an invoice that is out is looked at, so that the account tells it at once.
  if (isUnknown || (!isIssuing(row.step) && row.step !== "undo")) await readAgain(deps, work.claim);
  return undefined;
}

async function readAgain(deps: ClaimDeps, { siteId, id }: Claim): Promise<void> {
  const claim = await findClaim(deps.db, siteId, id);
  if (claim) await readInvoice(deps, claim);
}

/**
 * The provider refuses, so nothing was done. A draft was finalized, or money came in or went back, before the invoice could be
 * taken back: decided anew, on what it is now. Anything else a person must look at.
 */
async function refuse(deps: ClaimDeps, work: Work, row: OutboxRow, reason: string): Promise<undefined> {
  if (!isUndoing(stepOf(row))) return await fail(deps, work, row, reason);
  const lookAgain = restartOutbox(deps.db, { ...row, step: "undo" }, deps.clock());
  await runBatch(deps.db, [failOutbox(deps.db, row, reason), lookAgain]);
  return undefined;
}

/** No new key by machine, a person must look. */
async function fail(deps: ClaimDeps, work: Work, row: OutboxRow, reason: string): Promise<undefined> {
  return await flagFailed(deps, work.claim, row, reason, [failOutbox(deps.db, row, reason)]);
}

async function flagFailed(
  deps: ClaimDeps,
  claim: Claim,
  row: OutboxRow,
  reason: string,
  also: Statement[],
): Promise<undefined> {
  await flagClaim(deps, claim, note("step_failed", stepOf(row), reason), also);
  return undefined;
}

/** Nobody can tell any more whether the step was done: read, and adopt what is there. */
async function lookUp(deps: ClaimDeps, work: Work, row: OutboxRow, reason: string): Promise<number | undefined> {
  const now = deps.clock();
  const finding = await find(work, toStep(row, row.firstSentAt ?? now)).catch((error: unknown) => String(error));
  if (typeof finding === "string") {
    await runBatch(deps.db, [retryOutbox(deps.db, row, finding, now)]);
    return now + backoff(row.attempts);
  }
  if (finding.kind === "found") return await finish(deps, work, row, { kind: "done", objectId: finding.objectId });
  if (finding.kind === "several") return await fail(deps, work, row, severalMade(finding.objectIds));
  const forgottenAt = (row.lastSentAt ?? now) + DAY;
  if (now < forgottenAt) {
    await runBatch(deps.db, [retryOutbox(deps.db, row, reason, now, forgottenAt)]);
    return forgottenAt;
  }
  return await startAgain(deps, work, row);
}

/** It was certainly never done, and a day has passed since the last try: start the step anew. */
async function startAgain(deps: ClaimDeps, work: Work, row: OutboxRow): Promise<undefined> {
  const { claim } = work;
  if (row.step === "send" || stepOf(row) === "credit") {
    return await fail(deps, work, row, "nobody can tell whether it was done; never twice by machine");
  }
  if (row.step === "customer") {
    const anew = await newRow(deps, work, nextCustomer(claim, work.customers));
    await runBatch(deps.db, [failOutbox(deps.db, row, "never made"), ...anew]);
    return undefined;
  }
  if (row.step === "invoice") {
    if (!mayReissue(claim)) return await fail(deps, work, row, "it was never made, each time that it was asked for");
    const also = [failOutbox(deps.db, row, "never made")];
    await changeClaim(deps, claim, { action: { kind: "reissue" }, actor: "system", also });
    return undefined;
  }
  await runBatch(deps.db, [restartOutbox(deps.db, row, deps.clock())]);
  return undefined;
}

/**
 * The customer was deleted at the provider, or belongs to its other mode: the party gets a new one, unless another claim of
 * theirs has seen to that, and the invoice is asked for anew. The first was refused, so there is none.
 */
async function renewCustomer(deps: ClaimDeps, work: Work, row: OutboxRow, reason: string): Promise<undefined> {
  const { claim, rows, customers } = work;
  const isNewest = madeBy(claim, rows, customers).customerId === frozenRequest(row).body["customer"];
  const anew = isNewest ? await newRow(deps, work, nextCustomer(claim, customers)) : [];
  const also = [failOutbox(deps.db, row, reason), ...anew];
  await changeClaim(deps, claim, { action: { kind: "reissue" }, actor: "system", also });
  return undefined;
}

/** A lost answer may cost a few generations; after that a person decides. */
const mayReissue = (claim: Claim): boolean => transition(claim, { kind: "reissue" }).ok;

const severalMade = (ids: readonly string[]) => `several were made: ${ids.join(", ")}`;

function isSameRow(a: OutboxId, b: OutboxId): boolean {
  return a.topic === b.topic && a.subjectId === b.subjectId && a.generation === b.generation && a.step === b.step;
}

function find({ invoicing, request, claim, rows, customers }: Work, step: Step): Promise<Finding> {
  return invoicing.find(step, request, madeBy(claim, rows, customers));
}

function toStep(row: OutboxRow, firstSentAt: number): Step {
  return { name: stepOf(row), request: frozenRequest(row), key: row.key, firstSentAt };
}

function frozenRequest(row: OutboxRow): FrozenRequest {
  return row.request as FrozenRequest;
}
