import { expect, test } from "vitest";
import { suggestAttribution, type AttributionFacts } from "../../../src/debtors/attribution.ts";

const NOTHING: AttributionFacts = {
  advertiser_domain: "acme.de",
  author_email: null,
  signed_in_as_party: false,
  admitted: false,
  author_named_on_site: false,
  party_network: false,
  same_network_posts: 1,
  other_advertisers: [],
  unique_tracking: false,
  affiliate_link: false,
  competitor_network: false,
  denied: false,
};
const at = (
  domain: string | null,
  verified: boolean,
  more: { is_mail_provider?: boolean; looks_alike?: boolean } = {},
) => ({
  domain,
  verified,
  is_mail_provider: false,
  looks_alike: false,
  ...more,
});

test.for<[string, Partial<AttributionFacts>, string, string]>([
  ["nothing but the link", {}, "C", "only_the_link"],
  [
    "a confirmed address on the advertiser's domain",
    { author_email: at("acme.de", true) },
    "A",
    "verified_party_email",
  ],
  [
    "an unconfirmed address on the advertiser's domain",
    { author_email: at("acme.de", false) },
    "C",
    "unverified_party_email",
  ],
  ["a confirmed address elsewhere", { author_email: at("agentur.de", true) }, "C", "only_the_link"],
  [
    "a confirmed address elsewhere that the site names",
    { author_email: at("agentur.de", true), author_named_on_site: true },
    "B",
    "named_on_site",
  ],
  [
    "an unconfirmed address elsewhere that the site names",
    { author_email: at("agentur.de", false), author_named_on_site: true },
    "C",
    "only_the_link",
  ],
  [
    "a confirmed mailbox provider's address",
    { author_email: at("gmail.com", true, { is_mail_provider: true }) },
    "C",
    "only_the_link",
  ],
  [
    "a mailbox provider that is advertised itself",
    { advertiser_domain: "gmx.de", author_email: at("gmx.de", true, { is_mail_provider: true }) },
    "C",
    "only_the_link",
  ],
  ["the party's own account", { signed_in_as_party: true }, "A", "signed_in_as_party"],
  ["an admission", { admitted: true }, "B", "admitted"],
  [
    "repeats from the party's network with its own mark",
    { party_network: true, unique_tracking: true, same_network_posts: 2 },
    "B",
    "own_network_and_tracking",
  ],
  [
    "one post from the party's network with its own mark",
    { party_network: true, unique_tracking: true },
    "C",
    "only_the_link",
  ],
  [
    "repeats from the party's network without a mark",
    { party_network: true, same_network_posts: 9 },
    "C",
    "only_the_link",
  ],
  ["an affiliate's link", { affiliate_link: true }, "C", "affiliate_link"],
  ["a denial", { denied: true, admitted: true }, "D", "denied"],
  ["a competitor's network", { competitor_network: true, signed_in_as_party: true }, "D", "competitor_network"],
  [
    "rivals advertised from the same address",
    { other_advertisers: ["rival.de"], author_email: at("acme.de", true) },
    "D",
    "other_advertisers",
  ],
  [
    "an address that only looks like the advertiser's",
    { author_email: at("acrne.de", true, { looks_alike: true }) },
    "D",
    "lookalike_email",
  ],
  ["no advertiser at all", { advertiser_domain: null, signed_in_as_party: true }, "C", "no_advertiser"],
])("%s suggests its level", ([, facts, level, sign]) => {
  const attribution = suggestAttribution({ ...NOTHING, ...facts });
  expect([attribution.level, attribution.signs[0]]).toEqual([level, sign]);
  expect(attribution.suspected_joe_job).toBe(level === "D");
});

const BOTH = [false, true];
const EMAILS = [
  null,
  ...["acme.de", "agentur.de", null].flatMap((domain) =>
    BOTH.flatMap((verified) =>
      BOTH.flatMap((is_mail_provider) =>
        BOTH.map((looks_alike) => at(domain, verified, { is_mail_provider, looks_alike })),
      ),
    ),
  ),
];

/** Every combination of facts: 25 addresses × 2⁸ flags × 2 domains × 2 counts of others × 2 counts of posts. */
function* allFacts(): Generator<AttributionFacts> {
  for (const author_email of EMAILS)
    for (let bits = 0; bits < 2 ** 11; bits += 1) {
      const bit = (at_: number): boolean => (bits & (1 << at_)) !== 0;
      yield {
        advertiser_domain: bit(0) ? "acme.de" : null,
        author_email,
        signed_in_as_party: bit(1),
        admitted: bit(2),
        author_named_on_site: bit(3),
        party_network: bit(4),
        same_network_posts: bit(5) ? 5 : 1,
        other_advertisers: bit(6) ? ["rival.de"] : [],
        unique_tracking: bit(7),
        affiliate_link: bit(8),
        competitor_network: bit(9),
        denied: bit(10),
      };
    }
}

test("over all combinations of facts no invoice is suggested without proof, and none against a contradiction", () => {
  let count = 0;
  const seen = new Set<string>();
  for (const facts of allFacts()) {
    const { level, signs, grounds } = suggestAttribution(facts);
    const email = facts.author_email;
    const contradicted =
      facts.denied || facts.competitor_network || facts.other_advertisers.length > 0 || email?.looks_alike === true;
    const ownEmail = email?.verified === true && email.domain === "acme.de" && !email.is_mail_provider;
    const isA = facts.signed_in_as_party || ownEmail;
    const isB =
      facts.admitted ||
      (facts.author_named_on_site && email?.verified === true) ||
      (facts.party_network && facts.unique_tracking && facts.same_network_posts > 1);
    const expected = contradicted ? "D" : facts.advertiser_domain === null ? "C" : isA ? "A" : isB ? "B" : "C";
    if (level !== expected || signs.length === 0 || grounds.de === "" || grounds.en === "")
      expect.fail(JSON.stringify({ facts, level, expected }));
    seen.add(level);
    count += 1;
  }
  expect(count).toBe(25 * 2 ** 11);
  expect([...seen].toSorted()).toEqual(["A", "B", "C", "D"]);
});

test("the grounds name both sides in German and English", () => {
  const { grounds } = suggestAttribution({
    ...NOTHING,
    author_email: at("acme.de", true),
    other_advertisers: ["rival.de"],
  });
  expect(grounds.de).toBe(
    "Von derselben Netzadresse wurde auch für andere geworben (rival.de): Wer dahintersteht, ist offen. Eine Adresse auf der Domain acme.de wurde durch einen zugesandten Link bestätigt.",
  );
  expect(grounds.en).toBe(
    "The same network address advertised others too (rival.de): who stands behind it is open. An address at the domain acme.de was confirmed by a mailed link.",
  );
});
