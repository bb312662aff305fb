import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import { countRows, type RowCount } from "../../src/local/bench/count-rows.ts";
import { ADVERT, aComment, api, call, makeSite, OPERATOR_TOKEN, ORIGIN, post } from "../support/api.ts";

// Rows written are most of what a comment costs: their number is part of the design, so it is held.
async function counted(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<RowCount & { json: any }> {
  const { db, count } = countRows(env.DB);
  const { json } = await call(method, path, { body, headers: { origin: ORIGIN, ...headers }, env: { DB: db } });
  return { ...count, json };
}

beforeAll(() => makeSite("rows"));

const send = async (change: Record<string, unknown> = {}, key?: string) =>
  counted(
    "POST",
    api("rows", "/comments"),
    await aComment("rows", change),
    key === undefined ? {} : { "idempotency-key": key },
  );

test("a comment writes at most ten rows in one batch, held or not, with a key or without, and a reply one more; for the list of pages one more begins a page, and two an hour", async () => {
  const page = (path: string) => ({ thread: { url: `${ORIGIN}/${path}` } });
  const first = await send(page("a"), "k1");
  const second = await send(
    { ...page("a"), body: "Und im Februar? Da war es bei uns am Bodensee schon fast warm genug." },
    "k2",
  );
  const reply = await send({ ...page("a"), parent_id: first.json.comment.id }, "k3");
  const held = await send({ ...page("a"), ...ADVERT }, "k4");
  const heldReply = await send({ ...page("a"), ...ADVERT, parent_id: first.json.comment.id }, "k4b");
  const written = (counts: RowCount[]) => Math.max(...counts.map((count) => count.largestBatch));
  expect(written([second, held])).toBeLessThanOrEqual(10);
  expect(written([reply, heldReply])).toBeLessThanOrEqual(11);
  expect(heldReply.json.status).toBe("held");
  expect(held.json.status).toBe("held");
  expect(first.largestBatch).toBeLessThanOrEqual(11);
  await env.DB.prepare("UPDATE threads SET active_at = active_at - 3600000 WHERE site_id = 'rows'").run();
  const later = await send({
    ...page("a"),
    body: "Im April steht der Raps, und die Honigräume sind nach zehn Tagen voll.",
  });
  expect(later.largestBatch).toBeLessThanOrEqual(12);
});

test("a cold page reads at most the comments it returns and five rows; a cached one reads the site and its origin only", async () => {
  const { json } = await post("rows", await aComment("rows", { thread: { url: `${ORIGIN}/long` } }));
  const columns = "site_id, thread_id, author_name, locale, body, html, status, revision, flagged, listed, created_at";
  const insert = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
    INSERT INTO comments (id, parent_id, root_id, reply_count, likes, ${columns})
    SELECT 'f' || printf('%06d', i), iif(i % 5 = 0, 'f' || printf('%06d', i - 1), NULL), iif(i % 5 = 0, 'f' || printf('%06d', i - 1), NULL),
      iif(i % 5 = 4, 1, 0), i % 7, ${columns.replace("created_at", "created_at + i")} FROM n JOIN comments c ON c.id = ?`;
  await env.DB.prepare(insert).bind(json.comment.id).run();
  for (const sort of ["oldest", "newest", "top"]) {
    for (const limit of [10, 25, 50]) {
      const path = api("rows", `/comments?url=${encodeURIComponent(`${ORIGIN}/long`)}&sort=${sort}&limit=${limit}`);
      const cold = await counted("GET", path);
      const returned = cold.json.comments.flatMap((comment: any) => [comment, ...comment.replies]).length;
      expect(returned).toBeGreaterThan(limit);
      expect(cold.read, `${sort} ${limit}`).toBeLessThanOrEqual(returned + 5);
      expect((await counted("GET", path)).read).toBeLessThanOrEqual(2);
    }
  }
  // A link to a comment: on the page or far from it, top-level or a reply, or to none.
  for (const comment of ["f000002", "f000005", "f000902", "f000905", "nobody"]) {
    const path = api("rows", `/comments?url=${encodeURIComponent(`${ORIGIN}/long`)}&limit=5&comment=${comment}`);
    const { read, json: page } = await counted("GET", path);
    const returned = page.comments.flatMap((root: any) => [root].concat(root.replies));
    expect(returned.some(({ id }: any) => id === comment)).toBe(comment !== "nobody");
    expect(read, comment).toBeLessThanOrEqual(returned.length + 5);
  }
});

test("taking a comment back reads a few rows, however many were posted that day", async () => {
  for (const key of [undefined, "k5"]) {
    const { json } = await send({ thread: { url: `${ORIGIN}/taken-back` } }, key);
    await env.DB.prepare(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
      INSERT INTO idempotency_keys (site_id, key, response, created_at) SELECT 'rows', ?2 || 'nonce:' || i, '{}', ?1 FROM n`,
    )
      .bind(Date.now(), `${key}`)
      .run();
    const headers = { authorization: `Bearer ${json.edit_token}` };
    const own = api("rows", `/comments/${json.comment.id}`);
    expect((await counted("DELETE", own, undefined, headers)).read, `${key}`).toBeLessThanOrEqual(30);
  }
});

test("a feed reads a few rows for each comment that it shows, and the site and its origin only while it is cached", async () => {
  for (const path of ["long", "long", "a", "b"])
    await send({ thread: { url: `${ORIGIN}/${path}` }, body: `Zum Winter am Bodensee, heute unter ${path}.` });
  for (const query of ["", `?url=${encodeURIComponent(`${ORIGIN}/long`)}`]) {
    const path = api("rows", `/feed.atom${query}`);
    const { db, count } = countRows(env.DB);
    const shown = (await call("GET", path, { env: { DB: db } })).text.match(/<entry>/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(2);
    expect(count.read, query).toBeLessThanOrEqual(shown * 4 + 5);
    expect((await counted("GET", path)).read).toBeLessThanOrEqual(2);
  }
});

test("the counts of a front page read a row for each page, none while they are cached, and follow each comment at once", async () => {
  const urls = Array.from({ length: 50 }, (_, at) => `url=${encodeURIComponent(`${ORIGIN}/front-${at}`)}`);
  const path = api("rows", `/counts?${urls.join("&")}`);
  const counts = async () => {
    const { json, read } = await counted("GET", path);
    return { of: json.counts[7].count as number, read };
  };
  for (const expected of [0, 1]) {
    expect(await counts()).toMatchObject({ of: expected });
    expect(await counts()).toMatchObject({ of: expected, read: 2 });
    await send({ thread: { url: `${ORIGIN}/front-7` }, body: `Am Bodensee blüht die Weide, sah ich ${expected} Mal.` });
  }
});

test("a page of the queue reads a few rows for each comment, and a post the newest spam, however much spam there is", async () => {
  const held = await send({ thread: { url: `${ORIGIN}/flooded` }, ...ADVERT });
  const columns = "site_id, thread_id, author_name, locale, body, html, revision, flagged, listed, created_at";
  const insert = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
    INSERT INTO comments (id, status, ${columns})
    SELECT 'e' || printf('%06d', i), iif(i % 2 = 0, 'spam', 'rejected'), ${columns} FROM n JOIN comments c ON c.id = ?`;
  await env.DB.prepare(insert).bind(held.json.comment.id).run();
  const { db, count } = countRows(env.DB);
  const { json } = await call("GET", api("rows", "/queue?limit=10"), { token: OPERATOR_TOKEN, env: { DB: db } });
  expect(count.read).toBeLessThanOrEqual(json.comments.length * 9 + 5);
  expect((await send({ thread: { url: `${ORIGIN}/quiet` } })).read).toBeLessThan(100);
});

test("a page of the published deep in the queue reads no more rows than the first", async () => {
  await makeSite("deep");
  const { json } = await post("deep", await aComment("deep"));
  const columns = "site_id, thread_id, author_name, locale, body, html, status, revision, flagged, listed, created_at";
  const insert = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
    INSERT INTO comments (id, ${columns}) SELECT 'd' || printf('%06d', i), ${columns} FROM n JOIN comments c ON c.id = ?`;
  await env.DB.prepare(insert).bind(json.comment.id).run();
  const record = "SELECT site_id, 'd' || printf('%06d', i)";
  const numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)";
  await env.DB.batch([
    env.DB.prepare(`${numbers} INSERT INTO evidence (site_id, subject, seq, kind, at, commitment)
      ${record}, seq + i, kind, at, commitment FROM n JOIN evidence ON site_id = 'deep' AND seq = 1`),
    env.DB.prepare(`${numbers} INSERT INTO evidence_payloads (site_id, subject, seq)
      ${record}, seq + i FROM n JOIN evidence ON site_id = 'deep' AND seq = 1`),
  ]);
  const read: number[] = [];
  for (let cursor = ""; read.length < 20;) {
    const { db, count } = countRows(env.DB);
    const path = api("deep", `/queue?status=published&limit=50${cursor}`);
    const page = (await call("GET", path, { token: OPERATOR_TOKEN, env: { DB: db } })).json;
    expect(page.comments).toHaveLength(50);
    read.push(count.read);
    cursor = `&cursor=${page.next_cursor}`;
  }
  expect(read.at(-1)).toBeLessThanOrEqual((read[0] ?? 0) + 5);
});

test("a suggestion who advertises reads the newest hidden comments, however many there are", async () => {
  const held = await send({ thread: { url: `${ORIGIN}/suggested` }, ...ADVERT, body: `${ADVERT.body} Today only.` });
  await env.DB.prepare(
    `INSERT INTO evidence_payloads (site_id, subject, seq, salt, payload)
    SELECT site_id, id, row_number() OVER (ORDER BY id) + 1000, 'x', '{"network":{"ip":"203.0.113.9"}}' FROM comments
    WHERE site_id = 'rows' AND id LIKE 'e%'`,
  ).run();
  const { db, count } = countRows(env.DB);
  const path = api("rows", "/debtors/suggest");
  const body = { comment_ids: [held.json.comment.id] };
  expect((await call("POST", path, { token: OPERATOR_TOKEN, body, env: { DB: db } })).status).toBe(200);
  expect(count.read).toBeLessThan(1_000);
});
