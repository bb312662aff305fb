import { applyD1Migrations, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { exportSite } from "../../../src/archive/export-site.ts";
import { createDb } from "../../../src/db/client.ts";
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
  post,
} from "../../support/api.ts";

const SITE = "busy";
const EXPORT_ID = "01890a5d-ac96-774b-bcce-b302099a8057";

const ask = async (method: string, path: string, body?: unknown) =>
  await call(method, api(SITE, path), { token: OPERATOR_TOKEN, ...(body !== undefined && { body }) });

const say = async (body: string, more: Record<string, unknown> = {}): Promise<string> =>
  (await post(SITE, await aComment(SITE, { body, ...more }))).json.comment.id;

const decide = async (id: string, decision: string) => {
  const revision = await env.DB.prepare("SELECT revision FROM comments WHERE id = ?").bind(id).first("revision");
  return await ask("POST", `/comments/${id}/decision`, { decision, revision });
};

const claimOn = async (body: string): Promise<string> => {
  const advert = await say(`${ADVERT.body} ${body}`, { author: ADVERT.author });
  const opened = await ask("POST", "/claims", aClaimOn(advert));
  expect(opened.status).toBe(201);
  return opened.json.id;
};

const getClaim = async (id: string) => (await ask("GET", `/claims/${id}`)).json;

const act = async (id: string, action: string) =>
  await ask("POST", `/claims/${id}/actions`, { action, version: (await getClaim(id)).version, reason: "Test." });

/** All that can happen to what an export has read, is about to read, or will never see. */
async function live(
  old: { comment: string; hidden: string; moving: string; ending: string },
  n: number,
): Promise<void> {
  const url = `${ORIGIN}/new-${n}`;
  const first = await say(`Ein neuer Gedanke Nummer ${n} zu den Bienen auf dem Dach.`, { thread: { url } });
  await say(`Eine Antwort Nummer ${n} auf den neuen Gedanken.`, { thread: { url }, parent_id: first });
  for (const decision of ["reject", "publish"]) expect((await decide(old.comment, decision)).status).toBe(200);
  await say(`Eine späte Antwort Nummer ${n} auf den alten Gedanken.`, { parent_id: old.comment });
  const at = "2020-05-01T10:00:00Z";
  const comment = { author: { name: "Käthe" }, body: `Alt ${n}`, created_at: at, status: "published", thread: { url } };
  const comments = [
    { ...comment, key: `parent-${n}` },
    { ...comment, key: `child-${n}`, parent_key: `parent-${n}` },
  ];
  await ask("POST", "/import", { source: "other", comments });
  if (n === 2) expect((await decide(old.hidden, "reject")).status).toBe(200);
  const debtor = { ...aClaimOn("").debtor, name: `Umbenannt ${n} Ltd` };
  const changed = await ask("PUT", `/claims/${old.moving}/debtor`, {
    version: (await getClaim(old.moving)).version,
    debtor,
  });
  expect(changed.status).toBe(200);
  if (n === 3) expect((await act(old.ending, "cancel")).status).toBe(200);
  await claimOn(`Nummer ${n}.`);
  await ask("GET", "/evidence/head");
}

test("what was exported while comments, decisions and claims were written is whole, and can be restored", async () => {
  await makeSite(SITE);
  const comment = await say("Ein alter Gedanke zu den Bienen, der schon lange hier steht.");
  const hidden = await say("Noch ein alter Gedanke zu den Bienen und ihren Waben.");
  const [moving, ending] = [await claimOn("Alt eins."), await claimOn("Alt zwei.")];
  await ask("GET", "/evidence/head");

  const rows: any[] = [];
  const end: Record<string, number> = {};
  let [cursor, n]: [string | undefined, number] = [undefined, 0];
  do {
    const limits = { exportQueries: 1, exportCharacters: 1_000_000 };
    const part = exportSite(createDb(env.DB), SITE, { exportId: EXPORT_ID, now: Date.now(), cursor, limits });
    const lines: any[] = [];
    for await (const text of part)
      lines.push(
        ...text
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line)),
      );
    const closing = lines.at(-1);
    rows.push(...lines.slice(cursor === undefined ? 1 : 0, -1));
    for (const [table, count] of Object.entries<number>(closing.counts ?? closing.end))
      end[table] = (end[table] ?? 0) + count;
    cursor = closing.next;
    if (cursor === undefined) continue;
    n += 1;
    // What comes after comments and claims is read late for one reason: that it holds what they name.
    if (n <= 6 || n % 4 === 0) await live({ comment, hidden, moving, ending }, n);
  } while (cursor !== undefined);
  expect(n).toBeGreaterThan(10);

  await reset();
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
  for (let at = 0; at < rows.length; at += 40) {
    const body = { export_id: EXPORT_ID, rows: rows.slice(at, at + 40) };
    const { status, text } = await call("POST", `/api/v1/restores/${SITE}`, { token: OPERATOR_TOKEN, body });
    expect([status, text]).toEqual([200, expect.any(String)]);
  }
  const body = { export_id: EXPORT_ID, rows: [], end };
  const done = await call("POST", `/api/v1/restores/${SITE}`, { token: OPERATOR_TOKEN, body });
  expect(done.text).toContain('"rows"');
  expect(done.json.rows).toEqual(end);

  const check = (await ask("GET", "/evidence/check")).json;
  expect(check.problems).toEqual([]);
  // What came too late leaves nothing behind that no erasure would find.
  const { results } = await env.DB.prepare(
    `SELECT subject FROM evidence_payloads WHERE payload IS NOT NULL
      AND subject NOT IN (SELECT id FROM comments UNION ALL SELECT id FROM claims)`,
  ).all();
  expect(results).toEqual([]);
  const page = (await list(SITE)).json;
  const shown = page.comments.flatMap((one: any) => [one, ...one.replies]).filter((one: any) => one.html !== null);
  expect(page.thread.count).toBe(shown.length);
  expect(
    await env.DB.prepare(
      "SELECT count(*) AS n FROM comments WHERE claim_id IS NOT NULL AND claim_id NOT IN (SELECT id FROM claims WHERE status = 'review')",
    ).first("n"),
  ).toBe(0);
  // Nobody is locked out by a history that is ahead of its row.
  for (const id of [comment, hidden]) expect((await decide(id, "spam")).status).toBe(200);
  for (const id of [moving, ending]) {
    const { status, version } = await getClaim(id);
    const events = (await getClaim(id)).events;
    expect(events.at(-1).version).toBe(version);
    if (status === "review") expect((await act(id, "reject")).status).toBe(200);
  }
});
