import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import { findJudgements } from "../../../src/comments/repository.ts";
import { createDb } from "../../../src/db/client.ts";
import { buildBundle } from "../../../src/evidence/bundle.ts";
import { verifyBundle } from "../../../src/evidence/verify.ts";
import { countRows } from "../../../src/local/bench/count-rows.ts";
import { aClaimOn, aComment, ADVERT, api, call, makeSite, OPERATOR_TOKEN, ORIGIN, post } from "../../support/api.ts";

const SITE = "moving";
beforeAll(() => makeSite(SITE));

type Change = Record<string, unknown>;
let pages = 0;
/** A page of its own for each test. */
const aPage = () => `${ORIGIN}/old/${pages++}`;

const foreign = (key: string, url: string, change: Change = {}) => ({
  key,
  thread: { url, title: "Aus alten Zeiten" },
  author: { name: "Ada Vogel", email: "ada@mail.example" },
  body: `Kommentar **${key}** aus dem alten System.`,
  created_at: "2014-03-01T10:00:00Z",
  status: "published",
  ...change,
});

const send = async (comments: unknown[], change: Change = {}, options: Change = {}) =>
  await call("POST", api(SITE, "/import"), {
    token: OPERATOR_TOKEN,
    body: { source: "wordpress", comments, ...change },
    ...options,
  });

const read = async (url: string) =>
  (await call("GET", api(SITE, `/comments?url=${encodeURIComponent(url)}`), { headers: { origin: ORIGIN } })).json;

const statuses = (answer: { json: any }) => answer.json.results.map((result: any) => result.status);

test("imported comments keep their times and their order, and hang below their parents", async () => {
  const url = aPage();
  const answer = await send([
    foreign("1", url, { created_at: "2014-03-02T10:00:00Z" }),
    foreign("2", url, { parent_key: "1", created_at: "2014-03-02T10:00:00Z" }),
    foreign("3", url, { parent_key: "2", created_at: "2014-03-01T09:00:00Z" }),
    foreign("4", url, {
      created_at: "2013-01-01T00:00:00Z",
      edited_at: "2013-01-02T00:00:00Z",
      likes: 7,
      is_owner: true,
    }),
  ]);
  expect(statuses(answer)).toEqual(["imported", "imported", "imported", "imported"]);
  const page = await read(url);
  expect(page.thread).toMatchObject({ title: "Aus alten Zeiten", count: 4 });
  const [oldest, root] = page.comments;
  expect(oldest).toMatchObject({
    created_at: "2013-01-01T00:00:00.000Z",
    edited_at: "2013-01-02T00:00:00.000Z",
    reactions: { like: 7 },
    is_owner: true,
  });
  expect(root.html).toContain("<strong>1</strong>");
  expect(root.replies[0].html).toContain("<strong>2</strong>");
  // Its clock was behind its parent's: it keeps its date, and its place.
  expect(root.replies[0].replies[0].created_at).toBe("2014-03-01T09:00:00.000Z");
});

test("the same import again makes no second comment, and the same key of another source is another comment", async () => {
  const url = aPage();
  const comments = [foreign("10", url), foreign("11", url, { parent_key: "10" })];
  const first = await send(comments);
  const again = await send(comments);
  expect(statuses(again)).toEqual(["exists", "exists"]);
  expect(again.json.results.map((result: any) => result.comment_id)).toEqual(
    first.json.results.map((result: any) => result.comment_id),
  );
  expect((await read(url)).thread.count).toBe(2);
  expect(statuses(await send([foreign("10", url)], { source: "disqus" }))).toEqual(["imported"]);
  expect((await read(url)).thread.count).toBe(3);
});

test("an import that was interrupted goes on where it stopped, with replies to what is here already", async () => {
  const url = aPage();
  const all = [foreign("20", url), foreign("21", url, { parent_key: "20" }), foreign("22", url, { parent_key: "21" })];
  const begun = await send(all.slice(0, 2));
  const rest = await send(all);
  expect(statuses(rest)).toEqual(["exists", "exists", "imported"]);
  const later = foreign("23", url, { parent_id: begun.json.results[1].comment_id });
  expect(statuses(await send([later]))).toEqual(["imported"]);
  const page = await read(url);
  expect(page.thread.count).toBe(4);
  expect(page.comments).toHaveLength(1);
  expect(page.comments[0].replies[0].replies).toHaveLength(2);
});

test("two runs of one import at the same time store each comment once, with the right count", async () => {
  const url = aPage();
  const comments = Array.from({ length: 30 }, (_, i) => foreign(`race-${i}`, url));
  const answers = await Promise.all([send(comments), send(comments), send(comments.slice(10))]);
  const imported = answers.flatMap(statuses).filter((status: string) => status === "imported");
  expect(imported).toHaveLength(30);
  expect((await read(url)).thread.count).toBe(30);
});

test("held and spam comments wait in the queue, uncounted; a hidden root with shown replies stays as a gap", async () => {
  const url = aPage();
  await send([
    foreign("30", url, { status: "held" }),
    foreign("31", url, { status: "spam" }),
    foreign("32", url, { parent_key: "30" }),
  ]);
  const page = await read(url);
  expect(page.thread.count).toBe(1);
  expect(page.comments).toHaveLength(1);
  expect(page.comments[0]).toMatchObject({ html: "", author: { name: "" } });
  expect(page.comments[0].replies[0].html).toContain("32");
  for (const [status, key] of [
    ["held", "30"],
    ["spam", "31"],
  ]) {
    const queue = await call("GET", api(SITE, `/queue?status=${status}`), { token: OPERATOR_TOKEN });
    expect(queue.json.comments.map((comment: any) => comment.body).join()).toContain(`**${key}**`);
  }
});

test("an imported comment has a line of history that names its source, and its evidence verifies", async () => {
  const url = aPage();
  const { comment_id: id } = (await send([foreign("40", url)])).json.results[0];
  const { history } = (await call("GET", api(SITE, `/comments/${id}/history`), { token: OPERATOR_TOKEN })).json;
  expect(history).toHaveLength(1);
  expect(history[0]).toMatchObject({ revision: 1, kind: "imported", status: "published", actor: "operator" });
  expect(history[0].details.imported).toMatchObject({ source: "wordpress", key: "40" });
  expect(history[0].details.terms).toBeNull();
  const bundle = await buildBundle(createDb(env.DB), SITE, [id], Date.now());
  expect(bundle.records).toHaveLength(1);
  expect(await verifyBundle(bundle)).toMatchObject({ ok: true, problems: [] });
});

test("it is found by the site's feed and among the published of the queue", async () => {
  await send([foreign("50", aPage(), { body: "Ein Fund aus dem Archiv." })]);
  expect((await call("GET", api(SITE, "/feed.atom"), {})).text).toContain("Ein Fund aus dem Archiv.");
  const queue = await call("GET", api(SITE, "/queue?status=published"), { token: OPERATOR_TOKEN });
  expect(queue.json.comments[0].body).toBe("Ein Fund aus dem Archiv.");
});

test("the published of the queue are paged whole, though what was imported last is the oldest", async () => {
  const key = "paged";
  await makeSite(key);
  const { json } = await post(key, await aComment(key));
  const body = { source: "wordpress", comments: [foreign("70", ORIGIN), foreign("71", ORIGIN)] };
  await call("POST", api(key, "/import"), { token: OPERATOR_TOKEN, body });
  const seen: string[] = [];
  for (let cursor = ""; ;) {
    const page = await call("GET", api(key, `/queue?status=published&limit=1${cursor}`), { token: OPERATOR_TOKEN });
    seen.push(...page.json.comments.map(({ id }: { id: string }) => id));
    if (page.json.next_cursor === null) break;
    cursor = `&cursor=${page.json.next_cursor}`;
  }
  expect(seen).toHaveLength(3);
  expect(seen.at(-1)).toBe(json.comment.id);
});

test("comments that are judged as they come in repeat each other as posted ones do", async () => {
  const url = aPage();
  const body = "Auf dem Dach in Freiburg haben alle acht Völker den langen Winter gut überstanden.";
  const comments = [foreign("65", url, { body }), foreign("66", url, { body }), foreign("67", aPage(), { body })];
  const { json } = await send(comments, { judge: true });
  const ids: string[] = json.results.map((result: any) => result.comment_id);
  const judgements = await findJudgements(createDb(env.DB), ids);
  const repeats = ids.map((id) =>
    judgements.get(id)?.rules.spam.evidence.some(({ reason }) => reason === "near_duplicate"),
  );
  expect(repeats).toEqual([false, true, false]);
});

test("nothing is judged unless asked for; then advertising waits, and still carries no claim, since no terms were accepted", async () => {
  const url = aPage();
  const unjudged = await send([foreign("60", url, ADVERT)]);
  expect((await read(url)).thread.count).toBe(1);
  const judged = await send([foreign("61", url, ADVERT), foreign("62", url)], { judge: true });
  expect((await read(url)).thread.count).toBe(2);
  const held = judged.json.results[0].comment_id;
  const queue = await call("GET", api(SITE, "/queue?rule=advertising_only"), { token: OPERATOR_TOKEN });
  const found = queue.json.comments.find((comment: any) => comment.id === held);
  expect(found.judgement.verdicts.length).toBeGreaterThan(3);
  expect(queue.json.comments.map((comment: any) => comment.id)).not.toContain(unjudged.json.results[0].comment_id);
  const claim = await call("POST", api(SITE, "/claims"), {
    token: OPERATOR_TOKEN,
    body: aClaimOn(held),
  });
  expect(claim.json).toMatchObject({
    code: "claim_not_allowed",
    detail: expect.stringContaining("without accepting terms"),
  });
});

test("what cannot be taken is refused by itself: foreign pages, lost parents, parents on other pages, times to come", async () => {
  const url = aPage();
  const { json } = await send([
    foreign("70", "https://elsewhere.example/a"),
    foreign("71", url, { parent_key: "nobody" }),
    foreign("72", url),
    foreign("73", aPage(), { parent_key: "72" }),
    foreign("74", url, { parent_id: "01890a5d-ac96-774b-bcce-b302099a8057" }),
    foreign("75", url, { created_at: "2999-01-01T00:00:00Z" }),
  ]);
  expect(json.results.map((result: any) => result.reason)).toEqual([
    "url_not_of_site",
    "parent_not_found",
    null,
    "parent_not_found",
    "parent_not_found",
    "created_in_future",
  ]);
  expect((await read(url)).thread.count).toBe(1);
});

test("a time that cannot be read is refused by name", async () => {
  for (const field of ["created_at", "edited_at"]) {
    const { json } = await send([foreign("76", aPage(), { [field]: "2014-03-01T10:00:00+01" })]);
    expect(json).toMatchObject({ code: "validation_failed", issues: [{ path: `/comments/0/${field}` }] });
  }
});

test("an erased comment is not brought back by importing it again", async () => {
  const url = aPage();
  const { comment_id } = (await send([foreign("80", url)])).json.results[0];
  await call("POST", api(SITE, "/erasure"), { token: OPERATOR_TOKEN, body: { comment_id } });
  expect(statuses(await send([foreign("80", url)]))).toEqual(["exists"]);
  expect((await read(url)).thread.count).toBe(0);
});

test("two hundred comments are one batch of few statements", async () => {
  const url = aPage();
  const { db, count } = countRows(env.DB);
  const many = Array.from({ length: 200 }, (_, i) =>
    foreign(`many-${i}`, url, (i > 0 && { parent_key: `many-${i - 1}` }) || {}),
  );
  const answer = await send(many, {}, { env: { DB: db } });
  expect(new Set(statuses(answer))).toEqual(new Set(["imported"]));
  expect(count.roundTrips).toBeLessThanOrEqual(5);
  expect((await read(url)).thread.count).toBe(200);
  expect((await send([...many, foreign("one-more", url)])).json.code).toBe("validation_failed");
});

test("only a site's administrator imports", async () => {
  expect((await send([foreign("90", aPage())], {}, { token: undefined })).status).toBe(401);
});
