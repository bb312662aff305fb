import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import { anchorSite } from "../../../src/jobs/anchor.ts";
import { sealSite } from "../../../src/evidence/seal.ts";
import { signBody } from "../../../src/evidence/signing.ts";
import { runDaily } from "../../../src/jobs/cron.ts";
import type { Services } from "../../../src/services.ts";
import { DAY } from "../../../src/shared/clock.ts";
import { findSite } from "../../../src/sites/repository.ts";
import { aComment, api, call, makeSite, OPERATOR_TOKEN, post } from "../../support/api.ts";
import { testServices } from "../../support/claims.ts";

const SITE = "anchored";
const HOOK = "https://notary.example/anchors";
const services = testServices();
const { db } = services.at(SITE);
const ask = async (path: string, token = OPERATOR_TOKEN) => (await call("GET", api(SITE, path), { token })).json;
const anchor = async (request?: typeof fetch, with_: Services = services) => {
  const site = await findSite(db, SITE);
  if (!site) throw new Error("no site");
  await sealSite(db, SITE, with_.clock());
  return await anchorSite(with_, db, site, request);
};

type Sent = { url: string; init: RequestInit };
/** A receiver that answers with a status, and keeps what it was sent. */
function receiver(status: number): { sent: Sent[]; request: typeof fetch } {
  const sent: Sent[] = [];
  const request: typeof fetch = async (url, init) => {
    sent.push({ url: new Request(url).url, init: init ?? {} });
    return await Promise.resolve(new Response(null, { status }));
  };
  return { sent, request };
}

beforeAll(async () => {
  await makeSite(SITE);
  for (const [name, role] of [
    ["chef", "owner"],
    ["hilfe", "moderator"],
  ]) {
    const body = { name, email: `${name}@blog.example`, role };
    await call("POST", api(SITE, "/members"), { token: OPERATOR_TOKEN, body });
  }
  await post(SITE, await aComment(SITE));
});

test("each night the head goes to the owners by mail and into the bucket, to each once", async () => {
  await runDaily(services);
  await runDaily(services);
  const { head } = await ask("/evidence/head");
  const { anchors, failures, webhook } = await ask("/evidence/anchors");
  expect(anchors.map(({ entry, hash, place }: any) => [entry, hash, place])).toEqual([
    [1, head.hash, "r2"],
    [1, head.hash, "mail:chef@blog.example"],
  ]);
  expect([failures, webhook]).toEqual([[], null]);
  const { results } = await env.DB.prepare("SELECT * FROM local_mails WHERE instr(text, ?) > 0").bind(head.hash).all();
  expect(results.map((mail) => mail["to"])).toEqual(["chef@blog.example"]);
  const bucket = env.ANCHORS;
  if (!bucket) throw new Error("no bucket");
  const { objects } = await bucket.list({ prefix: `${SITE}/` });
  const stored = await bucket.get(objects[0]?.key ?? "");
  expect(await stored?.json()).toMatchObject({ format: "hausrecht-anchor-1", site: SITE, entry: 1, hash: head.hash });
});

test("the webhook gets it signed; an answer other than success is seen, and the next night tries again", async () => {
  const policy = await call("PATCH", api(SITE, "/policy"), { token: OPERATOR_TOKEN, body: { anchor_url: HOOK } });
  expect(policy.json.policy.anchor_url).toBe(HOOK);
  const broken = receiver(302);
  expect(await anchor(broken.request)).toEqual({ told: 0, failed: 1 });
  const at = (days: number) => testServices({ CLOCK_OFFSET_MS: String(days * DAY) });
  expect(await anchor(receiver(500).request, at(1))).toEqual({ told: 0, failed: 1 });
  const seen = await ask("/evidence/anchors");
  expect(seen.failures).toMatchObject([
    { place: `webhook:${new URL(HOOK).origin}`, entry: 1, attempts: 2, reason: "status_500" },
  ]);
  const working = receiver(204);
  expect(await anchor(working.request, at(2))).toEqual({ told: 1, failed: 0 });
  expect(await anchor(working.request, at(3))).toEqual({ told: 0, failed: 0 });
  const { anchors, failures } = await ask("/evidence/anchors");
  expect([anchors.length, failures]).toEqual([3, []]);

  const [{ url, init }] = working.sent as [Sent];
  const body = init.body as string;
  const given = new Headers(init.headers).get("hausrecht-signature") ?? "";
  const signedAt = Number(/^t=(\d+),/.exec(given)?.[1]) * 1_000;
  expect([url, init.redirect]).toEqual([HOOK, "manual"]);
  expect(given).toBe(await signBody(seen.webhook.secret, body, signedAt));
  expect(JSON.parse(body)).toMatchObject({ site: SITE, entry: 1, hash: anchors[0].hash });
});

test("a new head is told anew to every place", async () => {
  await post(
    SITE,
    await aComment(SITE, { body: "Und im März, wenn die Weiden blühen? Bei uns in Freiburg sind sie früh dran." }),
  );
  const later = testServices({ CLOCK_OFFSET_MS: String(4 * DAY) });
  expect(await anchor(receiver(200).request, later)).toEqual({ told: 3, failed: 0 });
});

test("only whoever may set the webhook's address gets its secret, and sees more of it than its host", async () => {
  const { json } = await call("GET", api(SITE, "/members"), { token: OPERATOR_TOKEN });
  const chef = json.members.find(({ name }: any) => name === "chef");
  const tokenFor = async (scopes: string[]) =>
    (
      await call("POST", api(SITE, "/tokens"), {
        token: OPERATOR_TOKEN,
        body: { member_id: chef.id, name: "x", scopes },
      })
    ).json.token.secret;
  const reader = await tokenFor(["comments:read", "claims:read"]);
  const admin = await tokenFor(["comments:read", "claims:read", "site:admin"]);
  expect((await ask("/evidence/anchors", reader)).webhook).toBeNull();
  expect((await ask("/evidence/anchors", admin)).webhook.url).toBe(HOOK);
  expect((await ask("", reader)).policy.anchor_url).toBe(new URL(HOOK).origin);
  expect((await ask("", admin)).policy.anchor_url).toBe(HOOK);
  const { anchors } = await ask("/evidence/anchors", reader);
  expect(JSON.stringify(anchors)).not.toContain(HOOK);
});

test.for([
  "http://notary.example/x",
  "https://127.0.0.1/x",
  "https://[::1]/x",
  "https://2130706433/",
  "https://localhost/x",
  "https://intranet/x",
  "https://box.local/x",
  "https://10.0.0.1.nip.io/x",
  "https://notary.example:8443/x",
  "https://user:pw@notary.example/x",
])("an anchor is never posted to %s", async (url) => {
  const answer = await call("PATCH", api(SITE, "/policy"), { token: OPERATOR_TOKEN, body: { anchor_url: url } });
  expect(answer.status).toBe(422);
});
