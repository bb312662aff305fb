import { beforeAll, expect, test } from "vitest";
import { describeReason } from "../../src/rules/describe.ts";
import { judge } from "../../src/rules/judge.ts";
import { ADVERT, aComment, api, call, makeSite, OPERATOR_TOKEN, post } from "../support/api.ts";
import { Browser, readText } from "../support/browse.ts";

const token = OPERATOR_TOKEN;
const model = async () => (await call("GET", api("learn", "/model"), { token })).json;

beforeAll(() => makeSite("learn"));

test("a decision teaches the site's layer, which can be read and reset", async () => {
  expect(await model()).toEqual({ version: 0, shares: {} });
  const id = (await post("learn", await aComment("learn", ADVERT))).json.comment.id;
  await call("POST", api("learn", `/comments/${id}/decision`), { token, body: { decision: "publish", revision: 1 } });
  const { version, shares } = await model();
  expect(version).toBe(1);
  expect(Object.values(shares.advertising_only).every((share) => (share as number) < 0)).toBe(true);
  expect((await call("DELETE", api("learn", "/model"), { token })).status).toBe(204);
  expect(await model()).toEqual({ version: 0, shares: {} });
});

test("a backtest shows which comments a policy would treat otherwise, and changes nothing", async () => {
  const id = (await post("learn", await aComment("learn", ADVERT))).json.comment.id;
  const same = await call("POST", api("learn", "/backtest"), { token, body: {} });
  expect(same.json).toMatchObject({ flips: [], judged: 2 });
  const { json } = await call("POST", api("learn", "/backtest"), {
    token,
    body: { policy: { rejects: ["spam", "advertising_only"] } },
  });
  expect(json.flips).toContainEqual(expect.objectContaining({ comment_id: id, from: "hold", to: "reject" }));
  expect((await call("GET", api("learn", "/queue"), { token })).json.comments).toHaveLength(1);
  expect((await call("POST", api("learn", "/backtest"), { token, body: { limit: 0 } })).status).toBe(422);
});

/** Which of these is doubtful depends on what the judge was trained on; one always was. */
const DOUBTFUL = [
  "If you need a plumber in Bristol I can recommend Harris & Co.",
  "Nice article, my friend runs a bakery in Leeds and they do similar bread",
  "My cousin sells these in his shop in York and people love them",
  "We had our kitchen done by Harlow and Sons and could not be happier",
  "Our little hotel in Crete does this as well, come and see",
].find((body) => {
  const { outcome, rules } = judge({ body, author: { name: "Anna" } });
  return outcome === "publish" && rules.spam.score > 0.5;
});

test("what is doubtful waits where a site says so, and a backtest shows it beforehand", async () => {
  await makeSite("usual");
  const first = await post("usual", await aComment("usual", { body: DOUBTFUL }));
  expect(first.json.status).toBe("published");
  const policy = { holds_in_doubt: ["spam"] };
  const { json } = await call("POST", api("usual", "/backtest"), { token, body: { policy } });
  expect(json.flips).toMatchObject([{ comment_id: first.json.comment.id, from: "publish", to: "hold" }]);
  await makeSite("careful");
  const patched = await call("PATCH", api("careful", "/policy"), { token, body: policy });
  expect(patched.json.policy).toMatchObject(policy);
  const second = await post("careful", await aComment("careful", { body: DOUBTFUL }));
  expect(second.json.status).toBe("held");
});

test("the dashboard tries a policy on the newest comments, saves nothing, and keeps what was typed", async () => {
  await makeSite("tried");
  await post("tried", await aComment("tried", { body: DOUBTFUL }));
  const owner = new Browser();
  await owner.login();
  const typed = { holds_in_doubt: ["spam"], edit_window_minutes: "7", hearing_days: "14", due_days: "14" };
  const page = await owner.send("/dashboard/tried/settings/policy/try", { ...typed, evidence_days: "90" });
  expect(page.status).toBe(200);
  expect(readText(page)).toMatch(/judged again: 1. Treated otherwise: 1.*would wait/s);
  expect(readText(page)).toContain(DOUBTFUL);
  const { evidence } = judge({ body: DOUBTFUL ?? "", author: { name: "Anna" } }).rules.spam;
  const told = evidence.filter(({ reason }) => readText(page).includes(describeReason(reason, "en")));
  expect(told.map(({ reason }) => reason)).not.toContain("base_rate");
  expect(told).not.toEqual([]);
  expect(page.text).toMatch(/name="holds_in_doubt" value="spam" checked/);
  expect(page.text).toMatch(/name="edit_window_minutes" value="7"/);
  const { policy } = (await call("GET", api("tried", ""), { token })).json;
  expect(policy).toMatchObject({ holds_in_doubt: [], edit_window_minutes: 15 });
  const refused = await owner.send("/dashboard/tried/settings/policy", { ...typed, evidence_days: "9" });
  expect(refused.status).toBe(422);
  expect(refused.text).toMatch(/name="edit_window_minutes" value="7"/);
});
