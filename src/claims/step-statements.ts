import type { Statement } from "../db/client.ts";
import { dropUnsent, findOutboxRows } from "../outbox/repository.ts";
import type { Claim } from "./claim.ts";
import type { ClaimDeps } from "./deps.ts";
import type { StepName } from "./invoicing.ts";
import { gatherWork, newRow } from "./new-row.ts";
import { CLAIM_TOPIC, stepId } from "./plan.ts";

/** What takes an invoice back that was made, or may have been; steps that were never sent are dropped. */
export async function undoStatements(deps: ClaimDeps, claim: Claim): Promise<Statement[]> {
  const rows = await findOutboxRows(deps.db, CLAIM_TOPIC, claim.id);
  if (!rows.some((row) => row.step === "invoice" && row.generation === claim.generation)) return [];
  return [dropUnsent(deps.db, CLAIM_TOPIC, claim.id), ...(await stepStatements(deps, claim, "undo"))];
}

/** The row of a step that a decision asks for, for the batch of that decision. */
export async function stepStatements(deps: ClaimDeps, claim: Claim, step: StepName): Promise<Statement[]> {
  if (!claim.creditor) throw new Error(`Claim ${claim.id} has an invoice but no creditor.`);
  return await newRow(deps, await gatherWork(deps, claim, claim.creditor), stepId(claim, step));
}
