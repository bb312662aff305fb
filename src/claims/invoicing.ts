import type { Locale } from "../shared/locale.ts";
import type { DisputeState, FrozenCreditor } from "./claim.ts";
import type { Tax } from "./tax.ts";

/** The states of an invoice; `deleted` is a draft that is gone. */
export type InvoiceStatus = "draft" | "open" | "paid" | "void" | "uncollectible" | "deleted";

/** An invoice as it was read just now. Sums in minor units, times in epoch milliseconds. */
export type InvoiceSnapshot = {
  id: string;
  customerId: string | null;
  number: string | null;
  status: InvoiceStatus;
  currency: string;
  total: number;
  amountDue: number;
  /** What came in through the provider, even if it waits there for the rest; money that we told it of is not counted. */
  amountPaid: number;
  /** Of that, what waits there for the rest and is not booked on the invoice. */
  amountWaiting: number;
  /** What the debtor has transferred there, and the provider applies to no invoice by itself. */
  amountUnapplied: number;
  amountOverpaid: number;
  amountRemaining: number;
  startingBalance: number;
  lineCount: number;
  /** The tax that it shows, contained in the total. */
  tax: number;
  /** Its first line, and the rate of the tax on it, by their ids: what a credit note names. */
  line: { id: string; taxRate: string | null } | null;
  credited: number;
  refunded: number;
  /** The refunds that stand, by their ids: a credit note over the whole sum has to name them. */
  refunds: { id: string; amount: number }[];
  /** Refunds that the payer's bank sent back, or that were cancelled: the money is the creditor's again. */
  refundsFailed: number;
  /** In how many payments the money came in through the provider. */
  payments: number;
  /** Null when no payment was ever disputed. */
  dispute: DisputeState | null;
  /** What lost disputes took back. */
  chargedBack: number;
  hostedUrl: string | null;
  dueAt: number | null;
  /** When the last of it came in; null while it is not paid. */
  paidAt: number | null;
  createdAt: number;
  claimId: string | null;
  siteId: string | null;
  generation: number | null;
  readAt: number;
};

/** What a snapshot tells of money that came in through the provider and went back, where there was none. */
export const NO_MONEY_THROUGH = {
  refunded: 0,
  refunds: [],
  refundsFailed: 0,
  payments: 0,
  dispute: null,
  chargedBack: 0,
} satisfies Partial<InvoiceSnapshot>;

/**
 * The steps from approval to a sent invoice, in order , and those that undo or end one:
 * `customer, invoice, line, check, finalize, send` and `undo` (reads, then decides on `delete, void` or `credit`),
 * `uncollectible`, `paid_outside`.
 */
export type StepName =
  | "customer"
  | "invoice"
  | "line"
  | "check"
  | "finalize"
  | "send"
  | "undo"
  | "delete"
  | "void"
  | "credit"
  | "uncollectible"
  | "paid_outside";

export const ISSUING_STEPS = [
  "customer",
  "invoice",
  "line",
  "check",
  "finalize",
  "send",
] as const satisfies readonly StepName[];

/** A request as it will be sent, now or after a crash: frozen before the first try. JSON. */
export type FrozenRequest = {
  /** The provider's account that it concerns; null for the key's own. */
  account: string | null;
  /** Ids that the request's path names, and its body. */
  target: string | null;
  body: Record<string, unknown>;
};

/** What an invoice is made of. Only this leaves the house: no comment's text, no network address. */
export type InvoiceRequest = {
  siteId: string;
  siteName: string;
  claimId: string;
  generation: number;
  amount: number;
  currency: string;
  nature: "penalty" | "price";
  /** The VAT in a price; null for a penalty. */
  tax: Tax | null;
  /** The days of the service that a price is for, YYYY-MM-DD: when the advertisements were posted. */
  suppliedOn: string[];
  locale: Locale;
  termsVersion: number;
  dueDays: number;
  /** The debtor's page, with the reasons and the way to object: a demand without it would leave its reader helpless. */
  pageUrl: string;
  creditor: FrozenCreditor;
  debtor: {
    id: string;
    name: string;
    email: string;
    vatId: string | null;
    line1: string;
    line2: string | null;
    postalCode: string;
    city: string;
    country: string;
  };
};

/** What earlier steps made: the ids that later requests name. */
export type Made = {
  customerId: string | null;
  invoiceId: string | null;
  /** The invoice as just read, where the step depends on what it is by now. */
  invoice?: InvoiceSnapshot;
};

export type Step = { name: StepName; request: FrozenRequest; key: string; firstSentAt: number };

/**
 * What came of a step. `retry`: try the same again later; `failed`: the provider refuses it, a person must look; `stop`:
 * the key itself is refused, so nothing must be sent any more; `unknown`: only reading can tell whether it was done.
 */
export type StepAnswer =
  | { kind: "done"; objectId: string; snapshot?: InvoiceSnapshot }
  /** `lacks`: refused for naming a customer that is not there any more; nothing was made. */
  | { kind: "failed"; reason: string; lacks?: "customer" }
  | { kind: "retry" | "stop" | "unknown"; reason: string };

/** What reading shows of a step whose answer was lost. */
export type Finding = { kind: "found"; objectId: string } | { kind: "none" } | { kind: "several"; objectIds: string[] };

export type InvoiceFilter = {
  account: string | null;
  status?: "open" | "draft";
  createdAfter?: number;
  /** The cursor of the page before. */
  after?: string;
};
export type InvoicePage = { invoices: InvoiceSnapshot[]; next: string | null };

/** The provider refuses our key, or the account is blocked: nothing more must be sent until a person has looked. */
export class ProviderStopped extends Error {
  override readonly name = "ProviderStopped";
}

/** The provider was not reached, was busy or broke: the same may well work later. */
export class ProviderUnreachable extends Error {
  override readonly name = "ProviderUnreachable";
}

/** What claims need of whoever makes invoices. `stripe/` provides it; `claims/manual-invoicing.ts` does without a provider. */
export interface Invoicing {
  /** Part of every key: what is sent in one mode never answers for another. */
  readonly mode: "live" | "test" | "manual";
  /** The request of a step, from data only: the same data gives the same request. */
  plan(step: StepName, request: InvoiceRequest, made: Made): FrozenRequest;
  /** Carries out a step; sending one twice has one effect for as long as its key is kept. */
  send(step: Step): Promise<StepAnswer>;
  /** Looks for what a step made, by listing. May throw: an error is never a miss. */
  find(step: Step, request: InvoiceRequest, made: Made): Promise<Finding>;
  /**
   * Reads an invoice; undefined when there is none by that id.
   * @throws ProviderStopped when our key is refused, ProviderUnreachable when there is no answer now
   */
  read(account: string | null, invoiceId: string): Promise<InvoiceSnapshot | undefined>;
  /** Every invoice that carries our mark, newest first, page by page: for sweeps. May throw. */
  list(filter: InvoiceFilter): Promise<InvoicePage>;
}
