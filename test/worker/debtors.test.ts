import { env } from "cloudflare:workers";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { networkFacts } from "../../src/claims/suggest-debtor.ts";
import { readPage } from "../../src/debtors/page.ts";
import { aComment, api, call, makeSite, OPERATOR_TOKEN, ORIGIN, post } from "../support/api.ts";

const SITE = "debtors";
const SHOP = "https://backlink-profis.example";
const LANDING = '<a href="/impressum/">Impressum</a>';
const IMPRESSUM = `<!doctype html><meta charset="utf-8"><h1>Impressum</h1><p>Angaben gemäß § 5 DDG</p><p>Backlink Profis GmbH<br>Werbeallee 1<br>10115 Berlin</p>
  <p>Amtsgericht Charlottenburg (Berlin) HRB 123456 B</p><p>E-Mail: buero&#64;backlink-profis.example</p><p>USt-IdNr.: DE136695976</p>`;

const suggest = (body: unknown) => call("POST", api(SITE, "/debtors/suggest"), { token: OPERATOR_TOKEN, body });

/** The outside as the Worker's own fetch meets it; @returns what it asked */
function serve(pages: Record<string, () => Response>): string[] {
  const asked: string[] = [];
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input) => {
    const url = input instanceof Request ? input.url : String(input);
    asked.push(url);
    return await Promise.resolve(pages[url]?.() ?? new Response("missing", { status: 404 }));
  });
  return asked;
}
const html = (body: string) => () => new Response(body, { headers: { "content-type": "text/html; charset=utf-8" } });

async function postAdvert(link: string, ip: string, email?: string): Promise<string> {
  const body = `Great article! If you need cheap backlinks, visit ${link} and order our SEO packages from 99 USD today.`;
  const answer = await post(
    SITE,
    await aComment(SITE, { author: { name: "best seo packages", ...(email !== undefined && { email }) }, body }),
    {
      "cf-connecting-ip": ip,
    },
  );
  expect(answer.json.status).toBe("held");
  return answer.json.comment.id as string;
}

beforeAll(async () => await makeSite(SITE));
afterEach(() => void vi.restoreAllMocks());

describe("asking who a comment advertises", () => {
  test("gives the company of the legal notice with the source of each field, and decides nothing", async () => {
    const id = await postAdvert(`${SHOP}/angebot`, "198.51.100.1");
    const asked = serve({ [`${SHOP}/angebot`]: html(LANDING), [`${SHOP}/impressum/`]: html(IMPRESSUM) });
    const { status, json } = await suggest({ comment_id: id });
    expect(status).toBe(200);
    expect(json.advertiser.domain).toBe("backlink-profis.example");
    const { fields, natural_person: isPerson } = json.candidates[0];
    expect(
      Object.fromEntries(Object.entries<{ value: string }>(fields).map(([name, { value }]) => [name, value])),
    ).toEqual({
      name: "Backlink Profis GmbH",
      legal_form: "GmbH",
      line1: "Werbeallee 1",
      postal_code: "10115",
      city: "Berlin",
      country: "DE",
      register: "Amtsgericht Charlottenburg (Berlin) HRB 123456 B",
      vat_id: "DE136695976",
      email: "buero@backlink-profis.example",
    });
    expect(fields.email).toMatchObject({ method: "deobfuscated", source_url: `${SHOP}/impressum/` });
    expect(isPerson).toBe(false);
    expect(json.attribution).toMatchObject({ level: "C", suspected_joe_job: false });
    expect(asked).toEqual([`${SHOP}/robots.txt`, `${SHOP}/angebot`, `${SHOP}/impressum/`]);
    const stored = env.DB.prepare("SELECT count(*) AS n FROM debtors WHERE site_id = ?").bind(SITE);
    expect(await stored.first("n")).toBe(0);
  });

  test("finds the proof in an address on the advertiser's domain once its author has confirmed it", async () => {
    const id = await postAdvert(`${SHOP}/angebot`, "198.51.100.4", "chef@backlink-profis.example");
    serve({});
    expect((await suggest({ comment_id: id })).json.attribution).toMatchObject({
      level: "C",
      signs: ["unverified_party_email"],
    });
    await env.DB.prepare("UPDATE comments SET email_confirmed_at = ? WHERE id = ?").bind(Date.now(), id).run();
    expect((await suggest({ comment_id: id })).json.attribution).toMatchObject({
      level: "A",
      signs: ["verified_party_email"],
    });
  });

  test("suspects a joe job where one address advertises rivals", async () => {
    await postAdvert("https://rival.example/", "198.51.100.2");
    const id = await postAdvert(`${SHOP}/`, "198.51.100.2");
    serve({});
    const { json } = await suggest({ comment_id: id });
    expect(json.attribution).toMatchObject({ level: "D", suspected_joe_job: true });
    expect(json.attribution.grounds.de).toContain("rival.example");
  });

  test.for([
    "http://127.0.0.1:1/",
    "http://169.254.169.254/",
    `${ORIGIN}/bees`,
    "https://hausrecht.example/api/v1/sites",
  ])("never goes where a redirect to %s points", async (target) => {
    const id = await postAdvert(`${SHOP}/weiter`, "198.51.100.3");
    const asked = serve({
      [`${SHOP}/weiter`]: () => new Response(null, { status: 302, headers: { location: target } }),
    });
    const { json } = await suggest({ comment_id: id });
    // On one's own machine loopback may be asked; nothing listens there.
    expect(asked.filter((url) => !url.startsWith(SHOP) && !url.startsWith("http://127.0.0.1:1/"))).toEqual([]);
    expect(json.candidates).toEqual([]);
  });

  test("is for members who may write claims, and for comments that exist", async () => {
    expect((await suggest({ comment_id: "0197c0de-0000-7000-8000-000000000000" })).status).toBe(404);
    expect((await suggest({})).status).toBe(422);
    expect((await suggest({ comment_id: 5 })).status).toBe(422);
    expect((await call("POST", api(SITE, "/debtors/suggest"), { body: { comment_id: "x" } })).status).toBe(401);
  });
});

test("in workerd too a hostile megabyte costs bounded time, and shields and entities are read", () => {
  const start = performance.now();
  for (const piece of ["<div>", "<td>x", "<b>", "&#x", "<a href=mailto:x>"])
    readPage(piece.repeat(1_000_000 / piece.length));
  expect(performance.now() - start).toBeLessThan(8_000);
  expect(readPage("<p>caf&eacute; &amp; b&#228;r</p>").lines).toEqual(["café & bär"]);
});

test("posts from one address are counted by whom they advertise, whatever mail address they give", () => {
  const sent = (id: string, body: string, ip: string | null, authorEmail: string | null = null) => ({
    id,
    body,
    ip,
    authorUrl: null,
    authorEmail,
  });
  const recent = [
    sent("1", "https://acme.de/a", "1.1.1.1", "x@agentur.de"),
    sent("2", "https://acme.de/b", "1.1.1.1"),
    sent("3", "https://rival.de und https://bit.ly/x", "1.1.1.1"),
    sent("4", "https://fremd.de", "2.2.2.2"),
    sent("5", "https://ohne.de", null),
  ];
  expect(networkFacts(["1"], recent, new Set())).toEqual({ same_network_posts: 2, other_advertisers: ["rival.de"] });
  expect(networkFacts(["4"], recent, new Set())).toEqual({ same_network_posts: 1, other_advertisers: [] });
  expect(networkFacts(["1", "3"], recent, new Set())).toEqual({ same_network_posts: 3, other_advertisers: [] });
  expect(networkFacts(["9"], recent, new Set())).toEqual({ same_network_posts: 1, other_advertisers: [] });
});
