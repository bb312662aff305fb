import { createHmac } from "node:crypto";
import { messageOf } from "../../shared/log.ts";
import type { Store } from "./store.ts";
import { isType } from "./webhook-endpoints.ts";

/** How deliveries may go wrong; each applies to the event types that `types` names. */
export interface WebhookKnobs {
  /** Patterns like `invoice.*`. */
  types: string[];
  /** How many times more each event is delivered. */
  duplicate: number;
  /** What waits is delivered newest first. */
  reorder: boolean;
  /** How long a delivery waits before its first attempt. */
  delay_ms: number;
  /** How many of the next deliveries are lost for good, as after three days of failures. */
  drop: number;
  /** Nothing is delivered until this is false again. */
  hold: boolean;
  /** Events go out before the answer to the request that caused them. */
  before_response: boolean;
  /** Waits between attempts; after the last one, or three days, Stripe gives up. */
  retry_delays_ms: number[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const GIVE_UP_MS = 72 * HOUR;
const TIMEOUT_MS = 20_000;

/** Stripe retries for three days with growing waits; the first ones are short here, for a Worker that is just starting. */
export const WEBHOOK_DEFAULTS: WebhookKnobs = {
  types: ["*"],
  duplicate: 0,
  reorder: false,
  delay_ms: 0,
  drop: 0,
  hold: false,
  before_response: false,
  retry_delays_ms: [
    2000,
    10_000,
    MINUTE,
    5 * MINUTE,
    30 * MINUTE,
    HOUR,
    2 * HOUR,
    4 * HOUR,
    8 * HOUR,
    16 * HOUR,
    24 * HOUR,
  ],
};

interface Delivery {
  seq: number;
  event: string;
  endpoint: string;
  type: string;
  attempts: number;
  created_at: number;
}

/** @returns the `Stripe-Signature` header: HMAC-SHA-256 over `t.body`, docs.stripe.com/webhooks#verify-manually */
export function sign(body: string, secret: string, time: number): string {
  return `t=${time},v1=${createHmac("sha256", secret).update(`${time}.${body}`).digest("hex")}`;
}

/** Delivers stored events. State lies in the database, so that a restart goes on where it ended. */
export function createDispatcher(store: Store, now: () => number) {
  const due = store.db.prepare("SELECT * FROM deliveries WHERE state = 'waiting' AND due_at <= ? ORDER BY seq");
  const next = store.db.prepare("SELECT min(due_at) AS due_at FROM deliveries WHERE state = 'waiting'");
  const ofEvent = store.db.prepare("SELECT * FROM deliveries WHERE state = 'waiting' AND event = ?");
  const settle = store.db.prepare(
    "UPDATE deliveries SET state = ?, attempts = ?, due_at = ?, last_status = ?, last_error = ? WHERE seq = ?",
  );
  const underway = new Set<number>();
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let isAskedAgain = false;

  const knobs = (): WebhookKnobs => store.setting("webhooks", WEBHOOK_DEFAULTS);
  const isAffected = (type: string) => knobs().types.some((pattern) => isType(type, pattern));

  async function post(delivery: Delivery): Promise<{ status: number | null; error: string | null }> {
    const event = store.find("event", delivery.event);
    const endpoint = store.find("webhook_endpoint", delivery.endpoint);
    if (!event || !endpoint || endpoint.status !== "enabled")
      return { status: null, error: "endpoint gone or disabled" };
    const body = JSON.stringify(event, null, 2);
    try {
      const response = await fetch(endpoint.url, {
        method: "POST",
        body,
        headers: {
          "content-type": "application/json; charset=utf-8",
          "user-agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
          "stripe-signature": sign(body, endpoint.$secret, Math.floor(now() / 1000)),
        },
        redirect: "manual",
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      await response.body?.cancel();
      return { status: response.status, error: null };
    } catch (error) {
      return { status: null, error: messageOf(error) };
    }
  }

  async function attempt(delivery: Delivery): Promise<void> {
    if (underway.has(delivery.seq)) return;
    underway.add(delivery.seq);
    try {
      if (isAffected(delivery.type) && knobs().drop > 0) {
        store.saveSetting("webhooks", { ...knobs(), drop: knobs().drop - 1 });
        settle.run("dropped", delivery.attempts, 0, null, "dropped on request", delivery.seq);
        return;
      }
      const copies = isAffected(delivery.type) ? 1 + knobs().duplicate : 1;
      let answer = await post(delivery);
      for (let copy = 1; copy < copies; copy += 1) answer = await post(delivery);
      if (isClosed) return;
      const isDelivered = answer.status !== null && answer.status >= 200 && answer.status < 300;
      const wait = knobs().retry_delays_ms[delivery.attempts];
      const retryAt = now() + (wait ?? Infinity);
      const isOver = wait === undefined || retryAt > delivery.created_at + GIVE_UP_MS;
      const state = isDelivered ? "delivered" : isOver ? "failed" : "waiting";
      const dueAt = state === "waiting" ? retryAt : 0;
      settle.run(state, delivery.attempts + 1, dueAt, answer.status, answer.error, delivery.seq);
    } finally {
      underway.delete(delivery.seq);
    }
  }

  /** One after the other, in order, as long as anything is due. */
  async function pump(): Promise<void> {
    for (;;) {
      isAskedAgain = false;
      const { hold, reorder, delay_ms: delay } = knobs();
      const rows = due.all(now()) as unknown as Delivery[];
      const waiting = rows.filter((row) => !isAffected(row.type) || (!hold && row.created_at + delay <= now()));
      for (const delivery of reorder ? waiting.toReversed() : waiting) {
        if (isClosed) return;
        await attempt(delivery);
      }
      if (!isAskedAgain) return;
    }
  }

  function schedule(): void {
    clearTimeout(timer);
    const row = next.get() as { due_at: number | null } | undefined;
    if (isClosed || typeof row?.due_at !== "number" || knobs().hold) return;
    // At most a second, since the clock may be moved meanwhile; at least a little, for what waits on a delay.
    timer = setTimeout(wake, Math.min(1000, Math.max(20, row.due_at - now())));
    timer.unref();
  }

  /** Something may be due: after a request, a change of knobs or of the clock. */
  function wake(): void {
    if (isClosed) return;
    if (running) {
      isAskedAgain = true;
      return;
    }
    running = pump().finally(() => {
      running = undefined;
      schedule();
    });
  }

  return {
    wake,
    knobs,
    /** Delivers these events now and waits for it: for events that overtake the answer to their request. */
    async deliverAtOnce(events: string[]): Promise<void> {
      const { before_response: isEarly, hold } = knobs();
      if (!isEarly || hold) return;
      for (const event of events) {
        const rows = ofEvent.all(event) as unknown as Delivery[];
        for (const delivery of rows.filter((row) => isAffected(row.type))) await attempt(delivery);
      }
    },
    async close(): Promise<void> {
      isClosed = true;
      clearTimeout(timer);
      await Promise.race([running, new Promise((done) => setTimeout(done, 500).unref())]);
    },
  };
}
