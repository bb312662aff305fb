import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import { countRows } from "../../src/local/bench/count-rows.ts";
import { aClaimOn, ADVERT, aComment, api, call, makeSite, OPERATOR_TOKEN, ORIGIN, PAGE, post } from "../support/api.ts";
import { Browser, readText } from "../support/browse.ts";

const SITE = "log-page";
const PATH = `/dashboard/${SITE}/settings/log`;
const operator = new Browser();
const mo = new Browser();
const german = new Browser("de");

const ask = async (method: string, path: string, body?: unknown) =>
  (await call(method, api(SITE, path), { token: OPERATOR_TOKEN, ...(body !== undefined && { body }) })).json;
const read = async (browser: Browser, query = "") => readText(await browser.get(`${PATH}${query}`));
const advert = async () => (await post(SITE, await aComment(SITE, ADVERT))).json.comment.id as string;

let comment = "";
let claim: { id: string; version: number };

beforeAll(async () => {
  await makeSite(SITE);
  const { member } = await ask("POST", "/members", { name: "Mo Muster", email: "mo@blog.example", role: "owner" });
  const scopes = ["comments:read", "comments:moderate", "claims:read", "claims:write", "site:admin"];
  const { token } = await ask("POST", "/tokens", { member_id: member.id, name: "laptop", scopes });
  await operator.login();
  await mo.login(token.secret);
  german.cookie = mo.cookie;
  comment = await advert();
  await mo.send(`/dashboard/${SITE}/comments/${comment}/decision`, { decision: "spam", revision: "1" });
  claim = await ask("POST", "/claims", aClaimOn(comment));
  await mo.send(`/dashboard/${SITE}/claims/${claim.id}/actions`, {
    action: "reject",
    version: String(claim.version),
    reason: "Nicht der Mühe wert.",
  });
});

test("the log tells in sentences who did what, newest first, each with the way to what it is about", async () => {
  const page = await mo.get(PATH);
  expect(readText(page)).toMatch(
    /Mo Muster rejected the claim against Cheap Links Ltd State after it: rejected .*The operator opened the claim against Cheap Links Ltd .*Mo Muster filed the comment by best seo packages as spam .*The operator created a token for Mo Muster Rights: read comments, .*The operator added Mo Muster as a member Role: Owner .*posted new rules \(English, version 1\) .*Fee: €500\.00 .*The operator added the site/,
  );
  for (const place of [`claims/${claim.id}`, `comments/${comment}`, "settings/people", "settings/terms"])
    expect(page.text).toContain(`href="/dashboard/${SITE}/${place}"`);
  expect(await read(german)).toMatch(
    /Mo Muster hat die Forderung gegen Cheap Links Ltd verworfen Stand danach: verworfen .*Der Betreiber hat Mo Muster als Mitglied aufgenommen Rolle: Inhaber/,
  );
});

test("settings are told as their pages call them, and a form that was saved tells only what was changed", async () => {
  const form = {
    edit_window_minutes: "15",
    hearing_days: "21",
    due_days: "14",
    reminder_days: "7, 14, 14",
    interest: "waive",
    evidence_days: "90",
    claim_years: "8",
    bundle_days: "0",
    rejects: ["spam"],
  };
  const save = async () => (await mo.send(`/dashboard/${SITE}/settings/policy`, form)).status;
  expect(await save()).toBe(303);
  expect(await save()).toBe(303);
  const told = await read(mo, "?kind=settings");
  expect(told.match(/changed the procedure/g)).toHaveLength(1);
  expect(told).toMatch(/changed the procedure Reject without a person for: No spam Days to be heard: 21 (?!Days)/);
  const site = { name: "Bienen am See", locale: "de", origins: ORIGIN, mode: "dry_run" };
  await mo.send(`/dashboard/${SITE}/settings/site`, site);
  await mo.send(`/dashboard/${SITE}/settings/site`, site);
  const site_told = await read(german, "?kind=settings");
  expect(site_told.match(/hat die Angaben zur Site geändert/g)).toHaveLength(1);
  expect(site_told).toMatch(/hat die Angaben zur Site geändert Name: Bienen am See \d/);
});

test("is narrowed to one kind, and pages through all of it", async () => {
  expect(await read(mo, "?kind=claims")).not.toMatch(/as spam|added/);
  expect(await read(mo, "?kind=comments")).not.toMatch(/claim against|added/);
  expect((await mo.get(`${PATH}?kind=claims`)).text).toContain('<option value="claims" selected="">');
  expect((await mo.get(`${PATH}?kind=gossip`)).status).toBe(422);
  for (let minutes = 1; minutes <= 30; minutes++) await ask("PATCH", "/policy", { edit_window_minutes: minutes });
  const first = await mo.get(`${PATH}?kind=settings`);
  const [, more = ""] = /<p class="pages"><a href="([^"]+)"/.exec(first.text) ?? [];
  expect(more).toContain("kind=settings");
  const second = await mo.get(more.replaceAll("&amp;", "&"));
  expect(readText(first)).not.toContain("added the site");
  expect(readText(second)).toMatch(/Minutes to edit: 1 .*added the site/);
});

test("is narrowed to one person, also from page to page", async () => {
  const id = (await ask("GET", "/members")).members.find(({ name }: any) => name === "Mo Muster").id;
  const page = await mo.get(`${PATH}?actor=${id}&kind=claims`);
  expect(readText(page)).toMatch(/Mo Muster rejected the claim/);
  expect(readText(page)).not.toContain("The operator opened");
  expect(page.text).toContain(`<option value="${id}" selected="">Mo Muster</option>`);
  expect(await read(german, "?actor=operator&kind=claims")).toMatch(/Der Betreiber hat die Forderung .*eröffnet/);
  expect(await read(german, "?actor=operator&kind=claims")).not.toContain("Mo Muster hat");
  const first = await mo.get(`${PATH}?actor=operator`);
  const [, more = ""] = /<p class="pages"><a href="([^"]+)"/.exec(first.text) ?? [];
  expect(more).toContain("actor=operator");
});

test("tells of automatic mode, and leads to its page", async () => {
  for (const action of ["disable", "freeze"])
    await mo.send(`/dashboard/${SITE}/settings/automation`, { action, reason: "Zur Sicherheit." });
  const page = await mo.get(PATH);
  expect(readText(page)).toMatch(
    /Mo Muster switched automatic mode off and put all that it had approved on hold .*Mo Muster switched automatic mode off /,
  );
  expect(page.text).toContain(`href="/dashboard/${SITE}/settings/automation"`);
  expect(await read(german)).toContain("Mo Muster hat die Automatik ausgeschaltet");
});

test("names a page that was closed, a member who has left, and what has been erased without the name", async () => {
  await operator.send(`/dashboard/${SITE}/threads`, { url: PAGE, closed: "true" });
  expect(await read(operator)).toContain("The operator closed the comments on “");
  const { member } = await ask("POST", "/members", { name: "Li", email: "li@blog.example", role: "viewer" });
  await ask("DELETE", `/members/${member.id}`);
  expect(await read(german)).toContain("Der Betreiber hat Li als Mitglied entfernt");
  await ask("PUT", "/threads", { url: PAGE, closed: false });
  const author = { name: "Xaver Geheim", email: "xaver@private.example" };
  const { json } = await post(SITE, await aComment(SITE, { author }));
  await mo.send(`/dashboard/${SITE}/comments/${json.comment.id}/decision`, { decision: "reject", revision: "1" });
  expect(await read(mo)).toContain("Mo Muster rejected the comment by Xaver Geheim");
  await ask("POST", "/erasure", { email: author.email });
  const page = await read(mo);
  expect(page).toContain("Mo Muster rejected a comment");
  expect(page).toMatch(/erased a person's data Comments erased: 1 Comments kept: 0/);
  expect(page).not.toContain("Xaver");
});

test("is for those who may change settings, and a page reads a few rows for each entry", async () => {
  const { member } = await ask("POST", "/members", { name: "Mia", email: "mia@blog.example", role: "moderator" });
  const scopes = ["comments:read", "comments:moderate"];
  const { token } = await ask("POST", "/tokens", { member_id: member.id, name: "m", scopes });
  const moderator = new Browser();
  await moderator.login(token.secret);
  expect((await moderator.get(PATH)).status).toBe(403);

  const insert = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
    INSERT INTO audit_log SELECT ?1, ?2 + i, 'x' || i, 'operator', 'model.forgotten', ?1, '{}' FROM n`;
  await env.DB.prepare(insert).bind(SITE, Date.now()).run();
  const { db, count } = countRows(env.DB);
  const counting = new Browser("en", { DB: db });
  counting.cookie = mo.cookie;
  expect((await counting.get(PATH)).text.match(/forgotten/g)).toHaveLength(25);
  expect(count.read).toBeLessThan(250);
});
