import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import { countRows } from "../../src/local/bench/count-rows.ts";
import { ADVERT, aComment, api, call, makeSite, OPERATOR_TOKEN, ORIGIN, post } from "../support/api.ts";
import { Browser, readText } from "../support/browse.ts";

const SITE = "pages";
const PATH = `/dashboard/${SITE}/threads`;
const token = OPERATOR_TOKEN;
const owner = new Browser();
const german = new Browser("de");

const on = async (path: string, title: string, change: Record<string, unknown> = {}) =>
  (await post(SITE, await aComment(SITE, { thread: { url: `${ORIGIN}/${path}`, title }, ...change }))).json;
const list = async (query = "") => (await call("GET", api(SITE, `/threads${query}`), { token })).json;
const titles = async (query = "") => (await list(query)).threads.map(({ title }: any) => title);
/** Lets the time go by that a thread's place in the list stays as it is. */
const anHourLater = async () =>
  await env.DB.prepare("UPDATE threads SET active_at = active_at - 3600000 WHERE active_at > 0").run();

beforeAll(async () => {
  await makeSite(SITE);
  await owner.login();
  german.cookie = owner.cookie;
  for (const [path, title] of [
    ["wachs", "Bienenwachs schmelzen"],
    ["%C3%B6l", "Propolis in Öl"],
    ["honig", "Honig schleudern"],
  ] as const) {
    await on(path, title);
    await anHourLater();
  }
});

describe("the list of pages", () => {
  test("shows the one with the newest comment first, whether it is shown or waits, and pages through all of them", async () => {
    expect(await titles()).toEqual(["Honig schleudern", "Propolis in Öl", "Bienenwachs schmelzen"]);
    const held = await on("wachs", "Bienenwachs schmelzen", ADVERT);
    expect(held.status).toBe("held");
    const all = await titles();
    expect(all).toEqual(["Bienenwachs schmelzen", "Honig schleudern", "Propolis in Öl"]);
    const paged: string[] = [];
    for (let cursor: string | null = ""; cursor !== null;) {
      const page: any = await list(`?limit=1${cursor && `&cursor=${cursor}`}`);
      paged.push(...page.threads.map(({ title }: any) => title));
      cursor = page.next_cursor;
    }
    expect(paged).toEqual(all);
    const { json } = await call("PUT", api(SITE, "/threads"), { token, body: { url: `${ORIGIN}/neu`, title: "Neu" } });
    expect(json.thread).toMatchObject({ title: "Neu", count: 0 });
    expect((await list()).threads.at(-1)).toMatchObject({ title: "Neu", active_at: null });
  });

  test("tells how many comments are shown and how many wait, and leads to them and to the page", async () => {
    const { threads, held_complete } = await list("?q=wachs");
    expect(threads).toMatchObject([{ url: `${ORIGIN}/wachs`, count: 1, held: 1, closed: false }]);
    expect(held_complete).toBe(true);
    const page = await owner.get(`${PATH}?q=wachs`);
    expect(readText(page)).toMatch(/Bienenwachs schmelzen https:\/\/blog\.example\/wachs 1 published , 1 waits/);
    expect(page.text).toContain(`href="${ORIGIN}/wachs"`);
    const address = encodeURIComponent(`${ORIGIN}/wachs`);
    for (const [status, name] of [
      ["published", "Käthe"],
      ["held", ADVERT.author.name],
    ] as const) {
      const link = `/dashboard/${SITE}/queue?status=${status}&amp;url=${address}`;
      expect(page.text).toContain(`href="${link}"`);
      const queue = await owner.get(link.replace("&amp;", "&"));
      expect(queue.text.match(/<article/g)).toHaveLength(1);
      expect(readText(queue)).toContain("Only comments on Bienenwachs schmelzen · All pages");
      expect(readText(queue)).toContain(name);
      // Another choice in the form stays with the page.
      expect(queue.text).toContain(`<input type="hidden" name="url" value="${ORIGIN}/wachs"/>`);
    }
    expect(readText(await german.get(`${PATH}?q=wachs`))).toMatch(/1 veröffentlicht , 1 wartet .* offen Schließen/);
  });

  test("is searched by words of title and address, in any spelling of the address", async () => {
    expect(await titles("?q=ÖL")).toEqual(["Propolis in Öl"]);
    expect(await titles("?q=schleudern%20honig")).toEqual(["Honig schleudern"]);
    for (const address of ["http://www.blog.example/honig/?utm_source=feed", "blog.example/honig"])
      expect(await titles(`?q=${encodeURIComponent(address)}`), address).toEqual(["Honig schleudern"]);
    expect(await titles("?q=hummel")).toEqual([]);
    expect(readText(await owner.get(`${PATH}?q=hummel`))).toContain("No page has that in its title or address.");
  });

  test("the queue of a page has its published replies, and none of other pages, newest first", async () => {
    const root = await on("baum", "Der Baum");
    const reply = await on("baum", "Der Baum", {
      body: "Bei mir waren es nur drei Waben im März.",
      parent_id: root.comment.id,
    });
    const query = `?status=published&limit=1&url=${encodeURIComponent(`${ORIGIN}/baum`)}`;
    const first = (await call("GET", api(SITE, `/queue${query}`), { token })).json;
    const second = (await call("GET", api(SITE, `/queue${query}&cursor=${first.next_cursor}`), { token })).json;
    expect([...first.comments, ...second.comments].map(({ id }: any) => id)).toEqual([
      reply.comment.id,
      root.comment.id,
    ]);
    expect(second.next_cursor === null || second.comments.length === 1).toBe(true);
  });
});

describe("closing and opening a page", () => {
  test("works by a button that leads back to where it was, holds for readers at once, and is in the audit log", async () => {
    const fields = { url: `${ORIGIN}/honig`, back: `${PATH}?q=honig#page-0` };
    const closed = await owner.send(PATH, { ...fields, closed: "true" });
    expect(closed.headers.get("location")).toBe(`${PATH}?q=honig&notice=thread_closed#page-0`);
    expect(readText(await owner.get(closed.headers.get("location") ?? ""))).toMatch(
      /takes no more comments.*closed Open/,
    );
    expect((await post(SITE, await aComment(SITE, { thread: { url: `${ORIGIN}/honig` } }))).json.code).toBe(
      "thread_closed",
    );
    const again = await german.send(PATH, { ...fields, closed: "true" });
    expect(readText(await german.get(again.headers.get("location") ?? ""))).toContain("keine Kommentare mehr an");
    await owner.send(PATH, { ...fields, closed: "false" });
    expect((await list("?q=honig")).threads[0].closed).toBe(false);
    const { entries } = (await call("GET", api(SITE, "/audit-log?limit=2"), { token })).json;
    // What is closed already is not closed once more.
    expect(entries.map(({ action }: any) => action)).toEqual(["thread.opened", "thread.closed"]);
  });

  test("and answering as the owner work where the blog lies at www, which threads' addresses do without", async () => {
    const site = "at-www";
    await makeSite(site);
    const www = "https://www.blog.example";
    const comment = await aComment(site, { thread: { url: `${www}/bienen` } });
    await call("PATCH", api(site, ""), { token, body: { origins: [www] } });
    const { json } = await post(site, comment, { origin: www });
    const reply = await owner.send(`/dashboard/${site}/comments/${json.comment.id}/reply`, {
      name: "Mo",
      body: "Danke!",
    });
    expect(reply.headers.get("location")).toContain("notice=replied");
    const { threads } = (await call("GET", api(site, "/threads"), { token })).json;
    expect(threads).toMatchObject([{ url: "https://blog.example/bienen", address: `${www}/bienen`, count: 2 }]);
    // Where the name alone leads nowhere, links have the address that readers have.
    const query = new URLSearchParams({ status: "published", url: threads[0].url }).toString();
    for (const path of ["threads", `comments/${json.comment.id}`, `queue?${query}`])
      expect((await owner.get(`/dashboard/${site}/${path}`)).text, path).toMatch(
        /href="https:\/\/www\.blog\.example\/bienen[#"]/,
      );
    expect((await call("GET", api(site, "/feed.atom"))).text).toContain(
      `href="${www}/bienen#comment-${json.comment.id}"`,
    );
    const closed = await owner.send(`/dashboard/${site}/threads`, { url: threads[0].url, closed: "true" });
    expect(closed.headers.get("location")).toContain("notice=thread_closed");
  });

  test("is refused for a page of another site, and for who may only look", async () => {
    const elsewhere = await owner.send(PATH, { url: "https://other.example/x", closed: "true" });
    expect(elsewhere.status).toBe(422);
    expect(readText(elsewhere)).toContain("Honig schleudern");
    const { json } = await call("POST", api(SITE, "/members"), {
      token,
      body: { name: "Vi", email: "vi@blog.example", role: "viewer" },
    });
    const made = await call("POST", api(SITE, "/tokens"), {
      token,
      body: { member_id: json.member.id, name: "v", scopes: ["comments:read"] },
    });
    const viewer = new Browser();
    await viewer.login(made.json.token.secret);
    expect((await viewer.get(PATH)).text).not.toContain('name="closed"');
    expect((await viewer.send(PATH, { url: `${ORIGIN}/honig`, closed: "true" })).status).toBe(403);
  });
});

test("a page of the list reads a row for each page that it shows and a few for what waits, however many there are", async () => {
  const insert = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500)
    INSERT INTO threads (id, site_id, url, title, created_at, active_at)
    SELECT 'n' || i, ?, 'https://blog.example/nr-' || i, 'Nummer ' || i, i, i FROM n`;
  await env.DB.prepare(insert).bind(SITE).run();
  const read = async (query: string) => {
    const { db, count } = countRows(env.DB);
    const { json } = await call("GET", api(SITE, `/threads${query}`), { token, env: { DB: db } });
    return { rows: count.read, ...json };
  };
  const first = await read("?limit=25");
  expect(first.threads).toHaveLength(25);
  expect(first.rows).toBeLessThanOrEqual(2 * 26 + 15);
  // Beyond what one page of a search looks through the next one goes on.
  const [none, found] = [await read("?q=nr-150"), await read("?q=%22nothing")];
  expect(none.threads.length).toBeGreaterThan(0);
  expect(found.threads).toEqual([]);
  expect(found.next_cursor).not.toBeNull();
  expect(readText(await owner.get(`${PATH}?q=%22nothing`))).toContain("There may be one further back.");
  expect(found.rows).toBeLessThanOrEqual(2 * 1_000 + 15);
  // A page is found by its address however far back it stands, and however long that is: so the audit log leads to it.
  const last = await read(`?q=${encodeURIComponent("http://www.blog.example/neu/")}`);
  expect(last.threads).toMatchObject([{ title: "Neu" }]);
  expect(last).toMatchObject({ next_cursor: null });
  expect(last.rows).toBeLessThanOrEqual(30);
  const url = `${ORIGIN}/${"lange-adresse-".repeat(20)}`;
  await owner.send(PATH, { url, closed: "true" });
  const log = (await owner.get(`/dashboard/${SITE}/settings/log`)).text;
  const [, link = ""] = /href="([^"]*threads\?q=[^"]*lange[^"]*)"/.exec(log) ?? [];
  expect(readText(await owner.get(link))).toMatch(/lange-adresse-.* closed Open/);
});
