import { carryClaim } from "../claims/carry-out.ts";
import type { Services } from "../services.ts";
import { MINUTE, SECOND } from "../shared/clock.ts";

/** What is due later than this is left to the sweep. */
const SOON = 2 * MINUTE;

/** Carries a claim on as far as it goes now, and comes back by itself when there is more to do soon. */
export async function carryOn(services: Services, siteId: string, claimId: string): Promise<void> {
  const dueAgain = await carryClaim(services.claimsAt(siteId), siteId, claimId);
  const wait = dueAgain === undefined ? Infinity : dueAgain - services.clock();
  if (wait >= SOON) return;
  const delaySeconds = Math.max(1, Math.ceil(wait / SECOND));
  await services.env.JOBS.send({ kind: "claim", siteId, claimId }, { delaySeconds });
}
