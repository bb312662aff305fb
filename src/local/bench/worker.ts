import app from "../../index.ts";
import { fingerprint } from "../../rules/fingerprint.ts";
import { prepareArticle } from "../../rules/article.ts";
import { judge } from "../../rules/judge.ts";
import { renderMarkdown } from "../../shared/markdown.ts";
import { ARTICLES } from "../blog/articles.ts";
import { countRows } from "./count-rows.ts";
import { quantile, type Rows, type Timing } from "./report.ts";
import { prepareSweep, runMinutes, runSweep } from "./sweep-worker.ts";
import { hostileText, proseOf } from "./texts.ts";

// Runs inside workerd, so that what is measured is what is deployed. The clock there steps by a millisecond: work is
// repeated and divided.

/** Times a piece of work in groups of `group` runs. */
function time(name: string, groups: number, group: number, work: (run: number) => void): Timing {
  for (let run = 0; run < group * 3; run++) work(run);
  const times: number[] = [];
  for (let at = 0; at < groups; at++) {
    const start = performance.now();
    for (let run = 0; run < group; run++) work(at * group + run);
    times.push((performance.now() - start) / group);
  }
  const meanMs = times.reduce((sum, one) => sum + one, 0) / groups;
  const [leastMs, medianMs, p99Ms] = [quantile(times, 0), quantile(times, 0.5), quantile(times, 0.99)];
  return { name, runs: groups * group, leastMs, medianMs, meanMs, p99Ms };
}

function timings(): Timing[] {
  const [german, english] = ARTICLES.map(({ title, text }) => prepareArticle({ title, text }));
  const author = { name: "Käthe Brandt" };
  const thread = [{ author: "Emre", body: proseOf("de", 300) }];
  const judged = (body: string, article = german) => judge({ body, author, article: article ?? null, thread });
  const long = Array.from({ length: 50 }, (_, at) => ({ author: `Emre ${at}`, body: proseOf("de", 1_000, at) }));
  const short = time("judge, 320 characters", 100, 20, (run) => judged(proseOf("de", 320, run)));
  const hostile = [2_000, 20_000].map((length) =>
    time(`judge, ${length} hostile characters`, 40, 5, (run) => judged(hostileText(length, run))),
  );
  return [
    short,
    time("judge, 2,000 characters, German", 300, 10, (run) => judged(proseOf("de", 2_000, run))),
    time("judge, 2,000 characters, English", 300, 10, (run) => judged(proseOf("en", 2_000, run), english)),
    time("judge, 320 characters, below 50 comments of 1,000", 100, 10, (run) =>
      judge({ body: proseOf("de", 320, run), author, article: german ?? null, thread: long }),
    ),
    ...hostile,
    time("prepare an article of 4,000 characters", 50, 5, (run) =>
      prepareArticle({ title: "x", text: proseOf("de", 4_000, run) }),
    ),
    time("fingerprint, 2,000 characters", 50, 20, (run) => fingerprint(proseOf("de", 2_000, run))),
    time("markdown, 2,000 characters", 50, 20, (run) => renderMarkdown(proseOf("de", 2_000, run))),
    time("markdown, 10,000 hostile characters", 50, 10, (run) => renderMarkdown(hostileText(10_000, run))),
  ];
}

type Answer = { version: number; token: string; comment: { id: string }; comments: { replies: unknown[] }[] };

const ORIGIN = "https://blog.example";
const BASE = "https://hausrecht.example/api/v1";

async function rows(env: Cloudflare.Env, context: ExecutionContext): Promise<Rows[]> {
  const call = async (name: string, method: string, path: string, body?: object, key?: string) => {
    const { db, count } = countRows(env.DB);
    const headers = new Headers({
      origin: ORIGIN,
      "cf-connecting-ip": "203.0.113.9",
      "content-type": "application/json",
    });
    if (key !== undefined) headers.set("idempotency-key", key);
    if (!path.includes("/comments")) headers.set("authorization", `Bearer ${env.OWNER_TOKEN}`);
    if (!path.includes("/comments")) headers.delete("origin");
    const request = new Request(`${BASE}${path}`, { method, headers, body: body ? JSON.stringify(body) : null });
    const response = await app.fetch(request, { ...env, DB: db }, context);
    const json = (await response.json()) as Answer;
    if (!response.ok) throw new Error(`${name}: ${JSON.stringify(json)}`);
    return { json, rows: { name, ...count } };
  };
  const ask = async (method: string, path: string, body?: object) => (await call("", method, path, body)).json;
  await ask("POST", "/sites", { key: "bench", name: "Bench", locale: "de", origins: [ORIGIN] });
  await ask("POST", "/sites/bench/terms", {
    locale: "de",
    text: "Regeln.",
    nature: "penalty",
    fees: [{ rule: "advertising_only", amount: 50_000, currency: "EUR" }],
  });
  const [article] = ARTICLES;
  const page = `${ORIGIN}/artikel`;
  await ask("PUT", "/sites/bench/threads", { url: page, title: article?.title, article: { text: article?.text } });
  const post = async (name: string, change: object) => {
    const { version, token } = (await call("", "GET", "/sites/bench/terms?x=/comments")).json;
    const comment = {
      thread: { url: page },
      author: { name: "Jonas" },
      body: proseOf("de", 300),
      terms: { version, accepted: true, token },
      ...change,
    };
    return await call(name, "POST", "/sites/bench/comments", comment, crypto.randomUUID());
  };
  const measured: Rows[] = [];
  const first = await post("POST, first comment of a page, with a key", { thread: { url: `${ORIGIN}/neu` } });
  const next = await post("POST, further comment, with a key", {});
  const reply = await post("POST, reply, with a key", { parent_id: next.json.comment.id, body: proseOf("de", 200, 7) });
  const held = await post("POST, held advertisement, with a key", {
    author: { name: "best seo packages" },
    body: "Great article! If you need cheap backlinks, visit https://cheap-links.example and order today.",
  });
  measured.push(first.rows, next.rows, reply.rows, held.rows);
  await fillThread(env.DB, next.json.comment.id);
  for (const sort of ["oldest", "newest", "top"]) {
    const path = `/sites/bench/comments?url=${encodeURIComponent(page)}&sort=${sort}&limit=50`;
    const cold = await call(`GET, cold, 50 of 1,000, ${sort}`, "GET", path);
    const returned = cold.json.comments.flatMap((comment) => [comment, ...comment.replies]).length;
    measured.push({ ...cold.rows, returned });
    if (sort === "top") measured.push((await call("GET, cached", "GET", path)).rows);
  }
  measured.push((await call("GET /terms", "GET", "/sites/bench/terms?x=/comments")).rows);
  const queue = await call("GET /queue", "GET", "/sites/bench/queue");
  measured.push({ ...queue.rows, returned: queue.json.comments.length });
  return measured;
}

/** A thread of 1,000 comments, each fifth a reply to the one before. */
async function fillThread(db: D1Database, like: string): Promise<void> {
  const columns = "site_id, thread_id, author_name, locale, body, html, status, revision, flagged, listed, created_at";
  const insert = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
    INSERT INTO comments (id, parent_id, root_id, reply_count, likes, ${columns})
    SELECT 'f' || printf('%06d', i), iif(i % 5 = 0, 'f' || printf('%06d', i - 1), NULL),
      iif(i % 5 = 0, 'f' || printf('%06d', i - 1), NULL), iif(i % 5 = 4, 1, 0), i % 7, ${columns}
    FROM n JOIN comments c ON c.id = ?`;
  await db.prepare(insert).bind(like).run();
}

// The bench's blog exists nowhere: its pages are missing, and nobody is asked for them.
const ask = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const { hostname } = new URL(input instanceof Request ? input.url : input);
  return hostname === "127.0.0.1" ? await ask(input, init) : new Response("There is no network.", { status: 404 });
};

export default {
  ...app,
  async fetch(request: Request, env: Cloudflare.Env, context: ExecutionContext): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const stripe = {
      STRIPE_API_BASE: searchParams.get("stripe") ?? "",
      STRIPE_SECRET_KEY: "sk_test_local",
      PUBLIC_URL: "https://hausrecht.example",
      PLAN: searchParams.get("plan") ?? "free",
    };
    const claims = Number(searchParams.get("claims"));
    if (pathname === "/bench/sweep/prepare")
      return Response.json(await prepareSweep({ ...env, ...stripe }, context, claims));
    if (pathname === "/bench/sweep/minutes") return Response.json(await runMinutes({ ...env, ...stripe }, context));
    if (pathname === "/bench/sweep/run") return Response.json(await runSweep({ ...env, ...stripe }, context));
    if (pathname === "/bench/timings") return Response.json(timings());
    if (pathname === "/bench/rows") return Response.json(await rows(env, context));
    return await app.fetch(request, env, context);
  },
};
