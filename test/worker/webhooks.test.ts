import { env } from "cloudflare:workers";
import { beforeEach, expect, inject, test } from "vitest";
import { signBody } from "../../src/evidence/signing.ts";
import { runMinute } from "../../src/jobs/cron.ts";
import { sendWebhooks } from "../../src/jobs/send-webhooks.ts";
import { DAY, MINUTE } from "../../src/shared/clock.ts";
import { aClaimOn, ADVERT, aComment, api, call, makeSite, OPERATOR_TOKEN, post } from "../support/api.ts";
import { testServices } from "../support/claims.ts";
import type { Received } from "../support/receiver.ts";

const RECEIVER = inject("receiverUrl");
const ALL = ["comment.created", "comment.decided", "claim.changed"];
const AUTHOR = { name: "Xaver Geheim", email: "xaver@private.example", url: "https://xaver.example" };
const BODY = "Am Bodensee war es im Februar schon fast warm genug, und die ersten Völker flogen aus.";

let count = 0;
let site = "";
/** A path of the receiver that no other test has. */
let path = "";
beforeEach(async () => {
  count += 1;
  [site, path] = [`hooked-${count}`, `/hook-${count}`];
  await makeSite(site);
});

const ask = async (method: string, where: string, body?: unknown, change: Partial<Cloudflare.Env> = {}) =>
  await call(method, api(site, where), { token: OPERATOR_TOKEN, env: change, ...(body !== undefined && { body }) });
const register = async (events = ALL, query = "") =>
  (await ask("POST", "/webhooks", { url: `${RECEIVER}${path}${query}`, events })).json.webhook;
const received = async (at = path): Promise<Received[]> => await (await fetch(`${RECEIVER}${at}`)).json();
const bodies = async () => (await received()).map(({ body }) => JSON.parse(body));
const listed = async () => (await ask("GET", "/webhooks")).json.webhooks;
const comment = async (change: Record<string, unknown> = {}) =>
  (await post(site, await aComment(site, { author: AUTHOR, body: BODY, ...change }))).json.comment;
const later = (ms: number) => testServices({ CLOCK_OFFSET_MS: String(ms) });

test("the secret is shown once, and what comes is signed with it", async () => {
  const { secret, ...webhook } = await register();
  expect(secret).toMatch(/^hrwh_[0-9a-f]{64}$/);
  expect(await listed()).toEqual([{ ...webhook, undelivered: [] }]);
  const { id } = await comment();
  await runMinute(testServices());
  const [first, ...rest] = await received();
  if (!first) throw new Error("nothing came");
  expect(rest).toEqual([]);
  const signedAt = Number(/^t=(\d+),/.exec(first.signature)?.[1]) * 1_000;
  expect(first.signature).toBe(await signBody(secret, first.body, signedAt));
  expect(first.type).toBe("application/json");
  expect(JSON.parse(first.body)).toEqual({
    id: `comment.created/${id}/1`,
    event: "comment.created",
    site,
    at: expect.stringMatching(/^\d{4}-.*Z$/),
    comment: { id, status: "published", revision: 1 },
  });
  await runMinute(later(DAY));
  expect(await received()).toHaveLength(1);
});

test("an address is told once: a second webhook for it is refused until the first is removed", async () => {
  const { id } = await register();
  const again = await ask("POST", "/webhooks", { url: `${RECEIVER.toUpperCase()}${path}`, events: ["claim.changed"] });
  expect(again.status, again.text).toBe(409);
  expect(again.headers.get("content-type")).toContain("application/problem+json");
  expect(again.json).toMatchObject({ code: "webhook_exists", status: 409 });
  expect(await listed()).toHaveLength(1);
  expect((await ask("POST", "/webhooks", { url: `${RECEIVER}${path}?other`, events: ALL })).status).toBe(201);
  expect((await ask("DELETE", `/webhooks/${id}`)).status).toBeLessThan(300);
  expect((await register()).id).not.toBe(id);
});

test("a comment, its decision and each step of a claim are told, and no word of anybody", async () => {
  await register();
  const held = await comment({ ...ADVERT, author: { ...ADVERT.author, email: AUTHOR.email } });
  await ask("POST", `/comments/${held.id}/decision`, { decision: "reject", revision: 1, reason: "Reine Werbung." });
  const opened = await ask("POST", "/claims", aClaimOn(held.id));
  const { id, version } = opened.json;
  await ask("POST", `/claims/${id}/actions`, { action: "reject", version, reason: "Doch nicht." });
  await sendWebhooks(testServices());
  const told = await bodies();
  expect(told.map((one) => [one.event, one.comment ?? one.claim])).toEqual([
    ["comment.created", { id: held.id, status: "held", revision: 1 }],
    ["comment.decided", { id: held.id, status: "rejected", revision: 2 }],
    ["claim.changed", { id, status: "review", version: 1, action: "open" }],
    ["claim.changed", { id, status: "rejected", version: 2, action: "reject" }],
  ]);
  const text = JSON.stringify(told);
  for (const word of ["xaver", "seo", "cheap", "Werbung", "nicht", "Bienen", "High St", "Impressum"])
    expect(text.toLowerCase()).not.toContain(word.toLowerCase());
});

test("a webhook gets only the events that it wants, and none from before it or of other sites", async () => {
  const { id } = await comment();
  await register(["comment.decided", "comment.decided"]);
  expect((await listed())[0].events).toEqual(["comment.decided"]);
  await comment({ body: `${BODY} Und im März?` });
  await ask("POST", `/comments/${id}/decision`, { decision: "spam", revision: 1 });
  const mine = site;
  await makeSite("neighbour");
  site = "neighbour";
  const theirs = await comment();
  await ask("POST", `/comments/${theirs.id}/decision`, { decision: "spam", revision: 1 });
  site = mine;
  await sendWebhooks(testServices());
  expect((await bodies()).map(({ id: event }) => event)).toEqual([`comment.decided/${id}/2`]);
});

test("a change that is refused tells nothing", async () => {
  await register(["comment.decided"]);
  const { id } = await comment();
  const decision = { decision: "spam", revision: 1 };
  const two = await Promise.all([1, 2].map(() => ask("POST", `/comments/${id}/decision`, decision)));
  expect(two.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  await sendWebhooks(testServices());
  expect(await received()).toHaveLength(1);
});

test("what failed is seen, and told again until it is taken: the same body, signed anew", async () => {
  await register(ALL, "?answers=500,302,204");
  const { id } = await comment();
  await sendWebhooks(testServices());
  expect((await listed())[0].undelivered).toMatchObject([
    { event: "comment.created", subject: id, state: "retrying", attempts: 1, reason: "status_500" },
  ]);
  await sendWebhooks(testServices());
  expect(await received()).toHaveLength(1);
  await sendWebhooks(later(MINUTE));
  expect((await listed())[0].undelivered).toMatchObject([{ attempts: 2, reason: "status_302" }]);
  await sendWebhooks(later(2 * MINUTE));
  await sendWebhooks(later(3 * MINUTE));
  expect((await listed())[0].undelivered).toEqual([]);
  const all = await received();
  expect(new Set(all.map(({ body }) => body)).size).toBe(1);
  expect(new Set(all.map(({ signature }) => signature)).size).toBe(3);
  expect(all).toHaveLength(3);
  expect(await received(`/elsewhere${path}`)).toEqual([]);
});

test("a receiver that is down is asked once for all that waits; once it is up it gets all", async () => {
  await register(ALL, "?answers=503,204");
  const ids: string[] = [];
  for (const month of ["März", "April", "Mai"]) ids.push((await comment({ body: `${BODY} Und im ${month}?` })).id);
  await sendWebhooks(testServices());
  expect(await received()).toHaveLength(1);
  await sendWebhooks(later(MINUTE));
  const told = (await bodies()).slice(1).map((one) => one.comment.id);
  expect([told.length, new Set(told)]).toEqual([3, new Set(ids)]);
});

test("two runs at once tell an event once", async () => {
  await register();
  await comment();
  await Promise.all([sendWebhooks(testServices()), sendWebhooks(testServices())]);
  expect(await received()).toHaveLength(1);
});

test("after three days it is given up, shown as failed, and never sent", async () => {
  await register(ALL, "?answers=500");
  await comment();
  await comment({ body: `${BODY} Und im März?` });
  await sendWebhooks(testServices());
  await sendWebhooks(later(2 * DAY));
  expect((await listed())[0].undelivered.map(({ state }: any) => state)).toContain("retrying");
  await sendWebhooks(later(3 * DAY + MINUTE));
  expect((await listed())[0].undelivered.map(({ state }: any) => state)).toEqual(["failed", "failed"]);
  const before = (await received()).length;
  await sendWebhooks(later(9 * DAY));
  expect(await received()).toHaveLength(before);
});

test("one receiver that fails keeps nothing from another", async () => {
  await register(ALL, "?answers=500");
  const broken = path;
  path = `${path}-good`;
  await register();
  await comment();
  await sendWebhooks(testServices());
  expect([(await received(broken)).length, (await received()).length]).toEqual([1, 1]);
});

test("a webhook that is removed is told nothing more, not even what waits", async () => {
  const { id } = await register();
  await comment();
  expect((await ask("DELETE", `/webhooks/${id}`)).status).toBe(204);
  expect((await ask("DELETE", `/webhooks/${id}`)).status).toBe(204);
  await comment({ body: `${BODY} Und im März?` });
  await sendWebhooks(testServices());
  expect([await received(), await listed()]).toEqual([[], []]);
  const { entries } = (await ask("GET", "/audit-log?limit=2")).json;
  expect(entries.map(({ action, subject }: any) => [action, subject])).toEqual([
    ["webhook.removed", id],
    ["webhook.added", id],
  ]);
  expect(entries[1].details).toEqual({ host: new URL(RECEIVER).host, events: ALL });
});

test("another site's owner removes nothing", async () => {
  const { id } = await register();
  await makeSite("stranger");
  await call("DELETE", api("stranger", `/webhooks/${id}`), { token: OPERATOR_TOKEN });
  expect(await listed()).toHaveLength(1);
});

test("a site has at most five, however many are asked for at once", async () => {
  const body = (nth: number) => ({ url: `${RECEIVER}${path}?${nth}`, events: ALL });
  const answers = await Promise.all(Array.from({ length: 7 }, (_, nth) => ask("POST", "/webhooks", body(nth))));
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 201, 201, 201, 201, 409, 409]);
  expect(await listed()).toHaveLength(5);
  const { entries } = (await ask("GET", "/audit-log")).json;
  expect(entries.filter(({ action }: any) => action === "webhook.added")).toHaveLength(5);
});

test.for([
  "http://hooks.example/x",
  "https://127.0.0.1/x",
  "http://127.0.0.1:8080/x",
  "https://[::1]/x",
  "https://2130706433/",
  "https://localhost/x",
  "https://intranet/x",
  "https://169.254.169.254/latest/meta-data",
  "https://10.0.0.1.nip.io/x",
  "https://hooks.example:8443/x",
  "https://user:pw@hooks.example/x",
  "https://hausrecht.example/api/v1/sites",
  "ftp://hooks.example/x",
  "javascript:alert(1)",
])("outside one's own machine no webhook goes to %s", async (url) => {
  const answer = await ask("POST", "/webhooks", { url, events: ALL }, { ENVIRONMENT: "production" });
  expect([answer.status, answer.json.code, answer.json.issues[0].path]).toEqual([422, "validation_failed", "/url"]);
  expect(await listed()).toEqual([]);
});

test.for(["https://10.0.0.1/x", "http://hooks.example/x", "http://192.168.0.1/x", "https://hausrecht.example/x"])(
  "on one's own machine loopback is the only exception: not %s",
  async (url) => {
    expect((await ask("POST", "/webhooks", { url, events: ALL })).status).toBe(422);
  },
);

test("a public address is taken anywhere", async () => {
  const body = { url: "https://hooks.example/x?key=1", events: ALL };
  expect((await ask("POST", "/webhooks", body, { ENVIRONMENT: "production" })).status).toBe(201);
});

test("an address where nobody answers is noted as such", async () => {
  await ask("POST", "/webhooks", { url: "http://127.0.0.1:1/", events: ALL });
  await comment();
  await sendWebhooks(testServices());
  expect((await listed())[0].undelivered).toMatchObject([{ state: "retrying", reason: "unreachable" }]);
});

test("the address is checked again before each delivery", async () => {
  await register();
  await comment();
  await sendWebhooks(testServices({ ENVIRONMENT: "production" }));
  expect(await received()).toEqual([]);
  expect((await listed())[0].undelivered[0].reason).toBe("not_public");
});

test.for([{}, { events: ALL }, { url: "https://a.example/" }, { url: "https://a.example/", events: [] }])(
  "a body that lacks something is refused: %j",
  async (body) => {
    expect((await ask("POST", "/webhooks", body)).json.code).toBe("validation_failed");
  },
);

test("an unknown event is refused", async () => {
  const body = { url: `${RECEIVER}${path}`, events: ["comment.erased"] };
  expect((await ask("POST", "/webhooks", body)).json.code).toBe("validation_failed");
});

test("only a site's administrator sees, adds or removes webhooks", async () => {
  const { id } = await register();
  const { member } = (await ask("POST", "/members", { name: "Mo", email: "mo@blog.example", role: "owner" })).json;
  const scopes = ["comments:read", "comments:moderate", "claims:read", "claims:write"];
  const token = (await ask("POST", "/tokens", { member_id: member.id, name: "x", scopes })).json.token.secret;
  for (const [method, where] of [
    ["GET", "/webhooks"],
    ["POST", "/webhooks"],
    ["DELETE", `/webhooks/${id}`],
  ] as const) {
    const body = { url: "https://a.example/", events: ALL };
    const given = method === "POST" ? { body } : {};
    expect((await call(method, api(site, where), { token, ...given })).status).toBe(403);
    expect((await call(method, api(site, where), given)).status).toBe(401);
  }
});

test("an export brings no webhook and no address, and what waited in it is dropped where it is restored", async () => {
  await register();
  await comment();
  const { text } = await ask("GET", "/export");
  expect(text).not.toContain(RECEIVER);
  await env.DB.prepare("DELETE FROM webhooks WHERE site_id = ?").bind(site).run();
  await sendWebhooks(testServices());
  const { results } = await env.DB.prepare("SELECT state FROM outbox WHERE site_id = ?").bind(site).all();
  expect([results, await received()]).toEqual([[{ state: "dropped" }], []]);
});
