import type { Locale } from "../shared/locale.ts";

/** How well it is proved that the party itself posted the comment. A and B allow an invoice, C a hearing at most, D nothing. */
export type Level = "A" | "B" | "C" | "D";

/** What is known of who posted. All of it is handed in; nothing here looks anything up. */
export type AttributionFacts = {
  /** The advertiser's registrable domain or tenant; null where no link leads to anyone. */
  advertiser_domain: string | null;
  author_email: {
    /** Registrable domain; null for none. */
    domain: string | null;
    /** Whether a mailed link was followed. An address that anyone may type proves nothing. */
    verified: boolean;
    /** A mailbox provider's domain belongs to all its customers. */
    is_mail_provider: boolean;
    /** Another name that is easily read as the advertiser's. */
    looks_alike: boolean;
  } | null;
  /** Posted from an account that the party has confirmed as its own. */
  signed_in_as_party: boolean;
  /** The party admitted it when it was heard. */
  admitted: boolean;
  /** The person or agency of the verified address is named on the party's own pages. */
  author_named_on_site: boolean;
  /** The address that posted belongs to the party's own network. */
  party_network: boolean;
  /** Comments that advertise this domain from the same network address, this one included. */
  same_network_posts: number;
  /** Registrable domains of other advertisers advertised from the same network address. */
  other_advertisers: readonly string[];
  /** The link carries a mark of campaigns that nobody but the party would use. */
  unique_tracking: boolean;
  /** The link carries the id of a third party that earns by it. */
  affiliate_link: boolean;
  /** The address that posted belongs to a competitor of the party. */
  competitor_network: boolean;
  /** The party denied it. */
  denied: boolean;
};

export type Sign =
  | "denied"
  | "competitor_network"
  | "other_advertisers"
  | "lookalike_email"
  | "signed_in_as_party"
  | "verified_party_email"
  | "admitted"
  | "named_on_site"
  | "own_network_and_tracking"
  | "unverified_party_email"
  | "affiliate_link"
  | "only_the_link"
  | "no_advertiser";

export type Attribution = {
  level: Level;
  suspected_joe_job: boolean;
  signs: Sign[];
  grounds: Readonly<Record<Locale, string>>;
};

type Rule = { sign: Sign; level: Level; holds: (facts: AttributionFacts) => boolean };

/** From one network address posts that often are a habit, not a passer-by. */
const REPEATED = 2;

const hasPartyEmail = ({ author_email: email, advertiser_domain: domain }: AttributionFacts): boolean =>
  email !== null && !email.is_mail_provider && domain !== null && email.domain === domain;

/**
 * What each sign speaks for. Contradictions come first and win over any proof: whoever posts in a rival's name would make
 * just such a proof, and a wrong bill costs more than a missed one.
 */
const RULES: readonly Rule[] = [
  { sign: "denied", level: "D", holds: (facts) => facts.denied },
  { sign: "competitor_network", level: "D", holds: (facts) => facts.competitor_network },
  { sign: "other_advertisers", level: "D", holds: (facts) => facts.other_advertisers.length > 0 },
  { sign: "lookalike_email", level: "D", holds: (facts) => facts.author_email?.looks_alike === true },
  { sign: "no_advertiser", level: "C", holds: (facts) => facts.advertiser_domain === null },
  { sign: "signed_in_as_party", level: "A", holds: (facts) => facts.signed_in_as_party },
  {
    sign: "verified_party_email",
    level: "A",
    holds: (facts) => hasPartyEmail(facts) && facts.author_email?.verified === true,
  },
  { sign: "admitted", level: "B", holds: (facts) => facts.admitted },
  {
    sign: "named_on_site",
    level: "B",
    holds: (facts) => facts.author_named_on_site && facts.author_email?.verified === true,
  },
  {
    sign: "own_network_and_tracking",
    level: "B",
    holds: (facts) => facts.party_network && facts.unique_tracking && facts.same_network_posts >= REPEATED,
  },
  {
    sign: "unverified_party_email",
    level: "C",
    holds: (facts) => hasPartyEmail(facts) && facts.author_email?.verified === false,
  },
  { sign: "affiliate_link", level: "C", holds: (facts) => facts.affiliate_link },
  { sign: "only_the_link", level: "C", holds: () => true },
];

/**
 * Suggests how well it is proved that the advertiser itself posted. The first sign that holds sets the level; the others that
 * hold are named with it, so that whoever decides sees both sides.
 * @returns grounds as sentences in German and English, to be kept with the claim if a person confirms them
 */
export function suggestAttribution(facts: AttributionFacts): Attribution {
  const holding = RULES.filter((rule) => rule.holds(facts));
  const level = holding[0]?.level ?? "C";
  const strong = holding.filter(({ sign }) => sign !== "only_the_link");
  const signs = (strong.length > 0 ? strong : holding).map(({ sign }) => sign);
  const say = (locale: Locale) => signs.map((sign) => GROUNDS[sign][locale](facts)).join(" ");
  return { level, suspected_joe_job: level === "D", signs, grounds: { de: say("de"), en: say("en") } };
}

type Wording = Readonly<Record<Locale, (facts: AttributionFacts) => string>>;

const domainOf = (facts: AttributionFacts): string => facts.advertiser_domain ?? "–";
const others = (facts: AttributionFacts): string => facts.other_advertisers.slice(0, 5).join(", ");

const GROUNDS: Readonly<Record<Sign, Wording>> = {
  denied: {
    de: () => "Das Unternehmen bestreitet, den Kommentar geschrieben zu haben.",
    en: () => "The business denies that it wrote the comment.",
  },
  competitor_network: {
    de: () => "Der Kommentar kam aus dem Netz eines Wettbewerbers: Er kann dem Unternehmen untergeschoben sein.",
    en: () => "The comment came from a competitor's network: it may have been posted to harm the business.",
  },
  other_advertisers: {
    de: (facts) =>
      `Von derselben Netzadresse wurde auch für andere geworben (${others(facts)}): Wer dahintersteht, ist offen.`,
    en: (facts) => `The same network address advertised others too (${others(facts)}): who stands behind it is open.`,
  },
  lookalike_email: {
    de: (facts) =>
      `Die E-Mail-Adresse liegt auf ${facts.author_email?.domain ?? "–"}, das ${domainOf(facts)} nur ähnlich sieht.`,
    en: (facts) =>
      `The e-mail address is at ${facts.author_email?.domain ?? "–"}, which only looks like ${domainOf(facts)}.`,
  },
  signed_in_as_party: {
    de: () => "Der Kommentar kam aus einem Konto, das dem Unternehmen bestätigt gehört.",
    en: () => "The comment came from an account that is confirmed as the business's own.",
  },
  verified_party_email: {
    de: (facts) => `Eine Adresse auf der Domain ${domainOf(facts)} wurde durch einen zugesandten Link bestätigt.`,
    en: (facts) => `An address at the domain ${domainOf(facts)} was confirmed by a mailed link.`,
  },
  admitted: {
    de: () => "Das Unternehmen hat in der Anhörung eingeräumt, dass der Kommentar von ihm stammt.",
    en: () => "When heard, the business admitted that the comment is its own.",
  },
  named_on_site: {
    de: (facts) => `Die bestätigte Adresse gehört jemandem, den ${domainOf(facts)} selbst nennt.`,
    en: (facts) => `The confirmed address belongs to someone whom ${domainOf(facts)} itself names.`,
  },
  own_network_and_tracking: {
    de: (facts) =>
      `${facts.same_network_posts} Kommentare kamen aus dem Netz des Unternehmens, mit einem Kampagnenkennzeichen, das nur es selbst verwendet.`,
    en: (facts) =>
      `${facts.same_network_posts} comments came from the business's own network, with a campaign mark that only it uses.`,
  },
  unverified_party_email: {
    de: (facts) =>
      `Angegeben ist eine Adresse auf ${domainOf(facts)}; sie ist nicht bestätigt, und jeder kann sie eingetippt haben.`,
    en: (facts) => `The address given is at ${domainOf(facts)}; it is not confirmed, and anyone may have typed it.`,
  },
  affiliate_link: {
    de: () => "Der Link trägt das Kennzeichen eines Dritten, der am Verkauf verdient: Auch er kann geschrieben haben.",
    en: () => "The link carries the mark of a third party that earns by it: that one may have posted.",
  },
  only_the_link: {
    de: (facts) => `Nur der Link auf ${domainOf(facts)} spricht für das Unternehmen; einen Link kann jeder setzen.`,
    en: (facts) => `Only the link to ${domainOf(facts)} points to the business; anyone can set a link.`,
  },
  no_advertiser: {
    de: () => "Kein Link führt zu einem Unternehmen, dem der Kommentar zuzurechnen wäre.",
    en: () => "No link leads to a business that the comment could be attributed to.",
  },
};
