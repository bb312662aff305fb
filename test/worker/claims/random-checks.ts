import { env } from "cloudflare:workers";
import { expect } from "vitest";
import { hasNote } from "../../../src/claims/attention.ts";
import type { Claim } from "../../../src/claims/claim.ts";
import { balance, paidBack, total, type Posting } from "../../../src/claims/money.ts";
import type { Money } from "./random-world.ts";
import { LEGAL_FROM, type ActionKind } from "../../../src/claims/transition.ts";

/** What there is of a claim once everything has come to rest: `invoices` are all at Stripe that name it, `balance` their customer's. */
export type Ended = {
  claim: Claim;
  account: readonly Posting[];
  invoices: readonly any[];
  money: Money;
  customer: string | null;
  balance: number;
};

/** What holds of a claim then, whatever happened to it before. */
export function checkClaim(ended: Ended): void {
  const { claim, account, invoices } = ended;
  const asking = invoices.filter(({ status }) => ["open", "paid", "uncollectible"].includes(status));
  const [invoice] = asking;
  expect(asking.length, "invoices that ask for money").toBeLessThanOrEqual(1);
  const needsPerson = claim.attention !== null;
  const isManual = claim.creditor?.provider === "manual";
  const owed = balance(account);
  switch (claim.status) {
    case "open":
    case "written_off":
    case "referred":
      // Money that the payer's bank disputes has not come to stay.
      if (claim.paymentState !== "disputed") expect(owed, "what an open claim asks for").toBeGreaterThan(0);
      // A person may have voided it at Stripe.
      if (!isManual && !needsPerson) expect(invoice?.id, "the invoice of an open claim").toBe(claim.invoiceId);
      break;
    case "settled":
      expect(owed - paidBack(account), "what is left of a settled claim").toBeLessThanOrEqual(0);
      // Else it could be paid a second time.
      if (!needsPerson && !isManual) expect(invoice?.status, "the invoice of a settled claim").toBe("paid");
      break;
    case "conceded":
      // What was paid through Stripe has gone back, a person was told, or the payer's bank holds it until it has decided.
      if (invoice && !needsPerson && claim.paymentState !== "disputed") {
        expect(invoice.status).toBe("paid");
      }
      break;
    case "cancelled":
      expect(needsPerson || invoices.every(({ status }) => status === "void"), "no invoice of a cancelled claim").toBe(
        true,
      );
      break;
    case "invoicing":
      expect(needsPerson, "a claim that stays in invoicing is shown to a person").toBe(true);
      break;
    case "candidate":
    case "unattributable":
    case "review":
    case "rejected":
    case "hearing":
    case "contested":
    case "expired":
      break;
  }
  if (claim.invoiceId !== null && !isManual) checkMoney(ended);
  const principal = account.filter(({ kind }) => kind === "principal");
  expect(principal.length, "how often the fee was booked").toBeLessThanOrEqual(1);
}

/** The account says what Stripe says, no money is kept that nobody is told of, and a machine credits once. */
function checkMoney({ claim, account, invoices, money, balance: lying }: Ended): void {
  const invoice = invoices.find(({ id }) => id === claim.invoiceId);
  const came = money.paid + money.waiting;
  expect(total(account, "refund", "invoice"), "what was refunded").toBe(money.refunded);
  expect(total(account, "chargeback", "invoice"), "what the bank took back").toBe(money.chargedBack);
  const booked = total(account, "payment", "invoice");
  // What waited on an invoice, and went back to the balance, has come all the same.
  const isBack = booked > came && (claim.attention !== null || lying > 0);
  expect(isBack ? came : booked, "what came in at Stripe").toBe(came);
  const credited = invoice.pre_payment_credit_notes_amount + invoice.post_payment_credit_notes_amount;
  expect(credited, "what was credited").toBeLessThanOrEqual(invoice.total);
  expect(money.ownNotes, "credit notes of the concession").toBeLessThanOrEqual(claim.status === "conceded" ? 1 : 0);
  if (claim.status !== "conceded" && credited < invoice.total)
    expect(total(account, "credit"), "what the account says was credited").toBe(credited);
  const outside = total(account, "payment", "outside") - total(account, "refund", "outside");
  const kept = came + outside - money.refunded - money.chargedBack;
  if (claim.status === "conceded") {
    expect(balance(account), "nothing is owed of a conceded claim").toBe(paidBack(account) - total(account, "payment"));
    if (kept > 0 && !money.isDisputed) expect(claim.attention, `of a conceded claim ${kept} are kept`).not.toBeNull();
  }
}

/** Who has money in the balance of a customer at Stripe is told of it, at one of the customer's claims. */
export function checkBalances(all: readonly Ended[]): void {
  const issued = all.filter(({ claim }) => claim.invoiceId !== null && LEGAL_FROM.project.includes(claim.status));
  for (const sharing of Map.groupBy(issued, ({ customer }) => customer).values()) {
    const lying = Math.max(...sharing.map((one) => one.balance));
    const told = sharing.filter(({ claim }) => TELL_OF_BALANCE.some((name) => hasNote(claim.attention, name)));
    if (lying > 0) expect(told.length, `claims that tell of ${lying} in the balance`).toBeGreaterThan(0);
  }
}

const TELL_OF_BALANCE = ["unapplied", "unapplied_beside", "unapplied_back", "unapplied_over", "in_balance"] as const;

/** What holds of everything that is stored. */
export async function checkStored(stories: readonly Claim[]): Promise<void> {
  const rows = async (sql: string): Promise<any[]> => (await env.DB.prepare(sql).all()).results;
  // Two objections that are refused on one day get the same words: each letter that was written is mailed once.
  const twice = `SELECT subject, count(*) AS n FROM local_mails AS mail GROUP BY subject
    HAVING n > (SELECT count(*) FROM letters WHERE letters.subject = mail.subject)`;
  expect(await rows(twice), "letters that were sent twice").toEqual([]);
  for (const { action, from_status: from } of await rows("SELECT action, from_status FROM claim_events")) {
    if (action !== "open") expect(LEGAL_FROM[action as ActionKind], `${action} from there`).toContain(from);
  }
  expect(await findStuck(stories), "what waits for ever").toEqual([]);
}

/** What is still to be done, though no person holds it up. */
export async function findStuck(claims: readonly Claim[]): Promise<string[]> {
  const rows = async (sql: string): Promise<any[]> => (await env.DB.prepare(sql).all()).results;
  const waiting = `SELECT subject_id, step, state FROM outbox WHERE topic IN ('claim', 'letter') AND state IN ('pending', 'sending')`;
  const unread = "SELECT type, last_error FROM stripe_inbox WHERE state = 'pending'";
  return [
    ...(await rows(waiting)).flatMap(({ subject_id: id, step, state }) => {
      const claim = claims.find((one) => one.id === id);
      const isHeldUp = claim?.status === "contested" || claim?.hold !== null || claim?.attention !== null;
      return isHeldUp ? [] : [`${step} of a claim that is ${claim?.status} is ${state}`];
    }),
    ...claims.flatMap(({ status, attention, hold }) =>
      status === "invoicing" && attention === null && hold === null ? ["a claim is still in invoicing"] : [],
    ),
    ...(await rows(unread)).map(({ type, last_error: why }) => `${type} is pending: ${why}`),
  ];
}
