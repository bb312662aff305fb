import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import { findJudgements } from "../../src/comments/repository.ts";
import { createDb } from "../../src/db/client.ts";
import { countRows } from "../../src/local/bench/count-rows.ts";
import { aComment, api, call, makeSite, ORIGIN, post } from "../support/api.ts";

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
  expect((await send("once-more")).repeats).toBe(true);
  expect((await send("once-more", { author: { name: "Jonas" } })).repeats).toBe(true);
  expect((await send("once-more", { parent_id: first.id })).repeats).toBe(true);
});

test("under another page, in other words, or in fewer than eight they are none", async () => {
  await send("elsewhere");
  expect((await send("elsewhere-too")).repeats).toBe(false);
  const body = "Im März gebe ich die ersten Waben frei, sobald die Weide am Bodensee zu blühen beginnt.";
  expect((await send("elsewhere", { body })).repeats).toBe(false);
  await send("short", { body: "Danke, das hat mir sehr geholfen!" });
  expect((await send("short", { body: "Danke, das hat mir sehr geholfen!" })).repeats).toBe(false);
});

test("a comment that is edited repeats neither itself nor a later copy", async () => {
  const { json } = await post(SITE, await comment("edited"));
  await send("edited");
  const { terms } = await aComment(SITE);
  const path = api(SITE, `/comments/${json.comment.id}`);
  const body = `${SENTENCE} Gut.`;
  expect((await call("PATCH", path, { token: json.edit_token, body: { body, terms } })).status).toBe(200);
  expect(await isRepeat(json.comment.id)).toBe(false);
});

test("a comment costs the next one of its thread two rows at most, its fingerprint among them", async () => {
  const read = async () => {
    const { db, count } = countRows(env.DB);
    const headers = { origin: ORIGIN };
    await call("POST", api(SITE, "/comments"), { body: await comment("counted"), headers, env: { DB: db } });
    return count.read;
  };
  const [none, one] = [await read(), await read()];
  expect(one - none).toBeLessThanOrEqual(2);
});
