import type { TestProject } from "vitest/node";
import { createLocalStripe } from "../../src/local/stripe/server.ts";

declare module "vitest" {
  interface ProvidedContext {
    stripeUrl: string;
    /** Runs of the random stories; RANDOM_RUNS asks for more than a test run has time for. */
    randomRuns: number;
  }
}

/** One local Stripe for all tests in workerd: a real server, reached over real HTTP. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const stripe = createLocalStripe();
  await stripe.listen();
  project.provide("stripeUrl", stripe.url);
  project.provide("randomRuns", Number(process.env["RANDOM_RUNS"] ?? 8));
  return () => stripe.close();
}
