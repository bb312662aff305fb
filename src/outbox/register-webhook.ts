import { runBatch } from "../db/client.ts";
import type { Deps } from "../db/deps.ts";
import { AppError, found } from "../shared/errors.ts";
import type { Actor } from "../sites/access.ts";
import { auditStatement } from "../sites/audit.ts";
import type { Site } from "../sites/repository.ts";
import { MAX_WEBHOOKS, type WebhookEvent } from "./webhook.ts";
import {
  deleteWebhook,
  dropUndelivered,
  hasRoomFor,
  insertWebhook,
  isRegistered,
  listWebhooks,
  rotateSecret,
  type Webhook,
} from "./webhook-repository.ts";

/**
 * Registers an address that is told of events from now on.
 * @param input the address as it was checked: it is checked again before each delivery
 * @throws AppError `webhook_exists` where the site tells this address already; `conflict` where it has as many as it may have
 */
export async function addWebhook(
  deps: Deps,
  site: Site,
  actor: Actor,
  input: { url: string; events: WebhookEvent[] },
): Promise<Webhook> {
  const { db } = deps;
  const events = [...new Set(input.events)];
  const row = {
    siteId: site.id,
    id: deps.newId(),
    // As the request will spell it, so that one address has one spelling.
    url: new URL(input.url).href,
    events,
    createdAt: deps.clock(),
    createdBy: actor.id,
  };
  // An address may carry a key in its path or query: the log names the host alone.
  const details = { host: new URL(input.url).host, events };
  const [, [added]] = await db.batch([
    auditStatement(deps, site.id, actor, { action: "webhook.added", subject: row.id, details }, hasRoomFor(row)),
    insertWebhook(db, row),
  ] as const);
  if (added) return added;
  const others = await listWebhooks(db, site.id);
  if (others.some(({ url }) => url === row.url)) {
    throw new AppError("webhook_exists", "The site has a webhook with this address: remove it to register it anew.");
  }
  throw new AppError("conflict", `A site has at most ${MAX_WEBHOOKS} webhooks.`);
}

/**
 * Has a webhook signed under another secret from now on, also what still waits; the old one is worth nothing any more.
 * @throws AppError `not_found`
 */
export async function rotateWebhook(deps: Deps, site: Site, actor: Actor, id: string): Promise<Webhook> {
  const { db } = deps;
  const note = { action: "webhook.rotated", subject: id } as const;
  const [, [rotated]] = await db.batch([
    auditStatement(deps, site.id, actor, note, isRegistered(site.id, id)),
    rotateSecret(db, site.id, id),
  ] as const);
  return found(rotated, "webhook");
}

/** Forgets an address, and what it was still to be told; one that is gone already stays gone. */
export async function removeWebhook(deps: Deps, site: Site, actor: Actor, id: string): Promise<void> {
  const { db } = deps;
  const note = { action: "webhook.removed", subject: id } as const;
  await runBatch(db, [
    auditStatement(deps, site.id, actor, note, isRegistered(site.id, id)),
    deleteWebhook(db, site.id, id),
    dropUndelivered(db, site.id, id),
  ]);
}
