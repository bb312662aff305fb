import { webhookSecret } from "../../evidence/signing.ts";
import type { OutboxRow } from "../../outbox/outbox.ts";
import { addWebhook, removeWebhook } from "../../outbox/register-webhook.ts";
import { listUndelivered, listWebhooks, type Webhook } from "../../outbox/webhook-repository.ts";
import { isoTime } from "../../shared/clock.ts";
import { requirePublicHttps } from "../../web/public-address.ts";
import { mount, type App } from "../operation.ts";
import * as operations from "../operations.ts";

/** Undelivered events to a webhook in the list: enough to see what is wrong. */
const SHOWN = 10;

/** An owner's own programs, which are told of events. */
export function mountOwnerWebhooks(app: App): void {
  mount(app, operations.createWebhook, async ({ actor, services, site, deps, body }) => {
    const allowLoopback = services.env.ENVIRONMENT === "local";
    requirePublicHttps(body.url, { allowLoopback, ownUrl: deps.publicUrl }, "/url");
    const added = await addWebhook(deps, site, actor, body);
    const secret = await webhookSecret(deps.secret, added);
    return { webhook: { ...presentWebhook(added), secret } };
  });
  mount(app, operations.listWebhooks, async ({ site, deps }) => {
    const all = await listWebhooks(deps.db, site.id);
    const webhooks = all.map(async (webhook) => {
      const rows = await listUndelivered(deps.db, site.id, webhook.id, SHOWN);
      return Object.assign(presentWebhook(webhook), { undelivered: rows.map(presentUndelivered) });
    });
    return { webhooks: await Promise.all(webhooks), next_cursor: null };
  });
  mount(app, operations.removeWebhook, async ({ actor, site, deps, param }) => {
    await removeWebhook(deps, site, actor, param("webhook"));
    return {};
  });
}

function presentWebhook({ id, url, events, createdAt }: Webhook) {
  return { id, url, events, created_at: isoTime(createdAt) };
}

function presentUndelivered({ request, subjectId, state, attempts, lastError, createdAt }: OutboxRow) {
  return {
    event: String(request["event"]),
    subject: subjectId,
    state: state === "failed" ? "failed" : "retrying",
    attempts,
    reason: lastError ?? "",
    at: isoTime(createdAt),
  };
}
