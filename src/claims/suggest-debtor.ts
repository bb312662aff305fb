import { findComments, findRecentlySent, type SentComment } from "../comments/repository.ts";
import { findDestinations, type Destination } from "../debtors/destinations.ts";
import { NO_FACTS, suggestDebtor, type SenderFacts, type Suggestion } from "../debtors/suggest.ts";
import { AppError } from "../shared/errors.ts";
import { listOrigins, type Site } from "../sites/repository.ts";
import { DEBTOR_COUNTRIES } from "./debtor.ts";
import type { ClaimDeps } from "./deps.ts";

const RECENT = 100;

/**
 * Suggests who comments of one author advertise, and how well it is proved that this party posted them. Nothing is stored or
 * decided.
 * @param ownHost the host that we answer at ourselves
 * @throws AppError `not_found`
 */
export async function suggestDebtorOf(
  deps: ClaimDeps,
  site: Site,
  commentIds: readonly string[],
  ownHost: string,
): Promise<Suggestion> {
  const ids = [...new Set(commentIds)];
  const comments = await findComments(deps.db, site.id, ids);
  if (comments.length === 0 || comments.length < ids.length)
    throw new AppError("not_found", "There is no such comment.");
  const [origins, recent] = await Promise.all([
    listOrigins(deps.db, site.id),
    findRecentlySent(deps.db, site.id, RECENT),
  ]);
  const ownHosts = new Set([ownHost, ...origins.map((origin) => new URL(origin).host)]);
  const outside = { ...deps.outside, clock: deps.clock, ownHosts };
  const facts = {
    ...NO_FACTS,
    ...networkFacts(ids, recent, ownHosts),
    email_verified: comments.every(({ emailConfirmedAt }) => emailConfirmedAt !== null),
  };
  return await suggestDebtor(outside, { comments: comments.map(textOf), facts, countries: DEBTOR_COUNTRIES });
}

/**
 * What else came from the comments' network addresses lately. Others advertised from there speak against any one of them: an
 * agency, a botnet, or someone who posts in a rival's name.
 */
export function networkFacts(
  commentIds: readonly string[],
  recent: readonly SentComment[],
  ownHosts: ReadonlySet<string>,
): Pick<SenderFacts, "same_network_posts" | "other_advertisers"> {
  const asked = new Set(commentIds);
  const addresses = new Set(recent.flatMap(({ id, ip }) => (asked.has(id) && ip !== null ? [ip] : [])));
  const neighbours = new Map(recent.filter(({ ip }) => ip !== null && addresses.has(ip)).map((one) => [one.id, one]));
  const domainsOf = (comment: SentComment) =>
    findDestinations([textOf(comment)], ownHosts)
      .filter(isAdvertised)
      .flatMap(({ domain }) => domain ?? []);
  const domains = new Map([...neighbours].map(([id, comment]) => [id, domainsOf(comment)]));
  const own = new Set(commentIds.flatMap((id) => domains.get(id) ?? []));
  const all = [...domains.values()];
  return {
    same_network_posts: Math.max(1, all.filter((list) => list.some((domain) => own.has(domain))).length),
    other_advertisers: [...new Set(all.flat())].filter((domain) => !own.has(domain)).toSorted(),
  };
}

/** An e-mail address says who posts, a link whom it serves. */
function isAdvertised({ platform, sources }: Destination): boolean {
  return platform === null && sources.some((source) => source === "body" || source === "author_url");
}

function textOf({ body, authorUrl, authorEmail }: Omit<SentComment, "id" | "ip">) {
  return { body, author_url: authorUrl ?? undefined, author_email: authorEmail ?? undefined };
}
