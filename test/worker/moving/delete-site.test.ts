import { env } from "cloudflare:workers";
import { afterEach, beforeAll, expect, test } from "vitest";
import { DELETIONS, STAYS } from "../../../src/archive/tables.ts";
import { claimToken } from "../../../src/claims/claim-token.ts";
import { reconcile } from "../../../src/claims/reconcile.ts";
import { listQuarantine } from "../../../src/claims/reconciliation-repository.ts";
import { countRows } from "../../../src/local/bench/count-rows.ts";
import { runDaily, runHourly, runMinute } from "../../../src/jobs/cron.ts";
import { handleMessage } from "../../../src/jobs/handle-message.ts";
import type { JobMessage } from "../../../src/jobs/message.ts";
import { DAY, MINUTE } from "../../../src/shared/clock.ts";
import { Browser, readText } from "../../support/browse.ts";
import { aComment, api, call, HOME, list, makeSite, OPERATOR_TOKEN, ORIGIN, PAGE, post } from "../../support/api.ts";
import { act, makeClaimingSite, openAClaim, openedClaim, testServices } from "../../support/claims.ts";
import { watchD1 } from "../../support/watch-d1.ts";

// The free plan refuses the 51st query of a run, workerd on one's own machine does not: so they are counted.
const MOST_QUERIES = 50;
/** When a closed site's rows begin to go. */
const AFTER = 17 * MINUTE;
const token = OPERATOR_TOKEN;

const ask = async (method: string, site: string, path = "", body?: unknown) =>
  await call(method, api(site, path), { token, ...(body !== undefined && { body }) });
const close = async (site: string, query = "") => await ask("DELETE", site, `?confirm=${site}${query}`);
const deletions = async () => (await call("GET", "/api/v1/sites", { token })).json.deletions;
const deletionOf = async (site: string) => (await deletions()).find(({ key }: { key: string }) => key === site);

/** Every table of the database with all its rows. */
async function readAll(): Promise<Record<string, unknown[]>> {
  const { results } = await env.DB.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_cf%' ESCAPE '\\' AND name NOT LIKE 'd1\\_%' ESCAPE '\\' ORDER BY name",
  ).all<{ name: string }>();
  const tables = await env.DB.batch(results.map(({ name }) => env.DB.prepare(`SELECT * FROM ${name}`)));
  return Object.fromEntries(results.map(({ name }, i) => [name, tables[i]?.results ?? []]));
}

/** A message of the queue on the free plan, some time after the site was closed. @returns how many statements it took */
async function runOnce(site: string, after = AFTER, change: Partial<Cloudflare.Env> = {}): Promise<number> {
  let queries = 0;
  const DB = new Proxy(env.DB, {
    get(target, name) {
      if (name === "prepare") queries += 1;
      const member = Reflect.get(target, name) as unknown;
      return typeof member === "function" ? (member.bind(target) as unknown) : member;
    },
  });
  const services = testServices({ DB, PLAN: "free", CLOCK_OFFSET_MS: String(after), ...change });
  await handleMessage(services, { kind: "deletion", siteId: site });
  return queries;
}

/** Messages until nothing is left. */
async function runAll(site: string): Promise<number[]> {
  const queries: number[] = [];
  while ((await deletionOf(site)).finished_at === null && queries.length < 60) queries.push(await runOnce(site));
  return queries;
}

const insert = async (table: string, row: Record<string, string | number>) =>
  await env.DB.prepare(
    `INSERT INTO ${table} (${Object.keys(row)
      .map((column) => `"${column}"`)
      .join()}) VALUES (${Object.keys(row)
      .map(() => "?")
      .join()})`,
  )
    .bind(...Object.values(row))
    .run();

/** A queue whose messages the test looks at. */
const recorder = (sent: JobMessage[]) =>
  ({ send: async (message: JobMessage) => void sent.push(message) }) as unknown as Cloudflare.Env["JOBS"];

const FORM = { origin: HOME, "content-type": "application/x-www-form-urlencoded" };

/** What lies below the query builder's own words. */
const rootOf = (error: unknown): unknown => (error instanceof Error && error.cause ? rootOf(error.cause) : error);

/** A site with something in every table that can hold something of a site. */
async function fillSite(site: string): Promise<void> {
  const services = testServices();
  await makeClaimingSite(services, site, { hearing_days: 14 });
  const member = await ask("POST", site, "/members", { name: "Mo", email: `mo@${site}.example`, role: "owner" });
  const made = await ask("POST", site, "/tokens", {
    member_id: member.json.member.id,
    name: "script",
    scopes: ["comments:read"],
  });
  await new Browser().login(made.json.token.secret);
  await ask("POST", site, "/webhooks", { url: "https://hooks.example/x", events: ["comment.created"] });
  const first = (await post(site, await aComment(site))).json.comment.id;
  const reply = (await post(site, await aComment(site, { parent_id: first }))).json.comment.id;
  const headers = { origin: ORIGIN };
  await call("PUT", api(site, `/comments/${first}/reactions`), { body: { like: true }, headers });
  await call("POST", api(site, `/comments/${reply}/reports`), { body: { reason: "Stimmt nicht." }, headers });
  for (let i = 0; i < 12; i++) {
    const body = `Am Bodensee war es im Jahr ${1980 + i} schon im März warm, ich messe seit langem.`;
    await post(site, await aComment(site, { thread: { url: `${ORIGIN}/page-${i}` }, body }));
  }
  const deps = services.claimsAt(site);
  const { id } = await act(deps, await openAClaim(deps, site), "approve");
  await handleMessage(services, { kind: "night", siteId: site });
  const at = Date.now();
  const rows: Record<string, Record<string, string | number>> = {
    objections: { claim_id: id, version: 9, raised_by: "debtor", evidence_seq: 1, raised_at: at },
    postings: {
      claim_id: id,
      version: 9,
      kind: "fee",
      amount: 1,
      currency: "EUR",
      on: "2026-01-01",
      source: "invoice",
    },
    invoice_numbers: { creditor_id: `creditor-of-${site}`, n: 1, claim_id: id, generation: 1, issued_at: at },
    automation_decisions: {
      claim_id: id,
      version: 9,
      site_id: site,
      act: "wait",
      would_approve: 0,
      guards: "[]",
      decided_at: at,
    },
    automation_events: { site_id: site, n: 1, action: "enable", actor: "operator", on: "2026-01-01", at },
    quarantine: {
      site_id: site,
      invoice_id: `in_${site}`,
      claim_id: "x",
      status: "void",
      amount: 1,
      currency: "EUR",
      found_at: at,
      resolved_at: at,
    },
    site_models: { site_id: site, version: 1, layer: "{}", updated_at: at },
    anchors: { site_id: site, n: 99, hash: "00", place: "r2", at },
    evidence_checks: { site_id: site, at: at + 1, entries: 0, records: 0, problems: "[]" },
    evidence_retention: { site_id: site, seq: 0 },
    restores: { site_id: site, export_id: "x", began_at: at, ended_at: at },
    subscriptions: { comment_id: first, asked_at: at, expires_at: at + 1_000 * MINUTE },
  };
  const there = await readAll();
  for (const [table, row] of Object.entries(rows))
    if (!JSON.stringify(there[table]).includes(String(row["site_id"] ?? id))) await insert(table, row);
}

/** More comments than a run on the free plan deletes. */
async function postMany(site: string, count: number): Promise<void> {
  const { id } = (await post(site, await aComment(site))).json.comment;
  const columns = "site_id, thread_id, author_name, locale, body, html, status, revision, flagged, listed, created_at";
  await env.DB.prepare(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2)
      INSERT INTO comments (id, ${columns}) SELECT ?1 || i, ${columns} FROM n JOIN comments c ON c.id = ?1`,
  )
    .bind(id, count)
    .run();
}

beforeAll(async () => {
  await fillSite("neighbour");
}, 60_000);
afterEach(async () => {
  // The day's rows are for all sites together.
  await env.DB.prepare("UPDATE site_deletions SET written = 0").run();
});

test("every table goes with a site, or stays for a reason", async () => {
  const gone = DELETIONS.flatMap(({ leader, followers }) => [leader, ...followers].map(({ name }) => name));
  const named = new Set([...gone, ...Object.keys(STAYS), "creditors", "sites"]);
  expect(Object.keys(await readAll()).toSorted()).toEqual([...named].toSorted());
});

test("all that is stored of a site goes, in runs that fit the free plan, and its neighbour keeps every row as it was", async () => {
  const before = await readAll();
  await fillSite("doomed");
  const filled = await readAll();
  const grown = Object.keys(filled).filter((table) => (filled[table]?.length ?? 0) > (before[table]?.length ?? 0));
  const gone = DELETIONS.flatMap(({ leader, followers }) => [leader, ...followers].map(({ name }) => name));
  expect(grown).toEqual(expect.arrayContaining([...gone, "creditors", "sites"]));

  expect((await close("doomed", "&kept_elsewhere=true")).status).toBe(202);
  const queries = await runAll("doomed");
  expect(queries.length).toBeGreaterThan(1);
  expect(Math.max(...queries)).toBeLessThanOrEqual(MOST_QUERIES);

  const after = await readAll();
  for (const table of Object.keys(after).filter((name) => !(name in STAYS)))
    expect(after[table], table).toEqual(before[table]);
  for (const table of Object.keys(STAYS)) if (table !== "site_deletions") expect(after[table]).toEqual(filled[table]);
  const rows = Object.keys(after)
    .filter((name) => !(name in STAYS))
    .reduce((sum, table) => sum + (filled[table]?.length ?? 0) - (before[table]?.length ?? 0), 0);
  expect(await deletionOf("doomed")).toMatchObject({
    actor: "operator",
    kept_elsewhere: true,
    rows: expect.any(Number),
  });
  // The creditor is counted by nobody.
  expect((await deletionOf("doomed")).rows).toBe(rows - 1);
  expect((await list("neighbour")).json.comments).toHaveLength(1);
  expect((await ask("GET", "neighbour", "/evidence/check")).json.problems).toEqual([]);
});

test("a site is closed at once: it answers as one that never was, on every path, and nothing is sent for it any more", async () => {
  const services = testServices();
  const deps = services.claimsAt("closed");
  await makeClaimingSite(services, "closed");
  // Approved, and not yet carried on: the invoice would be the next.
  const claim = await act(deps, await openAClaim(deps, "closed"), "approve");
  await ask("PATCH", "closed", "/policy", { confirm_email_for_links: true });
  const author = { name: "Pia", email: "pia@closed.example" };
  const body =
    "Beim Landesamt stehen die Zahlen dazu: https://landesamt.example/bienen und sie passen zu unserem Dach.";
  const waiting = (await post("closed", await aComment("closed", { author, body }))).json;
  const mail = await env.DB.prepare("SELECT request FROM outbox WHERE subject_id = ?")
    .bind(waiting.comment.id)
    .first<any>();
  const confirmation = /\/confirm\/[\w.-]+/.exec(mail.request)?.[0] ?? "";
  await ask("POST", "closed", "/webhooks", {
    url: "https://hooks.example/x",
    events: ["comment.created", "claim.changed"],
  });
  const comment = await aComment("closed");
  const portal = `/claims/${await claimToken(env.SECRET_KEY, "closed", claim.id)}`;
  for (const path of [confirmation, portal]) expect((await call("GET", path)).status, path).toBe(200);

  expect(await close("closed", "&kept_elsewhere=true")).toMatchObject({
    status: 202,
    json: { deletion: { key: "closed", actor: "operator", rows: 0, finished_at: null } },
  });
  const paths = [
    "/terms?locale=de",
    `/comments?url=${PAGE}`,
    `/counts?url=${PAGE}`,
    "/feed.atom",
    `/comments/${waiting.comment.id}`,
  ];
  for (const path of paths) {
    const [gone, never] = await Promise.all(
      ["closed", "never"].map((site) => call("GET", api(site, path), { headers: { origin: ORIGIN } })),
    );
    expect([gone?.status, gone?.text]).toEqual([404, never?.text]);
  }
  expect((await post("closed", comment)).status).toBe(404);
  for (const path of ["", "/queue", "/claims", "/export", "/audit-log"])
    expect((await ask("GET", "closed", path)).status).toBe(404);
  for (const path of [confirmation, portal]) expect((await call("GET", path)).status, path).toBe(404);
  for (const path of [confirmation, portal])
    expect((await call("POST", path, { body: "text=Nein", headers: FORM })).status, path).toBe(404);
  expect((await close("closed")).status).toBe(404);

  const before = await readAll();
  const sent: JobMessage[] = [];
  const busy = testServices({ JOBS: recorder(sent) });
  await runMinute(busy);
  await runHourly(busy);
  await runDaily(busy);
  await handleMessage(busy, { kind: "claim", siteId: "closed", claimId: claim.id });
  await handleMessage(busy, { kind: "night", siteId: "closed" });
  expect(sent.filter((message) => "siteId" in message && message.siteId === "closed")).toEqual([]);
  const after = await readAll();
  for (const table of ["outbox", "claims", "claim_events", "comments", "letters", "anchors", "automation_decisions"]) {
    const ofSite = (rows: unknown[] = []) => rows.filter((row) => JSON.stringify(row).includes('"closed"'));
    expect(ofSite(after[table]), table).toEqual(ofSite(before[table]));
  }
  expect(JSON.stringify(after["local_mails"])).not.toContain("pia@closed.example");
});

test("while a site is going its key is taken, to be read why; once it is gone the key is free, and an export of it comes back", async () => {
  await makeSite("again");
  await post("again", await aComment("again"));
  const lines = (await ask("GET", "again", "/export")).text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const [{ export_id }, end] = [lines[0], lines.at(-1).end];
  const piece = { export_id, rows: lines.slice(1, -1), end };
  const make = async () =>
    await call("POST", "/api/v1/sites", {
      token,
      body: { key: "again", name: "Again", locale: "de", origins: [ORIGIN] },
    });
  const restore = async () => await call("POST", "/api/v1/restores/again", { token, body: piece });

  await close("again");
  for (const refused of [await make(), await restore()])
    expect([refused.status, refused.json.code]).toEqual([409, "site_deleting"]);
  await runAll("again");
  expect((await make()).status).toBe(201);
  expect((await list("again")).json.comments).toEqual([]);

  await close("again");
  await runAll("again");
  expect((await restore()).json.rows).toEqual(end);
  // Not from the cache, which may show a page for ten seconds.
  expect((await list("again", "&limit=9")).json.comments).toHaveLength(1);
  const found = (await deletions()).filter(({ key }: { key: string }) => key === "again");
  expect(found.map((one: any) => one.finished_at !== null)).toEqual([true, true]);
});

test("nobody deletes a site by mistake, and nobody but the operator", async () => {
  await makeSite("mine");
  const member = await ask("POST", "mine", "/members", { name: "Olga", email: "olga@blog.example", role: "owner" });
  const scopes = ["site:admin", "claims:write", "claims:read", "comments:moderate", "comments:read"];
  const owner = await ask("POST", "mine", "/tokens", { member_id: member.json.member.id, name: "all", scopes });
  for (const query of [
    "",
    "?confirm=",
    "?confirm=Mine",
    "?confirm=neighbour",
    "?confirm=mine&kept_elsewhere=perhaps",
  ]) {
    const { status, json } = await ask("DELETE", "mine", query);
    expect([status, json.code], query).toEqual([422, "validation_failed"]);
  }
  expect((await call("DELETE", api("mine", "?confirm=mine"), { token: owner.json.token.secret })).json.code).toBe(
    "forbidden",
  );
  expect((await call("DELETE", api("mine", "?confirm=mine"))).json.code).toBe("unauthorized");
  expect((await ask("GET", "mine")).status).toBe(200);
  expect(await deletionOf("mine")).toBeUndefined();
});

test("claims that somebody was told of keep their site, until it is stated that they are kept elsewhere; a legal hold always does", async () => {
  const services = testServices();
  const deps = services.claimsAt("owed");
  await makeClaimingSite(services, "owed");
  const reviewed = await openAClaim(deps, "owed");
  const open = await openedClaim(deps, "owed");
  const ended = await act(deps, await openedClaim(deps, "owed"), "write_off");
  const year = new Date().getUTCFullYear() + 8;
  const refused = await close("owed");
  expect(refused).toMatchObject({
    status: 409,
    json: { code: "claims_kept", claims: { under_way: 1, ended: 1, kept_until: `${year}-12-31`, legal_hold: 0 } },
  });
  expect(refused.json.detail).toMatch(new RegExp(`1 under way.*1 ended, kept until ${year}-12-31.*kept_elsewhere`));
  expect((await ask("GET", "owed", `/claims/${open.id}`)).json.status).toBe("open");

  const held = await act(deps, reviewed, "legal_hold", { reason: "Der Anwalt braucht alles." });
  const stated = await close("owed", "&kept_elsewhere=true");
  expect(stated.json).toMatchObject({ code: "claims_kept", claims: { legal_hold: 1 } });
  await act(deps, held, "release_legal_hold");
  expect((await close("owed", "&kept_elsewhere=true")).status).toBe(202);
  expect(ended.status).toBe("written_off");
});

test("claims that nobody was told of keep no site", async () => {
  const services = testServices();
  const deps = services.claimsAt("quiet");
  await makeClaimingSite(services, "quiet");
  await openAClaim(deps, "quiet");
  await act(deps, await openAClaim(deps, "quiet"), "reject");
  expect((await close("quiet")).status).toBe(202);
  await runAll("quiet");
  expect((await readAll())["claims"]?.filter((row: any) => row.site_id === "quiet")).toEqual([]);
});

test("of whoever approves a claim and whoever deletes its site at the same moment one fails", async () => {
  const services = testServices();
  await makeClaimingSite(services, "race");
  const claim = await openAClaim(services.claimsAt("race"), "race");
  // Closed after the approval has read all that it needs, right before it writes.
  const DB = watchD1(env.DB, async (label, run) => {
    if (label.includes("claim_events") && label.includes("approve")) expect((await close("race")).status).toBe(202);
    return await run();
  });
  const approval = act(testServices({ DB }).claimsAt("race"), claim, "approve");
  const failure = await approval.catch(rootOf);
  expect(String(failure)).toContain("the site is being deleted");
});

test("each minute sends a message for what is still there, none while what had begun may not be over, nor past the day's rows", async () => {
  await makeSite("minutes");
  await postMany("minutes", 900);
  await close("minutes");
  const messages = async (after: number) => {
    const sent: JobMessage[] = [];
    await runMinute(testServices({ PLAN: "free", CLOCK_OFFSET_MS: String(after), JOBS: recorder(sent) }));
    return sent.filter((message) => message.kind === "deletion" && message.siteId === "minutes").length;
  };
  expect(await messages(15 * MINUTE)).toBe(0);
  expect(await runOnce("minutes", 15 * MINUTE)).toBeLessThan(3);
  expect((await deletionOf("minutes")).rows).toBe(0);
  expect(await messages(AFTER)).toBe(1);
  await runOnce("minutes");
  const { rows } = await deletionOf("minutes");
  expect(rows).toBeGreaterThan(0);

  // As if a large site had gone today.
  const day = (at: number) => new Date(Date.now() + at).toISOString().slice(0, 10);
  await env.DB.prepare("UPDATE site_deletions SET written = 40000, day = ? WHERE site_id = 'minutes'")
    .bind(day(AFTER))
    .run();
  expect(await messages(AFTER)).toBe(0);
  await runOnce("minutes");
  expect(await deletionOf("minutes")).toMatchObject({ rows, finished_at: null });
  expect(await messages(DAY + AFTER)).toBe(1);
  await runOnce("minutes", DAY + AFTER);
  expect((await deletionOf("minutes")).rows).toBeGreaterThan(rows);
});

/** Comments that another system had, each under a page of its own or all under one. */
async function importMany(site: string, count: number, pageOf: (i: number) => string): Promise<void> {
  for (let at = 0; at < count; at += 100) {
    const comments = Array.from({ length: 100 }, (_, i) => ({
      key: `${at + i}`,
      author: { name: "Karla" },
      body: `Im Stock Nummer ${at + i} sind die Bienen früh unterwegs.`,
      created_at: "2020-05-01T10:00:00Z",
      status: "published",
      thread: { url: pageOf(at + i) },
      // Half of them answer the one before.
      ...(i % 2 === 1 && pageOf(at + i) === pageOf(at + i - 1) && { parent_key: `${at + i - 1}` }),
    }));
    expect((await ask("POST", site, "/import", { source: "other", comments })).status).toBe(200);
  }
}

test("a comment that goes has a few rows read, however many comments there are", async () => {
  for (const site of ["talkative", "beside"]) {
    await makeSite(site);
    await importMany(site, 600, () => PAGE);
  }
  await close("talkative");
  const { db, count } = countRows(env.DB);
  for (let i = 0; i < 9; i++) await runOnce("talkative", AFTER, { DB: db });
  expect((await deletionOf("talkative")).finished_at).not.toBeNull();
  expect(count.read / 600).toBeLessThan(100);
  expect(count.written / 600).toBeLessThan(8);
});

test("what a day reads counts as well: each deleted page has all comments of others read", async () => {
  for (const site of ["many", "few"]) await makeSite(site);
  await importMany("many", 300, (i) => `${ORIGIN}/page-${i}`);
  await importMany("few", 800, () => PAGE);
  await close("many");
  await close("few");
  const before = await env.DB.prepare("SELECT sum(written) AS n FROM site_deletions").first<number>("n");
  // Less than 3,000 rows are to be written.
  await env.DB.prepare("UPDATE site_deletions SET written = 36000 - ?, day = ? WHERE site_id = 'few'")
    .bind(before, new Date(Date.now() + AFTER).toISOString().slice(0, 10))
    .run();
  for (let i = 0; i < 30; i++) await runOnce("many");
  expect(await deletionOf("many")).toMatchObject({ rows: expect.any(Number), finished_at: null });
  const sent: JobMessage[] = [];
  await runMinute(testServices({ PLAN: "free", CLOCK_OFFSET_MS: String(AFTER), JOBS: recorder(sent) }));
  expect(sent.filter(({ kind }) => kind === "deletion")).toEqual([]);
  for (let i = 0; i < 30; i++) await runOnce("many", DAY + AFTER);
  expect((await deletionOf("many")).finished_at).not.toBeNull();
});

test("messages come twice, at once, and die halfway: in the end all is gone, and what is told is told once", async () => {
  await makeSite("twice");
  await postMany("twice", 900);
  await close("twice");
  let writes = 0;
  const dying = watchD1(env.DB, async (label, run) => {
    if (label !== "" && ++writes % 3 === 0) throw new Error("The Worker died.");
    return await run();
  });
  for (let i = 0; i < 4; i++) await runOnce("twice", AFTER, { DB: dying }).catch(() => {});
  for (let i = 0; i < 10; i++) await Promise.all([runOnce("twice"), runOnce("twice")]);
  const { finished_at } = await deletionOf("twice");
  expect(finished_at).not.toBeNull();
  await runOnce("twice", AFTER + MINUTE);
  expect((await deletionOf("twice")).finished_at).toBe(finished_at);
  const left = Object.entries(await readAll()).filter(
    ([table, rows]) => !(table in STAYS) && JSON.stringify(rows).includes('"twice"'),
  );
  expect(left).toEqual([]);
});

test("a run that comes late touches nothing of a site that was made anew under the key", async () => {
  await makeSite("phoenix");
  await close("phoenix");
  let isMade = false;
  const late = watchD1(env.DB, async (label, run) => {
    if (label.includes("delete from") && !isMade) {
      isMade = true;
      await runAll("phoenix");
      await makeSite("phoenix");
    }
    return await run();
  });
  await runOnce("phoenix", AFTER, { DB: late });
  expect(isMade).toBe(true);
  expect((await ask("GET", "phoenix")).json.site).toMatchObject({ origins: [ORIGIN], creditor_id: expect.any(String) });
  expect((await ask("GET", "phoenix", "/terms/versions")).json.terms).toHaveLength(2);
});

test("what a run writes that began before its site was closed goes as well, however long it took", async () => {
  await makeSite("slow");
  await post("slow", await aComment("slow"));
  let isClosed = false;
  const DB = watchD1(env.DB, async (label, run) => {
    if (label.startsWith("insert into chain") && !isClosed) {
      isClosed = true;
      await close("slow");
      for (let i = 0; i < 5; i++) await runOnce("slow", 14 * MINUTE);
    }
    return await run();
  });
  await handleMessage(testServices({ DB }), { kind: "night", siteId: "slow" });
  expect(isClosed).toBe(true);
  await runAll("slow");
  expect((await deletionOf("slow")).finished_at).not.toBeNull();
  // The line that tells of the deletion.
  expect(JSON.stringify(await readAll()).match(/"slow"/g)).toHaveLength(1);
});

test("replies that are older than what they answer go as well, as an import may bring them", async () => {
  await makeSite("older");
  for (let i = 0; i < 12; i++)
    await post(
      "older",
      await aComment("older", { body: `Im Jahr ${1990 + i} waren es dort schon drei Völker auf dem Dach.` }),
    );
  // The newest is answered by all that came before it.
  await env.DB.prepare(
    `WITH newest AS (SELECT max(id) AS id FROM comments WHERE site_id = 'older')
      UPDATE comments SET parent_id = newest.id, root_id = newest.id FROM newest
      WHERE comments.site_id = 'older' AND comments.id <> newest.id`,
  ).run();
  await close("older");
  await runAll("older");
  expect((await deletionOf("older")).finished_at).not.toBeNull();
});

test("a row that was written after its table was done is found before the site's own goes", async () => {
  await makeSite("late");
  await close("late");
  await env.DB.prepare("UPDATE site_deletions SET next = 'sites' WHERE site_id = 'late'").run();
  await runOnce("late");
  expect(await deletionOf("late")).toMatchObject({ finished_at: null });
  await runAll("late");
  expect((await deletionOf("late")).finished_at).not.toBeNull();
  expect(JSON.stringify(await readAll()).match(/"late"/g)).toHaveLength(1);
});

test("a creditor that another site has stays", async () => {
  await makeSite("first");
  const { creditor_id } = (await ask("GET", "first")).json.site;
  await makeSite("second");
  const own = (await ask("GET", "second")).json.site.creditor_id;
  await ask("PATCH", "second", "", { creditor_id });
  await close("first");
  await runAll("first");
  const { json } = await call("GET", "/api/v1/creditors", { token });
  const ids = json.creditors.map(({ id }: { id: string }) => id);
  // The one that no site names any more was never the deleted site's.
  expect(ids).toEqual(expect.arrayContaining([creditor_id, own]));
});

test("a creditor that made claims of another site stays, whomever that site names since", async () => {
  const services = testServices();
  await makeClaimingSite(services, "leaving");
  await makeClaimingSite(services, "staying");
  const { creditor_id } = (await ask("GET", "leaving")).json.site;
  const own = (await ask("GET", "staying")).json.site.creditor_id;
  await ask("PATCH", "staying", "", { creditor_id });
  const deps = services.claimsAt("staying");
  await act(deps, await openAClaim(deps, "staying"), "approve");
  await ask("PATCH", "staying", "", { creditor_id: own });
  await close("leaving");
  await runAll("leaving");
  const { json } = await call("GET", "/api/v1/creditors", { token });
  expect(json.creditors.map(({ id }: { id: string }) => id)).toContain(creditor_id);
});

test("the invoices of a site that is gone stop nobody, nor the site that is made under its key later", async () => {
  const services = testServices();
  const deps = services.claimsAt("billed");
  await makeClaimingSite(services, "billed");
  const createdAfter = Date.now() - 1_000;
  const { invoiceId } = await openedClaim(deps, "billed");
  await close("billed", "&kept_elsewhere=true");
  await runAll("billed");
  const compare = async () => await reconcile(deps, null, { maxPages: 100, after: null, createdAfter });
  const told = async () => JSON.stringify([(await compare()).findings, await listQuarantine(deps.db, "billed")]);
  expect(invoiceId).not.toBeNull();
  expect(await told()).not.toContain(invoiceId);
  await makeClaimingSite(services, "billed");
  await env.DB.prepare("UPDATE sites SET created_at = created_at + 2000 WHERE id = 'billed'").run();
  expect(await told()).not.toContain(invoiceId);
});

test("what a restore left that came to no end can be deleted, claims and all", async () => {
  const lines = (await ask("GET", "neighbour", "/export")).text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const { export_id } = lines[0];
  await close("neighbour", "&kept_elsewhere=true");
  await runAll("neighbour");
  const rows = lines.slice(1, -1).filter(({ table }) => table !== "members");
  const restored = await call("POST", "/api/v1/restores/neighbour", {
    token,
    body: { export_id, rows, end: lines.at(-1).end },
  });
  expect([restored.status, restored.json.code]).toEqual([409, "conflict"]);
  expect((await close("neighbour")).json.code).toBe("claims_kept");
  expect((await close("neighbour", "&kept_elsewhere=true")).status).toBe(202);
  await runAll("neighbour");
  expect((await deletionOf("neighbour")).finished_at).not.toBeNull();
});

test.each([
  {
    language: "de",
    title: "Die ganze Site löschen",
    confirm: "Zur Bestätigung der Schlüssel der Site",
    wrong: "Es wurde nichts gelöscht",
    told: "wird in einer Viertelstunde gelöscht",
    operator: "löscht der Betreiber",
    kept: "1 läuft noch",
  },
  {
    language: "en",
    title: "Delete the whole site",
    confirm: "To confirm, the site's key",
    wrong: "Nothing was deleted",
    told: "to be deleted within a quarter of an hour",
    operator: "deleted by the operator",
    kept: "1 still under way",
  },
])("the dashboard deletes a site whose key is typed, and says what goes: $language", async ({ language, ...texts }) => {
  const site = `page-${language}`;
  const services = testServices();
  await makeClaimingSite(services, site);
  const claim = await act(services.claimsAt(site), await openAClaim(services.claimsAt(site), site), "approve");
  const member = await ask("POST", site, "/members", { name: "Olga", email: "olga@blog.example", role: "owner" });
  const owner = await ask("POST", site, "/tokens", {
    member_id: member.json.member.id,
    name: "x",
    scopes: ["site:admin", "comments:read"],
  });
  const path = `/dashboard/${site}/settings/erasure`;
  const theirs = new Browser(language);
  await theirs.login(owner.json.token.secret);
  expect(readText(await theirs.get(path))).toContain(texts.operator);
  expect((await theirs.send(`${path}/site`, { confirm: site, kept_elsewhere: "true" })).status).toBe(403);

  const browser = new Browser(language);
  await browser.login();
  const page = readText(await browser.get(path));
  for (const text of [texts.title, texts.confirm, site, texts.kept]) expect(page).toContain(text);
  const wrong = await browser.send(`${path}/site`, { confirm: "neighbour", kept_elsewhere: "true" });
  expect([wrong.status, readText(wrong)]).toEqual([422, expect.stringContaining(texts.wrong)]);
  expect((await browser.send(`${path}/site`, { confirm: site })).status).toBe(409);
  expect((await ask("GET", site, `/claims/${claim.id}`)).status).toBe(200);

  const sent = await browser.send(`${path}/site`, { confirm: ` ${site} `, kept_elsewhere: "true" });
  expect(sent.status).toBe(303);
  const sites = readText(await browser.get(sent.headers.get("location") ?? ""));
  expect(sites).toMatch(new RegExp(`${site} : ${texts.told}`));
  expect((await browser.get(path)).status).toBe(404);
});
