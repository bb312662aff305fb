import { isoDate } from "../shared/clock.ts";
import { formatMoney } from "../shared/money.ts";
import { withInterest, type InterestTerms } from "./arrears.ts";
import { addNote, dropNotes } from "./attention.ts";
import { isAsked, isWanting, takesMoney, type Claim, type PaymentState } from "./claim.ts";
import type { InvoiceSnapshot } from "./invoicing.ts";
import { balance, coveredOfInvoice, paidBack, post, total, type Posting } from "./money.ts";
import { isNote, note, type NoteName } from "./notes.ts";

/** What an invoice's reading says of its claim. */
export type Projection = {
  /** New values of the claim's columns that mirror the invoice. */
  columns: Pick<Claim, "invoiceStatus" | "invoiceNumber" | "invoiceUrl" | "invoiceReadAt" | "dispute">;
  paymentState: PaymentState;
  /** Nothing is left to pay. */
  settled: boolean;
  /** Lines that the account lacks to say what the invoice says. */
  postings: Posting[];
  /** What a person must look at: what the invoice shows, beside what it has nothing to do with. */
  attention: string | null;
  /** The payer's bank has taken back all that was paid: the claim is given up, not fought over. */
  isLost: boolean;
};

/** The claim's columns that mirror an invoice as it was just read. */
export function mirror({ status, number, hostedUrl, readAt }: InvoiceSnapshot) {
  return { invoiceStatus: status, invoiceNumber: number, invoiceUrl: hostedUrl, invoiceReadAt: readAt };
}

/** Money seen on the invoice, as opposed to what a person recorded from elsewhere. */
const SOURCE = "invoice";

/**
 * What follows from an invoice as it was just read, whatever made us read it: the same reading gives the same result.
 * @param account the claim's postings so far
 * @param terms what decides on the interest of money that came late; null before the first reminder
 * @param on today where the creditor sits (YYYY-MM-DD), the date of what is new unless the invoice names another
 * @param others claims that share the balance in which a customer's money lies
 * @returns undefined when the reading brings nothing new
 */
export function project(
  claim: Pick<
    Claim,
    | "id"
    | "amount"
    | "currency"
    | "termsLocale"
    | "status"
    | "paymentState"
    | "attention"
    | "invoiceStatus"
    | "invoiceNumber"
    | "invoiceUrl"
    | "dispute"
  >,
  account: readonly Posting[],
  invoice: InvoiceSnapshot,
  on: string,
  terms: InterestTerms | null,
  others: readonly Sharing[] = [],
): Projection | undefined {
  const misfit = findMisfit(claim, invoice);
  const paid = misfit ? 0 : invoice.amountPaid + invoice.amountOverpaid - total(account, "payment", SOURCE);
  const refunded = misfit ? 0 : invoice.refunded - total(account, "refund", SOURCE);
  const chargedBack = misfit ? 0 : invoice.chargedBack - total(account, "chargeback", SOURCE);
  // All of it is credited by whoever gives the claim up: only a person may say that, and to the debtor.
  const isCreditedInPart = !misfit && claim.status !== "conceded" && invoice.credited < invoice.total;
  const credited = isCreditedInPart ? invoice.credited - total(account, "credit") : 0;
  const moves = [
    ...(paid > 0 ? [post("payment", paid, cameOn(claim, invoice, on), SOURCE)] : []),
    ...(refunded > 0 ? [post("refund", refunded, on, SOURCE)] : []),
    // A refund that failed or was cancelled has given nothing back.
    ...(refunded < 0 ? [{ kind: "refund" as const, amount: refunded, on, source: SOURCE }] : []),
    ...(chargedBack > 0 ? [post("chargeback", chargedBack, on, SOURCE)] : []),
    ...(credited > 0 ? [post("credit", credited, on, SOURCE)] : []),
  ];
  const postings = withInterest(account, moves, terms);
  const after = [...account, ...postings];
  const paymentState = paymentStateOf(after, invoice.dispute === "open");
  // What waited on an invoice that asks for no more is the debtor's again: see findKept, and findSurprise while it is asked for.
  const isGivenBack =
    claim.status === "conceded"
      ? invoice.status === "void" || invoice.credited === invoice.total
      : invoice.status === "void" && isAsked(claim.status);
  const hasShrunk = (paid < 0 && !isGivenBack) || chargedBack < 0 || credited < 0;
  const shrunk = hasShrunk ? note("shrunk") : undefined;
  const kept = findKept(claim, invoice, after);
  const settled = !misfit && balance(after) <= 0 && (paymentState === "paid" || paymentState === "overpaid");
  const status = settled && takesMoney(claim.status) ? "settled" : claim.status;
  // Of an invoice that is not the claim's nothing else is said.
  const shown = misfit
    ? [misfit]
    : [
        kept,
        findUnapplied({ ...claim, status }, invoice, after, others),
        shrunk,
        findSurprise(claim, invoice, after),
      ].filter((text) => text !== undefined);
  const attention = withBounced(claim, withShown(claim.attention, shown), refunded);
  const columns = { ...mirror(invoice), dispute: invoice.dispute };
  const isLost = invoice.dispute === "lost" && paymentState === "refunded" && claim.status !== "conceded";
  const isNews =
    isLost ||
    postings.length > 0 ||
    paymentState !== claim.paymentState ||
    attention !== claim.attention ||
    invoice.dispute !== claim.dispute ||
    (settled && claim.status === "open") ||
    columns.invoiceStatus !== claim.invoiceStatus ||
    columns.invoiceNumber !== claim.invoiceNumber ||
    columns.invoiceUrl !== claim.invoiceUrl;
  return isNews ? { columns, paymentState, settled, postings, attention, isLost } : undefined;
}

/** That a refund came back is told once, where nobody is owed it back any more; a conceded claim shows it until it has been paid. */
function withBounced(
  { status, currency, termsLocale }: Pick<Claim, "status" | "currency" | "termsLocale">,
  attention: string | null,
  refunded: number,
): string | null {
  if (status === "conceded" || refunded > 0) return dropNotes(attention, "refund_returned");
  if (refunded === 0) return attention;
  return addNote(attention, note("refund_returned", formatMoney({ amount: -refunded, currency }, termsLocale)));
}

/** Money counts from the day on which the invoice was paid, however late that is seen; what came after that, from today. */
function cameOn({ invoiceStatus }: Pick<Claim, "invoiceStatus">, { paidAt }: InvoiceSnapshot, today: string): string {
  const paidOn = paidAt === null || invoiceStatus === "paid" ? today : isoDate(paidAt);
  return paidOn < today ? paidOn : today;
}

/** How it stands with the money, from the account alone. */
export function paymentStateOf(account: readonly Posting[], isDisputed = false): PaymentState {
  const paid = total(account, "payment");
  if (isDisputed) return "disputed";
  if (paid === 0) return "none";
  if (paidBack(account) >= paid) return "refunded";
  const owed = balance(account);
  if (owed > 0) return "partial";
  // Money that a concession will send back was not paid too much.
  return owed < 0 && total(account, "credit", "concession") === 0 ? "overpaid" : "paid";
}

/** What waits for a person, with what they have to pay back by hand: money of a conceded claim that came in elsewhere. */
export function withPayBack(
  { attention, currency, termsLocale }: Pick<Claim, "attention" | "currency" | "termsLocale">,
  account: readonly Posting[],
): string | null {
  const left = total(account, "payment", "outside") - total(account, "refund", "outside");
  return left > 0
    ? addNote(attention, note("pay_back", formatMoney({ amount: left, currency }, termsLocale)))
    : dropNotes(attention, "pay_back");
}

/** Why this invoice cannot be the claim's: nothing is booked from it. */
function findMisfit(claim: Pick<Claim, "amount" | "currency">, invoice: InvoiceSnapshot): string | undefined {
  if (invoice.currency !== claim.currency) return note("other_currency", invoice.currency, claim.currency);
  if (invoice.total !== claim.amount) return note("other_sum", invoice.total, claim.amount);
  return undefined;
}

/** They go away by themselves once the invoice no longer shows them. */
const SHOWN = [
  "voided",
  "settled_there",
  "in_balance",
  "unapplied",
  "unapplied_beside",
  "unapplied_back",
  "unapplied_over",
  "part_waits",
  "stays_paid",
  "kept",
  "refund_there",
  "refund_failed",
  "disputed",
  "accept_dispute",
  "asked_about",
  "partly_lost",
  "shrunk",
  "not_found",
  "other_currency",
  "other_sum",
] as const satisfies readonly NoteName[];

/** What waits once an invoice was read that shows just that. */
function withShown(attention: string | null, shown: readonly string[]): string | null {
  const gone = SHOWN.filter((name) => !shown.some((text) => isNote(text, name)));
  return shown.reduce(addNote, dropNotes(attention, ...gone));
}

/** Money that came by bank transfer, less than the invoice, and that Stripe neither books nor sends back by itself. */
function findKept(
  { status, currency, termsLocale }: Pick<Claim, "status" | "currency" | "termsLocale">,
  invoice: InvoiceSnapshot,
  account: readonly Posting[],
): string | undefined {
  if (status === "conceded") {
    const asksNoMore = invoice.status === "void" || invoice.credited === invoice.total;
    // What was paid back by hand went back first of what came in elsewhere, and of what the invoice keeps.
    const amount = Math.min(cameBack(invoice, account), -balance(account));
    return asksNoMore && amount > 0 ? note("in_balance", formatMoney({ amount, currency }, termsLocale)) : undefined;
  }
  const isWaiting = invoice.amountPaid > 0 && (invoice.status === "open" || invoice.status === "uncollectible");
  return isWaiting && balance(account) <= 0 ? note("part_waits") : undefined;
}

/** What was booked from the invoice, and has gone from it to the customer's balance. */
function cameBack(invoice: InvoiceSnapshot, account: readonly Posting[]): number {
  return Math.max(0, total(account, "payment", SOURCE) - invoice.amountPaid - invoice.amountOverpaid);
}

/** What is looked at of another claim that shares the customer's balance. */
export type Sharing = Pick<Claim, "id" | "status" | "paymentState">;

/**
 * Where money in a balance is told of that no claim wants any more: at the newest claim that was conceded, else at the newest
 * that is settled, so that nobody reads opposite things of it.
 */
export function whoTells<T extends Sharing>(claims: readonly T[]): T | undefined {
  const newestFirst = claims.toSorted((a, b) => (a.id < b.id ? 1 : -1));
  const newest = (of: Claim["status"]) => newestFirst.find(({ status }) => status === of);
  return newest("conceded") ?? newest("settled");
}

/**
 * Money that the provider only keeps: whoever has paid must not be asked for it again; after a concession it goes back, and so
 * does what is over. The balance is the customer's, whatever claim it was meant for: it is told of where money is still wanted,
 * else where `whoTells` says.
 */
function findUnapplied(
  claim: Pick<Claim, "id" | "status" | "paymentState" | "currency" | "termsLocale">,
  invoice: InvoiceSnapshot,
  account: readonly Posting[],
  others: readonly Sharing[],
): string | undefined {
  const { status, currency, termsLocale } = claim;
  const { amountUnapplied: amount } = invoice;
  if (amount === 0) return undefined;
  const money = (sum: number) => formatMoney({ amount: sum, currency }, termsLocale);
  if (takesMoney(status) && balance(account) > 0) {
    const isOwedBack = others.some((other) => other.status === "conceded" && other.paymentState !== "none");
    return note(isOwedBack ? "unapplied_beside" : "unapplied", money(amount));
  }
  if (others.some(isWanting) || whoTells([claim, ...others]) !== claim) return undefined;
  if (status === "settled") return note("unapplied_over", money(amount));
  // Of what was booked and has come back from the invoice `findKept` tells; a refund of a bank transfer ends here, too.
  const beside = amount - cameBack(invoice, account);
  return beside > 0 ? note("unapplied_back", money(beside)) : undefined;
}

/** What somebody did to the invoice outside of this system. */
function findSurprise(
  claim: Pick<Claim, "status" | "currency" | "termsLocale">,
  invoice: InvoiceSnapshot,
  account: readonly Posting[],
): string | undefined {
  const asks = isAsked(claim.status);
  if (asks && (invoice.status === "void" || invoice.status === "deleted")) {
    return note("voided");
  }
  // Nobody is reminded of what Stripe no longer asks for; what it was settled with, only a person knows.
  const isPaidElsewhere = invoice.status === "paid" && coveredOfInvoice(account) < invoice.total;
  if (asks && isPaidElsewhere) return note(isTakenBack(account) ? "stays_paid" : "settled_there");
  // What was paid back by hand went back first of what came in elsewhere: see `withPayBack`.
  const byHand = Math.max(0, total(account, "refund", "outside") - total(account, "payment", "outside"));
  const back = invoice.refunded + invoice.chargedBack + byHand;
  const isKept = invoice.status === "paid" && invoice.amountPaid > back;
  if (claim.status === "conceded") return isKept ? sayKept(claim, invoice, invoice.amountPaid - back) : undefined;
  switch (invoice.dispute) {
    case "open":
      return note("disputed");
    case "inquiry":
      return note("asked_about");
    case "lost":
      return isKept ? note("partly_lost") : undefined;
    case "won":
    case null:
      return undefined;
  }
}

/** Why money of a conceded claim has not gone back, and who sends it. */
function sayKept(
  { currency, termsLocale }: Pick<Claim, "currency" | "termsLocale">,
  { dispute, credited, refundsFailed, payments }: InvoiceSnapshot,
  amount: number,
): string | undefined {
  if (dispute === "open") return note("accept_dispute");
  const sum = formatMoney({ amount, currency }, termsLocale);
  if (credited > 0 && refundsFailed > 0) return note("refund_failed", sum);
  if (credited > 0 && payments > 1) return note("refund_there", sum);
  // A credit note that was made while the bank had the money paid nothing back; any other has, or is about to.
  return credited === 0 || dispute === "won" || dispute === "lost" ? note("kept", sum) : undefined;
}

/** Whether a person noted a payment and took it back: the invoice may have been marked as paid meanwhile, which it stays. */
function isTakenBack(account: readonly Posting[]): boolean {
  return account.some(({ kind, amount }) => kind === "payment" && amount > 0);
}
