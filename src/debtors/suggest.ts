import { suggestAttribution, type Attribution, type AttributionFacts } from "./attribution.ts";
import type { Candidate } from "./candidate.ts";
import { findDestinations, mailDomain, type AdvertText, type Destination } from "./destinations.ts";
import { createReader, type Outside, type ReadPage, type Reader, type Reading, type Visit } from "./guarded-fetch.ts";
import { looksAlike, readHost } from "./hosts.ts";
import { mergeCandidates, readImpressum, type Impressum } from "./impressum.ts";
import { findImpressumUrls } from "./impressum-links.ts";
import { readPage } from "./page.ts";
import { warn, type Warning, type WarningCode } from "./warnings.ts";

/** What the caller knows of who posted, beside what the comment's own text says. */
export type SenderFacts = Omit<
  AttributionFacts,
  "advertiser_domain" | "author_email" | "affiliate_link" | "author_named_on_site"
> & { email_verified: boolean };

export type SuggestInput = {
  /** Comments of one author, who may advertise more in one than in another. */
  comments: readonly AdvertText[];
  facts: SenderFacts;
  /** Countries in which a debtor may sit. */
  countries: readonly string[];
};

export type Advertiser = Pick<Destination, "host" | "shown" | "domain" | "tenant_of"> & {
  url: string;
  sources: Destination["sources"];
};

/** A suggestion for a person to confirm or throw away; plain JSON, fit to be sealed as it is. */
export type Suggestion = {
  /** Null where no link leads to anyone but a platform: then the claim is unattributable without more. */
  advertiser: Advertiser | null;
  destinations: Destination[];
  /** The addresses from the comment's link to where it ends. */
  redirects: string[];
  /** The surest first. */
  candidates: Candidate[];
  attribution: Attribution;
  warnings: Warning[];
  /** Every request that was made, with the hash of what came. */
  evidence: readonly Visit[];
};

/** No known fact speaks for or against anybody: the state of a comment by a passer-by. */
export const NO_FACTS: SenderFacts = {
  email_verified: false,
  signed_in_as_party: false,
  admitted: false,
  party_network: false,
  same_network_posts: 1,
  other_advertisers: [],
  unique_tracking: false,
  competitor_network: false,
  denied: false,
};

const MAX_TRIED = 3;
const MAX_NOTICES = 3;

/**
 * Suggests who comments advertise, from their links to the advertiser's own legal notice. It suggests and never decides: a
 * person looks at the page and confirms each field. At most 12 requests within 20 seconds, all of them guarded.
 */
export async function suggestDebtor(outside: Outside, input: SuggestInput): Promise<Suggestion> {
  const reader = createReader(outside);
  const warnings: Warning[] = [];
  const note = (code: WarningCode, about = ""): void => void warnings.push(warn(code, about));
  const destinations = findDestinations(input.comments, outside.ownHosts);
  const landed = await findAdvertiser(reader, destinations, note);
  const notice = landed?.page ? await readNotices(reader, landed.page, landed.advertiser, note) : undefined;
  const candidates = notice?.candidates.toSorted((a, b) => sureness(b) - sureness(a)) ?? [];
  if (notice) warnOfNotice(notice, candidates, input.countries, note);
  const advertiser = landed?.advertiser ?? null;
  const attribution = suggestAttribution(factsOf(input, advertiser, destinations, notice));
  if (attribution.signs.includes("lookalike_email")) note("lookalike_email", mailDomain(emailOf(input) ?? ""));
  if (reader.visits.some(({ outcome }) => outcome === "budget_spent")) note("budget_spent");
  return {
    advertiser,
    destinations,
    redirects: landed?.reading.hops ?? [],
    candidates,
    attribution,
    warnings: [...new Map(warnings.map((warning) => [warning.code + warning.text.en, warning])).values()],
    evidence: reader.visits,
  };
}

type Note = (code: WarningCode, about?: string) => void;
type Landed = { advertiser: Advertiser; reading: Reading; page: ReadPage | undefined };

/** Tries the places in order until one ends at somebody who is no platform. */
async function findAdvertiser(reader: Reader, destinations: Destination[], note: Note): Promise<Landed | undefined> {
  if (destinations.length === 0) note("no_link");
  let landed: Landed | undefined;
  for (const destination of destinations.filter(isFollowed).slice(0, MAX_TRIED)) {
    warnOfHost(destination, note);
    const reading = await reader.read(destination.url);
    const url = new URL(reading.hops.at(-1) ?? destination.url);
    const host = readHost(url.hostname);
    const where = "refusal" in reading ? refusalNote(reading.refusal) : undefined;
    if (where) note(where, url.href);
    if (host.domain !== destination.domain) {
      note("redirected", host.shown);
      warnOfHost(host, note);
    }
    if (host.platform !== null || host.domain === null || where === "refused_address") {
      if (host.platform !== null) note("platform", host.domain ?? host.host);
      continue;
    }
    const { shown, domain, tenant_of } = host;
    const page = "page" in reading ? reading.page : await readHome(reader, reading);
    if (page?.cut === true) note("page_cut", page.url);
    const advertiser = { host: host.host, shown, domain, tenant_of, url: url.href, sources: destination.sources };
    landed = { advertiser, reading, page };
    break;
  }
  for (const { domain, host, platform, affiliate } of destinations) {
    if (platform !== null && platform !== "mail_provider" && platform !== "shortener") note("platform", domain ?? host);
    if (affiliate) note("affiliate_link");
    if (
      platform === null &&
      landed &&
      domain !== landed.advertiser.domain &&
      !landed.reading.hops.some((hop) => new URL(hop).hostname === host)
    ) {
      note("several_advertisers", domain ?? host);
    }
  }
  return landed;
}

/** A linked page that is gone or no HTML still has a site around it. */
async function readHome(reader: Reader, reading: Reading): Promise<ReadPage | undefined> {
  const last = reading.hops.at(-1);
  if (last === undefined || !("refusal" in reading) || !["status", "not_html"].includes(reading.refusal))
    return undefined;
  const home = new URL("/", last).href;
  const again = home === last ? undefined : await reader.read(home);
  return again && "page" in again ? again.page : undefined;
}

/** Shorteners and affiliate networks pass readers on; of other platforms nothing leads to whom the comment serves. */
function isFollowed({ platform }: Destination): boolean {
  return platform === null || platform === "shortener" || platform === "affiliate";
}

function refusalNote(refusal: string): WarningCode {
  return ["not_public", "own_host", "port", "credentials", "not_http"].includes(refusal)
    ? "refused_address"
    : "unreadable";
}

function warnOfHost(
  { shown, host, lookalike_of }: Pick<Destination, "shown" | "host" | "lookalike_of">,
  note: Note,
): void {
  if (lookalike_of !== null) note("lookalike_host", lookalike_of);
  else if (shown !== host) note("internationalized_host", `${shown} (${host})`);
}

/** Reads the landing page and the legal notices that it leads to, until one names a company with its address. */
async function readNotices(reader: Reader, landing: ReadPage, { domain }: Advertiser, note: Note): Promise<Impressum> {
  const text = readPage(landing.html);
  let all = readImpressum(landing, text);
  let read = all.candidates.some(isComplete) ? 1 : 0;
  const urls = findImpressumUrls(text, landing.url);
  for (const url of read > 0 ? urls.slice(0, 1) : urls.slice(0, MAX_NOTICES)) {
    const reading = await reader.read(url);
    if (!("page" in reading)) {
      if (reading.refusal !== "status") note(refusalNote(reading.refusal), reading.hops.at(-1) ?? url);
      continue;
    }
    const elsewhere = readHost(new URL(reading.page.url).hostname).domain;
    if (elsewhere !== domain) note("impressum_elsewhere", elsewhere ?? reading.page.url);
    if (reading.page.cut) note("page_cut", reading.page.url);
    const found = readImpressum(reading.page);
    read += 1;
    all = joinNotices(found, all);
    if (found.candidates.some(isComplete)) break;
  }
  if (read === 0 && all.candidates.length === 0) note("impressum_missing");
  return all;
}

function joinNotices(a: Impressum, b: Impressum): Impressum {
  return {
    candidates: mergeCandidates([...a.candidates, ...b.candidates]),
    others: [...new Set([...a.others, ...b.others])],
    invalid_vat_ids: [...new Set([...a.invalid_vat_ids, ...b.invalid_vat_ids])],
  };
}

function isComplete({ fields }: Candidate): boolean {
  return fields.name !== undefined && fields.line1 !== undefined && fields.postal_code !== undefined;
}

function sureness({ fields }: Candidate): number {
  return Object.values(fields).reduce((sum, { confidence }) => sum + confidence, 0);
}

function warnOfNotice(notice: Impressum, candidates: Candidate[], countries: readonly string[], note: Note): void {
  const best = candidates[0];
  for (const name of notice.others) note("other_company_named", name);
  for (const vatId of notice.invalid_vat_ids) note("vat_id_invalid", vatId);
  if (candidates.length > 1) note("several_companies");
  if (!best) return note("name_missing");
  const { fields } = best;
  if (!isComplete(best)) note("address_missing");
  if (best.natural_person) note("natural_person");
  if (fields.email?.method === "deobfuscated") note("email_disguised");
  if (fields.vat_id?.value.startsWith("DE") === true) note("vat_id_proves_little", fields.vat_id.value);
  if (fields.country && !countries.includes(fields.country.value)) note("foreign_country", fields.country.value);
}

/** The address that all of the comments were sent with; several addresses prove nothing about one party. */
function emailOf({ comments }: SuggestInput): string | undefined {
  const emails = new Set(comments.map((comment) => comment.author_email));
  return emails.size === 1 ? [...emails][0] : undefined;
}

function factsOf(
  input: SuggestInput,
  advertiser: Advertiser | null,
  destinations: Destination[],
  notice: Impressum | undefined,
): AttributionFacts {
  const { email_verified: verified, ...known } = input.facts;
  const authorEmail = emailOf(input);
  const mailHost = mailDomain(authorEmail ?? "");
  const email = mailHost === "" ? undefined : readHost(mailHost);
  const domain = advertiser?.domain ?? null;
  const address = authorEmail?.toLowerCase();
  return {
    ...known,
    advertiser_domain: domain,
    other_advertisers: known.other_advertisers.filter((other) => other !== domain),
    author_email: email
      ? {
          domain: email.domain,
          verified,
          is_mail_provider: email.platform === "mail_provider",
          looks_alike: domain !== null && looksAlike(email.domain ?? email.host, domain),
        }
      : null,
    author_named_on_site:
      notice?.candidates.some(({ fields }) => address !== undefined && fields.email?.value === address) ?? false,
    affiliate_link: destinations.some(({ affiliate }) => affiliate),
  };
}
