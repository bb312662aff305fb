import { expect, test } from "vitest";
import { findDestinations, type AdvertText } from "../../../src/debtors/destinations.ts";
import { looksAlike, readHost } from "../../../src/debtors/hosts.ts";

const OWN = new Set(["blog.example"]);
const find = (comment: Partial<AdvertText>) => findDestinations([{ body: "", ...comment }], OWN);

test.for([
  ["Schaut mal: https://www.acme.de/Angebot?x=1", "https://www.acme.de/Angebot?x=1", "acme.de"],
  ["[günstige Schuhe](https://shop.acme.co.uk/A-b)", "https://shop.acme.co.uk/A-b", "acme.co.uk"],
  ['<a href="http://acme.com/X">hier</a>', "http://acme.com/X", "acme.com"],
  ["[url=https://acme.org/AbC]hier[/url]", "https://acme.org/AbC", "acme.org"],
  ["nur auf acme-schuhe.de, jetzt!", "https://acme-schuhe.de/", "acme-schuhe.de"],
  ["hxxps://acme.net/Pfad", "https://acme.net/Pfad", "acme.net"],
  ["geh auf acme punkt com", "https://acme.com/", "acme.com"],
  ["https://user:pw@evil.de:8443/x#y", "https://evil.de/x", "evil.de"],
  ["https://gut.de@schlecht.de/", "https://schlecht.de/", "schlecht.de"],
] as const)("%s leads to %s", ([body, url, domain]) => {
  expect(find({ body })[0]).toMatchObject({
    url,
    domain,
    sources: expect.arrayContaining(["body"]) as string[],
    platform: null,
  });
});

test("a tenant is the advertiser, not the host of many", () => {
  const expected = [
    ["acme.myshopify.com", "acme.myshopify.com", "myshopify.com"],
    ["www.acme.jimdosite.com", "acme.jimdosite.com", "jimdosite.com"],
    ["acme.github.io", "acme.github.io", "github.io"],
    ["acme.wordpress.com", "acme.wordpress.com", "wordpress.com"],
  ] as const;
  for (const [host, domain, tenantOf] of expected)
    expect(readHost(host)).toMatchObject({ domain, tenant_of: tenantOf, platform: null });
});

test.for([
  ["bit.ly", "shortener"],
  ["www.facebook.com", "social"],
  ["smile.amazon.de", "marketplace"],
  ["www.awin1.com", "affiliate"],
  ["www.wordpress.com", "site_builder"],
  ["github.io", "site_builder"],
  ["gmail.com", "mail_provider"],
] as const)("the owner of %s is a platform (%s) and never the advertiser", ([host, platform]) => {
  expect(readHost(host)).toMatchObject({ platform, tenant_of: null });
});

test("an address in numbers has no registered name", () => {
  expect(readHost("93.184.216.34").domain).toBeNull();
  expect(find({ body: "http://93.184.216.34/" })).toMatchObject([{ host: "93.184.216.34", domain: null }]);
});

test("the author's address and e-mail count after the links, and the same host once", () => {
  const found = find({
    body: "Mehr auf https://acme.de/a oder info@partner.de",
    author_url: "https://acme.de/",
    author_email: "max@firma.at",
  });
  expect(found.map(({ domain, sources }) => [domain, sources])).toEqual([
    ["acme.de", ["body", "author_url"]],
    ["partner.de", ["body_email"]],
    ["firma.at", ["author_email"]],
  ]);
});

test("a link home advertises nothing", () => {
  expect(find({ body: "siehe https://blog.example/alter-artikel", author_url: "https://blog.example/" })).toEqual([]);
});

test("an affiliate's id is seen in parameters and networks", () => {
  expect(find({ body: "https://acme.de/?utm_source=x&partner_id=77" })[0]?.affiliate).toBe(true);
  expect(find({ body: "https://www.awin1.com/cread.php?x=1" })[0]?.affiliate).toBe(true);
  expect(find({ body: "https://acme.de/?seite=2" })[0]?.affiliate).toBe(false);
});

test("a name in foreign letters is itself, never the one that it imitates", () => {
  const [found] = find({ body: "Login: https://аррӏе.com/konto" });
  expect(found).toMatchObject({
    host: "xn--80ak6aa92e.com",
    domain: "xn--80ak6aa92e.com",
    shown: "аррӏе.com",
    lookalike_of: "apple.com",
  });
  expect(find({ body: "https://xn--80ak6aa92e.com" })[0]?.lookalike_of).toBe("apple.com");
  expect(find({ body: "https://pаypal.com" })[0]).toMatchObject({
    lookalike_of: "paypal.com",
    domain: "xn--pypal-4ve.com",
  });
  expect(readHost("xn--mller-kva.de")).toMatchObject({ shown: "müller.de", lookalike_of: null });
  expect(readHost("xn--80adxhks.xn--p1ai").lookalike_of).toBeNull();
});

test.for([
  ["paypal.com", "paypa1.com", true],
  ["rnicrosoft.com", "microsoft.com", true],
  ["acme-shop.de", "acmeshop.de", true],
  ["g00gle.de", "google.de", true],
  ["acme.de", "acme.de", false],
  ["acme.de", "akme.de", false],
] as const)("%s and %s look alike: %s", ([a, b, alike]) => expect(looksAlike(a, b)).toBe(alike));

test("hostile text gives a bounded list", () => {
  const body = Array.from({ length: 1_000 }, (_, at) => `https://a${at}.de`)
    .join(" ")
    .slice(0, 10_000);
  expect(find({ body })).toHaveLength(20);
  find({ body: "[](http://".repeat(1_000), author_url: "https://%zz", author_email: "@@@" });
});
