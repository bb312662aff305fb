import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import { runHourly } from "../../src/jobs/cron.ts";
import { sendConfirmations } from "../../src/jobs/send-confirmations.ts";
import { sendReplyMails } from "../../src/jobs/send-reply-mails.ts";
import { countRows } from "../../src/local/bench/count-rows.ts";
import { createServices } from "../../src/services.ts";
import {
  ADVERT,
  aComment,
  api,
  call,
  getTerms,
  HOME,
  makeSite,
  OPERATOR_TOKEN,
  ORIGIN,
  PAGE,
  post,
  type Answer,
} from "../support/api.ts";

const token = OPERATOR_TOKEN;
const SITE = "told";
const DAY = 86_400_000;
const ASKED = /\/confirm\/\S+/;

beforeAll(async () => makeSite(SITE));

/** What the minute's job sends, at a time so many days ahead. */
async function sendMails(days = 0, change: object = {}): Promise<void> {
  const services = createServices(
    { ...env, CLOCK_OFFSET_MS: String(days * DAY), ...change },
    {
      waitUntil: () => {},
    },
  );
  await sendConfirmations(services);
  await sendReplyMails(services);
}

type Mail = { to: string; subject: string; text: string };

/** All that was mailed to an address, the oldest first, after the job has sent what is due. */
async function mailsTo(to: string): Promise<Mail[]> {
  await sendMails();
  const select = 'SELECT "to", subject, text FROM local_mails WHERE "to" = ? ORDER BY sent_at';
  return (await env.DB.prepare(select).bind(to).all<Mail>()).results;
}

const repliesTo = async (to: string) => (await mailsTo(to)).filter(({ text }) => !ASKED.test(text));

async function askedLink(to: string): Promise<string> {
  const asking = (await mailsTo(to)).filter(({ text }) => ASKED.test(text));
  return ASKED.exec(asking.at(-1)?.text ?? "")?.[0] ?? "";
}

let made = 0;

/** A comment whose author wishes to be told of replies, and has confirmed the address unless told otherwise. */
async function subscribed({
  isConfirmed = true,
  ...change
}: { isConfirmed?: boolean; site?: string; [field: string]: unknown } = {}) {
  const email = `anna-${++made}@mail.example`;
  const body = `Die Völker auf dem Dach haben den Winter ${made} gut überstanden, trotz der Kälte im März.`;
  const comment = { author: { name: "Anna", email }, body, reply_notifications: true, ...change };
  const posted = await post(SITE, await aComment(SITE, comment));
  expect(posted.json.reply_notifications).toBe("unconfirmed");
  if (isConfirmed) expect((await call("POST", await askedLink(email))).status).toBe(200);
  return { email, id: posted.json.comment.id as string, token: posted.json.edit_token as string, posted };
}

let answered = 0;
const ANSWERS = [
  "Bei uns in Basel auch",
  "Das kann ich aus Zürich bestätigen",
  "In Kiel war es anders",
  "Am Bodensee ebenso",
];
async function reply(to: { id: string }, change: object = {}): Promise<Answer> {
  const body = `${ANSWERS[++answered % ANSWERS.length]}, die Waben waren nach Woche ${answered} voll, und die Tracht kam früh.`;
  return await post(SITE, await aComment(SITE, { parent_id: to.id, author: { name: "Bruno" }, body, ...change }));
}

async function decide(id: string, decision: string): Promise<void> {
  const { json } = await call("GET", api(SITE, `/comments/${id}/history`), { token });
  const body = { decision, revision: json.comment.revision };
  expect((await call("POST", api(SITE, `/comments/${id}/decision`), { token, body })).status).toBe(200);
}

const stateOf = async ({ id, token: key }: { id: string; token: string }) =>
  (await call("GET", api(SITE, `/comments/${id}`), { token: key })).json.reply_notifications;

const turn = async ({ id, token: key }: { id: string; token: string }, enabled: boolean) =>
  await call("PUT", api(SITE, `/comments/${id}/reply-notifications`), { token: key, body: { enabled } });

test("an author who wishes it is told of a reply, once the address was confirmed by a button, and only then", async () => {
  const anna = await subscribed({ isConfirmed: false });
  expect(anna.posted.json.status).toBe("published");
  expect(anna.posted.json.awaits).toBeUndefined();
  await reply(anna);
  const [asking, ...more] = await mailsTo(anna.email);
  expect(more).toEqual([]);
  expect(asking?.text).toContain("mit dem Wunsch, von Antworten darauf per E-Mail zu erfahren");
  const link = ASKED.exec(asking?.text ?? "")?.[0] ?? "";
  const page = await call("GET", link);
  expect(page.text).toContain("<button");
  expect(page.text).toContain("wenn jemand darauf antwortet");
  expect(await stateOf(anna)).toBe("unconfirmed");
  await reply(anna);
  expect(await repliesTo(anna.email)).toEqual([]);

  for (const _ of ["once", "again"]) expect((await call("POST", link)).text).toContain("Sie bekommen eine E-Mail");
  expect(await stateOf(anna)).toBe("on");
  const { json } = await reply(anna, { body: "Ja, am Bodensee war es genauso:\n\nerst kalt, dann *sehr* früh warm." });
  const mails = await repliesTo(anna.email);
  expect(mails).toHaveLength(1);
  expect(mails[0]?.subject).toBe("Antwort auf Ihren Kommentar bei „Bienen in der Stadt“");
  expect(mails[0]?.text).toContain("Bruno hat Ihnen");
  expect(mails[0]?.text).toContain("„Bienen in der Stadt“:");
  expect(mails[0]?.text).toContain("> Ja, am Bodensee war es genauso:\n> \n> erst kalt, dann *sehr* früh warm.");
  expect(mails[0]?.text).toContain(`${PAGE}#comment-${json.comment.id}`);
  expect(await repliesTo(anna.email)).toHaveLength(1);
});

test("a mail in English goes to an English comment, and a long reply is cut", async () => {
  const anna = await subscribed({ locale: "en" });
  await reply(anna, { body: `The hives did well here, too. ${"And the weather was mild in March. ".repeat(60)}` });
  const [mail] = await repliesTo(anna.email);
  expect(mail?.subject).toBe("A reply to your comment at “Bienen in der Stadt”");
  expect(mail?.text).toMatch(/mild in.*…/);
  expect(mail?.text.length).toBeLessThan(1_700);
});

test("through Cloudflare the mail can be ended with one click in the mail program", async () => {
  const anna = await subscribed();
  await reply(anna);
  const sent: { to: string; text: string; headers: Record<string, string> }[] = [];
  const send = async (mail: (typeof sent)[number]) => {
    sent.push(mail);
    return await Promise.resolve({ messageId: "1" });
  };
  await sendMails(0, { EMAIL: { send }, MAIL_FROM: "post@blog.example" });
  expect(sent).toHaveLength(1);
  expect(sent[0]).not.toHaveProperty("replyTo");
  const { text = "", headers = {} } = sent[0] ?? {};
  expect(headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
  const link = /^<(https:\S+)>$/.exec(headers["List-Unsubscribe"] ?? "")?.[1] ?? "";
  expect(text).toContain(link);
  await reply(anna);
  const path = link.replace(HOME, "");
  const asked = await call("GET", path);
  expect(asked.text).toContain("Bienen in der Stadt");
  expect(asked.text).toContain("<button");
  expect(await stateOf(anna)).toBe("on");
  const clicked = await call("POST", path, {
    body: "List-Unsubscribe=One-Click",
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  expect(clicked.status).toBe(200);
  expect(await stateOf(anna)).toBe("off");
  // What waited in the outbox does not go out any more.
  expect(await repliesTo(anna.email)).toEqual([]);
  expect((await call("POST", path)).status).toBe(200);
  expect((await call("GET", "/unsubscribe/abc.def")).status).toBe(404);
});

describe("of a reply that is not shown nobody is told", () => {
  test("until a person publishes it, and then once", async () => {
    const anna = await subscribed();
    const { json } = await reply(anna, ADVERT);
    expect(json.status).toBe("held");
    expect(await repliesTo(anna.email)).toEqual([]);
    await decide(json.comment.id, "publish");
    expect(await repliesTo(anna.email)).toHaveLength(1);
    await decide(json.comment.id, "reject");
    await decide(json.comment.id, "publish");
    expect(await repliesTo(anna.email)).toHaveLength(1);
  });

  test("that was hidden again before the mail went out, unless it is published after all", async () => {
    const anna = await subscribed();
    const { json } = await reply(anna);
    await decide(json.comment.id, "reject");
    expect(await repliesTo(anna.email)).toEqual([]);
    await decide(json.comment.id, "publish");
    expect(await repliesTo(anna.email)).toHaveLength(1);
  });

  test("that its author took back", async () => {
    const anna = await subscribed();
    const { json } = await reply(anna);
    await call("DELETE", api(SITE, `/comments/${json.comment.id}`), { token: json.edit_token });
    expect(await repliesTo(anna.email)).toEqual([]);
  });

  test("until it is judged again, with the article, and published", async () => {
    const url = `${ORIGIN}/judged-again`;
    const anna = await subscribed({ thread: { url } });
    const { json } = await reply(anna, { thread: { url } });
    await env.DB.prepare("UPDATE comments SET status = 'held' WHERE id = ?").bind(json.comment.id).run();
    expect(await repliesTo(anna.email)).toEqual([]);
    const article = { text: "Bienen in der Stadt: Tracht, Waben und Völker in Freiburg. ".repeat(10) };
    await call("PUT", api(SITE, "/threads"), { token, body: { url, article } });
    expect(await repliesTo(anna.email)).toHaveLength(1);
  });

  test("until its own author has confirmed the address that it waits for", async () => {
    await call("PATCH", api(SITE, "/policy"), { token, body: { confirm_email_for_links: true } });
    const anna = await subscribed();
    const email = `bruno-${anna.id}@mail.example`;
    const body = "Die Zahlen zur Tracht stehen hier ausführlich: https://imkerbund.example/tracht, auch für Freiburg.";
    const { json } = await reply(anna, { author: { name: "Bruno", email }, body });
    expect(json).toMatchObject({ status: "held", awaits: "email_confirmation" });
    expect(await repliesTo(anna.email)).toEqual([]);
    await call("POST", await askedLink(email));
    expect(await repliesTo(anna.email)).toHaveLength(1);
    await call("PATCH", api(SITE, "/policy"), { token, body: { confirm_email_for_links: false } });
  });
});

test("nobody is told of their own reply, nor of replies to others", async () => {
  const anna = await subscribed();
  const own = await reply(anna, {
    author: { name: "A. Berg", email: anna.email.replace("@", "+blog@").toUpperCase() },
  });
  await reply(anna, { author: { name: "anna" } });
  await reply({ id: own.json.comment.id }, { author: { name: "Carla" } });
  expect(await repliesTo(anna.email)).toEqual([]);
});

test("a mailbox gets twenty mails about replies a day, and the last one says so", async () => {
  const anna = await subscribed();
  for (let i = 0; i < 22; i++) await reply(anna, { author: { name: `Leser ${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[i]}` } });
  const mails = await repliesTo(anna.email);
  expect(mails).toHaveLength(20);
  expect(mails.filter(({ text }) => text.includes("die letzte von höchstens 20"))).toHaveLength(1);
  const { results } = await env.DB.prepare(
    "SELECT state FROM outbox WHERE topic = 'reply' AND state IN ('pending', 'sending')",
  ).all();
  expect(results).toEqual([]);
});

test("one mail asks for both where the comment itself waits for its author's address", async () => {
  await call("PATCH", api(SITE, "/policy"), { token, body: { confirm_email_for_links: true } });
  const body = "Zur Tracht im Frühjahr steht hier mehr: https://imkerbund.example/tracht, und für Ulm passt das gut.";
  const email = "ida@mail.example";
  const { json } = await post(
    SITE,
    await aComment(SITE, { author: { name: "Ida", email }, body, reply_notifications: true }),
  );
  expect(json).toMatchObject({ status: "held", awaits: "email_confirmation", reply_notifications: "unconfirmed" });
  const mails = await mailsTo(email);
  expect(mails).toHaveLength(1);
  expect(mails[0]?.text).toContain("mit einem Link abgeschickt, mit dem Wunsch");
  expect((await call("POST", await askedLink(email))).text).toContain("Ihr Kommentar ist veröffentlicht");
  expect(await stateOf({ id: json.comment.id, token: json.edit_token })).toBe("on");
  await reply({ id: json.comment.id });
  expect(await repliesTo(email)).toHaveLength(1);

  // An address that was confirmed for the comment needs no second mail.
  const later = { author: { name: "Ida", email: "ida-2@mail.example" }, body: `${body} Und für Worms.` };
  const second = (await post(SITE, await aComment(SITE, later))).json;
  await call("POST", await askedLink("ida-2@mail.example"));
  expect((await turn({ id: second.comment.id, token: second.edit_token }, true)).json.reply_notifications).toBe("on");
  expect(await mailsTo("ida-2@mail.example")).toHaveLength(1);
  await call("PATCH", api(SITE, "/policy"), { token, body: { confirm_email_for_links: false } });
});

describe("an author switches it on and off afterwards", () => {
  test("by the edit token, which brings a new mail to confirm where it was off", async () => {
    const author = { name: "Ole", email: "ole@mail.example" };
    const { json } = await post(SITE, await aComment(SITE, { author }));
    const ole = { id: json.comment.id, token: json.edit_token };
    expect(await stateOf(ole)).toBe("off");
    expect((await turn(ole, true)).json).toEqual({ reply_notifications: "unconfirmed" });
    expect((await turn(ole, true)).json).toEqual({ reply_notifications: "unconfirmed" });
    expect(await mailsTo(author.email)).toHaveLength(1);
    await turn(ole, true);
    expect(await mailsTo(author.email)).toHaveLength(1);
    const link = await askedLink(author.email);
    await call("POST", link);
    expect((await turn(ole, true)).json).toEqual({ reply_notifications: "on" });
    expect((await turn(ole, false)).json).toEqual({ reply_notifications: "off" });
    await reply(ole);
    expect(await repliesTo(author.email)).toEqual([]);
    expect((await call("GET", link)).status).toBe(404);
    await turn(ole, true);
    expect(await mailsTo(author.email)).toHaveLength(2);
  });

  test("and a mail that still waits to ask goes out only if it is wanted", async () => {
    const anna = await post(
      SITE,
      await aComment(SITE, { author: { name: "Ute", email: "ute@mail.example" }, reply_notifications: true }),
    );
    const ute = { id: anna.json.comment.id, token: anna.json.edit_token };
    await turn(ute, false);
    expect(await mailsTo("ute@mail.example")).toEqual([]);
    await turn(ute, true);
    expect(await mailsTo("ute@mail.example")).toHaveLength(1);
  });

  test("but has nobody mailed again who does not click", async () => {
    const anna = await subscribed({ isConfirmed: false });
    await askedLink(anna.email);
    for (const enabled of [false, true, false, true]) await turn(anna, enabled);
    expect(await mailsTo(anna.email)).toHaveLength(1);
    await call("POST", await askedLink(anna.email));
    expect(await stateOf(anna)).toBe("on");
  });

  test("which needs the token, an address, and a comment that was not refused", async () => {
    const nobody = (await post(SITE, await aComment(SITE))).json;
    const mine = { id: nobody.comment.id, token: nobody.edit_token };
    expect((await turn({ ...mine, token: "x" }, true)).status).toBe(401);
    expect((await turn(mine, true)).json).toMatchObject({ status: 422, issues: [{ path: "/author/email" }] });
    const asked = await post(SITE, await aComment(SITE, { reply_notifications: true }));
    expect(asked.json).toMatchObject({ status: 422, issues: [{ path: "/author/email" }] });
    const anna = await subscribed();
    await turn(anna, false);
    for (const refused of ["spam", "reject"]) {
      await decide(anna.id, refused);
      expect((await turn(anna, true)).json).toMatchObject({ code: "conflict" });
    }
  });

  test("on the comment's own page, without script", async () => {
    const email = "vera@mail.example";
    const { terms } = await aComment(SITE);
    const headers = { origin: ORIGIN, "content-type": "application/x-www-form-urlencoded" };
    const fields = {
      url: PAGE,
      name: "Vera",
      email,
      body: "In Worms waren die Waben schon im April voll.",
      reply_notifications: "true",
    };
    const form = async (more: Record<string, string>) =>
      await call("POST", api(SITE, "/comments"), {
        body: new URLSearchParams({ ...fields, ...more }).toString(),
        headers,
      });
    expect((await form({})).text).toMatch(/name="reply_notifications" value="true" checked/);
    const receipt = await form({ accepted: "true", version: String(terms.version), token: terms.token });
    expect(receipt.text).toContain("Damit Sie von Antworten per E-Mail erfahren, bestätigen Sie bitte");
    const own = /href="(\/api[^"]+\/own\/[^"]+)"/.exec(receipt.text)?.[1] ?? "";
    expect((await call("GET", own)).text).toContain("bestätigen Sie bitte Ihre Adresse");
    await call("POST", await askedLink(email));
    expect((await call("GET", own)).text).toContain("Sie bekommen eine E-Mail, wenn jemand");
    const click = async (action: string) =>
      await call("POST", own, { body: `action=${action}`, headers: { ...headers, origin: HOME } });
    expect((await click("replies_off")).status).toBe(303);
    expect((await call("GET", own)).text).toContain("erfahren Sie nicht per E-Mail");
    expect((await click("replies_on")).status).toBe(303);
    expect((await call("GET", own)).text).toContain("bestätigen Sie bitte Ihre Adresse");
    expect(await mailsTo(email)).toHaveLength(2);
  });
});

test("what was spam by mistake is answered as before, and meanwhile nobody is mailed for it", async () => {
  const anna = await subscribed();
  const author = { name: "Ina", email: "ina@mail.example" };
  const body = "In Ulm waren die Waben erst im Mai voll, und die Tracht begann mit den Linden.";
  const asking = (await post(SITE, await aComment(SITE, { author, body, reply_notifications: true }))).json;
  await reply(anna);
  for (const id of [anna.id, asking.comment.id]) await decide(id, "spam");
  expect([...(await repliesTo(anna.email)), ...(await mailsTo(author.email))]).toEqual([]);
  await decide(anna.id, "publish");
  expect(await stateOf(anna)).toBe("on");
  await reply(anna);
  expect(await repliesTo(anna.email)).toHaveLength(1);
});

test.each(["its author takes it back", "it is erased", "its address is changed"])(
  "the wish ends with the comment: %s",
  async (end) => {
    for (const isConfirmed of [true, false]) {
      const anna = await subscribed({ isConfirmed });
      const link = isConfirmed ? "" : await askedLink(anna.email);
      await reply(anna);
      const path = api(SITE, `/comments/${anna.id}`);
      if (end.includes("back")) await call("DELETE", path, { token: anna.token });
      if (end.includes("erased")) await call("POST", api(SITE, "/erasure"), { token, body: { email: anna.email } });
      if (end.includes("address")) {
        const { terms } = await aComment(SITE);
        const body = {
          author: { name: "Anna", email: "other@mail.example" },
          body: "Und die Waben waren voll.",
          terms,
        };
        expect((await call("PATCH", path, { token: anna.token, body })).status).toBe(200);
      }
      expect(await env.DB.prepare("SELECT * FROM subscriptions WHERE comment_id = ?").bind(anna.id).first()).toBeNull();
      expect(await repliesTo(anna.email)).toEqual([]);
      if (!isConfirmed) expect((await call("POST", link)).status).toBe(404);
    }
  },
);

test("a link that one mailbox got confirms no other", async () => {
  const author = { name: "Eva", email: "eva@mail.example" };
  const { json } = await post(SITE, await aComment(SITE, { author, reply_notifications: true }));
  const eva = { id: json.comment.id, token: json.edit_token };
  const link = await askedLink(author.email);
  const { terms } = await aComment(SITE);
  const victim = { name: "Eva", email: "victim@mail.example" };
  const change = { author: victim, body: "Und die Waben waren im April voll.", terms };
  await call("PATCH", api(SITE, `/comments/${eva.id}`), { token: eva.token, body: change });
  expect((await turn(eva, true)).json.reply_notifications).toBe("unconfirmed");
  expect((await call("POST", link)).status).toBe(404);
  expect(await stateOf(eva)).toBe("unconfirmed");
  await call("POST", await askedLink(victim.email));
  expect(await stateOf(eva)).toBe("on");
});

test("nobody has a stranger asked more than ten times a day: the eleventh comment is stored without the wish", async () => {
  const author = { name: "Paul", email: "paul@told.example" };
  const ask = async (n: number) => {
    const body = `Am ${n}. März lag bei uns in Kiel noch Schnee, und die Völker saßen still in ihren Waben.`;
    return (await post(SITE, await aComment(SITE, { author, body, reply_notifications: true }))).json;
  };
  for (let n = 1; n <= 10; n++) expect((await ask(n)).reply_notifications).toBe("unconfirmed");
  const last = await ask(11);
  expect(last).toMatchObject({ status: "published", reply_notifications: "off" });
  expect(await mailsTo(author.email)).toHaveLength(10);
  const paul = { id: last.comment.id, token: last.edit_token };
  expect((await turn(paul, true)).json).toMatchObject({ status: 429, code: "rate_limited" });
});

test("no mail goes to an address that came with what is refused at once, or with the field that people do not see", async () => {
  await call("PATCH", api(SITE, "/policy"), { token, body: { rejects: ["advertising_only", "spam"] } });
  const author = { ...ADVERT.author, email: "bot@mail.example" };
  const advert = await post(SITE, await aComment(SITE, { ...ADVERT, author, reply_notifications: true }));
  const trapped = await post(SITE, await aComment(SITE, { author, trap: "x", reply_notifications: true }));
  expect(advert.json).toMatchObject({ status: "rejected", reply_notifications: "off" });
  expect((await turn({ id: advert.json.comment.id, token: advert.json.edit_token }, true)).status).toBe(409);
  expect(trapped.json).toMatchObject({ status: "held", reply_notifications: "off" });
  expect(await mailsTo("bot@mail.example")).toEqual([]);
  await call("PATCH", api(SITE, "/policy"), { token, body: { rejects: [] } });
});

test("a wish lives a year after its last mail, one that nobody confirms a week, and then nothing is left of it", async () => {
  const [told, quiet, unconfirmed] = [await subscribed(), await subscribed(), await subscribed({ isConfirmed: false })];
  const left = async (days: number) => {
    await runHourly(createServices({ ...env, CLOCK_OFFSET_MS: String(days * DAY) }, { waitUntil: () => {} }));
    const { results } = await env.DB.prepare("SELECT comment_id AS id FROM subscriptions").all<{ id: string }>();
    const ids = new Set(results.map(({ id }) => id));
    return [told, quiet, unconfirmed].map(({ id }) => ids.has(id));
  };
  expect(await left(6)).toEqual([true, true, true]);
  expect(await left(8)).toEqual([true, true, false]);
  await reply(told);
  await sendMails(300);
  expect(await left(364)).toEqual([true, true, false]);
  expect(await left(366)).toEqual([true, false, false]);
  expect(await left(666)).toEqual([false, false, false]);
});

test("a mail that may have gone out is not sent a second time, and one that the service takes later is", async () => {
  const anna = await subscribed();
  const sent: string[] = [];
  const at = async (days: number, failure?: Error) => {
    const send = async ({ to }: { to: string }) => {
      if (to === anna.email) sent.push(to);
      if (failure) throw failure;
      return await Promise.resolve({ messageId: "1" });
    };
    await sendMails(days, { EMAIL: { send }, MAIL_FROM: "post@blog.example" });
  };
  await reply(anna);
  await at(0, Object.assign(new Error("limit"), { code: "E_RATE_LIMIT_EXCEEDED" }));
  await at(0.5);
  await at(1);
  expect(sent).toHaveLength(2);
  await reply(anna);
  await at(0, new Error(`connection lost to ${anna.email}`));
  const { results } = await env.DB.prepare("SELECT * FROM outbox WHERE topic = 'reply'").all();
  expect(JSON.stringify(results)).not.toContain("@");
  await at(1);
  expect(sent).toHaveLength(3);
  // The run that took it ended before it could say what became of it.
  const { json } = await reply(anna);
  await env.DB.prepare("UPDATE outbox SET state = 'sending', attempts = 1 WHERE subject_id = ?")
    .bind(json.comment.id)
    .run();
  await at(1);
  expect(sent).toHaveLength(3);
});

test("while a site is being restored nothing is mailed for it", async () => {
  const anna = await subscribed();
  await reply(anna);
  const begin = "INSERT INTO restores (site_id, export_id, began_at) VALUES (?, 'x', 0)";
  await env.DB.prepare(begin).bind(SITE).run();
  expect(await repliesTo(anna.email)).toEqual([]);
  await env.DB.prepare("UPDATE restores SET ended_at = 1 WHERE site_id = ?").bind(SITE).run();
  expect(await repliesTo(anna.email)).toHaveLength(1);
});

test("it is offered only where mail reaches whoever wishes it", async () => {
  expect((await getTerms(SITE)).offers_reply_notifications).toBe(true);
  const offered = async (change: Partial<Cloudflare.Env>) =>
    (await call("GET", api(SITE, "/terms"), { env: change })).json.offers_reply_notifications;
  const EMAIL = { send: async () => await Promise.resolve({ messageId: "1" }) };
  const MAIL_FROM = "post@blog.example";
  expect(await offered({ ENVIRONMENT: "production" })).toBe(false);
  expect(await offered({ ENVIRONMENT: "production", EMAIL, MAIL_FROM })).toBe(true);
  // The free plan sends to verified addresses only.
  expect(await offered({ ENVIRONMENT: "production", EMAIL, MAIL_FROM, PLAN: "free" })).toBe(false);
  expect(await offered({ ENVIRONMENT: "production", EMAIL, MAIL_FROM, PUBLIC_URL: "" })).toBe(false);

  const comment = await aComment(SITE, {
    author: { name: "Kai", email: "kai@mail.example" },
    reply_notifications: true,
  });
  const headers = { origin: ORIGIN };
  const closed = { ENVIRONMENT: "production", PLAN: "free" };
  const refused = await call("POST", api(SITE, "/comments"), { body: comment, headers, env: closed });
  expect(refused.json).toMatchObject({ status: 422, issues: [{ path: "/reply_notifications" }] });
  const form = new URLSearchParams({ url: PAGE, name: "Kai", body: "In Worms waren die Waben voll." }).toString();
  const plain = { ...headers, "content-type": "application/x-www-form-urlencoded" };
  const page = await call("POST", api(SITE, "/comments"), { body: form, headers: plain, env: closed });
  expect(page.text).toContain("In Worms waren");
  expect(page.text).not.toContain("reply_notifications");
});

test("a reply that nobody wishes to be told of writes no row more, and reads a few", async () => {
  const written = async (to: { id: string }) => {
    const { db, count } = countRows(env.DB);
    const comment = await aComment(SITE, {
      parent_id: to.id,
      body: `Auch in Ulm blieb es lange kalt, im Jahr ${to.id}.`,
    });
    await call("POST", api(SITE, "/comments"), { body: comment, headers: { origin: ORIGIN }, env: { DB: db } });
    return count.largestBatch;
  };
  const plain = (await post(SITE, await aComment(SITE))).json.comment;
  expect(await written(plain)).toBeLessThanOrEqual(11);
  expect(await written(await subscribed())).toBeLessThanOrEqual(14);
});
