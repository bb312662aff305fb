import { env } from "cloudflare:workers";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { aComment, ADVERT, api, call, OPERATOR_TOKEN, post } from "../support/api.ts";
import { Browser, readText } from "../support/browse.ts";
import { makeClaimingSite, postAdvert, testServices } from "../support/claims.ts";

const SITE = "looked-up";
const CLAIMS = `/dashboard/${SITE}/claims`;
const SHOP = "https://backlink-profis.example";
const IMPRESSUM = `<!doctype html><meta charset="utf-8"><h1>Impressum</h1><p>Angaben gemäß § 5 DDG</p><p>Backlink Profis GmbH<br>Werbeallee 1<br>1010 Wien<br>Österreich</p>
  <p>E-Mail: buero&#64;backlink-profis.example</p>`;
const owner = new Browser();

/** The advertiser's site as the Worker's own fetch meets it. */
function serve(pages: Record<string, string>): void {
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input) => {
    const body = pages[input instanceof Request ? input.url : String(input)];
    const headers = { "content-type": "text/html; charset=utf-8" };
    return await Promise.resolve(new Response(body ?? "missing", { status: body === undefined ? 404 : 200, headers }));
  });
}
const serveShop = () =>
  serve({ [`${SHOP}/`]: '<a href="/impressum/">Impressum</a>', [`${SHOP}/impressum/`]: IMPRESSUM });

const postShopAdvert = async () =>
  await postAdvert(
    SITE,
    `Great article! If you need cheap backlinks, visit ${SHOP}/ and order our SEO packages from 99 USD today. ${crypto.randomUUID()}`,
  );

const valueOf = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1];
/** The hidden field as a browser would send it back. */
function carriedBy(html: string): string {
  const field = /<input type="hidden" name="suggestion" value="([^"]*)"/.exec(html)?.[1] ?? "";
  return field
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

const TYPED = { country: "DE", level: "C", grounds: "The link in the text." };

beforeAll(async () => {
  await makeClaimingSite(testServices(), SITE);
  await owner.login();
});
afterEach(() => void vi.restoreAllMocks());

describe("looking for the advertiser of a new claim", () => {
  test("fills the form in, says where each value stands and that a person must check", async () => {
    const pick = await postShopAdvert();
    serveShop();
    const page = await owner.send(`${CLAIMS}/new`, { pick: `${pick}:1`, country: "DE" });
    expect(page.status).toBe(200);
    expect(["name", "line1", "postal_code", "city", "email"].map((name) => valueOf(page.text, name))).toEqual([
      "Backlink Profis GmbH",
      "Werbeallee 1",
      "1010",
      "Wien",
      "buero@backlink-profis.example",
    ]);
    expect(page.text).toMatch(/<option value="AT" selected/);
    expect(page.text).toMatch(/value="C" required="" checked/);
    const text = readText(page);
    expect(text).toContain("A person must check every detail");
    expect(text).toContain("Only the link to backlink-profis.example points to the business");
    expect(text).toMatch(
      /from the details that the law requires, \d+% sure: https:\/\/backlink-profis.example\/impressum\//,
    );
    expect(text).toContain("The page disguises its e-mail address");
    expect(page.text).toContain(`href="${SHOP}/impressum/"`);
  });

  test("leaves alone what was typed, and adds no half of another address to it", async () => {
    const pick = await postShopAdvert();
    serveShop();
    const page = await owner.send(`${CLAIMS}/new`, {
      pick,
      country: "DE",
      name: "Typed AG",
      city: "Ulm",
      grounds: "Mine.",
    });
    expect(["name", "line1", "city"].map((name) => valueOf(page.text, name))).toEqual(["Typed AG", "", "Ulm"]);
    expect(page.text).toMatch(/<option value="DE" selected/);
    expect(page.text).toContain(">Mine.</textarea>");
    expect(page.text).not.toMatch(/name="level"[^>]* checked/);
    expect(valueOf(page.text, "email")).toBe("buero@backlink-profis.example");
  });

  test("a site that cannot be read leaves the form as it was, with the reason", async () => {
    const pick = await postShopAdvert();
    serve({});
    const page = await owner.send(`${CLAIMS}/new`, { pick, country: "DE", name: "Typed AG" });
    expect(page.status).toBe(200);
    expect(valueOf(page.text, "name")).toBe("Typed AG");
    expect(readText(page)).toContain("could not be read");
  });

  test("speaks the reader's language", async () => {
    const pick = await postShopAdvert();
    serveShop();
    const german = new Browser("de");
    german.cookie = owner.cookie;
    const text = readText(await german.send(`${CLAIMS}/new`, { pick }));
    expect(text).toContain("Ein Mensch muss jede Angabe");
    expect(text).toContain("Nur der Link auf backlink-profis.example");
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });

  test("needs the right to make claims, and a comment of this site", async () => {
    await makeClaimingSite(testServices(), "not-looked-up");
    const foreign = await postShopAdvert();
    serveShop();
    const page = await owner.send("/dashboard/not-looked-up/claims/new", { pick: foreign });
    expect(page.status).toBe(404);
    expect(globalThis.fetch).not.toHaveBeenCalled();
    expect((await new Browser().send(`${CLAIMS}/new`, { pick: foreign })).status).toBe(401);
    expect(globalThis.fetch).not.toHaveBeenCalled();
  });
});

test("comment, new claim and claim tell whether the author's address was confirmed, and when", async () => {
  const email = "chef@backlink-profis.example";
  const advert = { ...ADVERT, author: { name: ADVERT.author.name, email }, body: `${ADVERT.body} Now.` };
  const { json } = await post(SITE, await aComment(SITE, advert));
  const pick = json.comment.id as string;
  const pages = [`/dashboard/${SITE}/comments/${pick}`, `/dashboard/${SITE}/queue`, `${CLAIMS}/new?pick=${pick}`];
  for (const path of pages) {
    const text = readText(await owner.get(path));
    expect(text).toContain("not confirmed: anyone may have typed it.");
    expect(text).not.toContain("confirmed by its author");
  }
  const at = Date.parse("2026-05-03T10:00:00Z");
  await env.DB.prepare("UPDATE comments SET email_confirmed_at = ? WHERE id = ?").bind(at, pick).run();
  const opened = await owner.send(CLAIMS, { pick, unknown: "true" });
  const claim = (opened.headers.get("location") ?? "").split("?")[0] ?? "";
  for (const path of [pages[0] ?? "", pages[2] ?? "", claim]) {
    expect(readText(await owner.get(path))).toMatch(
      /chef@backlink-profis.example ✓ confirmed by its author on 3 May 2026/,
    );
  }
  const told = await call("GET", api(SITE, `/comments/${pick}/history`), { token: OPERATOR_TOKEN });
  expect(told.json.comment.email_confirmed_at).toBe("2026-05-03T10:00:00.000Z");
});

describe("a claim that is opened after a suggestion", () => {
  async function suggested() {
    const pick = await postShopAdvert();
    serveShop();
    const { text } = await owner.send(`${CLAIMS}/new`, { pick });
    vi.restoreAllMocks();
    const debtor = Object.fromEntries(
      ["name", "line1", "postal_code", "city", "email"].map((name) => [name, valueOf(text, name) ?? ""]),
    );
    return { pick, ...debtor, ...TYPED, country: "AT", suggestion: carriedBy(text) };
  }

  test("seals the pages that were read, with their hashes and times", async () => {
    const fields = await suggested();
    const opened = await owner.send(CLAIMS, fields);
    expect(opened.status, readText(opened)).toBe(303);
    const path = (opened.headers.get("location") ?? "").split("?")[0] ?? "";
    const { records } = (await owner.get(`${path}/evidence`)).json;
    const opening = records.find((record: { kind: string }) => record.kind === "claim.open");
    const payload = typeof opening.payload === "string" ? JSON.parse(opening.payload) : opening.payload;
    expect(payload.suggestion).toMatchObject({ comment_ids: [fields.pick], attribution: { level: "C" } });
    expect(payload.suggestion.evidence).toContainEqual({
      url: `${SHOP}/impressum/`,
      at: expect.stringMatching(/^\d{4}-.*Z$/),
      status: 200,
      outcome: "page",
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      bytes: new TextEncoder().encode(IMPRESSUM).length,
    });
  });

  test("keeps the suggestion in view when something else is refused", async () => {
    const fields = await suggested();
    const page = await owner.send(CLAIMS, { ...fields, grounds: "" });
    expect(page.status).toBe(422);
    expect(carriedBy(page.text)).toBe(fields.suggestion);
    expect(page.text).toContain('id="suggestion"');
  });

  test("is refused when the suggestion was changed, or made for another comment", async () => {
    const fields = await suggested();
    const forged = fields.suggestion.replace("Werbeallee 1", "Werbeallee 2");
    const other = await suggested();
    for (const suggestion of [forged, other.suggestion, "x", ".{}", "AAAA.{}"]) {
      const page = await owner.send(CLAIMS, { ...fields, suggestion });
      expect(page.status).toBe(422);
      expect(readText(page)).toContain("The suggestion was changed on its way.");
      expect(valueOf(page.text, "name")).toBe("Backlink Profis GmbH");
      expect(page.text).not.toContain('name="suggestion"');
    }
    expect(forged).not.toBe(fields.suggestion);
  });
});

describe("a suggestion through the API", () => {
  const suggest = async (body: unknown) =>
    await call("POST", api(SITE, "/debtors/suggest"), { token: OPERATOR_TOKEN, body });
  const open = async (body: object) => await call("POST", api(SITE, "/claims"), { token: OPERATOR_TOKEN, body });
  const DEBTOR = {
    kind: "business",
    name: "Backlink Profis GmbH",
    email: "buero@backlink-profis.example",
    vat_id: "DE136695976",
    address: { line1: "Werbeallee 1", postal_code: "10115", city: "Berlin", country: "DE" },
  };
  const attribution = { level: "C", grounds: "The link in the text." };

  test("is named by reference when the claim is opened, and sealed with it as it was seen", async () => {
    const id = await postShopAdvert();
    serveShop();
    const { reference } = (await suggest({ comment_id: id })).json;
    vi.restoreAllMocks();
    const claim = await open({ comment_ids: [id], debtor: DEBTOR, attribution, suggestion: reference });
    expect(claim.status).toBe(201);
    const { payload } =
      (await env.DB.prepare("SELECT payload FROM evidence_payloads WHERE subject = ? ORDER BY seq")
        .bind(claim.json.id)
        .first<{ payload: string }>()) ?? {};
    expect(JSON.parse(payload ?? "{}").suggestion).toMatchObject({
      comment_ids: [id],
      candidate: { fields: { name: { value: "Backlink Profis GmbH", source_url: `${SHOP}/impressum/` } } },
    });
  });

  test("is refused when it was changed, or made for another comment", async () => {
    const [id, other] = [await postShopAdvert(), await postShopAdvert()];
    serveShop();
    const { reference } = (await suggest({ comment_id: other })).json;
    vi.restoreAllMocks();
    for (const suggestion of [reference, String(reference).replace("Werbeallee", "Anderswo"), "x.{}", ""]) {
      const answer = await open({ comment_ids: [id], debtor: DEBTOR, attribution, suggestion });
      expect(answer).toMatchObject({ status: 422, json: { issues: [{ path: "/suggestion" }] } });
    }
  });

  test("follows the links of every comment that is picked, and tells when they lead to several", async () => {
    const plain = await postAdvert(
      SITE,
      `Cheap backlinks and SEO packages from 99 USD, write to us! ${crypto.randomUUID()}`,
    );
    const linked = await postShopAdvert();
    serveShop();
    const { json } = await suggest({ comment_ids: [plain, linked] });
    expect(json.advertiser).toMatchObject({ domain: "backlink-profis.example" });
    // Alone, the first leads only to the address that its author gave.
    expect((await suggest({ comment_id: plain })).json.advertiser).toMatchObject({ sources: ["author_url"] });
    const rival = await postAdvert(
      SITE,
      `If you need cheap backlinks, visit https://rival.example/ and order our SEO packages today. ${crypto.randomUUID()}`,
    );
    const both = (await suggest({ comment_ids: [linked, rival] })).json;
    expect(both.warnings.map(({ code }: { code: string }) => code)).toContain("several_advertisers");
    expect((await suggest({ comment_id: plain, comment_ids: [plain] })).status).toBe(422);
  });

  test("of several picked comments the dashboard follows every link, too", async () => {
    const plain = await postAdvert(
      SITE,
      `Cheap backlinks and SEO packages from 99 USD, write to us! ${crypto.randomUUID()}`,
    );
    const linked = await postShopAdvert();
    serveShop();
    const page = await owner.send(`${CLAIMS}/new`, { pick: [plain, linked], country: "DE" });
    expect(valueOf(page.text, "name")).toBe("Backlink Profis GmbH");
  });
});
