import { runBatch, type Db, type Statement } from "../db/client.ts";
import { findOutboxRows } from "../outbox/repository.ts";
import { SECOND } from "../shared/clock.ts";
import { messageOf } from "../shared/log.ts";
import { findSitesOfAccount, listSites } from "../sites/repository.ts";
import { listUnfinishedRestores } from "../sites/restore-repository.ts";
import type { Claim } from "./claim.ts";
import type { ClaimDeps } from "./deps.ts";
import type { InvoiceSnapshot } from "./invoicing.ts";
import { CLAIM_TOPIC } from "./plan.ts";
import { readInvoice } from "./read-invoice.ts";
import { findClaimsById } from "./repository.ts";
import { insertReconciliation, resolveQuarantine, upsertQuarantine } from "./reconciliation-repository.ts";

/** What a comparison came to. Every count is there, also when it is 0. */
export type ReconciliationReport = {
  /** Invoices that carry our mark, and that of a site or claim of this very account. */
  invoices: number;
  /** Those that say what their claim says. */
  matching: number;
  /** Claims that were read again, because their invoice had moved on. */
  updated: number;
  /** Invoices whose claim is not here, or has not asked for one. */
  unknown: number;
  /** Invoices that name a claim which has another invoice. */
  doubles: number;
  /** Invoices whose sum or currency is not their claim's. */
  misfits: number;
  /** Claims that could not be read just now. */
  failed: number;
  /** Whether every invoice was looked at; false when the next run goes on. */
  complete: boolean;
  /** The first few that a person should look at. */
  findings: string[];
};

const MAX_FINDINGS = 50;

/**
 * Compares every invoice that carries our mark with its claim, both ways: a page of 100 costs one call and one query, and
 * only what differs is read in full.
 * @param account the provider's account; null for the key's own
 * @param options `maxPages`, and `maxReads` of those that differ, cut the work into slices that fit a plan; `after` is where
 * the last slice ended
 */
export async function reconcile(
  deps: ClaimDeps,
  account: string | null,
  options: { maxPages: number; maxReads?: number; after: string | null; createdAfter?: number },
): Promise<ReconciliationReport> {
  const report: ReconciliationReport = {
    invoices: 0,
    matching: 0,
    updated: 0,
    unknown: 0,
    doubles: 0,
    misfits: 0,
    failed: 0,
    complete: false,
    findings: [],
  };
  const { createdAfter, maxReads = Infinity } = options;
  const isOurs = whoseInvoices(deps, account);
  const unfinished = await listUnfinishedRestores(deps.db);
  // Claims that are still to come are not missing, and those that are here may lack their account.
  const concernsUs: ConcernsUs = async (invoice, claim) =>
    !unfinished.has(invoice.siteId ?? "") && (await isOurs(invoice, claim));
  const isRead = () => report.updated + report.failed >= maxReads;
  let after = await usableCursor(deps, account, options.after);
  for (let page = 0; page < options.maxPages && !report.complete && !isRead(); page++) {
    const filter = { account, ...(createdAfter !== undefined && { createdAfter }), ...(after !== null && { after }) };
    const { invoices, next } = await deps.invoicing("stripe").list(filter);
    const stoppedAt = await comparePage(deps, invoices, concernsUs, report, isRead);
    after = stoppedAt ?? next;
    report.complete = after === null;
  }
  const row = { account: account ?? "own", at: deps.clock(), report, cursor: after };
  await runBatch(deps.db, [insertReconciliation(deps.db, row)]);
  return report;
}

/** Where the invoice that a slice ended at is gone by now, the comparison begins anew. */
async function usableCursor(deps: ClaimDeps, account: string | null, after: string | null): Promise<string | null> {
  if (after === null) return null;
  return (await deps.invoicing("stripe").read(account, after)) ? after : null;
}

type ConcernsUs = (invoice: InvoiceSnapshot, claim: Claim | undefined) => Promise<boolean>;

/**
 * Whom the invoices of an account may speak of. Whoever owns a connected account can write the name of any site and claim
 * into an invoice, and would stop a stranger's site with it; the key's own account is the operator's. Of a site that was
 * deleted they speak to nobody, nor to the one that was later made under its key: they are older than that.
 */
function whoseInvoices({ db }: ClaimDeps, account: string | null): ConcernsUs {
  let sites: Promise<Map<string, number>> | undefined;
  return async ({ siteId, createdAt }, claim) => {
    if (claim?.creditor) return account === null || claim.creditor.stripe_account === account;
    sites ??= readBeginnings(db, account);
    return ((await sites).get(siteId ?? "") ?? Infinity) <= createdAt;
  };
}

/** When each site was made, in the provider's whole seconds. */
async function readBeginnings(db: Db, account: string | null): Promise<Map<string, number>> {
  const sites = account === null ? await listSites(db) : await findSitesOfAccount(db, account);
  return new Map(sites.map(({ id, createdAt }) => [id, createdAt - (createdAt % SECOND)]));
}

/** @returns the invoice that it stopped after, since enough was read; undefined for a whole page */
async function comparePage(
  deps: ClaimDeps,
  page: readonly InvoiceSnapshot[],
  concernsUs: ConcernsUs,
  report: ReconciliationReport,
  isEnough: () => boolean,
): Promise<string | undefined> {
  const marked = page.filter((invoice) => invoice.claimId !== null && invoice.siteId !== null);
  const claims = new Map(
    (
      await findClaimsById(
        deps.db,
        marked.flatMap((invoice) => invoice.claimId ?? []),
      )
    ).map((claim) => [claim.id, claim]),
  );
  const isOurs = await Promise.all(marked.map((invoice) => concernsUs(invoice, claims.get(invoice.claimId ?? ""))));
  const ours = marked.filter((_, i) => isOurs[i]);
  const notes: Statement[] = [];
  let last: string | undefined;
  for (const invoice of ours) {
    if (isEnough()) break;
    last = invoice.id;
    report.invoices++;
    const claim = claims.get(invoice.claimId ?? "");
    if (claim && (await hasAskedFor(deps, claim))) await compare(deps, claim, invoice, report);
    else notes.push(noteUnknown(deps, invoice, report));
  }
  await runBatch(deps.db, notes);
  return last === ours.at(-1)?.id ? undefined : last;
}

/**
 * Whether the claim, as it stands here, has ever asked for an invoice. One that was put back to before its approval has
 * not: its invoice is out, and approving it again would make another.
 */
async function hasAskedFor({ db }: ClaimDeps, { id, invoiceId }: Claim): Promise<boolean> {
  return invoiceId !== null || (await findOutboxRows(db, CLAIM_TOPIC, id)).some(({ step }) => step === "invoice");
}

async function compare(
  deps: ClaimDeps,
  claim: Claim,
  invoice: InvoiceSnapshot,
  report: ReconciliationReport,
): Promise<void> {
  if (claim.invoiceId === null) {
    // Still on its way: the outbox knows what to make of it.
    report.matching++;
    return;
  }
  if (claim.invoiceId !== invoice.id) {
    const asks = invoice.status === "open" || invoice.status === "paid";
    if (asks) report.doubles++;
    else report.matching++;
    if (asks) find(report, `claim ${claim.id} has invoice ${claim.invoiceId}, but ${invoice.id} names it too`);
    return;
  }
  if (invoice.total !== claim.amount || invoice.currency !== claim.currency) {
    report.misfits++;
    find(
      report,
      `invoice ${invoice.id} is over ${invoice.total} ${invoice.currency}, its claim over ${claim.amount} ${claim.currency}`,
    );
  } else if (invoice.status === claim.invoiceStatus) {
    report.matching++;
    return;
  }
  try {
    await readInvoice(deps, claim);
    report.updated++;
  } catch (error) {
    report.failed++;
    find(report, `claim ${claim.id}: ${messageOf(error)}`);
  }
}

/** An invoice that asks for something in the name of a claim that does not know of it stops its site; a void one asks for nothing. */
function noteUnknown(deps: ClaimDeps, invoice: InvoiceSnapshot, report: ReconciliationReport): Statement {
  const { id: invoiceId, status, total: amount, currency } = invoice;
  const siteId = invoice.siteId ?? "";
  if (status === "void" || status === "deleted" || status === "uncollectible") {
    return resolveQuarantine(deps.db, siteId, invoiceId, "system", deps.clock());
  }
  report.unknown++;
  find(
    report,
    `invoice ${invoiceId} names the claim ${invoice.claimId}, which has not asked for it: ${siteId} sends nothing`,
  );
  const claimId = invoice.claimId ?? "";
  return upsertQuarantine(deps.db, { siteId, invoiceId, claimId, status, amount, currency, foundAt: deps.clock() });
}

function find(report: ReconciliationReport, finding: string): void {
  if (report.findings.length < MAX_FINDINGS) report.findings.push(finding);
}
