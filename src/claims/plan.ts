import type { OutboxId, OutboxRow } from "../outbox/outbox.ts";
import type { Claim } from "./claim.ts";
import { ISSUING_STEPS, type Made, type StepName } from "./invoicing.ts";

/** What has to be done next for a claim outside of this house. */
export type Next =
  | { do: "insert"; id: OutboxId }
  | { do: "run"; row: OutboxRow }
  /** All steps are done: the claim becomes money owed. */
  | { do: "issue"; invoiceId: string }
  | { do: "wait"; until: number }
  | { do: "nothing" };

export const CLAIM_TOPIC = "claim";
export const CUSTOMER_TOPIC = "customer";

/** Each takes an invoice back, by what it is. */
const UNDOING_STEPS = ["delete", "void", "credit"] as const satisfies readonly StepName[];
const MARKING_STEPS = ["uncollectible", "paid_outside"] as const satisfies readonly StepName[];
/** Steps that follow a decision on a claim that has, or may have, an invoice already. */
const AFTER_STEPS = ["undo", ...UNDOING_STEPS, ...MARKING_STEPS] as const;
/** What is pointless for an invoice that is taken back. */
export const UNDONE_STEPS: readonly StepName[] = [...ISSUING_STEPS, ...MARKING_STEPS];

/**
 * The subject of a customer's row: a party has one customer per account and language (an invoice is written in its
 * customer's language), however many claims there are against it.
 */
export function customerSubject(claim: Pick<Claim, "debtorId" | "termsLocale" | "creditor">): string {
  const { creditor, debtorId, termsLocale } = claim;
  // Whoever changes from one provider to another has no customer there yet.
  const account = creditor?.provider === "manual" ? "manual" : (creditor?.stripe_account ?? "own");
  return `${account}/${debtorId}/${termsLocale}`;
}

/** The row of a step towards, or about, a claim's invoice. */
export function stepId(claim: Pick<Claim, "id" | "generation">, step: StepName): OutboxId {
  return { topic: CLAIM_TOPIC, subjectId: claim.id, generation: claim.generation, step };
}

/** What a row does: one that was asked for anew has the number of its try behind its step, e.g. `credit/2`. */
export function stepOf({ step }: Pick<OutboxId, "step">): StepName {
  return step.split("/")[0] as StepName;
}

/**
 * The row of the next try of a step that was refused, with a request of its own, and so a key of its own: the first stands for
 * its refusal.
 */
export function nextTry({ topic, subjectId, generation, step }: OutboxId): OutboxId {
  return { topic, subjectId, generation, step: `${stepOf({ step })}/${numberOfTry({ step }) + 1}` };
}

function numberOfTry({ step }: Pick<OutboxId, "step">): number {
  return Number(step.split("/")[1] ?? 1);
}

/** The newest row of a step, however often it was asked for anew. */
export function lastTry(rows: readonly OutboxRow[], { generation, step }: OutboxId): OutboxRow | undefined {
  const tries = rows.filter((row) => row.generation === generation && stepOf(row) === step);
  return tries.toSorted((a, b) => numberOfTry(a) - numberOfTry(b)).at(-1);
}

/** The ids that the steps so far have made. */
export function madeBy(
  claim: Pick<Claim, "generation">,
  rows: readonly OutboxRow[],
  customers: readonly OutboxRow[],
): Made {
  const invoice = rows.find((row) => row.step === "invoice" && row.generation === claim.generation);
  return { customerId: newest(customers)?.objectId ?? null, invoiceId: invoice?.objectId ?? null };
}

/**
 * What to do next, from what is written down alone: whoever asks, and after whatever crash, gets the same answer.
 * @param rows the claim's outbox rows
 * @param customers the rows of its debtor's customer
 * @param now epoch milliseconds
 */
export function planNext(claim: Claim, rows: readonly OutboxRow[], customers: readonly OutboxRow[], now: number): Next {
  const mine = rows.filter((row) => row.generation === claim.generation);
  const after = AFTER_STEPS.map((step) => mine.find((row) => stepOf(row) === step && isWaiting(row))).find(Boolean);
  if (after) return planAfterStep(after, mine, now);
  if (claim.status !== "invoicing" || claim.hold !== null) return { do: "nothing" };
  for (const step of ISSUING_STEPS) {
    const row = step === "customer" ? newest(customers) : mine.find((candidate) => candidate.step === step);
    if (!row) return { do: "insert", id: step === "customer" ? nextCustomer(claim, customers) : stepId(claim, step) };
    if (isWaiting(row)) return { do: "run", row };
    if (row.state !== "done") return { do: "nothing" };
  }
  const invoiceId = madeBy(claim, rows, customers).invoiceId;
  return invoiceId === null ? { do: "nothing" } : { do: "issue", invoiceId };
}

/** Undoing waits for a step that is being sent at this moment: it may yet make what is to be undone. */
function planAfterStep(row: OutboxRow, mine: readonly OutboxRow[], now: number): Next {
  const inFlight = mine.find((other) => other.state === "sending" && other.dueAt > now && isIssuing(other.step));
  return row.step === "undo" && inFlight ? { do: "wait", until: inFlight.dueAt } : { do: "run", row };
}

/** The row by which a party gets a customer, or another one. */
export function nextCustomer(
  claim: Pick<Claim, "debtorId" | "termsLocale" | "creditor">,
  customers: readonly OutboxRow[],
): OutboxId {
  const generation = (newest(customers)?.generation ?? 0) + 1;
  return { topic: CUSTOMER_TOPIC, subjectId: customerSubject(claim), generation, step: "customer" };
}

/** The customer that the provider refused to make, while there is no later one: no claim against the party goes on. */
export function refusedCustomer(customers: readonly OutboxRow[]): OutboxRow | undefined {
  const last = newest(customers);
  return last?.state === "failed" ? last : undefined;
}

/** Whether a step leads to the invoice, rather than to what becomes of it. */
export function isIssuing(step: string): boolean {
  return (ISSUING_STEPS as readonly string[]).includes(step);
}

/** Whether a step takes an invoice back. */
export function isUndoing(step: StepName): boolean {
  return (UNDOING_STEPS as readonly StepName[]).includes(step);
}

function isWaiting(row: OutboxRow): boolean {
  return row.state === "pending" || row.state === "sending";
}

function newest(rows: readonly OutboxRow[]): OutboxRow | undefined {
  return rows.toSorted((a, b) => a.generation - b.generation).at(-1);
}
