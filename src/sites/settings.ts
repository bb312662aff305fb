import { isUniqueViolation, runBatch } from "../db/client.ts";
import type { Deps } from "../db/deps.ts";
import { AppError, found, invalid } from "../shared/errors.ts";
import { isTooSmall, leastCharge } from "../shared/least-charge.ts";
import type { Locale } from "../shared/locale.ts";
import { formatMoney } from "../shared/money.ts";
import { checkVatId } from "../shared/vat-id.ts";
import type { Actor } from "./access.ts";
import { auditStatement } from "./audit.ts";
import { insertAuditOfCreditor } from "./audit-repository.ts";
import { refuseWhileDeleting } from "./deletion.ts";
import type { Policy } from "./policy.ts";
import {
  changePolicy as changePolicyRow,
  deleteOrigins,
  deleteSiteLayer,
  findCreditor,
  goesByStripe,
  findPolicy,
  insertCreditor,
  insertOrigin,
  insertSite,
  insertTerms,
  listOrigins,
  nextTermsVersion,
  updateCreditorTax,
  updateSite,
  type Creditor,
  type Site,
} from "./repository.ts";
import type { CreditorTax } from "./tax.ts";
import { createTerms, type NewTerms, type Terms } from "./terms.ts";

export type NewSite = {
  key: string;
  name: string;
  locale: Locale;
  origins: string[];
  creditor_id?: string | undefined;
};

/**
 * Adds a blog. It begins in mode `dry_run`: nothing is sent to anybody until an owner states that the terms were reviewed.
 * @throws AppError `site_exists`, `site_deleting`, `not_found` for an unknown creditor
 */
export async function addSite(deps: Deps, actor: Actor, input: NewSite): Promise<Site> {
  if (input.creditor_id !== undefined) found(await findCreditor(deps.db, input.creditor_id), "creditor");
  const { key: id, creditor_id: creditorId = null, ...rest } = input;
  const { name, locale } = rest;
  const site: Site = {
    id,
    name,
    locale,
    creditorId,
    mode: "dry_run",
    createdAt: deps.clock(),
  };
  try {
    await runBatch(deps.db, [
      insertSite(deps.db, site),
      ...input.origins.map((origin) => insertOrigin(deps.db, id, origin)),
      auditStatement(deps, id, actor, {
        action: "site.added",
        subject: id,
        details: { ...rest, creditor_id: creditorId },
      }),
    ]);
  } catch (error) {
    if (!isUniqueViolation(error, "sites.id")) throw error;
    await refuseWhileDeleting(deps.db, id);
    throw new AppError("site_exists", `There is a site ${id} already.`);
  }
  return site;
}

export type SiteChange = {
  name?: string | undefined;
  locale?: Locale | undefined;
  origins?: string[] | undefined;
  creditor_id?: string | undefined;
  mode?: Site["mode"] | undefined;
  terms_reviewed?: true | undefined;
};

/**
 * Changes what is named of a site and differs; origins replace the ones before.
 * @throws AppError `dry_run` when the site shall leave that mode without the statement that its terms were reviewed,
 * `transition_refused` for mode `auto`, which is switched on by itself (claims/automation.ts)
 */
export async function changeSite(deps: Deps, site: Site, actor: Actor, change: SiteChange): Promise<Site> {
  if (site.mode === "dry_run" && change.mode !== undefined && change.mode !== "dry_run" && !change.terms_reviewed) {
    throw new AppError("dry_run", "State with terms_reviewed: true that a lawyer has reviewed the posted terms.");
  }
  if (change.mode === "auto" && site.mode !== "auto") {
    throw new AppError("transition_refused", "Automatic mode has conditions of its own: switch it on there.");
  }
  if (change.creditor_id !== undefined) found(await findCreditor(deps.db, change.creditor_id), "creditor");
  const stored = { ...site, creditor_id: site.creditorId, origins: await listOrigins(deps.db, site.id) };
  const changed: SiteChange = pickChanged(change, stored);
  const { name, locale, mode, creditor_id: creditorId, origins } = changed;
  if (Object.keys(changed).length === 0) return site;
  const columns = {
    ...(name && { name }),
    ...(locale && { locale }),
    ...(mode && { mode }),
    ...(creditorId && { creditorId }),
  };
  await runBatch(deps.db, [
    ...(Object.keys(columns).length > 0 ? [updateSite(deps.db, site.id, columns)] : []),
    ...(origins
      ? [deleteOrigins(deps.db, site.id), ...origins.map((origin) => insertOrigin(deps.db, site.id, origin))]
      : []),
    auditStatement(deps, site.id, actor, { action: "site.changed", subject: site.id, details: changed }),
  ]);
  return { ...site, ...columns };
}

export type NewCreditor = {
  legal_name: string;
  address: { line1: string; line2?: string | undefined; postal_code: string; city: string; country: string };
  email: string;
  tax_number?: string | undefined;
  vat_id?: string | undefined;
  iban?: string | undefined;
  provider: "stripe" | "manual";
  stripe_account?: string | undefined;
  tax?: CreditorTax | null | undefined;
};

/** @throws AppError `creditor_incomplete` without tax number or VAT id (§ 14(4) UStG), or with a VAT id that cannot be one */
export async function addCreditor(deps: Deps, input: NewCreditor): Promise<Creditor> {
  if (input.tax_number === undefined && input.vat_id === undefined) {
    throw incomplete("tax_number", "A creditor needs a tax number or a VAT id.", "missing");
  }
  if (input.vat_id !== undefined && !checkVatId(input.vat_id).valid) {
    throw incomplete("vat_id", "This VAT id cannot be one: its check digit does not fit.");
  }
  const { line1, line2, postal_code: postalCode, city, country } = input.address;
  const creditor: Creditor = {
    id: deps.newId(),
    legalName: input.legal_name,
    line1,
    line2: line2 ?? null,
    postalCode,
    city,
    country,
    email: input.email,
    taxNumber: input.tax_number ?? null,
    vatId: input.vat_id ?? null,
    iban: input.iban ?? null,
    provider: input.provider,
    stripeAccount: input.stripe_account ?? null,
    tax: input.tax ?? null,
    createdAt: deps.clock(),
    numberedTo: 0,
  };
  await runBatch(deps.db, [insertCreditor(deps.db, creditor)]);
  return creditor;
}

function incomplete(field: string, message: string, rule?: string): AppError {
  return new AppError("creditor_incomplete", message, invalid(`/${field}`, message, rule).extra);
}

/**
 * Sets, or takes back, what a tax adviser has decided. Claims that were approved keep what stood then.
 * @throws AppError `not_found`
 */
export async function changeCreditorTax(
  deps: Deps,
  actor: Actor,
  creditorId: string,
  tax: CreditorTax | null,
): Promise<Creditor> {
  const creditor = found(await findCreditor(deps.db, creditorId), "creditor");
  const action = "creditor.changed" as const;
  const line = { at: deps.clock(), id: deps.newId(), actor: actor.id, action, details: { tax } };
  await runBatch(deps.db, [
    updateCreditorTax(deps.db, creditorId, tax),
    insertAuditOfCreditor(deps.db, creditorId, line),
  ]);
  return { ...creditor, tax };
}

/**
 * Posts the next version of the terms in a language. Of two who post at once one gets the next number, the other the one after.
 * @throws AppError `validation_failed` for a fee that is less than Stripe charges, where the creditor goes by Stripe; as long as
 * there is none, nobody can tell yet, and a claim waits for one anyway
 */
export async function postTerms(deps: Deps, site: Site, actor: Actor, input: NewTerms): Promise<Terms> {
  const tooSmall = input.fees.find(isTooSmall);
  if (tooSmall && (await goesByStripe(deps.db, site))) {
    const least = formatMoney(leastCharge(tooSmall), "en");
    throw invalid("/fees", `Stripe charges no less than ${least}.`, "too_small");
  }
  for (;;) {
    const version = await nextTermsVersion(deps.db, site.id, input.locale);
    const terms = await createTerms(site.id, version, input, actor.id, deps.clock());
    try {
      const { locale, sha256, nature, fees } = terms;
      const details = { locale, version, sha256, nature, fees };
      await runBatch(deps.db, [
        insertTerms(deps.db, terms),
        auditStatement(deps, site.id, actor, { action: "terms.posted", subject: `${locale}/${version}`, details }),
      ]);
      return terms;
    } catch (error) {
      if (!isUniqueViolation(error, "terms.version")) throw error;
    }
  }
}

/** Changes the settings that differ, so that of two who change different ones at once neither undoes the other's. */
export async function changePolicy(deps: Deps, site: Site, actor: Actor, change: Partial<Policy>): Promise<Policy> {
  const stored = await findPolicy(deps.db, site.id);
  const changed = pickChanged(change, stored);
  if (Object.keys(changed).length === 0) return stored;
  const { anchor_url: url } = changed;
  // An address may carry a key in its path or query: the log names the host alone.
  const details = { ...changed, ...(url && { anchor_url: new URL(url).origin }) };
  await runBatch(deps.db, [
    changePolicyRow(deps.db, site.id, changed, deps.clock()),
    auditStatement(deps, site.id, actor, { action: "policy.changed", subject: site.id, details }),
  ]);
  return await findPolicy(deps.db, site.id);
}

/** What of a change is not so already: a form sends all that it shows. */
function pickChanged<T extends object>(change: T, stored: object): Partial<T> {
  const now = new Map<string, unknown>(Object.entries(stored));
  const differs = ([name, value]: [string, unknown]) =>
    value !== undefined && JSON.stringify(value) !== JSON.stringify(now.get(name));
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- the filter only takes fields away
  return Object.fromEntries(Object.entries(change).filter(differs)) as Partial<T>;
}

/** Forgets what the site's decisions have taught the judge. */
export async function forgetModel(deps: Deps, site: Site, actor: Actor): Promise<void> {
  await runBatch(deps.db, [
    deleteSiteLayer(deps.db, site.id),
    auditStatement(deps, site.id, actor, { action: "model.forgotten", subject: site.id }),
  ]);
}
