import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import { countRows } from "../../src/local/bench/count-rows.ts";
import { DAY } from "../../src/shared/clock.ts";
import { encodeCursor } from "../../src/shared/cursor.ts";
import { aClaimOn, ADVERT, aComment, api, call, makeSite, OPERATOR_TOKEN, ORIGIN, post } from "../support/api.ts";

const SITE = "watched";
const HOOK = "https://notary.example/anchors/a-key-in-the-path";
const MAIL = "mo@blog.example";

const ask = async (method: string, path: string, body?: unknown, token = OPERATOR_TOKEN) =>
  await call(method, api(SITE, path), { token, ...(body !== undefined && { body }) });
const log = async (query = "", token = OPERATOR_TOKEN) =>
  (await ask("GET", `/audit-log${query}`, undefined, token)).json;
const newest = async () => (await log("?limit=1")).entries[0];

let owner: { id: string; token: string };

beforeAll(async () => {
  await makeSite(SITE);
  const { member } = (await ask("POST", "/members", { name: "Mo Muster", email: MAIL, role: "owner" })).json;
  const scopes = ["comments:read", "comments:moderate", "claims:read", "claims:write", "site:admin"];
  const { token } = (await ask("POST", "/tokens", { member_id: member.id, name: "laptop", scopes })).json;
  owner = { id: member.id, token: token.secret };
});

test("a new site's log tells how it was set up, newest first", async () => {
  const { entries, next_cursor } = await log();
  expect(entries.map(({ action }: any) => action)).toEqual([
    "token.added",
    "member.added",
    "terms.posted",
    "terms.posted",
    "site.added",
  ]);
  expect(next_cursor).toBeNull();
  expect(entries[1]).toMatchObject({ actor: "operator", subject: owner.id, details: { role: "owner" } });
  expect(entries[2]).toMatchObject({ subject: "en/1", details: { nature: "penalty" } });
  expect(entries[4]).toMatchObject({ subject: SITE, details: { origins: [ORIGIN] } });
});

test("each change of the settings is a line with who made it and what was set", async () => {
  const as = async (method: string, path: string, body?: unknown) => await ask(method, path, body, owner.token);
  await as("PATCH", "/policy", { hearing_days: 7, anchor_url: HOOK });
  const details = { hearing_days: 7, anchor_url: "https://notary.example" };
  expect(await newest()).toMatchObject({ actor: owner.id, action: "policy.changed", subject: SITE, details });
  await as("PATCH", "", { mode: "manual", terms_reviewed: true, origins: [ORIGIN, "https://www.blog.example"] });
  expect(await newest()).toMatchObject({
    action: "site.changed",
    details: { mode: "manual", terms_reviewed: true, origins: [ORIGIN, "https://www.blog.example"] },
  });
  await as("DELETE", "/model");
  expect(await newest()).toMatchObject({ action: "model.forgotten" });
  await as("GET", "/export");
  expect(await newest()).toMatchObject({ action: "site.exported", actor: owner.id });
  const within = encodeCursor(["export", 1_000, Date.now(), "comments"]);
  for (const token of [owner.token, OPERATOR_TOKEN, OPERATOR_TOKEN])
    expect((await ask("GET", `/export?cursor=${within}`, undefined, token)).status).toBe(200);
  const { entries: told } = await log("?limit=3");
  expect(told.map(({ action, actor }: any) => [action, actor])).toEqual([
    ["site.exported", "operator"],
    ["site.exported", owner.id],
    ["model.forgotten", owner.id],
  ]);
  const comment = { key: "1", thread: { url: `${ORIGIN}/old` }, author: { name: "Ida" }, body: "Von früher." };
  const imported = {
    source: "isso",
    comments: [{ ...comment, status: "published", created_at: "2020-01-01T00:00:00Z" }],
  };
  expect((await as("POST", "/import", imported)).status).toBe(200);
  expect(await newest()).toMatchObject({ action: "comments.imported", details: { source: "isso", count: 1 } });
  await as("POST", "/import", imported);
  const { creditor_id } = (await as("GET", "")).json.site;
  const tax = { tax: null };
  await call("PATCH", `/api/v1/creditors/${creditor_id}`, { token: OPERATOR_TOKEN, body: tax });
  const { entries } = await log("?limit=2");
  expect(entries[0]).toMatchObject({ action: "creditor.changed", subject: creditor_id, actor: "operator" });
  // The same import again changed nothing.
  expect(entries.map(({ action }: any) => action)).toEqual(["creditor.changed", "comments.imported"]);
});

test("a change that is refused, or changes nothing, leaves no line", async () => {
  const before = (await log()).entries.length;
  expect((await ask("POST", "/members", { name: "Mo", email: MAIL, role: "viewer" })).json.code).toBe("conflict");
  await ask("DELETE", "/members/01890a5d-ac96-774b-bcce-b302099a8057");
  await ask("DELETE", "/tokens/01890a5d-ac96-774b-bcce-b302099a8057");
  await ask("PATCH", "/policy", { hearing_days: -1 });
  expect((await log()).entries).toHaveLength(before);
});

test("a member who leaves, comes back and leaves has one id in all lines; a token ends once", async () => {
  const { member } = (await ask("POST", "/members", { name: "Li", email: "li@blog.example", role: "viewer" })).json;
  await ask("DELETE", `/members/${member.id}`);
  await ask("DELETE", `/members/${member.id}`);
  await ask("POST", "/members", { name: "Li", email: "li@blog.example", role: "moderator" });
  const { entries } = await log("?limit=3");
  expect(entries.map(({ action, subject, details }: any) => [action, subject, details.role])).toEqual([
    ["member.added", member.id, "moderator"],
    ["member.removed", member.id, undefined],
    ["member.added", member.id, "viewer"],
  ]);
  const body = { member_id: member.id, name: "x", scopes: ["comments:read"], expires_in_days: 1 };
  const { token } = (await ask("POST", "/tokens", body)).json;
  await ask("DELETE", `/tokens/${token.id}`);
  await ask("DELETE", `/tokens/${token.id}`);
  const last = (await log("?limit=2")).entries;
  expect(last.map(({ action, subject }: any) => [action, subject])).toEqual([
    ["token.revoked", token.id],
    ["token.added", token.id],
  ]);
});

test("decisions and actions on claims stand among the settings, and pages of any size give the same list", async () => {
  const advert = (await post(SITE, await aComment(SITE, ADVERT))).json.comment;
  const decision = {
    decision: "reject",
    revision: 1,
    reason: "Ein Grund, der in der Geschichte des Kommentars steht.",
  };
  await ask("POST", `/comments/${advert.id}/decision`, decision, owner.token);
  const claim = await ask("POST", "/claims", aClaimOn(advert.id));
  const { id, version } = claim.json;
  await ask("POST", `/claims/${id}/actions`, { action: "reject", version, reason: "Doch nicht." }, owner.token);
  await ask("PATCH", "/policy", { hearing_days: 14 });
  const all = (await log("?limit=50")).entries;
  expect(all.slice(0, 4)).toMatchObject([
    { action: "policy.changed" },
    { action: "claim.reject", subject: id, actor: owner.id, details: { from: "review", to: "rejected" } },
    { action: "claim.open", subject: id, actor: "operator" },
    { action: "comment.decided", subject: advert.id, actor: owner.id, details: { revision: 2, status: "rejected" } },
  ]);
  for (const limit of [1, 2, 3, 7]) {
    const paged: unknown[] = [];
    for (let cursor = ""; ;) {
      const page = await log(`?limit=${limit}${cursor && `&cursor=${cursor}`}`);
      paged.push(...page.entries);
      cursor = page.next_cursor ?? "";
      if (cursor === "") break;
    }
    expect(paged).toEqual(all);
  }
  for (const actor of [owner.id, "operator"]) {
    const theirs: unknown[] = [];
    for (let cursor = ""; ;) {
      const page = await log(`?limit=2&actor=${actor}${cursor && `&cursor=${cursor}`}`);
      theirs.push(...page.entries);
      cursor = page.next_cursor ?? "";
      if (cursor === "") break;
    }
    expect(theirs.length).toBeGreaterThan(5);
    expect(theirs).toEqual(all.filter((entry: any) => entry.actor === actor));
  }
  expect((await log("?actor=nobody")).entries).toEqual([]);
  const times = all.map(({ at }: any) => at);
  expect(times).toEqual(times.toSorted().toReversed());
  expect(JSON.stringify(all)).not.toContain("Ein Grund");
});

test("lines of one millisecond are neither lost nor shown twice between pages", async () => {
  const at = Date.now() + DAY;
  const rows = Array.from({ length: 5 }, (_, i) => [SITE, at, `01890a5d-ac96-774b-bcce-b302099a805${i}`]);
  for (const row of rows)
    await env.DB.prepare("INSERT INTO audit_log VALUES (?, ?, ?, 'operator', 'model.forgotten', 'watched', '{}')")
      .bind(...row)
      .run();
  const seq = "(SELECT max(seq) FROM evidence WHERE site_id = 'watched')";
  for (const revision of [90, 91]) {
    const insert = `INSERT INTO evidence SELECT site_id, ${seq} + 1, 'decided', subject, ?, commitment FROM evidence WHERE site_id = 'watched' AND kind = 'decided' LIMIT 1`;
    await env.DB.prepare(insert).bind(at).run();
    const history = `INSERT INTO comment_revisions SELECT subject, ?, 'decided', 'spam', 'operator', seq, at FROM evidence WHERE site_id = 'watched' AND seq = ${seq}`;
    await env.DB.prepare(history).bind(revision).run();
  }
  const whole = (await log("?limit=7")).entries.map(({ id }: any) => id);
  expect(new Set(whole).size).toBe(7);
  const ids: string[] = [];
  for (let cursor = ""; ids.length < 7;) {
    const page = await log(`?limit=2${cursor && `&cursor=${cursor}`}`);
    ids.push(...page.entries.map(({ id }: any) => id));
    cursor = page.next_cursor;
  }
  expect(ids.slice(0, 7)).toEqual(whole);
});

test("an erasure leaves a line for each comment, and no word of whose they were", async () => {
  const author = { name: "Xaver Geheim", email: "xaver@private.example" };
  const { comment } = (await post(SITE, await aComment(SITE, { author }))).json;
  await ask("POST", "/erasure", { email: author.email }, owner.token);
  const stored = await env.DB.prepare("SELECT action, subject, details FROM audit_log WHERE site_id = ?")
    .bind(SITE)
    .all();
  const erased = stored.results.filter(({ action }) => String(action).endsWith(".erased"));
  expect(erased.map(({ action, subject }) => [action, subject])).toEqual([
    ["comment.erased", comment.id],
    ["notices.erased", SITE],
  ]);
  const text = JSON.stringify(stored.results);
  for (const secret of ["Xaver", "xaver@", "Muster", MAIL, "a-key-in-the-path", owner.token.slice(-20)])
    expect(text).not.toContain(secret);
});

test("switching automatic mode is a line, without the reason", async () => {
  for (const action of ["report_lawyer_letter", "disable", "freeze"])
    expect(
      (await ask("POST", "/automation", { action, reason: "Frau Krüger hat geschrieben." }, owner.token)).status,
    ).toBe(200);
  const { entries } = await log(`?limit=3&kind=settings&actor=${owner.id}`);
  expect(entries.map(({ action, actor, subject, details }: any) => [action, actor, subject, details])).toEqual(
    ["freeze", "disable", "report_lawyer_letter"].map((action) => [`automation.${action}`, owner.id, SITE, {}]),
  );
});

test("nobody rewrites the log", async () => {
  await expect(env.DB.prepare("UPDATE audit_log SET actor = 'somebody'").run()).rejects.toThrow("append-only");
  await expect(env.DB.prepare("DELETE FROM audit_log").run()).rejects.toThrow("append-only");
});

test("only a site's administrator reads it, and of no other site", async () => {
  await makeSite("neighbour");
  const body = { member_id: owner.id, name: "less", scopes: ["comments:read", "claims:read", "claims:write"] };
  const less = (await ask("POST", "/tokens", body)).json.token.secret;
  expect((await ask("GET", "/audit-log", undefined, less)).status).toBe(403);
  expect((await call("GET", api(SITE, "/audit-log"))).status).toBe(401);
  expect((await call("GET", api("neighbour", "/audit-log"), { token: owner.token })).status).toBe(403);
  const theirs = (await call("GET", api("neighbour", "/audit-log"), { token: OPERATOR_TOKEN })).json;
  expect(theirs.entries).toHaveLength(3);
});

test.for(["x", "WyJxdWV1ZSIsIjEiXQ", "WyJhdWRpdCIsIngiLDFd"])(
  "a cursor of another list is refused: %s",
  async (cursor) => {
    const answer = await ask("GET", `/audit-log?cursor=${cursor}`);
    expect([answer.status, answer.json.code]).toEqual([422, "validation_failed"]);
  },
);

test("a page reads a few rows of the log, never the site's records, also of what one person did", async () => {
  for (const [table, where, index] of [
    ["evidence", "kind = 'decided'", "evidence_decisions"],
    ["evidence", "kind >= 'claim.' AND kind < 'claim/'", "evidence_claims"],
  ]) {
    const plan = await env.DB.prepare(
      `EXPLAIN QUERY PLAN SELECT * FROM ${table} WHERE site_id = ? AND ${where} AND (at, seq) < (?, ?) ORDER BY at DESC, seq DESC LIMIT 26`,
    )
      .bind(SITE, 1, 1)
      .all();
    expect(JSON.stringify(plan.results)).toContain(index);
  }
  // What one person did among thousands of others.
  const numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)";
  const at = Date.now() + 2 * DAY;
  const statements = [
    `INSERT INTO audit_log SELECT 'watched', ?1 + i, 'y' || i, 'other', 'model.forgotten', 'watched', '{}' FROM n`,
    `INSERT INTO evidence SELECT 'watched', 100000 + i, iif(i % 2, 'decided', 'claim.hold'), 'subject' || i, ?1 + i, 'x' FROM n`,
    `INSERT INTO comment_revisions SELECT 'subject' || i, 1, 'decided', 'spam', 'other', 100000 + i, ?1 + i FROM n WHERE i % 2`,
    `INSERT INTO claim_events SELECT 'subject' || i, 1, 'hold', 'open', 'open', 'other', '[]', 100000 + i, ?1 + i FROM n WHERE i % 2 = 0`,
  ];
  for (const statement of statements) await env.DB.prepare(`${numbers} ${statement}`).bind(at).run();
  for (const whose of [`&actor=${owner.id}`, ""]) {
    const { db, count } = countRows(env.DB);
    const path = api(SITE, `/audit-log?limit=10${whose}`);
    const { json } = await call("GET", path, { token: OPERATOR_TOKEN, env: { DB: db } });
    expect(json.entries).toHaveLength(10);
    expect(count.read).toBeLessThan(150);
  }
});
