import { expect, test, vi } from "vitest";
import { seedDemo } from "../../../src/local/seed.ts";

test.each([
  ["keeps the addresses that its owner added, beside the blog's new port", ["http://localhost:4000"], "http://a:3"],
  ["is left alone where nothing has changed", ["http://a:3", "http://localhost:4000"], undefined],
])("a demo that is there already %s", async (_, origins, added) => {
  const asked = vi
    .spyOn(globalThis, "fetch")
    .mockImplementation(async () => Response.json({ site: { origins }, members: [{}] }));
  await seedDemo({ api: "http://a:1", blog: "http://a:3", ownerToken: "a token of the operator" });
  const changes = asked.mock.calls.filter(([, init]) => init?.method === "PATCH");
  asked.mockRestore();
  const sent = changes.map(([, init]) => JSON.parse(init?.body as string) as unknown);
  expect(sent).toEqual(added === undefined ? [] : [{ origins: [added, ...origins] }]);
});

test("a demo that is still being deleted keeps nobody from starting", async () => {
  const deletions = [{ key: "demo", finished_at: null }];
  const asked = vi
    .spyOn(globalThis, "fetch")
    .mockImplementation(async (url) =>
      url === "http://a:1/api/v1/sites" ? Response.json({ deletions }) : Response.json({}, { status: 404 }),
    );
  await seedDemo({ api: "http://a:1", blog: "http://a:3", ownerToken: "a token of the operator" });
  const methods = asked.mock.calls.map(([, init]) => init?.method);
  asked.mockRestore();
  expect(methods).toEqual(["GET", "GET"]);
});
