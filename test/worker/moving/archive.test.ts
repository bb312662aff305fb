import { applyD1Migrations, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import { exportSite } from "../../../src/archive/export-site.ts";
import { ARCHIVED, LEFT_OUT } from "../../../src/archive/tables.ts";
import { createDb } from "../../../src/db/client.ts";
import { verifyBundle } from "../../../src/evidence/verify.ts";
import {
  aClaimOn,
  ADVERT,
  aComment,
  api,
  call,
  list,
  makeSite,
  OPERATOR_TOKEN,
  ORIGIN,
  PAGE,
  post,
} from "../../support/api.ts";
import { Browser, readText } from "../../support/browse.ts";

const SITE = "whole";
type Row = Record<string, string | number | null>;
type Line = { table: string; row: Row };

const ask = async (method: string, path: string, body?: unknown) =>
  await call(method, api(SITE, path), { token: OPERATOR_TOKEN, ...(body !== undefined && { body }) });

async function exported(): Promise<{ head: any; rows: Line[]; end: Record<string, number> }> {
  const { text } = await ask("GET", "/export");
  const lines = text.trimEnd().split("\n");
  const [head, ...rest] = lines.map((line) => JSON.parse(line));
  return { head, rows: rest.slice(0, -1), end: rest.at(-1).end };
}

const restore = async (body: unknown, site = SITE) =>
  await call("POST", `/api/v1/restores/${site}`, { token: OPERATOR_TOKEN, body });

/** A site with something in each table that comments, moderation, claims and evidence fill. */
async function fillSite(): Promise<{ claim: string }> {
  await makeSite(SITE);
  await ask("PATCH", "/policy", { hearing_days: 14 });
  await ask("PATCH", "", { mode: "manual", terms_reviewed: true });
  const member = await ask("POST", "/members", { name: "Mo", email: "mo@blog.example", role: "moderator" });
  await ask("POST", "/tokens", { member_id: member.json.member.id, name: "script", scopes: ["comments:read"] });
  await ask("PUT", "/threads", {
    url: PAGE,
    title: "Bienen",
    article: { text: "Bienen in der Stadt und ihre Waben." },
  });
  const author = { name: "Käthe", email: "kaethe@mail.example" };
  const first = (await post(SITE, await aComment(SITE, { author, reply_notifications: true }))).json;
  const reply = (await post(SITE, await aComment(SITE, { parent_id: first.comment.id }))).json;
  await call("PUT", api(SITE, `/comments/${first.comment.id}/reactions`), {
    body: { like: true },
    headers: { origin: ORIGIN },
  });
  await call("POST", api(SITE, `/comments/${reply.comment.id}/reports`), {
    body: { reason: "Stimmt nicht." },
    headers: { origin: ORIGIN },
  });
  const gone = (await post(SITE, await aComment(SITE, { body: "Das hier nehme ich wieder zurück, versprochen." })))
    .json;
  await ask("POST", "/erasure", { comment_id: gone.comment.id });
  await ask("GET", "/evidence/head");
  const advert = (await post(SITE, await aComment(SITE, ADVERT))).json;
  const opened = await ask("POST", "/claims", aClaimOn(advert.comment.id));
  const approved = await ask("POST", `/claims/${opened.json.id}/actions`, {
    action: "approve",
    version: opened.json.version,
  });
  expect(approved.json.status).toBe("hearing");
  await ask("POST", `/claims/${opened.json.id}/actions`, {
    action: "legal_hold",
    version: approved.json.version,
    reason: "Der Anwalt braucht alles.",
  });
  return { claim: opened.json.id };
}

/** The same lines with one column of one table changed. */
function withColumn(lines: readonly Line[], table: string, column: string, value: string | null): Line[] {
  const change = ({ row }: Line): Line => ({ table, row: { ...row, [column]: value } });
  return lines.map((line) => (line.table === table ? change(line) : line));
}

async function emptyDeployment(): Promise<void> {
  await reset();
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
}

let claim: string;
beforeAll(async () => {
  ({ claim } = await fillSite());
});

test("every table is exported, or deliberately left out for a reason", async () => {
  const { results } = await env.DB.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_cf%' ESCAPE '\\' AND name NOT LIKE 'd1\\_%' ESCAPE '\\'",
  ).all<{ name: string }>();
  const named = [...ARCHIVED.map((table) => table.name), ...Object.keys(LEFT_OUT)];
  expect(results.map((table) => table.name).toSorted()).toEqual(named.toSorted());
});

test("an export names its format and site, ends with what it counted, and holds no secret and nothing of other sites", async () => {
  await makeSite("neighbour");
  await post(
    "neighbour",
    await aComment("neighbour", { body: "Ein Satz des Nachbarn, der hier nichts verloren hat." }),
  );
  const { head, rows, end } = await exported();
  expect(head).toMatchObject({ format: "hausrecht-site-1", site: SITE });
  const counted = Object.fromEntries(
    ARCHIVED.map(({ name }) => [name, rows.filter((row) => row.table === name).length]),
  );
  expect(end).toEqual(counted);
  expect(end).toMatchObject({
    sites: 1,
    terms: 2,
    members: 1,
    comments: 4,
    claims: 1,
    debtors: 1,
    reports: 1,
    creditors: 1,
  });
  const text = JSON.stringify(rows);
  expect(text).not.toContain("Nachbarn");
  const hashes = await env.DB.prepare("SELECT hash FROM tokens").all<{ hash: string }>();
  expect(hashes.results).toHaveLength(1);
  for (const { hash } of hashes.results) expect(text).not.toContain(hash);
});

test("what is more than the plan allows comes in parts, which together are the whole", async () => {
  const readPart = async (cursor: string | undefined, limits: { exportQueries: number; exportCharacters: number }) => {
    const lines: any[] = [];
    const part = exportSite(createDb(env.DB), SITE, { exportId: "parts", now: Date.now(), cursor, limits });
    for await (const text of part)
      lines.push(
        ...text
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line)),
      );
    return lines;
  };
  const whole = await exported();
  for (const limits of [
    { exportQueries: 3, exportCharacters: 1_000_000 },
    { exportQueries: 900, exportCharacters: 1 },
  ]) {
    const rows: Line[] = [];
    let [cursor, parts]: [string | undefined, number] = [undefined, 0];
    do {
      const lines = await readPart(cursor, limits);
      const closing = lines.at(-1);
      const own = lines.slice(cursor === undefined ? 1 : 0, -1);
      expect(Object.values<number>(closing.counts ?? closing.end).reduce((sum, n) => sum + n, 0)).toBe(own.length);
      rows.push(...own);
      cursor = closing.next;
      parts += 1;
    } while (cursor !== undefined);
    expect(parts).toBeGreaterThan(5);
    expect(rows).toEqual(whole.rows);
  }
  const [{ next }] = (await readPart(undefined, { exportQueries: 4, exportCharacters: 1_000_000 })).slice(-1);
  const { text } = await ask("GET", `/export?cursor=${next}`);
  const rest = text
    .trimEnd()
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  expect(rest).toEqual(whole.rows.slice(-rest.length));
  expect(rest.length).toBeLessThan(whole.rows.length);
});

test.each(["W10", "WyJleHBvcnQiLCJ0b2tlbnMiXQ", "WyJleHBvcnQiLCJjb21tZW50cyIsMSwyLDNd"])(
  "a cursor that no export gave is refused: %s",
  async (cursor) => {
    const { status, json } = await ask("GET", `/export?cursor=${cursor}`);
    expect([status, json.code, json.issues[0].path]).toEqual([422, "validation_failed", "cursor"]);
  },
);

test("only a site's administrator exports, and only the operator restores", async () => {
  expect((await call("GET", api(SITE, "/export"))).status).toBe(401);
  expect((await call("POST", `/api/v1/restores/${SITE}`, { body: {} })).status).toBe(401);
});

test("an export in small pieces, some of them twice, makes the same site in an empty deployment", async () => {
  const before = await exported();
  const lists = async () => ({
    page: (await list(SITE)).json,
    claims: (await ask("GET", "/claims")).json,
    queue: (await ask("GET", "/queue?status=rejected")).json,
    terms: (await ask("GET", "/terms/versions")).json,
    settings: (await ask("GET", "")).json,
  });
  const listsBefore = await lists();
  const bundle = (await ask("GET", `/claims/${claim}/evidence`)).json;
  const sealed = await exported();
  await emptyDeployment();

  const { export_id } = before.head;
  const pieces = Array.from({ length: Math.ceil(sealed.rows.length / 7) }, (_, i) =>
    sealed.rows.slice(i * 7, i * 7 + 7),
  );
  for (const [i, rows] of pieces.entries()) {
    expect((await restore({ export_id, rows })).status).toBe(200);
    if (i % 3 === 0) expect((await restore({ export_id, rows })).status).toBe(200);
  }
  const last = { export_id, rows: [], end: sealed.end };
  expect((await restore(last)).json.rows).toEqual(sealed.end);
  // Its answer may have been lost.
  expect((await restore(last)).json.rows).toEqual(sealed.end);

  const after = await exported();
  // Each export is a line of the audit log itself; the others came along.
  const isLog = ({ table }: Line) => table === "audit_log";
  const own = after.rows.findLast((line) => isLog(line));
  expect(own?.row["action"]).toBe("site.exported");
  expect(sealed.rows.filter((line) => isLog(line)).length).toBeGreaterThan(5);
  // The one change: what would move on by itself waits for a person.
  const moved = after.rows.filter(({ table, row }) => table === "claims" && row["hold"] !== null);
  expect(moved).toHaveLength(1);
  const asBefore = withColumn(
    after.rows.filter((line) => line !== own),
    "claims",
    "hold",
    null,
  );
  expect(asBefore).toEqual(sealed.rows);

  const listsAfter = await lists();
  expect(listsAfter.page).toEqual(listsBefore.page);
  expect(listsAfter).toMatchObject({
    queue: listsBefore.queue,
    terms: listsBefore.terms,
    settings: listsBefore.settings,
  });
  expect(listsAfter.claims.claims[0]).toMatchObject({
    id: claim,
    status: "hearing",
    hold: expect.stringContaining("Restored"),
  });
  for (const [language, said] of Object.entries({ de: "Aus einem Export wiederhergestellt", en: "Restored from" })) {
    const browser = new Browser(language);
    await browser.login();
    expect(readText(await browser.get(`/dashboard/${SITE}/claims/${claim}`))).toContain(said);
  }

  const again = (await ask("GET", `/claims/${claim}/evidence`)).json;
  expect(again.records).toEqual(bundle.records);
  const head = bundle.chain.at(-1);
  expect(await verifyBundle(again, head.hash)).toMatchObject({ ok: true, problems: [] });
});

test("life goes on in the restored site: new comments, on the same chain", async () => {
  const { json } = await post(
    SITE,
    await aComment(SITE, { body: "Und was machen die Bienen im neuen Haus, wenn es friert?" }),
  );
  expect(json.status).toBe("published");
  expect((await ask("GET", "/evidence/head")).json.head.n).toBeGreaterThan(1);
});

test("what is posted while a restore still runs is kept, on the same chain", async () => {
  const { head, rows, end } = await exported();
  await emptyDeployment();
  const { export_id } = head;
  const isSealed = ({ table }: Line) => /^(?:creditors|sites|anchors|chain|evidence)/.test(table);
  const isLate = ({ table }: Line) => table === "audit_log";
  const others = rows.filter((line) => !isSealed(line));
  await restore({ export_id, rows: rows.filter(isSealed) });
  await restore({ export_id, rows: others.filter((line) => !isLate(line)) });
  const { json } = await post(
    SITE,
    await aComment(SITE, { body: "Mitten im Umzug noch ein Satz zu den Bienen im Hof." }),
  );
  await restore({ export_id, rows: others.filter(isLate) });
  const done = await restore({ export_id, rows: [], end });
  expect(done.json.rows).toMatchObject({ comments: (end["comments"] ?? 0) + 1, evidence: (end["evidence"] ?? 0) + 1 });
  expect((await list(SITE)).text).toContain(json.comment.id);
  await ask("GET", "/evidence/head");
  expect((await ask("GET", "/evidence/check")).json.problems).toEqual([]);
});

test("a site that is there already is never touched by a restore", async () => {
  const { head, rows } = await exported();
  const renamed = withColumn(rows, "sites", "name", "Gekapert");
  expect((await restore({ export_id: head.export_id, rows: renamed.slice(0, 100) })).json.code).toBe("site_exists");
  expect((await ask("GET", "")).json.site.name).toBe("Bienen in der Stadt");
});

test("a file that lacks rows is told so at the end; one that was changed brings no script and no rows of other sites", async () => {
  const { head, rows, end } = await exported();
  await emptyDeployment();
  await makeSite("neighbour");
  const { export_id } = head;
  const evil = rows.map(({ table, row }) => {
    if (table === "comments") return { table, row: { ...row, html: "<script>alert(1)</script>" } };
    if (table === "members") return { table, row: { ...row, site_id: "neighbour" } };
    return { table, row };
  });
  for (let at = 0; at < evil.length; at += 100) await restore({ export_id, rows: evil.slice(at, at + 100) });
  const refused = await restore({ export_id, rows: [], end });
  expect(refused.json).toMatchObject({ code: "conflict", detail: expect.stringContaining("members 0 of 1") });
  expect((await list(SITE)).text).not.toContain("script");
  const link = {
    table: "threads",
    row: { ...rows.find(({ table }) => table === "threads")?.row, url: "javascript:alert(1)" },
  };
  expect((await restore({ export_id, rows: [link] })).json.code).toBe("validation_failed");
});

test("rows that cannot be begun with leave nothing behind", async () => {
  await emptyDeployment();
  const export_id = "01890a5d-ac96-774b-bcce-b302099a8057";
  const origin = { table: "site_origins", row: { site_id: SITE, origin: ORIGIN } };
  expect((await restore({ export_id, rows: [origin] })).json.code).toBe("validation_failed");
  expect((await restore({ export_id, rows: [{ table: "tokens", row: {} }] })).json.code).toBe("validation_failed");
  expect((await restore({ export_id, rows: [{ table: "sites", row: { id: SITE } }] })).json.code).toBe(
    "validation_failed",
  );
  for (const table of ["sites", "site_origins", "idempotency_keys"])
    expect((await env.DB.prepare(`SELECT * FROM ${table}`).all()).results).toEqual([]);
});
