import { beforeAll, expect, test } from "vitest";
import { ADVERT, aComment, api, call, makeSite, OPERATOR_TOKEN, post } from "../support/api.ts";

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
