import { Stripe } from "stripe";
import { API_VERSION } from "./context.ts";
import { createLocalStripe, type LocalStripeOptions } from "./server.ts";

/**
 * Starts a local Stripe on a free port for a test.
 * @returns its address, a client of the real SDK that talks to it, and a way to call its `/local` knobs
 */
export async function startLocalStripe(options: LocalStripeOptions = {}) {
  const server = createLocalStripe(options);
  const port = await server.listen(0);
  const client = new Stripe(options.apiKeys?.[0] ?? "sk_test_local", {
    apiVersion: API_VERSION,
    host: "127.0.0.1",
    port,
    protocol: "http",
    maxNetworkRetries: 0,
    timeout: 5000,
    telemetry: false,
    httpClient: Stripe.createFetchHttpClient(),
  });
  return {
    url: server.url,
    port,
    client,
    close: () => server.close(),
    /** @throws Error with the server's message when it refuses */
    async local<T = unknown>(path: string, body?: object, method = body ? "POST" : "GET"): Promise<T> {
      const response = await fetch(`${server.url}/local${path}`, {
        method,
        ...(body && { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
      });
      if (!response.ok) throw new Error(`${method} /local${path}: ${response.status} ${await response.text()}`);
      return (await response.json()) as T;
    },
  };
}
export type LocalStripe = Awaited<ReturnType<typeof startLocalStripe>>;
