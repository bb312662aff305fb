import type Stripe from "stripe";
import type { StripeConfig } from "./config.ts";

/** Written out, and equal to the SDK's own: objects and webhooks must not change shape with a dependency. */
const API_VERSION = "2026-10-28.endive";

/** Well under the lease of an outbox row. */
const TIMEOUT_MS = 15_000;

/**
 * The SDK, loaded when it is first needed: most requests never touch it.
 * Retries are the outbox's: it outlives this request, and does not hold it open.
 */
export async function createStripe({
  secretKey,
  apiBase,
}: Pick<StripeConfig, "secretKey" | "apiBase">): Promise<Stripe> {
  const { default: StripeClient } = await import("stripe");
  return new StripeClient(secretKey, {
    apiVersion: API_VERSION,
    maxNetworkRetries: 0,
    timeout: TIMEOUT_MS,
    telemetry: false,
    httpClient: StripeClient.createFetchHttpClient(),
    ...(apiBase && hostOf(apiBase)),
  });
}

function hostOf(apiBase: string): { host: string; port: string; protocol: "http" | "https" } {
  const { hostname, port, protocol } = new URL(apiBase);
  const isPlain = protocol === "http:";
  return { host: hostname, port: port || (isPlain ? "80" : "443"), protocol: isPlain ? "http" : "https" };
}

/** The request option that names a connected account; none for the key's own. */
export function scope(account: string | null): { stripeAccount?: string } {
  return account === null ? {} : { stripeAccount: account };
}
