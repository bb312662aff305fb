import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import { sealSite } from "../../src/evidence/seal.ts";
import { handleMessage } from "../../src/jobs/handle-message.ts";
import { runDaily, runMinute } from "../../src/jobs/cron.ts";
import type { JobMessage } from "../../src/jobs/message.ts";
import { countRows } from "../../src/local/bench/count-rows.ts";
import type { Services } from "../../src/services.ts";
import {
  ADVERT,
  aComment,
  api,
  call,
  HOME,
  makeSite,
  OPERATOR_TOKEN,
  PAGE,
  post,
  type Answer,
} from "../support/api.ts";
import { makeClaimingSite, openAClaim, testServices } from "../support/claims.ts";

// What Cloudflare refuses past its limit, workerd on one's own machine does not: so it is counted.
const MOST_QUERIES = 50;
const SITE = "free-0";

/** What a run asks the database on the free plan, and the messages that it leaves. */
async function counted(
  run: (services: Services) => Promise<unknown>,
): Promise<{ queries: number; sent: JobMessage[] }> {
  const sent: JobMessage[] = [];
  const JOBS = { send: async (message: JobMessage) => void sent.push(message) } as unknown as Cloudflare.Env["JOBS"];
  const { db, count } = countRows(env.DB);
  await run(testServices({ DB: db, PLAN: "free", JOBS }));
  return { queries: count.roundTrips, sent };
}

beforeAll(async () => {
  const services = testServices();
  await makeClaimingSite(services, SITE);
  for (let i = 1; i < 8; i++) await makeSite(`free-${i}`);
  const member = { name: "Olga Sommer", email: "olga@blog.example", role: "owner" };
  await call("POST", api(SITE, "/members"), { token: OPERATOR_TOKEN, body: member });
  for (let year = 1980; year < 1992; year++) {
    const body = `Am Bodensee war es im Jahr ${year} schon im März warm, ich messe seit langem.`;
    await post(SITE, await aComment(SITE, { body }));
    await sealSite(services.at(SITE).db, SITE, Date.now());
  }
});

test("the nights of eight sites keep within what a run may ask on the free plan", async () => {
  const evening = await counted(runDaily);
  expect(evening.queries).toBeLessThanOrEqual(MOST_QUERIES);
  expect(evening.sent.map((message) => message.kind === "night" && message.siteId)).toContain("free-7");
  for (let night = 0; night < 3; night++)
    for (const message of evening.sent) {
      const { queries } = await counted((services) => handleMessage(services, message));
      expect(queries, JSON.stringify(message)).toBeLessThanOrEqual(MOST_QUERIES);
    }
});

test("the minutes of eight sites with claims in review and events of Stripe keep within it, and come to every claim", async () => {
  const deps = testServices().claimsAt(SITE);
  const event = env.DB
    .prepare(`INSERT INTO stripe_inbox (event_id, type, object_id, livemode, state, due_at, created_at, received_at)
    VALUES (?, 'invoice.paid', 'in_unknown', 0, 'pending', 0, 0, 0)`);
  await env.DB.batch(Array.from({ length: 20 }, (_, at) => event.bind(`evt_free_${at}`)));
  for (let i = 0; i < 3; i++) await openAClaim(deps, SITE);
  const looked = env.DB.prepare("SELECT count(DISTINCT claim_id) n FROM automation_decisions");
  for (let minute = 1; minute <= 3; minute++) {
    expect((await counted(runMinute)).queries).toBeLessThanOrEqual(MOST_QUERIES);
    expect(await looked.first("n")).toBe(minute);
  }
});

test("a whole page of the queue is decided at once within it, and that undone", async () => {
  const form = new URLSearchParams({ decision: "spam" });
  for (let i = 0; i < 25; i++) {
    const body = `Need cheap backlinks? Offer ${i}: visit https://l${i}.example and order SEO packages from ${i + 9} USD today.`;
    const { json } = await post(SITE, await aComment(SITE, { ...ADVERT, body }));
    form.append("pick", `${json.comment.id}:${json.comment.revision ?? 1}`);
  }
  const headers = { origin: HOME, "content-type": "application/x-www-form-urlencoded" };
  const login = await call("POST", "/dashboard/login", { headers, body: `token=${OPERATOR_TOKEN}` });
  const cookie = login.headers.get("set-cookie")?.split(";")[0] ?? "";
  const send = async (path: string, body: URLSearchParams) => {
    const { db, count } = countRows(env.DB);
    const options = { headers: { ...headers, cookie }, body: body.toString(), env: { DB: db } };
    const answer = await call("POST", `/dashboard/${SITE}${path}`, options);
    expect(count.roundTrips).toBeLessThanOrEqual(MOST_QUERIES);
    return new URL(answer.headers.get("location") ?? "", HOME).searchParams;
  };
  const decided = await send("/queue", form);
  expect(decided.get("notice")).toBe("spam");
  const undone = await send("/queue/undo", new URLSearchParams({ picks: decided.get("undo") ?? "" }));
  expect(undone.get("count")).toBe("25");
});

/** What a request of the owner's asks the database, with all that it leaves to be done after its answer. */
async function asked(method: string, path: string, body: unknown): Promise<{ answer: Answer; queries: number }> {
  const { db, count } = countRows(env.DB);
  const options = { token: OPERATOR_TOKEN, body, env: { ...testServices().env, DB: db, PLAN: "free" } };
  const answer = await call(method, api(SITE, path), options);
  return { answer, queries: count.roundTrips };
}

/** The newest comments of the site, as they were written. */
async function newest(limit: number): Promise<{ id: string; revision: number }[]> {
  const select = "SELECT id, revision FROM comments WHERE site_id = ? ORDER BY id DESC LIMIT ?";
  return (await env.DB.prepare(select).bind(SITE, limit).all<{ id: string; revision: number }>()).results;
}

test("a thread's held comments are judged again within half of it", async () => {
  const article = { text: "Am Bodensee misst der Wetterdienst seit 1900, wie warm es im März ist. ".repeat(20) };
  const { answer, queries } = await asked("PUT", "/threads", { url: PAGE, article });
  expect(answer.status).toBe(200);
  expect(queries).toBeLessThanOrEqual(MOST_QUERIES / 2);
});

test("as many comments as a backtest takes are judged within half of it, whatever flips", async () => {
  const { answer, queries } = await asked("POST", "/backtest", { policy: { rejects: ["spam"] }, limit: 50 });
  expect(answer.json.judged).toBeGreaterThan(30);
  expect(answer.json.flips.length).toBeGreaterThan(10);
  expect(queries).toBeLessThanOrEqual(MOST_QUERIES / 2);
});

test("as many decisions as a request takes are carried out within half of it, also when one comes too late", async () => {
  const comments = await newest(40);
  const decisions = comments.map(({ id, revision }) => ({ comment_id: id, revision, decision: "spam" }));
  const twice = [...decisions, ...decisions.slice(0, 1)];
  const { answer, queries } = await asked("POST", "/decisions", { decisions: twice });
  const results = answer.json.results as { comment_id: string; status?: string; error?: { code: string } }[];
  expect(results.map(({ comment_id }) => comment_id)).toEqual(twice.map(({ comment_id }) => comment_id));
  expect(results.filter(({ status }) => status === "spam")).toHaveLength(decisions.length);
  expect(results.at(-1)?.error?.code).toBe("stale_revision");
  expect(queries).toBeLessThanOrEqual(MOST_QUERIES / 2);
});

test("all that an address has posted is erased within half of it, but for what is changed meanwhile", async () => {
  const email = "viel@mail.example";
  const ids: string[] = [];
  for (let year = 1900; year < 1930; year++) {
    const body = `Mein Großvater maß im März ${year} am Bodensee schon die Luft.`;
    const { json } = await post(SITE, await aComment(SITE, { body, author: { name: "Vinzenz", email } }));
    ids.push(json.comment.id);
  }
  // Somebody else is writing the next line of one comment's history: nothing of that one is erased, and all of the others.
  const [late = ""] = ids;
  const line = `INSERT INTO comment_revisions (comment_id, revision, kind, status, actor, at)
    SELECT comment_id, 2, kind, status, actor, at FROM comment_revisions WHERE comment_id = ?`;
  await env.DB.prepare(line).bind(late).run();
  const first = await asked("POST", "/erasure", { email });
  expect(first.answer.json).toMatchObject({ code: "stale_revision", comment_id: late });
  expect(first.queries).toBeLessThanOrEqual(MOST_QUERIES / 2);
  await env.DB.prepare("UPDATE comments SET revision = 2 WHERE id = ?").bind(late).run();
  const second = await asked("POST", "/erasure", { email });
  expect(second.answer.json).toEqual({ erased: [late], kept: [] });
  const left =
    "SELECT count(*) n FROM comments WHERE site_id = ? AND status = 'erased' AND body = '' AND author_name = ''";
  expect(await env.DB.prepare(left).bind(SITE).first("n")).toBe(ids.length);
});

test("a claim is approved within seven tenths of it, with a hearing or without", async () => {
  const deps = testServices().claimsAt(SITE);
  for (const hearing_days of [0, 14]) {
    const { id, version } = await openAClaim(deps, SITE);
    const body = { action: "approve", version, hearing_days, reason: "x" };
    const { answer, queries } = await asked("POST", `/claims/${id}/actions`, body);
    expect(answer.json.status).toBe(hearing_days === 0 ? "invoicing" : "hearing");
    expect(queries).toBeLessThanOrEqual(MOST_QUERIES * 0.7);
  }
});
