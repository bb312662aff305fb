import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readPage } from "../../../src/debtors/page.ts";
import { NO_FACTS, suggestDebtor, type SenderFacts, type Suggestion } from "../../../src/debtors/suggest.ts";

const FIXTURES = path.resolve(import.meta.dirname, "../../fixtures/impressum");
const fixture = (name: string) => readFileSync(path.join(FIXTURES, `${name}.html`), "utf8");
const HOME =
  '<title>Nordlicht</title><p>Wir werben!</p><a href="/agb">AGB</a> <a href="/rechtliches/impressum.html">Impressum</a>';
const ADVERT = { body: "Tolle Werbung: https://nordlicht-werbung.example/angebot?x=1" };
const SITE = "https://nordlicht-werbung.example";
const PAGES = { [`${SITE}/angebot?x=1`]: HOME, [`${SITE}/rechtliches/impressum.html`]: fixture("law-block-br") };

type Pages = Record<string, string | Response | (() => Response)>;

/** Asks about a comment in a net of these pages only. A text that begins with a slash or scheme is a redirect. */
async function suggest(
  comment: { body: string; author_url?: string; author_email?: string },
  pages: Pages,
  facts: Partial<SenderFacts> = {},
): Promise<Suggestion & { asked: string[] }> {
  const asked: string[] = [];
  const fetcher = async (url: URL): Promise<Response> => {
    asked.push(url.href);
    const page = pages[url.href];
    if (page === undefined) return new Response("missing", { status: 404 });
    if (typeof page !== "string") return typeof page === "function" ? page() : page.clone();
    if (/^(?:https?:\/)?\//.test(page)) return new Response(null, { status: 302, headers: { location: page } });
    return await Promise.resolve(new Response(page, { headers: { "content-type": "text/html; charset=utf-8" } }));
  };
  const outside = {
    fetch: fetcher,
    clock: () => 1_750_000_000_000,
    allowLoopback: false,
    ownHosts: new Set(["blog.example"]),
  };
  const suggestion = await suggestDebtor(outside, {
    comments: [comment],
    facts: { ...NO_FACTS, ...facts },
    countries: ["DE", "AT"],
  });
  return { ...suggestion, asked };
}
const codes = ({ warnings }: Suggestion) => warnings.map(({ code }) => code);

describe("who a comment advertises", () => {
  test("is read from the legal notice that the linked page leads to, with every request as evidence", async () => {
    const suggestion = await suggest(ADVERT, PAGES);
    expect(suggestion.advertiser).toMatchObject({ domain: "nordlicht-werbung.example", sources: ["body"] });
    expect(suggestion.candidates[0]?.fields.name).toMatchObject({
      value: "Nordlicht Werbung GmbH",
      method: "law_block",
      source_url: `${SITE}/rechtliches/impressum.html`,
      fetched_at: "2025-06-15T15:06:40.000Z",
      confidence: 0.9,
    });
    expect(suggestion.attribution).toMatchObject({ level: "C", signs: ["only_the_link"] });
    expect(codes(suggestion)).toEqual(["vat_id_proves_little"]);
    expect(suggestion.evidence.map(({ url, outcome }) => [url, outcome])).toEqual([
      [`${SITE}/robots.txt`, "robots"],
      [`${SITE}/angebot?x=1`, "page"],
      [`${SITE}/rechtliches/impressum.html`, "page"],
    ]);
    const hash = suggestion.evidence[2]?.sha256;
    expect(hash).toMatch(/^[\da-f]{64}$/);
    expect(suggestion.candidates[0]?.fields.email?.sha256).toBe(hash);
    expect(JSON.parse(JSON.stringify(suggestion))).toEqual(suggestion);
  });

  test("is found behind a shortener, and the shortener is nobody", async () => {
    const found = await suggest(
      { body: "klick https://bit.ly/AbC" },
      { ...PAGES, "https://bit.ly/AbC": `${SITE}/angebot?x=1` },
    );
    expect(found.advertiser?.domain).toBe("nordlicht-werbung.example");
    expect(found.redirects).toEqual(["https://bit.ly/AbC", `${SITE}/angebot?x=1`]);
    expect(found.asked).not.toContain("https://bit.ly/robots.txt");
    expect(codes(found)).toContain("redirected");
    const dead = await suggest({ body: "klick https://bit.ly/AbC" }, {});
    expect(dead).toMatchObject({ advertiser: null, candidates: [] });
    expect(dead.attribution.signs).toEqual(["no_advertiser"]);
  });

  test("is no platform, marketplace or mailbox provider, and those are not even asked", async () => {
    const found = await suggest(
      { body: "https://www.facebook.com/acme und https://www.amazon.de/dp/B1?tag=x-21", author_email: "max@gmail.com" },
      {},
    );
    expect(found).toMatchObject({ advertiser: null, asked: [] });
    expect(codes(found)).toEqual(["platform", "platform", "affiliate_link"]);
    expect(await suggest({ body: "nur Text" }, {})).toMatchObject({
      advertiser: null,
      warnings: [{ code: "no_link" }],
      asked: [],
    });
  });

  test("may be a tenant of a host of many", async () => {
    const found = await suggest(
      { body: "https://acme.myshopify.com/" },
      { "https://acme.myshopify.com/": fixture("image-only-address") },
    );
    expect(found.advertiser).toMatchObject({ domain: "acme.myshopify.com", tenant_of: "myshopify.com" });
    expect(codes(found)).toEqual(["address_missing", "vat_id_proves_little"]);
  });

  test("is looked for at well-known places where no link leads to a notice, and around a page that is gone", async () => {
    const found = await suggest(
      { body: `${SITE}/weg` },
      { [`${SITE}/`]: "<p>leer</p>", [`${SITE}/impressum`]: fixture("law-block-br") },
    );
    expect(found.candidates[0]?.fields.name?.value).toBe("Nordlicht Werbung GmbH");
  });

  test("is suggested with proof where the author's address on that domain was confirmed", async () => {
    const comment = { ...ADVERT, author_email: "chef@nordlicht-werbung.example" };
    expect((await suggest(comment, PAGES)).attribution.level).toBe("C");
    expect((await suggest(comment, PAGES, { email_verified: true })).attribution.level).toBe("A");
    const rival = await suggest(comment, PAGES, { email_verified: true, other_advertisers: ["rival.example"] });
    expect(rival.attribution).toMatchObject({ level: "D", suspected_joe_job: true });
  });

  test("is not the look-alike's victim", async () => {
    const cyrillic = await suggest({ body: "https://аррӏе.com/" }, {});
    expect(cyrillic.advertiser?.domain).toBe("xn--80ak6aa92e.com");
    expect(codes(cyrillic)).toContain("lookalike_host");
    const mail = await suggest({ ...ADVERT, author_email: "x@nord1icht-werbung.example" }, PAGES, {
      email_verified: true,
    });
    expect(mail.attribution.level).toBe("D");
    expect(codes(mail)).toContain("lookalike_email");
  });

  test("is several when the comment leads to several, and that is said", async () => {
    const found = await suggest({ body: `${ADVERT.body} und https://rival.example/` }, PAGES);
    expect(found.warnings.find(({ code }) => code === "several_advertisers")?.text.de).toContain("rival.example");
  });
});

describe("a legal notice made to mislead", () => {
  test.for([
    "http://127.0.0.1:6379/",
    "http://169.254.169.254/latest/",
    "http://[::ffff:10.0.0.1]/",
    "https://blog.example/impressum",
  ])("that redirects to %s is not followed", async (target) => {
    const found = await suggest(ADVERT, { ...PAGES, [`${SITE}/rechtliches/impressum.html`]: target });
    expect(found.asked.some((url) => !url.startsWith(SITE))).toBe(false);
    expect(found.candidates).toEqual([]);
    expect(codes(found)).toEqual(["refused_address", "impressum_missing", "name_missing"]);
  });

  test("that never ends is cut, and read as far as it came", async () => {
    const endless = () => {
      const parts = [fixture("law-block-br"), "x".repeat(100_000)];
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(new TextEncoder().encode(parts.shift() ?? "y".repeat(100_000))),
      });
      return new Response(body, { headers: { "content-type": "text/html" } });
    };
    const found = await suggest(ADVERT, { ...PAGES, [`${SITE}/rechtliches/impressum.html`]: endless });
    expect(found.candidates[0]?.fields.name?.value).toBe("Nordlicht Werbung GmbH");
    expect(codes(found)).toContain("page_cut");
  });

  test("with a wrong VAT id gives none, and says so", async () => {
    const found = await suggest(ADVERT, { ...PAGES, [`${SITE}/rechtliches/impressum.html`]: fixture("wrong-vat-id") });
    expect(found.candidates[0]?.fields.vat_id).toBeUndefined();
    expect(found.warnings.find(({ code }) => code === "vat_id_invalid")?.text.en).toBe(
      "DE123456789 is no VAT id: its form or its check digit is wrong.",
    );
  });

  test("that redirects to itself for ever costs a bounded number of requests", async () => {
    const loop = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`${SITE}/${at}`, `/${at + 1}`]));
    const found = await suggest({ body: `${SITE}/0` }, loop);
    expect(found.asked.length).toBeLessThanOrEqual(12);
    const links = Array.from(
      { length: 50 },
      (_, at) => `<a href="https://h${at}.example/impressum">Impressum</a>`,
    ).join("");
    expect((await suggest(ADVERT, { ...PAGES, [`${SITE}/angebot?x=1`]: links })).asked.length).toBeLessThanOrEqual(12);
  });

  test("of a person, abroad, or on another domain is told apart", async () => {
    const person = await suggest(ADVERT, { ...PAGES, [`${SITE}/rechtliches/impressum.html`]: fixture("freelancer") });
    expect(person.candidates[0]?.natural_person).toBe(true);
    expect(codes(person)).toContain("natural_person");
    const swiss = await suggest(ADVERT, { ...PAGES, [`${SITE}/rechtliches/impressum.html`]: fixture("swiss") });
    expect(codes(swiss)).toContain("foreign_country");
    const elsewhere = await suggest(ADVERT, {
      ...PAGES,
      [`${SITE}/angebot?x=1`]: '<a href="https://konzern.example/impressum">Impressum</a>',
      "https://konzern.example/impressum": fixture("agency-and-owner"),
    });
    expect(codes(elsewhere)).toEqual(expect.arrayContaining(["impressum_elsewhere", "other_company_named"]));
  });
});

test.for<readonly [string, string]>([
  ["nested elements", "<div>".repeat(200_000)],
  ["open formatting", "<b>".repeat(330_000)],
  ["table cells", "<td>x".repeat(200_000)],
  ["attributes", `<a ${"x=1 ".repeat(250_000)}`],
  ["brackets", "<".repeat(1_000_000)],
  ["at signs", "a@".repeat(500_000)],
  ["spoken addresses", "E-Mail a at b ".repeat(70_000)],
  ["company names", "<p>Muster GmbH & Co. KG ".repeat(40_000)],
  ["street lines", `<p>${"Aa1 ".repeat(500)}`.repeat(499)],
  ["registers", "<p>Amtsgericht Amtsgericht HRB ".repeat(32_000)],
  ["VAT labels", `<p>${"USt DE1".repeat(280)}`.repeat(500)],
  ["labels of people", "<p>Geschäftsführer: ".repeat(50_000)],
  ["one long word", `Impressum ${"A".repeat(999_000)}`],
  ["numbers", `<p>Impressum<p>${"12345 ".repeat(160_000)}`],
  ["links", '<a href="/impressum">Impressum</a>'.repeat(29_000)],
  ["structured data", `<script type="application/ld+json">${"[".repeat(900_000)}`],
])("a megabyte of %s costs bounded time", async ([, body], { expect: check }) => {
  const start = performance.now();
  await suggest(ADVERT, { [`${SITE}/angebot?x=1`]: body });
  check(performance.now() - start).toBeLessThan(3_000);
  check(readPage(body).lines.join("").length).toBeLessThanOrEqual(310_000);
});
