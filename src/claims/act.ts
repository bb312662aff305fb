import { isoDate } from "../shared/clock.ts";
import { AppError, found, invalid } from "../shared/errors.ts";
import { interestLine, lumpSumLine } from "./arrears.ts";
import { approveClaim } from "./approve.ts";
import { dropNote, notesIn } from "./attention.ts";
import { changeClaim, staleVersion } from "./change-claim.ts";
import { isOver, type AttributionLevel, type Claim } from "./claim.ts";
import { createDebtor, isSameParty, onceMoreIfOutrun, type DebtorInput } from "./debtor.ts";
import { composeLetter } from "./compose-letter.ts";
import { dayAfterObjection } from "./day-to-pay.ts";
import type { ClaimDeps } from "./deps.ts";
import { cancelClaim, concedeClaim, rejectClaim } from "./give-up.ts";
import { ProviderStopped, ProviderUnreachable } from "./invoicing.ts";
import { renewHearing } from "./hearing.ts";
import { readInterestTerms } from "./interest-terms.ts";
import { recordCost } from "./record-cost.ts";
import { readIfLetIn, recordPayment } from "./record-payment.ts";
import { recordRefund } from "./record-refund.ts";
import { remindClaim } from "./remind.ts";
import { findClaim } from "./repository.ts";
import { findPostings } from "./posting-repository.ts";
import { decideObjection, listLetters } from "./correspondence-repository.ts";
import { findDebtor, insertDebtor } from "./debtor-repository.ts";
import { recordDryRun } from "./run-automatic.ts";
import { stepStatements } from "./step-statements.ts";
import { transition, type Action } from "./transition.ts";
import { takeBackPayment } from "./take-back-payment.ts";
import { note } from "./notes.ts";

export const OWNER_ACTIONS = [
  "approve",
  "reject",
  "hold",
  "resume",
  "cancel",
  "concede",
  "refuse_objection",
  "record_payment",
  "take_back_payment",
  "record_refund",
  "record_cost",
  "write_off",
  "remind",
  "refer",
  "unflag",
  "legal_hold",
  "release_legal_hold",
] as const;
export type OwnerAction = (typeof OWNER_ACTIONS)[number];

/** What an owner does to a claim. `version` is the one that the owner saw. */
export type ActionInput = {
  action: OwnerAction;
  version: number;
  reason?: string | undefined;
  hearing_days?: number | undefined;
  /** Minor units of the claim's currency. */
  amount?: number | undefined;
  /** The day the money arrived, was paid back, or was spent, YYYY-MM-DD; today unless given. */
  paid_on?: string | undefined;
  /** With `unflag`: the one note that was seen to; all that wait unless given. */
  note?: string | undefined;
  /** The last day of a legal hold, YYYY-MM-DD; until it is lifted unless given. */
  until?: string | undefined;
};

/** What a person decides in review: noted beside it is what automatic mode would have done. */
const ENDS_REVIEW: ReadonlySet<OwnerAction> = new Set(["approve", "reject", "cancel"]);

/**
 * Carries out an owner's action on a claim, and nudges the job where something has to be sent.
 * @throws AppError `not_found`, `stale_version`, `transition_refused`, `provider_unavailable` where the payment service has to be
 * asked first and gives no answer, or the refusal of the guard that failed
 */
export async function actOnClaim(
  deps: ClaimDeps,
  siteId: string,
  claimId: string,
  actor: string,
  input: ActionInput,
): Promise<Claim> {
  const claim = found(await findClaim(deps.db, siteId, claimId), "claim");
  if (claim.version !== input.version) throw staleVersion({ id: claim.id, version: input.version });
  if (ENDS_REVIEW.has(input.action)) await recordDryRun(deps, claim);
  const changed = await carryOutAction(deps, claim, actor, input).catch(sayUnavailable);
  await deps.nudge(siteId, claimId);
  return changed;
}

/** Whatever asks the provider first does so before it changes anything: whoever waits for it may simply try again. */
function sayUnavailable(error: unknown): never {
  if (!(error instanceof ProviderStopped || error instanceof ProviderUnreachable)) throw error;
  const why = error instanceof ProviderStopped ? "refuses the key" : "does not answer now";
  throw new AppError("provider_unavailable", `The payment service ${why}, so nothing was done: try again later.`);
}

async function carryOutAction(deps: ClaimDeps, claim: Claim, actor: string, input: ActionInput): Promise<Claim> {
  const { action, reason } = input;
  const evidence = { reason: reason ?? null };
  switch (action) {
    case "approve":
      return await approveClaim(deps, claim, actor, { hearingDays: input.hearing_days, reason });
    case "hold":
      return await changeClaim(deps, claim, {
        action: { kind: "hold", reason: reason ?? note("held") },
        actor,
        evidence,
      });
    case "cancel":
      return await cancelClaim(deps, claim, actor, evidence);
    case "concede":
      return await concedeClaim(deps, claim, actor, evidence);
    case "record_payment":
      return await recordPayment(deps, claim, actor, input);
    case "take_back_payment":
      return await takeBackPayment(deps, claim, actor, reason);
    case "record_refund":
      return await recordRefund(deps, claim, actor, input);
    case "record_cost":
      return await recordCost(deps, claim, actor, input);
    case "remind":
      return await remindClaim(deps, claim, actor, reason);
    case "refuse_objection": {
      const outcome = transition(claim, { kind: action });
      const after = outcome.ok ? { ...claim, ...outcome.next } : claim;
      // Where nobody is asked for anything any more, the answer asks for nothing either.
      const day = isOver(after.status)
        ? null
        : dayAfterObjection(claim, await listLetters(deps.db, claim.id), isoDate(deps.clock()));
      const letter = {
        kind: "objection_refused",
        round: claim.version + 1,
        deadlineOn: day,
        reason: reason ?? null,
      } as const;
      const also = [
        decideObjection(deps.db, claim.id, "refused", deps.clock()),
        ...(await composeLetter(deps, after, letter)),
      ];
      return await changeClaim(deps, claim, { action: { kind: action }, actor, evidence, also });
    }
    case "write_off": {
      const also = claim.invoiceStatus === "open" ? await stepStatements(deps, claim, "uncollectible") : [];
      return await changeClaim(deps, claim, { action: { kind: action }, actor, evidence, also });
    }
    case "resume": {
      // Whoever lets a claim go on that automatic mode approved has taken it over.
      const taken = claim.mode === "auto" ? { mode: "manual" as const } : {};
      const { set, also } = await renewHearing(deps, { ...claim, ...taken });
      return await changeClaim(deps, claim, {
        action: { kind: action },
        actor,
        // What made it stand still has been looked at.
        set: { ...taken, ...set, ...(claim.hold !== null && { attention: dropNote(claim.attention, claim.hold) }) },
        evidence,
        also,
      });
    }
    case "legal_hold":
      return await changeClaim(deps, claim, { action: legalHold(deps, input), actor, evidence });
    case "refer": {
      // Whoever gets the matter gets an account that is up to date, and hears of money that lies at the provider.
      const current = await readIfLetIn(deps, claim);
      if (current.version !== claim.version) throw staleVersion(claim);
      const [account, terms] = await Promise.all([findPostings(deps.db, claim.id), readInterestTerms(deps.db, claim)]);
      const today = isoDate(deps.clock());
      const postings = terms
        ? [...lumpSumLine(claim, account, terms, today), ...interestLine(account, terms, today)]
        : [];
      return await changeClaim(deps, claim, { action: { kind: action }, actor, postings, evidence });
    }
    case "unflag": {
      if (claim.attention === null) throw new AppError("transition_refused", "There is nothing to look at.");
      const attention = input.note === undefined ? null : dropNote(claim.attention, input.note);
      if (attention === claim.attention) throw invalid("/note", "No such note waits on this claim.");
      const seen = notesIn(claim.attention).filter((text) => !notesIn(attention).includes(text));
      return await changeClaim(deps, claim, {
        action: { kind: action },
        actor,
        set: { attention },
        evidence: { ...evidence, notes: seen },
      });
    }
    case "reject":
      return await rejectClaim(deps, claim, actor, evidence);
    case "release_legal_hold":
      return await changeClaim(deps, claim, { action: { kind: action }, actor, evidence });
  }
}

/** @throws AppError `validation_failed` without a reason, or for a day that is over */
function legalHold({ clock }: ClaimDeps, { reason, until }: ActionInput): Action {
  if (reason === undefined) throw invalid("/reason", "A legal hold needs a reason.");
  if (until !== undefined && until < isoDate(clock())) throw invalid("/until", "A legal hold cannot end in the past.");
  return { kind: "legal_hold", reason, until: until ?? null };
}

type IdentifyInput = { debtor: DebtorInput; attribution?: { level: AttributionLevel; grounds: string } };

/**
 * Sets, or corrects, who the claim is against; a candidate or unattributable claim goes to review.
 * @throws AppError `not_found`, `debtor_invalid`, `transition_refused` once the claim has been approved, `other_debtor` where
 * it was before, and somebody else has been written to
 */
export async function identifyDebtor(
  deps: ClaimDeps,
  siteId: string,
  claimId: string,
  actor: string,
  input: IdentifyInput,
): Promise<Claim> {
  return await onceMoreIfOutrun(async () => await identify(deps, siteId, claimId, actor, input));
}

async function identify(
  deps: ClaimDeps,
  siteId: string,
  claimId: string,
  actor: string,
  input: IdentifyInput,
): Promise<Claim> {
  const claim = found(await findClaim(deps.db, siteId, claimId), "claim");
  const debtor = await createDebtor(deps, siteId, input.debtor);
  const told = claim.approvedBy === null ? undefined : await findDebtor(deps.db, claim.debtorId);
  if (told && !isSameParty(told, debtor)) {
    const message =
      "The debtor has a link to this claim's page: cancel it, and open another one against somebody else.";
    throw new AppError("other_debtor", message);
  }
  const { attribution } = input;
  return await changeClaim(deps, claim, {
    action: { kind: "identify" },
    actor,
    set: {
      debtorId: debtor.id,
      ...(attribution && { attributionLevel: attribution.level, attributionGrounds: attribution.grounds }),
    },
    evidence: { debtor, attribution: attribution ?? null },
    beforeClaim: [insertDebtor(deps.db, debtor)],
  });
}
