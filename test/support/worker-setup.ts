import { applyD1Migrations, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll } from "vitest";

// Files share one isolate for speed: each begins with an empty database.
beforeAll(async () => {
  // A database that the file before has hardly let go of outlives one reset.
  do await reset();
  while ((await env.DB.prepare("SELECT 1 FROM sqlite_master").first()) !== null);
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
});

// Tests ask this machine only: every other page is missing.
const ask = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const { hostname } = new URL(input instanceof Request ? input.url : input);
  return hostname === "127.0.0.1" ? await ask(input, init) : new Response("There is no network.", { status: 404 });
};
