import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { HttpBindings } from "@hono/node-server";
import { Hono, type Context as HonoContext } from "hono";
import { setTimeout as sleep } from "node:timers/promises";
import { asAnswer, HANDLERS } from "./api.ts";
import { API_VERSION, createContext } from "./context.ts";
import { refuse, StripeError } from "./errors.ts";
import { checkAccount, checkKey, checkVersion } from "./gate.ts";
import { takeFault, type Fault } from "./faults.ts";
import { parseForm, type Form } from "./form.ts";
import type { Answer, KeyedRequest } from "./idempotency.ts";
import { randomText } from "./ids.ts";
import { advanceDrafts } from "./invoice-moves.ts";
import { checkParams, matchEndpoint } from "./schema.ts";
import { show } from "./show.ts";
import type { World } from "./world.ts";

interface Call {
  method: string;
  path: string;
  requestId: string;
  key: string | undefined;
  form: Form;
  fault: Fault | undefined;
}
interface Outcome extends Answer {
  isReplayed: boolean;
  /** Events that may go out before the answer. */
  events: string[];
}

/** `/v1`: what Stripe answers, or, on demand, what it answers on a bad day. */
export function stripeApi(world: World) {
  return new Hono<{ Bindings: HttpBindings }>().all("*", async (c) => {
    const requestId = `req_${randomText(14)}`;
    const { method, path } = c.req;
    const text = method === "POST" ? await c.req.text() : new URL(c.req.url).search.slice(1);
    const key = method === "POST" ? c.req.header("idempotency-key") : undefined;
    const fault = takeFault(world.store, method, path);
    const log = (status: number | string) =>
      logRequest(world, { method, path, idempotency_key: key ?? null, body: text, status, request_id: requestId });
    const cut = (how: string): Response => {
      log(how);
      c.env.incoming.socket.destroy();
      return RESPONSE_ALREADY_SENT;
    };
    if (fault?.fault === "cut_before") return cut("cut_before");
    const outcome = await answer(world, c, { method, path, requestId, key, fault }, text);
    if (fault?.fault === "cut_after") return cut("cut_after");
    if (fault?.fault === "gateway") {
      log("gateway");
      return c.html("<h1>502 Bad Gateway</h1>", 502);
    }
    log(outcome.status);
    return c.body(outcome.body, outcome.status as 200, {
      "content-type": "application/json",
      "request-id": requestId,
      "stripe-version": c.req.header("stripe-version") ?? API_VERSION,
      ...(key !== undefined && { "idempotency-key": key }),
      ...(outcome.isReplayed && { "idempotent-replayed": "true" }),
      ...(outcome.status === 429 && { "retry-after": "1" }),
    });
  });
}

async function answer(world: World, c: HonoContext, given: Omit<Call, "form">, text: string): Promise<Outcome> {
  const { fault } = given;
  try {
    checkVersion(c.req.header("stripe-version"));
    checkKey(world.apiKeys, c.req.header("authorization"));
    checkAccount(c.req.header("stripe-account"));
    if (fault?.fault === "rate_limit") {
      throw new StripeError(429, "invalid_request_error", "Too many requests hit the API too quickly.", {
        code: "rate_limit",
      });
    }
    if (fault?.fault === "unavailable") {
      throw new StripeError(503, "api_error", "Stripe is temporarily unavailable. Please try again.");
    }
    if (
      given.method === "POST" &&
      text !== "" &&
      !c.req.header("content-type")?.startsWith("application/x-www-form-urlencoded")
    ) {
      throw refuse("Invalid request: the body must be application/x-www-form-urlencoded.");
    }
    const call: Call = { ...given, form: parseForm(text) };
    const outcome = execute(world, call);
    if (!outcome.isReplayed) await untilAnswered(world, call, outcome.events);
    world.dispatcher.wake();
    return outcome;
  } catch (error) {
    return { ...failure(error), isReplayed: false, events: [] };
  }
}

/** What is done may be long done before its answer goes out; meanwhile its key is in use. */
async function untilAnswered(world: World, { key, fault }: Call, events: string[]): Promise<void> {
  if (key !== undefined) world.idempotency.begin(key);
  try {
    await world.dispatcher.deliverAtOnce(events);
    if (fault?.fault === "slow") await sleep(fault.delay_ms);
  } finally {
    if (key !== undefined) world.idempotency.end(key);
  }
}

function failure(error: unknown): Answer {
  if (error instanceof StripeError) return { status: error.status, body: JSON.stringify(error.body()) };
  console.error("local Stripe:", error);
  const broken = new StripeError(500, "api_error", "The local Stripe has a bug; see its log.");
  return { status: 500, body: JSON.stringify(broken.body()) };
}

/** The effect, its events and the answer for this idempotency key: one transaction, before anything is sent. */
function execute(world: World, call: Call): Outcome {
  const endpoint = matchEndpoint(call.method, call.path);
  const handler = endpoint && HANDLERS[endpoint.name];
  if (!endpoint || !handler) {
    const message = `Unrecognized request URL (${call.method}: ${call.path}). If you are trying to list objects, remove the trailing slash. If you are trying to retrieve an object, make sure you passed a valid (non-empty) identifier in your code.`;
    throw new StripeError(404, "invalid_request_error", message);
  }
  const keyed: KeyedRequest | undefined =
    call.key === undefined ? undefined : { key: call.key, endpoint: `${call.method} ${call.path}`, params: call.form };
  const first = keyed && world.idempotency.recall(keyed, world.now());
  if (first) return { ...first, isReplayed: true, events: [] };
  const isCreate = call.method === "POST" && Object.keys(endpoint.ids).length === 0;
  const params = checkParams(endpoint.params, call.form, isCreate);

  const run = (): Outcome => {
    const events: string[] = [];
    const origin = { requestId: call.requestId, idempotencyKey: call.key ?? null };
    const ctx = createContext(world.store, world.now(), world.baseUrl(), origin, events);
    advanceDrafts(ctx);
    const { status, body } = asAnswer(handler(ctx, params, endpoint.ids));
    const shown = status === 200 ? show(world.store, body, params["expand"]) : body;
    return { status, body: JSON.stringify(shown, null, 2), isReplayed: false, events };
  };
  const remember = (outcome: Outcome): Outcome => {
    if (keyed) world.idempotency.remember(keyed, outcome, world.now());
    return outcome;
  };
  if (call.fault?.fault === "stored_500") {
    const isExecuted = call.fault.execute;
    return world.store.transaction(() => remember({ ...BROKEN, events: isExecuted ? run().events : [] }));
  }
  try {
    return world.store.transaction(() => remember(run()));
  } catch (error) {
    // A refusal after execution began is an answer like any other: the effect is rolled back, the answer is kept.
    if (!(error instanceof StripeError)) throw error;
    return world.store.transaction(() => remember({ ...failure(error), isReplayed: false, events: [] }));
  }
}

const BROKEN: Outcome = {
  status: 500,
  body: JSON.stringify(new StripeError(500, "api_error", "An unknown error occurred.").body()),
  isReplayed: false,
  events: [],
};

const KEPT_REQUESTS = 2000;

function logRequest(world: World, entry: object): void {
  const { db } = world.store;
  const { lastInsertRowid } = db.prepare("INSERT INTO requests (entry) VALUES (?)").run(JSON.stringify(entry));
  db.prepare("DELETE FROM requests WHERE seq <= ?").run(Number(lastInsertRowid) - KEPT_REQUESTS);
}
