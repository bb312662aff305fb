import type Stripe from "stripe";
import { noSuch, refuse } from "./errors.ts";
import { getter } from "./getter.ts";
import { newId, randomText } from "./ids.ts";
import type { Context, StoredEvent, WebhookEndpoint } from "./kinds.ts";
import { isWithin, pageOf } from "./lists.ts";
import { mergeMetadata } from "./metadata.ts";

const MONTH = 30 * 86_400;

function checkUrl(url: string): string {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw refuse("Invalid URL: An explicit scheme (such as https) must be provided.", "url", "url_invalid");
  }
  return url;
}

/** The answer to a create is the only one that tells the secret. */
export function createWebhookEndpoint(ctx: Context, params: Stripe.WebhookEndpointCreateParams): object {
  const endpoint: WebhookEndpoint = {
    id: newId("we"), object: "webhook_endpoint", api_version: params.api_version ?? null, application: null,
    created: ctx.time, description: params.description || null, enabled_events: params.enabled_events, livemode: false,
    metadata: mergeMetadata(null, params.metadata), status: "enabled", url: checkUrl(params.url),
    $secret: `whsec_${randomText(32)}`,
  }; // prettier-ignore
  ctx.store.insert("webhook_endpoint", endpoint);
  return { ...endpoint, secret: endpoint.$secret };
}

export const getWebhookEndpoint = getter("webhook_endpoint", "webhook endpoint");

/** `POST /v1/webhook_endpoints/{id}`: its secret stays. */
export function updateWebhookEndpoint(
  ctx: Context,
  id: string,
  params: Stripe.WebhookEndpointUpdateParams,
): WebhookEndpoint {
  const earlier = getWebhookEndpoint(ctx, id);
  const endpoint: WebhookEndpoint = {
    ...earlier,
    ...(params.url !== undefined && { url: checkUrl(params.url) }),
    ...(params.enabled_events && { enabled_events: params.enabled_events }),
    ...(params.description !== undefined && { description: params.description || null }),
    ...(params.disabled !== undefined && { status: params.disabled ? "disabled" : "enabled" }),
    metadata: mergeMetadata(earlier.metadata, params.metadata),
  };
  ctx.store.update(endpoint);
  return endpoint;
}

/** `DELETE /v1/webhook_endpoints/{id}`: what still waits for it fails. */
export function deleteWebhookEndpoint(ctx: Context, id: string): object {
  ctx.store.remove(getWebhookEndpoint(ctx, id).id);
  return { id, object: "webhook_endpoint", deleted: true };
}

/** `GET /v1/webhook_endpoints`, newest first. */
export const listWebhookEndpoints = (ctx: Context, params: Stripe.WebhookEndpointListParams) =>
  pageOf(ctx.store.all("webhook_endpoint"), params, "/v1/webhook_endpoints");

/** The endpoint that the server was started with: made once, and moved when it is started with another address. */
export function configureWebhook(ctx: Context, url: string, secret: string): void {
  const id = "we_local";
  const earlier = ctx.store.find("webhook_endpoint", id);
  const endpoint: WebhookEndpoint = {
    id, object: "webhook_endpoint", api_version: null, application: null, created: ctx.time,
    description: "Configured at start", enabled_events: ["*"], livemode: false, metadata: {}, status: "enabled",
    ...earlier, url: checkUrl(url), $secret: secret,
  }; // prettier-ignore
  if (earlier) ctx.store.update(endpoint);
  else ctx.store.insert("webhook_endpoint", endpoint);
}

/** Stripe gives events of the last 30 days only. */
const isKept = (ctx: Context, event: StoredEvent): boolean => event.created > ctx.time - MONTH;

/** `GET /v1/events/{id}`. @throws StripeError 404 also for one that is older than 30 days */
export function getEvent(ctx: Context, id: string): StoredEvent {
  const event = ctx.store.find("event", id);
  if (!event || !isKept(ctx, event)) throw noSuch("event", id);
  return withPending(ctx, event);
}

const withPending = (ctx: Context, event: StoredEvent): StoredEvent => ({
  ...event,
  pending_webhooks: ctx.store.deliveryStates(event.id).filter((state) => state !== "delivered").length,
});

/** `GET /v1/events` of the last 30 days; `delivery_success` tells those apart that every endpoint took. */
export function listEvents(ctx: Context, params: Stripe.EventListParams) {
  if (params.type !== undefined && params.types !== undefined) {
    throw refuse("You may only specify one of these parameters: type, types.", "types");
  }
  const types = params.types ?? (params.type === undefined ? ["*"] : [params.type]);
  const found = ctx.store
    .all("event")
    .filter((event) => isKept(ctx, event) && types.some((type) => isType(event.type, type)))
    .filter((event) => isWithin(event.created, params.created))
    .map((event) => withPending(ctx, event))
    .filter(
      (event) => params.delivery_success === undefined || (event.pending_webhooks === 0) === params.delivery_success,
    );
  return pageOf(found, params, "/v1/events");
}

/** @returns whether an event type fits a pattern like `invoice.*` */
export const isType = (type: string, pattern: string): boolean =>
  pattern === "*" || type === pattern || (pattern.endsWith(".*") && type.startsWith(pattern.slice(0, -1)));
