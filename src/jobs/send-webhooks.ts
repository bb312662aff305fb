import { runBatch, type Db } from "../db/client.ts";
import { webhookSecret } from "../evidence/signing.ts";
import { backoff, type OutboxRow } from "../outbox/outbox.ts";
import { dropOutbox, findDueOutbox, finishOutbox, leaseOutbox, retryOutbox } from "../outbox/repository.ts";
import { WEBHOOK_TOPIC } from "../outbox/webhook.ts";
import { failUndelivered, findWebhook, putOffUndelivered } from "../outbox/webhook-repository.ts";
import type { Services } from "../services.ts";
import { DAY } from "../shared/clock.ts";
import { limitsOf } from "../shared/plan-limits.ts";
import { postSigned, reasonOf } from "../web/post-signed.ts";

/** A Worker opens six connections at once; further ones would wait while their time runs. */
const AT_ONCE = 5;
/** How long an event is tried to be told before it is given up. */
const GIVE_UP_AFTER = 3 * DAY;

/**
 * Tells webhooks what is due. A receiver may get an event twice, and knows it by its `id`.
 * @param request `fetch`, or what stands for it in a test
 */
export async function sendWebhooks(services: Services, request: typeof fetch = fetch): Promise<void> {
  for (const db of services.databases()) {
    const due = await findDueOutbox(db, WEBHOOK_TOPIC, services.clock(), limitsOf(services.env).messages);
    const groups = [...Map.groupBy(due, ({ step }) => step).values()];
    for (let at = 0; at < groups.length; at += AT_ONCE) {
      const now = groups.slice(at, at + AT_ONCE);
      await Promise.all(now.map((rows) => tellWebhook(services, db, rows, request)));
    }
  }
}

/** One webhook's events, one after the other; the first that fails puts the rest off. */
async function tellWebhook(services: Services, db: Db, rows: OutboxRow[], request: typeof fetch): Promise<void> {
  const { clock, env } = services;
  for (const row of rows) {
    const { siteId, step: id } = row;
    const webhook = await findWebhook(db, siteId, id);
    if (!webhook) {
      // Restored from an export, which brings no webhooks.
      await runBatch(db, [dropOutbox(db, row)]);
      continue;
    }
    const taken = await leaseOutbox(db, row, clock());
    if (!taken) continue;
    try {
      const post = {
        url: webhook.url,
        body: JSON.stringify(taken.request),
        secret: await webhookSecret(env.SECRET_KEY, webhook),
        allowLoopback: env.ENVIRONMENT === "local",
        ownUrl: services.at(siteId).publicUrl,
      };
      await postSigned(post, clock, request);
      await runBatch(db, [finishOutbox(db, row, null, clock())]);
    } catch (error) {
      const reason = reasonOf(error);
      const now = clock();
      await runBatch(db, [
        retryOutbox(db, taken, reason, now),
        failUndelivered(db, siteId, id, now - GIVE_UP_AFTER, reason),
        putOffUndelivered(db, siteId, id, now + backoff(taken.attempts)),
      ]);
      return;
    }
  }
}
