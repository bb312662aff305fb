import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import { createDb } from "../../src/db/client.ts";
import { findOwnerEmails } from "../../src/sites/repository.ts";
import { ADVERT, aComment, api, call, list, makeSite, OPERATOR_TOKEN, ORIGIN, PAGE, post } from "../support/api.ts";
import { Browser } from "../support/browse.ts";

const token = OPERATOR_TOKEN;
const queue = (site: string, query = "") => call("GET", api(site, `/queue${query}`), { token });
const decide = (site: string, id: string, body: object, as = token) =>
  call("POST", api(site, `/comments/${id}/decision`), { token: as, body });

async function holdAdvert(site: string, change: Record<string, unknown> = {}): Promise<string> {
  return (await post(site, await aComment(site, { ...ADVERT, ...change }))).json.comment.id;
}

describe("the moderation queue", () => {
  beforeAll(() => makeSite("queue"));

  test("holds the advertisement with the rule it broke and the very words", async () => {
    const id = await holdAdvert("queue");
    const { json } = await queue("queue");
    const item = json.comments.find((comment: { id: string }) => comment.id === id);
    expect(item).toMatchObject({ status: "held", revision: 1, claim_id: null, thread: { url: PAGE } });
    const verdict = item.judgement.verdicts.find(({ rule }: { rule: string }) => rule === "advertising_only");
    expect(item.judgement.fee.owed).toBe(true);
    const fields: Record<string, string> = {
      body: item.body,
      "author.name": item.author.name,
      "author.url": item.author.url,
    };
    for (const { field, start, end, quote } of verdict.evidence)
      expect(fields[field]?.slice(start, end) ?? "").toBe(quote);
    expect(verdict.evidence.some(({ quote }: { quote: string }) => quote.includes("best seo packages"))).toBe(true);
  });

  test("is filtered by rule, status, need and words, and pages through all of it", async () => {
    await makeSite("filters");
    const ids = [];
    for (let at = 0; at < 5; at++)
      ids.push(
        await holdAdvert("filters", {
          body: `Buy cheap backlinks package ${at} at https://cheap-links.example now, only 99 USD!`,
        }),
      );
    expect((await queue("filters", "?rule=advertising_only")).json.comments).toHaveLength(5);
    expect((await queue("filters", "?rule=personal_attack")).json.comments).toHaveLength(0);
    expect((await queue("filters", "?status=spam")).json.comments).toHaveLength(0);
    expect((await queue("filters", "?q=PACKAGE%203")).json.comments.map(({ id }: { id: string }) => id)).toEqual([
      ids[3],
    ]);
    expect((await queue("filters", "?needs=objection")).json.comments).toHaveLength(0);
    const seen: string[] = [];
    for (let cursor: string | null = ""; cursor !== null;) {
      const { json }: { json: any } = await queue("filters", `?limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...json.comments.map(({ id }: { id: string }) => id));
      cursor = json.next_cursor;
    }
    expect(seen).toEqual(ids.toReversed());
    await post("filters", await aComment("filters"));
    expect((await queue("filters", "?status=published")).json.comments).toHaveLength(1);
  });

  test("shows whose author asked for a person and what readers reported", async () => {
    await makeSite("needs");
    const held = (await post("needs", await aComment("needs", ADVERT))).json;
    await call("POST", api("needs", `/comments/${held.comment.id}/objection`), {
      token: held.edit_token,
      body: { text: "Bitte prüfen." },
    });
    expect((await queue("needs", "?needs=objection")).json.comments).toHaveLength(1);
    const open = (await post("needs", await aComment("needs"))).json;
    const report = await call("POST", api("needs", `/comments/${open.comment.id}/reports`), {
      body: { reason: "Beleidigt mich." },
    });
    expect(report.status).toBe(202);
    expect((await queue("needs", "?status=published&needs=report")).json.comments).toMatchObject([{ reports: 1 }]);
    for (const query of ["status=held&needs=report", "status=spam&needs=objection", "status=published&needs=objection"])
      expect((await queue("needs", `?${query}`)).json.comments, query).toEqual([]);
    expect((await queue("needs", "?status=held&needs=objection")).json.comments).toHaveLength(1);
    const { json } = await call("GET", api("needs", `/comments/${open.comment.id}/history`), { token });
    expect(json.reports).toMatchObject([{ reason: "Beleidigt mich." }]);
    expect((await queue("needs", "?needs=report")).json.comments).toHaveLength(1);
    await decide("needs", open.comment.id, { decision: "publish", revision: 1 });
    expect((await queue("needs", "?needs=report")).json.comments).toHaveLength(0);
  });

  test("what readers reported is off the list once its author has deleted it: nothing is left to decide", async () => {
    await makeSite("gone");
    const { comment, edit_token: key } = (await post("gone", await aComment("gone"))).json;
    await call("POST", api("gone", `/comments/${comment.id}/reports`), { body: { reason: "Beleidigt mich." } });
    await call("DELETE", api("gone", `/comments/${comment.id}`), { token: key });
    expect((await queue("gone", "?needs=report")).json.comments).toEqual([]);
    const { json } = await call("GET", api("gone", `/comments/${comment.id}/history`), { token });
    expect(json.reports).toMatchObject([{ reason: "Beleidigt mich." }]);
  });

  test("lists an objection to what a person has hidden, until a person has answered it", async () => {
    await makeSite("objections");
    for (const decision of ["reject", "spam"]) {
      const { comment, edit_token: key } = (await post("objections", await aComment("objections", ADVERT))).json;
      await decide("objections", comment.id, { decision, revision: 1 });
      await call("POST", api("objections", `/comments/${comment.id}/objection`), {
        token: key,
        body: { text: "Doch." },
      });
    }
    const asked = (await queue("objections", "?needs=objection")).json.comments;
    expect(asked.map(({ status }: any) => status)).toEqual(["spam", "rejected"]);
    const page = await queue("objections", "?needs=objection&limit=1");
    expect(page.json.comments).toHaveLength(1);
    const next = await queue("objections", `?needs=objection&limit=1&cursor=${page.json.next_cursor}`);
    expect(next.json).toMatchObject({ comments: [{ status: "rejected" }], next_cursor: null });
    for (const { id, revision } of asked) await decide("objections", id, { decision: "reject", revision });
    expect((await queue("objections", "?needs=objection")).json.comments).toEqual([]);
  });
});

test.each(["05", "0", "+5", "5.0", "5e0", " 5", "51", ""])("every list refuses the limit “%s” alike", async (limit) => {
  await makeSite("limits");
  for (const one of ["/queue", "/threads", "/claims", "/audit-log", `/comments?url=${encodeURIComponent(PAGE)}`]) {
    const path = `${one}${one.includes("?") ? "&" : "?"}limit=${encodeURIComponent(limit)}`;
    const { json } = await call("GET", api("limits", path), { token });
    expect(json, path).toMatchObject({ status: 422, issues: [{ path: expect.stringContaining("limit") }] });
  }
});

describe("decisions", () => {
  beforeAll(() => makeSite("decide"));

  test("publishing counts the comment, rejecting hides it again, and each keeps its reasons", async () => {
    const id = await holdAdvert("decide");
    expect((await decide("decide", id, { decision: "publish", revision: 1 })).json.comment).toMatchObject({
      status: "published",
      revision: 2,
    });
    expect((await list("decide")).json.thread.count).toBe(1);
    const rejected = await decide("decide", id, {
      decision: "reject",
      revision: 2,
      reason: "Nur Werbung für Backlinks.",
    });
    expect(rejected.json.comment.status).toBe("rejected");
    expect((await list("decide")).json.thread.count).toBe(0);
    const { json } = await call("GET", api("decide", `/comments/${id}/history`), { token });
    expect(json.history.map(({ kind }: { kind: string }) => kind)).toEqual(["submitted", "decided", "decided"]);
    expect(json.history[2].details).toMatchObject({
      decision: "reject",
      decided_by: "operator",
      statement_of_reasons: {
        action: "rejected",
        automated_decision: false,
        ground: { explanation: "Nur Werbung für Backlinks." },
      },
    });
  });

  test("of two people who decide at once one wins and the other is told", async () => {
    const id = await holdAdvert("decide");
    const answers = await Promise.all(
      ["publish", "spam", "reject"].map((decision) => decide("decide", id, { decision, revision: 1 })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ json }) => json.code === "stale_revision")).toHaveLength(2);
    const stale = await decide("decide", id, { decision: "publish", revision: 1 });
    expect(stale.json).toMatchObject({ status: 409, code: "stale_revision", comment_id: id });
  });

  test("many at once: those that come too late do not stop the others", async () => {
    const ids = [await holdAdvert("decide"), await holdAdvert("decide")];
    await decide("decide", ids[0] ?? "", { decision: "publish", revision: 1 });
    const decisions = [...ids, "nobody"].map((comment_id) => ({ comment_id, decision: "spam", revision: 1 }));
    const { json } = await call("POST", api("decide", "/decisions"), { token, body: { decisions } });
    expect(json.results.map((result: any) => result.status ?? result.error.code)).toEqual([
      "stale_revision",
      "spam",
      "not_found",
    ]);
  });

  test("as many as one request may hold are carried out and answered", async () => {
    const id = await holdAdvert("decide");
    const ids = [id, ...Array.from({ length: 99 }, (_, n) => `nobody-${n}`)];
    const decisions = ids.map((comment_id) => ({ comment_id, decision: "spam", revision: 1 }));
    const { status, json } = await call("POST", api("decide", "/decisions"), { token, body: { decisions } });
    expect(status).toBe(200);
    expect(json.results).toHaveLength(100);
  });

  test("a decision answers the author's objection, and the author reads the person's reasons", async () => {
    const held = (await post("decide", await aComment("decide", ADVERT))).json;
    const path = api("decide", `/comments/${held.comment.id}`);
    await call("POST", `${path}/objection`, { token: held.edit_token, body: { text: "Bitte prüfen." } });
    await decide("decide", held.comment.id, { decision: "spam", revision: 2, reason: "Dreimal derselbe Text." });
    const own = await call("GET", path, { token: held.edit_token });
    expect(own.json).toMatchObject({
      status: "spam",
      objected_at: null,
      statement_of_reasons: { automated_decision: false, ground: { explanation: "Dreimal derselbe Text." } },
    });
  });
});

describe("an article that becomes known later", () => {
  test("is what later comments are judged against, and what the owner pushed is kept with its hash", async () => {
    await makeSite("article");
    const text = "Bienen in der Stadt finden auf Linden und Robinien reiche Tracht. ".repeat(20);
    const { json } = await call("PUT", api("article", "/threads"), {
      token,
      body: { url: PAGE, title: "Bienen in der Stadt", article: { text } },
    });
    expect(json.thread).toMatchObject({ url: PAGE, title: "Bienen in der Stadt", closed: false });
    expect(json.thread.article_sha256).toHaveLength(64);
    await call("PUT", api("article", "/threads"), { token, body: { url: PAGE, closed: true } });
    expect((await post("article", await aComment("article"))).json.code).toBe("thread_closed");
    const elsewhere = await call("PUT", api("article", "/threads"), {
      token,
      body: { url: "https://other.example/x" },
    });
    expect(elsewhere.json.code).toBe("url_not_of_site");
  });
});

describe("an article that is read later", () => {
  const text = "Bienen in der Stadt überwintern auf dem Dach; im März geben Imker die ersten Waben frei. ".repeat(20);
  const pushArticle = (site: string) =>
    call("PUT", api(site, "/threads"), { token, body: { url: PAGE, article: { text } } });
  const statusOf = async (site: string, id: string) =>
    (await call("GET", api(site, `/comments/${id}/history`), { token })).json.comment.status;

  test("publishes what is fine by then, but never what filled in the trap", async () => {
    await makeSite("trap");
    const hold = (rules: string[]) => call("PATCH", api("trap", "/policy"), { token, body: { holds_in_doubt: rules } });
    await hold(["spam", "advertising_only"]);
    const body = "Wir füttern im Herbst mit Sirup; Rezepte stehen auf https://imkerei.example unter Ratgeber.";
    const doubtful = (await post("trap", await aComment("trap", { body }))).json.comment.id;
    const trapped = (await post("trap", await aComment("trap", { trap: "x" }))).json.comment.id;
    expect(await statusOf("trap", doubtful)).toBe("held");
    await hold([]);
    await pushArticle("trap");
    expect(await statusOf("trap", doubtful)).toBe("published");
    expect(await statusOf("trap", trapped)).toBe("held");
  });

  test("leaves alone what came in as held", async () => {
    await makeSite("private");
    const { body } = await aComment("private");
    const held = { key: "1", thread: { url: PAGE }, author: { name: "Ada" }, body, status: "held" };
    const comments = [{ ...held, created_at: "2014-03-01T10:00:00Z" }];
    const { json } = await call("POST", api("private", "/import"), { token, body: { source: "wordpress", comments } });
    await pushArticle("private");
    expect(await statusOf("private", json.results[0].comment_id)).toBe("held");
  });
});

describe("what a verdict rests on", () => {
  test("is sealed with it, without other people's words, and never the comment's own older text", async () => {
    await makeSite("context");
    const first = (await post("context", await aComment("context"))).json.comment.id;
    const change = {
      author: { name: "Jonas" },
      body: "Acht Waben gebe ich frei, sobald die Weide blüht; vorher kühlt das Volk am Bodensee zu leicht aus.",
    };
    const second = (await post("context", await aComment("context", change))).json;
    const path = api("context", `/comments/${second.comment.id}`);
    const { terms } = await aComment("context");
    const edit = { body: `${change.body} Bei Frost warte ich.`, terms };
    expect((await call("PATCH", path, { token: second.edit_token, body: edit })).status).toBe(200);
    const { json } = await call("GET", `${path}/history`, { token });
    for (const { details } of json.history) {
      expect(details.context).toMatchObject({
        thread: [{ id: first, revision: 1 }],
        rejects: [],
        spam_fingerprints: [],
      });
      expect(JSON.stringify(details.context)).not.toContain("Winter");
    }
  });
});

describe("tokens and members", () => {
  beforeAll(() => makeSite("members"));

  async function member(role: string, scopes: string[]): Promise<{ id: string; secret: string; tokenId: string }> {
    const body = { name: role, email: `${role}-${Math.random()}@blog.example`, role };
    const made = (await call("POST", api("members", "/members"), { token, body })).json.member;
    const given = (
      await call("POST", api("members", "/tokens"), { token, body: { member_id: made.id, name: "test", scopes } })
    ).json.token;
    return { id: made.id, secret: given.secret, tokenId: given.id };
  }

  test("a token does what its scopes and its member's role both allow, at its own site", async () => {
    const viewer = await member("viewer", ["comments:read", "comments:moderate", "site:admin"]);
    expect((await call("GET", api("members", "/queue"), { token: viewer.secret })).status).toBe(200);
    expect((await call("GET", api("members", "/tokens"), { token: viewer.secret })).json.code).toBe("forbidden");
    const id = await holdAdvert("members");
    expect((await decide("members", id, { decision: "spam", revision: 1 }, viewer.secret)).json.code).toBe("forbidden");
    await makeSite("other-site");
    expect((await call("GET", api("other-site", "/queue"), { token: viewer.secret })).json.code).toBe("forbidden");
    expect((await call("POST", "/api/v1/creditors", { token: viewer.secret, body: {} })).json.code).toBe("forbidden");
    expect((await call("GET", api("members", "/queue"))).json.code).toBe("unauthorized");
    expect((await call("GET", api("members", "/queue"), { token: "hr_members_wrong" })).json.code).toBe("unauthorized");
  });

  test("an administrator hands on no more than the own token can do, and cannot choose who asks for the money", async () => {
    const admin = await member("owner", ["site:admin", "comments:read"]);
    const give = (scopes: string[]) =>
      call("POST", api("members", "/tokens"), {
        token: admin.secret,
        body: { member_id: admin.id, name: "more", scopes },
      });
    expect((await give(["claims:write"])).json.code).toBe("forbidden");
    expect((await give(["comments:read"])).status).toBe(201);
    const { json } = await call("GET", "/api/v1/creditors", { token });
    const change = (as: string) =>
      call("PATCH", api("members", ""), { token: as, body: { creditor_id: json.creditors[0].id } });
    expect((await change(admin.secret)).json.code).toBe("forbidden");
    expect((await change(token)).status).toBe(200);
  });

  test("someone who was removed can be taken back, and the old token stays revoked", async () => {
    const body = { name: "Ida", email: "ida@blog.example", role: "viewer" };
    const ida = (await call("POST", api("members", "/members"), { token, body })).json.member;
    const input = { member_id: ida.id, name: "old", scopes: ["comments:read"] };
    const { secret } = (await call("POST", api("members", "/tokens"), { token, body: input })).json.token;
    expect((await call("POST", api("members", "/members"), { token, body })).json.code).toBe("conflict");
    await call("DELETE", api("members", `/members/${ida.id}`), { token });
    const back = await call("POST", api("members", "/members"), { token, body: { ...body, role: "moderator" } });
    expect(back.json.member).toMatchObject({ id: ida.id, role: "moderator" });
    expect((await call("GET", api("members", "/queue"), { token: secret })).status).toBe(401);
  });

  test("a revoked token, and the token of a removed member, end at once", async () => {
    const first = await member("moderator", ["comments:read"]);
    await call("DELETE", api("members", `/tokens/${first.tokenId}`), { token });
    expect((await call("GET", api("members", "/queue"), { token: first.secret })).status).toBe(401);
    const second = await member("moderator", ["comments:read"]);
    await call("DELETE", api("members", `/members/${second.id}`), { token });
    expect((await call("GET", api("members", "/queue"), { token: second.secret })).status).toBe(401);
  });

  test("tokens are listed newest first and page by page, in the API as in the dashboard", async () => {
    const made: string[] = [];
    for (let i = 0; i < 52; i++) made.unshift((await member("viewer", ["comments:read"])).tokenId);
    const seen: string[] = [];
    for (let cursor = ""; ;) {
      const { json } = await call("GET", api("members", `/tokens?limit=20${cursor}`), { token });
      seen.push(...json.tokens.map(({ id }: { id: string }) => id));
      if (json.next_cursor === null) break;
      cursor = `&cursor=${json.next_cursor}`;
    }
    expect(seen.slice(0, 52)).toEqual(made);
    expect(new Set(seen).size).toBe(seen.length);
    const owner = new Browser();
    await owner.login();
    const first = await owner.get("/dashboard/members/settings/people");
    const next = /href="([^"]*cursor=[^"]*)"/.exec(first.text)?.[1] ?? "";
    expect(first.text).toContain(made[49]);
    expect(first.text).not.toContain(made[50]);
    expect((await owner.get(next)).text).toContain(made[50]);
    const foreign = (await call("GET", api("members", "/tokens?cursor=WyJxdWV1ZSIsIngiXQ"), { token })).json;
    expect(foreign).toMatchObject({ code: "validation_failed", issues: [{ path: "cursor" }] });
  });

  test("members are listed page by page, and who comes after many is told of alarms and is given tokens, too", async () => {
    const site = "crowd";
    await makeSite(site);
    const rows = Array.from({ length: 230 }, (_, i) => [`0-${String(i).padStart(3, "0")}`, `m${i}@blog.example`]);
    await env.DB.prepare(
      `INSERT INTO members (id, site_id, name, email, role, created_at)
        SELECT value ->> 0, ?, value ->> 1, value ->> 1, iif(key = 229, 'owner', 'viewer'), 0 FROM json_each(?)`,
    )
      .bind(site, JSON.stringify(rows))
      .run();
    const seen: string[] = [];
    for (let cursor = ""; ;) {
      const { json } = await call("GET", api(site, `/members?limit=50${cursor}`), { token });
      seen.push(...json.members.map(({ id }: { id: string }) => id));
      if (json.next_cursor === null) break;
      cursor = `&cursor=${json.next_cursor}`;
    }
    expect(seen).toEqual(rows.map(([id]) => id));
    expect(await findOwnerEmails(createDb(env.DB), site)).toEqual(["m229@blog.example"]);
    const input = { member_id: "0-229", name: "script", scopes: ["comments:read"] };
    expect((await call("POST", api(site, "/tokens"), { token, body: input })).status).toBe(201);

    const owner = new Browser();
    await owner.login();
    const first = await owner.get(`/dashboard/${site}/settings/people`);
    const next = /href="([^"]*members=[^"]*)"/.exec(first.text)?.[1] ?? "";
    expect(first.text).toContain('<span class="meta">m49@blog.example');
    expect(first.text).not.toContain('<span class="meta">m50@blog.example');
    expect((await owner.get(next)).text).toContain('<span class="meta">m50@blog.example');
    expect(first.text).toContain('<option value="0-229">');
  });

  test("a token's secret is shown once, and only its hash is stored", async () => {
    const { secret } = await member("owner", ["site:admin"]);
    const { json } = await call("GET", api("members", "/tokens"), { token });
    expect(JSON.stringify(json)).not.toContain(secret);
  });
});

describe("settings", () => {
  test("a new site is a dry run until its owner states that the terms were reviewed", async () => {
    await makeSite("dry");
    expect((await call("PATCH", api("dry", ""), { token, body: { mode: "manual" } })).json.code).toBe("dry_run");
    const changed = await call("PATCH", api("dry", ""), { token, body: { mode: "manual", terms_reviewed: true } });
    expect(changed.json.site.mode).toBe("manual");
  });

  test("of two who change different settings at once neither undoes the other's", async () => {
    await makeSite("policy");
    const changes = [{ hearing_days: 3 }, { due_days: 21 }, { evidence_days: 60 }, { edit_window_minutes: 5 }];
    await Promise.all(changes.map((body) => call("PATCH", api("policy", "/policy"), { token, body })));
    const { json } = await call("GET", api("policy", ""), { token });
    expect(json.policy).toMatchObject(Object.assign({}, ...changes));
  });

  test("terms are numbered for each language and never changed", async () => {
    await makeSite("terms");
    const body = { locale: "de", text: "Zweite Fassung.", nature: "penalty", fees: [] };
    const posted = await Promise.all([1, 2, 3].map(() => call("POST", api("terms", "/terms"), { token, body })));
    expect(new Set(posted.map(({ json }) => json.terms.version))).toEqual(new Set([2, 3, 4]));
    const { json } = await call("GET", api("terms", "/terms/versions"), { token });
    expect(json.terms.map(({ locale, version }: any) => `${locale}${version}`)).toEqual([
      "de4",
      "de3",
      "de2",
      "de1",
      "en1",
    ]);
    const pages = [];
    for (let cursor = ""; ;) {
      const page = (await call("GET", api("terms", `/terms/versions?limit=2${cursor}`), { token })).json;
      pages.push(page.terms);
      if (page.next_cursor === null) break;
      cursor = `&cursor=${page.next_cursor}`;
    }
    expect(pages.flat()).toEqual(json.terms);
    expect(pages).toHaveLength(3);
    const fraction = { ...body, fees: [{ rule: "advertising_only", amount: 500.5, currency: "EUR" }] };
    expect((await call("POST", api("terms", "/terms"), { token, body: fraction })).status).toBe(422);
    const unknown = { ...body, fees: [{ rule: "advertising_only", amount: 500, currency: "XXX" }] };
    expect((await call("POST", api("terms", "/terms"), { token, body: unknown })).status).toBe(422);
  });

  test("a site's key is taken once, and a creditor needs a tax number or a valid VAT id", async () => {
    await makeSite("taken");
    const site = { key: "taken", name: "X", locale: "de", origins: [ORIGIN] };
    expect((await call("POST", "/api/v1/sites", { token, body: site })).json.code).toBe("site_exists");
    const creditor = {
      legal_name: "X",
      address: { line1: "A", postal_code: "1", city: "B", country: "DE" },
      email: "a@b.example",
    };
    const send = (change: object) => call("POST", "/api/v1/creditors", { token, body: { ...creditor, ...change } });
    expect((await send({})).json.code).toBe("creditor_incomplete");
    expect((await send({ vat_id: "DE123456789" })).json.code).toBe("creditor_incomplete");
    expect((await send({ vat_id: "DE136695976" })).status).toBe(201);
  });
});

describe("erasure", () => {
  test("takes text, name and address of a person's comments, and leaves the history's bare lines", async () => {
    await makeSite("erase");
    const author = { name: "Ludwig", email: "ludwig@mail.example" };
    const id = (await post("erase", await aComment("erase", { author }))).json.comment.id;
    await post("erase", await aComment("erase"));
    const { json } = await call("POST", api("erase", "/erasure"), { token, body: { email: "Ludwig@mail.example" } });
    expect(json).toEqual({ erased: [id], kept: [] });
    expect((await list("erase")).json.thread.count).toBe(1);
    const { json: history } = await call("GET", api("erase", `/comments/${id}/history`), { token });
    expect(history.comment).toMatchObject({ status: "erased", body: "", author_email: null, judgement: null });
    expect(history.history.map(({ kind, details }: any) => [kind, details])).toEqual([
      ["submitted", null],
      ["erased", null],
    ]);
    expect(JSON.stringify(history)).not.toContain("Ludwig");
  });

  test("takes the first answer to an Idempotency-Key and the address in the person's notices, too", async () => {
    await makeSite("erase-all");
    const author = { name: "Ludwig", email: "ludwig@mail.example" };
    const comment = await aComment("erase-all", { author });
    await post("erase-all", comment, { "idempotency-key": "once" });
    // Taken back by its author: only what was sealed still names the address.
    const removed = (await post("erase-all", await aComment("erase-all", { ...ADVERT, author }))).json;
    const own = api("erase-all", `/comments/${removed.comment.id}`);
    expect((await call("DELETE", own, { token: removed.edit_token })).status).toBe(204);
    const other = (await post("erase-all", await aComment("erase-all"))).json.comment.id;
    const report = { reason: "Beleidigt mich.", email: author.email };
    await call("POST", api("erase-all", `/comments/${other}/reports`), { body: report });
    await call("POST", api("erase-all", "/erasure"), { token, body: { email: author.email } });
    expect((await post("erase-all", comment, { "idempotency-key": "once" })).json.code).toBe("token_used");
    const { json } = await call("GET", api("erase-all", `/comments/${other}/history`), { token });
    expect(json.reports).toMatchObject([{ reason: "Beleidigt mich.", email: null }]);
    for (const { name } of (await env.DB.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all())
      .results) {
      if (String(name).startsWith("_cf")) continue;
      const { results } = await env.DB.prepare(`SELECT * FROM "${String(name)}"`).all();
      expect(JSON.stringify(results), String(name)).not.toMatch(/Ludwig|ludwig@mail/);
    }
  });

  test("takes a comment that is named beside an address, and says so when there is no such comment", async () => {
    await makeSite("erase-both");
    const author = { name: "Ludwig", email: "ludwig@mail.example" };
    const theirs = (await post("erase-both", await aComment("erase-both", { author }))).json.comment.id;
    const named = (await post("erase-both", await aComment("erase-both"))).json.comment.id;
    const erase = (body: object) => call("POST", api("erase-both", "/erasure"), { token, body });
    expect((await erase({ email: author.email, comment_id: `${named}x` })).json.code).toBe("not_found");
    expect((await list("erase-both")).json.thread.count).toBe(2);
    const { json } = await erase({ email: author.email, comment_id: named });
    expect(json).toEqual({ erased: [named, theirs], kept: [] });
  });

  test("asked for twice at once erases once, and nothing fails", async () => {
    await makeSite("erase-twice");
    const id = (await post("erase-twice", await aComment("erase-twice"))).json.comment.id;
    const answers = await Promise.all(
      [1, 2, 3].map(() => call("POST", api("erase-twice", "/erasure"), { token, body: { comment_id: id } })),
    );
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    expect((await list("erase-twice")).json.thread.count).toBe(0);
  });
});
