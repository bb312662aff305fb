import { StripeError } from "./errors.ts";
import { canonicalForm, type Form } from "./form.ts";
import type { Store } from "./store.ts";

const KEPT_MS = 24 * 3600 * 1000;
const MAX_KEY = 255;

export interface Answer {
  status: number;
  body: string;
}
export interface KeyedRequest {
  key: string;
  /** Verb and path: a key belongs to the endpoint it was first used for. */
  endpoint: string;
  params: Form;
}

/**
 * First answers by idempotency key: kept 24 hours by the clock, 500s included.
 * @see https://docs.stripe.com/api/idempotent_requests
 */
export function createIdempotency(store: Store) {
  const find = store.db.prepare("SELECT * FROM idempotency WHERE key = ? AND stored_at > ?");
  const save = store.db.prepare("INSERT OR REPLACE INTO idempotency VALUES (?, ?, ?, ?, ?, ?)");
  const inFlight = new Set<string>();
  return {
    /**
     * @returns the first answer to this very request, or undefined when it is the first
     * @throws StripeError 400 when the key was used for another request, 409 while the first one is still underway
     */
    recall(request: KeyedRequest, nowMs: number): Answer | undefined {
      const { key, endpoint } = request;
      if (key.length > MAX_KEY) {
        throw new StripeError(400, "invalid_request_error", `Idempotency keys can have up to ${MAX_KEY} characters.`);
      }
      if (inFlight.has(key)) {
        const message =
          `There is currently another in-progress request using this Idempotent Key (that probably means you ` +
          `submitted twice, and the other request is still going through): ${key}. Please try again later.`;
        throw new StripeError(409, "invalid_request_error", message, { code: "idempotency_key_in_use" });
      }
      const row = find.get(key, nowMs - KEPT_MS);
      if (!row) return undefined;
      if (row["endpoint"] !== endpoint || row["params"] !== canonicalForm(request.params)) {
        const what = row["endpoint"] === endpoint ? "parameters" : `endpoint ('${String(row["endpoint"])}')`;
        const message =
          `Keys for idempotent requests can only be used with the same ${what} they were first used with. ` +
          `Try using a key other than '${key}' if you meant to execute a different request.`;
        throw new StripeError(400, "idempotency_error", message);
      }
      return { status: Number(row["status"]), body: String(row["body"]) };
    },
    /** Call inside the request's transaction: the effect and its answer are stored together or not at all. */
    remember(request: KeyedRequest, answer: Answer, nowMs: number): void {
      save.run(request.key, request.endpoint, canonicalForm(request.params), answer.status, answer.body, nowMs);
    },
    begin: (key: string): Set<string> => inFlight.add(key),
    end: (key: string): boolean => inFlight.delete(key),
  };
}
export type Idempotency = ReturnType<typeof createIdempotency>;
