import { expect, test } from "vitest";
import { startHausrecht } from "../support/hausrecht.ts";

test("whoever ends npm start ends all that it started", async () => {
  const { api, stripe, blog, stop } = await startHausrecht();
  expect((await fetch(`${api}/healthz`)).status).toBe(200);
  await stop();
  for (const url of [api, stripe, blog]) await expect(fetch(url)).rejects.toThrow("fetch failed");
});
