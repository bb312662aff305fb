import * as fc from "fast-check";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { AppError } from "../../../src/shared/errors.ts";
import { Killed, stripeKnob } from "../../support/claims.ts";
import { checkBalances, checkClaim, checkStored } from "./random-checks.ts";
import { stories, type Story } from "./random-moves.ts";
import { RandomWorld } from "./random-world.ts";

// Whatever owners, debtors, banks, crashes, lost answers and clocks do to three claims, in any order: the accounts balance and
// say what Stripe says, nothing is credited twice, what is kept a person is told of, one invoice at most asks for money, no letter
// goes out twice, nothing is stuck, and reading again changes nothing. fast-check prints the seed and the
// path of a story that fails. A test run plays the same stories each time; `RANDOM_RUNS=400` plays as many new ones, and
// RANDOM_SEED those of a seed.

let world: RandomWorld;

beforeAll(async () => {
  // Each hour reports what it compared, and each fault what it stopped.
  vi.spyOn(console, "log").mockReturnValue(undefined);
  vi.spyOn(console, "error").mockReturnValue(undefined);
  world = await RandomWorld.make();
}, 60_000);

afterAll(async () => {
  vi.restoreAllMocks();
  await stripeKnob("POST", "/local/reset");
});

/** Refusals, deaths and calls that failed are part of the game; anything else is a bug. */
function isExpected(error: unknown): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if (at instanceof AppError || at instanceof Killed || at.name === "ProviderStopped") return true;
    if ("type" in at && String(at.type).startsWith("Stripe")) return true;
  }
  return false;
}

async function play({ stages, moves }: Story): Promise<void> {
  await world.begin(stages);
  for (const { claim, doing } of moves) {
    const about = world.opened[claim];
    if (!about) throw new Error("no such claim");
    try {
      await world.make(about, doing);
    } catch (error) {
      if (!isExpected(error)) throw error;
    }
  }
  const ended = await world.settleDown();
  const looks = await Promise.all(ended.map((claim) => world.look(claim)));
  for (const look of looks) checkClaim(look);
  checkBalances(looks);
  for (const claim of ended) expect(await world.read(claim), "a claim that is read again").toEqual(claim);
  await checkStored(ended);
}

test("no order of clicks, payments, disputes, deaths, lost answers and clocks makes a wrong account or a second invoice", async () => {
  const { runs, seed } = inject("random");
  const options = { numRuns: runs, endOnFailure: true, ...(seed !== undefined && { seed }) };
  await fc.assert(fc.asyncProperty(stories(world.opened.length), play), options);
}, 36_000_000);
