import {
  createExecutionContext,
  createMessageBatch,
  createScheduledController,
  waitOnExecutionContext,
} from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { eraseOldEvidence } from "../../src/claims/retention.ts";
import { createDb } from "../../src/db/client.ts";
import worker from "../../src/index.ts";
import type { JobMessage } from "../../src/jobs/message.ts";
import { countRows } from "../../src/local/bench/count-rows.ts";
import { ADVERT, aComment, api, call, makeSite, OPERATOR_TOKEN, PAGE, post } from "../support/api.ts";

const DAY = 86_400_000;

/** A cron trigger, and what it puts into the queue. */
async function runCron(cron: string, offsetMs: number): Promise<void> {
  const context = createExecutionContext();
  const controller = createScheduledController({ cron, scheduledTime: new Date() });
  const sent: JobMessage[] = [];
  const JOBS = { send: async (body: JobMessage) => void sent.push(body) } as unknown as Cloudflare.Env["JOBS"];
  const settings = { ...env, JOBS, CLOCK_OFFSET_MS: String(offsetMs) };
  await worker.scheduled(controller, settings, context);
  for (const [at, body] of sent.entries()) {
    const message = { id: String(at), timestamp: new Date(), attempts: 1, body };
    await worker.queue(createMessageBatch<JobMessage>("hausrecht-jobs", [message]), settings, context);
  }
  await waitOnExecutionContext(context);
}

const runDailyCron = (offsetMs: number) => runCron("17 3 * * *", offsetMs);
const runHourlyCron = (offsetMs: number) => runCron("7 * * * *", offsetMs);

const history = async (site: string, id: string) =>
  (await call("GET", api(site, `/comments/${id}/history`), { token: OPERATOR_TOKEN })).json.history;

test("evidence with the sender's address is erased after its days, and the chain still verifies what was there", async () => {
  await makeSite("old");
  const { json } = await post("old", await aComment("old", ADVERT));
  const id = json.comment.id;
  expect((await history("old", id))[0].details.network.ip).toBe("203.0.113.7");
  await runDailyCron(89 * DAY);
  expect((await history("old", id))[0].details).not.toBeNull();
  await runDailyCron(91 * DAY);
  expect((await history("old", id))[0].details).toBeNull();
  const head = await call("GET", api("old", "/evidence/head"), { token: OPERATOR_TOKEN });
  expect(head.json.head.last_seq).toBe(1);
});

test("what is said of an old comment is kept as long as what was said of a new one", async () => {
  await makeSite("late");
  const { json } = await post("late", await aComment("late", ADVERT));
  const { id } = json.comment;
  const answer = await call("POST", api("late", `/comments/${id}/objection`), {
    token: json.edit_token,
    body: { text: "Das war keine Werbung." },
    env: { CLOCK_OFFSET_MS: String(91 * DAY) },
  });
  expect(answer.status).toBe(202);

  await runDailyCron(92 * DAY);
  const [submitted, objected] = await history("late", id);
  expect(submitted.details).toBeNull();
  expect(objected.details.text).toBe("Das war keine Werbung.");
  await runDailyCron(182 * DAY);
  expect((await history("late", id))[1].details).toBeNull();
});

test("what filled in the trap is a person's to publish also once its evidence is erased, whatever article comes", async () => {
  await makeSite("trapped");
  const { json } = await post("trapped", await aComment("trapped", { trap: "x" }));
  await runDailyCron(91 * DAY);
  const text = "Bienen in der Stadt überwintern auf dem Dach; im März geben Imker die ersten Waben frei. ".repeat(20);
  const article = { token: OPERATOR_TOKEN, body: { url: PAGE, article: { text } } };
  const later = { env: { CLOCK_OFFSET_MS: String(91 * DAY) } };
  expect((await call("PUT", api("trapped", "/threads"), { ...article, ...later })).status).toBe(200);
  const path = api("trapped", `/comments/${json.comment.id}/history`);
  expect((await call("GET", path, { token: OPERATOR_TOKEN })).json.comment.status).toBe("held");
});

test("a published comment's evidence never held the sender's address", async () => {
  await makeSite("young");
  const { json } = await post("young", await aComment("young"));
  expect((await history("young", json.comment.id))[0].details.network).toBeNull();
});

test("a night erases all that is old enough, however much it is", async () => {
  await makeSite("flooded");
  const aForeign = (key: string) => ({
    key,
    thread: { url: PAGE },
    author: { name: "Ada Vogel" },
    body: "Aus dem alten System.",
    created_at: "2014-03-01T10:00:00Z",
    status: "published",
  });
  for (let at = 0; at < 600; at += 200) {
    const comments = Array.from({ length: 200 }, (_, i) => aForeign(String(at + i)));
    const body = { source: "wordpress", comments };
    expect((await call("POST", api("flooded", "/import"), { token: OPERATOR_TOKEN, body })).status).toBe(200);
  }
  await runDailyCron(91 * DAY);
  const left = env.DB.prepare(
    "SELECT count(*) n FROM evidence_payloads WHERE site_id = 'flooded' AND payload IS NOT NULL",
  );
  expect((await left.first<{ n: number }>())?.n).toBe(0);
});

test("keys and used tokens are forgotten after a day, to the hour", async () => {
  await makeSite("keys");
  await post("keys", await aComment("keys"), { "idempotency-key": "once" });
  const count = async () => (await env.DB.prepare("SELECT count(*) n FROM idempotency_keys").first<{ n: number }>())?.n;
  expect(await count()).toBeGreaterThan(0);
  await runHourlyCron(DAY - 60_000);
  expect(await count()).toBeGreaterThan(0);
  await runHourlyCron(DAY + 60_000);
  expect(await count()).toBe(0);
});

test("a night reads what has become due, however much is kept or was erased before", async () => {
  await makeSite("large");
  const { json } = await post("large", await aComment("large", ADVERT));
  const numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)";
  const columns = "site_id, thread_id, author_name, locale, body, html, status, revision, flagged, listed, created_at";
  const copies = [
    `INSERT INTO comments (id, ${columns}) SELECT 'l' || i, ${columns} FROM n JOIN comments c ON c.id = ?1`,
    // The second half is sealed two months later.
    `INSERT INTO evidence (site_id, seq, kind, subject, at, commitment) SELECT site_id, seq + i, kind, 'l' || i,
      at + (i > 1500) * ${60 * DAY}, commitment FROM n JOIN evidence ON subject = ?1`,
    `INSERT INTO evidence_payloads (site_id, subject, seq, salt, payload) SELECT site_id, 'l' || i, seq + i, salt, payload
      FROM n JOIN evidence_payloads ON subject = ?1`,
  ];
  for (const copy of copies) await env.DB.prepare(`${numbers} ${copy}`).bind(json.comment.id).run();
  const night = async (day: number) => {
    const { db, count } = countRows(env.DB);
    await eraseOldEvidence(createDb(db), "large", Date.now() + day * DAY);
    return count;
  };
  const left = async () => {
    const select = "SELECT count(*) n FROM evidence_payloads WHERE site_id = 'large' AND payload IS NOT NULL";
    return await env.DB.prepare(select).first("n");
  };
  expect((await night(89)).read).toBeLessThan(50);
  expect(await left()).toBe(3_001);
  expect((await night(91)).read).toBeLessThan(50 + 1_501 * 6);
  expect(await left()).toBe(1_500);
  expect((await night(92)).read).toBeLessThan(50);
});
