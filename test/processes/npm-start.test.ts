import { expect, test } from "vitest";
import { startHausrecht } from "../support/hausrecht.ts";

// It is given three minutes to be ready, as on a machine that is busy with other things.
test("whoever ends npm start ends all that it started", { timeout: 240_000 }, async () => {
  const { api, stripe, blog, stop } = await startHausrecht();
  expect((await fetch(`${api}/healthz`)).status).toBe(200);
  await stop();
  for (const url of [api, stripe, blog]) await expect(fetch(url)).rejects.toThrow("fetch failed");
});
