import worker from "../../../src/index.ts";
import { watchD1 } from "../../support/watch-d1.ts";

// The Worker as it is deployed, in front of a database whose every write is told to the test, before and after: there the
// test kills the process, or lets the write fail. Nothing of the product knows of it.

type Env = Cloudflare.Env & { WIRE: string };

const watched = (env: Env): Env => {
  const tell = async (when: "before" | "after", label: string) => {
    const response = await fetch(`${env.WIRE}/d1/${when}`, { method: "POST", body: label });
    if (!response.ok) throw new Error("D1_ERROR: the database cannot be reached");
  };
  const DB = watchD1(env.DB, async (label, run) => {
    if (label === "") return await run();
    await tell("before", label);
    const result = await run();
    await tell("after", label);
    return result;
  });
  return { ...env, DB };
};

// The test's pages exist nowhere, and nobody is asked for them.
const ask = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const { hostname } = new URL(input instanceof Request ? input.url : input);
  return hostname === "127.0.0.1" ? await ask(input, init) : new Response("There is no network.", { status: 404 });
};

export default {
  fetch: (request, env, context) => worker.fetch(request, watched(env), context),
  scheduled: (controller, env, context) => worker.scheduled(controller, watched(env), context),
  queue: (batch, env, context) => worker.queue(batch as never, watched(env), context),
} satisfies ExportedHandler<Env>;
