import { beforeAll, describe, expect, test } from "vitest";
import { ADVERT, aComment, api, call, makeSite, OPERATOR_TOKEN, post, type Answer } from "../support/api.ts";
import { Browser, readText } from "../support/browse.ts";

const SITE = "bees";
const owner = new Browser();
let secret = "";

/** A comment that is held for advertising, fresh each time. */
async function heldComment(change: Record<string, unknown> = {}): Promise<string> {
  const unique = ` Offer ${crypto.randomUUID()}.`;
  const answer = await post(SITE, await aComment(SITE, { ...ADVERT, body: ADVERT.body + unique, ...change }));
  expect(answer.json.status, answer.text).toBe("held");
  return answer.json.comment.id;
}

async function newToken(role: string, scopes: string[]): Promise<{ id: string; secret: string }> {
  const token = OPERATOR_TOKEN;
  const body = { name: role, email: `${crypto.randomUUID()}@blog.example`, role };
  const { json } = await call("POST", api(SITE, "/members"), { token, body });
  const made = await call("POST", api(SITE, "/tokens"), {
    token,
    body: { member_id: json.member.id, name: role, scopes },
  });
  return made.json.token;
}

/** Where the first link leads that says so. */
const linkIn = (page: Answer, text: string) =>
  new RegExp(`href="([^"]+)"[^>]*>${text}`).exec(page.text)?.[1]?.replaceAll("&amp;", "&") ?? "";

const statusOf = async (id: string) => {
  const { json } = await call("GET", api(SITE, `/comments/${id}/history`), { token: OPERATOR_TOKEN });
  return json.comment.status as string;
};

beforeAll(async () => {
  await makeSite(SITE);
  await makeSite("other");
  await owner.login();
  secret = (await newToken("moderator", ["comments:read", "comments:moderate", "claims:read"])).secret;
});

describe("login", () => {
  test("an owner token is exchanged for a cookie that scripts and other sites cannot use", async () => {
    const answer = await new Browser().login();
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/dashboard");
    const [cookie = ""] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-hausrecht=[^;]+; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    expect(cookie).not.toContain(OPERATOR_TOKEN);
  });

  test("a wrong token is refused, with nothing said about which are right", async () => {
    for (const token of ["wrong", `hr_${SITE}_${"a".repeat(43)}`, "hr_nowhere_x", "", "x".repeat(5_000)]) {
      const answer = await new Browser().send("/dashboard/login", { token });
      expect(answer.status).toBe(401);
      expect(readText(answer)).toContain("This token is not valid.");
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
  });

  test("without a login every page leads to it, and after it back", async () => {
    const answer = await new Browser().get(`/dashboard/${SITE}/queue?status=spam`);
    expect(answer.status).toBe(303);
    const next = new URL(answer.headers.get("location") ?? "", "https://x.example").searchParams.get("next");
    expect(next).toBe(`/dashboard/${SITE}/queue?status=spam`);
    const back = await new Browser().send("/dashboard/login", { token: OPERATOR_TOKEN, next: next ?? "" });
    expect(back.headers.get("location")).toBe(next);
  });

  test("a form whose session is over stays where it is, to be sent once more", async () => {
    const browser = new Browser();
    const form = { name: "Bienen", locale: "de", origins: "https://blog.example" };
    const refused = await browser.send(`/dashboard/${SITE}/settings/site`, form);
    expect(refused.status).toBe(401);
    expect(readText(refused)).toContain("then reload this page");
    expect(refused.text).toContain('href="/dashboard/login" target="_blank"');
    await browser.login();
    expect((await browser.send(`/dashboard/${SITE}/settings/site`, form)).status).toBe(303);
  });

  test.for(["https://evil.example/", "//evil.example/dashboard", "/\\evil.example", "javascript:alert(1)", "/api"])(
    "after a login nobody is led away to %s",
    async (next) => {
      const answer = await new Browser().send("/dashboard/login", { token: OPERATOR_TOKEN, next });
      expect(answer.headers.get("location")).toBe("/dashboard");
    },
  );

  test("logging out ends the session, not only the cookie", async () => {
    const browser = new Browser();
    await browser.login();
    const { cookie } = browser;
    expect((await browser.get(`/dashboard/${SITE}`)).status).toBe(200);
    await browser.send("/dashboard/logout", {});
    browser.cookie = cookie;
    expect((await browser.get(`/dashboard/${SITE}`)).status).toBe(303);
  });

  test("revoking a token ends the sessions that were opened with it", async () => {
    const token = await newToken("owner", ["comments:read", "site:admin"]);
    const browser = new Browser();
    await browser.login(token.secret);
    expect((await browser.get(`/dashboard/${SITE}`)).status).toBe(200);
    expect((await owner.send(`/dashboard/${SITE}/settings/people/tokens/revoke`, { token: token.id })).status).toBe(
      303,
    );
    expect((await browser.get(`/dashboard/${SITE}`)).status).toBe(303);
  });

  test("guessing tokens is slowed down", async () => {
    const headers = {
      origin: "https://hausrecht.example",
      "content-type": "application/x-www-form-urlencoded",
      "cf-connecting-ip": "203.0.113.99",
    };
    const statuses = new Set<number>();
    for (let i = 0; i < 25; i++) {
      statuses.add(
        (
          await call("POST", "/dashboard/login", {
            headers,
            body: `token=guess${i}`,
            env: { ENVIRONMENT: "production" },
          })
        ).status,
      );
    }
    expect([...statuses]).toEqual([401, 429]);
  });
});

describe("requests from elsewhere", () => {
  test.for([
    ["another site", "https://blog.example"],
    ["a sandboxed frame", "null"],
    ["nowhere", ""],
  ] as const)("a form sent from %s changes nothing", async ([, origin]) => {
    const id = await heldComment();
    const answer = await owner.send(
      `/dashboard/${SITE}/comments/${id}/decision`,
      { decision: "publish", revision: "1" },
      origin,
    );
    expect(answer.status).toBe(403);
    expect(await statusOf(id)).toBe("held");
  });

  test("pages load nothing from elsewhere, run no inline script and are framed by nobody", async () => {
    for (const path of [
      "/dashboard/login",
      `/dashboard/${SITE}`,
      `/dashboard/${SITE}/queue`,
      `/dashboard/${SITE}/nothing`,
    ]) {
      const page = await owner.get(path);
      const policy = page.headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe");
      expect(page.headers.get("cache-control")).toBe("no-store");
      expect(page.text).not.toMatch(/<script(?![^>]*src="\/dashboard\.js")|<style|\sstyle=|\son\w+=/i);
    }
  });

  test("a member sees its own site only; any other does not exist", async () => {
    const member = new Browser();
    await member.login(secret);
    expect((await member.get("/dashboard")).headers.get("location")).toBe(`/dashboard/${SITE}`);
    const other = await member.get("/dashboard/other/queue");
    const missing = await member.get("/dashboard/missing/queue");
    expect([other.status, missing.status]).toEqual([404, 404]);
    expect(readText(other)).toBe(readText(missing));
  });

  test("a moderator may decide, but neither see nor change the settings", async () => {
    const member = new Browser();
    await member.login(secret);
    expect((await member.get(`/dashboard/${SITE}`)).text).not.toContain(`href="/dashboard/${SITE}/settings"`);
    expect((await member.get(`/dashboard/${SITE}/settings/people`)).status).toBe(403);
    const policy = { edit_window_minutes: "0", hearing_days: "0", due_days: "7", evidence_days: "30" };
    expect((await member.send(`/dashboard/${SITE}/settings/policy`, policy)).status).toBe(403);
    const id = await heldComment();
    const decided = await member.send(`/dashboard/${SITE}/comments/${id}/decision`, {
      decision: "spam",
      revision: "1",
    });
    expect(decided.status).toBe(303);
    expect(await statusOf(id)).toBe("spam");
    expect(readText(await member.get(`/dashboard/${SITE}/comments/${id}`))).toContain("by moderator");
  });
});

describe("queue", () => {
  test("an advertisement shows the words that gave it away, the rule and the fee decision", async () => {
    await heldComment();
    const page = await owner.get(`/dashboard/${SITE}/queue?rule=advertising_only`);
    expect(page.text).toMatch(/<mark class="rule-advertising-only"[^>]*title="No mere advertising: [^"]+"[^>]*>/);
    const text = readText(page);
    expect(text).toContain("best seo packages");
    expect(text).toContain("No mere advertising violation");
    expect(text).toContain("The fee is owed.");
  });

  test("the marked text is the comment's text, character by character", async () => {
    const body = `Great article! 😀😀 If you need cheap backlinks, visit https://cheap-links.example & order <b>our</b> SEO "packages" from 99 USD today. ${crypto.randomUUID()}`;
    const id = await heldComment({ body });
    const page = await owner.get(`/dashboard/${SITE}/comments/${id}`);
    const shown = /<p class="body"[^>]*>(.*?)<\/p>/s.exec(page.text)?.[1] ?? "";
    const text = shown
      .replace(/<[^>]*>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&");
    expect(text).toBe(body);
    expect(shown).toContain("<mark");
  });

  test("a long comment is folded in the list, with a box that shows all of it, marks included, and whole on its own page", async () => {
    const long = `${ADVERT.body} ${"Read on, there is more to say about it.\n".repeat(30)} Order cheap backlinks today.`;
    const id = await heldComment({ body: long });
    const card = ({ text }: Answer) => text.split(`id="comment-${id}"`)[1]?.split("</article>")[0] ?? "";
    const folded = card(await owner.get(`/dashboard/${SITE}/queue`));
    expect(folded).toMatch(
      /class="body long".*<label class="check whole"><input type="checkbox"\/> Show all<\/label>/s,
    );
    expect(folded).toMatch(/<mark[^>]*>[^<]*backlinks[^<]*<\/mark>.*<mark[^>]*>[^<]*backlinks/s);
    expect(card(await owner.get(`/dashboard/${SITE}/comments/${id}`))).not.toContain("long");
    const short = await heldComment();
    expect((await owner.get(`/dashboard/${SITE}/queue`)).text.split(`id="comment-${short}"`)[1]).toMatch(
      /^[^]*?class="body"/,
    );
  });

  test("an objection to a rejected comment is counted, found, read, and answered by leaving the comment rejected", async () => {
    const { json } = await post(SITE, await aComment(SITE, { ...ADVERT, body: `${ADVERT.body} Beeswax.` }));
    const { id } = json.comment;
    await owner.send(`/dashboard/${SITE}/comments/${id}/decision`, { decision: "reject", revision: "1" });
    const body = { text: "This is no advertising: <b>we keep bees</b>." };
    await call("POST", api(SITE, `/comments/${id}/objection`), { token: json.edit_token, body });
    expect(readText(await owner.get(`/dashboard/${SITE}`))).toContain("1 author asks for a person");
    expect((await owner.get(`/dashboard/${SITE}/queue?needs=objection`)).text).toContain(`comment-${id}`);
    const page = await owner.get(`/dashboard/${SITE}/comments/${id}`);
    expect(page.text).toContain("This is no advertising: &lt;b&gt;we keep bees&lt;/b&gt;.</p>");
    expect(readText(page)).toContain("It stays rejected");
    await owner.send(`/dashboard/${SITE}/comments/${id}/decision`, { decision: "reject", revision: "3" });
    expect(readText(await owner.get(`/dashboard/${SITE}`))).toContain("0 authors ask for a person");
    expect(readText(await owner.get(`/dashboard/${SITE}/comments/${id}`))).not.toContain("It stays rejected");
  });

  test("a reader's report of a good comment is answered by leaving it published", async () => {
    const { json } = await post(SITE, await aComment(SITE));
    const path = `/dashboard/${SITE}/comments/${json.comment.id}`;
    await call("POST", api(SITE, `/comments/${json.comment.id}/reports`), { body: { reason: "I do not like it." } });
    const own = await owner.get(path);
    expect(readText(own)).toContain("Leave it published");
    expect(readText(own)).toContain("I do not like it.");
    // From the queue it is a click away.
    const queue = (await owner.get(`/dashboard/${SITE}/queue?needs=report`)).text;
    expect(queue).toMatch(new RegExp(`<p class="notice"><a href="${path}\\?[^"]*">1 report by a reader</a></p>`));
    await owner.send(`${path}/decision`, { decision: "publish", revision: "1" });
    expect(readText(await owner.get(path))).not.toContain("1 report by a reader");
  });

  test("a comment that no rule holds says why it waits, and a reply leads to what it answers", async () => {
    const { json: first } = await post(SITE, await aComment(SITE));
    const { json } = await post(SITE, await aComment(SITE, { trap: "filled in", parent_id: first.comment.id }));
    expect(json.status).toBe("held");
    const page = await owner.get(`/dashboard/${SITE}/comments/${json.comment.id}`);
    expect(readText(page)).toContain("a field was filled in that only programs see");
    const answered = /href="([^"]+)">Reply to another comment/.exec(page.text)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(answered).toContain(`/comments/${first.comment.id}?`);
    expect((await owner.get(answered)).text).toContain(`href="/dashboard/${SITE}/comments/${json.comment.id}?back=`);
  });

  test("filters and search narrow the queue", async () => {
    const word = `Wabenhonig${Date.now()}`;
    const id = await heldComment({ author: { name: `seo ${word}` } });
    const found = await owner.get(`/dashboard/${SITE}/queue?q=${word}`);
    expect(found.text.match(/<article/g)).toHaveLength(1);
    expect(found.text).toContain(`comment-${id}`);
    for (const query of ["status=spam", "rule=personal_attack", "needs=objection", "needs=report"]) {
      const page = await owner.get(`/dashboard/${SITE}/queue?q=${word}&${query}`);
      expect(page.text, query).not.toContain("<article");
    }
    await owner.send(`/dashboard/${SITE}/comments/${id}/decision`, { decision: "spam", revision: "1" });
    expect((await owner.get(`/dashboard/${SITE}/queue?q=${word}&status=spam`)).text).toContain(`comment-${id}`);
  });

  test("the filter shows what was asked for: a status and a need together, and the way to the other statuses", async () => {
    const { json } = await post(SITE, await aComment(SITE));
    await call("POST", api(SITE, `/comments/${json.comment.id}/reports`), { body: { reason: "I do not like it." } });
    const find = async (query: string) => await owner.get(`/dashboard/${SITE}/queue?${query}`);
    const both = await find("status=spam&needs=report&rule=");
    expect(both.text).not.toContain(`comment-${json.comment.id}`);
    expect(both.text).toMatch(/<option value="spam" selected="">.*<option value="report" selected="">/s);
    const [, wider = ""] = /<a href="([^"]+)">Look among those of other statuses/.exec(both.text) ?? [];
    const all = await owner.get(wider);
    expect(all.text).toContain(`comment-${json.comment.id}`);
    expect(all.text).not.toMatch(/<option value="(?:held|rejected|spam|published)" selected/);
    expect((await find("status=published&needs=report")).text).toContain(`comment-${json.comment.id}`);
  });

  test("a comment's page leads back to where it was found, also after a decision there", async () => {
    const id = await heldComment();
    const list = `/dashboard/${SITE}/queue?rule=advertising_only`;
    const queue = await owner.get(list);
    const [, details = ""] = new RegExp(`href="([^"]*/comments/${id}[^"]*)"`).exec(queue.text) ?? [];
    const page = await owner.get(details);
    expect(linkIn(page, "Back to the queue")).toBe(`${list}#comment-${id}`);
    const [, back = ""] = /name="back" value="([^"]+)"/.exec(page.text) ?? [];
    const answer = await owner.send(`/dashboard/${SITE}/comments/${id}/decision`, {
      decision: "spam",
      revision: "1",
      back,
    });
    const decided = await owner.get(answer.headers.get("location") ?? "");
    expect(linkIn(decided, "Back to the queue")).toBe(`${list}#comment-${id}`);
    const told = await owner.get(`${list}&notice=spam&decided=${id}`);
    expect(linkIn(await owner.get(linkIn(told, "Decide otherwise")), "Back to the queue")).toBe(list);
    for (const elsewhere of ["", "?back=https://evil.example/dashboard", "?back=//evil.example"])
      expect(linkIn(await owner.get(`/dashboard/${SITE}/comments/${id}${elsewhere}`), "Back to the queue")).toBe(
        `/dashboard/${SITE}/queue`,
      );
  });

  test("a refused decision leads back to the list that it was made in, from there or from the comment's own page", async () => {
    const id = await heldComment();
    const list = `/dashboard/${SITE}/queue?rule=advertising_only&q=backlinks`;
    const ownPage = `/dashboard/${SITE}/comments/${id}?${new URLSearchParams({ back: list }).toString()}`;
    await owner.send(`/dashboard/${SITE}/comments/${id}/decision`, { decision: "spam", revision: "1" });
    for (const [fields, status] of [
      [{ decision: "publish", revision: "1" }, 409],
      [{ decision: "perhaps", revision: "2" }, 422],
    ] as const) {
      for (const back of [list, ownPage]) {
        const refused = await owner.send(`/dashboard/${SITE}/comments/${id}/decision`, { ...fields, back });
        expect([refused.status, linkIn(refused, "Back to the queue")]).toEqual([status, list]);
      }
      const pick = `${id}:${fields.revision}`;
      const many = await owner.send(`/dashboard/${SITE}/queue`, { decision: fields.decision, pick, back: list });
      expect([many.status, linkIn(many, "Back")]).toEqual([status, list]);
      expect(readText(many)).not.toContain("below");
      const ofRefused = linkIn(many, "<bdi>Comment by ");
      if (status === 409) expect(linkIn(await owner.get(ofRefused), "Back to the queue")).toBe(list);
    }
    await owner.send(`/dashboard/${SITE}/comments/${id}/decision`, { decision: "publish", revision: "2" });
    const replied = `/dashboard/${SITE}/comments/${id}/reply`;
    const refused = await owner.send(replied, { name: "Olga", body: "", back: list });
    expect([refused.status, linkIn(refused, "Back to the queue")]).toEqual([422, list]);
    const sent = await owner.send(replied, { name: "Olga", body: "Das prüfen wir gern noch einmal.", back: list });
    expect(linkIn(await owner.get(sent.headers.get("location") ?? ""), "Back to the queue")).toBe(list);
  });

  test("the operator of several sites sees what waits at each", async () => {
    await makeSite("quiet");
    await heldComment();
    const { text } = await owner.get("/dashboard?all");
    const waits = (site: string) => new RegExp(`<a href="/dashboard/${site}/queue"[^>]*>([^<]+)`).exec(text)?.[1];
    const { json } = await call("GET", api(SITE, "/queue?limit=50"), { token: OPERATOR_TOKEN });
    const count = json.comments.length;
    expect(waits(SITE)).toBe(count === 1 ? "1 comment waits" : `${count} comments wait`);
    expect(waits("quiet")).toBeUndefined();
  });

  test("a tab's title and the bar name the site, and a page without one needs none", async () => {
    const page = await owner.get(`/dashboard/${SITE}/queue`);
    const name = /<span class="site">([^<]+)</.exec(page.text)?.[1] ?? "";
    expect(page.text).toContain(`<title>Queue · ${name} · Hausrecht</title>`);
    expect((await owner.get("/dashboard?notice=saved&decided=x")).text).toContain("<title>Sites · Hausrecht</title>");
  });

  test("a decision is carried out, told, and leads back to where it was made", async () => {
    const id = await heldComment();
    const back = `/dashboard/${SITE}/queue?rule=advertising_only`;
    const answer = await owner.send(`/dashboard/${SITE}/comments/${id}/decision`, {
      decision: "reject",
      revision: "1",
      reason: "Nichts als Werbung.",
      back,
    });
    expect(answer.headers.get("location")).toBe(`${back}&notice=rejected&decided=${id}`);
    expect(readText(await owner.get(answer.headers.get("location") ?? ""))).toContain("The comment is rejected.");
    expect(readText(await owner.get(`/dashboard/${SITE}/comments/${id}`))).toContain("Nichts als Werbung.");
  });

  test("of two who decide the second is told, sees the newer state and keeps the typed reason", async () => {
    const id = await heldComment();
    await owner.send(`/dashboard/${SITE}/comments/${id}/decision`, { decision: "spam", revision: "1" });
    const late = await owner.send(`/dashboard/${SITE}/comments/${id}/decision`, {
      decision: "publish",
      revision: "1",
      reason: "Seems fine to me",
    });
    expect(late.status).toBe(409);
    expect(readText(late)).toContain("Somebody was faster");
    expect(late.text).toContain('value="Seems fine to me"');
    expect(late.text).toContain('name="revision" value="2"');
    expect(await statusOf(id)).toBe("spam");
  });

  test("many comments are decided at once, and those that came too late are named", async () => {
    const [first, second, late] = [await heldComment(), await heldComment(), await heldComment()];
    const all = await owner.send(`/dashboard/${SITE}/queue`, { decision: "spam", pick: [`${first}:1`, `${second}:1`] });
    const told = await owner.get(all.headers.get("location") ?? "");
    expect(readText(told)).toContain("2 comments are filed as spam. Undo");
    const partly = await owner.send(`/dashboard/${SITE}/queue`, {
      decision: "reject",
      pick: [`${late}:1`, `${first}:1`],
    });
    expect(partly.status).toBe(409);
    expect(readText(partly)).toContain("1 comment is rejected. Undo 1 could not be: Comment by best seo packages");
    expect(readText(partly)).toContain("Somebody was faster");
    expect(partly.text).toContain(`/comments/${first}`);
    expect(await Promise.all([first, second, late].map(statusOf))).toEqual(["spam", "spam", "rejected"]);
  });

  test("what many comments were decided is undone: each is what it was, with what waited for a person", async () => {
    const held = await heldComment();
    const { json: spam } = await post(SITE, await aComment(SITE, { ...ADVERT, body: `${ADVERT.body} Propolis.` }));
    const { json: reported } = await post(SITE, await aComment(SITE));
    const [spamId, reportedId] = [spam.comment.id as string, reported.comment.id as string];
    const path = (id: string, rest: string) => api(SITE, `/comments/${id}/${rest}`);
    await owner.send(`/dashboard/${SITE}/comments/${spamId}/decision`, {
      decision: "spam",
      revision: "1",
      reason: "Reine Werbung.",
    });
    await call("POST", path(spamId, "objection"), { token: spam.edit_token, body: { text: "We keep bees." } });
    await call("POST", path(reportedId, "reports"), { body: { reason: "I do not like it." } });
    const pick = [`${held}:1`, `${spamId}:3`, `${reportedId}:1`];
    const back = `/dashboard/${SITE}/queue?rule=advertising_only`;
    const sent = await owner.send(`/dashboard/${SITE}/queue`, { decision: "reject", pick, back });
    const told = await owner.get(sent.headers.get("location") ?? "");
    expect(await Promise.all([held, spamId, reportedId].map(statusOf))).toEqual(["rejected", "rejected", "rejected"]);

    const [, picks = ""] = /name="picks" value="([^"]+)"/.exec(told.text) ?? [];
    const undone = await owner.send(`/dashboard/${SITE}/queue/undo`, { picks, back });
    expect(undone.headers.get("location")).toBe(`${back}&notice=restored&count=3`);
    expect(readText(await owner.get(undone.headers.get("location") ?? ""))).toContain("3 comments are as they were");
    expect(await Promise.all([held, spamId, reportedId].map(statusOf))).toEqual(["held", "spam", "published"]);
    expect((await owner.get(`/dashboard/${SITE}/queue?needs=objection`)).text).toContain(`comment-${spamId}`);
    expect((await owner.get(`/dashboard/${SITE}/queue?needs=report`)).text).toContain(`comment-${reportedId}`);
    expect(readText(await owner.get(`/dashboard/${SITE}/comments/${held}`))).toContain("decision taken back held");
    expect(readText(await owner.get(`/dashboard/${SITE}/settings/log`))).toContain("took back the decision on");
    // The author is told again what was told before.
    const { json: own } = await call("GET", api(SITE, `/comments/${spamId}`), { token: spam.edit_token });
    expect(own.statement_of_reasons).toMatchObject({ action: "spam", ground: { explanation: "Reine Werbung." } });
    const again = await owner.send(`/dashboard/${SITE}/queue/undo`, { picks, back });
    expect(again.status).toBe(409);
    expect(readText(again)).toContain("3 could not be:");
  });

  test("only a decision can be undone, and nothing that happened since it", async () => {
    const [fresh, decided] = [await heldComment(), await heldComment()];
    const never = await owner.send(`/dashboard/${SITE}/queue/undo`, { picks: `${fresh}:1` });
    await owner.send(`/dashboard/${SITE}/queue`, { decision: "spam", pick: [`${decided}:1`] });
    await owner.send(`/dashboard/${SITE}/comments/${decided}/decision`, { decision: "publish", revision: "2" });
    const late = await owner.send(`/dashboard/${SITE}/queue/undo`, { picks: `${decided}:2` });
    expect([never.status, late.status]).toEqual([409, 409]);
    expect(await Promise.all([fresh, decided].map(statusOf))).toEqual(["held", "published"]);
    expect((await owner.send(`/dashboard/${SITE}/queue/undo`, { picks: "" })).status).toBe(422);
  });

  test("a decision that was taken back decides nothing: an edit is judged, and taking back is no decision", async () => {
    const { json } = await post(SITE, await aComment(SITE, { ...ADVERT, body: `${ADVERT.body} Waben.` }));
    const id = json.comment.id as string;
    await owner.send(`/dashboard/${SITE}/queue`, { decision: "reject", pick: [`${id}:1`] });
    await owner.send(`/dashboard/${SITE}/queue/undo`, { picks: `${id}:2` });
    expect((await owner.send(`/dashboard/${SITE}/queue/undo`, { picks: `${id}:3` })).status).toBe(409);
    const { terms, author } = await aComment(SITE);
    const edit = { author, body: "In Worms waren die Waben schon im April voll, trotz der Kälte im März.", terms };
    const path = api(SITE, `/comments/${id}`);
    expect((await call("PATCH", path, { token: json.edit_token, body: edit })).json.status).toBe("published");
  });

  test("the owner's reply is published under the comment", async () => {
    const { json } = await post(SITE, await aComment(SITE));
    const path = `/dashboard/${SITE}/comments/${json.comment.id}`;
    const answer = await owner.send(`${path}/reply`, {
      name: "Imkerei Sommer",
      body: "Im März drei Waben, danke der Nachfrage.",
    });
    expect(answer.headers.get("location")).toMatch(new RegExp(`^${path}\\?.*notice=replied$`));
    const published = await owner.get(`/dashboard/${SITE}/queue?status=published`);
    expect(readText(published)).toContain("Im März drei Waben");
  });

  test.for(["/queue?status=nonsense", "/queue?cursor=AAAA", `/queue?q=${"x".repeat(500)}`, "/queue?limit=1e9"])(
    "a crooked address is refused without a fault: %s",
    async (path) => {
      expect((await owner.get(`/dashboard/${SITE}${path}`)).status).toBe(422);
    },
  );
});

describe("hostile text", () => {
  const XSS = `"><script>alert(1)</script><img src=x onerror=alert(1)>'`;

  test("whatever a commenter types is shown as text in every field", async () => {
    const body = `${ADVERT.body} ${XSS} ${crypto.randomUUID()}`;
    const author = {
      name: `seo ${XSS}`.slice(0, 80),
      url: "https://cheap-links.example/?q=%22%3E%3Cscript%3E",
      email: "a@cheap-links.example",
    };
    const id = await heldComment({
      body,
      author,
      thread: { url: "https://blog.example/bees-xss", title: `Titel ${XSS}` },
    });
    await owner.send(`/dashboard/${SITE}/comments/${id}/decision`, { decision: "reject", revision: "1", reason: XSS });
    for (const path of [
      `/comments/${id}`,
      "/queue?status=rejected",
      `/queue?status=rejected&q=${encodeURIComponent("<script>")}`,
    ]) {
      const page = await owner.get(`/dashboard/${SITE}${path}`);
      expect(page.status).toBe(200);
      expect(page.text).toContain("&lt;script&gt;");
      expect(page.text).not.toMatch(/<script>|<img src=x/);
    }
  });

  test("whatever is typed into the settings is shown as text", async () => {
    const members = `/dashboard/${SITE}/settings/people/members`;
    await owner.send(members, { name: XSS, email: "xss@blog.example", role: "viewer" });
    await owner.send(`/dashboard/other/settings/site`, {
      name: XSS,
      locale: "de",
      origins: "https://blog.example",
      mode: "dry_run",
    });
    const terms = { locale: "de", text: XSS, nature: "penalty", confirmed: "true" };
    await owner.send(`/dashboard/other/settings/terms`, terms);
    for (const path of [`/${SITE}/settings/people`, "/other/settings/site", "/other/settings/terms", ""]) {
      const page = await owner.get(`/dashboard${path}`);
      expect(page.text).toContain("&lt;script&gt;");
      expect(page.text).not.toMatch(/<script>|<img src=x/);
    }
  });
});

describe("settings", () => {
  const settings = (page: string) => `/dashboard/${SITE}/settings/${page}`;

  test("a new version of the terms is posted in cents and the old ones stay to be seen", async () => {
    const before = await owner.get(settings("terms"));
    const answer = await owner.send(settings("terms"), {
      locale: "en",
      text: "Mere advertising costs 1.234,50 €.\r\nReal names.",
      nature: "penalty",
      fee: "1.234,50",
      currency: "EUR",
      confirmed: "true",
    });
    expect(answer.status, readText(answer)).toBe(303);
    const { json } = await call("GET", api(SITE, "/terms?locale=en"));
    expect(json.fees).toEqual([{ rule: "advertising_only", amount: 123_450, currency: "EUR" }]);
    expect(json.text).not.toContain("\r");
    expect((await owner.get(settings("terms"))).text.match(/<details/g)?.length).toBe(
      (before.text.match(/<details/g)?.length ?? 0) + 1,
    );
  });

  test.for(["abc", "1,5", "-5", "0", "1e3", "500,000,0"])(
    "a fee of %s is refused and the typed text kept",
    async (fee) => {
      const answer = await owner.send(settings("terms"), {
        locale: "de",
        text: "Mein langer Text",
        nature: "penalty",
        fee,
        currency: "EUR",
      });
      expect(answer.status).toBe(422);
      expect(readText(answer)).toContain("Fee: what is expected is a sum above 0");
      expect(answer.text).toContain("Mein langer Text</textarea>");
    },
  );

  test("a token's text is shown once and works; afterwards only its name is known", async () => {
    const { json } = await call("GET", api(SITE, "/members"), { token: OPERATOR_TOKEN });
    const made = await owner.send(settings("people/tokens"), {
      member_id: json.members[0].id,
      name: "for the build",
      scopes: ["comments:read"],
    });
    const token = /hr_bees_[\w-]{43}/.exec(made.text)?.[0] ?? "";
    expect((await new Browser().login(token)).status).toBe(303);
    const page = await owner.get(settings("people"));
    expect(page.text).toContain("for the build");
    expect(page.text).not.toContain(token);
  });

  test("the policy is changed as a whole", async () => {
    const answer = await owner.send(settings("policy"), {
      rejects: ["spam"],
      holds_in_doubt: ["advertising_only"],
      edit_window_minutes: "5",
      hearing_days: "21",
      due_days: "30",
      reminder_days: "10, 20",
      evidence_days: "60",
      two_person_rule: "true",
    });
    expect(answer.status).toBe(303);
    const { json } = await call("GET", api(SITE, ""), { token: OPERATOR_TOKEN });
    expect(json.policy).toMatchObject({
      rejects: ["spam"],
      holds_in_doubt: ["advertising_only"],
      hearing_days: 21,
      due_days: 30,
      reminder_days: [10, 20],
      two_person_rule: true,
    });
    await owner.send(settings("policy"), {
      edit_window_minutes: "15",
      hearing_days: "14",
      due_days: "14",
      evidence_days: "90",
    });
  });

  test("the dry run ends with the statement that the terms were reviewed, and only with it", async () => {
    const site = { name: "Bienen", locale: "de", origins: "https://blog.example" };
    expect((await owner.get(settings("site"))).text).not.toContain('<select name="mode"');
    expect((await owner.send(settings("site"), site)).status).toBe(303);
    expect((await owner.send(settings("site"), { ...site, mode: "manual" })).status).toBe(409);
    expect((await owner.send(settings("site"), { ...site, terms_reviewed: "true" })).status).toBe(303);
    expect((await call("GET", api(SITE, ""), { token: OPERATOR_TOKEN })).json.site.mode).toBe("manual");
    expect((await owner.get(settings("site"))).text).toContain('<select name="mode"');
  });

  test("sealing shows the head of the chain", async () => {
    await owner.send(settings("evidence"), {});
    expect((await owner.get(settings("evidence"))).text).toMatch(/<code class="wrap">[0-9a-f]{64}<\/code>/);
  });
});

describe("languages", () => {
  const PAGES = [
    "/login",
    "",
    `/${SITE}`,
    `/${SITE}/queue`,
    ...["site", "terms", "policy", "people", "creditor", "evidence", "webhooks"].map(
      (page) => `/${SITE}/settings/${page}`,
    ),
  ];

  test.for(PAGES)("every text of /dashboard%s is there in German and English", async (path) => {
    const pages = await Promise.all(
      ["de-AT,de;q=0.9", "en-GB"].map(async (language) => {
        const browser = new Browser(language);
        browser.cookie = owner.cookie;
        return await browser.get(`/dashboard${path}`);
      }),
    );
    expect(pages[0]?.text).toContain('<html lang="de">');
    expect(pages[1]?.text).toContain('<html lang="en">');
    for (const page of pages) expect(readText(page)).not.toMatch(/undefined|null|\[object|NaN|Invalid/);
    expect(readText(pages[0] as never)).not.toBe(readText(pages[1] as never));
  });

  test("a German page calls the operator, languages and sums as Germans do", async () => {
    const german = new Browser("de");
    await german.login();
    const id = await heldComment();
    const { json } = await call("GET", api(SITE, `/comments/${id}/history`), { token: OPERATOR_TOKEN });
    await german.send(`/dashboard/${SITE}/comments/${id}/decision`, {
      decision: "spam",
      revision: String(json.comment.revision),
    });
    const page = readText(await german.get(`/dashboard/${SITE}/comments/${id}`));
    expect(page).toContain("Betreiber Abmelden");
    expect(page).toContain("durch den Betreiber");
    expect(page).toMatch(/Sprache: (?:Deutsch|Englisch)/);
    expect((await german.get(`/dashboard/${SITE}/settings/terms`)).text).toMatch(/name="fee"[^>]*value="500,00"/);
  });

  test("a chosen language is remembered", async () => {
    const answer = await call("GET", "/dashboard/login?lang=de", { headers: { "accept-language": "en" } });
    expect(answer.text).toContain('<html lang="de">');
    const [cookie = ""] = answer.headers.getSetCookie();
    const later = await call("GET", "/dashboard/login", {
      headers: { "accept-language": "en", cookie: cookie.split(";")[0] ?? "" },
    });
    expect(later.text).toContain('<html lang="de">');
  });
});

describe("a new site", () => {
  // As a browser shows the address: with a slash.
  const wasps = { name: "Wespen", key: "wasps-new", locale: "de", origins: "https://wasps.example/" };

  test("is added by the operator, says what it still lacks, and shows how its comments are put into a page", async () => {
    expect(readText(await owner.get("/dashboard?all"))).toContain("Add a site");
    const added = await owner.send("/dashboard", wasps);
    expect(added.headers.get("location")).toBe("/dashboard/wasps-new?notice=site_added");
    const page = readText(await owner.get("/dashboard/wasps-new"));
    const todos = ["Put the form into your pages", "Add yourself as an owner", "Name the creditor"];
    for (const todo of ["Post the rules", ...todos]) expect(page).toContain(todo);
    expect(readText(await owner.get("/dashboard/wasps-new/settings/site"))).toContain(
      '<hausrecht-comments api="https://hausrecht.example" site="wasps-new" locale="de">',
    );
    // A deployment is looked at before its address is known to it.
    const unset = await call("GET", "/dashboard/wasps-new/settings/site", {
      headers: { cookie: owner.cookie },
      env: { PUBLIC_URL: "" },
    });
    expect(readText(unset)).toContain('<script src="https://hausrecht.example/embed.js" defer>');
    // Nobody has to begin with an empty page: rules are offered, without a fee.
    const offered = (await owner.get("/dashboard/wasps-new/settings/terms")).text;
    expect(offered).toMatch(/<textarea[^>]*name="text"[^>]*>1\. /);
    expect(offered).not.toMatch(/name="fee"[^>]*value="\d/);
    const terms = { locale: "de", text: "**Kein** Spam.", nature: "penalty", fee: "5000", currency: "EUR" };
    const preview = await owner.send("/dashboard/wasps-new/settings/terms", terms);
    expect(preview.text).toContain("<strong>Kein</strong> Spam.");
    expect(readText(preview)).toContain("€5,000.00");
    expect(readText(preview)).toContain("The text does not name the fee of €5,000.00.");
    for (const text of ["Werbung kostet 5.000 €.", "Advertising costs €5,000.00.", "1. 5000,- EUR"]) {
      const named = await owner.send("/dashboard/wasps-new/settings/terms", { ...terms, text });
      expect(readText(named)).toContain("Do text and fee agree?");
      expect(readText(named)).not.toContain("does not name");
    }
    expect(readText(await owner.get("/dashboard/wasps-new"))).toContain("Post the rules");
    const hidden = [...preview.text.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)];
    const sent = Object.fromEntries(hidden.map(([, name = "", value = ""]) => [name, value]));
    expect(sent).toEqual({ ...terms, confirmed: "true" });
    expect((await owner.send("/dashboard/wasps-new/settings/terms", sent)).status).toBe(303);
    // Another language begins with its own text, under the same fee, and goes on with what was posted in it.
    const terms_en = async () => (await owner.get("/dashboard/wasps-new/settings/terms?language=en")).text;
    const first = await terms_en();
    expect(first).toMatch(/<textarea[^>]*name="text"[^>]*>1\. Please/);
    expect(first).toMatch(/name="fee"[^>]*value="5000.00"/);
    expect(first).toContain('name="locale" value="en"');
    const english = { ...sent, locale: "en", text: "No spam." };
    expect((await owner.send("/dashboard/wasps-new/settings/terms", english)).status).toBe(303);
    expect(await terms_en()).toMatch(/<textarea[^>]*name="text"[^>]*>No spam\./);
    const german = (await owner.get("/dashboard/wasps-new/settings/terms")).text;
    expect(german).toMatch(/<textarea[^>]*name="text"[^>]*>\*\*Kein\*\* Spam\./);
    const later = readText(await owner.get("/dashboard/wasps-new"));
    expect(later).not.toContain("Post the rules");
    for (const todo of todos) expect(later).toContain(todo);
  });

  test("is refused in words, with what was typed, where its key is taken or no key", async () => {
    await owner.send("/dashboard", wasps);
    const taken = await owner.send("/dashboard", wasps);
    expect(taken.status).toBe(409);
    expect(readText(taken)).toContain("There is a site with this key already.");
    expect(taken.text).toContain('value="Wespen"');
    const odd = await owner.send("/dashboard", { ...wasps, key: "Wespen!" });
    expect(odd.status).toBe(422);
    expect(readText(odd)).toContain(
      "Key: what is expected is 1 to 40 small letters, digits and hyphens, but not login or logout.",
    );
  });

  test("is nothing that a member may add", async () => {
    const member = new Browser();
    await member.login(secret);
    expect((await member.send("/dashboard", { ...wasps, key: "wasps-too" })).status).toBe(403);
    expect((await call("GET", "/api/v1/sites/wasps-too", { token: OPERATOR_TOKEN })).status).toBe(404);
  });
});
