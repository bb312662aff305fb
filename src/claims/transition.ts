import type { ErrorCode } from "../shared/errors.ts";
import { CLAIM_STATUSES, ENDED, OVER, type Claim, type ClaimStatus, type PaymentState } from "./claim.ts";

/** A condition of a transition, with the value that it was decided on: it is recorded, whatever came out. */
export type Guard = { name: string; ok: boolean; value: unknown; refusal: ErrorCode };

/** A guard as it was evaluated; `refusal` is the error that it ends in when it fails. */
export function guard(name: string, ok: boolean, value: unknown, refusal: ErrorCode = "transition_refused"): Guard {
  return { name, ok, value, refusal };
}

/** What can happen to a claim. */
export type Action =
  | { kind: PlainAction }
  | { kind: "approve"; hearingDays: number }
  | { kind: "hold"; reason: string }
  /** Nothing of it is erased, whatever its age, until that day (YYYY-MM-DD) has passed, or it is lifted. */
  | { kind: "legal_hold"; reason: string; until: string | null }
  | { kind: "erase"; at: number }
  /** The debtor's own page was looked at again; `hold` when it says something else now. */
  | { kind: "recheck"; hold: string | null }
  | { kind: "record_cost"; paymentState: PaymentState }
  /** Money as it now stands; `settled` when nothing is left to pay. */
  | { kind: "record_payment" | "record_refund" | "project"; paymentState: PaymentState; settled: boolean }
  /** What a person noted as paid was not; `reopened` is where a settled claim goes back to, null while nothing is owed. */
  | { kind: "take_back_payment"; paymentState: PaymentState; reopened: Reopened | null };

/** From where a claim is settled, and goes back to when the money turns out not to have come. */
export const REOPENED = ["open", "written_off", "referred"] as const satisfies readonly ClaimStatus[];
export type Reopened = (typeof REOPENED)[number];

type PlainAction =
  | "identify"
  | "give_up"
  | "reject"
  | "close_hearing"
  | "issue"
  | "reissue"
  | "cancel"
  | "object"
  | "refuse_objection"
  | "concede"
  | "resume"
  | "release_legal_hold"
  | "write_off"
  | "refer"
  | "remind"
  | "expire"
  | "flag"
  | "unflag";

export type ActionKind = Action["kind"];

/** What a transition reads and writes of a claim. */
export type ClaimState = Pick<
  Claim,
  | "status"
  | "contestedFrom"
  | "paymentState"
  | "dunningLevel"
  | "hold"
  | "generation"
  | "legalHold"
  | "legalHoldUntil"
  | "erasedAt"
>;

export type Transition =
  { ok: true; next: ClaimState; guards: Guard[] } | { ok: false; code: ErrorCode; reason: string; guards: Guard[] };

const BEFORE_INVOICE = ["candidate", "unattributable", "review"] as const;
const KNOWN_TO_DEBTOR = ["hearing", "invoicing", "open", "settled", "written_off", "referred"] as const;
const OWED = ["open", "contested", "written_off", "referred"] as const;
/** Where somebody may have been written to: what went wrong with it a person must hear. */
const TOLD_OF = ["review", "hearing", "invoicing", ...OWED, "settled", ...ENDED] as const;

/** From which states an action is legal. */
export const LEGAL_FROM: Readonly<Record<ActionKind, readonly ClaimStatus[]>> = {
  identify: BEFORE_INVOICE,
  give_up: ["candidate", "review"],
  approve: ["review"],
  reject: BEFORE_INVOICE,
  close_hearing: ["hearing"],
  issue: ["invoicing"],
  reissue: ["invoicing"],
  cancel: [...BEFORE_INVOICE, "hearing", "invoicing"],
  object: KNOWN_TO_DEBTOR,
  refuse_objection: ["contested"],
  concede: [...KNOWN_TO_DEBTOR, "contested"],
  hold: [...BEFORE_INVOICE, "hearing", "invoicing", ...OWED],
  resume: [...BEFORE_INVOICE, "hearing", "invoicing", ...OWED],
  record_payment: [...OWED, "settled", "conceded"],
  take_back_payment: [...OWED, "settled", "conceded"],
  record_refund: ["settled", "conceded"],
  record_cost: ["open", "referred"],
  project: [...OWED, "settled", "conceded"],
  write_off: ["open", "referred"],
  refer: ["open", "written_off"],
  remind: ["open"],
  recheck: ["invoicing"],
  legal_hold: CLAIM_STATUSES,
  release_legal_hold: CLAIM_STATUSES,
  erase: OVER,
  expire: [...BEFORE_INVOICE, "hearing"],
  flag: TOLD_OF,
  unflag: TOLD_OF,
};

/** What may still be noted of a claim once its data are gone: sums and states of its invoice. */
const AFTER_ERASURE: ReadonlySet<ActionKind> = new Set(["project", "flag", "unflag"]);

const MAX_DUNNING_LEVEL = 3;
/** A lost answer may cost one invoice number, not a row of them: a third try is for a person. */
const MAX_GENERATION = 3;

/**
 * The one way in which a claim changes. Pure: the state before, what happens, and the guards as they were evaluated
 * make the state after, or a refusal that names the first guard that failed.
 */
export function transition(claim: ClaimState, action: Action, guards: Guard[] = []): Transition {
  const refuse = (reason: string, code: ErrorCode = "transition_refused"): Transition => ({
    ok: false,
    code,
    reason,
    guards,
  });
  if (!LEGAL_FROM[action.kind].includes(claim.status)) {
    return refuse(`${action.kind} is not possible while the claim is ${claim.status}.`);
  }
  const failed = guards.find(({ ok }) => !ok);
  if (failed)
    return refuse(`${action.kind} needs ${failed.name}, but it is ${JSON.stringify(failed.value)}.`, failed.refusal);
  const forbidden = forbids(claim, action);
  return forbidden ? refuse(forbidden) : { ok: true, next: { ...stateOf(claim), ...change(claim, action) }, guards };
}

/** Nothing but the state: a claim has more columns, which are not a transition's to write. */
function stateOf(claim: ClaimState): ClaimState {
  const { status, contestedFrom, paymentState, dunningLevel, hold, generation } = claim;
  const { legalHold, legalHoldUntil, erasedAt } = claim;
  return { status, contestedFrom, paymentState, dunningLevel, hold, generation, legalHold, legalHoldUntil, erasedAt };
}

/** What the state itself forbids, beside the status. */
function forbids(claim: ClaimState, { kind }: Action): string | undefined {
  if (claim.erasedAt !== null && !AFTER_ERASURE.has(kind)) return "The claim's personal data have been erased.";
  if (kind === "erase" && claim.legalHold !== null) return `The claim is under legal hold: ${claim.legalHold}`;
  if (kind === "release_legal_hold" && claim.legalHold === null) return "The claim is not under legal hold.";
  if (kind === "remind" && claim.dunningLevel >= MAX_DUNNING_LEVEL) return "The last reminder has been sent.";
  if (kind === "reissue" && claim.generation >= MAX_GENERATION) return "It has been invoiced anew too often.";
  if (kind === "record_cost" && claim.dunningLevel === 0)
    return "Costs are owed once a first reminder's time to pay is over.";
  if (kind === "record_payment" && isContestedUnowed(claim))
    return "Nothing is owed yet: decide on the objection first.";
  if (kind === "record_refund" && !isOwedBack(claim)) return "No money is owed back.";
  if (kind === "resume" && claim.hold === null) return "The claim is not on hold.";
  const isMovedOn =
    kind === "approve" || kind === "close_hearing" || kind === "issue" || kind === "recheck" || kind === "remind";
  return isMovedOn && claim.hold !== null ? `The claim is on hold: ${claim.hold}` : undefined;
}

/** Whether the objection came before there was a demand: money noted now would be asked for again once it is refused. */
function isContestedUnowed({ status, contestedFrom }: ClaimState): boolean {
  return status === "contested" && (contestedFrom === "hearing" || contestedFrom === "invoicing");
}

/** Whether the debtor gets money back: all of it after a concession, what was paid too much else; the bank's not counted. */
function isOwedBack({ status, paymentState }: ClaimState): boolean {
  return status === "settled" ? paymentState === "overpaid" : paymentState === "paid" || paymentState === "partial";
}

function change(claim: ClaimState, action: Action): Partial<ClaimState> {
  switch (action.kind) {
    case "identify":
      return { status: "review" };
    case "give_up":
      return { status: "unattributable" };
    case "approve":
      return { status: action.hearingDays > 0 ? "hearing" : "invoicing" };
    case "reject":
      return { status: "rejected" };
    case "close_hearing":
      return { status: "invoicing" };
    case "issue":
      return { status: "open" };
    case "cancel":
      return { status: "cancelled" };
    case "object":
      return { status: "contested", contestedFrom: claim.status };
    case "refuse_objection":
      return { status: afterRefusal(claim), contestedFrom: null };
    case "concede":
      return { status: "conceded", contestedFrom: null, hold: null };
    case "write_off":
      return { status: "written_off" };
    case "refer":
      return { status: "referred" };
    case "expire":
      return { status: "expired" };
    case "hold":
      return { hold: action.reason };
    case "recheck":
      return action.hold === null ? {} : { hold: action.hold };
    case "resume":
      return { hold: null };
    case "legal_hold":
      return { legalHold: action.reason, legalHoldUntil: action.until };
    case "release_legal_hold":
      return { legalHold: null, legalHoldUntil: null };
    case "erase":
      return { erasedAt: action.at, hold: null };
    case "remind":
      return { dunningLevel: claim.dunningLevel + 1 };
    case "reissue":
      return { generation: claim.generation + 1 };
    case "record_cost":
    case "record_refund":
      return { paymentState: action.paymentState };
    case "record_payment":
    case "project": {
      const settles = action.settled && claim.status !== "contested" && claim.status !== "conceded";
      return { paymentState: action.paymentState, ...(settles && { status: "settled" }) };
    }
    case "take_back_payment":
      return { paymentState: action.paymentState, ...reopen(claim, action.reopened) };
    case "flag":
    case "unflag":
      return {};
  }
}

/** A claim that is no longer settled, or will not be once the objection to it is refused. */
function reopen({ status, contestedFrom }: ClaimState, reopened: Reopened | null): Partial<ClaimState> {
  if (reopened === null) return {};
  if (status === "settled") return { status: reopened };
  return contestedFrom === "settled" ? { contestedFrom: reopened } : {};
}

/** A refused objection leads back to where it came from: in a hearing to the owner's desk, for paid money to its rest. */
function afterRefusal({ contestedFrom, paymentState }: ClaimState): ClaimStatus {
  if (contestedFrom === "hearing") return "review";
  return paymentState === "paid" || paymentState === "overpaid" ? "settled" : (contestedFrom ?? "open");
}
