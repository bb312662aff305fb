import { newId } from "./ids.ts";
import type { Context, StoredEvent } from "./kinds.ts";
import { present } from "./present.ts";
import type { Store } from "./store.ts";
import { isType } from "./webhook-endpoints.ts";

export const API_VERSION = "2026-10-28.endive";

interface Origin {
  requestId: string | null;
  idempotencyKey: string | null;
}

/**
 * What one request works with. Events it emits are stored, with one waiting delivery to each endpoint that wants them,
 * in the request's own transaction.
 * @param emitted collects the ids of the emitted events
 */
export function createContext(
  store: Store,
  timeMs: number,
  baseUrl: string,
  origin: Origin,
  emitted: string[],
): Context {
  const time = Math.floor(timeMs / 1000);
  const deliver = store.db.prepare(
    "INSERT INTO deliveries (event, endpoint, type, state, attempts, due_at, created_at) VALUES (?, ?, ?, 'waiting', 0, ?, ?)",
  );
  return {
    store,
    time,
    timeMs,
    baseUrl,
    emit(type, object, previous) {
      const endpoints = store
        .all("webhook_endpoint")
        .filter((one) => one.status === "enabled" && one.enabled_events.some((pattern) => isType(type, pattern)));
      const event: StoredEvent = {
        id: newId("evt"),
        object: "event",
        api_version: API_VERSION,
        created: time,
        data: { object: present(store, object), ...(previous && { previous_attributes: previous }) },
        livemode: false,
        pending_webhooks: endpoints.length,
        request: { id: origin.requestId, idempotency_key: origin.idempotencyKey },
        type,
      };
      store.insert("event", event);
      for (const endpoint of endpoints) deliver.run(event.id, endpoint.id, type, timeMs, timeMs);
      emitted.push(event.id);
    },
  };
}
