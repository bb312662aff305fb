import type { TestProject } from "vitest/node";
import { createLocalStripe } from "../../src/local/stripe/server.ts";

declare module "vitest" {
  interface ProvidedContext {
    stripeUrl: string;
  }
}

/** One local Stripe for all tests in workerd: a real server, reached over real HTTP. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const stripe = createLocalStripe();
  await stripe.listen();
  project.provide("stripeUrl", stripe.url);
  return () => stripe.close();
}
