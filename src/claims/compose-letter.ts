import type { Mail } from "../outbox/mail.ts";
import { addressOn } from "../comments/canonical-url.ts";
import { findComments } from "../comments/repository.ts";
import { findThreadHeads } from "../comments/thread-repository.ts";
import type { Statement } from "../db/client.ts";
import { lastSeq, sealRecord } from "../evidence/repository.ts";
import { idempotencyKey } from "../outbox/outbox.ts";
import { insertOutbox } from "../outbox/repository.ts";
import { sha256Hex } from "../shared/bytes.ts";
import { formatDay, isoDate } from "../shared/clock.ts";
import { formatMoney } from "../shared/money.ts";
import { findSite, listOrigins } from "../sites/repository.ts";
import { moneyThere } from "./attention.ts";
import { claimPageUrl } from "./claim-token.ts";
import { isOver, isPayable, type Claim, type DebtorRow, type FrozenCreditor } from "./claim.ts";
import type { ClaimDeps } from "./deps.ts";
import { writeLetter, type LetterData, type LetterKind } from "./letter.ts";
import { allocate, balance, type Posting } from "./money.ts";
import { findPostings } from "./posting-repository.ts";
import { findCommentIds } from "./claim-comment-repository.ts";
import { insertLetter } from "./correspondence-repository.ts";
import { findDebtor } from "./debtor-repository.ts";
import { taxOf } from "./tax.ts";
import { taxSentence } from "./tax-texts.ts";

export const LETTER_TOPIC = "letter";

/** What differs from letter to letter. */
type Occasion = {
  kind: LetterKind;
  round: number;
  deadlineOn: string | null;
  reason?: string | null;
  /** The account as it will stand after that decision; as it stands unless given. */
  account?: readonly Posting[];
};

/**
 * Writes a letter about a claim: sealed, listed, and frozen for sending, for the batch of the decision that it tells.
 * @param claim as it will stand after that decision
 * @returns nothing for a claim without debtor or creditor: there is nobody to write, or to sign
 */
export async function composeLetter(deps: ClaimDeps, claim: Claim, occasion: Occasion): Promise<Statement[]> {
  const { db } = deps;
  const { kind, round, deadlineOn } = occasion;
  const data = await gatherLetter(deps, claim, occasion);
  if (!data) return [];
  const { subject, text } = writeLetter(data);
  const now = deps.clock();
  const id = { topic: LETTER_TOPIC, subjectId: claim.id, generation: round, step: kind };
  const key = await idempotencyKey("mail", id);
  const mail: Mail = {
    key,
    fromName: data.creditor.legal_name,
    replyTo: data.creditor.email,
    to: data.debtor.email,
    subject,
    text,
  };
  const payload = { to: mail.to, subject, text, deadline_on: deadlineOn };
  const record = await sealRecord(db, {
    siteId: claim.siteId,
    kind: `letter.${kind}`,
    subject: claim.id,
    at: now,
    payload,
  });
  const letter = {
    claimId: claim.id,
    kind,
    round,
    siteId: claim.siteId,
    locale: claim.termsLocale,
    subject,
    sha256: await sha256Hex(text),
    deadlineOn,
    writtenAt: now,
  };
  return [
    ...record.statements,
    insertLetter(db, letter, lastSeq(claim.siteId)),
    insertOutbox(db, { ...id, siteId: claim.siteId, request: mail, key, createdAt: now }),
  ];
}

async function gatherLetter(deps: ClaimDeps, claim: Claim, occasion: Occasion): Promise<LetterData | undefined> {
  const { db } = deps;
  const { creditor } = claim;
  const debtor = await findDebtor(db, claim.debtorId);
  if (!debtor || !creditor) return undefined;
  const ids = await findCommentIds(db, claim.id);
  const [site, origins, account, comments] = await Promise.all([
    findSite(db, claim.siteId),
    listOrigins(db, claim.siteId),
    occasion.account ?? findPostings(db, claim.id),
    findComments(db, claim.siteId, ids),
  ]);
  const threads = await findThreadHeads(db, [...new Set(comments.map((comment) => comment.threadId))]);
  const addressOfThread = (threadId: string): string => {
    const url = threads.find(({ id }) => id === threadId)?.url;
    return url === undefined ? "" : (addressOn(origins, url) ?? url);
  };
  const locale = claim.termsLocale;
  const { interest, cost } = allocate(account);
  const open = balance(account);
  const money = (amount: number) => formatMoney({ amount, currency: claim.currency }, locale);
  return {
    ...occasion,
    level: claim.dunningLevel,
    locale,
    creditor,
    debtor: { name: debtor.name, email: debtor.email, address: addressOf(debtor) },
    siteName: site?.name ?? claim.siteId,
    claimId: claim.id,
    writtenOn: formatDay(isoDate(deps.clock()), locale),
    invoiceNumber: claim.invoiceNumber,
    amount: money(claim.amount),
    open: open > 0 && !isOver(claim.status) ? money(open) : null,
    there: moneyThere(claim.attention),
    interest: interest === 0 ? null : money(interest),
    cost: cost === 0 ? null : money(cost),
    nature: claim.nature,
    price: priceOf(claim, creditor),
    termsVersion: claim.termsVersion,
    comments: comments.map((comment) => ({
      postedOn: formatDay(isoDate(comment.createdAt), locale),
      url: addressOfThread(comment.threadId),
    })),
    deadline: occasion.deadlineOn === null ? "" : formatDay(occasion.deadlineOn, locale),
    pageUrl: await claimPageUrl(deps, claim),
    // What is left once the invoice is paid or voided comes by transfer.
    payUrl: isPayable(claim.invoiceStatus) ? claim.invoiceUrl : null,
    reason: occasion.reason ?? null,
  };
}

/** What makes a letter about a price an invoice (§ 14(4) UStG). */
function priceOf(claim: Claim, creditor: FrozenCreditor): LetterData["price"] {
  const tax = taxOf(claim, creditor.tax);
  if (!tax) return null;
  return {
    tax: taxSentence(tax, claim.currency, creditor.address.country, claim.termsLocale),
    containsVat: !tax.isExempt,
    taxId: creditor.vat_id ?? creditor.tax_number ?? "",
  };
}

function addressOf({ line1, line2, postalCode, city, country }: DebtorRow): FrozenCreditor["address"] {
  return { line1, line2, postal_code: postalCode, city, country };
}
