import { carryClaim } from "../claims/carry-out.ts";
import type { Services } from "../services.ts";
import { MINUTE, SECOND } from "../shared/clock.ts";
import { processEvent } from "../stripe/inbox.ts";
import type { JobMessage } from "./message.ts";

/** What is due later than this is left to the sweep. */
const SOON = 2 * MINUTE;

/** Does what a message nudges to do. Throws only for what trying again may mend. */
export async function handleMessage(services: Services, message: JobMessage): Promise<void> {
  switch (message.kind) {
    case "claim":
      return await carryOn(services, message);
    case "stripe_event":
      if (services.stripe) await processEvent(services.claimsAt(""), services.stripe, message.eventId);
  }
}

async function carryOn(services: Services, message: Extract<JobMessage, { kind: "claim" }>): Promise<void> {
  const { siteId, claimId } = message;
  const dueAgain = await carryClaim(services.claimsAt(siteId), siteId, claimId);
  const wait = dueAgain === undefined ? Infinity : dueAgain - services.clock();
  if (wait < SOON) await services.env.JOBS.send(message, { delaySeconds: Math.max(1, Math.ceil(wait / SECOND)) });
}
