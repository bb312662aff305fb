import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import { findJudgements } from "../../src/comments/repository.ts";
import { createDb } from "../../src/db/client.ts";
import { countRows } from "../../src/local/bench/count-rows.ts";
import { DAY } from "../../src/shared/clock.ts";
import { ADVERT, aComment, api, call, makeSite, OPERATOR_TOKEN, ORIGIN, post } from "../support/api.ts";

const SITE = "repeats";
const SENTENCE = "Auf dem Dach in Freiburg haben alle acht Völker den langen Winter gut überstanden.";

beforeAll(() => makeSite(SITE));

const comment = async (page: string, change: Record<string, unknown> = {}) =>
  await aComment(SITE, { thread: { url: `${ORIGIN}/${page}` }, body: SENTENCE, ...change });

/** Sends a comment. @returns its id, and whether the judge took it for a repeat */
async function send(page: string, change: Record<string, unknown> = {}): Promise<{ id: string; repeats: boolean }> {
  const { json } = await post(SITE, await comment(page, change));
  const id: string = json.comment.id;
  return { id, repeats: await isRepeat(id) };
}

async function isRepeat(id: string): Promise<boolean> {
  const judgement = (await findJudgements(createDb(env.DB), [id])).get(id);
  return judgement?.rules.spam.evidence.some(({ reason }) => reason === "near_duplicate") ?? false;
}

test("the same words once more in a thread are a repeat, whoever sends them, and so is an answer that says them again", async () => {
  const first = await send("once-more");
  expect(first.repeats).toBe(false);
  expect((await send("once-more", { author: { name: "Jonas" } })).repeats).toBe(true);
  expect((await send("once-more", { parent_id: first.id })).repeats).toBe(true);
});

test("under another page, in other words, or in fewer than eight they are none", async () => {
  await send("elsewhere");
  expect((await send("elsewhere-too")).repeats).toBe(false);
  const body = "Im März gebe ich die ersten Waben frei, sobald die Weide am Bodensee zu blühen beginnt.";
  expect((await send("elsewhere", { body })).repeats).toBe(false);
  const thanks = { body: "Danke, das hat mir sehr geholfen!" };
  await send("short", thanks);
  expect((await send("short", { ...thanks, author: { name: "Jonas" } })).repeats).toBe(false);
});

describe("what an author has said, and readers see,", () => {
  const ANSWER = "Ich gebe acht Waben frei, aber erst nach der Weidenblüte.";
  const say = async (page: string, change: Record<string, unknown> = {}, headers: Record<string, string> = {}) =>
    (await post(SITE, await comment(page, { body: ANSWER, ...change }), headers)).json;

  test("is not published a second time, whatever comes in between", async () => {
    const { comment: first } = await say("said");
    for (let other = 0; other < 11; other++)
      await say("said", { body: `Im Jahr ${2010 + other} waren es zehn Waben.` });
    expect(await say("said")).toMatchObject({ status: 409, code: "duplicate_comment" });
    expect((await say("said", {}, { "idempotency-key": "another" })).code).toBe("duplicate_comment");
    const { comment: answer } = await say("said", { parent_id: first.id });
    expect((await say("said", { parent_id: first.id })).code).toBe("duplicate_comment");
    // Answered in turn, the conversation is the same one.
    expect((await say("said", { parent_id: answer.id })).status).toBe("published");
    expect((await say("said", { parent_id: answer.id })).code).toBe("duplicate_comment");
  });

  test("may be said on another page, by somebody else, on another day, and again once it was taken back", async () => {
    const { comment: first, edit_token: token } = await say("free");
    expect((await say("free-too")).status).toBe("published");
    expect((await say("free", { author: { name: "Jonas" } })).status).toBe("published");
    const { json: tomorrow } = await call("POST", api(SITE, "/comments"), {
      token: OPERATOR_TOKEN,
      body: { thread: { url: `${ORIGIN}/free` }, author: { name: "Käthe" }, body: ANSWER },
      env: { CLOCK_OFFSET_MS: String(DAY) },
    });
    expect(tomorrow.status).toBe("published");
    await call("DELETE", api(SITE, `/comments/${first.id}`), { token });
    await call("DELETE", api(SITE, `/comments/${tomorrow.comment.id}`), { token: tomorrow.edit_token });
    expect((await say("free")).status).toBe("published");
  });

  test("is told apart from what waits: whoever repeats that learns nothing of it", async () => {
    const [first, second] = [await say("waiting", ADVERT), await say("waiting", ADVERT)];
    expect([first.status, second.status]).toEqual(["held", "held"]);
  });
});

test("a comment that is edited repeats neither itself nor a later copy", async () => {
  const { json } = await post(SITE, await comment("edited"));
  await send("edited", { author: { name: "Jonas" } });
  const { terms } = await aComment(SITE);
  const path = api(SITE, `/comments/${json.comment.id}`);
  const body = `${SENTENCE} Gut.`;
  expect((await call("PATCH", path, { token: json.edit_token, body: { body, terms } })).status).toBe(200);
  expect(await isRepeat(json.comment.id)).toBe(false);
});

test("a comment costs the next one of its thread two rows at most, its fingerprint among them, and an answer two more", async () => {
  const read = async (name: string, parent_id?: string) => {
    const { db, count } = countRows(env.DB);
    const body = await comment("counted", { author: { name }, ...(parent_id && { parent_id }) });
    const { json } = await call("POST", api(SITE, "/comments"), {
      body,
      headers: { origin: ORIGIN },
      env: { DB: db },
    });
    return { rows: count.read, id: json.comment.id as string };
  };
  const [none, one] = [await read("Käthe"), await read("Jonas")];
  expect(one.rows - none.rows).toBeLessThanOrEqual(2);
  const [first, second] = [await read("Käthe", none.id), await read("Jonas", none.id)];
  expect(second.rows - first.rows).toBeLessThanOrEqual(2);
});
