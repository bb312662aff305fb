import type { Statement } from "../db/client.ts";
import { isoDate } from "../shared/clock.ts";
import { AppError, found } from "../shared/errors.ts";
import { presentCreditor } from "../sites/creditor.ts";
import { findCreditor, findPolicy, findSite, findTermsVersion } from "../sites/repository.ts";
import { addNote } from "./attention.ts";
import { deadlineAfter } from "./business-day.ts";
import { changeClaim } from "./change-claim.ts";
import { checkAcceptance } from "./acceptance.ts";
import { countOtherClaims } from "./automatic-repository.ts";
import type { Claim, DebtorRow, FrozenCreditor } from "./claim.ts";
import { composeLetter } from "./compose-letter.ts";
import type { ClaimDeps } from "./deps.ts";
import { approvalGuards, concessionGuard } from "./guards.ts";
import { daysHeard, findHearingLetter, heardGuard } from "./hearing.ts";
import { gatherWork, newRow } from "./new-row.ts";
import { note } from "./notes.ts";
import { nextCustomer, planNext, refusedCustomer } from "./plan.ts";
import { findCommentIds, findDebtor, listEvents } from "./repository.ts";
import { transition, type Guard } from "./transition.ts";

/** What an approval is decided on, read just now. */
export type Gathered = {
  guards: Guard[];
  creditor: FrozenCreditor | null;
  debtor: DebtorRow | undefined;
  mode: Claim["mode"];
};

/** Reads what an approval is decided on, and evaluates its guards for that approver. */
export async function gatherApproval(
  deps: ClaimDeps,
  claim: Claim,
  approver: string,
  hearingDays: number,
): Promise<Gathered> {
  const { db } = deps;
  const [site, policy, terms, commentIds, debtor] = await Promise.all([
    findSite(db, claim.siteId),
    findPolicy(db, claim.siteId),
    findTermsVersion(db, claim.siteId, claim.termsLocale, claim.termsVersion),
    findCommentIds(db, claim.id),
    findDebtor(db, claim.debtorId),
  ]);
  const { creditorId, mode } = found(site, "site");
  const stored = creditorId === null ? undefined : await findCreditor(db, creditorId);
  // Once approved, a claim is made by who made it, whatever is set since.
  const creditor = claim.creditor ?? (stored ? presentCreditor(stored) : null);
  const guards = approvalGuards({
    claim,
    debtor,
    creditor: creditor ?? undefined,
    terms,
    acceptance: await checkAcceptance(db, claim.siteId, commentIds, terms),
    hearingDays,
    approver,
    twoPersonRule: policy.two_person_rule,
    today: isoDate(deps.clock()),
    isAutomatic: approver === "system" && claim.approvedBy === null,
  });
  return { guards, creditor, debtor, mode };
}

export type Approval = {
  /** Days that the debtor has to answer; the site's policy unless given. */
  hearingDays?: number | undefined;
  /** Needed of a person where an earlier claim against the same party was conceded. */
  reason?: string | undefined;
  /** What automatic mode decided on beside the guards of every approval, and its own rows of the batch. */
  automatic?: { guards: Guard[]; also: Statement[] };
};

/**
 * Approves a claim: into its hearing, or with none straight to its invoice, whose first step is frozen in the same batch.
 * @throws AppError the refusal of the first guard that fails; `dry_run` with a preview while the site sends nothing
 */
export async function approveClaim(
  deps: ClaimDeps,
  claim: Claim,
  actor: string,
  { hearingDays, reason, automatic = { guards: [], also: [] } }: Approval,
): Promise<Claim> {
  if (deps.publicUrl === "") {
    throw new AppError("provider_unavailable", "Set PUBLIC_URL: every letter carries a link to the debtor's page.");
  }
  const days = hearingDays ?? (await findPolicy(deps.db, claim.siteId)).hearing_days;
  const { guards: own, creditor, debtor, mode: siteMode } = await gatherApproval(deps, claim, actor, days);
  // Automatic mode brings a stricter guard of its own: no reason of a machine acknowledges anything.
  const isPerson = actor !== "system";
  const conceded = isPerson ? (await countOtherClaims(deps.db, claim, debtor)).conceded : 0;
  const guards = [...own, ...(isPerson ? [concessionGuard(conceded, reason)] : []), ...automatic.guards];
  // What a person approves is theirs, whatever the site lets a machine do.
  const mode = siteMode === "auto" && isPerson ? "manual" : siteMode;
  const action = { kind: "approve", hearingDays: days } as const;
  const outcome = transition(claim, action, guards);
  const approved: Claim = { ...claim, creditor, mode, approvedBy: actor };
  if (outcome.ok && mode === "dry_run" && creditor && debtor) {
    const preview = {
      amount: claim.amount,
      currency: claim.currency,
      hearing_days: days,
      creditor,
      debtor_id: debtor.id,
    };
    throw new AppError(
      "dry_run",
      "This site is in dry run: nothing is sent until an owner states that the terms were reviewed.",
      { preview },
    );
  }
  const hearingEndsOn = days === 0 ? null : deadlineAfter(isoDate(deps.clock()), days);
  const hearing = { kind: "hearing", round: claim.version + 1, deadlineOn: hearingEndsOn } as const;
  return await changeClaim(deps, claim, {
    action,
    actor,
    guards,
    set: { creditor, mode, approvedBy: actor, hearingEndsOn },
    evidence: { reason: reason ?? null, creditor, debtor, hearing_ends_on: hearingEndsOn },
    also: [
      ...automatic.also,
      ...(days > 0
        ? await composeLetter(deps, approved, hearing)
        : creditor && debtor
          ? await firstStep(deps, approved, creditor)
          : []),
    ],
  });
}

/**
 * Ends a hearing in which nobody answered: all guards are evaluated again before the invoice. Where one fails by now, or
 * another claim against the same party was conceded since a person let this one go on, it stands still until one has looked.
 * @throws AppError `transition_refused` while the hearing letter waits
 */
export async function closeHearing(deps: ClaimDeps, claim: Claim): Promise<Claim> {
  const letter = await findHearingLetter(deps.db, claim.id);
  const heard = daysHeard(claim, letter);
  const { guards, creditor, debtor } = await gatherApproval(deps, claim, claim.approvedBy ?? "system", heard);
  const failed = guards.find(({ ok }) => !ok);
  if (failed || (await isConcededMeanwhile(deps, claim, debtor))) {
    const reason = failed ? note("hearing_refused", describeGuard(failed)) : note("conceded_meanwhile");
    const action = { kind: "hold", reason } as const;
    return await changeClaim(deps, claim, {
      action,
      actor: "system",
      set: { attention: addNote(claim.attention, reason) },
    });
  }
  return await changeClaim(deps, claim, {
    action: { kind: "close_hearing" },
    actor: "system",
    guards: [...guards, heardGuard(letter)],
    also: creditor && debtor ? await firstStep(deps, claim, creditor) : [],
  });
}

const describeGuard = ({ name, value }: Guard) => `${name}: ${JSON.stringify(value)}`;

async function isConcededMeanwhile({ db }: ClaimDeps, claim: Claim, debtor?: DebtorRow): Promise<boolean> {
  const { lastConcededAt } = await countOtherClaims(db, claim, debtor);
  if (lastConcededAt === 0) return false;
  const events = await listEvents(db, claim.id);
  const letOn = events.findLast(({ action }) => action === "approve" || action === "resume");
  return lastConcededAt > (letOn?.at ?? 0);
}

async function firstStep(deps: ClaimDeps, claim: Claim, creditor: FrozenCreditor): Promise<Statement[]> {
  const work = await gatherWork(deps, { ...claim, status: "invoicing", creditor }, creditor);
  const next = planNext(work.claim, work.rows, work.customers, deps.clock());
  // Whoever approves it has looked: what was refused for an earlier claim is asked for anew.
  const id =
    next.do === "insert" ? next.id : refusedCustomer(work.customers) && nextCustomer(work.claim, work.customers);
  return id ? await newRow(deps, work, id) : [];
}
