import { findComment, findRecentPostings, type Posting } from "../comments/repository.ts";
import type { Deps } from "../db/deps.ts";
import { findDestinations, type Destination } from "../debtors/destinations.ts";
import type { Outside } from "../debtors/guarded-fetch.ts";
import { NO_FACTS, suggestDebtor, type PostingFacts, type Suggestion } from "../debtors/suggest.ts";
import { found } from "../shared/errors.ts";
import { listOrigins, type Site } from "../sites/repository.ts";
import { DEBTOR_COUNTRIES } from "./debtor.ts";

/** How the outside is reached, and the host that we answer at ourselves. */
export type Way = Pick<Outside, "fetch" | "allowLoopback"> & { ownHost: string };

const RECENT = 100;

/**
 * Suggests who a comment advertises, and how well it is proved that this party posted it. Nothing is stored or decided.
 * @param known what is known beyond the comment itself, such as an admission when heard; it goes before what is found here
 * @throws AppError `not_found`
 */
export async function suggestDebtorOf(
  deps: Deps,
  site: Site,
  commentId: string,
  way: Way,
  known: Partial<PostingFacts> = {},
): Promise<Suggestion> {
  const comment = found(await findComment(deps.db, site.id, commentId), "comment");
  const [origins, postings] = await Promise.all([
    listOrigins(deps.db, site.id),
    findRecentPostings(deps.db, site.id, RECENT),
  ]);
  const ownHosts = new Set([way.ownHost, ...origins.map((origin) => new URL(origin).host)]);
  const outside = { fetch: way.fetch, allowLoopback: way.allowLoopback, clock: deps.clock, ownHosts };
  const facts = {
    ...NO_FACTS,
    ...networkFacts(comment.id, postings, ownHosts),
    email_verified: comment.emailConfirmedAt !== null,
    ...known,
  };
  return await suggestDebtor(outside, { comment: textOf(comment), facts, countries: DEBTOR_COUNTRIES });
}

/**
 * What else came from the comment's network address lately. Others advertised from there speak against any one of them: an
 * agency, a botnet, or someone who posts in a rival's name.
 */
export function networkFacts(
  commentId: string,
  postings: readonly Posting[],
  ownHosts: ReadonlySet<string>,
): Pick<PostingFacts, "same_network_posts" | "other_advertisers"> {
  const address = postings.find(({ id }) => id === commentId)?.ip ?? null;
  const neighbours = new Map(postings.filter(({ ip }) => ip !== null && ip === address).map((one) => [one.id, one]));
  const domainsOf = (posting: Posting) =>
    findDestinations(textOf(posting), ownHosts)
      .filter(isAdvertised)
      .flatMap(({ domain }) => domain ?? []);
  const domains = new Map([...neighbours].map(([id, posting]) => [id, domainsOf(posting)]));
  const own = new Set(domains.get(commentId));
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

function textOf({ body, authorUrl, authorEmail }: Omit<Posting, "id" | "ip">) {
  return { body, author_url: authorUrl ?? undefined, author_email: authorEmail ?? undefined };
}
