import type { createIdempotency } from "./idempotency.ts";
import type { Context } from "./kinds.ts";
import type { openStore } from "./store.ts";
import type { createDispatcher } from "./webhooks.ts";

/** What the routes share. */
export interface World {
  store: ReturnType<typeof openStore>;
  dispatcher: ReturnType<typeof createDispatcher>;
  idempotency: ReturnType<typeof createIdempotency>;
  apiKeys: string[];
  now(): number;
  baseUrl(): string;
  /** Runs one change in one transaction, then sends its events on their way. */
  act<T>(work: (ctx: Context) => T): T;
}

/** A page elsewhere must not pay or turn knobs through a visitor's browser; browsers name a form's origin. */
export function isOwnOrigin(world: World, origin: string | undefined): boolean {
  const own = world.baseUrl();
  return origin === undefined || origin === own || origin === own.replace("127.0.0.1", "localhost");
}
