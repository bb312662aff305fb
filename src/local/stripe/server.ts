import { serve, type HttpBindings, type ServerType } from "@hono/node-server";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { AddressInfo } from "node:net";
import { createContext } from "./context.ts";
import { createIdempotency } from "./idempotency.ts";
import { advanceDrafts } from "./invoice-moves.ts";
import { localApi } from "./local-api.ts";
import { pages } from "./pages/routes.ts";
import { openStore } from "./store.ts";
import { stripeApi } from "./stripe-api.ts";
import { configureWebhook } from "./webhook-endpoints.ts";
import { createDispatcher } from "./webhooks.ts";
import type { World } from "./world.ts";

export interface LocalStripeOptions {
  /** SQLite file; without one the state dies with the process. */
  stateFile?: string;
  /** Where events are sent, signed with `webhookSecret`. */
  webhookUrl?: string;
  webhookSecret?: string;
  /** Keys that are let in; `sk_test_local` when not given. */
  apiKeys?: string[];
  /** Epoch milliseconds. */
  now?: () => number;
  /** Added to `now`; `POST /local/clock` moves it. */
  clockOffsetMs?: number;
}

const MAX_BODY = 1024 * 1024;

/** Stands in for Stripe's API as far as Hausrecht uses it: stateful, strict, and able to fail on demand. */
export function createLocalStripe(options: LocalStripeOptions = {}) {
  const clock = options.now ?? Date.now;
  const store = openStore(options.stateFile ?? ":memory:", () => now());
  const now = (): number => clock() + store.setting("clock_offset_ms", 0);
  const dispatcher = createDispatcher(store, now);
  let port = 0;
  const world: World = {
    store,
    dispatcher,
    idempotency: createIdempotency(store),
    apiKeys: options.apiKeys ?? ["sk_test_local"],
    now,
    baseUrl: () => `http://127.0.0.1:${port}`,
    act(work) {
      const result = store.transaction(() =>
        work(createContext(store, now(), world.baseUrl(), { requestId: null, idempotencyKey: null }, [])),
      );
      dispatcher.wake();
      return result;
    },
  };
  const app = new Hono<{ Bindings: HttpBindings }>()
    .use(bodyLimit({ maxSize: MAX_BODY }))
    .route("/v1", stripeApi(world))
    .route("/local", localApi(world))
    .route("/", pages(world));
  let server: ServerType | undefined;
  let ticking: NodeJS.Timeout | undefined;

  return {
    /** @param wanted 0 finds a free port; @returns the port it listens on, on 127.0.0.1 only */
    async listen(wanted = 0): Promise<number> {
      port = await new Promise<number>((resolve, reject) => {
        server = serve({ fetch: app.fetch, port: wanted, hostname: "127.0.0.1" }, (info: AddressInfo) =>
          resolve(info.port),
        );
        server.once("error", reject);
      });
      if (options.clockOffsetMs !== undefined) store.saveSetting("clock_offset_ms", options.clockOffsetMs);
      const { webhookUrl, webhookSecret } = options;
      if (webhookUrl && webhookSecret) world.act((ctx) => configureWebhook(ctx, webhookUrl, webhookSecret));
      ticking = setInterval(() => world.act(advanceDrafts), 30_000);
      ticking.unref();
      dispatcher.wake();
      return port;
    },
    get url(): string {
      return world.baseUrl();
    },
    async close(): Promise<void> {
      clearInterval(ticking);
      await dispatcher.close();
      await new Promise<void>((resolve) => {
        if (!server) return resolve();
        if ("closeAllConnections" in server) server.closeAllConnections();
        server.close(() => resolve());
      });
      store.close();
    },
  };
}
