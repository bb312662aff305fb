import type { TestProject } from "vitest/node";
import { createLocalStripe } from "../../src/local/stripe/server.ts";

declare module "vitest" {
  interface ProvidedContext {
    stripeUrl: string;
    /** How many random stories, and which; undefined for new ones. */
    random: { runs: number; seed: number | undefined };
  }
}

/**
 * A test run plays the same stories each time, so that nobody's change fails by chance.
 * RANDOM_RUNS asks for that many new ones, RANDOM_SEED for those of a seed.
 */
const SAME = { runs: 40, seed: 21 };

/** One local Stripe for all tests in workerd: a real server, reached over real HTTP. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const stripe = createLocalStripe();
  await stripe.listen();
  project.provide("stripeUrl", stripe.url);
  const { RANDOM_RUNS: runs, RANDOM_SEED: seed } = process.env;
  const chosen = runs === undefined ? SAME.seed : undefined;
  project.provide("random", { runs: Number(runs ?? SAME.runs), seed: seed === undefined ? chosen : Number(seed) });
  return () => stripe.close();
}
