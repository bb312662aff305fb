import type { Statement } from "../db/client.ts";
import { isoDate } from "../shared/clock.ts";
import { AppError, found } from "../shared/errors.ts";
import { dropUnsent, findOutboxRows } from "../outbox/repository.ts";
import { approveClaim } from "./approve.ts";
import { changeClaim, staleVersion } from "./change-claim.ts";
import type { Claim } from "./claim.ts";
import { createDebtor, type DebtorInput } from "./debtor.ts";
import { composeLetter } from "./compose-letter.ts";
import type { ClaimDeps } from "./deps.ts";
import type { AttributionLevel } from "./claim.ts";
import { describeInvoice } from "./describe-invoice.ts";
import type { StepName } from "./invoicing.ts";
import { balance, post, total } from "./money.ts";
import { newRow } from "./new-row.ts";
import { CLAIM_TOPIC, CUSTOMER_TOPIC, customerSubject, stepId } from "./plan.ts";
import { paymentStateOf } from "./projection.ts";
import { readInvoice } from "./read-invoice.ts";
import { remindClaim } from "./remind.ts";
import { decideObjection, ensureDebtor, findClaim, findPostings } from "./repository.ts";

export const OWNER_ACTIONS = [
  "approve",
  "reject",
  "hold",
  "resume",
  "cancel",
  "concede",
  "refuse_objection",
  "record_payment",
  "write_off",
  "remind",
  "refer",
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
  /** The day the money arrived, YYYY-MM-DD; today unless given. */
  paid_on?: string | undefined;
};

/**
 * Carries out an owner's action on a claim, and nudges the job where something has to be sent.
 * @throws AppError `not_found`, `stale_version`, `transition_refused`, or the refusal of the guard that failed
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
  const changed = await carryOutAction(deps, claim, actor, input);
  await deps.nudge(siteId, claimId);
  return changed;
}

async function carryOutAction(deps: ClaimDeps, claim: Claim, actor: string, input: ActionInput): Promise<Claim> {
  const { action, reason } = input;
  const evidence = { reason: reason ?? null };
  switch (action) {
    case "approve":
      return await approveClaim(deps, claim, actor, input.hearing_days, reason);
    case "hold":
      return await changeClaim(deps, claim, {
        action: { kind: "hold", reason: reason ?? "held by an owner" },
        actor,
        evidence,
      });
    case "cancel":
      return await cancelClaim(deps, claim, actor, evidence);
    case "concede":
      return await concedeClaim(deps, claim, actor, evidence);
    case "record_payment":
      return await recordPayment(deps, claim, actor, input);
    case "remind":
      return await remindClaim(deps, claim, actor, reason);
    case "refuse_objection": {
      const letter = {
        kind: "objection_refused",
        round: claim.version + 1,
        deadlineOn: null,
        reason: reason ?? null,
      } as const;
      const also = [
        decideObjection(deps.db, claim.id, "refused", deps.clock()),
        ...(await composeLetter(deps, claim, letter)),
      ];
      return await changeClaim(deps, claim, { action: { kind: action }, actor, evidence, also });
    }
    case "write_off": {
      const also = claim.invoiceStatus === "open" ? await stepStatements(deps, claim, "uncollectible") : [];
      return await changeClaim(deps, claim, { action: { kind: action }, actor, evidence, also });
    }
    case "reject":
    case "resume":
    case "refer":
      return await changeClaim(deps, claim, { action: { kind: action }, actor, evidence });
  }
}

/**
 * Cancels a claim whose invoice has not been finalized; a draft is deleted. The database itself refuses it once the
 * finalizing step has been taken up: from then on a claim can be conceded.
 */
async function cancelClaim(
  deps: ClaimDeps,
  claim: Claim,
  actor: string,
  evidence: Record<string, unknown>,
): Promise<Claim> {
  const also = claim.status === "invoicing" ? await undoStatements(deps, claim) : [];
  try {
    return await changeClaim(deps, claim, { action: { kind: "cancel" }, actor, evidence, also });
  } catch (error) {
    if (!/finalizing/.test(messageOf(error))) throw error;
    throw new AppError(
      "transition_refused",
      "The invoice is being finalized, or is out already: concede the claim instead.",
    );
  }
}

/** Gives a claim up in the debtor's favour: the whole sum is credited, and the invoice voided, or credited and paid back. */
async function concedeClaim(
  deps: ClaimDeps,
  claim: Claim,
  actor: string,
  evidence: { reason: string | null },
): Promise<Claim> {
  const postings = await findPostings(deps.db, claim.id);
  const owed = total(postings, "principal") + total(postings, "interest") + total(postings, "cost");
  const given = owed - total(postings, "credit") - total(postings, "waiver");
  const also = claim.creditor ? await undoStatements(deps, claim) : [];
  const occasion = { kind: "conceded", round: claim.version + 1, deadlineOn: null } as const;
  const letter = await composeLetter(deps, claim, { ...occasion, reason: evidence.reason });
  return await changeClaim(deps, claim, {
    action: { kind: "concede" },
    actor,
    evidence,
    postings: given > 0 ? [post("credit", given, isoDate(deps.clock()), "concession")] : [],
    also: [...also, decideObjection(deps.db, claim.id, "upheld", deps.clock()), ...letter],
  });
}

/** Notes money that came in another way. When nothing is left to pay, the invoice is marked as paid outside. */
async function recordPayment(deps: ClaimDeps, claim: Claim, actor: string, input: ActionInput): Promise<Claim> {
  const { amount, paid_on: paidOn, reason } = input;
  const today = isoDate(deps.clock());
  const refuse = (path: string, message: string) =>
    new AppError("validation_failed", message, { errors: [{ path, message }] });
  if (amount === undefined || !Number.isSafeInteger(amount) || amount <= 0)
    throw refuse("/amount", "A payment needs an amount above 0.");
  if (paidOn !== undefined && paidOn > today) throw refuse("/paid_on", "A payment cannot lie in the future.");
  // Paid through the provider meanwhile? Then there is less, or nothing, to record.
  const current = claim.invoiceId === null ? claim : await readInvoice(deps, claim);
  if (current.version !== claim.version) throw staleVersion(claim);
  const postings = await findPostings(deps.db, claim.id);
  const payment = post("payment", amount, paidOn ?? today, "outside");
  const after = [...postings, payment];
  const settled = balance(after) <= 0;
  const also = settled && claim.invoiceStatus === "open" ? await stepStatements(deps, claim, "paid_outside") : [];
  return await changeClaim(deps, claim, {
    action: { kind: "record_payment", paymentState: paymentStateOf(after), settled },
    actor,
    postings: [payment],
    evidence: { amount, paid_on: payment.on, reason: reason ?? null },
    also,
  });
}

/** What takes an invoice back that was made, or may have been; steps that were never sent are dropped. */
async function undoStatements(deps: ClaimDeps, claim: Claim): Promise<Statement[]> {
  const rows = await findOutboxRows(deps.db, CLAIM_TOPIC, claim.id);
  if (!rows.some((row) => row.step === "invoice" && row.generation === claim.generation)) return [];
  return [dropUnsent(deps.db, CLAIM_TOPIC, claim.id), ...(await stepStatements(deps, claim, "undo"))];
}

async function stepStatements(deps: ClaimDeps, claim: Claim, step: StepName): Promise<Statement[]> {
  if (!claim.creditor) throw new Error(`Claim ${claim.id} has an invoice but no creditor.`);
  const [rows, customers, request] = await Promise.all([
    findOutboxRows(deps.db, CLAIM_TOPIC, claim.id),
    findOutboxRows(deps.db, CUSTOMER_TOPIC, customerSubject(claim)),
    describeInvoice(deps.db, claim),
  ]);
  const invoicing = deps.invoicing(claim.creditor.provider);
  return await newRow(deps, { claim, rows, customers, request, invoicing }, stepId(claim, step));
}

/**
 * Sets, or corrects, who the claim is against; a candidate or unattributable claim goes to review.
 * @throws AppError `not_found`, `debtor_invalid`, `transition_refused` once the claim has been approved
 */
export async function identifyDebtor(
  deps: ClaimDeps,
  siteId: string,
  claimId: string,
  actor: string,
  input: { debtor: DebtorInput; attribution?: { level: AttributionLevel; grounds: string } },
): Promise<Claim> {
  const claim = found(await findClaim(deps.db, siteId, claimId), "claim");
  const debtor = await createDebtor(siteId, input.debtor, deps.clock());
  const { attribution } = input;
  return await changeClaim(deps, claim, {
    action: { kind: "identify" },
    actor,
    set: {
      debtorId: debtor.id,
      ...(attribution && { attributionLevel: attribution.level, attributionGrounds: attribution.grounds }),
    },
    evidence: { debtor, attribution: attribution ?? null },
    beforeClaim: [ensureDebtor(deps.db, debtor)],
  });
}

function messageOf(error: unknown): string {
  const parts: string[] = [];
  for (let at: unknown = error; at instanceof Error; at = at.cause) parts.push(at.message);
  return parts.join(" ");
}
