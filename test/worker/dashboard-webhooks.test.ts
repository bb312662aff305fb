import { beforeAll, expect, inject, test } from "vitest";
import { signBody } from "../../src/evidence/signing.ts";
import { sendWebhooks } from "../../src/jobs/send-webhooks.ts";
import { MINUTE } from "../../src/shared/clock.ts";
import { aComment, api, call, makeSite, OPERATOR_TOKEN, post, type Answer } from "../support/api.ts";
import { Browser, readText } from "../support/browse.ts";
import { testServices } from "../support/claims.ts";
import type { Received } from "../support/receiver.ts";

const SITE = "hooks-page";
const PAGE = `/dashboard/${SITE}/settings/webhooks`;
const RECEIVER = inject("receiverUrl");
const owner = new Browser();
const german = new Browser("de");

beforeAll(async () => {
  await makeSite(SITE);
  await owner.login();
  german.cookie = owner.cookie;
});

const received = async (path: string): Promise<Received[]> => await (await fetch(`${RECEIVER}${path}`)).json();
const secretIn = ({ text }: Answer) => /hrwh_[0-9a-f]{64}/.exec(text)?.[0] ?? "";
const ask = async (method: string, path: string) =>
  (await call(method, api(SITE, path), { token: OPERATOR_TOKEN })).json;
const idOf = async (path: string): Promise<string> =>
  (await ask("GET", "/webhooks")).webhooks.find(({ url }: any) => url.startsWith(`${RECEIVER}${path}`)).id;
const add = async (path: string) =>
  await owner.send(PAGE, { webhook_url: `${RECEIVER}${path}`, events: ["comment.created", "claim.changed"] });

async function isSignedWith(secret: string, { body, signature }: Received): Promise<boolean> {
  const at = Number(/^t=(\d+),/.exec(signature)?.[1]) * 1_000;
  return signature === (await signBody(secret, body, at));
}

test("an owner adds a webhook, sees its secret once, tests it, changes its secret and removes it", async () => {
  expect(readText(await german.get(PAGE))).toContain("Noch keiner.");
  const added = await add("/page-1");
  const secret = secretIn(added);
  expect(readText(added)).toContain("It is shown this one time only");
  const page = await owner.get(PAGE);
  expect(secretIn(page)).toBe("");
  expect(readText(page)).toMatch(/page-1 nothing outstanding comment posted, claim changed, since/);
  const webhook = await idOf("/page-1");

  expect(readText(await owner.send(`${PAGE}/test`, { webhook }))).toContain("The message was taken.");
  const [first] = await received("/page-1");
  if (!first) throw new Error("nothing came");
  expect(JSON.parse(first.body)).toEqual({
    id: expect.stringMatching(/^test\//),
    event: "test",
    site: SITE,
    at: expect.any(String),
  });
  expect(await isSignedWith(secret, first)).toBe(true);

  const shown = await owner.send(`${PAGE}/rotate`, { webhook });
  const changed = secretIn(shown);
  // The secret is told once: no link leads to the same page in another language.
  expect(shown.text).not.toContain("lang=en");
  expect(changed).not.toBe(secret);
  await post(SITE, await aComment(SITE));
  await sendWebhooks(testServices());
  const last = (await received("/page-1")).at(-1);
  expect(last && [JSON.parse(last.body).event, await isSignedWith(changed, last)]).toEqual(["comment.created", true]);

  const gone = await owner.send(`${PAGE}/remove`, { webhook });
  expect(gone.headers.get("location")).toContain("notice=webhook_removed");
  for (const form of ["rotate", "test"]) expect((await owner.send(`${PAGE}/${form}`, { webhook })).status).toBe(404);
  const { entries } = await ask("GET", "/audit-log?limit=3");
  expect(entries.map(({ action }: any) => action)).toEqual(["webhook.removed", "webhook.rotated", "webhook.added"]);
});

test("what was not delivered is shown with its state, its reason and its tries", async () => {
  await add("/page-2?answers=500");
  const { json } = await post(SITE, await aComment(SITE, { author: { name: "Mia" } }));
  expect(readText(await owner.get(PAGE))).toContain("waiting comment.created");
  await sendWebhooks(testServices());
  const page = await german.get(PAGE);
  expect(readText(page)).toMatch(/wird wieder versucht comment\.created .*, 1 Versuch Die Antwort war 500\./);
  expect(page.text).toContain(`href="/dashboard/${SITE}/comments/${json.comment.id}"`);
  const later = 3 * 24 * 60 * MINUTE + MINUTE;
  await sendWebhooks(testServices({ CLOCK_OFFSET_MS: String(later) }));
  expect(readText(await owner.get(PAGE))).toContain("given up comment.created");
  const tested = await owner.send(`${PAGE}/test`, { webhook: await idOf("/page-2") });
  expect(readText(tested)).toContain("The message was not taken: It answered 500.");
});

test("what cannot be taken is said in words, and what was typed stays", async () => {
  const wrong = await german.send(PAGE, { webhook_url: "https://10.0.0.1/x", events: ["claim.changed"] });
  expect(wrong.status).toBe(422);
  expect(readText(wrong)).toContain("Adresse: erwartet wird eine https-Adresse auf einem öffentlichen Host");
  expect(wrong.text).toContain('value="https://10.0.0.1/x"');
  expect(wrong.text).toMatch(/value="claim.changed" checked/);
  expect(wrong.text).not.toMatch(/value="comment.created" checked/);
  const none = await german.send(PAGE, { webhook_url: "https://hooks.example/x", events: [] });
  expect(readText(none)).toContain("Ein Ereignis fehlt.");
  const known = `${RECEIVER}/page-2?answers=500`;
  const again = await german.send(PAGE, { webhook_url: known, events: ["claim.changed"] });
  expect(again.status).toBe(409);
  expect(readText(again)).toContain("Für diese Adresse gibt es schon einen Webhook.");
  expect(again.text).toContain(`value="${known}"`);
});

test("after five there is no form for a sixth", async () => {
  for (const path of ["/page-3", "/page-4", "/page-5", "/page-6"]) await add(path);
  const page = await owner.get(PAGE);
  expect(readText(page)).toContain("A site has at most 5 webhooks.");
  expect(page.text).not.toContain('name="webhook_url"');
  expect((await add("/page-7")).status).toBe(409);
});

test("who may not change settings sees none of it", async () => {
  const { json } = await call("POST", api(SITE, "/members"), {
    token: OPERATOR_TOKEN,
    body: { name: "M", email: "m@blog.example", role: "moderator" },
  });
  const made = await call("POST", api(SITE, "/tokens"), {
    token: OPERATOR_TOKEN,
    body: { member_id: json.member.id, name: "m", scopes: ["comments:read", "comments:moderate"] },
  });
  const moderator = new Browser();
  await moderator.login(made.json.token.secret);
  expect((await moderator.get(PAGE)).status).toBe(403);
  for (const form of ["", "/rotate", "/remove", "/test"])
    expect((await moderator.send(`${PAGE}${form}`, { webhook: "x" })).status).toBe(403);
});
