import { runBatch } from "../db/client.ts";
import type { Deps } from "../db/deps.ts";
import { isoTime } from "../shared/clock.ts";
import { found } from "../shared/errors.ts";
import { findQuarantined, listQuarantine, resolveQuarantine } from "./reconciliation-repository.ts";

export type QuarantineJson = {
  invoice_id: string;
  /** The claim that the invoice names and that is not here. */
  claim_id: string;
  status: string;
  amount: number;
  currency: string;
  found_at: string;
};

/** The invoices without a claim that keep a site from sending anything, oldest first. */
export async function readQuarantine(deps: Pick<Deps, "db">, siteId: string): Promise<QuarantineJson[]> {
  return (await listQuarantine(deps.db, siteId)).map((row) => ({
    invoice_id: row.invoiceId,
    claim_id: row.claimId,
    status: row.status,
    amount: row.amount,
    currency: row.currency,
    found_at: isoTime(row.foundAt),
  }));
}

/**
 * Notes that a person has settled such an invoice at the payment service; who said so first stays on record.
 * @throws AppError `not_found` for an invoice that never stopped this site
 */
export async function settleQuarantined(deps: Deps, siteId: string, actor: string, invoiceId: string): Promise<void> {
  found(await findQuarantined(deps.db, siteId, invoiceId), "invoice");
  await runBatch(deps.db, [resolveQuarantine(deps.db, siteId, invoiceId, actor, deps.clock())]);
}
