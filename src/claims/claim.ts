import type { InferSelectModel } from "drizzle-orm";
import type { CreditorTax } from "../sites/tax.ts";
import type { claims, debtors } from "./table.ts";

export const CLAIM_STATUSES = [
  "candidate",
  "unattributable",
  "review",
  "rejected",
  "hearing",
  "invoicing",
  "open",
  "contested",
  "settled",
  "conceded",
  "written_off",
  "referred",
  "cancelled",
  "expired",
] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

export type PaymentState = "none" | "partial" | "paid" | "overpaid" | "refunded" | "disputed";

/**
 * What the payer's bank makes of a card payment: it asks (`inquiry`, no money has moved), it has taken the money back until
 * it decides (`open`), or it has decided. Only `lost` means that the money is gone.
 */
export type DisputeState = "inquiry" | "open" | "won" | "lost";

/** How sure it is that the debtor posted: A proven, B likely, C named in the text only, D contradicted. */
export const ATTRIBUTION_LEVELS = ["A", "B", "C", "D"] as const;
export type AttributionLevel = (typeof ATTRIBUTION_LEVELS)[number];

/** Who asks for the money, as it stood at approval. */
export type FrozenCreditor = {
  id: string;
  legal_name: string;
  address: { line1: string; line2: string | null; postal_code: string; city: string; country: string };
  email: string;
  tax_number: string | null;
  vat_id: string | null;
  iban: string | null;
  provider: "stripe" | "manual";
  stripe_account: string | null;
  /** Absent in claims that were approved before there were any. */
  tax?: CreditorTax | null;
};

export type Claim = InferSelectModel<typeof claims>;
export type DebtorRow = InferSelectModel<typeof debtors>;

/** States in which a claim came to its end without money: nothing more will be asked for; the comments are free again. */
export const ENDED = ["rejected", "conceded", "cancelled", "expired"] as const satisfies readonly ClaimStatus[];

/** Whether the claim has ended without money. A settled claim keeps its comments: they were paid for once. */
export function hasEnded(status: ClaimStatus): boolean {
  return (ENDED as readonly ClaimStatus[]).includes(status);
}

/** States in which nobody is asked for anything any more; late money or an objection may still lead out of some. */
export const OVER = [...ENDED, "settled", "written_off"] as const satisfies readonly ClaimStatus[];

/** Whether nobody is asked for anything any more, for now. */
export function isOver(status: ClaimStatus): boolean {
  return (OVER as readonly ClaimStatus[]).includes(status);
}

/** Whether somebody still wants the money of a claim. */
export function isAsked(status: ClaimStatus): boolean {
  return status === "open" || status === "contested" || status === "referred";
}

/** Whether money that comes in still counts towards a claim; one that was written off takes it when it comes. */
export function takesMoney(status: ClaimStatus): boolean {
  return isAsked(status) || status === "written_off";
}

/** Whether money of the debtor would still be taken for a claim, since some is owed. */
export function isWanting({ status, paymentState }: Pick<Claim, "status" | "paymentState">): boolean {
  const isOwed = paymentState === "none" || paymentState === "partial" || paymentState === "refunded";
  return isOwed && takesMoney(status);
}

/** Whether an invoice can be paid where it was made: one that is paid, or was voided, asks for nothing more there. */
export function isPayable(status: Claim["invoiceStatus"]): boolean {
  return status === "open" || status === "uncollectible";
}

/**
 * The last day before the claim is time-barred: three years from the end of the year of the breach (§§ 195, 199 BGB).
 * @param brokenOn date of the breach, YYYY-MM-DD where the creditor sits
 */
export function timeBarredOn(brokenOn: string): string {
  return `${Number(brokenOn.slice(0, 4)) + 3}-12-31`;
}
