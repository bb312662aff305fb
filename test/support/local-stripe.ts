import type { TestProject } from "vitest/node";
import { createLocalStripe } from "../../src/local/stripe/server.ts";

declare module "vitest" {
  interface ProvidedContext {
    stripeUrl: string;
    /** How many random stories; RANDOM_RUNS asks for more than a test run has time for, RANDOM_SEED for the same again. */
    random: { runs: number; seed: number | undefined };
  }
}

/** One local Stripe for all tests in workerd: a real server, reached over real HTTP. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const stripe = createLocalStripe();
  await stripe.listen();
  project.provide("stripeUrl", stripe.url);
  const { RANDOM_RUNS: runs, RANDOM_SEED: seed } = process.env;
  project.provide("random", { runs: Number(runs ?? 40), seed: seed === undefined ? undefined : Number(seed) });
  return () => stripe.close();
}
