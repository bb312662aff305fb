import { env } from "cloudflare:workers";
import { expect } from "vitest";
import type { Claim } from "../../../src/claims/claim.ts";
import { balance, paidBack, total, type Posting } from "../../../src/claims/money.ts";
import { LEGAL_FROM, type ActionKind } from "../../../src/claims/transition.ts";

/**
 * What holds of a claim once everything has come to rest, whatever happened to it before.
 * @param invoices all at Stripe that name it
 */
export function checkClaim(claim: Claim, account: readonly Posting[], invoices: readonly any[]): void {
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
      expect(isManual ? undefined : invoice?.id).toBe(isManual ? undefined : claim.invoiceId);
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
        const wentBack = total(account, "refund", "invoice") + total(account, "chargeback", "invoice");
        expect(wentBack, "what went back of a conceded claim").toBeGreaterThanOrEqual(invoice.amount_paid);
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
  if (claim.invoiceId !== null && !needsPerson && invoice && claim.status !== "conceded") {
    expect(total(account, "payment", "invoice"), "what was booked of the invoice").toBe(
      invoice.amount_paid - (invoice.amount_paid_off_stripe ?? 0) + invoice.waiting,
    );
  }
  const principal = account.filter(({ kind }) => kind === "principal");
  expect(principal.length, "how often the fee was booked").toBeLessThanOrEqual(1);
}

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
