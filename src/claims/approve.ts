import type { Db, Statement } from "../db/client.ts";
import { isoDate } from "../shared/clock.ts";
import { AppError, found } from "../shared/errors.ts";
import { presentCreditor } from "../sites/creditor.ts";
import type { Policy } from "../sites/policy.ts";
import {
  findCreditor,
  policyOf,
  selectPolicy,
  selectSite,
  selectTermsVersion,
  type Site,
} from "../sites/repository.ts";
import type { Terms } from "../sites/terms.ts";
import { addNote } from "./attention.ts";
import { deadlineAfter } from "./business-day.ts";
import { changeClaim } from "./change-claim.ts";
import { checkAcceptance } from "./acceptance.ts";
import { countOtherClaims } from "./automatic-repository.ts";
import type { Claim, DebtorRow, FrozenCreditor } from "./claim.ts";
import { composeLetter } from "./compose-letter.ts";
import type { ClaimDeps } from "./deps.ts";
import { approvalGuards, concessionGuard, type ApprovalFacts } from "./guards.ts";
import { daysHeard, findHearingLetter, heardGuard } from "./hearing.ts";
import { gatherWork, newRow } from "./new-row.ts";
import { note } from "./notes.ts";
import { nextCustomer, planNext, refusedCustomer } from "./plan.ts";
import { selectClaimComments } from "./claim-comment-repository.ts";
import { selectDebtor } from "./debtor-repository.ts";
import { listEvents } from "./event-repository.ts";
import { transition, type Guard } from "./transition.ts";

/** What an approval is decided on, read just now. */
export type Gathered = {
  site: Site;
  policy: Policy;
  commentIds: string[];
  debtor: DebtorRow | undefined;
  terms: Terms | undefined;
  acceptance: ApprovalFacts["acceptance"];
  creditor: FrozenCreditor | null;
};

/** Reads what an approval is decided on. */
export async function gatherApproval({ db }: Pick<ClaimDeps, "db">, claim: Claim): Promise<Gathered> {
  const { siteId, termsLocale, termsVersion } = claim;
  const [[stored], policies, [terms], links, [debtor]] = await db.batch([
    selectSite(db, siteId),
    selectPolicy(db, siteId),
    selectTermsVersion(db, siteId, termsLocale, termsVersion),
    selectClaimComments(db, [claim.id]),
    selectDebtor(db, claim.debtorId ?? ""),
  ]);
  const site = found(stored, "site");
  const commentIds = links.map(({ commentId }) => commentId);
  const [acceptance, creditor] = await Promise.all([
    checkAcceptance(db, siteId, commentIds, terms),
    // Once approved, a claim is made by who made it, whatever is set since.
    claim.creditor ?? findPresentCreditor(db, site),
  ]);
  return { site, policy: policyOf(policies), commentIds, debtor, terms, acceptance, creditor };
}

async function findPresentCreditor(db: Db, { creditorId }: Site): Promise<FrozenCreditor | null> {
  const stored = creditorId === null ? undefined : await findCreditor(db, creditorId);
  return stored ? presentCreditor(stored) : null;
}

/** The guards of an approval, evaluated for that approver. */
export function guardApproval(
  { clock }: Pick<ClaimDeps, "clock">,
  claim: Claim,
  { debtor, creditor, terms, acceptance, policy }: Gathered,
  approver: string,
  hearingDays: number,
): Guard[] {
  return approvalGuards({
    claim,
    debtor,
    creditor: creditor ?? undefined,
    terms,
    acceptance,
    hearingDays,
    approver,
    twoPersonRule: policy.two_person_rule,
    today: isoDate(clock()),
    isAutomatic: approver === "system" && claim.approvedBy === null,
  });
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
  const gathered = await gatherApproval(deps, claim);
  const { creditor, debtor, site, policy } = gathered;
  const days = hearingDays ?? policy.hearing_days;
  // Automatic mode brings a stricter guard of its own: no reason of a machine acknowledges anything.
  const isPerson = actor !== "system";
  const conceded = isPerson ? (await countOtherClaims(deps.db, claim, debtor)).conceded : 0;
  const guards = [
    ...guardApproval(deps, claim, gathered, actor, days),
    ...(isPerson ? [concessionGuard(conceded, reason)] : []),
    ...automatic.guards,
  ];
  // What a person approves is theirs, whatever the site lets a machine do.
  const mode = site.mode === "auto" && isPerson ? "manual" : site.mode;
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
  const gathered = await gatherApproval(deps, claim);
  const { creditor, debtor } = gathered;
  const guards = guardApproval(deps, claim, gathered, claim.approvedBy ?? "system", daysHeard(claim, letter));
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
