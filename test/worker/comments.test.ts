import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import {
  ADVERT,
  aClaimOn,
  aComment,
  api,
  call,
  getTerms,
  list,
  makeSite,
  OPERATOR_TOKEN,
  ORIGIN,
  PAGE,
  post,
  type Answer,
} from "../support/api.ts";
import { readText } from "../support/browse.ts";

beforeAll(() => makeSite("bees"));

/** A token with another last letter that, read loosely, stands for the same bytes. */
function sameBytes(token: string): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return token.slice(0, -1) + letters[letters.indexOf(token.at(-1) ?? "") ^ 1];
}

describe("posting", () => {
  test("an honest comment is published and listed", async () => {
    const answer = await post("bees", await aComment("bees"));
    expect(answer.status, answer.text).toBe(201);
    expect(answer.json).toMatchObject({ status: "published", comment: { author: { name: "Käthe" }, is_owner: false } });
    expect(answer.json.next_token).not.toBe("");
    const { json } = await list("bees");
    expect(json.thread).toMatchObject({ url: PAGE, count: 1, closed: false });
    expect(json.comments.map((comment: { id: string }) => comment.id)).toContain(answer.json.comment.id);
  });

  test("an advertising comment is held, and the author is told by which rule", async () => {
    const answer = await post("bees", await aComment("bees", ADVERT));
    expect(answer.json.status).toBe("held");
    const verdict = answer.json.verdicts.find(({ rule }: { rule: string }) => rule === "advertising_only");
    expect(verdict.outcome).toMatch(/flag|violation/);
    expect(verdict.message).toContain("backlinks");
    expect((await list("bees")).json.comments.map(({ id }: { id: string }) => id)).not.toContain(
      answer.json.comment.id,
    );
  });

  test("the author is told each reason once, and what the words are before how they are chosen", async () => {
    const answer = await post("bees", await aComment("bees", { body: "Sie sind ein Idiot. Ein Idiot!" }));
    expect(answer.json.status).toBe("held");
    const { message } = answer.json.verdicts.find(({ rule }: { rule: string }) => rule === "personal_attack");
    expect(message).toMatch(/^[^:]+: [^.]*„Idiot“/);
    const reasons = [...message.matchAll(/(?:^|[“”]\. )([^:]+): /g)].map(([, reason]) => reason);
    expect(new Set(reasons).size).toBe(reasons.length);
  });

  test("a reason that two rules share is told under the graver one, and the other refers to it", async () => {
    const { json } = await post("bees", await aComment("bees", ADVERT));
    const told: { rule: string; outcome: string; message: string }[] = json.verdicts;
    const broken = told.filter(({ outcome }) => outcome === "violation" || outcome === "flag");
    expect(broken.map(({ rule }) => rule)).toEqual(["advertising_only", "spam"]);
    expect(broken[1]?.message).toMatch(/^Siehe „Keine reine Werbung“\./);
    const sentences = told.flatMap(({ message }) => message.match(/[^.„]+: „/g) ?? []);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test("without accepted terms nothing is stored", async () => {
    const { terms: _, ...comment } = await aComment("bees");
    const answer = await post("bees", comment);
    expect(answer.status).toBe(422);
    expect(answer.json).toMatchObject({ code: "validation_failed", issues: [{ path: "/terms" }] });
  });

  test("a terms token stores one comment; the refusal of the second carries fresh terms", async () => {
    const comment = await aComment("bees", { body: "Der Hinweis auf die Lindenblüte im Juni stimmt auch für Basel." });
    expect((await post("bees", comment)).status).toBe(201);
    const second = await post("bees", comment);
    expect(second.status).toBe(409);
    expect(second.json.code).toBe("token_used");
    const terms = { version: second.json.terms.version, accepted: true, token: second.json.terms.token };
    expect((await post("bees", { ...comment, terms })).status).toBe(201);
  });

  test("whoever lost the answer and sends the same again under the fresh token gets it, and there is one comment", async () => {
    await makeSite("lost");
    const comment = await aComment("lost");
    const fresh = async () => {
      const { token, version } = (await post("lost", comment)).json.terms;
      return { version, accepted: true, token };
    };
    const first = (await post("lost", comment)).json;
    const again = await post("lost", { ...comment, terms: await fresh() });
    expect(again.status).toBe(201);
    expect(again.json.comment).toEqual(first.comment);
    expect(again.json.edit_token).toBe(first.edit_token);
    expect((await list("lost")).json.thread.count).toBe(1);

    const other = await post("lost", { ...comment, body: `${comment.body} Und im April?`, terms: await fresh() });
    expect(other.json.comment.id).not.toBe(first.comment.id);
    const copied = await post("lost", await aComment("lost"));
    expect(copied.json.comment.id, "another's words give no edit token").not.toBe(first.comment.id);

    const own = api("lost", `/comments/${first.comment.id}`);
    await call("DELETE", own, { token: first.edit_token });
    const anew = await post("lost", { ...comment, terms: await fresh() });
    expect(anew.json.comment.id, "what was removed is not given back").not.toBe(first.comment.id);
  });

  test("a token of another site, a made-up one and one of another version are invalid, and fresh terms come back", async () => {
    await makeSite("wasps");
    const foreign = await getTerms("wasps");
    const terms = await getTerms("bees");
    for (const token of [foreign.token, "abc.def", `${foreign.token}x`, `${terms.token}.x`, sameBytes(terms.token)]) {
      const comment = await aComment("bees", { locale: "en", terms: { version: 1, accepted: true, token } });
      const answer = await post("bees", comment);
      expect(answer.json, token).toMatchObject({ status: 422, code: "token_invalid", terms: { locale: "en" } });
      const fresh = { version: 1, accepted: true, token: answer.json.terms.token };
      expect((await post("bees", { ...comment, terms: fresh })).status).toBe(201);
    }
    const answer = await post(
      "bees",
      await aComment("bees", { terms: { version: 7, accepted: true, token: terms.token } }),
    );
    expect(answer.json).toMatchObject({ code: "token_invalid", terms: { version: 1 } });
  });

  test("terms that changed since they were shown, and terms shown a day ago, come back fresh", async () => {
    await makeSite("hives");
    const old = await aComment("hives");
    const body = { locale: "de", text: "Neue Regeln.", nature: "penalty", fees: [] };
    await call("POST", api("hives", "/terms"), { token: OPERATOR_TOKEN, body });
    const outdated = await post("hives", old);
    expect(outdated.json).toMatchObject({
      status: 409,
      code: "terms_outdated",
      terms: { version: 2, text: "Neue Regeln." },
    });
    const later = { CLOCK_OFFSET_MS: String(25 * 3_600_000) };
    const expired = await call("POST", api("hives", "/comments"), {
      body: await aComment("hives"),
      headers: { origin: ORIGIN },
      env: later,
    });
    expect(expired.json).toMatchObject({ status: 409, code: "token_expired", terms: { version: 2 } });
  });

  test("the same Idempotency-Key gives the first answer again, and refuses another request", async () => {
    const comment = await aComment("bees", {
      body: "Wer hat Erfahrung mit Zander-Beuten auf dem Balkon? Bei uns ist es recht windig.",
    });
    const first = await post("bees", comment, { "idempotency-key": "k-1" });
    const again = await post("bees", comment, { "idempotency-key": "k-1" });
    expect(again.status).toBe(201);
    expect(again.json.comment).toEqual(first.json.comment);
    expect(again.json.edit_token).toBe(first.json.edit_token);
    // An owner's post has no token of its own: whoever guesses its key and text must not get its edit token.
    const { terms: _, ...owners } = comment;
    await call("POST", api("bees", "/comments"), {
      token: OPERATOR_TOKEN,
      body: owners,
      headers: { "idempotency-key": "k-2" },
    });
    expect((await post("bees", owners, { "idempotency-key": "k-2" })).json.code).toBe("idempotency_key_reused");
    const other = await post(
      "bees",
      { ...comment, body: "Etwas anderes über die Beuten auf dem Balkon." },
      { "idempotency-key": "k-1" },
    );
    expect(other.json).toMatchObject({ status: 422, code: "idempotency_key_reused" });
  });

  test("200 parallel posts with one Idempotency-Key make one comment", async () => {
    await makeSite("swarm");
    const comment = await aComment("swarm");
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => post("swarm", comment, { "idempotency-key": "swarm" })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ json }) => json.comment.id)).size).toBe(1);
    expect((await list("swarm")).json.thread.count).toBe(1);
  });

  test("one token in parallel posts makes one comment; the others are told that it was used", async () => {
    await makeSite("drones");
    const comment = await aComment("drones");
    const answers = await Promise.all(Array.from({ length: 20 }, () => post("drones", comment)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ json }) => json.code === "token_used")).toHaveLength(19);
  });

  test("addresses of one page share one thread", async () => {
    await makeSite("one-page");
    const urls = [PAGE, `${PAGE}/`, `http://www.blog.example/bees`, `${PAGE}?utm_source=mail#comments`].slice(0, 2);
    for (const url of [...urls, `${PAGE}?utm_source=mail#comments`]) {
      await post("one-page", await aComment("one-page", { thread: { url } }));
    }
    expect((await list("one-page")).json.thread.count).toBe(3);
  });

  test("a thread must lie on the site's own origins, and the owner's token needs no terms", async () => {
    const elsewhere = await post("bees", await aComment("bees", { thread: { url: "https://elsewhere.example/x" } }));
    expect(elsewhere.json).toMatchObject({ status: 422, code: "url_not_of_site" });
    const { terms: _, ...comment } = await aComment("bees", {
      body: "Danke für die vielen Fragen!",
      author: { name: "Redaktion" },
    });
    const answer = await call("POST", api("bees", "/comments"), { token: OPERATOR_TOKEN, body: comment });
    expect(answer.json).toMatchObject({ status: "published", comment: { is_owner: true } });
  });

  test("a filled trap holds an otherwise honest comment", async () => {
    expect((await post("bees", await aComment("bees", { trap: "x" }))).json.status).toBe("held");
  });
});

describe("origins", () => {
  test("a foreign origin is refused, none is fine, and the site's own may read answers and errors", async () => {
    const foreign = await call("GET", api("bees", "/terms"), { headers: { origin: "https://evil.example" } });
    expect(foreign.json).toMatchObject({ status: 403, code: "origin_not_allowed" });
    // The refusal can be read by whoever set up the page: it names what is missing, and nothing of the site.
    expect(foreign.headers.get("access-control-allow-origin")).toBe("*");
    expect(foreign.json["detail"]).toContain("https://evil.example");
    const unknown = await call("GET", api("hornets", "/comments?url=x"), {
      headers: { origin: "https://evil.example" },
    });
    expect(unknown.json).toMatchObject({ status: 404, detail: "There is no such site." });
    expect(unknown.headers.get("access-control-allow-origin")).toBe("*");
    const asked = await call("OPTIONS", api("bees", "/comments"), { headers: { origin: "https://evil.example" } });
    expect([asked.status, asked.headers.get("access-control-allow-headers")]).toEqual([403, null]);
    expect((await call("GET", api("bees", "/terms"))).status).toBe(200);
    const broken = await post("bees", { body: 1 });
    expect(broken.headers.get("access-control-allow-origin")).toBe(ORIGIN);
    const preflight = await call("OPTIONS", api("bees", "/comments"), {
      headers: { origin: ORIGIN, "access-control-request-method": "POST" },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-headers")).toContain("Idempotency-Key");
    expect(preflight.headers.get("access-control-allow-credentials")).toBeNull();
  });
});

describe("hostile input", () => {
  const bad: [string, Record<string, unknown>][] = [
    ["a lone surrogate", { body: "Hallo \ud800 Welt" }],
    ["a NUL byte", { body: "Hallo \u0000 Welt" }],
    ["an override of the writing direction", { author: { name: "\u202Eevil" } }],
    ["a name over two lines", { author: { name: "a\nb" } }],
    ["an empty body", { body: "   " }],
    ["a body that is too long", { body: "x".repeat(10_001) }],
    ["a number for a body", { body: 5 }],
    ["an array for an author", { author: [] }],
    ["a javascript address", { author: { name: "A", url: "javascript:alert(1)" } }],
    ["an address with credentials", { author: { name: "A", url: "https://bank.example@evil.example/" } }],
    ["no e-mail address", { author: { name: "A", email: "nobody" } }],
    ["terms that were not accepted", { terms: { version: 1, accepted: false, token: "x" } }],
    ["an unknown language", { locale: "xx" }],
    ["no thread", { thread: undefined }],
    ["a thread that is no address", { thread: { url: "not a url" } }],
  ];
  test.for(bad)("%s gets a problem document and nothing is stored", async ([, change], { expect: check }) => {
    const before = (await list("bees")).json.thread.count;
    const answer = await post("bees", await aComment("bees", change));
    check(answer.status).toBe(422);
    check(answer.headers.get("content-type")).toContain("application/problem+json");
    check(answer.json.code).toBe("validation_failed");
    check((await list("bees")).json.thread.count).toBe(before);
  });

  test("malformed JSON, another media type, too many bytes, an unknown site and an unknown path each get a code", async () => {
    const send = (body: string, type: string) =>
      call("POST", api("bees", "/comments"), { body, headers: { "content-type": type } });
    expect((await send("{", "application/json")).json).toMatchObject({ status: 400, code: "malformed_body" });
    expect((await send("<a/>", "text/xml")).json).toMatchObject({ status: 415, code: "unsupported_media_type" });
    expect((await send(`"${"x".repeat(300_000)}"`, "application/json")).json).toMatchObject({
      status: 413,
      code: "body_too_large",
    });
    expect((await call("GET", api("nobody", "/terms"))).json).toMatchObject({ status: 404, code: "not_found" });
    expect((await call("GET", "/api/v1/nothing")).json).toMatchObject({ status: 404, code: "not_found" });
    expect((await call("GET", api("bees", "/comments?url=x"))).json).toMatchObject({
      status: 422,
      issues: [{ path: "url" }],
    });
    expect((await list("bees", "&cursor=abc")).json).toMatchObject({ status: 422, issues: [{ path: "cursor" }] });
    expect((await list("bees", "&limit=0")).status).toBe(422);
    expect((await list("bees", "&sort=random")).status).toBe(422);
  });

  test("an owner's token that is none is told, and the comment is not taken for a reader's", async () => {
    const answer = await call("POST", api("bees", "/comments"), {
      token: "hr_bees_ended",
      body: await aComment("bees"),
    });
    expect(answer.json).toMatchObject({ status: 401, code: "unauthorized" });
  });

  test("a known address tells which methods it takes", async () => {
    const answer = await call("DELETE", api("bees", "/comments"));
    expect(answer.json).toMatchObject({ status: 405, code: "method_not_allowed" });
    expect(answer.headers.get("allow")).toBe("GET, POST");
    expect((await call("GET", "/webhooks/stripe")).headers.get("allow")).toBe("POST");
    expect((await call("DELETE", api("bees", "/nothing"))).status).toBe(404);
  });

  test("script in every field comes out as text", async () => {
    const script = "<script>alert(1)</script><img src=x onerror=alert(1)>";
    const comment = await aComment("bees", {
      author: { name: script.slice(0, 60) },
      body: `${script} [x](javascript:alert(1)) **ok**`,
    });
    const { json } = await call("POST", api("bees", "/comments"), {
      token: OPERATOR_TOKEN,
      body: { ...comment, terms: undefined },
    });
    expect(json.comment.html).not.toMatch(/<script|<img|href="javascript/i);
    expect(json.comment.html).toContain("<strong>ok</strong>");
  });
});

describe("reading", () => {
  beforeAll(async () => {
    await makeSite("read");
    let parent: string | undefined;
    for (let at = 0; at < 7; at++) {
      const body = `Beitrag Nummer ${at}: Die Tracht war ${at} Wochen später als im Vorjahr, weil es im April fror.`;
      const answer = await post("read", await aComment("read", { body, ...(at % 2 === 1 && { parent_id: parent }) }));
      if (at % 2 === 0) parent = answer.json.comment.id;
    }
  });

  test.for(["oldest", "newest", "top"])(
    "pages by %s give each top-level comment once, with its replies",
    async (sort, { expect: check }) => {
      const seen: string[] = [];
      let replies = 0;
      let cursor: string | null = "";
      while (cursor !== null) {
        const { json }: { json: any } = await list("read", `&sort=${sort}&limit=2${cursor && `&cursor=${cursor}`}`);
        seen.push(...json.comments.map(({ id }: { id: string }) => id));
        replies += json.comments.flatMap((comment: { replies: unknown[] }) => comment.replies).length;
        cursor = json.next_cursor;
      }
      check(seen).toHaveLength(4);
      check(new Set(seen).size).toBe(4);
      check(replies).toBe(3);
      const sorted = sort === "oldest" ? seen.toSorted() : seen.toSorted().toReversed();
      check(seen).toEqual(sorted);
    },
  );

  test("a cursor is good for its own order only, and no cursor of another list passes for one", async () => {
    const { next_cursor: next } = (await list("read", "&limit=2")).json;
    const foreign = btoa(JSON.stringify(["queue", "x", 1])).replace(/=+$/, "");
    for (const query of [`&sort=top&cursor=${next}`, `&sort=newest&cursor=${next}`, `&cursor=${foreign}`])
      expect((await list("read", query)).json, query).toMatchObject({
        code: "validation_failed",
        issues: [{ path: "cursor", message: "This cursor was not given for this list." }],
      });
  });

  test("a comment that is asked for comes first with its top-level comment, however far behind, and only while it is shown", async () => {
    await makeSite("linked");
    const { json } = await post("linked", await aComment("linked"));
    const columns =
      "site_id, thread_id, author_name, locale, body, html, status, revision, flagged, listed, created_at";
    // 60 top-level comments, and 300 replies below the fiftieth.
    await env.DB.prepare(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 360)
      INSERT INTO comments (id, root_id, parent_id, reply_count, ${columns})
      SELECT 'r' || printf('%03d', i), iif(i > 60, 'r050', NULL), iif(i > 60, 'r050', NULL), iif(i = 50, 300, 0), ${columns}
      FROM n JOIN comments c ON c.id = ?`,
    )
      .bind(json.comment.id)
      .run();
    const ask = async (wanted: string) => (await list("linked", `&limit=10&comment=${wanted}`)).json;
    const plain = (await list("linked", "&limit=10")).json;
    const ids = (page: any) => page.comments.map(({ id }: any) => id);
    const [linked, ...rest] = (await ask("r055")).comments;
    expect([linked.id, rest, (await ask("r055")).next_cursor]).toEqual(["r055", plain.comments, plain.next_cursor]);
    expect(ids(await ask("r003"))).toEqual(ids(plain));
    const [root] = (await ask("r350")).comments;
    expect([root.id, root.replies.length, root.replies.at(-1).id]).toEqual(["r050", 201, "r350"]);
    const more = (await list("linked", `&cursor=${root.replies_cursor}`)).json.comments[0].replies;
    expect([more.length, more[0].id]).toEqual([100, "r261"]);
    await env.DB.prepare("UPDATE comments SET status = 'held' WHERE id = 'r350'").run();
    await env.DB.prepare("UPDATE comments SET status = 'held', listed = 0 WHERE id = 'r055'").run();
    const elsewhere = (await list("read")).json.comments[0].id;
    for (const hidden of ["r350", "r055", elsewhere, "nobody"])
      expect(ids((await list("linked", `&limit=11&comment=${hidden}`)).json)).toEqual([...ids(plain), "r010"]);
  });

  test("an unchanged page is 304, and a changed one is seen at once", async () => {
    const first = await list("read");
    const headers = { origin: ORIGIN, "if-none-match": first.headers.get("etag") ?? "" };
    const path = api("read", `/comments?url=${encodeURIComponent(PAGE)}`);
    expect((await call("GET", path, { headers })).status).toBe(304);
    expect((await call("GET", path, { headers: { "if-none-match": "*" } })).status).toBe(304);
    await post(
      "read",
      await aComment("read", { body: "Noch eine Frage zur Varroa-Behandlung im Spätsommer: wann genau?" }),
    );
    const after = await call("GET", path, { headers });
    expect(after.status).toBe(200);
    expect(after.json.thread.count).toBe(first.json.thread.count + 1);
  });

  test("likes count once for each reader, in any order and at once", async () => {
    const { id } = (await list("read")).json.comments[0];
    const like = (value: boolean, ip: string) =>
      call("PUT", api("read", `/comments/${id}/reactions`), {
        body: { like: value },
        headers: { "cf-connecting-ip": ip },
      });
    await Promise.all(Array.from({ length: 10 }, () => like(true, "203.0.113.1")));
    expect((await like(true, "203.0.113.2")).json.reactions.like).toBe(2);
    await Promise.all(Array.from({ length: 5 }, () => like(false, "203.0.113.1")));
    expect((await like(true, "203.0.113.2")).json.reactions.like).toBe(1);
    for (const ip of ["2001:db8:0:1::5", "2001:db8:0:1:a:b:c:d", "2001:0db8::1:0:0:0:9"]) await like(true, ip);
    expect((await like(true, "2001:db8:0:2::5")).json.reactions.like, "one network is one reader").toBe(3);
    expect((await list("read", "&sort=top")).json.comments[0].id).toBe(id);
  });

  test("counts and the feed name what is published", async () => {
    const counts = await call(
      "GET",
      api("read", `/counts?url=${encodeURIComponent(PAGE)}&url=${encodeURIComponent(`${ORIGIN}/none`)}`),
    );
    expect(counts.json.counts.map(({ count }: { count: number }) => count)).toEqual([8, 0]);
    for (const query of ["", `?${`url=${encodeURIComponent(PAGE)}&`.repeat(51)}`, "?url=x"])
      expect((await call("GET", api("read", `/counts${query}`))).json.code, query).toBe("validation_failed");
    const feed = await call("GET", api("read", "/feed.atom"));
    expect(feed.headers.get("content-type")).toContain("application/atom+xml");
    expect(feed.text.match(/<entry>/g)).toHaveLength(8);
    const ids = [...feed.text.matchAll(/urn:uuid:([^<]+)/g)].map(([, id]) => id);
    expect([...feed.text.matchAll(/<link href="([^"]+)"/g)].map(([, link]) => link)).toEqual(
      ids.map((id) => `${PAGE}#comment-${id}`),
    );
  });
});

describe("the feed", () => {
  const path = (query = "") => api("feed", `/feed.atom${query}`);
  const read = async (query = "", headers = {}) => await call("GET", path(query), { headers });
  const entries = async (query = "") => [...(await read(query)).text.matchAll(/urn:uuid:([^<]+)/g)].map(([, id]) => id);
  const ofPage = (address: string) => `?url=${encodeURIComponent(address)}`;
  beforeAll(() => makeSite("feed"));

  test("of a site and of a page is 304 until something changes, which is seen at once", async () => {
    const queries = ["", ofPage(PAGE)];
    for (const query of queries) expect(await entries(query)).toEqual([]);
    const { comment, edit_token: token } = (await post("feed", await aComment("feed"))).json;
    for (const query of queries) {
      expect(await entries(query)).toEqual([comment.id]);
      const etag = (await read(query)).headers.get("etag") ?? "";
      expect((await read(query, { "if-none-match": etag })).status).toBe(304);
    }
    await call("DELETE", api("feed", `/comments/${comment.id}`), { token });
    for (const query of queries) expect(await entries(query)).toEqual([]);
  });

  test("of a page is one and the same however its address is spelled, and whatever else is asked", async () => {
    const spelled = [PAGE, `${PAGE}/#comments`, `${PAGE}?utm_source=feed`];
    const feeds = await Promise.all(spelled.map(async (address) => (await read(`${ofPage(address)}&x=1`)).text));
    expect(new Set(feeds).size).toBe(1);
    expect(feeds[0]).toContain(`<id>https://hausrecht.example${path(ofPage(PAGE))}</id>`);
  });
});

describe("the author", () => {
  test("sees the outcome with its reasons, asks for a person, edits and removes", async () => {
    await makeSite("mine");
    const held = (await post("mine", await aComment("mine", ADVERT))).json;
    const path = api("mine", `/comments/${held.comment.id}`);
    const token = held.edit_token;
    const altered = await call("GET", path, { token: sameBytes(token) });
    expect(altered.json).toMatchObject({ status: 401, code: "unauthorized" });
    expect(altered.headers.get("www-authenticate")).toBe("Bearer");
    const own = await call("GET", path, { token });
    expect(own.json).toMatchObject({
      status: "held",
      statement_of_reasons: { action: "held", automated_decision: true },
    });
    expect(own.json.statement_of_reasons.facts.some(({ rule }: { rule: string }) => rule === "advertising_only")).toBe(
      true,
    );
    expect((await call("POST", `${path}/objection`, { token, body: { text: "Ich werbe nicht." } })).status).toBe(202);
    expect((await call("POST", `${path}/objection`, { token, body: { text: "Noch einmal." } })).json.code).toBe(
      "objection_exists",
    );

    const { terms } = await aComment("mine");
    const body = "Eine echte Frage: Wie viele Völker trägt ein Quadratkilometer in der Stadt nach deiner Erfahrung?";
    const edited = await call("PATCH", path, { token, body: { author: { name: "Jonas" }, body, terms } });
    expect(edited.status, edited.text).toBe(200);
    expect(edited.json).toMatchObject({ status: "published", comment: { author: { name: "Jonas" } } });
    const again = await call("PATCH", path, { token, body: { body, terms } });
    expect(again.json.code).toBe("token_used");
    expect((await list("mine")).json.thread.count).toBe(1);

    expect((await call("DELETE", path, { token })).status).toBe(204);
    expect((await list("mine")).json).toMatchObject({ thread: { count: 0 }, comments: [] });
    expect((await call("GET", path, { token })).status).toBe(404);
  });

  test("who removes a comment takes the hashes of those who liked it with it", async () => {
    const { comment, edit_token: token } = (await post("mine", await aComment("mine", { author: { name: "Mia" } })))
      .json;
    const path = api("mine", `/comments/${comment.id}`);
    await call("PUT", `${path}/reactions`, { body: { like: true }, headers: { origin: ORIGIN } });
    const likes = () => env.DB.prepare("SELECT * FROM reactions WHERE comment_id = ?").bind(comment.id).all();
    expect((await likes()).results).toHaveLength(1);
    expect((await call("DELETE", path, { token })).status).toBe(204);
    expect((await likes()).results).toEqual([]);
  });

  test("edits only with the token, and only within the window", async () => {
    const posted = (await post("mine", await aComment("mine"))).json;
    const path = api("mine", `/comments/${posted.comment.id}`);
    const edit = {
      body: "Geändert: Im März gebe ich acht Waben frei, je nach Wetter.",
      terms: (await aComment("mine")).terms,
    };
    expect((await call("PATCH", path, { body: edit })).status).toBe(401);
    expect((await call("PATCH", path, { token: "wrong", body: edit })).status).toBe(401);
    const later = { CLOCK_OFFSET_MS: String(16 * 60_000) };
    expect((await call("PATCH", path, { token: posted.edit_token, body: edit, env: later })).json.code).toBe(
      "edit_window_over",
    );
  });

  test("a removed comment with replies stays as a gap without name or text", async () => {
    await makeSite("gap");
    const root = (await post("gap", await aComment("gap"))).json;
    const reply = await aComment("gap", {
      parent_id: root.comment.id,
      body: "Ich gebe zehn Waben frei, aber erst nach der Weidenblüte.",
    });
    expect((await post("gap", reply)).json.status).toBe("published");
    await call("DELETE", api("gap", `/comments/${root.comment.id}`), { token: root.edit_token });
    const { json } = await list("gap");
    expect(json.thread.count).toBe(1);
    expect(json.comments[0]).toMatchObject({ id: root.comment.id, author: { name: "" }, html: "" });
    expect(json.comments[0].replies).toHaveLength(1);
    expect((await post("gap", await aComment("gap", { parent_id: root.comment.id }))).json.code).toBe(
      "parent_not_found",
    );
  });
});

describe("what readers see of a thread", () => {
  test("a reply that is published below a removed comment is shown below a gap", async () => {
    await makeSite("late-reply");
    const root = (await post("late-reply", await aComment("late-reply"))).json;
    const held = await aComment("late-reply", { ...ADVERT, parent_id: root.comment.id });
    const reply = (await post("late-reply", held)).json;
    expect(reply.status).toBe("held");
    await call("DELETE", api("late-reply", `/comments/${root.comment.id}`), { token: root.edit_token });
    expect((await list("late-reply")).json.comments).toEqual([]);
    const decision = { decision: "publish", revision: 1 };
    const path = api("late-reply", `/comments/${reply.comment.id}/decision`);
    await call("POST", path, { token: OPERATOR_TOKEN, body: decision });
    const { json } = await list("late-reply");
    expect(json.thread.count).toBe(1);
    expect(json.comments).toMatchObject([{ id: root.comment.id, html: "", replies: [{ id: reply.comment.id }] }]);
  });

  test("its title comes from nobody whose comment is held, nor is it one that would be held", async () => {
    await makeSite("title");
    const thread = (title: string) => ({ url: PAGE, title });
    await post("title", await aComment("title", { ...ADVERT, thread: thread("CHEAP BACKLINKS") }));
    expect((await list("title")).json.thread.title).toBeNull();
    await post(
      "title",
      await aComment("title", {
        thread: thread("Cheap backlinks: visit https://cheap-links.example"),
        body: "Auf dem Balkon in Mainz fliegen sie ab acht Grad, auch wenn es windig ist.",
      }),
    );
    expect((await list("title")).json.thread).toMatchObject({ count: 1, title: null });
    await post("title", await aComment("title", { thread: thread("Bienen in der Stadt") }));
    await post(
      "title",
      await aComment("title", {
        thread: thread("Anders"),
        body: "Im Mai sind es bei uns zwölf Waben, wenn der Raps blüht.",
      }),
    );
    expect((await list("title")).json.thread.title).toBe("Bienen in der Stadt");
  });

  test("a comment that its author takes back leaves no word behind but the sealed ones", async () => {
    await makeSite("taken-back");
    const body = `Unverwechselbar ${"Wintertraube ".repeat(3)}und ein Volk, das im Februar schon brütet, sagt der Nachbar.`;
    const held = (
      await post("taken-back", await aComment("taken-back", { ...ADVERT, body: `${ADVERT.body} ${body}` }), {
        "idempotency-key": "gone",
      })
    ).json;
    await call("DELETE", api("taken-back", `/comments/${held.comment.id}`), { token: held.edit_token });
    for (const table of ["comments", "judgements", "idempotency_keys"]) {
      const { results } = await env.DB.prepare(`SELECT * FROM ${table}`).all();
      expect(JSON.stringify(results), table).not.toContain("Wintertraube");
    }
  });

  test("the site's owner edits without being held by the own rules", async () => {
    await makeSite("owner-edits");
    const { terms, ...comment } = await aComment("owner-edits");
    const own = (await call("POST", api("owner-edits", "/comments"), { token: OPERATOR_TOKEN, body: comment })).json;
    const edit = { body: ADVERT.body, terms };
    const edited = await call("PATCH", api("owner-edits", `/comments/${own.comment.id}`), {
      token: own.edit_token,
      body: edit,
    });
    expect(edited.json.status).toBe("published");
  });
});

describe("a form without JavaScript", () => {
  const send = (fields: Record<string, string>, site = "bees") =>
    call("POST", api(site, "/comments"), {
      body: new URLSearchParams(fields).toString(),
      headers: { "content-type": "application/x-www-form-urlencoded", origin: ORIGIN },
    });
  const ownPageIn = ({ text }: Answer) => /href="(\/api[^"]+\/own\/[^"]+)"/.exec(text)?.[1] ?? "";
  const hiddenIn = ({ text }: Answer): Record<string, string> =>
    Object.fromEntries(
      [...text.matchAll(/name="(token|version)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
  /** The page of a comment that was posted without script. */
  const postPlainly = async (fields: Record<string, string>): Promise<string> =>
    ownPageIn(await send({ ...fields, ...hiddenIn(await send(fields)), accepted: "true" }));
  const act = (page: string, fields: Record<string, string>, later?: string) =>
    call("POST", page, {
      body: new URLSearchParams(fields).toString(),
      headers: { "content-type": "application/x-www-form-urlencoded", origin: "https://hausrecht.example" },
      ...(later !== undefined && { env: { CLOCK_OFFSET_MS: later } }),
    });
  const typed = {
    url: PAGE,
    title: "Bienen",
    name: "Oma Erna",
    email: "",
    body: "Früher standen die Körbe im <b>Bienenhaus</b>, heute sind es Magazine.",
  };

  test("that is refused before it is read gets a page, and a program its problem document", async () => {
    const foreign = (accept: string) =>
      call("POST", api("bees", "/comments"), {
        body: new URLSearchParams(typed).toString(),
        headers: { "content-type": "application/x-www-form-urlencoded", origin: "https://elsewhere.example", accept },
      });
    const page = await foreign("text/html,application/xhtml+xml");
    expect([page.status, page.headers.get("content-type")]).toEqual([403, "text/html; charset=UTF-8"]);
    expect(page.text).toContain("Dort steht Ihr Text noch.");
    expect((await foreign("*/*")).json.code).toBe("origin_not_allowed");
  });

  test("is shown the terms with the fee and its own text, and stored by the second post", async () => {
    const shown = await send(typed);
    expect(shown.status).toBe(200);
    expect(shown.text).toContain("500,00");
    expect(shown.text).toContain("&lt;b&gt;Bienenhaus&lt;/b&gt;");
    expect(shown.text).toMatch(/stimme ihnen zu, auch der Vertragsstrafe von 500,00\s€/);
    // The terms say what a click on this button means.
    expect(shown.text).toMatch(/<button[^>]*>Absenden</);
    const hidden = Object.fromEntries(
      [...shown.text.matchAll(/(?<!type="checkbox" )name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [
        name,
        value,
      ]),
    );
    const done = await send({ ...(hidden as Record<string, string>), body: typed.body, accepted: "true" });
    expect(done.status, done.text).toBe(201);
    expect((await list("bees", "&sort=newest")).json.comments[0].author.name).toBe("Oma Erna");
    const twice = await send({ ...(hidden as Record<string, string>), body: typed.body, accepted: "true" });
    expect([twice.status, ownPageIn(twice)]).toEqual([201, ownPageIn(done)]);
    const other = await send({ ...(hidden as Record<string, string>), body: "Und der Wabenhonig?", accepted: "true" });
    expect(other.status).toBe(409);
    expect(other.text).toContain("Und der Wabenhonig?");
    expect(other.text).toContain("bitte senden Sie ihn noch einmal ab");
  });

  test("filled in anew with the same words stores no second comment, and gives nobody the key to the first", async () => {
    await makeSite("form-twice");
    const comment = { ...typed, url: `${ORIGIN}/twice` };
    const submit = async (change: Record<string, string> = {}) => {
      const { token, version } = await getTerms("form-twice");
      const fields = { ...comment, token, version: String(version), accepted: "true", ...change };
      return await send(fields, "form-twice");
    };
    expect((await submit()).status).toBe(201);
    for (const locale of ["de", "en"]) {
      const again = await submit({ locale });
      expect(again.status).toBe(422);
      expect(again.text).toContain(locale === "de" ? "Das wurde schon abgesendet" : "That was sent already");
      expect(again.text).toContain("heute sind es Magazine");
      expect(again.text).not.toMatch(/<button|name="token"|\/own\//);
    }
    expect((await submit({ name: "Opa Ernst" })).status).toBe(201);
    expect((await submit({ url: `${ORIGIN}/elsewhere` })).status).toBe(201);
  });

  test("from a page that hides its origin is shown with the terms, and stored only from there", async () => {
    await makeSite("hidden");
    const { token, version } = await getTerms("hidden");
    const submit = async (fields: Record<string, string>, origin: string) =>
      await call("POST", api("hidden", "/comments"), {
        body: new URLSearchParams({ ...typed, ...fields }).toString(),
        headers: { "content-type": "application/x-www-form-urlencoded", origin },
      });
    const complete = { token, version: String(version), accepted: "true" };
    for (const fields of [{}, complete]) {
      const shown = await submit(fields, "null");
      expect(shown.status).toBe(200);
      expect(shown.text).toContain("500,00");
    }
    expect((await list("hidden")).json.thread.count).toBe(0);
    expect((await submit(complete, "https://hausrecht.example")).status).toBe(201);
    const json = await post("hidden", await aComment("hidden"), { origin: "null" });
    expect(json.json.code).toBe("origin_not_allowed");
  });

  test("is shown again with what was typed when a field is wrong, and can be sent from there", async () => {
    const wrong = { ...typed, name: "Oma Frieda", email: "no address", website: "bienen", locale: "de" };
    const shown = await send(wrong);
    expect(shown.status).toBe(422);
    expect(shown.headers.get("content-type")).toContain("text/html");
    expect(shown.text).toContain("Bitte prüfen Sie Ihre Angaben.");
    expect(shown.text).toContain("E-Mail: erwartet wird eine E-Mail-Adresse.");
    expect(shown.text).toContain("Website: erwartet wird eine Adresse");
    expect(shown.text).not.toMatch(/Must be|Expected/);
    expect(shown.text).toContain("heute sind es Magazine");
    expect(shown.text).toContain('value="no address"');
    const token = /name="token" value="([^"]*)"/.exec(shown.text)?.[1] ?? "";
    const version = /name="version" value="(\d+)"/.exec(shown.text)?.[1] ?? "";
    const done = await send({ ...wrong, email: "", website: "", token, version, accepted: "true" });
    expect(done.status, done.text).toBe(201);
  });

  test("is refused at once where it could not be stored, with its text and no button to send it again", async () => {
    const closed = `${ORIGIN}/closed`;
    await call("PUT", api("bees", "/threads"), {
      token: OPERATOR_TOKEN,
      body: { url: closed, title: "Zu", closed: true },
    });
    const told = {
      "Diese Seite gehört nicht zu den Seiten, die hier kommentiert werden können.": {
        url: "https://elsewhere.example/x",
      },
      "Unter dieser Seite sind keine Kommentare mehr möglich.": { url: closed },
      "Der Kommentar, auf den Sie antworten, ist hier nicht veröffentlicht.": {
        parent_id: "01a2271f-0000-7000-8000-000000000000",
      },
      "This page is not one of those that can be commented on here.": {
        url: "https://elsewhere.example/x",
        locale: "en",
      },
    };
    for (const [text, change] of Object.entries(told)) {
      const shown = await send({ ...typed, ...change });
      expect(shown.status, text).toBeGreaterThanOrEqual(400);
      expect(shown.text).toContain(text);
      expect(shown.text).toContain("heute sind es Magazine");
      expect(shown.text).not.toMatch(/<button|name="token"/);
    }
  });

  test("without any page to comment on is refused without a link to nowhere", async () => {
    const shown = await send({ ...typed, url: "javascript:alert(1)" });
    expect(shown.status).toBe(422);
    expect(shown.text).not.toContain('href="javascript:');
  });

  test("leads to a page where its author edits and deletes the comment", async () => {
    const page = await postPlainly({ ...typed, name: "Oma Gerda" });
    const shown = await call("GET", page);
    expect([shown.status, shown.headers.get("cache-control")]).toEqual([200, "no-store"]);
    expect(shown.text).toContain("Ihr Kommentar ist veröffentlicht.");
    expect(shown.text).toContain("heute sind es Magazine.</textarea>");
    expect(shown.text).toMatch(/stimme ihnen zu, auch der Vertragsstrafe von 500,00\s€/);
    const edit = { action: "edit", body: "Früher standen die Körbe im Bienenhaus, sagt mein Vater.", accepted: "true" };
    const edited = await act(page, { ...edit, ...hiddenIn(shown) });
    expect([edited.status, edited.headers.get("location")]).toEqual([303, page]);
    expect((await list("bees", "&sort=newest")).json.comments[0]).toMatchObject({
      author: { name: "Oma Gerda" },
      html: expect.stringContaining("sagt mein Vater"),
    });
    // The terms were agreed to once: the same consent is good for no second edit, but the text is kept.
    const again = await act(page, { ...edit, body: "Anders gesagt: Magazine.", ...hiddenIn(shown) });
    expect(again.status).toBe(409);
    expect(again.text).toContain("Anders gesagt: Magazine.</textarea>");
    const unread = await act(page, { action: "edit", body: "Noch ein Wort" });
    expect(unread.status).toBe(422);
    const late = await act(page, { ...edit, ...hiddenIn(again) }, "86400000");
    expect([late.status, late.text.includes("Die Frist zum Bearbeiten ist vorbei.")]).toEqual([403, true]);
    expect(late.text).not.toContain('name="body"');
    const removed = await act(page, { action: "remove" });
    expect(removed.text).toContain("Ihr Kommentar ist gelöscht.");
    expect((await call("GET", page)).status).toBe(404);
    expect((await list("bees", "&sort=newest")).text).not.toContain("Oma Gerda");
  });

  test("leads to a page that tells why the comment waits, and asks for a person", async () => {
    const advert = { url: PAGE, name: ADVERT.author.name, website: ADVERT.author.url, body: ADVERT.body, locale: "en" };
    const page = await postPlainly(advert);
    const shown = await call("GET", page);
    expect(shown.text).toContain("Your comment is stored and waits for a person.");
    const told = readText(shown);
    expect(told).toMatch(/Why No mere advertising : .*backlinks.* A tip Real names where possible : /);
    expect((await act(page, { action: "object" })).status).toBe(422);
    expect((await act(page, { action: "object", text: "It is my own shop." })).status).toBe(303);
    const asked = await call("GET", page);
    expect(asked.text).toContain("A person will decide.");
    expect(asked.text).not.toContain('value="object"');
    const id = /comments\/([^/]+)/.exec(page)?.[1] ?? "";
    await call("POST", api("bees", "/claims"), { token: OPERATOR_TOKEN, body: aClaimOn(id) });
    const examined = await call("GET", page);
    expect(examined.text).toContain("This comment is being examined and cannot be changed.");
    expect(examined.text).not.toMatch(/value="(edit|remove)"/);
    expect((await act(page, { action: "remove" })).status).toBe(409);
    const other = await postPlainly({ ...advert, body: `${advert.body} Thank you!` });
    const body = { decision: "publish", revision: 1 };
    const otherId = /comments\/([^/]+)/.exec(other)?.[1] ?? "";
    await call("POST", api("bees", `/comments/${otherId}/decision`), { token: OPERATOR_TOKEN, body });
    const published = readText(await call("GET", other));
    expect(published).toContain("Your comment is published.");
    expect(published).not.toContain("No mere advertising");
    const foreign = page.replace(/[^/]+$/, "AAAA");
    expect([(await call("GET", foreign)).status, (await act(foreign, { action: "remove" })).status]).toEqual([
      404, 404,
    ]);
  });

  test("that cannot be read at all is a problem and no failure of ours", async () => {
    const answer = await call("POST", api("bees", "/comments"), {
      body: "x",
      headers: { "content-type": "multipart/form-data", origin: ORIGIN },
    });
    expect(answer.json).toMatchObject({ status: 400, code: "malformed_body" });
  });
});
