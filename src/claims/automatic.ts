import type { Judgement } from "../rules/judgement.ts";
import type { Policy } from "../sites/policy.ts";
import type { Site } from "../sites/repository.ts";
import type { Claim, DebtorRow } from "./claim.ts";
import { DEBTOR_COUNTRIES } from "./debtor.ts";
import { independentSignals } from "./independent-signals.ts";
import { isLegalPerson, registrationProofs } from "./legal-person.ts";
import { isOfficeHour, type LocalTime } from "./office-hours.ts";
import { guard, type Guard } from "./transition.ts";

/** An advertiser has at least this long to be heard before a machine asks for money. */
const MIN_AUTOMATIC_HEARING_DAYS = 7;
const MIN_INDEPENDENT_SIGNALS = 2;
/** Objections that the circuit breaker looks back on, and the share upheld above which it opens. */
export const BREAKER = { last: 20, share: 0.1 } as const;

/** What the circuit breaker looks at, since automatic mode was last switched on. */
export type BreakerFacts = {
  /** Newest first, at most `BREAKER.last`. */
  objections: readonly ("upheld" | "refused")[];
  /** Payments that the payer's bank has taken back for good. */
  lostDisputes: number;
  lawyerLetters: number;
};

/** `payment_disputed` stands in older records only: a dispute that is open makes it wait, a lost one opens the breaker. */
export type BreakerCause = "objections_upheld" | "payment_disputed" | "dispute_lost" | "lawyer_letter";

/** Why the circuit breaker opens; null while it stays closed. Of few objections the first upheld one is over the share. */
export function breakerCause({ objections, lostDisputes, lawyerLetters }: BreakerFacts): BreakerCause | null {
  const last = objections.slice(0, BREAKER.last);
  const upheld = last.filter((outcome) => outcome === "upheld").length;
  if (lawyerLetters > 0) return "lawyer_letter";
  if (lostDisputes > 0) return "dispute_lost";
  return upheld > last.length * BREAKER.share ? "objections_upheld" : null;
}

/** Count and sum (minor units of the claim's currency) of what automatic mode has approved. */
export type Used = { count: number; sum: number };

export type AutomaticFacts = {
  claim: Pick<Claim, "amount" | "attributionLevel" | "approvedBy" | "hold">;
  /** The guards of every approval, evaluated for the machine. */
  approval: readonly Guard[];
  /** Of each comment; undefined when it was never judged. */
  judgements: readonly (Pick<Judgement, "rules" | "fee"> | undefined)[];
  debtor: DebtorRow | undefined;
  /** Who said that this is the debtor: a person's id, or `system`. */
  debtorConfirmedBy: string | null;
  /** Whether anybody has objected to this claim. */
  isDisputed: boolean;
  policy: Policy;
  mode: Site["mode"];
  /** Whether an owner has switched automatic mode on, and nothing has switched it off since. */
  isEnabled: boolean;
  /** The Worker's own switch, for all sites. */
  isAllowed: boolean;
  /** Approvals by people, in a row, that automatic mode agreed with. */
  agreements: number;
  breaker: BreakerFacts;
  /** Payments that are with the payer's bank until it decides. */
  openDisputes: number;
  /** Other claims against the same party: approved by a person and not taken back; being pursued; conceded. */
  otherClaims: { byPeople: number; live: number; conceded: number };
  today: Used;
  thisMonth: Used;
  local: LocalTime;
  /** 0 ≤ draw < 1, from the claim's id: below the sample's share a person decides. */
  draw: number;
};

export type AutomaticDecision = {
  act: "approve" | "leave_to_person";
  /** Whether the case itself is fit for it, whatever switches, caps and the hour say: what a person's decision is held to. */
  wouldApprove: boolean;
  guards: Guard[];
  /** Those of them that are not of every approval. */
  own: Guard[];
};

/**
 * Decides whether a claim in review is approved without a person: only if every guard holds (CLAIMS §5.7). All are
 * evaluated, whichever fails, and their values are what is recorded.
 */
export function decideAutomatically(facts: AutomaticFacts): AutomaticDecision {
  const merits = meritGuards(facts);
  const own = [...merits, ...circumstanceGuards(facts)];
  const guards = [...facts.approval, ...own];
  return {
    act: guards.every(({ ok }) => ok) ? "approve" : "leave_to_person",
    wouldApprove: [...facts.approval, ...merits].every(({ ok }) => ok),
    guards,
    own,
  };
}

/** Is the case itself plain enough? */
function meritGuards(facts: AutomaticFacts): Guard[] {
  const { claim, judgements, debtor, policy } = facts;
  const all = (test: (judgement: Pick<Judgement, "rules" | "fee">) => boolean): boolean =>
    judgements.length > 0 && judgements.every((judgement) => judgement !== undefined && test(judgement));
  const signals = judgements.map((judgement) => (judgement ? independentSignals(judgement) : []));
  const isLegal = debtor !== undefined && isLegalPerson(debtor.name);
  const proofs = debtor ? registrationProofs(debtor) : [];
  return [
    guard(
      "fee_owed",
      all(({ fee }) => fee.owed),
      judgements.map((judgement) => judgement?.fee.owed ?? null),
    ),
    guard(
      "verdict_strict",
      all(({ rules }) => rules.advertising_only.outcome === "violation"),
      judgements.map((judgement) => judgement?.rules.advertising_only.outcome ?? null),
    ),
    guard(
      "independent_signals",
      signals.length > 0 && signals.every((families) => families.length >= MIN_INDEPENDENT_SIGNALS),
      signals,
    ),
    guard("attribution_proven", claim.attributionLevel === "A", claim.attributionLevel),
    guard("legal_person", isLegal, debtor === undefined ? null : isLegal),
    guard("registered", proofs.length > 0, proofs),
    guard("country", debtor !== undefined && DEBTOR_COUNTRIES.includes(debtor.country), debtor?.country ?? null),
    guard(
      "debtor_confirmed_by_person",
      facts.debtorConfirmedBy !== null && facts.debtorConfirmedBy !== "system",
      facts.debtorConfirmedBy,
    ),
    guard("hearing", policy.hearing_days >= MIN_AUTOMATIC_HEARING_DAYS, policy.hearing_days),
    guard("never_decided", claim.approvedBy === null && !facts.isDisputed, {
      approved_by: claim.approvedBy,
      disputed: facts.isDisputed,
    }),
    guard("nothing_conceded", facts.otherClaims.conceded === 0, facts.otherClaims.conceded),
    guard("one_person_rule", !policy.two_person_rule, policy.two_person_rule),
  ];
}

/** May a machine act at all, and now? */
function circumstanceGuards(facts: AutomaticFacts): Guard[] {
  const { claim, policy, today, thisMonth, otherClaims } = facts;
  const cause = breakerCause(facts.breaker);
  const cap = (name: string, used: number, more: number, max: number): Guard =>
    guard(name, used + more <= max, { used, max });
  return [
    guard("site_mode", facts.mode === "auto" && facts.isEnabled, { mode: facts.mode, enabled: facts.isEnabled }),
    guard("allowed_for_all", facts.isAllowed, facts.isAllowed),
    guard("agreements", facts.agreements >= policy.automatic_agreements, {
      in_a_row: facts.agreements,
      needed: policy.automatic_agreements,
    }),
    guard("breaker", cause === null, cause),
    guard("no_open_dispute", facts.openDisputes === 0, facts.openDisputes),
    guard("not_on_hold", claim.hold === null, claim.hold !== null),
    guard("not_first_claim", otherClaims.byPeople > 0, otherClaims.byPeople),
    guard("one_claim_per_debtor", otherClaims.live === 0, otherClaims.live),
    cap("per_day", today.count, 1, policy.automatic_per_day),
    cap("sum_per_day", today.sum, claim.amount, policy.automatic_sum_per_day),
    cap("per_month", thisMonth.count, 1, policy.automatic_per_month),
    cap("sum_per_month", thisMonth.sum, claim.amount, policy.automatic_sum_per_month),
    guard("office_hours", isOfficeHour(facts.local), facts.local),
    guard("not_in_sample", facts.draw >= policy.automatic_sample_percent / 100, {
      draw: facts.draw,
      percent: policy.automatic_sample_percent,
    }),
  ];
}

/** What a person did with claims that had been decided in the dry run, newest first. */
export type Comparison = { wouldApprove: boolean; person: "approve" | "reject" | "cancel"; isConceded: boolean };

/**
 * How many approvals by people, in a row up to now, automatic mode agreed with. A claim that it would have approved and a
 * person refused, or conceded since, ends the row; one that it would have left to a person says nothing either way.
 */
export function countAgreements(comparisons: readonly Comparison[]): number {
  const told = comparisons.filter(({ wouldApprove }) => wouldApprove);
  const end = told.findIndex(({ person, isConceded }) => person !== "approve" || isConceded);
  return end === -1 ? told.length : end;
}
